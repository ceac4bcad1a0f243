import { byStep, warmup } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α throughout; with warm-up, after it: PyTorch's LinearLR from α/(warmup + 1). */
export const constant: Schedule = {
  name: "constant",
  title: "constant",
  description: "One learning rate throughout, for use with a warm-up",
  parameters: [warmup],
  choices: [byStep],
  forms: [{ statements: ["rate = alpha"], display: "α(t) = α" }],
};
