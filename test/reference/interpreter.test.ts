import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import { clippings } from "../../src/clipping/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { compileBoth, importText } from "../support/module.ts";
import { lossSettings } from "../support/losses.ts";
import { specText, type Sketch } from "../support/spec.ts";
import { specs } from "../support/specs.ts";
import { expectAgreement } from "./agreement.ts";

/** Every output activation with every loss that is defined for it. */
const outputs = lossSettings.flatMap(({ loss, outputs, units }) =>
  outputs.map((activation) => ({ activation, loss, units })),
);

const optimizer = fc.record({
  type: fc.constantFrom(...optimizers.map(({ name }) => name)),
  learning_rate: fc.constant(0.05),
  weight_decay: fc.constantFrom(undefined, 0.1),
  weight_decay_on: fc.constantFrom("all", "weights"),
});

const training = fc.record({
  example_weights: fc.boolean(),
  clip: fc.constantFrom(undefined, ...clippings.flatMap(({ name, parameters: [limit] }) => [
    { type: name, [limit!.name]: 0.01 },
    { type: name, [limit!.name]: 1 },
  ])),
});

const formulas = [
  "z * sigmoid(1.702 * z)",
  "max(-1, min(z, 1)) + abs(z - 0.25)",
  "erf(z)^2 + select(z > 0, log1p(z), -z^3 / (1 + z^2))",
];

const hiddenActivation = fc.oneof(
  { arbitrary: fc.constantFrom(...activations.map(({ name }) => name)), weight: 3 },
  { arbitrary: fc.constantFrom(...formulas.map((formula) => ({ formula }))), weight: 1 },
);

const width = fc.integer({ min: 1, max: 20 });
const batch = fc.integer({ min: 1, max: 40 });

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    hidden: fc.array(fc.record({ units: width, activation: hiddenActivation }), { maxLength: 5 }),
    inputs: width,
    outputUnits: width,
    output: fc.constantFrom(...outputs),
    bias: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    l2: fc.option(fc.double({ min: 0.01, max: 2, noNaN: true }), { nil: undefined }),
    optimizer,
    training,
  })
  .map(({ hidden, inputs, outputUnits, output, bias, l2, optimizer, training }) => {
    const layers = [
      ...hidden.map(({ units, activation }) => ({ units, activation })),
      { units: output.units ?? outputUnits, activation: output.activation },
    ];
    return {
      // A softmax of one unit is refused.
      n: [inputs, ...layers.map(({ units, activation }) => (activation === "softmax" ? Math.max(2, units) : units))],
      activations: layers.map(({ activation }) => activation),
      loss: output.loss,
      bias: bias.slice(0, layers.length),
      initializer: "randn_scaled",
      l2,
      optimizer,
      training,
    };
  });

describe("generated code agrees with the interpreter", () => {
  test.each(["float32", "float64"] as const)("on networks drawn at random, in %s", async (precision) => {
    await fc.assert(
      fc.asyncProperty(sketch, batch, fc.nat(), async (drawn, m, seed) => {
        const { network, module, needed } = await compileBoth(specText(drawn));
        expectAgreement({ network, module, needed, precision, m, seed, steps: 3 });
      }),
      { numRuns: 100, seed: 20 },
    );
  });
});

describe("generated code agrees with the interpreter on every loss in every form", () => {
  // An output of each range.
  const ranges = new Map(activations.toReversed().map(({ name, range }) => [range, name]));
  const titled = outputs
    .filter(({ activation }) => [...ranges.values()].includes(activation))
    .map((each) => ({ ...each, title: JSON.stringify(each.loss) }));
  test.each(titled)("$activation, $title", async ({ activation, loss }) => {
    const spec = specText({ n: [3, 4, 3], activations: ["tanh", activation], loss });
    const { network, module, needed } = await compileBoth(spec);
    for (const precision of ["float32", "float64"] as const) {
      for (const seed of [1, 2]) expectAgreement({ network, module, needed, precision, m: 6, seed, steps: 2 });
    }
  });
});

describe("generated code agrees with the interpreter on every spec", () => {
  test.each(specs)("$name, on seeded noise", async ({ text }) => {
    const { network, module, needed } = await compileBoth(text);
    for (const precision of ["float32", "float64"] as const) {
      expectAgreement({ network, module, needed, precision, m: 5, seed: 1, steps: 3 });
    }
  });
});

const SMOOTHED = { type: "categorical_crossentropy", label_smoothing: 0.2, class_weights: [1, 2.5, 0.5] };
const WEIGHTED = { type: "binary_crossentropy", class_weights: [0.5, 2.5] };

describe("a bug planted in emitted text does not pass", () => {
  const drawn: Sketch = {
    n: [4, 3, 3, 2],
    activations: ["tanh", "leaky_relu", "softmax"],
    loss: "categorical_crossentropy",
    l2: 0.5,
    optimizer: { type: "momentum", weight_decay: 0.2, weight_decay_on: "weights" },
    training: { clip: { type: "global_norm", max_norm: 0.1 } },
  };
  const bugs: readonly [title: string, line: string, instead: string][] = [
    ["another g", "tanh(Z1, A1);", "relu(Z1, A1);"],
    ["the layer before last", "linear(W3, A2, b3, Z3);", "linear(W3, Z2, b3, Z3);"],
    ["a penalty forgotten in J", "J += l2Penalty(W2, lambda, m);", ""],
    ["a penalty forgotten in dW", "l2PenaltyGrad(W2, lambda, m, dW2);", ""],
    ["a penalty doubled", "l2PenaltyGrad(W2, lambda, m, dW2);", "l2PenaltyGrad(W2, 2 * lambda, m, dW2);"],
    ["the 1/m forgotten", "linearGradB(dZ1, db1);", "linearGradB(dZ1, db1); db1.data.set(db1.data.map((x) => m * x));"],
    ["another g′", "tanhGrad(dA1, A1, dZ1);", "sigmoidGrad(dA1, A1, dZ1);"],
    ["W for its transpose", "linearGradA(W2, dZ2, dA1);", "multiply(W2, dZ2, dA1);"],
    ["a velocity forgotten", "momentum(dtheta, state.v,", "state.v.data.fill(0); momentum(dtheta, state.v,"],
    ["a weight decay forgotten", "addWeightDecay(W2, weightDecay, dW2);", ""],
    ["biases decayed", "addWeightDecay(W2, weightDecay, dW2);", "addWeightDecay(theta, weightDecay, dtheta);"],
    ["a gradient not clipped", "clipByNorm(maxNorm, dtheta);", ""],
    ["one clipped by its own norm", "clipByNorm(maxNorm, dtheta);", "clipByNorm(maxNorm, dW1);"],
    ["the wrong labels", "CrossEntropyGrad(A3, Y, dZ3);", "CrossEntropyGrad(A3, A3, dZ3);"],
  ];

  test.each(bugs)("%s", async (_, line, instead) => {
    const { network, text, module } = await compileBoth(specText(drawn));
    const trial = { network, precision: "float64", m: 6, seed: 3, steps: 3 } as const;
    expectAgreement({ ...trial, module });
    expect(text).toContain(line);
    const edited = text.replace("import {", "import { multiply, relu, sigmoidGrad, ").replace(line, instead);
    const planted = await importText(edited);
    expect(() => expectAgreement({ ...trial, module: planted })).toThrow(/^(J|dZ\d|dA\d|dW\d|db\d|Z\d|A\d|W\d|b\d),/);
  });

  const learnt: readonly [title: string, loss: Sketch["loss"], output: string, line: string, instead: string][] = [
    ["labels not smoothed", SMOOTHED, "softmax", "smoothLabels(Y, 0.2, 3, T1);", "smoothLabels(Y, 0, 3, T1);"],
    ["smoothed over two classes", SMOOTHED, "softmax", "smoothLabels(Y, 0.2, 3, T1);", "smoothLabels(Y, 0.2, 2, T1);"],
    ["classes not weighted", SMOOTHED, "softmax", "weightClasses(T1, classWeights, T1);", ""],
    ["weighted in another order", SMOOTHED, "softmax", "classWeights = [1, 2.5, 0.5]", "classWeights = [2.5, 1, 0.5]"],
    ["J of the labels given", SMOOTHED, "softmax", "CrossEntropy(Z1, T1)", "CrossEntropy(Z1, Y)"],
    ["dZ of the labels given", SMOOTHED, "softmax", "CrossEntropyGrad(A1, T1, dZ1)", "CrossEntropyGrad(A1, Y, dZ1)"],
    ["J without weights", WEIGHTED, "sigmoid", "CrossEntropy(Z1, Y, 0.5, 2.5)", "CrossEntropy(Z1, Y, 1, 1)"],
    ["a no's weight for a yes", WEIGHTED, "sigmoid", "CrossEntropy(Z1, Y, 0.5, 2.5)", "CrossEntropy(Z1, Y, 2.5, 0.5)"],
    ["dZ without weights", WEIGHTED, "sigmoid", "CrossEntropyGrad(A1, Y, 0.5, 2.5,", "CrossEntropyGrad(A1, Y, 1, 1,"],
  ];
  const counting: readonly [title: string, loss: Sketch["loss"], line: string, instead: string][] = [
    ["weights missing from dZ", "categorical_crossentropy", "weightExamples(exampleWeights, dZ1);", ""],
    ["weights missing from dA", "mean_absolute_error", "weightExamples(exampleWeights, dA1);", ""],
    [
      "weights missing from J",
      "categorical_crossentropy",
      "weightedMean(softmaxCategoricalCrossEntropy, Z1, Y, exampleWeights, Zj, Yj)",
      "softmaxCategoricalCrossEntropy(Z1, Y)",
    ],
    [
      "J divided by the sum of the weights",
      "categorical_crossentropy",
      "return weightedMean(",
      "return Y.cols / exampleWeights.data.reduce((a, b) => a + b, 0) * weightedMean(",
    ],
    [
      "J of labels that are smoothed and weights of those that are not",
      SMOOTHED,
      "weightedMean(softmaxCategoricalCrossEntropy, Z1, T1,",
      "weightedMean(softmaxCategoricalCrossEntropy, Z1, Y,",
    ],
  ];
  test.each(counting)("%s", async (_, loss, line, instead) => {
    const sketch = { n: [4, 3], activations: ["softmax"], loss, training: { example_weights: true } };
    const { network, text, module } = await compileBoth(specText(sketch));
    const trial = { network, precision: "float64", m: 6, seed: 3, steps: 2 } as const;
    expectAgreement({ ...trial, module });
    expect(text).toContain(line);
    const planted = await importText(text.replace(line, instead));
    expect(() => expectAgreement({ ...trial, module: planted })).toThrow(/^(J|dZ1|dA1),/);
  });

  test.each(learnt)("%s", async (_, loss, output, line, instead) => {
    const { network, text, module } = await compileBoth(specText({ n: [4, 3], activations: [output], loss }));
    const trial = { network, precision: "float64", m: 6, seed: 3, steps: 2 } as const;
    expectAgreement({ ...trial, module });
    expect(text).toContain(line);
    const planted = await importText(text.replace(line, instead));
    expect(() => expectAgreement({ ...trial, module: planted })).toThrow(/^(J|T1|dZ1),/);
  });
});
