/** All steps of a tiny network in one WebAssembly function: to the bit what the kernels give one after the other. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrix, type Kernels, type Tensor } from "../../src/runtime/heap.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { compileAndImport, type AnyTrainer, type GeneratedModule } from "../support/module.ts";
import { specText, type Sketch } from "../support/spec.ts";
import { classesHere } from "./classes.ts";

/** The kernels, how many functions were made of steps, of how many with the update, and how often they were called. */
function counted(kernels: Kernels): { kernels: Kernels; made: () => number; updating: () => number; calls: () => number } {
  let made = 0;
  let updating = 0;
  let calls = 0;
  const allocate: Kernels["allocate"] = (...args) => {
    const allocated = kernels.allocate(...args);
    return {
      ...allocated,
      fuse(steps, tensors) {
        const fused = allocated.fuse!(steps, tensors);
        if (fused === undefined) return undefined;
        made++;
        if (steps.at(-1) === "gradientDescent dtheta alpha theta") updating++;
        return (alpha) => {
          calls++;
          return fused(alpha);
        };
      },
    };
  };
  return { kernels: { ...kernels, allocate }, made: () => made, updating: () => updating, calls: () => calls };
}

function fill({ X, Y }: AnyTrainer, scale: number, seed: number): void {
  const random = createRandom(seed, "check");
  for (let i = 0; i < X.data.length; i++) X.data[i] = scale * random.normal();
  Y.data.fill(0);
  for (let j = 0; j < Y.cols; j++) Y.data[random.integer(Math.max(2, Y.rows)) % (Y.rows + 1) * Y.cols + j] = 1;
}

/** The whole heap, whatever lies between tensors included. */
function bytesOf({ parameters }: AnyTrainer): Buffer {
  const { buffer, byteOffset, byteLength } = parameters.theta.heap.data;
  return Buffer.from(buffer, byteOffset, byteLength);
}

interface Batch {
  readonly m: number;
  readonly scale: number;
  readonly seed: number;
}

/**
 * Three steps at once and one kernel after the other: the same J, and the same bytes in the heap. Gives how many were at
 * once.
 */
function expectSameBits(
  { createTrainer }: GeneratedModule,
  kernels: Kernels,
  { m, scale, seed }: Batch,
  prepare: (trainer: AnyTrainer) => void = () => {},
): number {
  const { kernels: watched, calls } = counted(kernels);
  const fused = createTrainer({ examples: m, seed, kernels: watched });
  const apart = createTrainer({ examples: m, seed, kernels });
  for (let t = 0; t < 3; t++) {
    for (const trainer of [fused, apart]) {
      fill(trainer, scale, seed + t);
      prepare(trainer);
    }
    const J = fused.step(fused.X, fused.Y);
    apart.forward(apart.X);
    const expected = apart.cost(apart.Y);
    apart.backward(apart.Y);
    apart.update();
    expect(Object.is(J, expected), `J is ${J}, not ${expected}`).toBe(true);
    expect(bytesOf(fused).equals(bytesOf(apart)), `the heap after step ${t + 1} of ${m} examples`).toBe(true);
    expect(fused.state.t).toBe(apart.state.t);
    for (const { hyperparameters } of [fused, apart]) hyperparameters["alpha"] = 0.1 / (t + 1);
  }
  return calls();
}

const HIDDEN = ["tanh", "sigmoid", "relu", "gelu", "silu", "mish", "softplus", "softsign", "hard_tanh", "linear"];

const networks = fc.record({
  inputs: fc.integer({ min: 1, max: 4 }),
  hidden: fc.array(
    fc.record({
      units: fc.integer({ min: 1, max: 4 }),
      activation: fc.constantFrom(...HIDDEN),
      bias: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  output: fc.constantFrom(
    { units: 1, activation: "sigmoid", loss: "binary_crossentropy" },
    { units: 1, activation: "linear", loss: { type: "binary_crossentropy", from_logits: true } },
    { units: 3, activation: "softmax", loss: "categorical_crossentropy" },
    { units: 2, activation: "linear", loss: { type: "categorical_crossentropy", from_logits: true } },
  ),
  // The first is fused with the rest, the second takes more numbers.
  optimizer: fc.constantFrom("gradient_descent", "momentum"),
  batch: fc.record({
    m: fc.integer({ min: 1, max: 33 }),
    scale: fc.constantFrom(1e-20, 1e-3, 1, 30),
    seed: fc.integer({ min: 0, max: 1000 }),
  }),
});

describe.each(classesHere.filter(({ missing }) => missing === undefined))("class $name", ({ forms }) => {
  const [kernels] = forms as [Kernels];

  test("random networks and batches", async () => {
    let fusedCalls = 0;
    await fc.assert(
      fc.asyncProperty(networks, async ({ inputs, hidden, output, optimizer, batch }) => {
        const sketch: Sketch = {
          n: [inputs, ...hidden.map(({ units }) => units), output.units],
          activations: [...hidden.map(({ activation }) => activation), output.activation],
          bias: [...hidden.map(({ bias }) => bias), true],
          loss: output.loss,
          optimizer: { type: optimizer },
        };
        fusedCalls += expectSameBits((await compileAndImport(specText(sketch))).module, kernels, batch);
      }),
      { numRuns: 30, seed: 2 },
    );
    // Nearly all of them: three steps each.
    expect(fusedCalls).toBeGreaterThanOrEqual(3 * 25);
  });

  test("sums of more than one block are those of the kernels, and none that vanishes below 0 is −0", async () => {
    for (const hidden of ["tanh", "relu"]) {
      for (const bias of [true, false]) {
        const sketch: Sketch = {
          n: [1, 2, 1],
          activations: [hidden, "sigmoid"],
          bias: [bias, bias],
          loss: "binary_crossentropy",
        };
        const { module } = await compileAndImport(specText(sketch));
        for (const m of [255, 256, 257, 300, 400]) expectSameBits(module, kernels, { m, scale: 1, seed: m });
        for (const m of [1, 2, 3]) {
          for (const scale of [1e-20, -1e-20]) {
            const small = (trainer: AnyTrainer): void => {
              for (const name of ["W1", "W2"]) trainer.parameters[name]!.data.fill(1e-28);
            };
            expect(expectSameBits(module, kernels, { m, scale, seed: m }, small)).toBe(3);
          }
        }
      }
    }
  });

  test("2-4-1 at every size of batch is what TypeScript computes, to the accuracy of float32", async () => {
    const sketch: Sketch = { n: [2, 4, 1], activations: ["tanh", "sigmoid"], loss: "binary_crossentropy" };
    const { module } = await compileAndImport(specText(sketch));
    for (let m = 1; m <= 20; m++) {
      expect(expectSameBits(module, kernels, { m, scale: 1, seed: m })).toBe(3);
      const [fused, inTypeScript] = [kernels, undefined].map((each) =>
        module.createTrainer({ examples: m, ...(each === undefined ? {} : { kernels: each }) }),
      ) as [AnyTrainer, AnyTrainer];
      fill(fused, 1, m);
      fill(inTypeScript, 1, m);
      const [J, expected] = [fused, inTypeScript].map((trainer) => trainer.step(trainer.X, trainer.Y));
      expect(Math.abs(J! - expected!)).toBeLessThan(1e-6);
      for (const [name, { data }] of Object.entries(fused.gradients)) {
        const expected = inTypeScript.gradients[name]!.data;
        data.forEach((value, i) => expect(Math.abs(value - expected[i]!), name).toBeLessThan(1e-6));
      }
    }
  });

  test("where J is not a number, θ is that of the kernels one by one, and what led there can be told", async () => {
    const sketch: Sketch = { n: [2, 3, 1], activations: ["tanh", "sigmoid"], loss: "binary_crossentropy" };
    const { module } = await compileAndImport(specText(sketch));
    const [fused, apart] = [kernels, kernels].map((each) => module.createTrainer({ examples: 4, kernels: each })) as [
      AnyTrainer,
      AnyTrainer,
    ];
    for (const trainer of [fused, apart]) {
      fill(trainer, 1, 1);
      trainer.parameters["W2"]!.data[1] = Infinity;
    }
    expect(fused.step(fused.X, fused.Y)).not.toSatisfy(Number.isFinite);
    apart.forward(apart.X);
    apart.cost(apart.Y);
    apart.backward(apart.Y);
    apart.update();
    // NaN has many bits.
    const numbersOf = ({ parameters }: AnyTrainer): number[] => [...parameters["theta"]!.data];
    expect(numbersOf(fused)).toEqual(numbersOf(apart));
    expect([fused.state.t, apart.state.t]).toEqual([1, 1]);
    const told = module.createTrainer({ examples: 1, kernels });
    told.parameters["W2"]!.data[1] = Infinity;
    expect(() => told.fit({ X: Float32Array.of(0.5, 0.5), Y: Float32Array.of(1) }, { epochs: 1 })).toThrow(/Z\[2\]/);
  });

  test.each(["adam", "gradient_descent"])("fit and step are the same with %s, the last smaller batch of an epoch among them", async (type) => {
    const sketch: Sketch = {
      n: [2, 3, 1],
      activations: ["tanh", "sigmoid"],
      loss: "binary_crossentropy",
      optimizer: { type },
      training: { batch_size: 4, schedule: { type: "cosine", warmup: 2 } },
    };
    const { module } = await compileAndImport(specText(sketch));
    const X = Float32Array.from({ length: 20 }, (_, i) => Math.sin(i));
    const Y = Uint8Array.from({ length: 10 }, (_, i) => i % 2);
    const watched = counted(kernels);
    const fused = module.createTrainer({ examples: 16, kernels: watched.kernels });
    // Without the hook each kernel is called by itself.
    const allocate: Kernels["allocate"] = (...args) => {
      const { data, native, start } = kernels.allocate(...args);
      return { data, native, start };
    };
    const apart = module.createTrainer({ examples: 16, kernels: { ...kernels, allocate } });
    for (const trainer of [fused, apart]) trainer.fit({ X, Y }, { epochs: 3 });
    expect(bytesOf(fused).equals(bytesOf(apart))).toBe(true);
    // For batches of 16, 4 and 2; three steps an epoch.
    expect([watched.made(), watched.calls()]).toEqual([3, 9]);
    expect(watched.updating()).toBe(type === "adam" ? 0 : 3);
    expect([fused.state.t, apart.state.t]).toEqual([9, 9]);
  });

  test("the update is not fused where another kernel leaves a gradient", () => {
    const { data, native, fuse, start } = kernels.allocate(1024);
    const heap = { data, native, start, precision: "float32" as const, kernels };
    const names = ["W1", "b1", "gamma1", "theta", "X", "Y", "dW1", "db1", "dgamma1", "dtheta", "dZ1"];
    const place = (theta: number) => (name: string, i: number): [string, Tensor] => [
      name,
      matrix(heap, name === "theta" ? 0 : 16 * i, name === "theta" ? theta : 1, 1),
    ];
    const steps = ["linearGradW dZ1 X dW1", "linearGradB dZ1 db1", "gradientDescent dtheta alpha theta"];
    // γ is learned where it lies within θ.
    expect(fuse!(steps, Object.fromEntries(names.map(place(48))))).toBeUndefined();
    expect(fuse!(steps, Object.fromEntries(names.map(place(32))))).toBeTypeOf("function");
  });

  test("what needs numbers besides tensors, or is too large, is computed kernel by kernel", async () => {
    const penalized: Sketch = { n: [2, 3, 1], activations: ["tanh", "sigmoid"], loss: "binary_crossentropy", l2: 0.1 };
    const sloped: Sketch = {
      ...penalized,
      l2: undefined,
      activations: [{ type: "leaky_relu", negative_slope: 0.2 }, "sigmoid"],
    };
    for (const sketch of [penalized, sloped]) {
      const { module } = await compileAndImport(specText(sketch));
      expect(expectSameBits(module, kernels, { m: 4, scale: 1, seed: 1 })).toBe(0);
    }
    const { module } = await compileAndImport(specText({ ...penalized, l2: undefined, n: [5, 8, 1] }));
    expect(expectSameBits(module, kernels, { m: 200, scale: 1, seed: 1 })).toBe(0);
    // Nothing is written before that is known: for so many examples it would take minutes and gigabytes.
    const { kernels: watched, made } = counted(kernels);
    module.createTrainer({ examples: 2 ** 18, kernels: watched });
    expect(made()).toBe(0);
  });
});
