import { meanOverUnits } from "./choices.ts";
import { EVERYWHERE, type Loss } from "./loss.ts";

/** (a − y)², averaged over the units of an example: J divides by n[L] m. Nothing is halved. */
export const meanSquaredError: Loss = {
  name: "mean_squared_error",
  title: "mean squared error",
  description: "For regression: the squared difference from the target, averaged over the output units",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.MSELoss" },
    { framework: "Keras", name: "keras.losses.MeanSquaredError" },
  ],
  parameters: [],
  choices: [meanOverUnits],
  formula: "(a - y)^2",
  kinks: [],
  reduction: "mean_over_units",
  accepts: EVERYWHERE,
  task: "regression",
  fused: [],
};
