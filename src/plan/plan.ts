import type { Activation } from "../activations/activation.ts";
import type { InitialTensor } from "../network/initial.ts";
import type { Network } from "../network/network.ts";
import type { StateScalar } from "../optimizers/optimizer.ts";
import type { ScheduleSteps } from "./schedule.ts";
import type { Unrolled } from "./unrolled.ts";

/**
 * What the generated module does, decided to the last detail: which tensors there are, where each lies, and which kernel
 * computes what from what. The emitter only writes it down; `explain` prints it.
 */
export interface Plan {
  readonly network: Network;
  /** What is learned, in the order of θ: the weights W[l] first, then everything else. */
  readonly parameters: readonly ParameterTensor[];
  /** The length of θ in elements; dθ and the slots are as long, and laid out alike. */
  readonly theta: number;
  /** What inference needs besides and no gradient changes: running averages. They lie behind θ. */
  readonly statistics: readonly ParameterTensor[];
  /** The length of θ and the statistics together. */
  readonly parametersLength: number;
  /** The optimizer's slots, in their order on the heap. */
  readonly slots: readonly string[];
  /** Numbers that live from step to step besides t. */
  readonly scalars: readonly StateScalar[];
  /** Tensors in the order of forward propagation, then those of backward propagation in its order. */
  readonly cache: readonly CacheTensor[];
  /** The rows of the whole cache: it takes this many numbers for each column of room. */
  readonly cacheRows: number;
  /** Where the activations lie when there is no backward propagation to keep them for: in each other's place. */
  readonly activations: readonly CacheTensor[];
  readonly activationRows: number;
  /** The activations that are formulas in the spec, each once. */
  readonly formulas: readonly FormulaKernels[];
  /** What `update` and the trainer take from the hyperparameters. */
  readonly hyperparameters: readonly Hyperparameter[];
  /** The parameters that begin as files have them; the module cannot read these. */
  readonly initial: readonly InitialTensor[];
  readonly initialize: readonly Step[];
  /** What is drawn for a batch before forward propagation. */
  readonly draw: readonly Step[];
  readonly forward: readonly Step[];
  /** Forward propagation in inference; undefined where it is the same as in training. */
  readonly infer: readonly Step[] | undefined;
  /** What a predictor runs in its place; undefined where nothing can be folded. */
  readonly folded: Folded | undefined;
  /** What is made of Y for the loss, before the cost and once more before backward propagation; often nothing. */
  readonly labels: readonly Step[];
  /** Terms of J. */
  readonly cost: readonly Step[];
  readonly backward: readonly Step[];
  /** What training runs in place of `forward`, `cost` and `backward`; undefined but in tiny networks. */
  readonly unrolled: Unrolled | undefined;
  /** What a predictor runs on one example in place of what it runs on several; undefined but in tiny networks. */
  readonly unrolledInference: Unrolled | undefined;
  readonly update: readonly Step[];
  /** Undefined where the learning rate stays. */
  readonly schedule: ScheduleSteps | undefined;
}

/** Inference of which a part is in the parameters already. */
export interface Folded {
  /** What is done once to the parameters as they were trained. */
  readonly fold: readonly Step[];
  /** Forward propagation with them. */
  readonly forward: readonly Step[];
}

/** Kernels that stand in the module, of a formula in its spec. */
export interface FormulaKernels {
  /** `g1`, by the first layer that has it; backward propagation calls `g1Grad`. */
  readonly name: string;
  /** The layers l that have it. */
  readonly layers: readonly number[];
  readonly activation: Activation;
}

export interface ParameterTensor {
  /** `W1`; its gradient is `dW1`. */
  readonly name: string;
  readonly layer: number;
  readonly rows: number;
  readonly cols: number;
  /** In elements from the start of θ, on a multiple of 16. */
  readonly offset: number;
}

export interface CacheTensor {
  /** `Z1`. */
  readonly name: string;
  /** What inference computes too, what the loss takes, what training alone has, what backward propagation computes. */
  readonly kind: "activation" | "loss" | "training" | "gradient";
  readonly layer: number;
  readonly rows: number;
  /** The examples of the batch, or 1. */
  readonly cols: "m" | 1;
  /** In rows of room from the start of the cache. */
  readonly row: number;
  /** The tensor that this one is another name of: A[l] of Z[l] where the activation is linear. */
  readonly aliasOf: string | undefined;
  /**
   * The tensor in whose place it lies, because what reads it last writes there: A[l], of Z[l]. Functions have it as a name
   * of their own; it is no member of the cache.
   */
  readonly overwrittenBy: string | undefined;
}

/** Those that are members of a module's caches: that are there once a function has returned. */
export function membersOf(tensors: readonly CacheTensor[]): CacheTensor[] {
  return tensors.filter(({ overwrittenBy }) => overwrittenBy === undefined);
}

export interface Hyperparameter {
  /** `alpha`. */
  readonly symbol: string;
  readonly value: number | "full";
  /** As a sentence without its final stop: `α, the learning rate`. */
  readonly description: string;
}

export interface Step {
  readonly layer: number;
  /** Undefined where nothing is computed, because the output, its one argument, is another name of the input. */
  readonly kernel: string | undefined;
  /** In the order of the kernel's parameters. */
  readonly args: readonly Argument[];
  /** What is done to the number that the kernel returns: `* 3`. */
  readonly rescaled?: string;
  /** Where the number goes that the kernel returns: `state.muProduct`. */
  readonly result?: string;
  /** What it computes: `Z[1] = W[1]·X + b[1]`. */
  readonly formula: string;
}

export type Argument =
  | { readonly tensor: string; readonly access: "read" | "write" | "update" }
  /** A TypeScript expression over hyperparameters, constants, `m` and `state.t`. */
  | { readonly scalar: string }
  /** A constant of the module: `classWeights`. */
  | { readonly constant: string }
  /** The numbers that a trainer is given for the parameters that begin as files have them. */
  | { readonly initial: true }
  /** A text, which stands in the call as a literal. */
  | { readonly text: string }
  /** A kernel that this one calls. */
  | { readonly kernel: string }
  /** The source of random numbers. */
  | { readonly random: true };

/** The kernels that a step calls, directly or through another. */
export function kernelsOf({ kernel, args }: Step): string[] {
  const others = args.flatMap((each) => ("kernel" in each ? [each.kernel] : []));
  return kernel === undefined ? others : [kernel, ...others];
}

/** The names of the tensors among a step's arguments, in order. */
export function tensorsOf(args: Step["args"]): string[] {
  return args.flatMap((each) => ("tensor" in each ? [each.tensor] : []));
}

/** `dW12` → `dW[12]`, `gamma1` → `γ[1]`, `theta` → `θ`, `X` → `X`. */
export function symbolOf(tensor: string): string {
  const [, d = "", name = tensor, layer] = /^(d?)(theta|gamma|beta|mu|variance|[A-Z]|[a-z]\w*?)(\d*)$/.exec(tensor) ?? [];
  const symbol = SYMBOLS[name] ?? name;
  return `${d}${symbol}${layer ? `[${layer}]` : ""}`;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ theta: "θ", gamma: "γ", beta: "β", mu: "μ", variance: "σ²" },
  exampleWeights: "ω",
  ...{ runningMean: "running μ", runningVariance: "running σ²" },
};
