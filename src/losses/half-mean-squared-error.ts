import { meanOverUnits } from "./choices.ts";
import { EVERYWHERE, type Loss } from "./loss.ts";

/** (a − y)² / 2, whose gradient is a − y: what textbooks minimise. Half of `mean_squared_error`. */
export const halfMeanSquaredError: Loss = {
  name: "half_mean_squared_error",
  title: "half mean squared error",
  description: "For regression: half the squared difference from the target, whose gradient is A − Y",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", differs: "torch.nn.MSELoss is its double" },
    { framework: "Keras", differs: "keras.losses.MeanSquaredError is its double" },
  ],
  parameters: [],
  choices: [meanOverUnits],
  formula: "(a - y)^2 / 2",
  derivative: "a - y",
  kinks: [],
  reduction: "mean_over_units",
  accepts: EVERYWHERE,
  task: "regression",
  fused: [],
};
