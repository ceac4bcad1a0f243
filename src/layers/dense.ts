import type { LayerType } from "./layer.ts";

/**
 * Z[l] = W[l]·A[l-1] + b[l], every unit of every unit of the layer before (Ng, course 1, week 4). The 1/m of J is in
 * dW[l] and db[l], as Ng has it, not in dZ[l].
 */
export const dense: LayerType = {
  name: "dense",
  title: "dense",
  description: "Every unit sees all units of the layer before",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Linear", differs: "W and b begin as U(−r, r), r = 1/√n[l-1]" },
    {
      framework: "Keras",
      name: "keras.layers.Dense",
      differs: "W is transposed, (n[l-1], n[l]), and begins as glorot_uniform whatever the activation",
    },
    { framework: "Ng’s course", name: "linear_forward" },
  ],
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
