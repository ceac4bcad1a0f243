/** Activations that keep Z[l] within limits, as ReLU does: the product before them does it when it stores Z[l]. */
import { limitsOf } from "../activations/limits.ts";
import type { Network } from "../network/network.ts";
import { scalar } from "./arguments.ts";
import { tensorsOf, type Argument, type CacheTensor, type Plan, type Step } from "./plan.ts";

type Decided = Omit<Plan, "unrolled" | "unrolledInference">;

/** The kernels of products, and those that do both. */
const CLAMPING: ReadonlyMap<string | undefined, string> = new Map([
  ["linear", "linearClamp"],
  ["multiply", "multiplyClamp"],
]);

/** Whether a kernel takes limits, after its tensors. */
export function isClamping({ kernel }: Step): boolean {
  return [...CLAMPING.values()].some((clamping) => clamping === kernel);
}

/**
 * The plan with one step in place of a product and such an activation, where nothing else reads Z[l], which is then no
 * tensor any more.
 */
export function withLimits<P extends Decided>(plan: P): P {
  const { network, cache, activations, folded } = plan;
  const forward = joined(plan.forward, cache, network);
  const infer = plan.infer && joined(plan.infer, activations, network);
  const predict = folded && joined(folded.forward, activations, network);
  const ofLoss = [...plan.labels, ...plan.cost];
  return {
    ...plan,
    forward,
    infer,
    folded: folded && { ...folded, forward: predict },
    cache: namedBy([...plan.draw, ...forward, ...ofLoss, ...plan.backward], cache),
    activations: namedBy([...(infer ?? forward), ...(predict ?? []), ...ofLoss], activations),
  };
}

/** The members of a cache, and of what is written over what steps name. */
function namedBy(steps: readonly Step[], tensors: readonly CacheTensor[]): CacheTensor[] {
  const names = new Set(steps.flatMap(({ args }) => tensorsOf(args)));
  return tensors.filter(({ name, overwrittenBy }) => overwrittenBy === undefined || names.has(name));
}

function joined(steps: readonly Step[], tensors: readonly CacheTensor[], network: Network): Step[] {
  const overwriters = new Map(tensors.map(({ name, overwrittenBy }) => [name, overwrittenBy]));
  const result: Step[] = [];
  for (const step of steps) {
    const product = result.at(-1);
    const one = product && joinedInto(product, step, overwriters, network);
    if (one === undefined) result.push(step);
    else result.splice(-1, 1, one);
  }
  return result;
}

/** One step for a product and what is done to its output, if that keeps it within limits and alone reads it. */
function joinedInto(
  product: Step,
  { layer, args: [input, output, ...others], formula }: Step,
  overwriters: ReadonlyMap<string, string | undefined>,
  network: Network,
): Step | undefined {
  const limits = limitsOf(network.layers[layer - 1]!.activation.word);
  const Z = product.args.at(-1)!;
  const kernel = CLAMPING.get(product.kernel);
  if (kernel === undefined || limits === undefined || others.length > 0) return undefined;
  if (!isTensor(Z) || !isTensor(input) || !isTensor(output) || input.tensor !== Z.tensor) return undefined;
  if (overwriters.get(Z.tensor) !== output.tensor) return undefined;
  return {
    ...product,
    kernel,
    args: [...product.args.slice(0, -1), output, ...limits.map(scalar)],
    formula: `${product.formula}; ${formula}`,
  };
}

function isTensor(argument: Argument | undefined): argument is Argument & { readonly tensor: string } {
  return argument !== undefined && "tensor" in argument;
}
