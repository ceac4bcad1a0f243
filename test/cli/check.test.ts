import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { reportStates } from "../../src/cli/check.ts";
import type { Module } from "../../src/cli/modules.ts";
import type { DiagnosticFormat } from "../../src/diagnostic.ts";

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `line ${i + 1}`);
const joined = (lines: readonly string[], digest: string): string =>
  `${lines.join("\n")}\n// layerc:sha256 ${digest}\n`;

function moduleOf(name: string, state: Module["state"], found: string | undefined, text: string | undefined): Module {
  const spec = text === undefined ? undefined : `specs/${name}.net.yaml`;
  return { path: `out/${name}.ts`, spec, state, found, text };
}

const before = numbered(40);
const stale = moduleOf("b", "stale", joined(before, "0a"), joined(before.with(9, "new"), "0b"));

let written: { readonly stdout: string[]; readonly stderr: string[] };

beforeEach(() => {
  written = { stdout: [], stderr: [] };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => written[name].push(String(text)) > 0);
  }
  vi.stubEnv("FORCE_COLOR", "0");
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function reported(format: DiagnosticFormat, ...modules: Module[]): { status: number; stdout: string; stderr: string } {
  const status = reportStates(modules, format);
  return { status, stdout: written.stdout.join(""), stderr: written.stderr.join("") };
}

const DIFF = `@@ -7,7 +7,7 @@
 line 7
 line 8
 line 9
-line 10
+new
 line 11
 line 12
 line 13
`;

describe("text", () => {
  test("has the state of each module, and under it what differs, the digest apart", () => {
    const fresh = moduleOf("a", "fresh", "a", "a");
    expect(reported("text", fresh, stale)).toEqual({
      status: 1,
      stdout:
        "fresh     out/a.ts\nstale     out/b.ts\n" +
        `--- out/b.ts\twhat is there\n+++ out/b.ts\twhat specs/b.net.yaml compiles to\n${DIFF}`,
      stderr: "1 of 2 modules not fresh\nhint: layerc generate brings stale modules up to date\n",
    });
  });

  test("has the digest where nothing else differs", () => {
    const { stdout } = reported("text", moduleOf("b", "edited", joined(before, "0a"), joined(before, "0b")));
    expect(stdout).toMatch(/\n-\/\/ layerc:sha256 0a\n\+\/\/ layerc:sha256 0b\n$/);
  });

  test("is the state alone of a file that is not there, not of layerc, or without a spec", () => {
    const modules = [
      moduleOf("a", "stale", undefined, "a"),
      moduleOf("b", "unmarked", "mine", "b"),
      moduleOf("c", "orphaned", "c", undefined),
    ];
    const { stdout, stderr } = reported("text", ...modules);
    expect(stdout).toBe("stale     out/a.ts\nunmarked  out/b.ts\norphaned  out/c.ts\n");
    expect(stderr.match(/^hint: /gm)).toHaveLength(3);
  });

  test("is clipped, and says by how much", () => {
    const lines = numbered(400).map((line, i) => (i % 2 === 0 ? line : `${line}'`));
    const { stdout } = reported("text", moduleOf("b", "stale", joined(numbered(400), "0a"), joined(lines, "0b")));
    const shown = stdout.trimEnd().split("\n");
    expect(shown).toHaveLength(1 + 60 + 1);
    // The head, the hunk's range, 400 lines, of which half are there twice, and its digest twice.
    expect(shown.at(-1)).toBe(`  … and ${2 + 1 + 600 + 2 - 60} lines more`);
  });

  test("shows nothing that a terminal obeys", () => {
    const found = "\u001b[2J\u202eevil\u009b\ttab\u2028\r\n";
    const { stdout } = reported("text", moduleOf("\u001b]0;", "edited", found, "good\n"));
    expect(stdout).toContain("\n-\ufffd[2J\ufffdevil\ufffd\ttab\ufffd\ufffd\n+good\n");
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e\u2028\r]/);
  });

  test("has colours where they are shown, and the same text", () => {
    const plain = reported("text", stale).stdout;
    vi.stubEnv("FORCE_COLOR", "1");
    written.stdout.length = 0;
    const { stdout } = reported("text", stale);
    expect(stdout).toContain("\u001b[31m-line 10\u001b[39m");
    expect(stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });
});

test("json has every module, and the whole of what differs", () => {
  const { status, stdout } = reported("json", moduleOf("a", "fresh", "a", "a"), stale);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    modules: [
      { path: "out/a.ts", state: "fresh", spec: "specs/a.net.yaml", diff: null },
      {
        path: "out/b.ts",
        state: "stale",
        spec: "specs/b.net.yaml",
        diff:
          `--- out/b.ts\twhat is there\n+++ out/b.ts\twhat specs/b.net.yaml compiles to\n${DIFF}` +
          "@@ -38,4 +38,4 @@\n line 38\n line 39\n line 40\n-// layerc:sha256 0a\n+// layerc:sha256 0b\n",
      },
    ],
    faults: [],
  });
});

describe("github", () => {
  const annotations = (...modules: Module[]): string[] => reported("github", ...modules).stdout.trimEnd().split("\n");

  test("has a workflow command for each place that differs, with its lines", () => {
    const text = joined(before.with(9, "new").with(30, "new").with(31, "new"), "0b");
    const lines = annotations(moduleOf("b", "stale", joined(before, "0a"), text));
    expect(lines.map((line) => line.split("::")[1])).toEqual([
      "error file=out/b.ts,line=10,endLine=10,title=stale module",
      "error file=out/b.ts,line=31,endLine=32,title=stale module",
    ]);
    expect(lines[0]).toContain(
      "::this is not what the spec compiles to now (specs/b.net.yaml)%0A" +
        "hint: layerc generate brings stale modules up to date%0A line 7%0A line 8%0A line 9%0A-line 10%0A+new%0A",
    );
  });

  test("stands before what is missing, and within the file", () => {
    const placeOf = (found: string[], text: string[]): string | undefined =>
      annotations(moduleOf("b", "edited", joined(found, ""), joined(text, ""))).at(-1)!.split(",title")[0];
    expect(placeOf(before, before.toSpliced(20, 0, "new"))).toBe("::error file=out/b.ts,line=20,endLine=20");
    expect(placeOf(before, ["new", ...before])).toBe("::error file=out/b.ts,line=1,endLine=1");
  });

  test("has one for a file that is not there, at its spec, not written by layerc, or without a spec", () => {
    const lines = annotations(
      moduleOf("a", "stale", undefined, "a"),
      moduleOf("b", "unmarked", "mine", "b"),
      moduleOf("c", "orphaned", "c", undefined),
      moduleOf("d", "fresh", "d", "d"),
    );
    expect(lines.map((line) => line.split("%0A")[0])).toEqual([
      "::error file=specs/a.net.yaml,line=1,endLine=1,title=stale module::out/a.ts is not there",
      "::error file=out/b.ts,line=1,endLine=1,title=unmarked module::" +
        "this was not written by layerc, or its last line is missing",
      "::error file=out/c.ts,line=1,endLine=1,title=orphaned module::no spec compiles to this",
    ]);
  });

  test("tells the first of every module before the second of any", () => {
    const text = (name: string): string => joined(before.with(9, name).with(30, name), "0b");
    const modules = ["a", "b"].map((name) => moduleOf(name, "stale", joined(before, "0a"), text(name)));
    const places = annotations(...modules).map((line) => /file=(\S+?),line=(\d+)/.exec(line)!.slice(1).join(":"));
    expect(places).toEqual(["out/a.ts:10", "out/b.ts:10", "out/a.ts:31", "out/b.ts:31"]);
  });

  test("escapes what ends a property, and what ends a message", () => {
    const [line, ...others] = annotations({ ...stale, path: "a,b:c%\n::.ts", found: "100%\r\n::error::\n" });
    expect(others).toEqual([]);
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%25%0A\\u003a%3A\.ts,line=1,endLine=2,title=stale module::/);
    expect(line).toContain("%0A-100%25\ufffd%0A-::error::%0A+line 1%0A");
  });
});
