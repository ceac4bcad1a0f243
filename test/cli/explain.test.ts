import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { explanation, explanationText } from "../../src/cli/explain-spec.ts";
import { entryText } from "../../src/cli/explain-word.ts";
import { findSpecs } from "../../src/cli/project.ts";
import { compile } from "../../src/compile.ts";
import { kinds } from "../../src/reference/kinds.ts";
import { lookUp, wordFor } from "../../src/reference/look-up.ts";
import { unrolledSpec } from "../../src/spec/unrolled-spec.ts";
import { folderWith, layerc } from "./process.ts";
import { specOf } from "./project-folder.ts";

function explain(text: string): string {
  const { plan, diagnostics } = compile(text, { file: "spec", source: "spec" });
  expect(diagnostics).toEqual([]);
  const spec = unrolledSpec(text, "spec");
  if (!spec.ok) throw new Error("it was compiled");
  return explanationText(explanation(plan!, spec.value.document));
}

const TEXT = `# a comment
version: 1
name: small
description: |
  Two lines
  of text
input: { units: 2 }
layers:
  - units: 3
    activation: { type: leaky_relu, negative_slope: 0.2 }
    bias: false
  - { units: 1 }
loss: mean_squared_error
optimizer: momentum
training:
  batch_size: 8
`;

test("every setting with its line, and every step with its formula", () => {
  expect(explain(TEXT)).toBe(`\
Settings
  version                               line 2    1
  name                                  line 3    small
  description                           line 4    "Two lines\\nof text\\n"
  input.units                           line 7    2
  layers[0].type                        default   dense
  layers[0].units                       line 9    3
  layers[0].activation                  line 10   leaky_relu
  layers[0].activation.negative_slope   line 10   0.2
  layers[0].bias                        line 11   false
  layers[0].initializer                 default   he_normal
  layers[1].type                        default   dense
  layers[1].units                       line 12   1
  layers[1].activation                  default   linear
  layers[1].bias                        default   true
  layers[1].initializer                 default   glorot_uniform
  layers[1].bias_initializer            default   zeros
  loss                                  line 13   mean_squared_error
  loss.reduction                        default   mean_over_units
  regularization                        default   none
  optimizer                             line 14   momentum
  optimizer.learning_rate               default   0.01
  optimizer.momentum                    default   0.9
  optimizer.dampening                   default   0
  optimizer.weight_decay                default   0
  optimizer.velocity                    default   sum
  optimizer.weight_decay_on             default   all
  optimizer.decoupled_weight_decay      default   false
  training.epochs                       default   100
  training.batch_size                   line 16   8
  training.seed                         default   1
  training.schedule                     default   none
  training.clip                         default   none
  training.early_stopping               default   none
  training.expect                       default   none
  training.input_gradient               default   false
  training.keep                         default   needed
  training.example_weights              default   false

Parameters: 10 in the 48 elements of θ, dθ, v
  W[1]   (3, 2)   elements 0 to 5
  W[2]   (1, 3)   elements 16 to 18
  b[2]   (1, 1)   element 32

Initialisation
  layer 1   fillNormal     W[1] ~ N(0, 2 / n[0])
  layer 2   fillUniform    W[2] ~ U(−r, r), r = √(6 / (n[1] + n[2]))
            fillConstant   b[2] = 0

Forward propagation
  layer 1   multiply           Z[1] = W[1]·X
            leakyRelu          A[1] = Z[1] if Z[1] > 0, else 0.2 ∗ Z[1]
  layer 2   linear             Z[2] = W[2]·A[1] + b[2]
            (the same place)   A[2] = Z[2]

Cost
  layer 2   meanSquaredError   J = (1/m) Σ (A[2] − Y)² / n[2]

Backward propagation
  layer 2   meanSquaredErrorGrad   dA[2] = 2 ∗ (A[2] − Y) / n[2]
            (the same place)       dZ[2] = dA[2]
            linearGradW            dW[2] = (1/m) dZ[2]·A[1]ᵀ
            linearGradB            db[2] = (1/m) Σ dZ[2]
            linearGradA            dA[1] = W[2]ᵀ·dZ[2]
  layer 1   leakyReluGrad          dZ[1] = dA[1] ∗ (1 if A[1] > 0, else 0.2)
            linearGradW            dW[1] = (1/m) dZ[1]·Xᵀ

In training, in place of the three
  step   the same neuron by neuron: 26 scalars an example

Update: gradient descent with momentum
  momentum   v ← μv + dθ
             θ ← θ − α v

Hyperparameters
  alpha       0.01   α: the learning rate
  mu          0.9    μ: the share of the velocity that is left after a step
  epochs      100    Passes over the training examples
  batchSize   8      Examples in a mini-batch; "full" takes all of them

Cache: 8 numbers an example
  Z[1]    (3, m)   written over by A[1]
  A[1]    (3, m)   rows 0 to 2
  Z[2]    (1, m)   row 3
  A[2]    (1, m)   another name of Z[2]
  dA[2]   (1, m)   row 4
  dZ[2]   (1, m)   another name of dA[2]
  dA[1]   (3, m)   written over by dZ[1]
  dZ[1]   (3, m)   rows 5 to 7`);
});

describe.each(findSpecs("specs"))("%s", (path) => {
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");

  test("a setting's line has its key", () => {
    const settings = [...explain(text).matchAll(/^ {2}(\S+) +line (\d+) /gm)];
    expect(settings.length).toBeGreaterThan(5);
    for (const [, setting, line] of settings) {
      const key = setting!.split(".").at(-1)!;
      // A word stands on the line of its own key; a parameter beside it, on that of its name.
      expect(lines[Number(line) - 1], setting).toContain(key.replace(/\[\d+\]$/, ""));
    }
  });

  test("the formulas are those of the module", () => {
    const module = compile(text, { file: path, source: path }).files[0]!.text;
    const steps = [...explain(text).matchAll(/^ {2}(?:layer \d+|) +([a-z]\w+) {2,}(.+)$/gm)];
    expect(steps.length).toBeGreaterThanOrEqual(8);
    for (const [, kernel, formula] of steps) {
      expect(module).toContain(`${kernel}(`);
      expect(module).toContain(formula!.replace(/^(J =|\+) /, ""));
    }
  });
});

describe("words", () => {
  const folder = folderWith({ relu: specOf("relu"), "silu.net.yaml": specOf("silu"), odd: specOf("odd") });
  afterAll(folder.remove);
  const run = (...args: string[]) => layerc(["explain", ...args], { cwd: folder.path });

  test("a word: formula, derivative, settings, paper, counterparts", async () => {
    expect(await run("elu")).toEqual({
      status: 0,
      stderr: "",
      stdout: `\
layers[].activation: elu
ELU. The exponential linear unit: z above 0, and below it a curve down to −α.

Activation
  g(z)             z if z > 0, else α ∗ (e^z − 1)
  g′(z)            1 if z > 0, else α ∗ e^z
  g′(0), a kink    1
  W[l] begins as   he_normal

Settings
  alpha (α)   1   above 0
      How far below 0 the values go

Source
  Clevert, Unterthiner and Hochreiter (2016). Fast and Accurate Deep Network Learning by Exponential
  Linear Units (ELUs). ICLR.
  https://arxiv.org/abs/1511.07289

Elsewhere
  PyTorch   torch.nn.ELU
  Keras     keras.activations.elu
`,
    });
  });

  test("of two kinds: both", async () => {
    const { stdout } = await run("constant");
    expect(stdout).toMatch(/^layers\[\]\.initializer: constant\n[^]*\n\ntraining\.schedule: constant\n/);
  });

  test("what a spec says for a counterpart, forms, choices, and a required setting", async () => {
    const { stdout } = await run("adam");
    expect(stdout).toContain("here: { type: adam, epsilon: 1e-7, epsilon_placement: hat }");
    expect(stdout).toMatch(/^ {2}epsilon_placement: hat +v ← β₁v/m);
    expect(stdout).toMatch(/^ {2}epsilon_placement +outside +outside, hat, inside$/m);
    expect((await run("l2")).stdout).toMatch(/^regularization\.l2: λ\n[^]*^ {2}l2 \(λ\) +required +0 or more$/m);
    expect((await run("csv")).stdout).toMatch(/^ {2}target +required /m);
  });

  test("without one, all of them", async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    const listed = [...stdout.matchAll(/^ {2}([a-z]\w+) {3,}\S/gm)].map(([, word]) => word);
    expect(listed).toEqual(kinds.flatMap(({ entries }) => entries.map(({ name }) => name)));
  });

  test("as JSON: the data that the text is made from", async () => {
    expect(JSON.parse((await run("huber", "--format", "json")).stdout)).toEqual(lookUp("huber"));
    expect(JSON.parse((await run("--format", "json")).stdout)).toEqual(kinds.flatMap(({ entries }) => entries));
  });

  test("every one can be told", () => {
    for (const entry of kinds.flatMap(({ entries }) => entries)) {
      const text = entryText(entry);
      expect(text).toMatch(/^\S+: (\S+|\{ type: .+ \})\n\S[^]*?\.(\n|$)/);
      expect(text).not.toMatch(/undefined|null|\[object|LAYER|PREVIOUS|GRADIENT|FAN_IN|FAN_OUT|[ \t]$/m);
      // Formulas and what is to be copied stay whole.
      const whole = [...entry.facts.flatMap((fact) => fact.text.split("; ")), "  here: "];
      for (const line of text.split("\n").filter((each) => !whole.some((part) => each.includes(part)))) {
        expect(line.length, line).toBeLessThanOrEqual(100);
      }
    }
  });

  test("a word goes before a file of its name, which its path reaches", async () => {
    expect((await run("relu")).stdout).toMatch(/^layers\[\]\.activation: relu\n/);
    for (const path of ["./relu", "silu.net.yaml", "odd"]) {
      expect((await run(path)).stdout).toMatch(/^Settings\n {2}version /);
    }
  });

  test.each([
    ["rellu", " Did you mean relu?"],
    ["ReLU", " Did you mean relu?"],
    ["swish", " Did you mean silu?"],
    ["torch.nn.BCEWithLogitsLoss", " Did you mean binary_crossentropy?"],
    ["torch.optim.Adam(amsgrad=True)", " Did you mean adam?"],
    ["SGD", " Did you mean gradient_descent?"],
    ["nothing_like_it", ""],
    ["", ""],
    ["\u001b[31m", ""],
  ])("%j is none: exit 2, and what was meant", async (word, question) => {
    const { status, stdout, stderr } = await run(word);
    expect([status, stdout]).toEqual([2, ""]);
    const message = `${JSON.stringify(word)} is neither a word of specs nor a file.${question} layerc explain lists the words.`;
    expect(stderr).toBe(`error: ${message}\n`);
  });

  test("the name of a spec: its path", async () => {
    const { stderr } = await layerc(["explain", "xor"], { cwd: "." });
    expect(stderr).toContain("Did you mean specs/xor.net.yaml?");
  });

  test("every counterpart leads to a word that has it", () => {
    for (const { name, elsewhere } of kinds.flatMap(({ entries }) => entries)) {
      for (const counterpart of elsewhere) {
        if (counterpart.name === undefined) continue;
        const identifier = /(\w+)(\(.*\))?$/.exec(counterpart.name)![1]!;
        const found = lookUp(wordFor(identifier)!).flatMap((entry) => entry.elsewhere.map((other) => other.name));
        expect(found.some((other) => other?.toLowerCase().includes(identifier.toLowerCase())), name).toBe(true);
      }
    }
  });
});

test("a spec as JSON: what its text is made from, each setting with its line", async () => {
  const { status, stdout } = await layerc(["explain", "specs/xor.net.yaml", "--format", "json"], { cwd: "." });
  expect(status).toBe(0);
  const told = JSON.parse(stdout);
  const text = readFileSync("specs/xor.net.yaml", "utf8");
  expect(explanationText(told)).toBe(explain(text));
  expect(told.settings.find(({ path }: { path: string }) => path === "name")).toEqual({
    path: "name",
    value: "xor",
    origin: "spec",
    line: 3,
  });
  expect(told.forward[0]).toEqual({ layer: 1, kernel: "linear", formula: "Z[1] = W[1]·X + b[1]" });
});

test("repeated layers and defaults, each setting with the line that says it", () => {
  const text = `version: 1
name: small
input: { units: 2 }
defaults: { activation: { type: elu, alpha: 0.5 }, bias: false }
layers:
  - { repeat: 2, units: 2, name: block, add: input }
  - { units: 1 }
loss: mean_squared_error
`;
  const [settings] = explain(text).split("\n\n");
  const rows = settings!.split("\n").map((line) => line.trim().split(/ {2,}/));
  const said = rows.filter(([path, origin]) => path!.startsWith("layers[") && origin !== "default");
  expect(said.map((row) => row.join(" | "))).toEqual([
    "layers[0].name | line 6 | block1",
    "layers[0].units | line 6 | 2",
    "layers[0].activation | line 4, defaults | elu",
    "layers[0].activation.alpha | line 4, defaults | 0.5",
    "layers[0].add | line 6 | input",
    "layers[0].bias | line 4, defaults | false",
    "layers[1].name | line 6 | block2",
    "layers[1].units | line 6 | 2",
    "layers[1].activation | line 4, defaults | elu",
    "layers[1].activation.alpha | line 4, defaults | 0.5",
    "layers[1].add | line 6 | block1",
    "layers[1].bias | line 4, defaults | false",
    "layers[2].units | line 7 | 1",
  ]);
});
