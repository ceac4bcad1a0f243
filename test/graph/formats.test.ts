import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotOf, escapeDot } from "../../src/graph/dot.ts";
import { graphOf, type Graph } from "../../src/graph/graph.ts";
import { layOut } from "../../src/graph/layout.ts";
import { escapeMermaid, MERMAID_LIMITS, mermaidOf, mermaidSize } from "../../src/graph/mermaid.ts";
import { DARK, escapeXml, LIGHT, svgOf, type Palette } from "../../src/graph/svg.ts";
import { specText } from "../support/spec.ts";
import { textOfSpec } from "../support/specs.ts";
import { planOf, specTexts } from "./networks.ts";

const svg = (graph: Graph): string => svgOf(layOut(graph));

/** A network of one layer, for formats that can be read at a glance. */
const small = graphOf(planOf(specText({ n: [2, 1], activations: ["sigmoid"], loss: "binary_crossentropy" })));

interface Element {
  readonly name: string;
  /** Its own text, character references resolved. */
  text: string;
}

/** The elements of an XML document, in their order; throws where it is not well-formed, or more than this knows. */
function parseXml(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z]+="[^"<&]*")*)(\/?)>|([^<]+)/y;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml) ?? fault(`no tag at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name = "", , empty, text] = found;
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt);)/.test(text)) fault(`a bare & in ${text}`);
      const resolved = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      if (open.length > 0) open.at(-1)!.text += resolved;
    } else if (closing === "/") {
      if (open.pop()?.name !== name) fault(`</${name}> closes nothing`);
    } else {
      const element = { name, text: "" };
      elements.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  return open.length === 0 ? elements : fault(`<${open[0]!.name}> is not closed`);
}

function fault(message: string): never {
  throw new Error(message);
}

describe("svg", () => {
  test("is well-formed, and has every formula and every tensor with its shape", () => {
    fc.assert(
      fc.property(specTexts, (spec) => {
        const graph = graphOf(planOf(spec));
        const elements = parseXml(svg(graph));
        expect(new Set(elements.map(({ name }) => name))).toEqual(
          new Set(["svg", "title", "desc", "style", "rect", "g", "path", "text"]),
        );
        const texts = elements.filter(({ name }) => name === "text").map(({ text }) => text);
        // Formulas may be broken over lines, which are indented.
        const whole = texts.join("\n").replace(/\n\u00a0+/g, " ").split("\n");
        const { layers, loss } = graph;
        const formulas = layers.flatMap(({ forward, backward }) => [...forward.formulas, ...backward.formulas]);
        for (const each of [...formulas, ...loss.costFormulas, ...loss.gradientFormulas]) expect(whole).toContain(each);
        const tensors = layers.flatMap(({ forward, cache, backward }) => [
          ...forward.inputs,
          ...forward.parameters,
          ...cache,
          ...backward.inputs,
          ...backward.gradients,
        ]);
        for (const { symbol, shape } of [...tensors, ...loss.inputs, ...loss.targets, loss.cost]) {
          expect(whole).toContain(symbol);
          expect(whole).toContain(shape);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("a text is text: no name opens a tag, ends the file or is an entity", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "</text><script>", "]]>", "&lt;"), (any, end) => {
        const hostile = `${any}${end}`;
        const [layer] = small.layers;
        const elements = parseXml(svg({ ...small, name: hostile, layers: [{ ...layer!, name: hostile }] }));
        expect(elements.filter(({ name }) => name === "script")).toEqual([]);
        expect(elements.find(({ name }) => name === "title")?.text).toBe(
          hostile.replace(/(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu, (found) =>
            "\ufffd".repeat(found.length),
          ),
        );
      }),
    );
    expect(escapeXml("a < b & c > d")).toBe("a &lt; b &amp; c &gt; d");
  });

  /** WCAG 2: (L1 + 0.05) / (L2 + 0.05) of relative luminances. */
  function contrast(one: string, other: string): number {
    const luminance = (colour: string): number => {
      const [r, g, b] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  test.each<[string, Palette]>([
    ["light", LIGHT],
    ["dark", DARK],
  ])("%s: text is legible on all that is behind it (WCAG AA: 4.5), and lines are seen (3)", (_, palette) => {
    const { background, ink, muted, lines, fills } = palette;
    const behind = [background, ...Object.values(fills)];
    for (const each of behind) {
      expect(contrast(ink, each)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(muted, each)).toBeGreaterThanOrEqual(4.5);
      for (const line of Object.values(lines)) expect(contrast(line, each)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(["four_layer", "iris"])("docs/images/%s.svg is what is drawn now", (name) => {
    const path = new URL(`../../docs/images/${name}.svg`, import.meta.url);
    expect(existsSync(path), "layerc graph specs/NAME.net.yaml --out docs/images/NAME.svg").toBe(true);
    expect(`${svg(graphOf(planOf(textOfSpec(name))))}\n`).toBe(readFileSync(path, "utf8"));
  });
});

test("mermaid", () => {
  expect(mermaidOf(small).split("\n")).toEqual([
    "---",
    'title: "sketch"',
    "---",
    "flowchart TB",
    "  X([X])",
    '  subgraph L1["layer 1: sigmoid"]',
    "    direction LR",
    '    F1["forward<br>W[1] 1 × 2<br>b[1] 1 × 1"]',
    '    B1["backward<br>dW[1] 1 × 2<br>db[1] 1 × 1"]',
    '    F1 -.->|"X 2 × m"| B1',
    "  end",
    '  loss["binary cross-entropy<br>J"]',
    "  Y([Y])",
    '  X -->|"X 2 × m"| L1',
    '  L1 -->|"Z[1] 1 × m<br>A[1] 1 × m"| loss',
    '  Y -->|"Y 1 × m"| loss',
    '  loss -->|"dZ[1] 1 × m"| L1',
    expect.stringContaining("classDef forward "),
    expect.stringContaining("classDef backward "),
    expect.stringContaining("classDef loss "),
    expect.stringContaining("classDef layer "),
    "  class F1 forward",
    "  class B1 backward",
    "  class L1 layer",
    "  class loss loss",
    expect.stringContaining("linkStyle 0 "),
    expect.stringContaining("linkStyle 1,2 "),
    expect.stringContaining("linkStyle 4 "),
  ]);
});

test("dot", () => {
  const lines = dotOf(small).split("\n");
  expect(lines[0]).toBe('digraph "sketch" {');
  expect(lines.at(-1)).toBe("}");
  for (const line of [
    '  F1 [label="layer 1: sigmoid\\nW[1] 1 × 2\\nb[1] 1 × 1", color="#0969da"]',
    '  B1 [label="layer 1, backward\\ndW[1] 1 × 2\\ndb[1] 1 × 1", color="#bc4c00"]',
    '  F1 -> loss [label=" Z[1] 1 × m \\n A[1] 1 × m ", color="#0969da"]',
    '  loss -> B1 [label=" dZ[1] 1 × m ", color="#bc4c00", constraint=false]',
  ]) {
    expect(lines).toContain(line);
  }
});

const mermaidArrow = /^ +(\w+) -\.?->\|"(.*)"\| (\w+)$/;

/** A network of L layers. */
function deep(L: number, letters = ""): Graph {
  const layers = Array.from({ length: L }, (_, i) => ({
    ...(letters === "" ? {} : { name: `${letters}${i}` }),
    units: 100,
    activation: "tanh",
  }));
  const network = { version: 1, name: "deep", input: { units: 100 }, loss: "mean_squared_error", layers };
  return graphOf(planOf(JSON.stringify({ ...network, training: { batch_size: 1 } })));
}

describe("mermaid of any depth", () => {
  test("has the frames of its layers in the order that Mermaid turns around, and each block in its frame", () => {
    const lines = mermaidOf(deep(7)).split("\n");
    const frames = lines.flatMap((line) => /^ {2}subgraph L(\d+)\[/.exec(line)?.[1] ?? []).map(Number);
    expect(frames).toEqual([7, 6, 5, 4, 3, 2, 1]);
    for (const l of frames) {
      const start = lines.indexOf(`  subgraph L${l}["layer ${l}: tanh"]`);
      const inside = lines.slice(start + 1, lines.indexOf("  end", start)).map((line) => /^ {4}(\w+)/.exec(line)?.[1]);
      expect(inside).toEqual(["direction", `F${l}`, `B${l}`, `F${l}`]);
    }
  });

  test("has no arrow between frames that ends at a block, which would lay the frame out another way", () => {
    const between = mermaidOf(deep(7)).split("\n").filter((line) => /^ {2}\w+ -/.test(line));
    expect(between).toHaveLength(16);
    for (const line of between) {
      const [, from, , to] = mermaidArrow.exec(line)!;
      expect([from, to], line).not.toContainEqual(expect.stringMatching(/^[FB]/));
    }
  });

  test("colours each arrow by what it carries", () => {
    const lines = mermaidOf(deep(7)).split("\n");
    const arrows = lines.flatMap((line) => mermaidArrow.exec(line)?.[2] ?? []);
    const [caches, forward, backward] = lines
      .flatMap((line) => /^ {2}linkStyle ([\d,]+) /.exec(line)?.[1] ?? [])
      .map((list) => list.split(",").map((i) => arrows[Number(i)]!));
    expect(caches).toHaveLength(7);
    for (const label of caches!) expect(label).toMatch(/A\[\d\]|X/);
    expect(forward!.map((label) => label.split(" ")[0])).toEqual(["X", ...[1, 2, 3, 4, 5, 6, 7].map((l) => `A[${l}]`)]);
    expect(backward!.map((label) => label.split(" ")[0])).toEqual([7, 6, 5, 4, 3, 2, 1].map((l) => `dA[${l}]`));
  });

  test("is within Mermaid's limits at 50 layers with names as long as can be, and at 140 without", () => {
    for (const graph of [deep(50, "w".repeat(60)), deep(140)]) {
      const { arrows, characters } = mermaidSize(graph, mermaidOf(graph));
      expect(arrows).toBeLessThanOrEqual(MERMAID_LIMITS.arrows);
      expect(characters).toBeLessThanOrEqual(MERMAID_LIMITS.characters);
    }
  });

  test.each([1, 2, 50, 200])("%i layers: the arrows are counted right", (L) => {
    const graph = deep(L);
    const text = mermaidOf(graph);
    expect(mermaidSize(graph, text)).toEqual({ arrows: text.match(/-->|-\.->|~~~/g)!.length, characters: text.length });
  });
});

describe("mermaid and dot have the same blocks and arrows", () => {
  const dotArrow = /^ {2}(\w+) -> (\w+) \[label="(.*?)",/;

  /** `F1 → F2: A[1] 3 × m`. */
  const ofMermaid = (text: string): string[] =>
    text.split("\n").flatMap((line) => {
      const [, from, label, to] = mermaidArrow.exec(line) ?? [];
      if (label === undefined) return [];
      // Between frames, forward propagation leads to the next one and backward propagation to the one before.
      const [source, target] = [from!, to!].map((each) => (each === "loss" ? Infinity : Number(each.slice(1) || 0)));
      const row = source! < target! ? "F" : "B";
      const block = (frame: string): string => frame.replace(/^L/, row);
      return [`${block(from!)} → ${block(to!)}: ${label.replaceAll("<br>", ", ")}`];
    });
  const ofDot = (text: string): string[] =>
    text.split("\n").flatMap((line) => {
      const [, from, to, label] = dotArrow.exec(line) ?? [];
      return label === undefined ? [] : [`${from} → ${to}: ${label.trim().replaceAll(" \\n ", ", ")}`];
    });

  test("of every network: one in and one out for each block, and a cache between the two of a layer", () => {
    fc.assert(
      fc.property(specTexts, (spec) => {
        const graph = graphOf(planOf(spec));
        const arrows = ofMermaid(mermaidOf(graph));
        expect(arrows.sort()).toEqual(ofDot(dotOf(graph)).sort());
        const L = graph.layers.length;
        const block = (row: string, l: number): string => (l > L ? "loss" : l === 0 ? "X" : `${row}${l}`);
        const expected = [
          ...graph.layers.flatMap(({ l }) => [
            `${block("F", l - 1)} → F${l}`,
            `F${l} → B${l}`,
            `${block("B", l + 1)} → B${l}`,
          ]),
          `F${L} → loss`,
          "Y → loss",
        ];
        expect(arrows.map((each) => each.split(":")[0]).sort()).toEqual(expected.sort());
      }),
      { numRuns: 25 },
    );
  });
});

test("no text ends the string it stands in, nor is markup of what draws it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeMermaid(text)).not.toMatch(/["<>&`\\{}|\n\r]|%%|#(?!\d+;)/);
      expect(escapeDot(text).replace(/\\["\\]/g, "")).not.toMatch(/["\\\n\r]/);
    }),
  );
  expect(escapeMermaid('x"] --> <b>')).toBe("x#34;] --#62; #60;b#62;");
  expect(escapeDot('a"b\\n&lt;')).toBe('a\\"b\\\\n&amp;lt;');
});
