import { derivativeOf } from "../activations/derivative.ts";
import type { Activation } from "../activations/activation.ts";
import {
  binary,
  number,
  parse,
  printText,
  printTypeScript,
  simplify,
  substitute,
  variable,
  type Expression,
} from "../formula/index.ts";
import type { Initializer } from "../initializers/initializer.ts";
import { placeOf } from "../network/initial.ts";
import type { Layer } from "../network/network.ts";
import type { Chosen, Word } from "../vocabulary.ts";
import type { Argument, Step } from "./plan.ts";

/**
 * What stands for the input and the output of g[l] and for the output's gradient, `Z[1]`, `A[1]`, `dA[1]`, and for what
 * it learns, by its name.
 */
export interface Symbols {
  readonly z: string;
  readonly a: string;
  readonly dA: string;
  /** What stands for a formula that is too long here: `g[1]`. */
  readonly g: string;
  readonly [learned: string]: string;
}

/** A longer formula of a spec stands whole beside its kernel alone. */
const LONGEST_LINE = 60;

/** g[l](Z[l]) as text: `tanh(Z[1])`. */
export function activationText(chosen: Chosen<Activation>, symbols: Symbols): string {
  const { formula, name, ofSpec } = chosen.word;
  const { z, g } = symbols;
  if (formula === undefined) return `${name}(${z})`;
  const text = printText(withValues(parse(formula), chosen), { ...symbols });
  return ofSpec === true && text.length > LONGEST_LINE ? `${g}(${z})` : text;
}

/** dZ[l] as text: `dA[1] ∗ (1 − A[1]²)`. */
export function gradientText(chosen: Chosen<Activation>, symbols: Symbols): string {
  const slope = derivativeOf(chosen.word);
  const { z, dA, g } = symbols;
  // A column's formula is written in the names of the symbols.
  if (slope === undefined) return chosen.word.column!.gradient.replace(/\b(dA|a)\b/g, (name) => symbols[name as "a"]);
  const text = printText(simplify(binary("*", variable("dA"), withValues(slope, chosen))), { ...symbols });
  return chosen.word.ofSpec === true && text.length > LONGEST_LINE ? `${dA} ∗ ${g}′(${z})` : text;
}

/** What the gradient of a tensor that g[l] learns sums, as text: `Σ dA[1] ∗ min(0, Z[1])`. */
export function learnedGradientText(derivative: string, symbols: Symbols): string {
  return `Σ ${printText(simplify(binary("*", variable("dA"), parse(derivative))), { ...symbols })}`;
}

/** The step that fills a tensor of layer l before training; its numbers are known, so they stand in the call. */
export function initializerStep(layer: Layer, tensor: string, chosen: Chosen<Initializer>): Step {
  const { distribution, display } = chosen.word;
  const l = layer.index;
  const symbol = `${tensor.replace(/\d+$/, "")}[${l}]`;
  const shape = new Map([["fan_in", number(layer.inputs)], ["fan_out", number(layer.units)]]);
  const scalar = (text: string): Argument => ({
    scalar: printTypeScript(substitute(withValues(parse(text), chosen), shape)),
  });
  const output: Argument = { tensor, access: "write" };
  const random: Argument = { random: true };
  const text = Object.entries(chosen.values)
    .reduce((line, [name, value]) => line.replace(new RegExp(`\\b${name}\\b`, "g"), String(value)), display)
    .replaceAll("FAN_IN", `n[${l - 1}]`)
    .replaceAll("FAN_OUT", `n[${l}]`);
  const drawn = (kernel: string, ...scalars: readonly string[]): Step => ({
    layer: l,
    kernel,
    args: [output, ...scalars.map(scalar), random],
    formula: `${symbol} ~ ${text}`,
  });
  switch (distribution.type) {
    case "constant":
      return {
        layer: l,
        kernel: "fillConstant",
        args: [output, scalar(distribution.value)],
        formula: `${symbol} = ${text}`,
      };
    case "normal":
      return drawn("fillNormal", distribution.mean, distribution.standardDeviation);
    case "uniform":
      return drawn("fillUniform", distribution.limit);
    case "truncated_normal":
      return drawn("fillTruncatedNormal", distribution.mean, distribution.standardDeviation);
    case "orthogonal":
      return drawn("fillOrthogonal", distribution.gain);
    case "file":
      return fileStep(l, tensor, symbol, chosen);
  }
}

/** The step that takes a tensor's numbers from those that a trainer is given. */
function fileStep(l: number, tensor: string, symbol: string, chosen: Chosen<Initializer>): Step {
  const { path, tensor: called } = placeOf(chosen);
  return {
    layer: l,
    kernel: "fillFrom",
    args: [{ tensor, access: "write" }, { initial: true }, { text: tensor }, { text: path }],
    formula: `${symbol} from ${called === undefined ? path : `${path}, ${called}`}`,
  };
}

function withValues(expression: Expression, { word, values }: Chosen<Word>): Expression {
  return substitute(expression, new Map(word.parameters.map(({ name, symbol }) => [symbol, number(values[name]!)])));
}
