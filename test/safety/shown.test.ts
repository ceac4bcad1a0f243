/** Hostile text of specs in all that is shown of them: faults, settings, differences. */
import MarkdownIt from "markdown-it";
import { describe, expect, test, vi } from "vitest";
import { reportStates } from "../../src/cli/check.ts";
import { diffGithub } from "../../src/cli/diff-github.ts";
import { diffMarkdown } from "../../src/cli/diff-markdown.ts";
import { changedSpec, reportOf, type Report } from "../../src/cli/diff-report.ts";
import { diffText } from "../../src/cli/diff-text.ts";
import { explanation, explanationText } from "../../src/cli/explain-spec.ts";
import type { Module } from "../../src/cli/modules.ts";
import type { AnalysedSpec } from "../../src/cli/project.ts";
import { summaryOf, summaryText } from "../../src/cli/summary.ts";
import { compile } from "../../src/compile.ts";
import { knownNames } from "../../src/data/fault.ts";
import { diagnostic, DIAGNOSTIC_FORMATS, formatDiagnostics, type Diagnostic } from "../../src/diagnostic.ts";
import { headerOf } from "../../src/emit/header.ts";
import type { Network } from "../../src/network/network.ts";
import { resolveNetwork } from "../../src/network/resolve.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { jsonText } from "../../src/safe-text.ts";
import { parseSpec, type SpecDocument, type SpecMapping } from "../../src/spec/parse.ts";
import { unroll } from "../../src/spec/unroll.ts";
import { validateSpec } from "../../src/spec/validate.ts";
import { baseFor, isGrouped, keyOf, specText, textPlaces, withTextIn, type Place } from "./places.ts";
import { chunks, COUNT, hostileStrings, unsafeIn } from "./strings.ts";

const strings = hostileStrings(COUNT);
const places = textPlaces();

/**
 * A column is a feature, a target or a weight, and a target one of two forms; an activation is a word or a formula; a
 * tensor is in a file with an ending: these are in specs of their own.
 */
const isAlone = (place: Place): boolean =>
  isTensor(place) || ["target", "example_weights"].some((key) => place.path.includes(key)) || isFormula(place);
const isTensor = ({ path }: Place): boolean => path.includes("tensor");
const inCsv = ({ format = "csv" }: Place): boolean => format === "csv";
const otherFormats = new Set(places.filter((place) => !inCsv(place)).map(({ format }) => format));
const forms: readonly (readonly Place[])[] = [
  places.filter((place) => inCsv(place) && !isAlone(place) && !isGrouped(place)),
  places.filter((place) => isGrouped(place) && !isAlone(place)),
  ...[...otherFormats].map((format) => places.filter((place) => place.format === format && !isAlone(place))),
  ...[true, false].map((grouped) => places.filter((place) => isTensor(place) && isGrouped(place) === grouped)),
  ...places.filter((place) => isAlone(place) && !isTensor(place)).map((place) => [place]),
];

test("the strings come through YAML as they are", () => {
  for (const list of chunks(strings, 500)) {
    const parsed = parseSpec(specText({ list }), "list");
    expect(parsed.ok && parsed.value.value["list"]).toEqual(list);
  }
});

/** A spec with a text in each of the places, each on a line of its own. */
function documentOf(text: string, within: readonly Place[]): SpecDocument {
  const format = within.find((place) => place.format !== undefined)?.format ?? "csv";
  const base = baseFor({ format }, 2, within.some(isGrouped));
  const value = within.reduce((spec, place) => withTextIn(spec, place, text), base) as SpecMapping;
  const locate: SpecDocument["locate"] = (path) => {
    const key = `${path.join()},`;
    const at = within.findIndex((place) => key.startsWith(`${place.path.join()},`));
    // A mapping without its type is the fault of the places in it.
    const line = 1 + (at === -1 ? within.findIndex((place) => `${place.path.join()},`.startsWith(key)) : at);
    return { start: { line, column: 1 }, end: { line, column: 2 } };
  };
  return {
    file: "specs/x.net.yaml",
    text: "",
    value,
    locate,
    locateWithin: (path) => locate(path, "value"),
  };
}

interface Accepted {
  readonly network: Network;
  readonly document: SpecDocument;
  readonly places: readonly Place[];
}

/** The network with the text in all places that take it, and the faults that the others are. */
function accept(text: string, within: readonly Place[], faults: Diagnostic[]): Accepted {
  const document = documentOf(text, within);
  const spec = validateSpec(document);
  const unrolled = spec.ok ? unroll(spec.value, document) : spec;
  const resolved = unrolled.ok ? resolveNetwork(unrolled.value, 0) : unrolled;
  if (resolved.ok) return { network: resolved.value, document, places: within };
  faults.push(...resolved.diagnostics);
  const refused = new Set(resolved.diagnostics.map(({ start }) => within[start!.line - 1]));
  const left = within.filter((place) => !refused.has(place));
  if (left.length === within.length) throw new Error(`refused elsewhere: ${JSON.stringify(resolved.diagnostics)}`);
  return accept(text, left, faults);
}

const harmless = compile(specText(baseFor({ format: "csv" })), { file: "x", source: "x" });
const plan = makePlan(harmless.network!);

function analysed(network: Network): AnalysedSpec {
  return { path: "specs/x.net.yaml", text: "", network, plan, warnings: [] };
}

const expectSafe = (text: string): void => {
  const found = unsafeIn(text);
  if (found !== "") expect(found).toBe("");
};

/** Words are refused whatever they are: a tenth of the strings is enough for them. */
const wordsToo = (i: number): boolean => i % 10 === 0;

describe("hostile strings in every place", { timeout: 240_000 }, () => {
  const counts = new Map<string, number>();
  const accepted: Accepted[] = [];
  const faults: Diagnostic[] = [];

  test("are told as faults, or accepted", () => {
    strings.forEach((text, i) => {
      for (const all of forms) {
        const found = accept(text, wordsToo(i) ? all : all.filter(takesText), faults);
        accepted.push(found);
        for (const place of found.places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
      }
    });
    expect(Object.fromEntries(places.map((place) => [keyOf(place), verdict(place)]))).toEqual(
      Object.fromEntries(
        places.map((place) => [keyOf(place), expected(place)]),
      ),
    );
  });

  /** Of a formula there is nothing but what its grammar has. */
  function expected(place: Place): string {
    if (isFormula(place)) return "none";
    return place.free ? "most" : takesText(place) ? "some" : "none";
  }

  function verdict(place: Place): string {
    const share = (counts.get(keyOf(place)) ?? 0) / COUNT;
    return share > 0.4 ? "most" : share > 0 ? "some" : "none";
  }

  test("in diagnostics as text, json and github", () => {
    expect(faults.length).toBeGreaterThan(COUNT);
    for (const batch of chunks(faults, 90)) {
      const sources = new Map([["specs/x.net.yaml", batch.map(({ message }) => message).join("\n")]]);
      for (const format of DIAGNOSTIC_FORMATS) {
        const text = formatDiagnostics(batch, { format, sources, colour: false });
        if (format === "json") expect(JSON.parse(text)).toHaveLength(batch.length);
        if (format === "github") expectCommands(text, batch.length);
        else expectSafe(text);
      }
    }
  });

  test("in lines of the spec beside a fault, names that are known, keys and marks of YAML", () => {
    for (const [i, batch] of chunks(strings, 40).entries()) {
      const source = batch.map((text) => text.replaceAll("\n", " ")).join("\n");
      const place = { file: "a", hint: knownNames(batch[0], "Known", batch) };
      const own = batch.map((text, line) => {
        const span = { start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 3 } };
        return diagnostic("E204", text, { ...place, span });
      });
      const raw = batch.slice(0, 8).flatMap((text, j) => {
        const spec = [`a: *${text}`, `a: !${text} b`, `a: &${text} 1\nb: [*${text}`, `${text}: 1`, `"${text}`, text][
          (i + j) % 6
        ]!;
        const keyed = compile(specText({ [text]: 1, layers: [{ [text]: 1 }] }), { file: text, source: "x" });
        return [...compile(spec, { file: "a", source: "a" }).diagnostics, ...keyed.diagnostics];
      });
      for (const format of DIAGNOSTIC_FORMATS) {
        const all = [...own, ...raw];
        const text = formatDiagnostics(all, { format, sources: new Map([["a", source]]), colour: false });
        if (format === "github") expectCommands(text, all.length);
        else expectSafe(text);
      }
    }
  });

  test("in explain and summary", () => {
    for (const batch of chunks(accepted, 200)) {
      const settings = batch.flatMap(({ network }) => network.settings.filter(({ origin }) => origin === "spec"));
      const shown = { ...plan, network: { ...plan.network, settings } };
      const text = explanationText(explanation(shown, batch[0]!.document));
      expectSafe(text);
      expect(text.slice(0, text.indexOf("\n\n")).split("\n")).toHaveLength(1 + settings.length);
      const [{ network }] = batch as [Accepted];
      expectSafe(summaryText(summaryOf({ ...plan, network })));
    }
  });

  test("in diff as text, json, markdown and github", () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    // Of one form to another, so that every text is on one side alone.
    for (const batch of chunks(accepted, 40 * forms.length)) {
      const specs = chunks(batch, 2).map(([before, after]) =>
        changedSpec("x", analysed(before!.network), analysed(after!.network)),
      );
      const report: Report = reportOf(specs, "main");
      expectSafe(diffText(report, false));
      const json = jsonText(report, 2);
      expectSafe(json);
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(report));
      const changes = specs.reduce((sum, spec) => sum + spec.changes.length, 0);
      expectCommands(
        diffGithub(report, "io", () => batch[0]!.document),
        changes,
      );
      const comment = diffMarkdown(report, "io");
      expect(comment.split("\n").filter((line) => line.startsWith("|") && cellsByGithub(line) !== 4)).toEqual([]);
      expectTables(
        markdown.parse(comment, {}),
        specs.map((spec) => spec.changes.length).filter((count) => count > 0),
      );
    }
  });

  test("in what generate --check shows", () => {
    const [found] = [headerOf(harmless.network!, "x")];
    for (const batch of chunks(strings, 1000)) {
      const modules = batch.map((description): Module => {
        const text = `${headerOf({ ...harmless.network!, description }, description)}\n`;
        return {
          path: "generated/x.ts",
          spec: "specs/x.net.yaml",
          state: "stale",
          text,
          found: `${found}\n${description}`,
        };
      });
      const shown = (format: "text" | "json" | "github"): string => printed(() => reportStates(modules, format));
      expectSafe(shown("text"));
      const json = shown("json");
      expectSafe(json);
      expect((JSON.parse(json) as { readonly modules: unknown[] }).modules).toHaveLength(batch.length);
      expectCommands(shown("github").trimEnd(), undefined);
    }
  });
});

function isFormula({ path }: Place): boolean {
  return path.at(-1) === "formula";
}

function takesText({ free, path }: Place): boolean {
  return free || ["name", "delimiter"].includes(String(path.at(-1)));
}

/** Workflow commands, one a line, each of what it is said to be. */
function expectCommands(text: string, count: number | undefined): void {
  // The commands themselves are what begins with ::.
  const lines = text.split("\n");
  if (count !== undefined) expect(lines).toHaveLength(count);
  for (const line of lines) {
    if (!/^::(?:error|warning|notice) [a-zA-Z]+=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*::/.test(line))
      expect(line).toBe("a command");
    expectSafe(`x${line}`);
  }
}

/** Headings, paragraphs, tables and code, and in cells nothing but code. */
function expectTables(tokens: readonly MarkdownToken[], rows: readonly number[]): void {
  const blocks = tokens.map(({ type }) => type);
  const known = /^(heading|paragraph|table|thead|tbody|tr|th|td)_(open|close)$|^inline$/;
  expect(blocks.filter((type) => !known.test(type))).toEqual([]);
  expect(blocks.filter((type) => type === "heading_open")).toHaveLength(rows.length);
  // Each table of changes has a row above them; those of totals are left out by their first cell.
  const inner = new Set(tokens.flatMap(({ children }) => (children ?? []).map(({ type }) => type)));
  expect([...inner].filter((type) => !["text", "code_inline", "strong_open", "strong_close"].includes(type))).toEqual(
    [],
  );
  const texts = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "text");
  for (const { content } of texts) expect(content).toMatch(/^[\w :,.→−+%×±]*$/);
  const cells = blocks.filter((type) => type === "td_open").length;
  expect(cells).toBe(4 * blocks.filter((type, i) => type === "tr_open" && blocks[i + 1] === "td_open").length);
  expect(cells / 4).toBe(rows.reduce((sum, count) => sum + count, 0));
}

/** As GitHub's parser (cmark-gfm) divides a row: there a backslash before any mark takes away what that mark does. */
function cellsByGithub(row: string): number {
  return [...row.slice(1).matchAll(/(?:\\[!-/:-@[-`{-~]|[^|])*\|/g)].length;
}

type MarkdownToken = ReturnType<MarkdownIt["parse"]>[number];

/** What goes to stdout meanwhile. */
function printed(body: () => void): string {
  let text = "";
  const take = (part: unknown): true => {
    text += String(part);
    return true;
  };
  const [out, error] = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  try {
    out.mockImplementation(take);
    error.mockImplementation(() => true);
    body();
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
  return text;
}
