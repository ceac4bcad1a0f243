import type { Activation } from "./activation.ts";

/** g(z) = max(0, z), the rectified linear unit (Nair and Hinton, 2010). g′(0) = 0, as in PyTorch and Keras. */
export const relu: Activation = {
  name: "relu",
  title: "ReLU",
  description: "The rectified linear unit max(0, z), for hidden layers",
  parameters: [],
  formula: "max(0, z)",
  reads: "Z",
  kinks: ["0"],
  range: "nonnegative",
  initializer: "he_normal",
};
