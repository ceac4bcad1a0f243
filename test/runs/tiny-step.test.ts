/** `step` and inference of a tiny network: to the bit what its other functions compute one after the other. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import { compile } from "../../src/compile.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { predicted } from "../../src/plan/unrolled.ts";
import { DivergedError } from "../../src/runtime/errors.ts";
import type { Precision } from "../../src/runtime/heap.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { JS } from "../../src/runtime/wasm/load.ts";
import { lossSettings } from "../support/losses.ts";
import {
  compileAndImport,
  compileText,
  importText,
  type AnyMatrix,
  type AnyTrainer,
  type GeneratedModule,
} from "../support/module.ts";
import { specText, type Sketch } from "../support/spec.ts";

const PRECISIONS: readonly Precision[] = ["float32", "float64"];

interface Batch {
  readonly m: number;
  /** The standard deviation of X. */
  readonly scale: number;
  readonly seed: number;
}

/** Steps of two trainers on the same batch, by the trainer's `step` and by the four functions. */
function expectSameBits({ createTrainer, n }: GeneratedModule, { m, scale, seed }: Batch, precision: Precision): void {
  const random = createRandom(seed, "check");
  const [fused, apart] = [0, 1].map(() => createTrainer({ examples: m, seed, precision })) as [AnyTrainer, AnyTrainer];
  for (let t = 0; t < 3; t++) {
    for (let i = 0; i < fused.X.data.length; i++) fused.X.data[i] = scale * random.normal();
    fused.Y.data.fill(0);
    // A class is one of the rows; a row alone holds no and yes.
    for (let j = 0; j < m; j++) fused.Y.data[random.integer(n.at(-1)! === 1 ? 2 : n.at(-1)!) * m + j] = 1;
    apart.X.data.set(fused.X.data);
    apart.Y.data.set(fused.Y.data);
    const J = fused.step(fused.X, fused.Y);
    apart.forward(apart.X);
    const expected = apart.cost(apart.Y);
    apart.backward(apart.Y);
    apart.update();
    expect(Object.is(J, expected), `J is ${J}, not ${expected}`).toBe(true);
    for (const [name, tensor] of Object.entries(fused.gradients)) {
      const [bytes, wanted] = [tensor, apart.gradients[name]!].map(({ data }) => bytesOf(data));
      expect(bytes, `${name} of ${m} examples, ${precision}`).toEqual(wanted);
    }
    expect(bytesOf(fused.parameters.theta.data)).toEqual(bytesOf(apart.parameters.theta.data));
  }
}

/**
 * A[L] of examples as a predictor has it, one by one and several at once, and of all at once by what a predictor runs:
 * `forward`, `infer`, or `inferFolded`. `others` are modules of the same network, whose predictors give it too.
 */
function expectSameInference(module: GeneratedModule, { m, scale, seed }: Batch, ...others: GeneratedModule[]): void {
  const { createTrainer, n, fold, forward, infer = forward, inferFolded = infer } = module;
  const random = createRandom(seed, "check");
  const trainer = createTrainer({ examples: m, seed, kernels: JS });
  const { X, parameters, cache } = trainer;
  for (const { data } of [X, ...Object.values(parameters)]) for (let i = 0; i < data.length; i++) data[i] = random.normal();
  for (const [name, { data }] of Object.entries(parameters)) {
    if (name.startsWith("runningVariance")) data.set(data.map(Math.abs));
  }
  for (let i = 0; i < X.data.length; i++) X.data[i]! *= scale;
  // Of nothing comes 0, and not −0, whatever the signs of W.
  for (let i = 0; i < n[0]!; i++) X.data[i * m] = 0;
  const weights = trainer.save();
  fold?.(parameters);
  const A = inferFolded(X, parameters, cache);
  const inputs = columnsOf(X);
  const wanted = columnsOf(A);
  for (const { createPredictor } of [module, ...others]) {
    const predictor = createPredictor(weights, { kernels: JS, columns: m });
    wanted.forEach((column, j) => {
      const outputs = predictor.predict(inputs[j]!);
      expect(bytesOf(outputs), `example ${j} of ${m}: ${outputs}, not ${column}`).toEqual(bytesOf(column));
    });
    const outputs = predictor.predict(Float32Array.from(inputs.flatMap((column) => [...column])));
    const all = Float32Array.from(wanted.flatMap((column) => [...column]));
    expect(bytesOf(outputs), `${m} examples: ${outputs}, not ${all}`).toEqual(bytesOf(all));
  }
}

/** The examples of a matrix. */
function columnsOf({ data, rows, cols }: AnyMatrix): Float32Array[] {
  return Array.from({ length: cols }, (_, j) => Float32Array.from({ length: rows }, (_, i) => data[i * cols + j]!));
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

async function checked(sketch: Sketch, batches: readonly Batch[]): Promise<void> {
  const { module, plan } = await compileAndImport(specText(sketch));
  expect(plan.unrolled, "the plan has a step").toBeDefined();
  expect(plan.unrolledInference, "and inference").toBeDefined();
  for (const batch of batches) expectSameInference(module, batch);
  for (const precision of PRECISIONS) for (const batch of batches) expectSameBits(module, batch, precision);
}

const BATCHES: readonly Batch[] = [
  { m: 1, scale: 1, seed: 1 },
  { m: 5, scale: 3, seed: 2 },
];

/** Those of a unit without parameters that are learned. */
const ofUnits = activations.filter(({ formula, learns }) => formula !== undefined && learns === undefined);

describe("every activation of single units", () => {
  test.each(ofUnits.map(({ name, parameters }) => [name, parameters] as const))("%s", async (type, parameters) => {
    const other = Object.fromEntries(parameters.map(({ name, default: value }) => [name, 0.7 * value]));
    const hidden = { type, ...other };
    await checked({ n: [3, 4, 2, 1], activations: [hidden, type, "sigmoid"], loss: "binary_crossentropy" }, BATCHES);
    await checked({ n: [2, 1], activations: [hidden], loss: "mean_squared_error", bias: [false] }, BATCHES);
  });

  test("a formula of the spec", async () => {
    const formula = { formula: "z * sigmoid(1.702 * z) + z * sigmoid(1.702 * z)^2" };
    await checked({ n: [2, 3, 1], activations: [formula, "linear"], loss: { formula: "(a - y)^4" } }, BATCHES);
    // A long one would be written out for each unit.
    const long = { formula: Array.from({ length: 20 }, (_, i) => `abs(z - ${i})`).join(" + ") };
    const { plan } = compileText(specText({ n: [2, 3, 1], activations: [long, "linear"], loss: "huber" }));
    expect(plan.unrolled).toBeUndefined();
  });
});

const OUTPUTS = ["sigmoid", "tanh", "linear", "softmax"];

const ofLosses = await Promise.all(
  lossSettings.flatMap(({ loss, outputs, units = 1 }) =>
    outputs.filter((output) => OUTPUTS.includes(output)).map(async (output) => {
      const last = output === "softmax" ? 3 : units;
      const sketch: Sketch = { n: [2, 3, last], activations: ["tanh", output], loss };
      return { ...(await compileAndImport(specText(sketch))), title: `${JSON.stringify(loss)} of ${output}` };
    }),
  ),
);

describe("every loss of one unit, or of classes", () => {
  test.each(ofLosses.filter(({ plan }) => plan.unrolled !== undefined).map((each) => [each.title, each] as const))(
    "%s",
    (_, { module }) => {
      for (const precision of PRECISIONS) for (const batch of BATCHES) expectSameBits(module, batch, precision);
    },
  );

  test("those without a step have labels to be made, take several units by themselves, or are no formulas", () => {
    const without = ofLosses.filter(({ plan }) => plan.unrolled === undefined);
    const ofUnits = /"(mean_.*|half_.*|huber|log_cosh|poisson|binary_crossentropy)".* of softmax/;
    const reasons = new RegExp(`label_smoothing|class_weights.*softmax|"focal"|"kl_divergence"|${ofUnits.source}`);
    expect(without.map(({ title }) => title).filter((title) => !reasons.test(title))).toEqual([]);
    expect(without.length).toBeLessThan(ofLosses.length / 2);
  });
});

test("random networks and batches", async () => {
  const layer = fc.record({
    units: fc.integer({ min: 1, max: 4 }),
    activation: fc.constantFrom(...ofUnits.map(({ name }) => name)),
    bias: fc.boolean(),
  });
  const network = fc.record({
    inputs: fc.integer({ min: 1, max: 4 }),
    hidden: fc.array(layer, { maxLength: 2 }),
    output: fc.constantFrom(
      { units: 1, activation: "sigmoid", loss: "binary_crossentropy" },
      { units: 3, activation: "softmax", loss: "categorical_crossentropy" },
      { units: 1, activation: "linear", loss: "huber" },
    ),
    bias: fc.boolean(),
    l2: fc.option(fc.constantFrom(0.01, 1), { nil: undefined }),
    optimizer: fc.constantFrom("gradient_descent", "adam"),
    batch: fc.record({
      m: fc.integer({ min: 1, max: 40 }),
      scale: fc.constantFrom(1e-20, 1e-3, 1, 30),
      seed: fc.integer({ min: 0, max: 1000 }),
    }),
  });
  await fc.assert(
    fc.asyncProperty(network, async ({ inputs, hidden, output, bias, l2, optimizer, batch }) => {
      const sketch: Sketch = {
        n: [inputs, ...hidden.map(({ units }) => units), output.units],
        activations: [...hidden.map(({ activation }) => activation), output.activation],
        bias: [...hidden.map((each) => each.bias), bias],
        loss: output.loss,
        l2,
        optimizer: { type: optimizer },
      };
      await checked(sketch, [batch]);
    }),
    { numRuns: 25, seed: 1 },
  );
});

const small = await compileAndImport(
  specText({
    n: [2, 3, 1],
    activations: ["tanh", "sigmoid"],
    loss: "binary_crossentropy",
    training: { batch_size: 4 },
  }),
);

/** The module that holds inference alone, in which it stands by itself. */
function onlyPredict(text: string): Promise<GeneratedModule> {
  const { files } = compile(text, { file: "test.net.yaml", source: "test.net.yaml", only: "predict" });
  return importText(files![0]!.text);
}

/** Whether a predictor normalises by a kernel of its own. */
function normalizes(plan: Plan): boolean {
  return predicted(plan).some(({ kernel }) => kernel === "normalize");
}

test("inference that is another than training, of random networks", async () => {
  const normalization = fc.constantFrom(
    undefined,
    { type: "batch" },
    { type: "batch", position: "after_activation" },
    { type: "batch", epsilon: 0.1 },
  );
  const layer = fc.record({
    units: fc.integer({ min: 1, max: 4 }),
    activation: fc.constantFrom("linear", ...ofUnits.map(({ name }) => name)),
    bias: fc.boolean(),
    normalization,
    dropout: fc.constantFrom(undefined, 0.3),
    noise: fc.constantFrom(undefined, 0.1),
    adds: fc.boolean(),
  });
  const network = fc.record({
    inputs: fc.integer({ min: 1, max: 4 }),
    hidden: fc.array(layer, { minLength: 1, maxLength: 2 }),
    output: fc.constantFrom(
      { units: 1, activation: "sigmoid", loss: "binary_crossentropy" },
      { units: 3, activation: "softmax", loss: "categorical_crossentropy" },
      { units: 2, activation: "tanh", loss: "mean_squared_error" },
      { units: 1, activation: "linear", loss: "huber" },
    ),
    bias: fc.boolean(),
    batch: fc.record({
      m: fc.integer({ min: 2, max: 5 }),
      scale: fc.constantFrom(1e-20, 1e-3, 1, 30),
      seed: fc.integer({ min: 0, max: 1000 }),
    }),
  });
  let folded = 0;
  await fc.assert(
    fc.asyncProperty(network, async ({ inputs, hidden, output, bias, batch }) => {
      const text = specText({
        n: [inputs, ...hidden.map(({ units }) => units), output.units],
        activations: [...hidden.map(({ activation }) => activation), output.activation],
        bias: [...hidden.map((each) => each.bias), bias],
        more: hidden.map(({ units, normalization, dropout, noise, adds }) => {
          return { normalization, dropout, noise, add: adds && units === inputs ? "input" : undefined };
        }),
        loss: output.loss,
      });
      const { module, plan } = await compileAndImport(text);
      expect(plan.unrolledInference === undefined, text).toBe(normalizes(plan));
      if (plan.unrolledInference === undefined) return;
      if (plan.folded !== undefined) folded++;
      expectSameInference(module, batch, await onlyPredict(text));
    }),
    { numRuns: 40, seed: 1 },
  );
  expect(folded).toBeGreaterThan(10);
});

test("inference of one example is written out where training is not, but nothing without scalars", async () => {
  const smoothed = { type: "categorical_crossentropy", label_smoothing: 0.1 };
  const { module, plan } = await compileAndImport(specText({ n: [2, 3, 3], activations: ["tanh", "softmax"], loss: smoothed }));
  expect(plan.unrolled).toBeUndefined();
  expect(plan.unrolledInference).toBeDefined();
  for (const batch of BATCHES) expectSameInference(module, batch);
  const { plan: large } = compileText(specText({ n: [8, 6, 1], activations: ["tanh", "sigmoid"], loss: "binary_crossentropy" }));
  expect(large.unrolledInference).toBeUndefined();
  const withHidden = (hidden: string, more: Readonly<Record<string, unknown>>, output = "softmax"): Plan => {
    const n = [3, 3, output === "softmax" ? 3 : 1];
    const loss = output === "softmax" ? "categorical_crossentropy" : "binary_crossentropy";
    return compileText(specText({ n, activations: [hidden, output], loss, more: [more] })).plan;
  };
  const after = { type: "batch", position: "after_activation" };
  const normalized = [{ normalization: "batch" }, { normalization: after }];
  for (const more of [{ dropout: 0.5 }, { noise: 0.1 }, ...normalized, { add: "input" }]) {
    const { unrolled, unrolledInference } = withHidden("tanh", more);
    expect(unrolled, JSON.stringify(more)).toBeUndefined();
    expect(unrolledInference, JSON.stringify(more)).toBeDefined();
  }
  const inferenceOf = (...of: Parameters<typeof withHidden>) => withHidden(...of).unrolledInference;
  expect(inferenceOf("tanh", { normalization: "layer" })).toBeUndefined();
  // It is not folded: A[1] would be another name of Z[1].
  expect(inferenceOf("linear", { normalization: after })).toBeUndefined();
  expect(inferenceOf("prelu", { dropout: 0.5 })).toBeUndefined();
  for (const output of ["softmax", "sigmoid"]) expect(inferenceOf("softmax", {}, output)).toBeUndefined();
});

test("fit and step are the same, batches smaller than the room among them", () => {
  const X = Float32Array.from({ length: 2 * 10 }, (_, i) => Math.fround(Math.sqrt(i + 1) % 1));
  const Y = Uint8Array.from({ length: 10 }, (_, i) => i % 2);
  const fitted = small.module.createTrainer({ examples: 16 });
  fitted.fit({ X, Y }, { epochs: 3, shuffle: false });
  const stepped = [4, 2].map((m) => small.module.createTrainer({ examples: m })) as [AnyTrainer, AnyTrainer];
  const [four, two] = stepped;
  for (let epoch = 0; epoch < 3; epoch++) {
    for (const [start, trainer, other] of [[0, four, two], [4, four, two], [8, two, four]] as const) {
      const m = trainer.X.cols;
      for (let j = 0; j < m; j++) {
        for (const k of [0, 1]) trainer.X.data[k * m + j] = X[2 * (start + j) + k]!;
        trainer.Y.data[j] = Y[start + j]!;
      }
      trainer.step(trainer.X, trainer.Y);
      other.parameters.theta.data.set(trainer.parameters.theta.data);
    }
  }
  expect(bytesOf(fitted.parameters.theta.data)).toEqual(bytesOf(four.parameters.theta.data));
});

test("the cache is what the last forward propagation left", () => {
  // Steps of other kernels go through the cache.
  const trainer = small.module.createTrainer({ examples: 1, kernels: JS });
  trainer.X.data.set([1, 2]);
  trainer.forward(trainer.X);
  const before = trainer.cache["A1"]!.data.slice();
  trainer.X.data.set([3, 4]);
  trainer.step(trainer.X, trainer.Y);
  expect(trainer.cache["A1"]!.data).toEqual(before);
});

test("where a number stops being finite is told all the same", () => {
  const trainer = small.module.createTrainer({ examples: 4 });
  trainer.parameters["W2"]!.data.fill(Infinity);
  const data = { X: new Float32Array(8).fill(1), Y: new Float32Array(4) };
  expect(() => trainer.fit(data, { epochs: 1 })).toThrow(DivergedError);
  try {
    trainer.fit(data, { epochs: 1 });
  } catch (error) {
    expect(error).toMatchObject({ tensor: expect.stringMatching(/[ZA]\[[12]\]/), step: 1 });
  }
});
