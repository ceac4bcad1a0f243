/** The element-wise kernels, as data: what the functions and their wrappers are written from. */
import type { Activation } from "../activations/activation.ts";
import { derivativeOf as slopeOf } from "../activations/derivative.ts";
import { activations } from "../activations/index.ts";
import { binary, parse, simplify, variable, type Statement } from "../formula/index.ts";
import { derivativeOf as gradientOf } from "../losses/derivative.ts";
import { losses } from "../losses/index.ts";
import type { Loss } from "../losses/loss.ts";
import { optimizers } from "../optimizers/index.ts";
import type { Optimizer, OptimizerForm } from "../optimizers/optimizer.ts";
import { updateOf } from "../optimizers/update.ts";
import { camelCase } from "../vocabulary.ts";
import { kernelsWithFormulas } from "./formulas.ts";

export interface ElementwiseKernel {
  readonly name: string;
  /** Matrices and numbers, in the order of the kernel in TypeScript. */
  readonly parameters: readonly string[];
  /** The matrices, and what statements call an element of each. */
  readonly matrices: Readonly<Record<string, string>>;
  /** Computed once, in float64, in JavaScript. */
  readonly perStep: readonly Statement[];
  /** Computed for each element, in order: those that assign an element store it. */
  readonly perElement: readonly Statement[];
  /** The kernel returns the sum of this statement's values, divided by an expression in JavaScript. */
  readonly sum?: { readonly of: string; readonly divisor: string };
  /** In float64, also where nothing that is called asks for it. */
  readonly isWide?: true;
  /** The kernel returns this number of `perStep`, which is a parameter too. */
  readonly returned?: string;
  /** Expressions in JavaScript for the names that are not parameters. */
  readonly given?: Readonly<Record<string, string>>;
}

export function elementwiseKernels(): readonly ElementwiseKernel[] {
  return [
    ...activations.flatMap(activationKernels),
    ...losses.filter(({ byHand }) => byHand === undefined).flatMap(lossKernels),
    ...optimizerKernels(),
    ...kernelsWithFormulas,
  ];
}

/** A linear activation has none: A is Z. Nor has one whose kernels are by hand. */
function activationKernels(word: Activation): ElementwiseKernel[] {
  const slope = slopeOf(word);
  if (word.name === "linear" || word.byHand !== undefined || word.formula === undefined || slope === undefined) return [];
  const name = camelCase(word.name);
  const symbols = word.parameters.map(({ symbol }) => symbol);
  return [
    {
      name,
      parameters: ["Z", ...symbols, "A"],
      matrices: { Z: "z", A: "a" },
      perStep: [],
      perElement: [{ name: "a", value: parse(word.formula) }],
    },
    {
      name: `${name}Grad`,
      parameters: ["dA", word.reads, ...symbols, "dZ"],
      matrices: { dA: "dA", [word.reads]: word.reads.toLowerCase(), dZ: "dZ" },
      perStep: [],
      perElement: [{ name: "dZ", value: simplify(binary("*", variable("dA"), slope)) }],
    },
  ];
}

function lossKernels(word: Loss): ElementwiseKernel[] {
  const name = camelCase(word.name);
  const symbols = word.parameters.map(({ symbol }) => symbol);
  const mean = word.reduction === "mean_over_units";
  const slope = gradientOf(word);
  return [
    {
      name,
      parameters: ["A", "Y", ...symbols],
      matrices: { A: "a", Y: "y" },
      perStep: [],
      perElement: [{ name: "loss", value: parse(word.formula) }],
      sum: { of: "loss", divisor: mean ? "A.data.length" : "A.cols" },
    },
    {
      name: `${name}Grad`,
      parameters: ["A", "Y", ...symbols, "dA"],
      matrices: { A: "a", Y: "y", dA: "dA" },
      perStep: [],
      perElement: [{ name: "dA", value: mean ? binary("/", slope, variable("n")) : slope }],
      given: { n: "dA.rows" },
    },
  ];
}

/** One kernel for each form, also where two words share it. */
function optimizerKernels(): ElementwiseKernel[] {
  const words = new Map(optimizers.toReversed().flatMap((word) => word.forms.map((form) => [form, word])));
  return optimizers.flatMap((word) =>
    word.forms.filter((form) => words.get(form) === word).map((form) => optimizerKernel(word, form)),
  );
}

function optimizerKernel(word: Optimizer, form: OptimizerForm): ElementwiseKernel {
  const { kernel, slots, scalar } = form;
  const { perStep, perElement, countsSteps, parameters } = updateOf(word, form);
  const numbers = [
    ...(countsSteps ? ["t"] : []),
    ...(scalar === undefined ? [] : [scalar.name]),
    ...parameters.map(({ symbol }) => symbol),
  ];
  return {
    name: kernel,
    parameters: ["dtheta", ...slots, ...numbers, "theta"],
    matrices: { dtheta: "g", ...Object.fromEntries(slots.map((slot) => [slot, slot])), theta: "p" },
    perStep,
    perElement,
    ...(scalar === undefined ? {} : { returned: scalar.name }),
  };
}
