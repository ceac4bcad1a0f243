/** Hostile names in drawings: parsed by parsers that layerc has no part in, and found again as they were. */
import { parse } from "@ts-graphviz/ast";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { dotOf } from "../../src/graph/dot.ts";
import { graphOf, type Graph } from "../../src/graph/graph.ts";
import { layOut } from "../../src/graph/layout.ts";
import { mermaidOf } from "../../src/graph/mermaid.ts";
import { svgOf } from "../../src/graph/svg.ts";
import { specText } from "../support/spec.ts";
import { elementsOf } from "../support/xml.ts";
import { chunks, COUNT, hostileStrings, unsafeIn } from "./strings.ts";

const LAYERS = 100;

const n = Array.from({ length: LAYERS + 1 }, () => 1);
const activations = n.slice(1).map(() => "sigmoid");
const { plan } = compile(specText({ n, activations, loss: "binary_crossentropy" }), { file: "x", source: "x" });
const harmless = graphOf(plan!);

/** A spec's names are identifiers; a graph may come to have others. */
function graphWith(texts: readonly string[]): Graph {
  const layers = harmless.layers.map((layer, i) => ({ ...layer, name: texts[i] ?? "harmless" }));
  return { ...harmless, name: texts[0]!, layers };
}

const graphs = chunks(hostileStrings(COUNT), LAYERS).map((texts) => ({ texts, graph: graphWith(texts) }));
const plain = graphWith(["harmless"]);

describe("hostile names", { timeout: 120_000 }, () => {
  test("svg: the elements and attributes are those of a harmless drawing", () => {
    const [expected] = [xmlOf(svgOf(layOut(plain)))];
    for (const { texts, graph } of graphs) {
      const svg = svgOf(layOut(graph));
      expect(unsafeIn(svg)).toBe("");
      const { elements, title } = xmlOf(svg);
      expect(elements.length).toBe(expected!.elements.length);
      expect(new Set(elements)).toEqual(new Set(expected!.elements));
      if (isPrintable(texts[0]!)) expect(title).toBe(texts[0]!);
    }
  });

  test("dot: the nodes, edges and attributes are those of a harmless graph", () => {
    const expected = shapeOf(parse(dotOf(plain)));
    const lines = dotOf(plain).split("\n").length;
    for (const { texts, graph } of graphs) {
      const dot = dotOf(graph);
      expect(unsafeIn(dot)).toBe("");
      expect(dot.split("\n")).toHaveLength(lines);
      expect(shapeOf(parse(dot))).toEqual(expected);
      // Escapes of labels and HTML entities, which Graphviz reads in every string.
      for (const [, label] of dot.matchAll(/label="((?:[^"\\]|\\.)*)"/gs)) {
        expect(label!.replace(/\\[\\"n]|&amp;/g, "")).not.toMatch(/[\\"&]/);
      }
      expect(texts.length).toBe(LAYERS);
    }
  });

  test("mermaid: each line is one of those that a flowchart has here", () => {
    const [title, ...lines] = [
      /^title: TEXT$/,
      /^---$/,
      /^flowchart TB$/,
      /^ {2}[XY]\(\[[XY]\]\)$/,
      /^ {2,4}\w+\[TEXT\]$/,
      /^ {2}subgraph L\d+\[TEXT\]$/,
      /^ {4}direction LR$/,
      /^ {2}end$/,
    ];
    const edges = [/^ {2,4}\w+ (-->|-\.->)\|TEXT\| \w+$/];
    const style = String.raw`(fill:none,)?stroke:#[0-9a-f]{6}(,stroke-width:2px)?`;
    const styles = [
      ...[new RegExp(`^ {2}classDef \\w+ ${style}$`), /^ {2}class [\w,]+ \w+$/],
      new RegExp(`^ {2}linkStyle [\\d,]+ ${style}$`),
    ];
    const known = [title!, ...lines, ...edges, ...styles];
    // Letters, digits, some marks, and codes of characters: no quotation mark, no angle bracket but those of <br>.
    const text = /"(?:[\p{L}\p{N}\p{M} .,:()[\]×_·-]|#\d+;|<br>)*"/gu;
    for (const { texts, graph } of graphs) {
      const mermaid = mermaidOf(graph);
      expect(unsafeIn(mermaid)).toBe("");
      const shapes = mermaid.split("\n").map((line) => line.replace(text, "TEXT"));
      expect(shapes.filter((line) => !known.some((form) => form.test(line)))).toEqual([]);
      expect(shapes).toEqual(
        mermaidOf(plain)
          .split("\n")
          .map((line) => line.replace(text, "TEXT")),
      );
      for (const [i, line] of mermaid
        .split("\n")
        .filter((each) => /^ {2}subgraph L/.test(each))
        .reverse()
        .entries()) {
        const shown = line.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
        if (i < texts.length) expect(shown).toContain(texts[i]!);
      }
    }
  });
});

function isPrintable(text: string): boolean {
  return unsafeIn(text) === "" && !/[\n\ufffe\uffff]/.test(text);
}

/** The elements with the names of their attributes, in order, and the text of the title. */
function xmlOf(svg: string): { readonly elements: readonly string[]; readonly title: string } {
  const all = elementsOf(svg, 0);
  return {
    elements: all.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" ")),
    title: all.filter(({ name }) => name === "title").map(({ text }) => text).join(""),
  };
}

/** A tree of DOT without what its quoted strings say. */
function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (typeof node !== "object" || node === null) return node;
  const { location: _, ...rest } = node as Readonly<Record<string, unknown>>;
  if (rest["type"] === "Literal" && rest["quoted"] === true) return "text";
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, shapeOf(value)]));
}
