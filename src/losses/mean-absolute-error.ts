import { meanOverUnits } from "./choices.ts";
import { EVERYWHERE, type Loss } from "./loss.ts";

/** |a − y|, averaged over the units of an example. The gradient at a = y is 0. */
export const meanAbsoluteError: Loss = {
  name: "mean_absolute_error",
  title: "mean absolute error",
  description: "For regression with outliers: the absolute difference from the target, whose median is learnt",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.L1Loss" },
    { framework: "Keras", name: "keras.losses.MeanAbsoluteError" },
  ],
  parameters: [],
  choices: [meanOverUnits],
  formula: "abs(a - y)",
  kinks: ["a - y"],
  reduction: "mean_over_units",
  accepts: EVERYWHERE,
  task: "regression",
  fused: [],
};
