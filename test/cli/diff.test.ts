import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { diffGithub } from "../../src/cli/diff-github.ts";
import { diffMarkdown } from "../../src/cli/diff-markdown.ts";
import { changedSpec, reportOf, wholeSpec, type Report } from "../../src/cli/diff-report.ts";
import { diffText } from "../../src/cli/diff-text.ts";
import { analyseText, type AnalysedSpec } from "../../src/cli/project.ts";
import { parseSpec, type SpecDocument } from "../../src/spec/parse.ts";
import { unrolledSpec } from "../../src/spec/unrolled-spec.ts";
import { textOfSpec } from "../support/specs.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

const PATH = "specs/a.net.yaml";

function compiled(text: string, path = PATH): Promise<AnalysedSpec> {
  return analyseText(path, text);
}

/** The report of a spec at PATH that became another. */
async function reportBetween(before: string, after: string, path = PATH): Promise<Report> {
  return reportOf([changedSpec(path, await compiled(before, path), await compiled(after, path))], "main");
}

const BEFORE = `version: 1
name: old
input: { units: 2 }
layers:
  - { units: 1200, activation: relu }
  - { name: middle, units: 4, activation: tanh }
  - { name: output, units: 1, activation: sigmoid }
loss: binary_crossentropy
`;
const AFTER = `version: 1
name: young
input: { units: 2 }
layers:
  - { units: 16, activation: leaky_relu }
  - { name: output, units: 1, activation: sigmoid }
loss: mean_squared_error
regularization:
  l2: 0.5
training: { batch_size: full }
`;

/** A description that would end a cell, a code span, a comment, a line, an annotation, or redraw a terminal. */
const HOSTILE = "a%0A| b `c` ``d <img src=x> [e](http://f) @g --> \\e[31m\\n::error::h\\u202e";

const hostile = [BEFORE, BEFORE.replace("name: old\n", `name: old\ndescription: "${HOSTILE}"\n`)] as const;

describe("text", () => {
  test("the changes, the layers, what the networks need", async () => {
    expect(diffText(await reportBetween(BEFORE, AFTER), false).split("\n")).toEqual([
      "specs/a.net.yaml: callers break, and saved weights no longer load",
      "",
      "  io         task                  binary → regression",
      "  weights    layer 1: units        1200 → 16",
      "  weights    - layer 2 (middle)    4 units, tanh, 4,804 parameters",
      "  numeric    layer 1: activation   relu → leaky_relu (negative_slope 0.01)",
      "  training   loss                  binary_crossentropy → mean_squared_error",
      "  training   loss.reduction        sum_over_units → mean_over_units",
      "  training   regularization.l2     none → 0.5",
      "  training   training.batch_size   32 → full",
      "  note       name                  old → young",
      "",
      "  before    2 → 1200 relu → 4 tanh → 1 sigmoid",
      "  after     2 → 16 leaky_relu → 1 sigmoid",
      "  tensors   W[1] (1200, 2) → (16, 2), b[1] (1200, 1) → (16, 1), and 4 more",
      "",
      "  parameters                      8,409   →    65   −99 %",
      "  FLOP forward, an example       14,408   →    96   −99 %",
      "  FLOP training, an example      38,424   →   224   −99 %",
      "  bytes of a batch, an example    9,656   →   148   −98 %",
    ]);
  });

  test("a layer that moved; colours", async () => {
    const after = BEFORE.replace(
      "  - { name: output, units: 1,",
      "  - { units: 5 }\n  - { name: output, units: 1, bias: false,",
    );
    const text = diffText(await reportBetween(BEFORE, after), true);
    expect(text).toContain("\u001b[31mweights\u001b[39m   layer 3 → 4 (output): bias   true → false\n");
  });

  test("the example of docs/diff.md", async () => {
    const before = textOfSpec("digits");
    const second = "  - { units: 64, activation: relu }";
    const after = before.replace(second, `  - { units: 32, activation: tanh }\n${second}`).replace("0.001", "0.01");
    const text = diffText(await reportBetween(before, after, "specs/digits.net.yaml"), false);
    expect(readFileSync("docs/diff.md", "utf8")).toContain(`\`\`\`text\n${text}\n\`\`\`\n`);
  });

  test("long texts are shown where they differ, hostile ones in quotation marks", async () => {
    const described = (text: string): string => BEFORE.replace("name: old", `name: old\ndescription: ${text}`);
    const long = "x".repeat(80);
    const text = diffText(await reportBetween(described(`${long} one`), described(`${long} two`)), false);
    expect(text).toMatch(
      /\n {2}note {3}description +"…x+ one" → "…x+ two"$|\n {2}note {3}description +…x+ one → …x+ two$/,
    );
    const shown = diffText(await reportBetween(...hostile), true);
    expect(shown).not.toMatch(/\u001b\[31m(?!\w)|[\u202e]/);
    expect(shown.split("\n")).toHaveLength(3);
  });
});

describe("markdown", () => {
  test("tables", async () => {
    expect(
      diffMarkdown(await reportBetween(BEFORE, AFTER), "weights")
        .split("\n")
        .slice(0, 15),
    ).toEqual([
      "### `specs/a.net.yaml`",
      "",
      "**io**: callers break, and saved weights no longer load",
      "",
      "| severity | where | before | after |",
      "| --- | --- | --- | --- |",
      "| **io** | `task` | `binary` | `regression` |",
      "| **weights** | `layer 1: units` | `1200` | `16` |",
      "| **weights** | `- layer 2 (middle)` | `4 units, tanh, 4,804 parameters` |  |",
      "| numeric | `layer 1: activation` | `relu` | `leaky_relu (negative_slope 0.01)` |",
      "| training | `loss` | `binary_crossentropy` | `mean_squared_error` |",
      "| training | `loss.reduction` | `sum_over_units` | `mean_over_units` |",
      "| training | `regularization.l2` |  | `0.5` |",
      "| training | `training.batch_size` | `32` | `full` |",
      "| note | `name` | `old` | `young` |",
    ]);
  });

  test("nothing of a spec is Markdown or HTML: it stays in one code span of one cell", async () => {
    const row = diffMarkdown(await reportBetween(...hostile), undefined)
      .split("\n")
      .at(-1)!;
    const cells = row.split(/(?<!\\)\|/);
    expect(cells.map((cell) => cell.trim()).slice(0, 4)).toEqual(["", "note", "`description`", ""]);
    expect(cells).toHaveLength(6);
    const [, fence, inside] = /^ (`+) (.*) \1 $/.exec(cells[4]!)!;
    expect(inside).toContain("a%0A\\| b `c` ``d <img src=x>");
    expect(inside!.match(/`+/g)!.map((run) => run.length)).not.toContain(fence!.length);
  });

  test("at most fifty rows, and how many besides", async () => {
    const deep = (g: string): string =>
      `version: 1\nname: deep\ninput: { units: 2 }\nlayers:\n${`  - { units: 2, activation: ${g} }\n`.repeat(70)}loss: mean_squared_error\n`;
    const text = diffMarkdown(await reportBetween(deep("tanh"), deep("linear")), "io");
    expect(text.match(/^\| numeric /gm)).toHaveLength(50);
    expect(text).toContain("\n\nand 20 more changes");
    expect(text).toContain("`2 → 2 tanh → 2 tanh → 2 tanh → … 63 layers … → 2 tanh → 2 tanh → 2 tanh → 2 tanh`");
  });
});

describe("github", () => {
  const document = (text: string): SpecDocument => {
    const parsed = parseSpec(text, PATH);
    if (!parsed.ok) throw new Error("not a spec");
    return parsed.value;
  };

  test("annotations at the lines of the new spec, highest first; errors where they fail", async () => {
    const text = diffGithub(await reportBetween(BEFORE, AFTER), "numeric", () => document(AFTER));
    const file = "file=specs/a.net.yaml";
    expect(text.split("\n")).toEqual([
      `::error ${file},line=7,endLine=7,title=layerc diff%3A io::task binary → regression (callers break, and saved weights no longer load)`,
      `::error ${file},line=5,endLine=5,title=layerc diff%3A weights::layer 1: units 1200 → 16`,
      `::error ${file},line=5,endLine=7,title=layerc diff%3A weights::- layer 2 (middle): 4 units, tanh, 4,804 parameters`,
      `::error ${file},line=5,endLine=5,title=layerc diff%3A numeric::layer 1: activation relu → leaky_relu (negative_slope 0.01)`,
      `::warning ${file},line=7,endLine=7,title=layerc diff%3A training::loss binary_crossentropy → mean_squared_error`,
      `::warning ${file},line=7,endLine=7,title=layerc diff%3A training::loss.reduction sum_over_units → mean_over_units`,
      `::warning ${file},line=9,endLine=9,title=layerc diff%3A training::regularization.l2 none → 0.5`,
      `::warning ${file},line=10,endLine=10,title=layerc diff%3A training::training.batch_size 32 → full`,
      `::notice ${file},line=2,endLine=2,title=layerc diff%3A note::name old → young`,
    ]);
  });

  test("repeated layers are at the line that makes them, and defaults at theirs", async () => {
    const spec = (activation: string, repeat: number): string => `version: 1
name: sketch
input: { units: 2 }
defaults:
  activation: ${activation}
layers:
  - { repeat: ${repeat}, units: 2, name: block, initializer: he_normal }
  - { units: 1 }
loss: mean_squared_error
`;
    const after = spec("tanh", 2);
    const lines = async (before: string): Promise<string[]> => {
      const unrolled = unrolledSpec(after, PATH);
      if (!unrolled.ok) throw new Error("not a spec");
      const text = diffGithub(await reportBetween(before, after), undefined, () => unrolled.value.document);
      return text.split("\n").map((line) => line.replace(/^.*,line=(\d+),.*?::(.*?)( \(saved weights.*)?$/, "$1 $2"));
    };
    expect(await lines(spec("relu", 2))).toEqual([
      "5 layer 1 (block1): activation relu → tanh",
      "5 layer 2 (block2): activation relu → tanh",
    ]);
    expect(await lines(spec("tanh", 1))).toEqual(["7 + layer 2 (block2): 2 units, tanh, 6 parameters"]);
  });

  test("nothing of a spec or of its path ends an annotation", async () => {
    const report = await reportBetween(...hostile, "a,b:c%\n.net.yaml");
    const lines = diffGithub(report, undefined, () => document(hostile[1])).split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::notice file=a%2Cb%3Ac%25%0A\.net\.yaml,line=3,endLine=3,title=[^:]*::description none → /,
    );
    expect(lines[0]).toContain("%250A");
  });
});

describe("json", () => {
  const schema = JSON.parse(readFileSync("schema/diff.schema.json", "utf8")) as Record<string, unknown>;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

  test("keeps its schema, which is closed and described throughout", async () => {
    const [before, after] = [await compiled(BEFORE), await compiled(AFTER)];
    const specs = [
      changedSpec(PATH, before, after),
      changedSpec(PATH, before, before),
      wholeSpec("added", PATH, after),
      wholeSpec("removed", PATH, before),
    ];
    for (const against of ["main", null]) {
      const json: unknown = JSON.parse(JSON.stringify(reportOf(specs, against)));
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ ...reportOf(specs, null), more: 1 })).toBe(false);
    expect(validate({ ...reportOf(specs, null), severity: "high" })).toBe(false);

    const check = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if ("type" in node && node.type === "object") {
        const { properties = {}, required, additionalProperties } = node as Record<string, object>;
        expect(additionalProperties).toBe(false);
        expect(Object.keys(properties)).toEqual(required);
        for (const each of Object.values(properties)) expect(each).toHaveProperty("description");
      }
      Object.values(node).forEach(check);
    };
    check(schema);
  });

  test("a change, a layer's change, a tensor, the numbers of a network", async () => {
    const { specs, severity } = await reportBetween(BEFORE, AFTER);
    expect(severity).toBe("io");
    const [{ changes, tensors, networks, ...rest }] = specs as [Report["specs"][number]];
    expect(rest).toEqual({
      status: "changed",
      severity: "io",
      spec: { before: PATH, after: PATH },
      weightsLoad: false,
    });
    expect(changes).toContainEqual({
      severity: "weights",
      path: "layers[]",
      before: "4 units, tanh, 4,804 parameters",
      after: null,
      layer: { before: { l: 2, name: "middle" }, after: null },
    });
    expect(tensors).toContainEqual({ name: "W3", before: [1, 4], after: null });
    expect(networks.after).toEqual({
      name: "young",
      n: [2, 16, 1],
      g: ["leaky_relu", "sigmoid"],
      parameters: 65,
      flop: { forward: 96, training: 224 },
      memory: { perExample: 148, batch: null, trainer: null },
    });
  });
});

test("layerc diff OLD NEW: the exit code is that of --fail-on; 3 where there is nothing to compare", async () => {
  const cwd = projectFolder({
    "a.net.yaml": specOf("a"),
    "b.net.yaml": specOf("a", "units: 3, activation: relu"),
    "wrong.net.yaml": specOf("a", "units: 0"),
    "bad.net.yaml": specOf("a", "unit: 1"),
    "same.net.yaml": `# the same\n${specOf("a", "activation: { type: tanh }, type: dense, units: 3")}`,
  });
  const diff = (...args: string[]): ReturnType<typeof layerc> => layerc(["diff", ...args], { cwd });
  const [same, changed, above, never, wrong, three] = await Promise.all([
    diff("a.net.yaml", "same.net.yaml"),
    diff("a.net.yaml", "b.net.yaml", "--fail-on", "numeric"),
    diff("a.net.yaml", "b.net.yaml", "--fail-on", "weights", "--format", "markdown"),
    diff("a.net.yaml", "b.net.yaml", "--fail-on", "none", "--format", "github"),
    diff("wrong.net.yaml", "bad.net.yaml"),
    diff("a.net.yaml", "b.net.yaml", "same.net.yaml"),
  ]);
  expect(same).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(changed).toMatchObject({ status: 1, stderr: "" });
  expect(changed.stdout).toMatch(/^a\.net\.yaml → b\.net\.yaml: saved weights load, but give other numbers\n/);
  expect(above.status).toBe(0);
  expect(above.stdout).toMatch(/^### `a\.net\.yaml` → `b\.net\.yaml`\n\nnumeric: /);
  expect(never.status).toBe(0);
  expect(never.stdout).toMatch(/^::warning file=b\.net\.yaml,line=5,/);
  expect(wrong).toMatchObject({ status: 3, stdout: "" });
  expect(wrong.stderr).toMatch(/^wrong\.net\.yaml:5:\d+ E205 [^]*\nbad\.net\.yaml:5:\d+ E20[12] /);
  expect(three).toMatchObject({ status: 2, stdout: "" });
});
