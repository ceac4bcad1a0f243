import type { Activation } from "./activation.ts";

/** g(z) = z where z > 0, else s z for a small slope s, by default the paper's. g′(0) = s, as in PyTorch. */
export const leakyRelu: Activation = {
  name: "leaky_relu",
  title: "leaky ReLU",
  description: "The rectified linear unit with a small slope where z is negative, for hidden layers",
  sources: [
    {
      authors: "Maas, Hannun and Ng",
      year: 2013,
      title: "Rectifier Nonlinearities Improve Neural Network Acoustic Models",
      where: "ICML workshop on Deep Learning for Audio, Speech and Language Processing",
      url: "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.LeakyReLU" },
    { framework: "Keras", name: "keras.activations.leaky_relu", here: "{ type: leaky_relu, negative_slope: 0.2 }" },
    { framework: "Keras", name: "keras.layers.LeakyReLU", here: "{ type: leaky_relu, negative_slope: 0.3 }" },
  ],
  parameters: [
    {
      name: "negative_slope",
      symbol: "negativeSlope",
      default: 0.01,
      minimum: 0,
      description: "The slope where z is negative",
    },
  ],
  formula: "select(z > 0, z, negativeSlope * z)",
  reads: "A",
  derivative: "select(a > 0, 1, negativeSlope)",
  kinks: ["0"],
  range: "real",
  initializer: "he_normal",
};
