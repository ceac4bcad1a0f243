/**
 * Kernels that src/runtime/kernels has by hand, but whose elements have a formula.
 */
import { parse } from "../formula/index.ts";
import type { ElementwiseKernel } from "./vocabulary.ts";

type Elements = Readonly<Record<string, string>>;

/** A kernel that assigns an element of its last matrix. */
function assigns(name: string, parameters: string, matrices: Elements, formula: string): ElementwiseKernel {
  const perElement = [{ name: Object.values(matrices).at(-1)!, value: parse(formula) }];
  return { name, parameters: parameters.split(" "), matrices, perStep: [], perElement };
}

/** One that returns the mean of a cost over the examples. */
function costs(name: string, parameters: string, matrices: Elements, formula: string): ElementwiseKernel {
  const perElement = [{ name: "cost", value: parse(formula) }];
  const sum = { of: "cost", divisor: `${Object.keys(matrices)[0]}.cols` };
  return { name, parameters: parameters.split(" "), matrices, perStep: [], perElement, sum };
}

/** `term`, or 0 where its factor is 0, whatever the other factors. A factor that is NaN is neither 0 nor a number. */
function unlessZero(factor: string, term: string): string {
  return `select(${factor} > 0, ${term}, select(${factor} < 0, ${term}, abs(${factor})))`;
}

const AY = { A: "a", Y: "y" };
const ZY = { Z: "z", Y: "y" };

const crossEntropies: readonly ElementwiseKernel[] = [
  costs(
    "binaryCrossEntropy",
    "A Y",
    AY,
    `-${unlessZero("y", "y * log(a)")} - ${unlessZero("(1 - y)", "(1 - y) * log1p(-a)")}`,
  ),
  assigns(
    "binaryCrossEntropyGrad",
    "A Y dA",
    { ...AY, dA: "da" },
    `${unlessZero("(1 - y)", "(1 - y) / (1 - a)")} - ${unlessZero("y", "y / a")}`,
  ),
  costs("sigmoidBinaryCrossEntropy", "Z Y", ZY, "max(z, 0) - y * z + softplus(-abs(z))"),
  assigns("sigmoidBinaryCrossEntropyGrad", "A Y dZ", { ...AY, dZ: "dz" }, "a - y"),
  assigns("logitBinaryCrossEntropyGrad", "Z Y dZ", { ...ZY, dZ: "dz" }, "1 / (1 + exp(-z)) - y"),
  costs("categoricalCrossEntropy", "A Y", AY, `-${unlessZero("y", "y * log(a)")}`),
  assigns("categoricalCrossEntropyGrad", "A Y dA", { ...AY, dA: "da" }, unlessZero("y", "-y / a")),
];

const YES = "w1 * y";
const NO = "(w0 * (1 - y))";

const weightedCrossEntropies: readonly ElementwiseKernel[] = [
  costs(
    "weightedBinaryCrossEntropy",
    "A Y w0 w1",
    AY,
    `-${unlessZero(YES, `${YES} * log(a)`)} - ${unlessZero(NO, `${NO} * log1p(-a)`)}`,
  ),
  assigns(
    "weightedBinaryCrossEntropyGrad",
    "A Y w0 w1 dA",
    { ...AY, dA: "da" },
    `${unlessZero(NO, `${NO} / (1 - a)`)} - ${unlessZero(YES, `${YES} / a`)}`,
  ),
  costs(
    "sigmoidWeightedBinaryCrossEntropy",
    "Z Y w0 w1",
    ZY,
    `${YES} * (max(-z, 0) + softplus(-abs(z))) + ${NO} * (max(z, 0) + softplus(-abs(z)))`,
  ),
  assigns(
    "sigmoidWeightedBinaryCrossEntropyGrad",
    "A Y w0 w1 dZ",
    { ...AY, dZ: "dz" },
    `${NO} * a - ${YES} * (1 - a)`,
  ),
  assigns(
    "logitWeightedBinaryCrossEntropyGrad",
    "Z Y w0 w1 dZ",
    { ...ZY, dZ: "dz" },
    `${NO} / (1 + exp(-z)) - ${YES} / (1 + exp(z))`,
  ),
];

/** p^γ from log p; 0^0 = 1. */
const discount = (logarithm: string): string => `select(gamma > 0, exp(gamma * ${logarithm}), 1)`;

/** q^γ (1 / p − γ log p / q), q being 1 − p; where q is 0, log p / q is −1. */
function slope(p: string, q: string, logP: string, logQ: string): string {
  const quotient = `select(${q} > 0, ${logP} / ${q}, select(${q} < 0, ${logP} / ${q}, -1))`;
  return `${discount(logQ)} * (1 / ${p} - select(gamma > 0, gamma * ${quotient}, 0))`;
}

/** log P and log(1 − P) of P = σ(Z). */
const LOG_P = "(min(z, 0) - softplus(-abs(z)))";
const LOG_Q = "(-max(z, 0) - softplus(-abs(z)))";
const P = "(1 / (1 + exp(-z)))";
const Q = "(1 / (1 + exp(z)))";

const focal: readonly ElementwiseKernel[] = [
  costs(
    "focal",
    "A Y gamma alpha",
    AY,
    `-${unlessZero("y", `alpha * y * ${discount("log1p(-a)")} * log(a)`)} -
      ${unlessZero("(1 - y)", `(1 - alpha) * (1 - y) * ${discount("log(a)")} * log1p(-a)`)}`,
  ),
  assigns(
    "focalGrad",
    "A Y gamma alpha dA",
    { ...AY, dA: "da" },
    `${unlessZero("(1 - y)", `(1 - alpha) * (1 - y) * ${slope("(1 - a)", "a", "log1p(-a)", "log(a)")}`)} -
      ${unlessZero("y", `alpha * y * ${slope("a", "(1 - a)", "log(a)", "log1p(-a)")}`)}`,
  ),
  costs(
    "sigmoidFocal",
    "Z Y gamma alpha",
    ZY,
    `-(alpha * y * ${discount(LOG_Q)} * ${LOG_P} + (1 - alpha) * (1 - y) * ${discount(LOG_P)} * ${LOG_Q})`,
  ),
  assigns(
    "sigmoidFocalGrad",
    "Z Y gamma alpha dZ",
    { ...ZY, dZ: "dz" },
    `(1 - alpha) * (1 - y) * ${discount(LOG_P)} * (${P} - gamma * ${Q} * ${LOG_Q}) -
      alpha * y * ${discount(LOG_Q)} * (${Q} - gamma * ${P} * ${LOG_P})`,
  ),
];

const tensors: readonly ElementwiseKernel[] = [
  assigns("add", "P Q S", { P: "p", Q: "q", S: "s" }, "p + q"),
  assigns("accumulate", "P S", { P: "p", S: "s" }, "s + p"),
  assigns("scale", "c A", { A: "a" }, "c * a"),
  assigns("dropout", "G D keep A", { G: "g", D: "d", A: "a" }, "g * d / keep"),
  assigns("smoothLabels", "Y epsilon classes T", { Y: "y", T: "t" }, "(1 - epsilon) * y + epsilon / classes"),
  assigns(
    "runningAverage",
    "batch momentum running",
    { batch: "b", running: "r" },
    "(1 - momentum) * r + momentum * b",
  ),
  assigns(
    "runningVariance",
    "variance momentum m running",
    { variance: "b", running: "r" },
    "(1 - momentum) * r + momentum * (m / (m - 1)) * b",
  ),
];

const weights: readonly ElementwiseKernel[] = [
  assigns("l1PenaltyGrad", "W lambda m dW", { W: "w", dW: "dw" }, "dw + lambda / m * sign(w)"),
  assigns("l2PenaltyGrad", "W lambda m dW", { W: "w", dW: "dw" }, "dw + lambda / m * w"),
  assigns("clipByValue", "maxValue dW", { dW: "dw" }, "max(-maxValue, min(maxValue, dw))"),
  assigns("addWeightDecay", "W strength dW", { W: "w", dW: "dw" }, "dw + strength * w"),
  // float32 would lose what little is taken from 1.
  { ...assigns("decayWeights", "alpha strength W", { W: "w" }, "(1 - alpha * strength) * w"), isWide: true },
];

export const kernelsWithFormulas: readonly ElementwiseKernel[] = [
  ...crossEntropies,
  ...weightedCrossEntropies,
  ...focal,
  ...tensors,
  ...weights,
];
