import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadProject } from "../../src/cli/config.ts";
import { sources } from "../../src/cli/project.ts";
import { formatDiagnostics, LayercError } from "../../src/diagnostic.ts";
import { parseConfig } from "../../src/spec/config.ts";
import { layerc, root } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Node>>;
}

const schema = JSON.parse(readFileSync(join(root, "schema/config.schema.json"), "utf8")) as Node;
const check = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

function faultsOf(text: string): string[] {
  const parsed = parseConfig(text, "c.yaml");
  if (parsed.ok) return [];
  return parsed.diagnostics.map(({ code, message, start, hint }) => {
    const place = start === undefined ? "" : `${start.line}:${start.column} `;
    return `${place}${code} ${message}${hint === undefined ? "" : ` (${hint})`}`;
  });
}

describe("the schema", () => {
  test("explains every key, and is closed", () => {
    expect(schema.additionalProperties).toBe(false);
    const keys = [schema.properties!, schema.properties!["generate"]!.properties!].flatMap((keys) => Object.entries(keys));
    for (const [key, node] of keys) {
      expect(node.description, key).toMatch(/\.$/);
      expect(node.examples?.length, key).toBeGreaterThan(0);
      const values = [...(node.examples ?? []), ...("default" in node ? [node.default] : [])];
      const within = key in schema.properties!;
      for (const value of values) {
        expect(check({ version: 1, ...(within ? { [key]: value } : { generate: { [key]: value } }) }), key).toBe(true);
      }
    }
    expect(schema.properties!["generate"]!.additionalProperties).toBe(false);
    for (const example of schema.examples ?? []) expect(check(example)).toBe(true);
  });

  test("says the defaults that hold", async () => {
    const folder = projectFolder({ "c.yaml": "version: 1" });
    const { specs, out, weights } = await loadProject(join(folder, "c.yaml"));
    const { properties } = schema;
    const stated = ["specs", "out", "weights"].map((key) => join(folder, String(properties![key]!.default)));
    expect([...specs, out, weights].map((path) => join(process.cwd(), path))).toEqual(stated);
  });

  test("agrees with what is checked", () => {
    const folder = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<unknown>("a", "../b", "c d", "é") },
      fc.constantFrom<unknown>("", "a\u0000", "a\u009f", "x".repeat(4096), "x".repeat(4097), 1, true, null, {}, []),
    );
    const config = fc.record(
      {
        version: fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>(1) }, fc.constantFrom<unknown>(2, 1.5, "1")),
        specs: fc.oneof(folder, fc.array(folder, { maxLength: 3 })),
        out: folder,
        weights: folder,
        generate: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom<unknown>({}, { runtime: "inline", embed_weights: true }) },
          fc.record(
            {
              language: fc.constantFrom<unknown>("ts", "js", "py", 1),
              runtime: fc.constantFrom<unknown>("import", "inline", "", null),
              only: fc.constantFrom<unknown>("predict", "train"),
              import_extension: fc.constantFrom<unknown>("js", "ts", "none", ".js"),
              embed_weights: fc.constantFrom<unknown>(true, false, "true", null),
              other: fc.constant<unknown>(1),
            },
            { requiredKeys: [] },
          ),
          fc.constantFrom<unknown>({}, [], "js", null),
        ),
        other: folder,
      },
      { requiredKeys: [] },
    );
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(config, (value) => {
        // JSON is YAML, but for the empty mapping, which is a configuration without a version.
        const valid = parseConfig(JSON.stringify(value), "c.yaml").ok;
        expect(valid).toBe(check(value));
        seen[valid ? "valid" : "invalid"]++;
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(100);
  });
});

test.each([
  ["version: 1\noutt: a", '2:1 E201 unknown key "outt" (did you mean "out"? Known: version, specs, out, weights, runs, sweeps, generate)'],
  ["version: 1\n__proto__: a", '2:1 E201 unknown key "__proto__" (known: version, specs, out, weights, runs, sweeps, generate)'],
  ["out: a", "1:1 E202 the configuration has no version (add it: version: 1)"],
  ['version: "1"', '1:10 E203 version must be a whole number, not "1" (write it without quotation marks)'],
  ["version: 2", "1:10 E208 unknown version 2 (this layerc reads version 1)"],
  ["version: 1\nout: 3", '2:6 E203 out must be text, not 3 (a folder of that name needs quotation marks: "3")'],
  ["version: 1\nout:", "2:1 E203 out has no value (give it a folder, or remove the key)"],
  ["version: 1\nspecs: { a: b }", "2:8 E203 specs must be text or a list, not a mapping"],
  ["version: 1\nspecs: []", "2:8 E205 specs must have 1 entry or more, not 0"],
  ["version: 1\nspecs: [a, [b]]", "2:12 E203 specs[1] must be text, not a list"],
  ['version: 1\nweights: ""', "2:10 E205 weights must not be empty (. is the folder of the configuration)"],
  ['version: 1\nout: "a\\n"', '2:6 E207 "a\\n" cannot be a folder (it has a control character: remove it)'],
  ["version: 1\ngenerate: js", '2:11 E203 generate must be a mapping, not "js"'],
  ["version: 1\ngenerate: { langage: js }", '2:13 E201 unknown key "langage" (did you mean "language"? Known: language, runtime, only, import_extension, embed_weights)'],
  ["version: 1\ngenerate: { runtime: inlin }", '2:22 E204 unknown runtime "inlin" (did you mean "inline"? Known: import, inline)'],
  ["version: 1\ngenerate: { only: 1 }", "2:19 E203 only must be text, not 1"],
  ["version: 1\ngenerate: { embed_weights: yes }", '2:28 E203 embed_weights must be true or false, not "yes"'],
  ["# nothing", "E105 the configuration is empty (the least that it holds is: version: 1)"],
  ["[a]", "1:1 E106 a configuration is a mapping of keys (the least that it holds is: version: 1)"],
  ["a: 1\n---\nb: 1", "2:1 E107 a second document begins here (one file holds one configuration: remove the ---)"],
])("%j", (text, ...faults) => expect(faultsOf(text)).toEqual(faults));

test("all faults are told at once, with their lines", async () => {
  const folder = projectFolder({ "c.yaml": "version: 1\nout: 3\noutt: a\n" });
  const path = join(folder, "c.yaml");
  const error = await loadProject(path).then(() => undefined, (thrown: unknown) => thrown as LayercError);
  const text = formatDiagnostics(error!.diagnostics, { format: "text", sources, colour: false });
  expect(text).toContain(`${path}:2:6 E203 out must be text, not 3\n  2 | out: 3\n    |      ~\n`);
  expect(text).toContain(`${path}:3:1 E201 unknown key "outt"\n  3 | outt: a\n    | ~~~~\n`);
  expect(error).toMatchObject({ exitCode: 3 });
});

test("one that is named must be there, of a size that can be read", async () => {
  const folder = projectFolder({ "c.yaml": `#${"x".repeat(2 ** 20)}` });
  await expect(loadProject(join(folder, "gone.yaml"))).rejects.toMatchObject({ diagnostics: [{ code: "E601" }] });
  await expect(loadProject(join(folder, "c.yaml"))).rejects.toMatchObject({
    diagnostics: [{ code: "E108", message: "the configuration is larger than 1 MiB" }],
  });
});

const DATA = `data: { source: { format: csv, path: xor.csv, target: y }, split: { train: 1, validation: 0 } }
training: { epochs: 1, batch_size: full, seed: 1 }
`;

test("the commands go by the nearest, from any folder below it", async () => {
  const folder = projectFolder({
    "layerc.config.yaml": "version: 1\nspecs: [nets, nets/deep, more]\nout: src/nets\nweights: trained\n",
    "nets/a.net.yaml": specOf("a") + DATA,
    "nets/xor.csv": "x1,x2,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n",
    "nets/deep/b.net.yaml": specOf("b"),
    "more/c.net.yaml": specOf("c"),
    "src/other.yaml": "version: 1\nspecs: ../more\n",
    "sub/layerc.config.yaml": "version: 1\nspecs: nothing\n",
  });
  const cwd = join(folder, "src");
  expect(await layerc(["generate"], { cwd })).toMatchObject({
    status: 0,
    stdout: "wrote  nets/a.ts\nwrote  nets/b.ts\nwrote  nets/c.ts\n",
  });
  expect(readFileSync(join(cwd, "nets/b.ts"), "utf8")).toContain(" from nets/deep/b.net.yaml. ");
  expect(await layerc(["generate", "--config", "other.yaml", "--dry-run"], { cwd })).toMatchObject({
    status: 0,
    stdout: "stale     generated/c.ts\n",
  });
  expect(await layerc(["generate"], { cwd: join(folder, "sub") })).toMatchObject({
    status: 2,
    stderr:
      "error: There is no nothing/**/*.net.yaml here. Name the specs, or say in layerc.config.yaml where they are.\n",
  });
  const specs = ["../more/c.net.yaml", "../nets/a.net.yaml", "../nets/deep/b.net.yaml"];
  const validated = await layerc(["validate"], { cwd });
  expect(validated.stdout).toBe(specs.map((path) => `ok  ${path}\n`).join(""));

  const trained = await layerc(["train", specs[1]!, "--no-cache"], { cwd });
  expect(trained.stderr).not.toContain("E");
  expect(trained).toMatchObject({ status: 0, stdout: expect.stringMatching(/^weights: ..\/trained\/a.safetensors$/m) });
  const evaluated = await layerc(["evaluate", specs[1]!, "--no-cache"], { cwd });
  expect(evaluated).toMatchObject({ status: 0, stdout: expect.stringContaining("accuracy") });
  const predicted = await layerc(["predict", specs[1]!, "../nets/xor.csv", "--no-cache"], { cwd });
  expect(predicted.stdout.split("\n")).toHaveLength(5);
});
