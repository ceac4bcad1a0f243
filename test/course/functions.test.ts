import { describe, expect, test } from "vitest";
import { createHeap, matrix, type Matrix } from "../../src/runtime/heap.ts";
import { relu, reluGrad, sigmoid, sigmoidGrad } from "../../src/runtime/kernels/activations.ts";
import { binaryCrossEntropy, binaryCrossEntropyGrad } from "../../src/runtime/kernels/crossentropy.ts";
import { linear, linearGradA, linearGradB, linearGradW } from "../../src/runtime/kernels/linear.ts";
import { adam, adamEpsilonInside, gradientDescent, momentumMean } from "../../src/runtime/kernels/optimizers.ts";
import { l2Penalty } from "../../src/runtime/kernels/penalties.ts";
import { readJson } from "../oracle/npz.ts";
import { numpySource, randomState } from "../oracle/numpy-random.ts";
import { describeWithOracle, hasOracle, oracle } from "../oracle/paths.ts";
import { largest, rowsOf, setRows, type Rows } from "../support/matrices.ts";
import { compileAndImport, keepingAll, type AnyMatrix, type AnyTrainer, type GeneratedModule } from "../support/module.ts";
import { specText, type Sketch } from "../support/spec.ts";

type Named = Readonly<Record<string, Rows>>;

/** What a case gives: each has some of these. The oracle's data vouch for the types. */
interface Inputs {
  readonly X: Rows;
  readonly Y: Rows;
  readonly A: Rows;
  readonly AL: Rows;
  readonly A2: Rows;
  readonly A3: Rows;
  readonly A_prev: Rows;
  readonly W: Rows;
  readonly Z: Rows;
  readonly dZ: Rows;
  readonly dA: Rows;
  readonly w: Rows;
  /** A number beside w, which is a column. */
  readonly b: Rows | number;
  readonly z: readonly number[];
  readonly X_row0: readonly number[];
  readonly parameters: Named;
  readonly initial_parameters: Named;
  readonly grads: Named;
  readonly cache: Named;
  readonly caches: readonly Pick<Inputs, "A_prev" | "W" | "Z">[];
  readonly layer_dims: readonly number[];
  readonly layers_dims: readonly number[];
  readonly num_iterations: number;
  readonly lambd: number;
  readonly keep_prob: number;
  readonly D1: Rows;
  readonly D2: Rows;
  readonly t: number;
  readonly learning_rate: number;
  readonly beta: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly learning_rate0: number;
  readonly decay_rate: number;
  readonly time_interval: number;
  readonly epoch_num: number;
  readonly epochs: readonly number[];
}

type Value = number | readonly number[] | Rows | string | Readonly<Record<string, number>>;

interface Case {
  readonly id: string;
  readonly inputs: Inputs;
  readonly numpy_seed: number;
  readonly published: Readonly<Record<string, Value>>;
  readonly expected: Readonly<Record<string, Value>>;
}

type Outputs = Readonly<Record<string, number | readonly number[] | Rows>>;

/** Full-precision numbers agree to this share of the largest of their array. */
const TOLERANCE = 1e-12;

// ---- The course's functions, as kernels of the runtime on float64 heaps.

function on(rows: readonly (readonly number[])[]): AnyMatrix {
  const result = empty(rows.length, rows[0]!.length);
  setRows(result, rows);
  return result;
}

function empty(rows: number, cols: number): AnyMatrix {
  return matrix(createHeap(rows * cols, { precision: "float64" }), 0, rows, cols);
}

const column = (rows: Rows) => ({ ...on(rows), cols: 1 as const });

function linearForward({ W, b }: Pick<Inputs, "W" | "b">, A: Rows): AnyMatrix {
  const Z = empty(W.length, A[0]!.length);
  linear(on(W), on(A), column(b as Rows), Z); // a column beside W
  return Z;
}

function linearBackward(dZ: AnyMatrix, A_prev: Rows, W: Rows): { dA_prev: Rows; dW: Rows; db: Rows } {
  const dA_prev = empty(A_prev.length, dZ.cols);
  const dW = empty(W.length, A_prev.length);
  const db = { ...empty(W.length, 1), cols: 1 as const };
  linearGradA(on(W), dZ, dA_prev);
  linearGradW(dZ, on(A_prev), dW);
  linearGradB(dZ, db);
  return { dA_prev: rowsOf(dA_prev), dW: rowsOf(dW), db: rowsOf(db) };
}

/** dZ = dA ∗ g′(Z) from the cached Z, whatever made it. */
function activationBackward(g: "relu" | "sigmoid", dA: AnyMatrix, Z: AnyMatrix): AnyMatrix {
  const dZ = empty(Z.rows, Z.cols);
  if (g === "relu") {
    reluGrad(dA, Z, dZ);
    return dZ;
  }
  const A = empty(Z.rows, Z.cols);
  sigmoid(Z, A);
  sigmoidGrad(dA, A, dZ);
  return dZ;
}

// ---- Networks, as generated modules.

async function moduleOf(sketch: Partial<Sketch> & Pick<Sketch, "n" | "activations">): Promise<GeneratedModule> {
  return (await compileAndImport(keepingAll(specText({ loss: "binary_crossentropy", ...sketch })))).module;
}

/** Two hidden layers of relu with dropout. */
function dropoutModule(parameters: Named, keep: number): Promise<GeneratedModule> {
  return moduleOf({ n: layersOf(parameters), activations: ["relu", "relu", "sigmoid"], dropout: [1 - keep, 1 - keep] });
}

function trainerOf(module: GeneratedModule, m: number, parameters: Named): AnyTrainer {
  const trainer = module.createTrainer({ examples: m, precision: "float64" });
  for (const [name, rows] of Object.entries(parameters)) setRows(trainer.parameters[name]!, rows);
  return trainer;
}

function read(tensors: Readonly<Record<string, AnyMatrix>>, names: RegExp = /^d?[Wb]\d$/): Outputs {
  return Object.fromEntries(
    Object.entries(tensors).flatMap(([name, tensor]) => (names.test(name) ? [[name, rowsOf(tensor)]] : [])),
  );
}

/** n[0 … L] of given parameters. */
function layersOf(parameters: Named): number[] {
  const Ws = Object.keys(parameters).filter((name) => name.startsWith("W")).sort();
  return [parameters["W1"]![0]!.length, ...Ws.map((name) => parameters[name]!.length)];
}

/** What `initialize` makes of numpy's normals. */
async function initialized(n: readonly number[], initializer: Sketch["initializer"], seed: number): Promise<Outputs> {
  const activations = n.slice(1).map((_, i) => (i === n.length - 2 ? "sigmoid" : "relu"));
  const module = await moduleOf({ n, activations, initializer: initializer! });
  const { parameters } = module.createTrainer({ examples: 1, precision: "float64" });
  parameters.theta.data.fill(NaN);
  module.initialize(parameters, numpySource(seed));
  return read(parameters);
}

/** One step of gradient descent through the module's `update`. */
async function descended({ parameters, grads, learning_rate }: Inputs): Promise<Outputs> {
  const n = layersOf(parameters);
  const optimizer = { type: "gradient_descent", learning_rate };
  const module = await moduleOf({ n, activations: n.slice(1).map(() => "sigmoid"), optimizer });
  const trainer = trainerOf(module, 1, parameters);
  for (const [name, rows] of Object.entries(grads)) setRows(trainer.gradients[name]!, rows);
  trainer.update();
  return read(trainer.parameters);
}

/** What an optimizer's kernel makes of one tensor: p, and its slots, zero before. */
type Step = (g: Vector, v: Vector, s: Vector, p: Vector) => void;
type Vector = Matrix<number, 1>;

/** A kernel on each tensor by itself: the shapes of course 2 are no network's. Slots as the course names them: v_dW1. */
function stepped({ parameters, grads }: Pick<Inputs, "parameters" | "grads">, slots: readonly ("v" | "s")[], step: Step): Outputs {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, rows]) => {
      const vector = (from: readonly number[]): Vector => ({ ...on(from.map((x) => [x])), cols: 1 });
      const p = vector(rows.flat());
      const kept = { v: vector(rows.flat().map(() => 0)), s: vector(rows.flat().map(() => 0)) };
      step(vector(grads[`d${name}`]!.flat()), kept.v, kept.s, p);
      const values = ({ data }: Vector): number[] => Array.from(data);
      return [[name, values(p)], ...slots.map((slot) => [`${slot}_d${name}`, values(kept[slot])])];
    }),
  );
}

/** The learning rate in some epochs of a training of one batch an epoch. */
async function ratesAt(epochs: readonly number[], learning_rate: number, schedule: Readonly<Record<string, unknown>>) {
  const optimizer = { type: "gradient_descent", learning_rate };
  const module = await moduleOf({ n: [1, 1], activations: ["sigmoid"], optimizer, training: { schedule } });
  const trainer = module.createTrainer({ examples: 1, precision: "float64" });
  const rates = Array.from({ length: Math.max(...epochs) + 1 }, () => {
    const { learningRate } = trainer;
    trainer.step(trainer.X, trainer.Y);
    return learningRate;
  });
  return epochs.map((epoch) => rates[epoch]!);
}

const mean = (rows: Rows): number => rows.flat().reduce((sum, x) => sum + x, 0) / rows.flat().length;

const logistic = { n: [2, 1], activations: ["sigmoid"] } as const;
const planar = { activations: ["tanh", "sigmoid"] } as const;
const transposed = (rows: Rows): Rows => rows[0]!.map((_, j) => rows.map((row) => row[j]!));

/** w and b of logistic regression as W[1] and b[1]. */
const logisticParameters = ({ w, b }: Inputs): Named => ({ W1: transposed(w), b1: [[Number(b)]] });

const predictions = (A: AnyMatrix): Rows => rowsOf(A).map((row) => row.map((a) => (a > 0.5 ? 1 : 0)));

/** Every case that this release has the words for: what the inputs give, by the names of the published outputs. */
const functions: Readonly<Record<string, (inputs: Inputs, seed: number) => Outputs | Promise<Outputs>>> = {
  "c1w2.sigmoid": ({ z }) => {
    const Z = on([z]);
    sigmoid(Z, Z);
    return { s: Array.from(Z.data) };
  },
  "c1w2.propagate": async (inputs) => {
    const trainer = trainerOf(await moduleOf(logistic), 3, logisticParameters(inputs));
    setRows(trainer.X, inputs.X);
    setRows(trainer.Y, inputs.Y);
    trainer.forward(trainer.X);
    const cost = trainer.cost(trainer.Y);
    trainer.backward(trainer.Y);
    const { dW1, db1 } = trainer.gradients;
    return { cost, dw: transposed(rowsOf(dW1!)), db: db1!.data[0]! };
  },
  "c1w2.optimize": async (inputs) => {
    const optimizer = { type: "gradient_descent", learning_rate: inputs.learning_rate };
    const module = await moduleOf({ ...logistic, optimizer });
    const trainer = trainerOf(module, 3, logisticParameters(inputs));
    setRows(trainer.X, inputs.X);
    setRows(trainer.Y, inputs.Y);
    for (let i = 0; i < inputs.num_iterations; i++) trainer.step(trainer.X, trainer.Y);
    const { W1, b1 } = trainer.parameters;
    const { dW1, db1 } = trainer.gradients;
    return {
      w: transposed(rowsOf(W1!)),
      b: b1!.data[0]!,
      dw: transposed(rowsOf(dW1!)),
      db: db1!.data[0]!,
    };
  },
  "c1w2.predict": async (inputs) => {
    const trainer = trainerOf(await moduleOf(logistic), 3, logisticParameters(inputs));
    setRows(trainer.X, inputs.X);
    return { Y_prediction: predictions(trainer.forward(trainer.X)) };
  },

  "c1w3.initialize_parameters": (_, seed) => initialized([2, 4, 1], { type: "randn", scale: 0.01 }, seed),
  "c1w3.forward_propagation.v2": async ({ X, parameters }) => {
    const trainer = trainerOf(await moduleOf({ n: layersOf(parameters), ...planar }), X[0]!.length, parameters);
    setRows(trainer.X, X);
    trainer.forward(trainer.X);
    const tensors = read(trainer.cache, /^[ZA]\d$/);
    return { ...tensors, means: ["Z1", "A1", "Z2", "A2"].map((name) => mean(tensors[name] as Rows)) };
  },
  "c1w3.compute_cost": ({ A2, Y }) => ({ cost: binaryCrossEntropy(on(A2), on(Y)) }),
  // The cache is rounded to 8 decimals, so that it is not what forward propagation gives: backward reads what it finds.
  "c1w3.backward_propagation.v2": async ({ X, Y, parameters, cache }) => {
    const trainer = trainerOf(await moduleOf({ n: layersOf(parameters), ...planar }), X[0]!.length, parameters);
    for (const [name, rows] of Object.entries(cache)) setRows(trainer.cache[name]!, rows);
    setRows(trainer.X, X);
    setRows(trainer.Y, Y);
    trainer.backward(trainer.Y);
    return read(trainer.gradients);
  },
  "c1w3.update_parameters": descended,
  "c1w3.nn_model.lr1.2": async ({ X, Y, initial_parameters, num_iterations, learning_rate }) => {
    const optimizer = { type: "gradient_descent", learning_rate };
    const module = await moduleOf({ n: layersOf(initial_parameters), ...planar, optimizer });
    const trainer = trainerOf(module, X[0]!.length, initial_parameters);
    setRows(trainer.X, X);
    setRows(trainer.Y, Y);
    const costs = Array.from({ length: num_iterations }, () => trainer.step(trainer.X, trainer.Y));
    const every1000 = Object.fromEntries(costs.flatMap((J, i) => (i % 1000 === 0 ? [[`costs.${i}`, J]] : [])));
    const [cost0, cost1000, cost9000] = [costs[0]!, costs[1000]!, costs[9000]!];
    return { ...read(trainer.parameters), ...every1000, cost0, cost1000, cost9000 };
  },
  "c1w3.predict": async ({ X, parameters }) => {
    const trainer = trainerOf(await moduleOf({ n: layersOf(parameters), ...planar }), X[0]!.length, parameters);
    setRows(trainer.X, X);
    const made = predictions(trainer.forward(trainer.X));
    return { predictions: made, mean: mean(made) };
  },

  "c1w4.initialize_parameters.v4a": (_, seed) => initialized([3, 2, 1], { type: "randn", scale: 0.01 }, seed),
  "c1w4.initialize_parameters_deep": ({ layer_dims }, seed) =>
    initialized(layer_dims, { type: "randn", scale: 0.01 }, seed),
  "c1w4.linear_forward": (inputs) => ({ Z: rowsOf(linearForward(inputs, inputs.A)) }),
  "c1w4.linear_activation_forward.sigmoid": (inputs) => {
    const Z = linearForward(inputs, inputs.A_prev);
    sigmoid(Z, Z);
    return { A: rowsOf(Z) };
  },
  "c1w4.linear_activation_forward.relu": (inputs) => {
    const Z = linearForward(inputs, inputs.A_prev);
    relu(Z, Z);
    return { A: rowsOf(Z) };
  },
  "c1w4.L_model_forward.2hidden": async ({ X, parameters }) => {
    const n = layersOf(parameters);
    const module = await moduleOf({ n, activations: ["relu", "relu", "sigmoid"] });
    const trainer = trainerOf(module, X[0]!.length, parameters);
    setRows(trainer.X, X);
    const AL = rowsOf(trainer.forward(trainer.X));
    return { AL, ...read(trainer.cache, /^Z\d$/), cache_length: module.n.length - 1 };
  },
  "c1w4.compute_cost.v4a": ({ AL, Y }) => ({ cost: binaryCrossEntropy(on(AL), on(Y)) }),
  "c1w4.linear_backward.v4a": ({ dZ, A_prev, W }) => linearBackward(on(dZ), A_prev, W),
  // Z is not W·A_prev + b in these two: backward must use the cached Z.
  "c1w4.linear_activation_backward.sigmoid": ({ dA, A_prev, W, Z }) =>
    linearBackward(activationBackward("sigmoid", on(dA), on(Z)), A_prev, W),
  "c1w4.linear_activation_backward.relu": ({ dA, A_prev, W, Z }) =>
    linearBackward(activationBackward("relu", on(dA), on(Z)), A_prev, W),
  // AL is not σ(Z[2]) and lies outside (0, 1): dA[2] and then g′, not the fused A[2] − Y.
  "c1w4.L_model_backward": ({ AL, Y, caches: [first, second] }) => {
    const dAL = empty(1, AL[0]!.length);
    binaryCrossEntropyGrad(on(AL), on(Y), dAL);
    const top = linearBackward(activationBackward("sigmoid", dAL, on(second!.Z)), second!.A_prev, second!.W);
    const bottom = linearBackward(activationBackward("relu", on(top.dA_prev), on(first!.Z)), first!.A_prev, first!.W);
    return {
      dA1: top.dA_prev,
      dW2: top.dW,
      db2: top.db,
      dA0: bottom.dA_prev,
      dW1: bottom.dW,
      db1: bottom.db,
    };
  },
  "c1w4.update_parameters": descended,

  "c2w1.initialize_parameters_zeros": ({ layers_dims }) => initialized(layers_dims, "zeros", 3),
  "c2w1.initialize_parameters_random": ({ layers_dims }, seed) =>
    initialized(layers_dims, { type: "randn", scale: 10 }, seed),
  "c2w1.initialize_parameters_he": ({ layers_dims }, seed) => initialized(layers_dims, "he_normal", seed),
  "c2w1.compute_cost_with_regularization": ({ A3, Y, parameters, lambd }) => {
    const cross_entropy = binaryCrossEntropy(on(A3), on(Y));
    const m = Y[0]!.length;
    const l2_cost = [1, 2, 3].reduce((sum, l) => sum + l2Penalty(on(parameters[`W${l}`]!), lambd, m), 0);
    return { cross_entropy, l2_cost, cost: cross_entropy + l2_cost };
  },
  // The cache is rounded to 8 decimals.
  "c2w1.backward_propagation_with_regularization": async ({ X, Y, cache, lambd }) => {
    const tensors = Object.entries(cache);
    const parameters = Object.fromEntries(tensors.filter(([name]) => /^[Wb]/.test(name)));
    const module = await moduleOf({ n: layersOf(parameters), activations: ["relu", "relu", "sigmoid"], l2: lambd });
    const trainer = trainerOf(module, X[0]!.length, parameters);
    for (const [name, rows] of tensors) if (/^[ZA]/.test(name)) setRows(trainer.cache[name]!, rows);
    setRows(trainer.X, X);
    setRows(trainer.Y, Y);
    trainer.backward(trainer.Y);
    return read(trainer.gradients, /^dW/);
  },
  "c2w1.forward_propagation_with_dropout": async ({ X, parameters, keep_prob, D1, D2 }) => {
    const trainer = trainerOf(await dropoutModule(parameters, keep_prob), X[0]!.length, parameters);
    trainer.setMasks({ D1: D1.flat(), D2: D2.flat() });
    setRows(trainer.X, X);
    trainer.forward(trainer.X);
    return read(trainer.cache, /^A\d$/);
  },
  // What the course calls dA[l] has been masked and divided: dG[l] here.
  "c2w1.backward_propagation_with_dropout": async ({ X, Y, cache, keep_prob }) => {
    const tensors = Object.entries(cache);
    const parameters = Object.fromEntries(tensors.filter(([name]) => /^[Wb]/.test(name)));
    const trainer = trainerOf(await dropoutModule(parameters, keep_prob), X[0]!.length, parameters);
    for (const [name, rows] of tensors) if (/^[AD]/.test(name)) setRows(trainer.cache[name]!, rows);
    // The course takes relu′ from A[l] after dropout, where it is 0 besides where the mask is.
    for (const l of [1, 2]) setRows(trainer.cache[`G${l}`]!, cache[`A${l}`]!);
    setRows(trainer.X, X);
    setRows(trainer.Y, Y);
    trainer.backward(trainer.Y);
    const { dG1, dG2 } = read(trainer.cache, /^dG\d$/);
    return { dA1: dG1!, dA2: dG2!, ...read(trainer.gradients, /^dW/) };
  },
  // The gradients and J that the course's check is made on; its two differences are artefacts of ε = 1e-7 at a kink.
  "c2w1.gradient_check_n": async ({ X, Y, parameters }) => {
    const module = await moduleOf({ n: layersOf(parameters), activations: ["relu", "relu", "sigmoid"] });
    const trainer = trainerOf(module, X[0]!.length, parameters);
    setRows(trainer.X, X);
    setRows(trainer.Y, Y);
    trainer.forward(trainer.X);
    const cost = trainer.cost(trainer.Y);
    trainer.backward(trainer.Y);
    return { cost, ...read(trainer.gradients) };
  },

  "c2w2.update_parameters_with_gd": (inputs) =>
    stepped(inputs, [], (g, _v, _s, p) => gradientDescent(g, inputs.learning_rate, p)),
  "c2w2.update_parameters_with_momentum": ({ learning_rate, beta, ...inputs }) =>
    stepped(inputs, ["v"], (g, v, _s, p) => momentumMean(g, v, learning_rate, beta, p)),
  "c2w2.update_parameters_with_adam.eps_outside_sqrt": (inputs) => {
    const { t, learning_rate, beta1, beta2, epsilon } = inputs;
    return stepped(inputs, ["v", "s"], (g, v, s, p) => adam(g, v, s, t, learning_rate, beta1, beta2, epsilon, p));
  },
  "c2w2.update_parameters_with_adam.eps_inside_sqrt": (inputs) => {
    const { t, learning_rate, beta1, beta2, epsilon } = inputs;
    const step: Step = (g, v, s, p) => adamEpsilonInside(g, v, s, t, learning_rate, beta1, beta2, epsilon, p);
    return stepped(inputs, ["v", "s"], step);
  },
  "c2w2.update_lr": async ({ learning_rate0, epoch_num, decay_rate }) => {
    const [learning_rate] = await ratesAt([epoch_num], learning_rate0, { type: "inverse_time", rate: decay_rate });
    return { learning_rate: learning_rate! };
  },
  "c2w2.schedule_lr_decay": async ({ learning_rate0, epochs, decay_rate, time_interval }) => {
    const schedule = { type: "inverse_time", rate: decay_rate, every: time_interval };
    return { learning_rates: await ratesAt(epochs, learning_rate0, schedule) };
  },
  "c2w2.random_mini_batches": async ({ X_row0 }) => {
    const permutation = randomState(0).permutation(148);
    const trainer = (await moduleOf({ n: [1, 1], activations: ["sigmoid"] })).createTrainer({
      examples: 64,
      precision: "float64",
    });
    const data = { X: Float64Array.from(X_row0), Y: new Uint8Array(148), rows: Int32Array.from(permutation) };
    const batches: number[][] = [];
    for (const { examples } of trainer.training(data, { epochs: 1, batchSize: 64, shuffle: false })) {
      const before = batches.reduce((total, { length }) => total + length, 0);
      batches.push(Array.from(trainer.X.data.subarray(0, examples - before)));
    }
    return {
      shapes_X: batches.map(({ length }) => [12288, length]),
      sanity: batches[0]!.slice(0, 3),
      batch_column_indices: batches.map((batch) => batch.map((x) => X_row0.indexOf(x))),
    };
  },
};

const notOfNetworks: Readonly<Record<string, string>> = {
  "c2w1.gradient_check_1d": "a function that is not a network",
};

/** Differences of the course's own gradient check, with bugs planted on purpose or with ε = 1e-7: no numbers of ours. */
const artefacts = new Set(["difference_with_course_bugs", "difference_correct"]);

const cases = hasOracle ? readJson<{ cases: Case[] }>(oracle("course", "function_cases.json")).cases : [];

describeWithOracle("the function cases of the course", () => {
  test("each is computed or named as no network", () => {
    const known = [...Object.keys(functions), ...Object.keys(notOfNetworks)];
    expect(known.sort()).toEqual(cases.map(({ id }) => id).sort());
    const ofCourse1 = Object.keys(notOfNetworks).filter((id) => id.startsWith("c1"));
    expect(ofCourse1).toEqual([]);
  });

  describe.each(cases)("$id", ({ id, inputs, numpy_seed, published, expected }) => {
    const run = functions[id];
    if (run === undefined) {
      test(`no network: ${notOfNetworks[id]}`, ({ skip }) => skip());
      return;
    }
    test("to the printed digits, and to full precision", async () => {
      const outputs = await run(inputs, numpy_seed);
      for (const [key, value] of flattened(published)) {
        const printed = numbersOf(value);
        expectWithin(key, numbersOf(outputs[key]), printed, unitsOf(printed));
      }
      for (const [key, value] of flattened(expected)) {
        const numbers = numbersOf(value);
        const scale = Math.max(1, largest([numbers]));
        expectWithin(key, numbersOf(outputs[key]), numbers, numbers.map(() => TOLERANCE * scale));
      }
    });
  });
});

/** The outputs by name; costs by iteration become `costs.1000`. */
function flattened(values: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(values).flatMap(([key, value]): [string, Value][] => {
    if (artefacts.has(key)) return [];
    if (typeof value !== "object" || Array.isArray(value)) return [[key, value]];
    return Object.entries(value).map(([inner, number]) => [`${key}.${inner}`, number]);
  });
}

function numbersOf(value: Value | undefined): number[] {
  if (value === undefined) throw new Error("the case computes no such output");
  return (typeof value === "number" ? [value] : (value as readonly (number | number[])[]).flat()).map(Number);
}

/**
 * Half a unit in the last printed place: numpy prints an array with 8 decimals, or, where it is of very different
 * sizes, each number with 9 significant digits.
 */
function unitsOf(printed: readonly number[]): number[] {
  const fixed = printed.every((x) => Math.abs(x * 1e8 - Math.round(x * 1e8)) < 1e-4);
  const half = (x: number): number => (fixed ? 0.5e-8 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(x))) - 8));
  // The printed decimal is itself rounded to float64.
  return printed.map((x) => half(x) * (1 + 1e-6));
}

function expectWithin(key: string, actual: number[], expected: number[], tolerances: number[]): void {
  expect(actual.length, key).toBe(expected.length);
  const misses = actual.flatMap((x, i) =>
    Math.abs(x - expected[i]!) <= tolerances[i]! ? [] : [`[${i}]: ${x}, expected ${expected[i]} ± ${tolerances[i]}`],
  );
  expect(misses, key).toEqual([]);
}
