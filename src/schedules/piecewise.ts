import { byEpoch } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α times a factor that is given for each stretch of time. */
export const piecewise: Schedule = {
  name: "piecewise",
  title: "piecewise constant",
  description: "Has a factor of its own in each stretch between given times",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.MultiStepLR",
      differs: "milestones are boundaries, and each factor is the one before times gamma",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.PiecewiseConstantDecay",
      differs: "values are α times factors, with by: step; a boundary itself still has the factor before it",
    },
  ],
  parameters: [],
  lists: [
    {
      name: "boundaries",
      default: [30, 60],
      exclusiveMinimum: 0,
      description: "The times at which the next factor begins, each later than the one before",
    },
    {
      name: "factors",
      default: [1, 0.1, 0.01],
      minimum: 0,
      description: "What the learning rate is multiplied by in each stretch, one more than there are boundaries",
    },
  ],
  choices: [byEpoch],
  forms: [
    {
      statements: ({ boundaries = [], factors = [] }) => {
        const factor = boundaries.reduceRight(
          (later, boundary, i) => `select(t < ${boundary}, ${factors[i]}, ${later})`,
          String(factors.at(-1)),
        );
        return [`factor = ${factor}`, "rate = alpha * factor"];
      },
      display: "α(t) = α factor",
    },
  ],
};
