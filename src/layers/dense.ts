import type { LayerType } from "./layer.ts";

/**
 * Z[l] = W[l]·A[l-1] + b[l], every unit of every unit of the layer before (Ng, course 1, week 4): the Dense of Keras and,
 * with W[l] as its weight, the Linear of PyTorch. The 1/m of J is in dW[l] and db[l], as Ng has it, not in dZ[l].
 */
export const dense: LayerType = {
  name: "dense",
  title: "dense",
  description: "Every unit sees all units of the layer before",
  parameters: [],
  forward: [
    { kernel: "linear", args: ["W", "A", "b", "Z"], formula: "Z[LAYER] = W[LAYER]·PREVIOUS + b[LAYER]", bias: true },
    { kernel: "multiply", args: ["W", "A", "Z"], formula: "Z[LAYER] = W[LAYER]·PREVIOUS", bias: false },
  ],
  backward: [
    { kernel: "linearGradW", args: ["dZ", "A", "dW"], formula: "dW[LAYER] = (1/m) dZ[LAYER]·PREVIOUSᵀ" },
    { kernel: "linearGradB", args: ["dZ", "db"], formula: "db[LAYER] = (1/m) Σ dZ[LAYER]", bias: true },
    { kernel: "linearGradA", args: ["W", "dZ", "dA"], formula: "dPREVIOUS = W[LAYER]ᵀ·dZ[LAYER]" },
  ],
};
