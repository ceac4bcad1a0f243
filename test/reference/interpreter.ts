/**
 * A second implementation of a network, as plainly as Ng's course has it: float64, arrays of rows, one loop over l, and
 * nothing of layerc's but the type of a Network. Generated code is compared with it.
 */
import type { Layer, Network } from "../../src/network/network.ts";
import { normalize, normalizeBackward, stagesOf } from "./stages.ts";

/** (rows, columns); columns are examples. */
export type Rows = number[][];

/** Tensors by their names in generated code. */
export type Named = Record<string, Rows>;

type Values = Layer["activation"]["values"];

const times = (P: Rows, Q: Rows): Rows =>
  P.map((row) => {
    const out = new Array<number>(Q[0]!.length).fill(0);
    row.forEach((p, k) => Q[k]!.forEach((q, j) => (out[j]! += p * q)));
    return out;
  });
const transpose = (P: Rows): Rows => P[0]!.map((_, j) => P.map((row) => row[j]!));
const zip = (P: Rows, Q: Rows, f: (p: number, q: number) => number): Rows =>
  P.map((row, i) => row.map((p, j) => f(p, Q[i]![j]!)));
const map = (P: Rows, f: (p: number) => number): Rows => zip(P, P, f);
const sum = (P: Rows): number => P.flat().reduce((total, p) => total + p, 0);
/** f of each column, put together again. */
const columns = (P: Rows, f: (column: number[], j: number) => number[]): Rows => transpose(transpose(P).map(f));

/** Φ(z) by its series: ½ + φ(z) Σ_k z^(2k+1) / (1·3·…·(2k+1)). */
function normal(z: number): number {
  let [term, total] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(total); odd += 2) total += term *= z ** 2 / odd;
  return 0.5 + (total * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}
const cubic = (z: number): number => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const hardSigmoid = (z: number): number => (z <= -3 ? 0 : z >= 3 ? 1 : (z + 3) / 6);

/** The slope of unit i, where a layer learns one for each or one for all. */
const slopeOfUnit = (slope: Rows | undefined, i: number): number => (slope!.length === 1 ? slope![0]! : slope![i]!)[0]!;

/** g[l](Z[l]), `slope` being what prelu has learned. */
function activate(name: string, Z: Rows, values: Values, slope?: Rows): Rows {
  switch (name) {
    case "prelu": return Z.map((row, i) => row.map((z) => Math.max(0, z) + slopeOfUnit(slope, i) * Math.min(0, z)));
    case "linear": return Z;
    case "sigmoid": return map(Z, (z) => 1 / (1 + Math.exp(-z)));
    case "tanh": return map(Z, Math.tanh);
    case "relu": return map(Z, (z) => (z > 0 ? z : 0));
    case "leaky_relu": return map(Z, (z) => (z > 0 ? z : values["negative_slope"]! * z));
    case "relu6": return map(Z, (z) => (z <= 0 ? 0 : z >= 6 ? 6 : z));
    case "elu": return map(Z, (z) => (z > 0 ? z : values["alpha"]! * (Math.exp(z) - 1)));
    case "selu": return map(Z, (z) => 1.0507009873554805 * (z > 0 ? z : 1.6732632423543772 * (Math.exp(z) - 1)));
    case "gelu": return map(Z, (z) => z * normal(z));
    case "gelu_tanh": return map(Z, (z) => (z / 2) * (1 + Math.tanh(cubic(z))));
    case "silu": return map(Z, (z) => z / (1 + Math.exp(-z)));
    case "mish": return map(Z, (z) => z * Math.tanh(Math.log(1 + Math.exp(z))));
    case "softplus": return map(Z, (z) => Math.log(1 + Math.exp(z)));
    case "softsign": return map(Z, (z) => z / (1 + Math.abs(z)));
    case "hard_sigmoid": return map(Z, hardSigmoid);
    case "hard_tanh": return map(Z, (z) => (z <= -1 ? -1 : z >= 1 ? 1 : z));
    case "hard_swish": return map(Z, (z) => z * hardSigmoid(z));
    case "z * sigmoid(1.702 * z)": return map(Z, (z) => z / (1 + Math.exp(-1.702 * z)));
    case "max(-1, min(z, 1)) + abs(z - 0.25)":
      return map(Z, (z) => (z < -1 ? -1 : z > 1 ? 1 : z) + (z < 0.25 ? 0.25 - z : z - 0.25));
    case "erf(z)^2 + select(z > 0, log1p(z), -z^3 / (1 + z^2))":
      return map(Z, (z) => (2 * normal(z * Math.SQRT2) - 1) ** 2 + (z > 0 ? Math.log(1 + z) : -(z ** 3) / (1 + z ** 2)));
    case "softmax":
      return columns(Z, (z) => {
        const powers = z.map((each) => Math.exp(each - Math.max(...z)));
        return powers.map((each) => each / powers.reduce((total, power) => total + power));
      });
    default: throw new Error(`the interpreter has no ${name}`);
  }
}

/** dZ[l] = dA[l] ∗ g[l]′(Z[l]); for softmax the Jacobian Σ_k dA_k ∂a_k/∂z_i, ∂a_k/∂z_i = a_k (δ_ik − a_i). */
function activateBackward(name: string, dA: Rows, Z: Rows, A: Rows, values: Values, slope?: Rows): Rows {
  switch (name) {
    case "prelu": return dA.map((row, i) => row.map((da, j) => (Z[i]![j]! > 0 ? da : da * slopeOfUnit(slope, i))));
    case "linear": return dA;
    case "sigmoid": return zip(dA, A, (da, a) => da * a * (1 - a));
    case "tanh": return zip(dA, A, (da, a) => da * (1 - a ** 2));
    case "relu": return zip(dA, Z, (da, z) => (z > 0 ? da : 0));
    case "leaky_relu": return zip(dA, Z, (da, z) => da * (z > 0 ? 1 : values["negative_slope"]!));
    case "relu6": return zip(dA, Z, (da, z) => (z > 0 && z < 6 ? da : 0));
    case "elu": return zip(dA, Z, (da, z) => da * (z > 0 ? 1 : values["alpha"]! * Math.exp(z)));
    case "selu": return zip(dA, Z, (da, z) => da * 1.0507009873554805 * (z > 0 ? 1 : 1.6732632423543772 * Math.exp(z)));
    case "gelu": return zip(dA, Z, (da, z) => da * (normal(z) + (z * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI)));
    case "gelu_tanh":
      return zip(dA, Z, (da, z) => {
        const t = Math.tanh(cubic(z));
        return (da / 2) * (1 + t + z * (1 - t ** 2) * Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * z ** 2));
      });
    case "silu":
      return zip(dA, Z, (da, z) => da * (1 / (1 + Math.exp(-z)) + (z * Math.exp(-z)) / (1 + Math.exp(-z)) ** 2));
    case "mish":
      return zip(dA, Z, (da, z) => {
        const t = Math.tanh(Math.log(1 + Math.exp(z)));
        return da * (t + (z * (1 - t ** 2)) / (1 + Math.exp(-z)));
      });
    case "softplus": return zip(dA, Z, (da, z) => da / (1 + Math.exp(-z)));
    case "softsign": return zip(dA, Z, (da, z) => da / (1 + Math.abs(z)) ** 2);
    case "hard_sigmoid": return zip(dA, Z, (da, z) => (z > -3 && z < 3 ? da / 6 : 0));
    case "hard_tanh": return zip(dA, Z, (da, z) => (z > -1 && z < 1 ? da : 0));
    case "hard_swish": return zip(dA, Z, (da, z) => da * (z <= -3 ? 0 : z >= 3 ? 1 : (2 * z + 3) / 6));
    case "z * sigmoid(1.702 * z)":
      return zip(dA, Z, (da, z) => {
        const e = Math.exp(-1.702 * z);
        return da * (1 / (1 + e) + (1.702 * z * e) / (1 + e) ** 2);
      });
    case "max(-1, min(z, 1)) + abs(z - 0.25)":
      return zip(dA, Z, (da, z) => da * ((z > -1 && z < 1 ? 1 : 0) + Math.sign(z - 0.25)));
    case "erf(z)^2 + select(z > 0, log1p(z), -z^3 / (1 + z^2))":
      return zip(dA, Z, (da, z) => {
        const slope = (2 / Math.sqrt(Math.PI)) * Math.exp(-(z ** 2));
        return da * (2 * (2 * normal(z * Math.SQRT2) - 1) * slope + (z > 0 ? 1 / (1 + z) : -(3 * z ** 2 + z ** 4) / (1 + z ** 2) ** 2));
      });
    case "softmax":
      return columns(dA, (da, j) => {
        const a = A.map((row) => row[j]!);
        return a.map((ai, i) => da.reduce((total, dak, k) => total + dak * a[k]! * ((i === k ? 1 : 0) - ai), 0));
      });
    default: throw new Error(`the interpreter has no ${name}`);
  }
}

/** dslope[l]: what each example would have it be, on average; of one slope for all units their sum. */
function slopeGradient(slope: Rows, dA: Rows, Z: Rows): Rows {
  const m = dA[0]!.length;
  const ofUnits = dA.map((row, i) => sum([row.map((da, j) => (Z[i]![j]! < 0 ? da * Z[i]![j]! : 0))]) / m);
  return slope.length === ofUnits.length ? ofUnits.map((each) => [each]) : [[sum([ofUnits])]];
}

/** Z[1], A[1], …, Z[L], A[L] in training; `drawn` are masks and noise by their names. */
export function forward({ layers }: Network, X: Rows, parameters: Named, drawn: Named = {}): Named {
  const cache: Named = { A0: X };
  for (const layer of layers) {
    const { index: l, activation } = layer;
    const b = parameters[`b${l}`];
    cache[`Z${l}`] = times(parameters[`W${l}`]!, cache[`A${l - 1}`]!).map((row, i) =>
      row.map((z) => z + (b?.[i]![0] ?? 0)),
    );
    for (const { kind, input, output } of stagesOf(layer)) {
      const V = cache[input]!;
      cache[output] = {
        activation: () => activate(activation.word.name, V, activation.values, parameters[`slope${l}`]),
        normalization: () => normalize(V, layer, parameters),
        add: () => zip(V, cache[`A${layer.add?.layer}`]!, (v, a) => v + a),
        noise: () => zip(V, drawn[`E${l}`]!, (v, e) => v + e),
        dropout: () => zip(V, drawn[`D${l}`]!, (v, d) => (v * d) / (1 - layer.dropout!)),
      }[kind]();
    }
  }
  return cache;
}

/** The strength of a word in a layer, 0 where there is none. */
function strength({ regularizers }: Network, layer: Layer, word: string): number | undefined {
  const found = (layer.regularizers ?? regularizers).find((each) => each.word.name === word);
  return found && Object.values(found.values)[0];
}

/**
 * J: the mean over the m examples of the loss of the labels as learnt, each times what its example counts for, and
 * λ₁/m Σ|W[l]| and λ/(2m) Σ ‖W[l]‖².
 */
export function cost(
  network: Network,
  Y: Rows,
  parameters: Named,
  cache: Named,
  counts: number[] = Y[0]!.map(() => 1),
): number {
  const { layers, loss } = network;
  const L = layers.length;
  const m = Y[0]!.length;
  const { input } = stagesOf(layers[L - 1]!).find(({ kind }) => kind === "activation")!;
  const losses = lossesOf(loss, probabilitiesBy(loss, layers), Y, cache[input]!, cache[`A${L}`]!).map((row) =>
    row.map((each, j) => counts[j]! * each),
  );
  const penalties = layers.map((layer) => {
    const [lasso = 0, ridge = 0] = [strength(network, layer, "l1"), strength(network, layer, "l2")];
    return map(parameters[`W${layer.index}`]!, (w) => lasso * Math.abs(w) + (ridge / 2) * w ** 2);
  });
  return (share(loss, Y) * sum(losses) + sum(penalties.flat())) / m;
}

/** The labels that are learnt: smoothed, and of several classes each times its weight. Of yes and no each is half. */
export function learntLabels({ loss: { word, values, lists }, layers }: Network, Y: Rows): Rows {
  const epsilon = values["label_smoothing"] ?? 0;
  const binary = word.name === "binary_crossentropy";
  const uniform = 1 / (binary ? 2 : layers.at(-1)!.units);
  const weights = binary ? [] : (lists?.["class_weights"] ?? []);
  return Y.map((row, k) => row.map((y) => (weights[k] ?? 1) * (y + epsilon * (uniform - y))));
}

/** What a no and a yes count for. */
function binaryWeights({ lists }: Network["loss"]): readonly number[] {
  const weights = lists?.["class_weights"] ?? [];
  return weights.length === 0 ? [1, 1] : weights;
}

/** 1/n[L] where an example's units are averaged: in a spec's word, or by the loss's own habit. */
function share({ word, choices }: Network["loss"], Y: Rows): number {
  const sums = ["binary_crossentropy", "categorical_crossentropy", "kl_divergence", "focal"].includes(word.name);
  const reduction = choices?.["reduction"] ?? (sums ? "sum_over_units" : "mean_over_units");
  return reduction === "sum_over_units" ? 1 : 1 / Y.length;
}

/** What turns Z[L] into what the loss is of: g[L], or, from logits, what the loss applies itself. */
function probabilitiesBy({ word, choices }: Network["loss"], layers: readonly Layer[]): string {
  if (choices?.["from_logits"] !== true) return layers.at(-1)!.activation.word.name;
  return ["categorical_crossentropy", "kl_divergence"].includes(word.name) ? "softmax" : "sigmoid";
}

/** The loss of each unit of each example: its sum over the units, or their mean, is that of the example. */
function lossesOf(loss: Network["loss"], by: string, Y: Rows, Z: Rows, A: Rows): Rows {
  const { word, values } = loss;
  const [ofNo, ofYes] = binaryWeights(loss) as [number, number];
  const negative = (y: number): boolean => y === 0 || y === -1;
  // −ln a = ln(1 + e^−z), −ln(1 − a) = ln(1 + e^z): no a near 1 is taken from 1.
  const yes = (z: number): number => Math.log1p(Math.exp(-z));
  const no = (z: number): number => Math.log1p(Math.exp(z));
  // −ln a_i = ln Σ e^z − z_i.
  const ofClasses = (): Rows => columns(Z, (z) => z.map((zi) => Math.log(sum([z.map(Math.exp)])) - zi));
  switch (word.name) {
    case "binary_crossentropy":
      if (by === "sigmoid") return zip(Y, Z, (y, z) => ofYes * y * yes(z) + ofNo * (1 - y) * no(z));
      return zip(Y, A, (y, a) => -(ofYes * y * Math.log(a) + ofNo * (1 - y) * Math.log(1 - a)));
    case "focal": {
      const { gamma, alpha } = values as Record<"gamma" | "alpha", number>;
      return zip(Y, Z, (y, z) => {
        const p = 1 / (1 + Math.exp(-z));
        return y === 1 ? alpha * (1 - p) ** gamma * yes(z) : (1 - alpha) * p ** gamma * no(z);
      });
    }
    case "categorical_crossentropy": return zip(Y, ofClasses(), (y, each) => y * each);
    case "kl_divergence": return zip(Y, ofClasses(), (y, each) => (y === 0 ? 0 : y * (Math.log(y) + each)));
    case "hinge": return zip(Y, A, (y, a) => Math.max(0, negative(y) ? 1 + a : 1 - a));
    case "squared_hinge": return zip(Y, A, (y, a) => Math.max(0, negative(y) ? 1 + a : 1 - a) ** 2);
    case "mean_squared_error": return zip(Y, A, (y, a) => (a - y) ** 2);
    case "half_mean_squared_error": return zip(Y, A, (y, a) => (a - y) ** 2 / 2);
    case "mean_absolute_error": return zip(Y, A, (y, a) => Math.abs(a - y));
    case "huber":
      return zip(Y, A, (y, a) => {
        const [error, delta] = [Math.abs(a - y), values["delta"]!];
        return error <= delta ? error ** 2 / 2 : delta * error - delta ** 2 / 2;
      });
    case "log_cosh": return zip(Y, A, (y, a) => Math.log(Math.cosh(a - y)));
    case "poisson": return zip(Y, A, (y, a) => a - y * Math.log(a + values["epsilon"]!));
    default: throw new Error(`the interpreter has no ${word.name}`);
  }
}

/** The derivative of the loss of one unit by a, or by the probability p that the loss makes of a logit. */
function slopeOf(loss: Network["loss"], a: number, y: number): number {
  const { word, values } = loss;
  const [ofNo, ofYes] = binaryWeights(loss) as [number, number];
  const label = y === 1 ? 1 : -1;
  switch (word.name) {
    case "binary_crossentropy": return (-ofYes * y) / a + (ofNo * (1 - y)) / (1 - a);
    case "focal": {
      const { gamma, alpha } = values as Record<"gamma" | "alpha", number>;
      const ofYes = (p: number): number => gamma * (1 - p) ** (gamma - 1) * Math.log(p) - (1 - p) ** gamma / p;
      return y === 1 ? alpha * ofYes(a) : -(1 - alpha) * ofYes(1 - a);
    }
    case "categorical_crossentropy":
    case "kl_divergence": return -y / a;
    case "hinge": return label * a < 1 ? -label : 0;
    case "squared_hinge": return label * a < 1 ? -2 * label * (1 - label * a) : 0;
    case "mean_squared_error": return 2 * (a - y);
    case "half_mean_squared_error": return a - y;
    case "mean_absolute_error": return a > y ? 1 : a < y ? -1 : 0;
    case "huber": return Math.abs(a - y) <= values["delta"]! ? a - y : a > y ? values["delta"]! : -values["delta"]!;
    case "log_cosh": return Math.sinh(a - y) / Math.cosh(a - y);
    case "poisson": return 1 - y / (a + values["epsilon"]!);
    default: throw new Error(`the interpreter has no ${word.name}`);
  }
}

/** Ng's dZ[L] = A[L] − Y, right at any logit, with what weights make of it; undefined of other losses and outputs. */
function shortForm(loss: Network["loss"], by: string, P: Rows, Y: Rows): Rows | undefined {
  const [ofNo, ofYes] = binaryWeights(loss) as [number, number];
  switch (`${loss.word.name} of ${by}`) {
    case "binary_crossentropy of sigmoid": return zip(P, Y, (p, y) => ofNo * (1 - y) * p - ofYes * y * (1 - p));
    case "categorical_crossentropy of softmax":
    case "kl_divergence of softmax": {
      const sums = transpose(Y).map((labels) => sum([labels]));
      return P.map((row, k) => row.map((p, j) => p * sums[j]! - Y[k]![j]!));
    }
    default: return undefined;
  }
}

/** dA[L], dZ[L], …, dZ[1], dX and dW[l], db[l] and what else is learned, from the cache of the forward propagation. */
export function backward(
  network: Network,
  X: Rows,
  Y: Rows,
  parameters: Named,
  cache: Named,
  counts: number[] = Y[0]!.map(() => 1),
): Named {
  const counted = (slopes: Rows): Rows => slopes.map((row) => row.map((slope, j) => counts[j]! * slope));
  const { layers, loss } = network;
  const L = layers.length;
  const m = Y[0]!.length;
  const gradients: Named = {};
  const by = probabilitiesBy(loss, layers);
  const given = cache[`A${L}`]!;
  const logits = cache[stagesOf(layers[L - 1]!).find(({ kind }) => kind === "activation")!.input]!;
  // Of a saturated float32 a nothing of 1 − a is left, which the focal loss takes from Z[L].
  const P = loss.choices?.["from_logits"] || loss.word.name === "focal" ? activate(by, logits, {}) : given;
  let dA = counted(zip(P, Y, (p, y) => share(loss, Y) * slopeOf(loss, p, y)));
  // What A[k] gets of the layers that it is added to.
  const skipped: Named = {};
  for (const layer of layers.toReversed()) {
    const { index: l, activation, bias } = layer;
    const W = parameters[`W${l}`]!;
    const outputGradient = (V: Rows): Rows | undefined => {
      if (l < L) return undefined;
      const short = shortForm(loss, by, P, Y);
      if (short !== undefined) return counted(map(short, (slope) => share(loss, Y) * slope));
      return P === given ? undefined : activateBackward(by, dA, V, P, {});
    };
    gradients[`dA${l}`] = dA;
    for (const { kind, input, output } of stagesOf(layer).toReversed()) {
      const dOut = gradients[`d${output}`]!;
      const V = cache[input]!;
      gradients[`d${input}`] = {
        activation() {
          const slope = parameters[`slope${l}`];
          if (slope !== undefined) gradients[`dslope${l}`] = slopeGradient(slope, dOut, V);
          const { word, values } = activation;
          return outputGradient(V) ?? activateBackward(word.name, dOut, V, cache[output]!, values, slope);
        },
        normalization: () => normalizeBackward(dOut, V, layer, parameters, gradients),
        add() {
          const k = `A${layer.add!.layer}`;
          skipped[k] = skipped[k] === undefined ? dOut : zip(skipped[k], dOut, (p, q) => p + q);
          return dOut;
        },
        noise: () => dOut,
        dropout: () => zip(dOut, cache[`D${l}`]!, (d, kept) => (d * kept) / (1 - layer.dropout!)),
      }[kind]();
    }
    const dZ = gradients[`dZ${l}`]!;
    const [lasso = 0, ridge = 0] = [strength(network, layer, "l1"), strength(network, layer, "l2")];
    const penalized = (dw: number, w: number): number => (dw + lasso * Math.sign(w) + ridge * w) / m;
    gradients[`dW${l}`] = zip(times(dZ, transpose(cache[`A${l - 1}`] ?? X)), W, penalized);
    if (bias) gradients[`db${l}`] = dZ.map((row) => [sum([row]) / m]);
    dA = times(transpose(W), dZ);
    const more = skipped[`A${l - 1}`];
    if (more !== undefined) dA = zip(dA, more, (p, q) => p + q);
  }
  gradients["dX"] = dA;
  return gradients;
}

/** What an optimizer keeps: t, and for each element of each parameter its numbers, by their names in the papers. */
export interface Memory {
  t: number;
  readonly elements: Record<string, Kept[][]>;
}

type Kept = Record<string, number>;

export function newMemory(): Memory {
  return { t: 0, elements: {} };
}

/** The parameters after one step at the learning rate α, which a schedule may have changed. */
export function update(
  network: Network,
  parameters: Named,
  gradients: Named,
  memory: Memory,
  alpha = network.optimizer.values["learning_rate"]!,
): Named {
  const { word, values, choices = {} } = network.optimizer;
  const t = ++memory.t;
  const decay = values["weight_decay"]!;
  const decoupled = ["adamw", "lion"].includes(word.name) || choices["decoupled_weight_decay"] === true;
  const decays = (name: string): number => (choices["weight_decay_on"] === "all" || name.startsWith("W") ? decay : 0);
  const own = Object.keys(parameters).map((name) => [name, gradients[`d${name}`]!] as const);
  const clipped = clip(network, Object.fromEntries(own));
  return Object.fromEntries(
    Object.entries(parameters).map(([name, p]) => {
      const kept = (memory.elements[name] ??= p.map((row) => row.map(() => ({}))));
      const share = decays(name);
      const after = p.map((row, i) =>
        row.map((each, j) => {
          const g = clipped[name]![i]![j]! + (decoupled ? 0 : share * each);
          const from = decoupled ? each - alpha * share * each : each;
          return from - stepOf(word.name, g, t, alpha, { ...values, ...choices }, kept[i]![j]!);
        }),
      );
      return [name, name.startsWith("W") ? constrained(network, Number(name.slice(1)), after) : after];
    }),
  );
}

/** Max-norm: each unit's weights at their length, or at the greatest that is allowed. */
function constrained(network: Network, l: number, W: Rows): Rows {
  const most = strength(network, network.layers[l - 1]!, "max_norm");
  if (most === undefined) return W;
  return W.map((row) => {
    const length = Math.hypot(...row);
    return length > most ? row.map((w) => (w * most) / length) : row;
  });
}

/** PyTorch's clip_grad_norm_ over all parameters, or over each alone as Keras' clipnorm; clip_grad_value_. */
function clip({ training: { clip: chosen } }: Network, gradients: Named): Named {
  if (chosen === undefined) return gradients;
  const { max_norm: most = 0, max_value: limit = 0 } = chosen.values;
  const norm = (tensors: Rows[]): number => Math.hypot(...tensors.flat(2));
  const whole = norm(Object.values(gradients));
  return Object.fromEntries(
    Object.entries(gradients).map(([name, G]) => {
      if (chosen.word.name === "value") return [name, map(G, (g) => (Math.abs(g) > limit ? Math.sign(g) * limit : g))];
      const size = chosen.word.name === "norm" ? norm([G]) : whole;
      return [name, map(G, (g) => g * Math.min(1, most / (size + 1e-6)))];
    }),
  );
}

/** How far one element of θ moves, as the papers and the frameworks' documentation have it. */
function stepOf(
  name: string,
  g: number,
  t: number,
  alpha: number,
  settings: Readonly<Record<string, unknown>>,
  kept: Kept,
): number {
  const number = (setting: string): number => settings[setting] as number;
  const average = (slot: string, rate: number, x: number): number =>
    (kept[slot] = rate * (kept[slot] ?? 0) + (1 - rate) * x);
  const placement = settings["epsilon_placement"];
  const epsilon = number("epsilon");
  const [b1, b2] = [number("beta_1"), number("beta_2")];
  const root = (s: number): number => (placement === "inside" ? Math.sqrt(s + epsilon) : Math.sqrt(s) + epsilon);
  switch (name) {
    case "gradient_descent":
      return alpha * g;
    case "momentum":
    case "nesterov": {
      const mu = number("momentum");
      const before = kept["v"];
      if (settings["velocity"] === "steps") {
        kept["v"] = mu * (before ?? 0) - alpha * g;
        return name === "momentum" ? -kept["v"] : -(mu * kept["v"] - alpha * g);
      }
      if (settings["velocity"] === "mean") return alpha * average("v", mu, g);
      kept["v"] = before === undefined ? g : mu * before + (1 - ((settings["dampening"] as number) ?? 0)) * g;
      return alpha * (name === "momentum" ? kept["v"] : g + mu * kept["v"]);
    }
    case "rmsprop": {
      const rho = number("rho");
      const s = average("s", rho, g ** 2);
      const mean = settings["centered"] === true ? average("mean", rho, g) : 0;
      const step = g / root(s - mean ** 2);
      kept["v"] = number("momentum") * (kept["v"] ?? 0) + step;
      return alpha * kept["v"];
    }
    case "adagrad":
      kept["s"] = (kept["s"] ?? number("initial_accumulator_value")) + g ** 2;
      return ((alpha / (1 + (t - 1) * number("learning_rate_decay"))) * g) / root(kept["s"]);
    case "adadelta": {
      const rho = number("rho");
      const s = average("s", rho, g ** 2);
      const delta = (Math.sqrt((kept["d"] ?? 0) + epsilon) / Math.sqrt(s + epsilon)) * g;
      average("d", rho, delta ** 2);
      return alpha * delta;
    }
    case "adam":
    case "adamw":
    case "amsgrad": {
      const m = average("m", b1, g) / (1 - b1 ** t);
      const v = average("v", b2, g ** 2);
      const square = name === "amsgrad" ? (kept["most"] = Math.max(kept["most"] ?? 0, v)) : v;
      // ε̂ of √v is ε̂ / √(1 − β₂ᵗ) of √v̂.
      const hat = placement === "hat" ? epsilon / Math.sqrt(1 - b2 ** t) : 0;
      return (alpha * m) / (hat === 0 ? root(square / (1 - b2 ** t)) : Math.sqrt(square / (1 - b2 ** t)) + hat);
    }
    case "adamax": {
      const m = average("m", b1, g) / (1 - b1 ** t);
      const most = (x: number): number => (kept["u"] = Math.max(b2 * (kept["u"] ?? 0), x));
      return placement === "outside"
        ? (alpha * m) / (most(Math.abs(g)) + epsilon)
        : (alpha * m) / most(Math.abs(g) + epsilon);
    }
    case "nadam": {
      const momentum = (k: number): number => b1 * (1 - 0.5 * 0.96 ** (k * number("momentum_decay")));
      const product = (kept["product"] = (kept["product"] ?? 1) * momentum(t));
      const m = (momentum(t + 1) * average("m", b1, g)) / (1 - product * momentum(t + 1));
      const own = ((1 - momentum(t)) * g) / (1 - product);
      return (alpha * (m + own)) / (Math.sqrt(average("v", b2, g ** 2) / (1 - b2 ** t)) + epsilon);
    }
    case "radam": {
      const m = average("m", b1, g) / (1 - b1 ** t);
      const v = average("v", b2, g ** 2);
      const limit = 2 / (1 - b2) - 1;
      const rho = limit - (2 * t * b2 ** t) / (1 - b2 ** t);
      if (rho <= 5) return alpha * m;
      const r = Math.sqrt(((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho));
      return (alpha * m * r * Math.sqrt(1 - b2 ** t)) / (Math.sqrt(v) + epsilon);
    }
    case "lion": {
      const step = alpha * Math.sign(b1 * (kept["m"] ?? 0) + (1 - b1) * g);
      average("m", b2, g);
      return step;
    }
    default:
      throw new Error(`the interpreter has no ${name}`);
  }
}
