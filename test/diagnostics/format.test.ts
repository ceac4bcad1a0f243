import { describe, expect, test } from "vitest";
import {
  CODES,
  diagnostic,
  exitCodeOf,
  failure,
  formatDiagnostics,
  LayercError,
  quote,
  type Code,
  type Diagnostic,
} from "../../src/diagnostic.ts";

const file = "specs/a.net.yaml";

function at(line: number, from: number, to: number, text = "unknown thing", endLine = line): Diagnostic {
  const span = { start: { line, column: from }, end: { line: endLine, column: to } };
  return diagnostic("E204", text, { file, span, hint: "remove it" });
}

function text(faults: readonly Diagnostic[], source: string): string[] {
  const sources = new Map([[file, source]]);
  return formatDiagnostics(faults, { format: "text", sources, colour: false }).split("\n");
}

describe("text", () => {
  test("has the place, the line, tildes and the hint", () => {
    expect(text([at(2, 4, 7)], "a: 1\nb: foo # x\r\n")).toEqual([
      "specs/a.net.yaml:2:4 E204 unknown thing",
      "  2 | b: foo # x",
      "    |    ~~~",
      "  hint: remove it",
    ]);
  });

  test("widens the margin with the line number", () => {
    expect(text([at(100, 1, 2)], `${"\n".repeat(99)}b: 1`).slice(1, 3)).toEqual(["  100 | b: 1", "      | ~"]);
  });

  test("keeps to the first line of a longer fault", () => {
    expect(text([at(1, 4, 5, "x", 2)], "a: {\n}").slice(1, 3)).toEqual(["  1 | a: {", "    |    ~"]);
  });

  test("shows a fault without width, and one past the end of its line, by one tilde", () => {
    expect(text([at(1, 3, 3)], "a:")[2]).toBe("    |   ~");
    expect(text([at(1, 9, 12)], "a:")[2]).toBe("    |   ~");
  });

  test.each([
    ["\ta: foo", 5, "     ~~~"],
    ["日本: foo", 5, "      ~~~"],
    ["a: 日本", 4, "   ~~~~"],
    ["e\u0301: foo", 5, "   ~~~"],
    ["😀: foo", 5, "    ~~~"],
    ["ｆ: foo", 4, "    ~~~"],
  ])("aligns tildes under %j", (line, column, tildes) => {
    expect(text([at(1, column, line.length + 1)], line)[2]).toBe(`    | ${tildes}`);
  });

  test("clips a wide line on both sides of the fault", () => {
    const line = `${"a".repeat(300)} fault ${"b".repeat(300)}`;
    const [, shown, tildes] = text([at(1, 302, 307)], line);
    expect(shown).toBe(`  1 | …${"a".repeat(39)} fault ${"b".repeat(54)}…`);
    expect(tildes).toBe(`    | ${" ".repeat(41)}~~~~~`);
  });

  test("clips a fault that is wider than the line may be", () => {
    const [, shown, tildes] = text([at(1, 1, 1001)], "a".repeat(1000));
    expect(shown).toBe(`  1 | ${"a".repeat(100)}…`);
    expect(tildes).toBe(`    | ${"~".repeat(100)}`);
  });

  test("shows nothing that a terminal would obey", () => {
    const source = "a: \u001b[31mred\u202eder";
    const faults = [at(1, 4, 9, `unknown thing ${quote("\u001b[31m\u202e")}`)];
    const shown = formatDiagnostics(faults, { format: "text", sources: new Map([[file, source]]), colour: false });
    expect(shown).toContain('"\\u001b[31m\\u202e"');
    expect(shown).toContain("a: \ufffd[31mred\ufffdder");
    expect(shown).not.toMatch(/[\u001b\u202e]/);
  });

  test("colours without changing a letter", () => {
    const sources = new Map([[file, "b: foo"]]);
    const coloured = formatDiagnostics([at(1, 4, 7)], { format: "text", sources, colour: true });
    expect(coloured).toContain("\u001b[31m");
    const plain = formatDiagnostics([at(1, 4, 7)], { format: "text", sources, colour: false });
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test("does without a source, a place and a file", () => {
    expect(
      text([diagnostic("E601", "no such file", { file: "a.csv" }), diagnostic("E701", "internal error")], ""),
    ).toEqual(["a.csv E601 no such file", "", "E701 internal error"]);
  });

  test("shows a hundred and counts the rest", () => {
    const faults = Array.from({ length: 1102 }, (_, i) => diagnostic("E201", `unknown key ${i}`));
    const lines = text(faults, "");
    expect(lines.filter((line) => line.startsWith("E201"))).toHaveLength(100);
    expect(lines.at(-1)).toBe("and 1,002 more");
  });
});

test("json is one array with every field", () => {
  const faults = [at(2, 4, 7), diagnostic("E701", "internal error")];
  expect(JSON.parse(formatDiagnostics(faults, { format: "json", sources: new Map(), colour: true }))).toEqual([
    {
      code: "E204",
      severity: "error",
      message: "unknown thing",
      file,
      start: { line: 2, column: 4 },
      end: { line: 2, column: 7 },
      hint: "remove it",
    },
    { code: "E701", severity: "error", message: "internal error", file: null, start: null, end: null, hint: null },
  ]);
});

test("a warning is one in every format", () => {
  const warning = diagnostic("W201", "no value for z > 710", { file });
  const write = (format: "text" | "json" | "github", colour = false): string =>
    formatDiagnostics([warning], { format, sources: new Map(), colour });
  expect(write("text")).toBe(`${file} W201 no value for z > 710`);
  expect(write("text", true)).toContain("\u001b[33mW201");
  expect(JSON.parse(write("json"))).toMatchObject([{ code: "W201", severity: "warning" }]);
  expect(write("github")).toBe(`::warning file=${file},title=W201::no value for z > 710`);
});

describe("github", () => {
  const github = (fault: Diagnostic): string =>
    formatDiagnostics([fault], { format: "github", sources: new Map(), colour: true });

  test("is a workflow command", () => {
    expect(github(at(2, 4, 7))).toBe(
      "::error file=specs/a.net.yaml,line=2,endLine=2,col=4,endColumn=6,title=E204::unknown thing%0Ahint: remove it",
    );
  });

  test("names no columns for a fault of several lines", () => {
    expect(github(at(2, 4, 2, "x", 3))).toBe(
      "::error file=specs/a.net.yaml,line=2,endLine=3,title=E204::x%0Ahint: remove it",
    );
  });

  test("escapes what ends a property and what ends a message", () => {
    expect(github(diagnostic("E601", "50%, a:b\r\nc", { file: "a,b:c%.yaml" }))).toBe(
      "::error file=a%2Cb%3Ac%25.yaml,title=E601::50%25, a:b%0D%0Ac",
    );
  });
});

test("failures are in the order of their positions, none twice", () => {
  const faults = [at(3, 1, 2, "d"), at(1, 9, 10, "c"), at(1, 2, 3, "b"), at(1, 2, 3, "b"), diagnostic("E108", "a")];
  expect(failure(faults).diagnostics.map(({ message }) => message)).toEqual(["a", "b", "c", "d"]);
});

test("exit codes follow from the codes", () => {
  const exitCodes = (Object.keys(CODES) as Code[]).map((code) => [code.slice(0, 2), exitCodeOf(code)]);
  expect(Object.fromEntries(exitCodes)).toEqual({ E1: 3, E2: 3, E3: 3, E4: 4, E5: 5, E6: 6, E7: 7, W2: 0 });
});

test("a LayercError says all of its diagnostics and exits as the first", () => {
  const error = new LayercError([at(2, 4, 7), diagnostic("E701", "internal error")]);
  expect(error.exitCode).toBe(3);
  expect(error.message).toBe("specs/a.net.yaml:2:4 E204 unknown thing\nE701 internal error");
});

test("a long quotation is clipped", () => {
  expect(quote("a".repeat(100))).toBe(`"${"a".repeat(60)}…"`);
  expect(quote('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
});
