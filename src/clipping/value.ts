import type { Clipping } from "./clipping.ts";

/** dθ ← max(−maxValue, min(maxValue, dθ)), element by element. */
export const value: Clipping = {
  name: "value",
  title: "clipped by value",
  description: "Each element of a gradient is held between the limit and its negative",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.utils.clip_grad_value_" },
    { framework: "Keras", name: "keras.optimizers.Optimizer(clipvalue=1.0)" },
  ],
  parameters: [
    {
      name: "max_value",
      symbol: "maxValue",
      default: 1,
      exclusiveMinimum: 0,
      description: "The largest absolute value that is left as it is",
    },
  ],
  kernel: "clipByValue",
  over: "theta",
  display: "GRADIENT ← max(−maxValue, min(maxValue, GRADIENT))",
};
