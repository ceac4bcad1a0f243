/** Each NAME.yaml here is wrong on purpose; NAME.txt is what a person reads, of which NAME begins with the code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { CODES, exitCodeOf, formatDiagnostics, isWarning, type Code, type Diagnostic } from "../../src/diagnostic.ts";
import { decodeSpec, MAX_SPEC_BYTES } from "../../src/spec/parse.ts";

const folder = import.meta.dirname;
const fixtures = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const codes = Object.keys(CODES) as Code[];

function faultsOf(bytes: Uint8Array, file: string): readonly Diagnostic[] {
  const text = decodeSpec(bytes, file);
  if (!text.ok) return text.diagnostics;
  const { diagnostics, warnings } = compile(text.value, { file, source: file });
  return [...diagnostics, ...warnings];
}

describe("fixtures", () => {
  test.each(fixtures)("%s", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const faults = faultsOf(bytes, name);
    const sources = new Map([[name, bytes.toString("utf8")]]);
    const text = formatDiagnostics(faults, { format: "text", sources, colour: false });
    expect(faults.map(({ code }) => code)).toContain(name.slice(0, 4));
    expect(faults.map(({ code }) => exitCodeOf(code))).toEqual(faults.map(({ code }) => (isWarning(code) ? 0 : 3)));
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, name.replace(".yaml", ".txt")));
  });

  test("there is one for every code of specs", () => {
    const covered = new Set(fixtures.map((name) => name.slice(0, 4)));
    // What is too large to be checked in is written here.
    covered.add("E108");
    expect(codes.filter((code) => (code < "E400" || isWarning(code)) && !covered.has(code))).toEqual([]);
    expect([...covered].filter((code) => !(code in CODES))).toEqual([]);
  });

  test("the codes of data, training and files have their cases in other tests, with the message and the exit code", () => {
    const files = readdirSync(join(folder, ".."), { recursive: true, encoding: "utf8" });
    const texts = files
      .filter((name) => name.endsWith(".test.ts") && !name.startsWith("diagnostics"))
      .map((name) => readFileSync(join(folder, "..", name), "utf8"))
      .join("\n");
    expect(codes.filter((code) => code >= "E400" && !isWarning(code) && !texts.includes(code))).toEqual([]);
  });

  test("E108: a text over 1 MiB", () => {
    const [fault, ...rest] = faultsOf(Buffer.from(`a: ${"é".repeat(MAX_SPEC_BYTES / 2)}`), "large.net.yaml");
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ code: "E108", message: "the spec has 1,048,579 bytes; at most 1 MiB is read" });
  });

  test("E108: a text of nothing but structure", () => {
    const [fault, ...rest] = faultsOf(Buffer.from(`a: [${"1,".repeat(100_000)}]`), "large.net.yaml");
    expect(rest).toEqual([]);
    const message = "the spec has 100,003 lines, brackets, commas and other marks of YAML; at most 100,000 are read";
    expect(fault).toMatchObject({ code: "E108", message });
  });
});
