/** Plan → Graph: the blocks of the course's figure and the tensors between them, read off the plan's steps. */
import { count, parameterCounts } from "../network/summary.ts";
import { EXAMPLE_WEIGHTS, isWeighted } from "../plan/example-weights.ts";
import { labelsOf } from "../plan/labels.ts";
import { symbolOf, type Plan, type Step } from "../plan/plan.ts";

/**
 * A network as Ng draws it (course 1, week 4, "forward and backward functions"): two blocks a layer, with the cache
 * between them, and the loss at the end. Tensors stand where they are read; the block before has written them.
 */
export interface Graph {
  readonly name: string;
  /** The number of learned parameters. */
  readonly parameters: number;
  /** Layers 1 … L. */
  readonly layers: readonly LayerBlocks[];
  readonly loss: LossBlock;
}

/** What stands beside an arrow. */
export interface Tensor {
  /** `A[1]`. */
  readonly symbol: string;
  /** `12,288 × m`. With thousands separators the pair (12,288, m) would read as three. */
  readonly shape: string;
}

export interface LayerBlocks {
  readonly l: number;
  readonly name: string | undefined;
  /** What sentences call g[l]. */
  readonly activation: string;
  readonly forward: {
    /** A[l-1], or X. */
    readonly inputs: readonly Tensor[];
    readonly parameters: readonly Tensor[];
    readonly formulas: readonly string[];
  };
  /** What backward propagation reads besides gradients: Z[l] or A[l], A[l-1], and W[l]. */
  readonly cache: readonly Tensor[];
  readonly backward: {
    /** dA[l]; dZ[L] where loss and output activation are fused. */
    readonly inputs: readonly Tensor[];
    readonly gradients: readonly Tensor[];
    readonly formulas: readonly string[];
  };
}

export interface LossBlock {
  readonly title: string;
  /** A[L], and Z[L] where the cost is computed from it. The penalties' weights are in the formulas alone. */
  readonly inputs: readonly Tensor[];
  /** Y, and ω where examples have weights. */
  readonly targets: readonly Tensor[];
  readonly cost: Tensor;
  readonly costFormulas: readonly string[];
  readonly gradientFormulas: readonly string[];
}

export function graphOf(plan: Plan): Graph {
  const { network } = plan;
  const L = network.layers.length;
  const isParameter = (tensor: string): boolean =>
    [...plan.parameters, ...plan.statistics].some(({ name }) => name === tensor);
  const isGradient = gradientsOf(plan);
  const shapeOf = shapesOf(plan);
  const tensors = (names: readonly string[]): Tensor[] =>
    names.map((name) => ({ symbol: symbolOf(name), shape: shapeOf(name) }));
  // Labels and weights are what the loss reads and the layers do not; and it alone is scaled.
  const ofLoss = [labelsOf(network), EXAMPLE_WEIGHTS];
  const isOfLoss = ({ kernel, args }: Step): boolean =>
    kernel === "scale" || args.some((each) => "tensor" in each && ofLoss.includes(each.tensor));
  const lossGradient = plan.backward.filter(isOfLoss);
  const loss = flowOf(plan, [...plan.labels, ...plan.cost, ...lossGradient]);
  return {
    name: network.name,
    parameters: parameterCounts(network).reduce((sum, own) => sum + own, 0),
    layers: network.layers.map(({ index: l, name, activation }) => {
      const forward = flowOf(plan, plan.forward.filter(({ layer }) => layer === l));
      const backward = flowOf(plan, plan.backward.filter((step) => step.layer === l && !isOfLoss(step)));
      return {
        l,
        name,
        activation: activation.word.title,
        forward: {
          inputs: tensors(forward.reads.filter((tensor) => !isParameter(tensor))),
          parameters: tensors(forward.reads.filter(isParameter)),
          formulas: forward.formulas,
        },
        cache: tensors(backward.reads.filter((tensor) => !isGradient(tensor))),
        backward: {
          inputs: tensors(backward.reads.filter(isGradient)),
          gradients: tensors(backward.writes.filter((tensor) => isParameter(tensor.replace(/^d/, "")))),
          formulas: backward.formulas,
        },
      };
    }),
    loss: {
      title: network.loss.word.title,
      inputs: tensors(loss.reads.filter((tensor) => tensor !== "Y" && tensor !== EXAMPLE_WEIGHTS && !isParameter(tensor))),
      targets: [{ symbol: "Y", shape: shapeOf(`A${L}`) }, ...tensors(isWeighted(network) ? [EXAMPLE_WEIGHTS] : [])],
      cost: { symbol: "J", shape: "1 × 1" },
      costFormulas: formulasOverLayers([...plan.labels, ...plan.cost], L),
      gradientFormulas: lossGradient.map(({ formula }) => formula),
    },
  };
}

/** Tensors that flow into a run of steps and those that it writes, each once, in the order of the steps. */
interface Flow {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly formulas: readonly string[];
}

function flowOf({ cache }: Plan, steps: readonly Step[]): Flow {
  const aliasOf = new Map(cache.map(({ name, aliasOf }) => [name, aliasOf]));
  const reads = new Set<string>();
  const writes = new Set<string>();
  const read = (tensor: string): void => {
    if (!writes.has(tensor)) reads.add(tensor);
  };
  for (const { kernel, args } of steps) {
    const used = args.filter((each) => "tensor" in each);
    if (kernel === undefined) {
      // Nothing is computed: the one argument, the output, becomes another name of what is there.
      for (const { tensor } of used) {
        read(aliasOf.get(tensor)!);
        writes.add(tensor);
      }
      continue;
    }
    for (const { tensor, access } of used) if (access !== "write") read(tensor);
    for (const { tensor, access } of used) if (access !== "read") writes.add(tensor);
  }
  return { reads: [...reads], writes: [...writes], formulas: steps.flatMap(({ formula }) => formula.split("; ")) };
}

/** Whether a tensor of the cache is dZ[l] or dA[l]. */
function gradientsOf({ cache }: Plan): (tensor: string) => boolean {
  const gradients = new Set(cache.filter(({ kind }) => kind === "gradient").map(({ name }) => name));
  return (tensor) => gradients.has(tensor);
}

/** `20 × 12,288`; of a gradient, the shape of its parameter. */
function shapesOf({ parameters, statistics, cache, network }: Plan): (tensor: string) => string {
  const product = (rows: number, cols: number | "m"): string => `${count(rows)} × ${cols === "m" ? cols : count(cols)}`;
  const shapes = new Map([
    ["X", product(network.input.units, "m")],
    ...cache.map(({ name, rows, cols }) => [name, product(rows, cols)] as const),
    ...statistics.map(({ name, rows, cols }) => [name, product(rows, cols)] as const),
    ...parameters.flatMap(({ name, rows, cols }) =>
      [name, `d${name}`].map((each) => [each, product(rows, cols)] as const),
    ),
  ]);
  return (tensor) => {
    const shape = shapes.get(tensor);
    if (shape === undefined) throw new Error(`the plan has no tensor ${tensor}`);
    return shape;
  };
}

/** The formulas, and one for steps that differ in their layer alone: a penalty has a term for each. */
function formulasOverLayers(steps: readonly Step[], L: number): string[] {
  const general = steps.map(({ formula, layer }) => formula.replaceAll(`[${layer}]`, "[l]"));
  const repeated = (formula: string): boolean => general.filter((each) => each === formula).length > 1;
  const formulas = steps.map(({ formula }, i) =>
    repeated(general[i]!) ? `${general[i]!} for l = 1 … ${L}` : formula,
  );
  return [...new Set(formulas)];
}

/** `layer 2 (species): softmax`. */
export function layerTitle({ l, name, activation }: LayerBlocks): string {
  return `layer ${l}${name === undefined ? "" : ` (${name})`}: ${activation}`;
}

/** `A[1] 3 × m`. */
export function tensorText({ symbol, shape }: Tensor): string {
  return `${symbol} ${shape}`;
}
