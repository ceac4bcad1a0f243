import { byStep, warmup } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α throughout; with warm-up, after it: PyTorch's LinearLR from α/(warmup + 1). */
export const constant: Schedule = {
  name: "constant",
  title: "constant",
  description: "One learning rate throughout, for use with a warm-up",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      differs: "Its ConstantLR is another: a third of the rate for five epochs, and then all of it",
    },
    { framework: "Keras", differs: "A number as learning_rate stays" },
  ],
  parameters: [warmup],
  choices: [byStep],
  forms: [{ statements: ["rate = alpha"], display: "α(t) = α" }],
};
