import type { Numbers, Tensor } from "../runtime/heap.ts";
import type { Predictor, PredictorOptions } from "../runtime/predictor.ts";
import type { Trainer, TrainerOptions } from "../runtime/trainer.ts";

/** Tensors by their names in generated code: `W1`, `dZ2`. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** The numbers of the parameters that begin as files have them, by their names; a module takes those that it has. */
export type Initial = Readonly<Record<string, Numbers>>;

export type AnyParameters = Tensors & { readonly theta: Tensor };

export interface AnyHyperparameters {
  readonly alpha: number;
  readonly epochs?: number;
  readonly iterations?: number;
  readonly batchSize: number | "full";
}

export type AnyTrainer = Trainer<number, number, number, AnyParameters, Tensors, Tensors, unknown, AnyHyperparameters>;

/** A generated module, its shapes known at run time alone. */
export interface GeneratedModule {
  createTrainer(options: TrainerOptions<number, AnyHyperparameters> & { readonly initial: Initial }): AnyTrainer;
  createPredictor(weights: Uint8Array, options?: PredictorOptions): Predictor<AnyParameters>;
  /** Fills Z[l] and A[l] in the cache and returns A[L]. */
  forward(X: Tensor, parameters: AnyParameters, cache: Tensors): Tensor;
  /** The same in inference, where that is not the same. */
  infer?(X: Tensor, parameters: AnyParameters, activations: Tensors): Tensor;
  backward(
    X: Tensor,
    Y: Tensor,
    parameters: AnyParameters,
    cache: Tensors,
    gradients: Tensors,
    hyperparameters: AnyHyperparameters,
  ): void;
  /** The step of a tiny network, but for the update, in one. */
  step?(X: Tensor, Y: Tensor, parameters: AnyParameters, gradients: Tensors): number;
}
