import type { Activation } from "./activation.ts";

/** a_i = e^z_i / Σ_k e^z_k over the units of a column: what sigmoid is for two classes, for any number of them. */
export const softmax: Activation = {
  name: "softmax",
  title: "softmax",
  description: "A probability for each of several classes, e^z divided by its sum over the layer's units",
  parameters: [],
  reads: "A",
  kinks: [],
  range: "distribution",
  initializer: "glorot_uniform",
  byHand: { forward: "softmax", backward: "softmaxGrad" },
};
