import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createHeap, linear, linearClamp, matrix, multiply, multiplyClamp, type Kernels } from "layerc/runtime/v1";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";
import { classesHere } from "./classes.ts";

describe.each(classesHere)("class $name", ({ forms, missing }) => {
  test.skipIf(missing !== undefined)("weights that are held give the same bits as those that may change", () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(255, 256, 257, 512, 700));
    fc.assert(
      fc.property(size, size, fc.boolean(), fc.boolean(), fc.integer(), (n, k, hasBias, clamps, seed) => {
        const [held, free] = [[k, n], undefined].map((units) => {
          const heap = createHeap(n * k + 2 * n + k + 96, { kernels: forms[0] as Kernels, n: units });
          const aligned = (count: number): number => Math.ceil(count / 16) * 16;
          const W = matrix(heap, 0, n, k);
          const a = matrix(heap, aligned(n * k), k, 1);
          const b = matrix(heap, a.offset + aligned(k), n, 1);
          const z = matrix(heap, b.offset + aligned(n), n, 1);
          for (const { data } of [W, a, b]) for (let i = 0; i < data.length; i++) data[i] = Math.sin(seed + i * i);
          heap.data.fill(7, z.offset);
          if (seed % 3 === 0) b.data.fill(-0);
          if (clamps) hasBias ? linearClamp(W, a, b, z, 0) : multiplyClamp(W, a, z, -1, 1);
          else hasBias ? linear(W, a, b, z) : multiply(W, a, z);
          return Float32Array.from(heap.data.subarray(z.offset));
        });
        // What lies behind z is compared, too.
        expect([...held!].map((value) => (Object.is(value, -0) ? "-0" : value)).slice(0, n + 8)).toEqual(
          [...free!].map((value) => (Object.is(value, -0) ? "-0" : value)).slice(0, n + 8),
        );
      }),
    );
  });
});

/** Whose X is read by more than the first product. */
const RESIDUAL = `
version: 1
name: residual
input: { units: 70 }
layers:
  - { units: 70, activation: relu, add: input }
  - { units: 70, activation: tanh, normalization: layer, add: { layer: input, position: after_activation } }
  - { units: 3, activation: softmax }
loss: categorical_crossentropy
`;

describe.each(classesHere)("class $name", ({ forms, missing }) => {
  const kernels = forms[0] as Kernels;
  const modules = [
    import("../../generated/xor.ts"),
    import("../../generated/digits.ts"),
    import("../../generated/mnist.ts"),
    compileAndImport(RESIDUAL).then(({ module }) => module as unknown as typeof import("../../generated/digits.ts")),
  ];

  test.skipIf(missing !== undefined)("a predictor gives what forward propagation does, whatever it was given before", async () => {
    for (const module of await Promise.all(modules)) {
      const [n0, nL] = [module.n[0], module.n.at(-1)!];
      const create = module.createTrainer as unknown as (options: object) => AnyTrainer;
      const weights = create({ examples: 1 }).save();
      const predictor = module.createPredictor(weights, { kernels, columns: 300 });
      // Float32 numbers may stay as they came; bytes are transposed; float64 numbers are left to TypeScript.
      for (const kind of [Float32Array, Float64Array, Float32Array, Uint8Array, Float32Array, Float32Array] as const) {
        for (const m of [5, 1, 300, 16, 255]) {
          const inputs = new kind(Array.from({ length: m * n0 }, (_, i) => Math.round(8 + 8 * Math.sin(i * i))));
          const trainer = create({ examples: m, kernels });
          trainer.load(weights);
          for (let j = 0; j < m; j++) for (let i = 0; i < n0; i++) trainer.X.data[i * m + j] = inputs[j * n0 + i]!;
          const A = trainer.forward(trainer.X);
          const wanted = Float32Array.from({ length: m * nL }, (_, at) => A.data[(at % nL) * m + Math.floor(at / nL)]!);
          expect(predictor.predict(inputs), `${module.n} ${kind.name} ${m}`).toEqual(wanted);
        }
      }
    }
  });
});

test("a predictor keeps nothing of one example for the next", async () => {
  const { createTrainer, createPredictor } = await import("../../generated/iris.ts");
  const [kernels] = classesHere[0]!.forms;
  const weights = createTrainer({ examples: 1 }).save();
  const [reference, predictor] = [createPredictor(weights), createPredictor(weights, { kernels: kernels! })];
  for (let i = 0; i < 5; i++) {
    const x = Float32Array.of(i, 1 - i, 0.5 * i, -0.3);
    const [wanted, found] = [reference.predict(x), predictor.predict(x)];
    for (let j = 0; j < wanted.length; j++) expect(found[j]).toBeCloseTo(wanted[j]!, 6);
  }
});
