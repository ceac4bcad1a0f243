/** An `Evaluation` of the runtime's, by the names that files have. */
import type { Evaluation } from "../runtime/trainer.ts";

export interface Measured extends Omit<Evaluation, "confusionPerUnit" | "meanSquaredError"> {
  readonly confusion_per_unit?: NonNullable<Evaluation["confusionPerUnit"]>;
  readonly mean_squared_error?: number;
}

export function measuredOf({ confusionPerUnit, meanSquaredError, ...rest }: Evaluation): Measured {
  return {
    ...rest,
    ...(confusionPerUnit !== undefined && { confusion_per_unit: confusionPerUnit }),
    ...(meanSquaredError !== undefined && { mean_squared_error: meanSquaredError }),
  };
}

export function evaluationOf(measured: Measured): Evaluation {
  const { confusion_per_unit: confusionPerUnit, mean_squared_error: meanSquaredError, ...rest } = measured;
  return {
    ...rest,
    ...(confusionPerUnit !== undefined && { confusionPerUnit }),
    ...(meanSquaredError !== undefined && { meanSquaredError }),
  };
}
