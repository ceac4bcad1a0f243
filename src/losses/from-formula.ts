import {
  binary,
  bordersOf,
  findKinks,
  number,
  parse,
  printFactor,
  printFormula,
  simplify,
  variable,
  variablesOf,
  type Expression,
} from "../formula/index.ts";
import type { Loss, Reduction } from "./loss.ts";
import { meanSquaredError } from "./mean-squared-error.ts";
import { inResidual, RESIDUAL } from "./residual.ts";

/** What is longer stands whole beside its function alone. */
const LONGEST = 60;

/**
 * The loss that a formula in a and y, written in a spec, stands for: a word of its own, which is called what it
 * computes. As with the squared error its units are averaged unless something else is asked for; the gradient is derived.
 * Throws FormulaError.
 */
export function lossOfFormula(text: string, reduction: Reduction = meanSquaredError.reduction): Loss {
  const expression = parse(text, ["a", "y"]);
  const formula = printFormula(expression);
  const title = printFactor(expression);
  const { choices, accepts, task } = meanSquaredError;
  return Object.freeze({
    name: formula,
    title: `${reduction === "mean_over_units" ? "mean of " : ""}${title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title}`,
    description: "A formula in a and y",
    sources: [],
    elsewhere: [],
    parameters: [],
    ...(choices === undefined ? {} : { choices }),
    formula,
    kinks: kinksOf(expression).map(printFormula),
    reduction,
    accepts,
    task,
    ...(title.length <= LONGEST ? {} : { display: { cost: "loss(A[LAYER], Y)", gradient: "loss′(A[LAYER], Y)" } }),
    fused: [],
    byHand: { cost: "loss", gradient: "lossGrad" },
    ofSpec: true,
  });
}

/** What is 0 at the kinks: of a formula in a − y its distances from them, else all that may change sign at one. */
function kinksOf(expression: Expression): Expression[] {
  const residual = inResidual(expression);
  const ofA = (border: Expression): boolean => variablesOf(border).has("a");
  if (residual === undefined) return bordersOf(expression).map(simplify).filter(ofA);
  const difference = binary("-", variable("a"), variable("y"));
  return findKinks(residual, RESIDUAL).map((kink) => simplify(binary("-", difference, number(kink))));
}
