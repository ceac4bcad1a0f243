/** Tiny networks neuron by neuron: what one example goes through, to A[L], or to its share of J and of the gradients. */
import type { Activation } from "../activations/activation.ts";
import { derivativeOf } from "../activations/derivative.ts";
import {
  binary,
  call,
  parse,
  share,
  simplify,
  sizeOf,
  substitute,
  variable,
  variablesOf,
  type Expression,
} from "../formula/index.ts";
import { derivativeOf as lossDerivativeOf } from "../losses/derivative.ts";
import { computedLoss, fusedLossOf, type FusedLoss, type Loss } from "../losses/loss.ts";
import { regularizers } from "../regularizers/index.ts";
import { camelCase, type Chosen, type Word } from "../vocabulary.ts";
import { tensorsOf, type CacheTensor, type ParameterTensor, type Plan, type Step } from "./plan.ts";

/** Steps of the plan for one example in scalars: to the bit what the plan's compute. */
export type Unrolled = readonly UnrolledStep[];

/** A step of the plan, or what several have in common, neuron by neuron. */
export interface UnrolledStep {
  readonly layer: number;
  /** As that of the step: `Z[1] = W[1]·X + b[1]`. */
  readonly formula: string;
  readonly statements: readonly ScalarStatement[];
  /** Numbers for the symbols in the values: a word's parameters. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface ScalarStatement {
  /** `z1_2` is unit 2 of Z[1], `dw1_2_3` is of the weight to it from unit 3; `J` is the sum of the losses. */
  readonly name: string;
  readonly value: Expression;
  /** An element of a tensor, rounded as the heap stores it; a number in between; a sum over the examples. */
  readonly kind: "element" | "between" | "sum";
  /** As the kernel's sum begins at 0, so does this one: no −0 comes of products that are −0. */
  readonly plusZero?: true;
  /** A term that is nothing where this is 0, whatever else is in it. */
  readonly unlessZero?: string;
}

type Decided = Omit<Plan, "unrolled" | "unrolledInference">;

/**
 * The most weights of a network that is unrolled. In batches of 4 to 64 a step took 0.4 to 0.7 of the time of the three
 * functions in networks of 56 to 110 weights, 0.8 to 0.9 with 208 and as much as they with 320 (Node 20), 0.5 to 1 in
 * 2-4-1, where tanh takes most of it. But 48 weights are 200 lines, which have to be read and make a trainer's bundle a
 * fifth larger.
 */
export const MOST_WEIGHTS = 48;

/** What a formula of a spec names and computes at most: a longer one stands in the module once, not for each unit. */
const LONGEST_FORMULA = 40;

/**
 * Forward propagation, cost and backward propagation; undefined where a network is too large, or has more to it than
 * products, activations and a loss.
 */
export function unrolledOf(plan: Decided): Unrolled | undefined {
  const { network, draw, forward, labels, cost, backward, cache } = plan;
  // dX is what the cache is for.
  if (network.training.inputGradient || isLong(network.loss.word)) return undefined;
  // What is added to a sum takes up its gradient besides its own.
  if (network.layers.some(({ add }) => add !== undefined)) return undefined;
  const steps = [...draw, ...forward, ...labels, cost[0]!, ...backward];
  return unroll(plan, steps.filter((step) => !isPenaltyGradient(step)), cache);
}

/** What a predictor runs; undefined where a network is too large, or a step of that has no scalar form. */
export function unrolledInferenceOf(plan: Decided): Unrolled | undefined {
  return unroll(plan, predicted(plan), plan.activations);
}

/** Inference as a predictor runs it. */
export function predicted({ folded, infer, forward }: Pick<Plan, "folded" | "infer" | "forward">): readonly Step[] {
  return folded?.forward ?? infer ?? forward;
}

/** The parameters in it: where batch normalisation is folded into W[l] that is β[l], and neither b[l] nor γ[l]. */
export function predictedFrom(plan: Plan): ParameterTensor[] {
  const named = new Set(predicted(plan).flatMap(({ args }) => tensorsOf(args)));
  return plan.parameters.filter(({ name }) => named.has(name));
}

/** `tensors` are what the steps compute, besides gradients of parameters. */
function unroll(plan: Decided, steps: readonly Step[], tensors: readonly CacheTensor[]): Unrolled | undefined {
  const weights = plan.network.layers.reduce((sum, { inputs, units }) => sum + inputs * units, 0);
  if (weights > MOST_WEIGHTS || plan.formulas.some(({ activation }) => isLong(activation))) return undefined;
  const write = writer(plan, tensors);
  const unrolled: UnrolledStep[] = [];
  for (const step of steps) {
    const written = write(step);
    if (written === undefined) return undefined;
    unrolled.push({ layer: step.layer, formula: step.formula, numbers: {}, ...written });
  }
  return unrolled;
}

function isLong({ formula, ofSpec }: Pick<Activation, "formula" | "ofSpec">): boolean {
  return ofSpec === true && formula !== undefined && sizeOf(parse(formula)) > LONGEST_FORMULA;
}

/** Whether it adds to dW once for all examples, after them. */
export function isPenaltyGradient({ kernel }: Step): boolean {
  return regularizers.some((word) => word.kind === "penalty" && word.gradient.kernel === kernel);
}

type Written = Pick<UnrolledStep, "statements"> & Partial<Pick<UnrolledStep, "numbers">>;

/** Writes steps in their order, or gives undefined for those that there are no scalars for. */
function writer(
  { network, parameters, formulas }: Decided,
  tensors: readonly CacheTensor[],
): (step: Step) => Written | undefined {
  const { layers } = network;
  const loss = computedLoss(network.loss);
  const output = layers.at(-1)!;
  const fused = fusedLossOf(loss, output.activation.word.name);
  const rows = new Map([
    ["X", layers[0]!.inputs],
    ["Y", output.units],
    ...[...parameters, ...tensors].map((tensor) => [tensor.name, tensor.rows] as const),
    ...parameters.map((tensor) => [`d${tensor.name}`, tensor.rows] as const),
  ]);
  const roots = new Map(tensors.map(({ name, aliasOf }) => [name, aliasOf ?? name]));
  let taken = 0;

  /** The scalars of a tensor's rows in one column. */
  const column = (tensor: string): string[] => columnOf(roots.get(tensor) ?? tensor, rows.get(tensor)!);
  const weight = (W: string, i: number, k: number): string => `${W.replace("W", "w")}_${i + 1}_${k + 1}`;
  const element = (name: string, value: Expression): ScalarStatement => ({ name, value, kind: "element" });
  const between = (name: string, value: Expression): ScalarStatement => ({ name, value, kind: "between" });
  const sum = (name: string, value: Expression): ScalarStatement => ({ name, value, kind: "sum" });

  /** A formula of a kernel for each unit; what it computes more than once gets a name that no other has. */
  function unitByUnit(
    formula: Expression,
    symbols: Readonly<Record<string, string>>,
    destination: string | undefined,
    chosen: Chosen<Word>,
  ): Written {
    const tensors = Object.entries(symbols).map(([symbol, tensor]) => [symbol, column(tensor)] as const);
    const { bindings, result } = share(formula);
    const units = tensors[0]![1].length;
    const statements = Array.from({ length: units }, (_, i) => {
      const names = new Map(tensors.map(([symbol, scalars]) => [symbol, variable(scalars[i]!)]));
      const shared = bindings.map(({ name, value }) => {
        const fresh = `u${++taken}`;
        const statement = between(fresh, substitute(value, names));
        names.set(name, variable(fresh));
        return statement;
      });
      const value = substitute(result, names);
      return [...shared, destination === undefined ? sum("J", value) : element(column(destination)[i]!, value)];
    }).flat();
    const { word, values } = chosen;
    const numbers = Object.fromEntries(word.parameters.map(({ name, symbol }) => [symbol, values[name]!]));
    return { statements, numbers };
  }

  /** The exponentials of softmax, and their sum: what A[L], the cost and the gradient are made of. */
  function exponentials(Z: string): ScalarStatement[] {
    const z = column(Z).map(variable);
    return [
      between("top", z.reduce((largest, each) => call("max", [largest, each]))),
      ...z.map((each, i) => between(`e${i + 1}`, call("exp", [binary("-", each, variable("top"))]))),
      between("total", added(z.map((_, i) => variable(`e${i + 1}`)))),
    ];
  }

  function softmaxCost(Z: string): ScalarStatement[] {
    const top = variable("top");
    return [
      between("logTotal", call("log", [variable("total")])),
      ...column(Z).map((z, i): ScalarStatement => {
        const y = column("Y")[i]!;
        const loss = binary("+", binary("-", top, variable(z)), variable("logTotal"));
        return { ...sum("J", binary("*", variable(y), loss)), unlessZero: y };
      }),
    ];
  }

  function softmaxGradient(probabilities: readonly Expression[], dZ: string): ScalarStatement[] {
    const labels = column("Y").map(variable);
    return [
      between("labels", added(labels)),
      ...column(dZ).map((name, i) =>
        element(name, binary("-", binary("*", probabilities[i]!, variable("labels")), labels[i]!)),
      ),
    ];
  }

  return (step) => {
    const { kernel, args, layer: l } = step;
    const layer = layers[l - 1]!;
    const [first, second, third] = tensorsOf(args);
    switch (kernel) {
      case undefined:
        return { statements: [] };
      case "linear":
      case "multiply": {
        const destination = tensorsOf(args).at(-1)!;
        return {
          statements: column(destination).map((name, i) => {
            const products = column(second!).map((a, k) => binary("*", variable(weight(first!, i, k)), variable(a)));
            if (kernel === "multiply") return { ...element(name, added(products)), plusZero: true };
            return element(name, added([...products, variable(column(third!)[i]!)]));
          }),
        };
      }
      case "linearGradW":
        return {
          statements: column(first!).flatMap((dz, i) =>
            column(second!).map((a, k) => sum(weight(third!, i, k), binary("*", variable(dz), variable(a)))),
          ),
        };
      case "linearGradB":
        return { statements: column(second!).map((name, i) => sum(name, variable(column(first!)[i]!))) };
      case "linearGradA":
        return {
          statements: column(third!).map((name, k) =>
            element(
              name,
              added(column(second!).map((dz, i) => binary("*", variable(weight(first!, i, k)), variable(dz)))),
            ),
          ),
        };
      case "add":
        return {
          statements: column(third!).map((name, i) =>
            element(name, binary("+", variable(column(first!)[i]!), variable(column(second!)[i]!))),
          ),
        };
      case "copy":
        // It is rounded already.
        return { statements: column(second!).map((name, i) => between(name, variable(column(first!)[i]!))) };
      case "softmax": {
        // The exponentials have their names once.
        if (l < layers.length) return undefined;
        const quotients = column(second!).map((name, i) =>
          element(name, binary("/", variable(`e${i + 1}`), variable("total"))),
        );
        return { statements: [...exponentials(first!), ...quotients] };
      }
      case "softmaxCategoricalCrossEntropy":
        return { statements: [...(fused!.fromLogits ? exponentials(first!) : []), ...softmaxCost(first!)] };
      case "softmaxCategoricalCrossEntropyGrad":
        return { statements: softmaxGradient(column(first!).map(variable), third!) };
      case "logitCategoricalCrossEntropyGrad": {
        const quotients = column(first!).map((_, i) => binary("/", variable(`e${i + 1}`), variable("total")));
        return { statements: softmaxGradient(quotients, third!) };
      }
    }
    return elementwise(step, layer.activation);
  };

  /** What a kernel computes that takes one unit at a time, the activation's or the loss's. */
  function elementwise({ kernel, args }: Step, chosen: Chosen<Activation>): Written | undefined {
    const { word } = chosen;
    const [first, second, third] = tensorsOf(args);
    const name = formulas.find(({ activation }) => activation === word)?.name ?? camelCase(word.name);
    const slope = derivativeOf(word);
    // What learns something besides W and b takes more tensors.
    if (word.formula !== undefined && slope !== undefined && word.learns === undefined) {
      if (kernel === name) return unitByUnit(parse(word.formula), { z: first! }, second, chosen);
      const reads = word.reads === "Z" ? "z" : "a";
      const gradient = simplify(binary("*", variable("dA"), slope));
      if (kernel === `${name}Grad`) return unitByUnit(gradient, { dA: first!, [reads]: second! }, third, chosen);
    }
    // Of several units the kernels add up one after the other, each over all examples.
    if (output.units > 1) return undefined;
    const { cost, gradient } = lossFormulas(loss, fused);
    if (kernel === cost.kernel && cost.formula !== undefined) {
      return unitByUnit(cost.formula, { [fused === undefined ? "a" : "z"]: first!, y: second! }, undefined, loss);
    }
    if (kernel === gradient.kernel && gradient.formula !== undefined) {
      const reads = fused?.gradient.reads === "Z" ? "z" : "a";
      return unitByUnit(gradient.formula, { [reads]: first!, y: second! }, third, loss);
    }
    return undefined;
  }
}

interface KernelFormula {
  readonly kernel: string;
  /** Undefined where it is computed by hand. */
  readonly formula: Expression | undefined;
}

/** The loss of one unit and its derivative. */
function lossFormulas(
  { word }: Chosen<Loss>,
  fused: FusedLoss | undefined,
): { readonly cost: KernelFormula; readonly gradient: KernelFormula } {
  if (fused !== undefined) {
    const of = ({ kernel, formula }: FusedLoss["cost"]): KernelFormula => {
      return { kernel, formula: formula === undefined ? undefined : parse(formula) };
    };
    return { cost: of(fused.cost), gradient: of(fused.gradient) };
  }
  const { cost, gradient } = word.byHand ?? { cost: camelCase(word.name), gradient: `${camelCase(word.name)}Grad` };
  const printed = word.byHand === undefined || word.ofSpec === true;
  return {
    cost: { kernel: cost, formula: printed ? parse(word.formula) : undefined },
    gradient: { kernel: gradient, formula: printed ? lossDerivativeOf(word) : undefined },
  };
}

/** `a2_1` … of A[2], `x1` … of X. */
function columnOf(tensor: string, rows: number): string[] {
  const name = tensor.replace(/[A-Z]/, (letter) => letter.toLowerCase());
  const separator = /\d$/.test(name) ? "_" : "";
  return Array.from({ length: rows }, (_, i) => `${name}${separator}${i + 1}`);
}

/** The scalars of A[L] in inference. */
export function outputsOf({ network, activations }: Pick<Plan, "network" | "activations">): string[] {
  const { index, units } = network.layers.at(-1)!;
  const name = `A${index}`;
  return columnOf(activations.find((tensor) => tensor.name === name)?.aliasOf ?? name, units);
}

/** From left to right. */
function added(terms: readonly Expression[]): Expression {
  return terms.reduce((sum, term) => binary("+", sum, term));
}

/** `w1_2_3` of W[1], row by row, `b1_2` of b[1]. */
export function scalarsOf({ name, rows, cols }: Pick<ParameterTensor, "name" | "rows" | "cols">): string[] {
  const scalar = name.replace("W", "w");
  return Array.from({ length: rows * cols }, (_, i) =>
    /W/.test(name) ? `${scalar}_${Math.floor(i / cols) + 1}_${(i % cols) + 1}` : `${scalar}_${i + 1}`,
  );
}

/** What a statement reads. */
export function readBy({ value, unlessZero }: ScalarStatement): ReadonlySet<string> {
  return unlessZero === undefined ? variablesOf(value) : new Set([...variablesOf(value), unlessZero]);
}
