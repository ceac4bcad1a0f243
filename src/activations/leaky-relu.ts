import type { Activation } from "./activation.ts";

/**
 * g(z) = z where z > 0, else s z for a small slope s (Maas, Hannun and Ng, 2013). g′(0) = s, as in PyTorch. The default
 * slope is the paper's and PyTorch's 0.01; that of Keras' layer is 0.3.
 */
export const leakyRelu: Activation = {
  name: "leaky_relu",
  title: "leaky ReLU",
  description: "The rectified linear unit with a small slope where z is negative, for hidden layers",
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
  reads: "Z",
  kinks: ["0"],
  range: "real",
  initializer: "he_normal",
};
