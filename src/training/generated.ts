import type { Numbers, Tensor } from "../runtime/heap.ts";
import type { Predictor, PredictorOptions } from "../runtime/predictor.ts";
import type { Trainer, TrainerOptions } from "../runtime/trainer.ts";

/** Tensors by their names in generated code: `W1`, `dZ2`. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** The numbers of the parameters that begin as files have them, by their names; a module takes those that it has. */
export type Initial = Readonly<Record<string, Numbers>>;

export type AnyParameters = Tensors & { readonly theta: Tensor };

export interface AnyHyperparameters {
  readonly epochs?: number;
  readonly iterations?: number;
  readonly batchSize: number | "full";
}

export type AnyTrainer = Trainer<number, number, number, AnyParameters, Tensors, Tensors, unknown, AnyHyperparameters>;

/** A generated module, its shapes known at run time alone. */
export interface GeneratedModule {
  createTrainer(options: TrainerOptions<number, AnyHyperparameters> & { readonly initial: Initial }): AnyTrainer;
  createPredictor(weights: Uint8Array, options?: PredictorOptions): Predictor<AnyParameters>;
}
