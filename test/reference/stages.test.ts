/** Normalisation, skip connections, noise and dropout: generated code against the interpreter and central differences. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Network } from "../../src/network/network.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { drawExamples, gradcheck, MOST_EXAMPLES, THRESHOLD } from "../../src/training/gradcheck.ts";
import { kinksOf } from "../../src/training/kinks.ts";
import { compileAndImport, compileBoth, importText, type GeneratedModule } from "../support/module.ts";
import { expectAgreement } from "./agreement.ts";

const position = fc.constantFrom("before_activation", "after_activation");

const SHARED = { type: "prelu", shared: true, initial_slope: 0.4 };
const FORMULA = { formula: "z * sigmoid(1.702 * z)" };

interface Drawn {
  readonly activation: string | object;
  readonly bias: boolean | undefined;
  readonly normalization: { readonly type: string; readonly position: string } | undefined;
  readonly add: { readonly of: number; readonly position: string } | undefined;
  readonly noise: number | undefined;
  readonly dropout: number | undefined;
  readonly regularization: object | undefined;
}

const option = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const regularization = fc.record(
  { l1: fc.constantFrom(0, 0.4), l2: fc.constantFrom(0.3, 0.5), max_norm: fc.constantFrom(0.5, 1.5) },
  { requiredKeys: [] },
);

const hidden: fc.Arbitrary<Drawn> = fc.record({
  activation: fc.constantFrom<string | object>(
    ...["linear", "tanh", "relu", "sigmoid", "softmax", "silu", "prelu"],
    ...[SHARED, FORMULA],
  ),
  bias: option(fc.boolean()),
  // A larger ε than usual: units that are nearly the same would bend J too much for central differences.
  normalization: option(fc.record({ type: fc.constantFrom("batch", "layer"), position, epsilon: fc.constant(0.1) })),
  add: option(fc.record({ of: fc.nat(5), position })),
  noise: option(fc.constantFrom(0.1, 0.5)),
  dropout: option(fc.constantFrom(0.2, 0.5, 0.9)),
  regularization: option(regularization),
});

const outputs = [
  { activation: "softmax", loss: "categorical_crossentropy" },
  { activation: "sigmoid", loss: "binary_crossentropy" },
  { activation: "tanh", loss: "mean_squared_error" },
  { activation: "linear", loss: "mean_squared_error" },
];

/** All layers of one width, so that any can be added to any; `add.of` counts back from the layer before. */
const spec = fc
  .record({
    width: fc.integer({ min: 3, max: 8 }),
    hidden: fc.array(hidden, { minLength: 1, maxLength: 4 }),
    output: fc.constantFrom(...outputs),
    last: option(fc.constantFrom("batch", "layer")),
    regularization: option(regularization),
    inputGradient: fc.boolean(),
    weighted: fc.boolean(),
    clip: option(fc.constantFrom("value", "norm", "global_norm")),
  })
  .map(({ width, hidden: layers, output, last, regularization, inputGradient, weighted, clip }) =>
    JSON.stringify({
      version: 1,
      name: "sketch",
      input: { units: width },
      layers: [
        ...layers.map(({ add, ...layer }, i) => ({
          name: `hidden${i + 1}`,
          units: width,
          ...layer,
          add: add && { layer: i - add.of > 0 ? `hidden${i - add.of}` : "input", position: add.position },
        })),
        { units: width, activation: output.activation, normalization: last && { type: last, epsilon: 0.1 } },
      ],
      loss: output.loss,
      regularization,
      training: { input_gradient: inputGradient, example_weights: weighted, clip },
    }),
  );

describe("on networks drawn at random", () => {
  test.each(["float32", "float64"] as const)("generated code agrees with the interpreter, in %s", async (precision) => {
    await fc.assert(
      fc.asyncProperty(spec, fc.integer({ min: 2, max: 20 }), fc.nat(), async (text, m, seed) => {
        const { network, module, needed } = await compileBoth(text);
        expectAgreement({ network, module, needed, precision, m, seed, steps: 3 });
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test("a predictor, normalisation folded into its products, gives what inference of a trainer gives", async () => {
    let folded = 0;
    await fc.assert(
      fc.asyncProperty(spec, fc.nat(), async (text, seed) => {
        const { module } = await compileAndImport(text);
        if (module.fold !== undefined) folded++;
        const trainer = module.createTrainer({ examples: 8, seed });
        const random = createRandom(seed, "check");
        // Running averages that are anything but 0 and 1, and γ and β that are anything but 1 and 0.
        for (const [name, { data }] of Object.entries(trainer.parameters)) {
          if (name.startsWith("runningVariance")) data.forEach((_, i) => (data[i] = 0.2 + random.normal() ** 2));
          else if (!/^(W\d|theta)/.test(name)) data.forEach((value, i) => (data[i] = value + random.normal()));
        }
        const { rows } = trainer.X;
        const inputs = Float32Array.from({ length: 8 * rows }, () => random.normal());
        inputs.forEach((x, at) => (trainer.X.data[(at % rows) * 8 + Math.floor(at / rows)] = x));
        const A = (module.infer ?? module.forward)(trainer.X, trainer.parameters, trainer.cache);
        const outputs = module.createPredictor(trainer.save(), { columns: 3 }).predict(inputs);
        const scale = Math.max(1, ...A.data.map(Math.abs));
        outputs.forEach((a, at) => {
          expect(Math.abs(a - A.data[(at % A.rows) * 8 + Math.floor(at / A.rows)]!)).toBeLessThan(1e-4 * scale);
        });
      }),
      { numRuns: 80, seed: 11 },
    );
    expect(folded).toBeGreaterThan(20);
  });

  test("gradients agree with central differences", async () => {
    await fc.assert(
      fc.asyncProperty(spec, fc.nat(1000), async (text, seed) => {
        const { network, module } = await compileAndImport(text);
        // A drawn network may bend more than 1e-7 allows; a bug is beyond 1e-3 (Ng, course 2, week 1).
        for (const tensor of checkGradients(network, module, seed).tensors) {
          if (!tensor.belowResolution) expect(tensor.difference, JSON.stringify(tensor)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 40, seed: 9 },
    );
  });
});

function checkGradients(network: Network, module: GeneratedModule, seed: number) {
  const trainer = module.createTrainer({ examples: MOST_EXAMPLES, seed, precision: "float64" });
  drawExamples(trainer, network.task, seed);
  const random = createRandom(seed + 1, "check");
  for (const [name, { data }] of Object.entries(trainer.parameters)) {
    if (/^(b|beta|gamma|slope)\d/.test(name)) data.forEach((value, i) => (data[i] = value + random.normal() / 10));
  }
  return gradcheck(trainer, { kinks: kinksOf(network), seed });
}

describe("a bug planted in emitted text does not pass", () => {
  const text = JSON.stringify({
    version: 1,
    name: "sketch",
    input: { units: 4 },
    layers: [
      { name: "first", units: 6, activation: "tanh", normalization: "batch", dropout: 0.3 },
      { units: 6, activation: "tanh", add: "first", normalization: { type: "layer", position: "after_activation" } },
      {
        ...{ units: 6, activation: "silu", add: { layer: "first", position: "after_activation" }, noise: 0.2 },
        regularization: { l1: 0.2, l2: 0.1, max_norm: 0.8 },
      },
      { units: 5, activation: "prelu" },
      { units: 4, activation: { type: "prelu", shared: true } },
      { units: 3, activation: "softmax" },
    ],
    loss: "categorical_crossentropy",
    training: { input_gradient: true },
  });
  const NEGATED = "Z5.data.set(Z5.data.map((z) => -z));";
  const ONE_SUM = "preluGradSlope(dA4, Z4, dslope5); dslope4.data.fill(dslope5.data[0]);";
  const TIMES_M = "dslope4.data.set(dslope4.data.map((x) => X.cols * x));";
  const bugs: readonly [title: string, line: string, instead: string][] = [
    ["a skip connection's gradient forgotten", "accumulate(dS2, dA1);", ""],
    ["another skip connection's", "accumulate(dS3, dA1);", ""],
    ["a mask forgotten in backward propagation", "dropoutGrad(dA1, D1, 0.7, dG1);", "dG1.data.set(dA1.data);"],
    ["a mask that is not divided by keep", "dropout(G1, D1, 0.7, A1);", "dropout(G1, D1, 1, A1);"],
    ["γ forgotten", "normalizeGrad(dN1, Z1, mu1, variance1, gamma1,", "normalizeGrad(dN1, Z1, mu1, variance1, variance1,"],
    ["β for γ", "linearGradB(dN1, dbeta1);", "linearGradB(dN1, dgamma1);"],
    ["the mean over the batch in place of the units", "layerStatistics(G2, mu2, variance2);", "mu2.data.fill(0);"],
    ["the penalty's share of another layer's strength", "J += l2Penalty(W3, lambdaLayer3, m);", "J += l2Penalty(W3, lambdaLayer3, 2 * m);"],
    ["an L1 penalty without its gradient", "l1PenaltyGrad(W3, lambda1Layer3, m, dW3);", ""],
    ["a constraint forgotten", "limitNorms(maxWeightNormLayer3, W3);", ""],
    ["a slope without its gradient", "preluGradSlope(dA4, Z4, dslope4);", "dslope4.data.fill(0);"],
    ["the 1/m of a slope forgotten", "preluGradSlope(dA4, Z4, dslope4);", `$& ${TIMES_M}`],
    ["slopes of one sum", "preluGradSlope(dA4, Z4, dslope4);", ONE_SUM],
    ["the slope of another layer", "preluGrad(dA4, Z4, slope4, dZ4);", "preluGrad(dA4, Z4, slope5, dZ4);"],
    ["the slope of another layer in forward propagation", "prelu(Z5, slope5, A5);", "prelu(Z5, slope4, A5);"],
    ["the other side of the kink", "preluGrad(dA5, Z5, slope5, dZ5);", `${NEGATED} $& ${NEGATED}`],
    ["dX of another layer", "linearGradA(W1, dZ1, dX);", "dX.data.fill(0);"],
  ];

  test.each(bugs)("%s", async (_, line, instead) => {
    const compiled = await compileBoth(text);
    const trial = { network: compiled.network, precision: "float64", m: 6, seed: 3, steps: 2 } as const;
    expectAgreement({ ...trial, module: compiled.module });
    expect(checkGradients(compiled.network, compiled.module, 1).overall.difference).toBeLessThan(THRESHOLD);
    expect(compiled.text).toContain(line);
    const planted = await importText(compiled.text.replace(line, instead));
    const told = /^(d?[A-Z]\d|dX|dgamma\d|dbeta\d|dslope\d|dW\d|db\d|W\d|J),/;
    expect(() => expectAgreement({ ...trial, module: planted })).toThrow(told);
  });
});
