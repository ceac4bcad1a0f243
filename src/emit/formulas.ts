import { derivativeOf } from "../activations/derivative.ts";
import { evaluate, number, parse, printText } from "../formula/index.ts";
import type { FormulaKernels, Plan } from "../plan/plan.ts";
import { activationKernels, type ActivationKernels } from "./activation-kernels.ts";

/** The kernels of the formulas in a spec, which no runtime has: functions of the module. */
export function formulaFunctions({ formulas }: Plan): readonly ActivationKernels[] {
  return formulas.map((formula) => {
    const { name, activation, layers } = formula;
    const use = `g[l] of layer${layers.length === 1 ? "" : "s"} ${layers.join(", ")}, a formula of the spec.`;
    return activationKernels(activation, name, { local: true, notes: [use, kinksText(formula)] })!;
  });
}

/** What backward propagation takes for g′ where there is none: `At kinks: g′(−1) = 0, g′(1) = 0.` */
function kinksText({ activation }: FormulaKernels): string {
  const slope = derivativeOf(activation)!;
  const texts = activation.kinks.map((kink) => {
    const value = evaluate(slope, { z: evaluate(parse(kink), {}) });
    return `g′(${printText(parse(kink))}) = ${Number.isFinite(value) ? printText(number(value)) : value}`;
  });
  return texts.length === 0 ? "" : `At kinks: ${texts.join(", ")}.`;
}
