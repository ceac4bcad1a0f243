import { byStep } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

const statements = [
  "start = alpha / startDivisor",
  "end = start / endDivisor",
  // The time of the peak; the last step is T − 1.
  "peak = rise * T - 1",
];

/** From α/startDivisor up to α and down to α/startDivisor/endDivisor, once in the whole training. */
export const oneCycle: Schedule = {
  name: "one_cycle",
  title: "one cycle",
  description: "Rises to the learning rate and falls far below where it began, once in the whole training",
  sources: [
    {
      authors: "Smith and Topin",
      year: 2019,
      title: "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates",
      where: "SPIE Defense + Commercial Sensing",
      url: "https://arxiv.org/abs/1708.07120",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.OneCycleLR",
      differs:
        "max_lr is α, pct_start rise, div_factor start_divisor, final_div_factor end_divisor; it also cycles the " +
        "momentum unless told not to",
    },
    { framework: "Keras" },
  ],
  parameters: [
    {
      name: "rise",
      symbol: "rise",
      default: 0.3,
      minimum: 0,
      exclusiveMaximum: 1,
      description: "The share of the training in which the rate rises",
    },
    {
      name: "start_divisor",
      symbol: "startDivisor",
      default: 25,
      minimum: 1,
      description: "How many times the rate at the start fits into the peak",
    },
    {
      name: "end_divisor",
      symbol: "endDivisor",
      default: 1e4,
      minimum: 1,
      description: "How many times the rate at the end fits into that at the start",
    },
  ],
  choices: [
    {
      name: "shape",
      description: "Whether it rises and falls along half a wave of the `cosine` or in a straight line, `linear`",
      options: [{ value: "cosine" }, { value: "linear", title: "in straight lines" }],
    },
    byStep,
  ],
  forms: [
    {
      statements: [
        ...statements,
        "share = select(t < peak, t / peak, (min(t, T - 1) - peak) / (T - 1 - peak))",
        "wave = (1 + cos(pi * share)) / 2",
        "rate = select(t < peak, alpha + (start - alpha) * wave, end + (alpha - end) * wave)",
      ],
      display: "α/startDivisor → α at t = rise T − 1 → α/startDivisor/endDivisor at T − 1, along waves of the cosine",
    },
    {
      when: { shape: "linear" },
      statements: [
        ...statements,
        "share = select(t < peak, t / peak, (min(t, T - 1) - peak) / (T - 1 - peak))",
        "rate = select(t < peak, start + (alpha - start) * share, alpha + (end - alpha) * share)",
      ],
      display: "α/startDivisor → α at t = rise T − 1 → α/startDivisor/endDivisor at T − 1, in straight lines",
    },
  ],
};
