import type { Activation } from "./activation.ts";

/** a_i = e^z_i / Σ_k e^z_k over the units of a column: what sigmoid is for two classes, for any number of them. */
export const softmax: Activation = {
  name: "softmax",
  title: "softmax",
  description: "A probability for each of several classes, e^z divided by its sum over the layer's units",
  sources: [
    {
      authors: "Bridle",
      year: 1990,
      title:
        "Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to " +
        "Statistical Pattern Recognition",
      where: "Neurocomputing, Springer",
      url: "https://doi.org/10.1007/978-3-642-76153-9_28",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Softmax(dim=1)" },
    { framework: "Keras", name: "keras.activations.softmax" },
  ],
  parameters: [],
  column: { value: "e^z / Σ e^z", gradient: "a ∗ (dA − Σ a ∗ dA)" },
  reads: "A",
  kinks: [],
  range: "distribution",
  initializer: "glorot_uniform",
  byHand: { forward: "softmax", backward: "softmaxGrad" },
};
