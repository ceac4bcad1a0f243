import type { Network } from "../network/network.ts";
import type { StateScalar } from "../optimizers/optimizer.ts";
import type { ScheduleSteps } from "./schedule.ts";

/**
 * What the generated module does, decided to the last detail: which tensors there are, where each lies, and which kernel
 * computes what from what. The emitter only writes it down; `explain` prints it.
 */
export interface Plan {
  readonly network: Network;
  /** W[l] and b[l] in the order of θ: the weights first, then the biases. */
  readonly parameters: readonly ParameterTensor[];
  /** The length of θ in elements; dθ and the slots are as long, and laid out alike. */
  readonly theta: number;
  /** The optimizer's slots, in their order on the heap. */
  readonly slots: readonly string[];
  /** Numbers that live from step to step besides t. */
  readonly scalars: readonly StateScalar[];
  /** Z[l], A[l] in the order of forward propagation, then dA[l], dZ[l] in the order of backward propagation. */
  readonly cache: readonly CacheTensor[];
  /** The rows of the whole cache: it takes this many numbers for each column of room. */
  readonly cacheRows: number;
  /** Where Z[l] and A[l] lie when there is no backward propagation to keep them for: in each other's place. */
  readonly activations: readonly CacheTensor[];
  readonly activationRows: number;
  /** What `update` and the trainer take from the hyperparameters. */
  readonly hyperparameters: readonly Hyperparameter[];
  readonly initialize: readonly Step[];
  readonly forward: readonly Step[];
  /** Terms of J. */
  readonly cost: readonly Step[];
  readonly backward: readonly Step[];
  readonly update: readonly Step[];
  /** Undefined where the learning rate stays. */
  readonly schedule: ScheduleSteps | undefined;
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
  readonly kind: "Z" | "A" | "dZ" | "dA";
  readonly layer: number;
  /** n[l]; the columns are the examples of the batch. */
  readonly rows: number;
  /** In rows of room from the start of the cache. */
  readonly row: number;
  /** The tensor that this one is another name of: A[l] of Z[l] where the activation is linear. */
  readonly aliasOf: string | undefined;
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
  /** The source of random numbers. */
  | { readonly random: true };

/** `dW12` → `dW[12]`, `theta` → `θ`, `X` → `X`. */
export function symbolOf(tensor: string): string {
  if (tensor === "theta") return "θ";
  if (tensor === "dtheta") return "dθ";
  return tensor.replace(/^(d?[A-Za-z]+?)(\d+)$/, "$1[$2]");
}
