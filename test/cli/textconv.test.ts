import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/cli/textconv.ts";
import { compile } from "../../src/compile.ts";
import { specs, textOfSpec } from "../support/specs.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

const linesOf = async (text: string): Promise<string[]> => {
  const lines = (await textOf(new TextEncoder().encode(text))).split("\n");
  expect(lines.pop()).toBe("");
  return lines;
};

/** Names in lists are quoted in the one form and not in the other. */
const unquoted = (text: string): string => text.replaceAll('"', "");

const NO_SPEC = "# layerc: this is not a valid spec, and stands here as it is: ";

/** The lines that are in one of two texts alone. */
async function changes(before: string, after: string): Promise<string[]> {
  const [old, young] = [await linesOf(before), await linesOf(after)];
  return [
    ...old.filter((line) => !young.includes(line)).map((line) => `-${line}`),
    ...young.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe("a spec", () => {
  test("is told in facts, a line each, defaults too", async () => {
    const text = `version: 1
name: small
input: { shape: [2, 3] }
output: { classes: ["a, b", c] }
layers:
  - { name: hidden, units: 4, activation: { type: leaky_relu, negative_slope: 0.1 }, bias: false }
  - { units: 2, activation: softmax }
loss: categorical_crossentropy
data: { source: { format: csv, target: "3", delimiter: "\\t" } }
`;
    expect(await linesOf(text)).toEqual(
      `version: 1
name: small
input.shape: [2, 3]
input.units: 6
output.classes: "a, b"
output.classes: "c"
layer 1 (hidden)
  type: dense
  units: 4
  activation: leaky_relu
  activation.negative_slope: 0.1
  bias: false
  initializer: he_normal
  W[l]: (4, 6)
  parameters: 24
layer 2
  type: dense
  units: 2
  activation: softmax
  bias: true
  initializer: glorot_uniform
  bias_initializer: zeros
  W[l]: (2, 4)
  b[l]: (2, 1)
  parameters: 10
loss: categorical_crossentropy
loss.label_smoothing: 0
loss.from_logits: false
loss.class_weights: none
regularization: none
optimizer: gradient_descent
optimizer.learning_rate: 0.01
optimizer.weight_decay: 0
optimizer.weight_decay_on: all
optimizer.decoupled_weight_decay: false
training.epochs: 100
training.batch_size: 32
training.seed: 1
training.schedule: none
training.clip: none
training.early_stopping: none
training.expect: none
training.input_gradient: false
training.keep: needed
training.example_weights: false
data.source.format: csv
data.source.target: "3"
data.source.header: true
data.source.delimiter: "\\t"
data.preprocess: none
data.split.train: 0.8
data.split.validation: 0
data.split.test: 0.2
data.split.stratify: false
task: categorical
parameters: 34`.split("\n"),
    );
  });

  test.each(specs)("$name: every setting and the parameters, as the compiler has them", async ({ name, text }) => {
    const lines = await linesOf(text);
    const { network, files } = compile(text, { file: name, source: name });
    for (const { path, value } of network!.settings) {
      const own = path.replace(/^layers\[\d+\]\./, "  ");
      if (own === "  name") expect(lines.some((line) => line.endsWith(`(${value})`))).toBe(true);
      else if (/^\[.*\]$/.test(value)) expect(lines.some((line) => line.startsWith(`${own}: `))).toBe(true);
      else expect(lines.map(unquoted), path).toContain(unquoted(`${own}: ${value}`));
    }
    // The table at the head of a module is written by another part.
    const table = files[0]!.text.split("\n").filter((line) => /^\/\/ +\d+ +[\d,]+ +\w.* \(\d/.test(line));
    const counts = table.map((line) => `  parameters: ${line.split(" ").at(-1)}`);
    expect(counts).toHaveLength(network!.layers.length);
    expect(lines.filter((line) => line.startsWith("  parameters: "))).toEqual(counts);
  });
});

describe("a change", () => {
  const digits = textOfSpec("digits");

  test("of one setting is one line; of n[l] also what follows from it", async () => {
    expect(await changes(digits, digits.replace("learning_rate: 0.001", "learning_rate: 0.002"))).toEqual([
      "-optimizer.learning_rate: 0.001",
      "+optimizer.learning_rate: 0.002",
    ]);
    expect(await changes(digits, digits.replace("adam, ", "adam, beta_1: 0.8, "))).toEqual([
      "-optimizer.beta_1: 0.9",
      "+optimizer.beta_1: 0.8",
    ]);
    expect(await changes(digits, digits.replace("units: 64,", "units: 32,"))).toEqual([
      ...["-  units: 64", "-  W[l]: (64, 128)", "-  b[l]: (64, 1)", "-  parameters: 8,256"],
      ...["-  W[l]: (10, 64)", "-  parameters: 650", "-parameters: 17,226"],
      ...["+  units: 32", "+  W[l]: (32, 128)", "+  b[l]: (32, 1)", "+  parameters: 4,128"],
      ...["+  W[l]: (10, 32)", "+  parameters: 330", "+parameters: 12,778"],
    ]);
  });

  test("of words alone is none: comments, the order of keys, a default that is spelled out", async () => {
    const other = digits
      .replace("version: 1\nname: digits\n", "name: digits\nversion: 1 # the first\n")
      .replace("adam, learning_rate: 0.001", "adam, epsilon: 1e-8, learning_rate: 1e-3");
    expect(other).not.toBe(digits);
    expect(await linesOf(other)).toEqual(await linesOf(digits));
  });

  test("of a name that holds a comma is told", async () => {
    const features = (list: string): string => specOf("xor").replace("units: 2 }", `units: 2, features: ${list} }`);
    expect(await changes(features('["a, b", c]'), features('[a, "b, c"]'))).toHaveLength(4);
  });
});

describe("what is no spec", () => {
  test.each([
    ["an unknown word", specOf("xor").replace("tanh", "tanhh"), '5:29 E204 unknown activation "tanhh"'],
    ["a broken rule", specOf("xor").replace("sigmoid", "softmax"), "6:29 E301 "],
    ["no YAML", "a: [1\nb: 2\n", "2:1 E101 "],
    ["nothing", "", "E105 the spec is empty"],
    ["conflict marks", `<<<<<<< HEAD\n${specOf("a")}=======\n${specOf("b")}>>>>>>> b\n`, ""],
    ["something large", `# ${"x".repeat(2 ** 20)}\n`, "E108 "],
  ])("%s: its text below a line that says so", async (_, text, why) => {
    const [first, ...rest] = (await textOf(new TextEncoder().encode(text))).split("\n");
    expect(first!.startsWith(NO_SPEC + why), first).toBe(true);
    expect(rest.join("\n")).toBe(text);
  });

  test("bytes that are no UTF-8", async () => {
    const text = await textOf(new Uint8Array([0x61, 0xff, 0x0a, 0x62]));
    expect(text).toBe(`${NO_SPEC}1:2 E109 the text is not UTF-8\na\ufffd\nb`);
  });

  test("tells no name of a temporary file, and exits 0", async () => {
    const cwd = projectFolder({ "blob_1a2b.net.yaml": "version: 2\n", "--help": specOf("xor") });
    const { status, stdout, stderr } = await layerc(["textconv", "blob_1a2b.net.yaml"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^# layerc: .*\nversion: 2\n$/);
    expect(stdout).not.toContain("blob_1a2b");
    const dashed = await layerc(["textconv", "--", "--help"], { cwd });
    expect(dashed).toMatchObject({ status: 0, stdout: expect.stringMatching(/^version: 1\nname: xor\n/) });
    expect(await layerc(["textconv", "gone"], { cwd })).toMatchObject({ status: 6, stdout: "" });
  });
});

test("nothing comes through that a terminal obeys, whatever the text", async () => {
  const obeyed = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
  const nasty = fc.string({
    unit: fc.constantFrom("\u001b[2J", "\u009b31m", "\r", "\b", "\0", "\u202e", "\u2028", "a", "\n", "\t", ": ", '"'),
    maxLength: 12,
  });
  const valid = (text: string): string => {
    const data = { source: { format: "csv", target: text } };
    return `${specOf("xor")}description: ${JSON.stringify(text)}\ndata: ${JSON.stringify(data)}\n`;
  };
  let networks = 0;
  await fc.assert(
    fc.asyncProperty(nasty, fc.boolean(), async (text, wrapped) => {
      const converted = await textOf(new TextEncoder().encode(wrapped ? valid(text) : text));
      if (converted.startsWith("version: 1\n")) networks++;
      expect(converted).not.toMatch(obeyed);
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(networks).toBeGreaterThan(20);
  const shown = await textOf(new TextEncoder().encode(`${specOf("xor")}description: "\\e[31m \u202e"\n`));
  expect(shown).toContain('\ndescription: "\\u001b[31m \\u202e"\n');
});
