import { derivativeOf } from "../activations/derivative.ts";
import { evaluate, nearestKinks, number, parse, printText } from "../formula/index.ts";
import type { Loss } from "../losses/loss.ts";
import { kernelsOf, type FormulaKernels, type Plan, type Step } from "../plan/plan.ts";
import { activationKernels, MATRICES } from "./activation-kernels.ts";
import { lossKernels } from "./loss-kernels.ts";

/** A function that stands in the module, since it computes a formula of the spec: no runtime has it. */
export interface FormulaFunction {
  readonly name: string;
  readonly text: string;
}

/** Those that some of the plan's steps call. */
export function formulaFunctions({ formulas, network }: Plan, steps: readonly Step[]): readonly FormulaFunction[] {
  const { word } = network.loss;
  const all = [...formulas.flatMap(activationFunctions), ...(word.ofSpec === true ? lossFunctions(word) : [])];
  const called = new Set(steps.flatMap(kernelsOf));
  return all.filter(({ name }) => called.has(name));
}

function activationFunctions(formula: FormulaKernels): FormulaFunction[] {
  const { name, activation, layers } = formula;
  const use = `g[l] of layer${layers.length === 1 ? "" : "s"} ${layers.join(", ")}, a formula of the spec.`;
  const { forward, backward } = activationKernels(activation, name, { local: true, notes: [use, kinksText(formula)] })!;
  return [
    { name, text: forward },
    { name: `${name}Grad`, text: backward },
  ];
}

/** What backward propagation takes for g′ where there is none: `At kinks: g′(−1) = 0, g′(1) = 0.` */
function kinksText({ activation }: FormulaKernels): string {
  const slope = derivativeOf(activation)!;
  const { nearest, more } = nearestKinks(activation.kinks);
  const texts = nearest.map((kink) => {
    const value = evaluate(slope, { z: evaluate(parse(kink), {}) });
    return `g′(${printText(parse(kink))}) = ${Number.isFinite(value) ? printText(number(value)) : value}`;
  });
  return listed("At kinks", texts, more);
}

/** `Kinks: A − Y = 0, and 3 more.` Empty where there are none. */
function listed(title: string, texts: readonly string[], more: number): string {
  return texts.length === 0 ? "" : `${title}: ${texts.join(", ")}${more === 0 ? "" : `, and ${more} more`}.`;
}

function lossFunctions(word: Loss): FormulaFunction[] {
  const { nearest, more } = nearestKinks(word.kinks, { a: 0, y: 0 });
  const bends = listed("Kinks", nearest.map((kink) => `${printText(parse(kink), MATRICES)} = 0`), more);
  const { cost, gradient } = word.byHand!;
  const texts = lossKernels(word, cost, { local: true, notes: ["The loss, a formula of the spec.", bends] });
  return [
    { name: cost, text: texts.cost },
    { name: gradient, text: texts.gradient },
  ];
}
