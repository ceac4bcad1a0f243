import { expect } from "vitest";
import type { Network } from "../../src/network/network.ts";
import type { Numbers, Precision } from "../../src/runtime/heap.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { distance, largest, rowsOf, setRows, type Rows } from "../support/matrices.ts";
import type { GeneratedModule, Tensors } from "../support/module.ts";
import { labels, normals } from "../support/random.ts";
import { backward, cost, forward, learntLabels, newMemory, update, type Named } from "./interpreter.ts";
import { stagesOf } from "./stages.ts";

/** |Δ| ≤ tolerance × max|tensor|. */
const TOLERANCE = { float32: 2e-5, float64: 1e-12 };

/**
 * Of J, which is summed in float64 in either precision. The functions in WebAssembly have digits enough for a float32,
 * which they are rounded to everywhere else.
 */
const COST_TOLERANCE = { js: 1e-12, simd: 1e-10, fma: 1e-10 };

/**
 * A sum may cancel to far less than its terms, and inherits their rounding errors: its scale is no less than this share
 * of theirs. Sums in WebAssembly are rounded to float32 at each term, those in TypeScript once.
 */
const CANCELLATION = { js: 0.01, simd: 0.03, fma: 0.03 };

export interface Trial {
  readonly network: Network;
  /** It keeps all tensors. */
  readonly module: GeneratedModule;
  /** The same with tensors written over, which is to compute the same bits. */
  readonly needed?: GeneratedModule;
  readonly precision: Precision;
  /** Examples in a batch. */
  readonly m: number;
  readonly seed: number;
  readonly steps: number;
}

/**
 * Trains the module on seeded noise and holds every tensor against the interpreter, step by step. Each function is
 * compared on the inputs that the module's had, so that a rounding error counts where it is made and not in what a kink
 * or an optimizer makes of it; the optimizer's slots are the interpreter's own throughout. In float64 the interpreter
 * also trains for itself, from the same start, and ends with the same parameters.
 */
export function expectAgreement({ network, module, needed, precision, m, seed, steps }: Trial): void {
  const tolerance = TOLERANCE[precision];
  const trainer = module.createTrainer({ examples: m, seed, precision });
  const twin = needed?.createTrainer({ examples: m, seed, precision });
  const { numericClass } = trainer.kernels;
  const share = CANCELLATION[numericClass];
  type Compare = (name: string, actual: Named, expected: Named, within: number, terms: number, where: string) => void;
  const expectClose: Compare = (name, actual, expected, within, terms, where) => {
    const scale = Math.max(largest(expected[name]!), share * terms);
    expect(distance(actual[name]!, expected[name]!), `${name}, ${where}`).toBeLessThanOrEqual(within * scale);
  };
  const random = createRandom(seed, "check");
  const L = network.layers.length;
  const parametersOf = (): Named => read(trainer.parameters, /^(W|b|gamma|beta|slope)\d+$/);
  for (const [name, tensor] of Object.entries(trainer.parameters)) {
    if (/^(b|beta)\d+$/.test(name)) setRows(tensor, normals(tensor.rows, 1, random).map(([b]) => [b! / 10]));
    if (/^slope\d+$/.test(name)) setRows(tensor, normals(tensor.rows, 1, random));
    if (/^gamma\d+$/.test(name)) setRows(tensor, normals(tensor.rows, 1, random).map(([g]) => [1 + g! / 5]));
  }
  if (twin !== undefined) copy(trainer.parameters, twin.parameters);
  const memory = newMemory();
  const ownMemory = newMemory();
  let own = parametersOf();

  for (let step = 1; step <= steps; step++) {
    const where = `step ${step}, ${precision}, m = ${m}, seed ${seed}`;
    // Of several examples one is all zeros: in a layer without bias its Z[l] is on the kinks.
    const drawn = normals(trainer.X.rows, m, random);
    setRows(trainer.X, m === 1 ? drawn : drawn.map((row) => [0, ...row.slice(1)]));
    setRows(trainer.Y, labels(network.loss.word.name, trainer.Y.rows, m, seed + step));
    const X = rowsOf(trainer.X);
    const Y = rowsOf(trainer.Y);
    const { exampleWeights } = trainer.cache;
    expect(exampleWeights === undefined, where).toBe(network.training.exampleWeights === undefined);
    // Of several examples the first counts for nothing.
    const weight = (_: number, j: number): number => (j === 0 && m > 1 ? 0 : 2 * random.uniform());
    if (exampleWeights !== undefined) setRows(exampleWeights, [X[0]!.map(weight)]);
    const counts = exampleWeights && rowsOf(exampleWeights)[0]!;
    const parameters = parametersOf();
    if (twin !== undefined) copy({ X: trainer.X, Y: trainer.Y }, { X: twin.X, Y: twin.Y });
    if (twin !== undefined && exampleWeights !== undefined) copy({ exampleWeights }, twin.cache);

    trainer.forward(trainer.X);
    const cache = read(trainer.cache, /^[ZNSGHADE]\d+$/);
    const expectedCache = forward(network, X, parameters, cache);
    for (const layer of network.layers) {
      const l = layer.index;
      const terms = largest(expectedCache[`A${l - 1}`]!);
      expectClose(`Z${l}`, cache, expectedCache, tolerance, terms, where);
      for (const { output, input } of stagesOf(layer)) {
        const scale = layer.normalization === undefined ? 0 : largest(expectedCache[input]!);
        expectClose(output, cache, expectedCache, tolerance, scale, where);
      }
    }

    const J = trainer.cost(trainer.Y);
    const T = read(trainer.cache, /^T\d+$/);
    const labelled = { [`T${L}`]: learntLabels(network, Y) };
    if (T[`T${L}`] === undefined) expect(labelled[`T${L}`], where).toEqual(Y);
    else expectClose(`T${L}`, T, labelled, tolerance, 0, where);
    const learnt = T[`T${L}`] ?? Y;
    const expectedJ = cost(network, learnt, parameters, cache, counts);
    const costs = COST_TOLERANCE[numericClass] * Math.max(1, expectedJ);
    expect(Math.abs(J - expectedJ), `J, ${where}`).toBeLessThanOrEqual(costs);

    trainer.backward(trainer.Y);
    const gradients = read({ ...trainer.cache, ...trainer.gradients }, /^d(X|([ZNSGHAWb]|gamma|beta|slope)\d+)$/);
    const expectedGradients = backward(network, X, learnt, parameters, cache, counts);
    // A normalisation takes two means away from its gradient: what is left, here and in all layers before, inherits the
    // rounding errors of what came.
    let normalized = 0;
    for (let l = L; l >= 1; l--) {
      const { activation, bias, normalization } = network.layers[l - 1]!;
      const inside = ["A", "H", "G", "S", "N"].map((letter) => expectedGradients[`d${letter}${l}`] ?? []);
      if (normalized > 0 || normalization !== undefined) normalized = Math.max(normalized, largest(inside.flat()));
      const dA = largest(expectedGradients[`dA${l}`]!);
      const dZ = largest(expectedGradients[`dZ${l}`]!);
      if (gradients[`dA${l}`] !== undefined) {
        const terms = l === L ? 0 : Math.max(normalized, largest(expectedGradients[`dZ${l + 1}`]!));
        expectClose(`dA${l}`, gradients, expectedGradients, tolerance, terms, where);
      }
      const softmax = activation.word.name === "softmax" ? dA : 0;
      expectClose(`dZ${l}`, gradients, expectedGradients, tolerance, Math.max(softmax, normalized), where);
      const terms = Math.max(dZ, normalized) * Math.max(1, largest(cache[`A${l - 1}`] ?? X));
      expectClose(`dW${l}`, gradients, expectedGradients, tolerance, terms, where);
      const summed = Math.max(dZ, normalized);
      if (bias) expectClose(`db${l}`, gradients, expectedGradients, tolerance, summed, where);
      else expect(gradients[`db${l}`]).toBeUndefined();
      for (const name of ["N", "S", "G", "H"].map((letter) => `d${letter}${l}`)) {
        const all = Math.max(dA, largest(inside.flat()), 2 * normalized);
        if (gradients[name] !== undefined) expectClose(name, gradients, expectedGradients, tolerance, all, where);
      }
      for (const name of [`dgamma${l}`, `dbeta${l}`]) {
        expect(gradients[name] === undefined).toBe(normalization === undefined);
        // As in dW, what is summed is multiplied: by Ẑ, of some units in the last place of 1.
        const all = 5 * normalized;
        if (gradients[name] !== undefined) expectClose(name, gradients, expectedGradients, tolerance, all, where);
      }
      const slope = `dslope${l}`;
      expect(gradients[slope] === undefined).toBe(activation.word.name !== "prelu");
      if (gradients[slope] !== undefined) {
        const { input, output } = stagesOf(network.layers[l - 1]!).find(({ kind }) => kind === "activation")!;
        // As in dW, what is summed is multiplied, and may cancel.
        const from = Math.max(largest(gradients[`d${output}`]!), normalized);
        expectClose(slope, gradients, expectedGradients, tolerance, from * Math.max(1, largest(cache[input]!)), where);
      }
    }
    expect(gradients["dX"] === undefined).toBe(!network.training.inputGradient);
    if (gradients["dX"] !== undefined) {
      const terms = Math.max(largest(expectedGradients["dZ1"]!), normalized);
      expectClose("dX", gradients, expectedGradients, tolerance, terms, where);
    }

    if (twin !== undefined) {
      twin.forward(twin.X);
      expect(twin.cost(twin.Y), `J, ${where}`).toBe(J);
      twin.backward(twin.Y);
      expectSameBits(twin.cache, trainer.cache, where);
      expectSameBits(twin.gradients, trainer.gradients, where);
      twin.update();
    }
    trainer.update();
    if (twin !== undefined) expectSameBits(twin.parameters, trainer.parameters, where);
    const after = parametersOf();
    const expectedAfter = update(network, parameters, gradients, memory);
    for (const name of Object.keys(after)) expectClose(name, after, expectedAfter, tolerance, 0, where);

    if (precision === "float32") continue;
    const ownCache = { ...read(trainer.cache, /^[DE]\d+$/), ...forward(network, X, own, cache) };
    own = update(network, own, backward(network, X, labelled[`T${L}`]!, own, ownCache, counts), ownMemory);
  }
  if (precision === "float32") return;
  const after = parametersOf();
  const where = `${steps} steps by itself, seed ${seed}`;
  for (const name of Object.keys(after)) expectClose(name, after, own, 1e-9, 0, where);
}

function read(tensors: Readonly<Record<string, Parameters<typeof rowsOf>[0]>>, names: RegExp): Named {
  return Object.fromEntries(
    Object.entries(tensors).flatMap(([name, tensor]): [string, Rows][] =>
      names.test(name) ? [[name, rowsOf(tensor)]] : [],
    ),
  );
}

function copy(from: Tensors, to: Tensors): void {
  for (const [name, { data }] of Object.entries(from)) to[name]!.data.set(data);
}

function expectSameBits(actual: Tensors, expected: Tensors, where: string): void {
  for (const [name, { data }] of Object.entries(actual)) {
    expect(Buffer.from(bytesOf(data)).equals(bytesOf(expected[name]!.data)), `the bits of ${name}, ${where}`).toBe(true);
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
