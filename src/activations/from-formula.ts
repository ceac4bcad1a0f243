import { findKinks, parse, printFormula, printText } from "../formula/index.ts";
import type { Activation } from "./activation.ts";

/**
 * The activation that a formula in z, written in a spec, stands for: a word of its own, which is called what it
 * computes. g′ is derived from it. Throws FormulaError.
 */
export function activationOfFormula(text: string): Activation {
  const expression = parse(text, ["z"]);
  const formula = printFormula(expression);
  return Object.freeze({
    name: formula,
    title: printText(expression),
    description: "A formula in z",
    sources: [],
    elsewhere: [],
    parameters: [],
    formula,
    reads: "Z",
    kinks: findKinks(expression, "z").map(String),
    range: "real",
    initializer: "glorot_uniform",
    ofSpec: true,
  });
}
