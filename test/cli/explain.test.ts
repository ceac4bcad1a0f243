import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explanation, explanationText } from "../../src/cli/explain-spec.ts";
import { findSpecs } from "../../src/cli/project.ts";
import { compile } from "../../src/compile.ts";
import { parseSpec } from "../../src/spec/parse.ts";

function explain(text: string): string {
  const { plan, diagnostics } = compile(text, { file: "spec", source: "spec" });
  expect(diagnostics).toEqual([]);
  const document = parseSpec(text, "spec");
  if (!document.ok) throw new Error("it was compiled");
  return explanationText(explanation(plan!, document.value));
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
  training.input_gradient               default   false

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
  layer 1   leakyReluGrad          dZ[1] = dA[1] ∗ (1 if Z[1] > 0, else 0.2)
            linearGradW            dW[1] = (1/m) dZ[1]·Xᵀ

Update: gradient descent with momentum
  momentum   v ← μv + dθ
             θ ← θ − α v

Hyperparameters
  alpha       0.01   α: the learning rate
  mu          0.9    μ: the share of the velocity that is left after a step
  epochs      100    Passes over the training examples
  batchSize   8      Examples in a mini-batch; "full" takes all of them

Cache: 14 numbers an example
  Z[1]    (3, m)   rows 0 to 2
  A[1]    (3, m)   rows 3 to 5
  Z[2]    (1, m)   row 6
  A[2]    (1, m)   another name of Z[2]
  dA[2]   (1, m)   row 7
  dZ[2]   (1, m)   another name of dA[2]
  dA[1]   (3, m)   rows 8 to 10
  dZ[1]   (3, m)   rows 11 to 13`);
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
