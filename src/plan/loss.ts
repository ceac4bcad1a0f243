/** The steps that compute the loss: its part of J, and dA[L] or dZ[L]. */
import {
  binary,
  letterOf,
  number,
  parse,
  printFactor,
  printText,
  substitute,
  variable,
  type Expression,
} from "../formula/index.ts";
import { derivativeOf } from "../losses/derivative.ts";
import { computedLoss, reductionOf, type FusedLoss, type Loss } from "../losses/loss.ts";
import type { Network } from "../network/network.ts";
import { camelCase, type Chosen } from "../vocabulary.ts";
import { read, scalar, update, write } from "./arguments.ts";
import { EXAMPLE_WEIGHTS, isWeighted, weightedMean, weightExamples } from "./example-weights.ts";
import { labelsOf } from "./labels.ts";
import { symbolOf, type Argument, type Step } from "./plan.ts";

/**
 * The mean loss of the m examples, each times its weight where they have some. Z is the tensor that the output
 * activation takes, from which fused kernels compute.
 */
export function lossCost(network: Network, Z: string, fused: FusedLoss | undefined): Step {
  const loss = computedLoss(network.loss);
  const { word } = loss;
  const { index: L, units } = network.layers.at(-1)!;
  const Y = labelsOf(network);
  const written = fused?.cost.display ?? word.display?.cost;
  const text = written ?? printFactor(withValues(parse(word.formula), loss), names(L, Y));
  const [, minus, factors] = /^(−?)(.*)$/.exec(atOutput(text, loss, L, Y, Z))!;
  const mean = reductionOf(loss) === "mean_over_units" ? ` / n[${L}]` : "";
  const rescaled = rescaling(loss, units);
  const weighted = isWeighted(network);
  const kernel = fused?.cost.kernel ?? word.byHand?.cost ?? camelCase(word.name);
  const tensors = [fused === undefined ? `A${L}` : Z, Y];
  const settings = parametersOf(loss);
  const where = fused?.cost.where === undefined ? "" : `, ${atOutput(fused.cost.where, loss, L, Y, Z)}`;
  const weight = weighted ? `${symbolOf(EXAMPLE_WEIGHTS)} ∗ ` : "";
  return {
    layer: L,
    ...(weighted ? weightedMean(kernel, tensors, settings) : { kernel, args: [...tensors.map(read), ...settings] }),
    ...(rescaled === undefined ? {} : { rescaled: rescaled.cost }),
    formula: `J = ${minus}(1/m) Σ ${weight}${factors}${mean}${where}`,
  };
}

/** dA[L], or dZ[L] where loss and output activation are computed together. */
export function lossGradient(network: Network, Z: string, fused: FusedLoss | undefined): Step[] {
  const loss = computedLoss(network.loss);
  const { word } = loss;
  const { index: L, units } = network.layers.at(-1)!;
  const Y = labelsOf(network);
  const text = fused === undefined ? gradientText(loss, L, Y) : atOutput(fused.gradient.display, loss, L, Y, Z);
  const [symbol, tensor] = fused === undefined ? [`dA[${L}]`, `dA${L}`] : [`d${symbolOf(Z)}`, `d${Z}`];
  const rescaled = rescaling(loss, units);
  return [
    {
      layer: L,
      kernel: fused?.gradient.kernel ?? word.byHand?.gradient ?? `${camelCase(word.name)}Grad`,
      args: [read(fused?.gradient.reads === "Z" ? Z : `A${L}`), read(Y), ...parametersOf(loss), write(tensor)],
      formula: `${symbol} = ${text}`,
    },
    ...(rescaled === undefined
      ? []
      : [
          {
            layer: L,
            kernel: "scale",
            args: [scalar(rescaled.factor), update(tensor)],
            formula: `${symbol} ← ${symbol} ${rescaled.text.replace("n[L]", `n[${L}]`)}`,
          },
        ]),
    ...(isWeighted(network) ? [weightExamples(L, tensor)] : []),
  ];
}

/** What turns a word's own reduction into the one that is asked for. Over one unit both are the same. */
function rescaling(loss: Chosen<Loss>, units: number) {
  if (units === 1 || reductionOf(loss) === loss.word.reduction) return undefined;
  return loss.word.reduction === "mean_over_units"
    ? { cost: `* ${units}`, factor: `${units}`, text: "∗ n[L]" }
    : { cost: `/ ${units}`, factor: `1 / ${units}`, text: "/ n[L]" };
}

/** The parameters' values, which are known: they stand in the call. */
function parametersOf({ word, values }: Chosen<Loss>): Argument[] {
  return word.parameters.map(({ name }) => scalar(values[name]!));
}

function gradientText(loss: Chosen<Loss>, L: number, Y: string): string {
  const { word } = loss;
  const mean = word.reduction === "mean_over_units";
  if (word.display !== undefined) {
    const text = atOutput(word.display.gradient, loss, L, Y);
    // A call needs no parentheses.
    const factor = word.ofSpec === true ? text : `(${text})`;
    return mean ? `${factor} / n[${L}]` : text;
  }
  const slope = withValues(derivativeOf(word), loss);
  return printText(mean ? binary("/", slope, variable("n")) : slope, names(L, Y));
}

function names(L: number, Y: string): Readonly<Record<string, string>> {
  return { a: `A[${L}]`, y: symbolOf(Y), n: `n[${L}]` };
}

function withValues(expression: Expression, { word, values }: Chosen<Loss>): Expression {
  return substitute(expression, new Map(word.parameters.map(({ name, symbol }) => [symbol, number(values[name]!)])));
}

/** A word's line of mathematics with the layer, the labels and the parameters' values filled in. */
function atOutput(display: string, { word, values }: Chosen<Loss>, L: number, Y: string, Z: string = `Z${L}`): string {
  return word.parameters
    .reduce((text, { name, symbol }) => text.replaceAll(letterOf(symbol), String(values[name])), display)
    .replaceAll("Z[LAYER]", symbolOf(Z))
    .replace(/\bY\b/g, symbolOf(Y))
    .replaceAll("[LAYER]", `[${L}]`);
}
