import { heZhangRenSun } from "../papers.ts";
import type { Activation } from "./activation.ts";

/**
 * g(z) = z where z > 0, else slope z, the slope learned. PyTorch has one slope for a layer unless it is told the number
 * of units, Keras one for each unit unless axes share it; the paper has tried both, and begins at 1/4 as here. g′(0) is
 * the slope, as in PyTorch.
 */
export const prelu: Activation = {
  name: "prelu",
  title: "PReLU",
  description: "The rectified linear unit with a learned slope where z is negative, for hidden layers",
  sources: [heZhangRenSun],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.PReLU", here: "{ type: prelu, shared: true }" },
    { framework: "PyTorch", name: "torch.nn.PReLU(num_parameters=n)" },
    { framework: "Keras", name: "keras.layers.PReLU", here: "{ type: prelu, initial_slope: 0 }" },
    {
      framework: "Keras",
      name: "keras.layers.PReLU(shared_axes=[1])",
      here: "{ type: prelu, initial_slope: 0, shared: true }",
    },
  ],
  parameters: [
    {
      name: "initial_slope",
      symbol: "initialSlope",
      default: 0.25,
      description: "The slope where z is negative, before training",
    },
  ],
  choices: [
    {
      name: "shared",
      description: "Whether the units of the layer share one slope, or each has its own",
      options: [{ value: false }, { value: true, title: "one slope for all units" }],
    },
  ],
  learns: [
    {
      name: "slope",
      initial: "initial_slope",
      shared: "shared",
      derivative: "min(0, z)",
      gradient: "preluGradSlope",
    },
  ],
  formula: "select(z > 0, z, slope * z)",
  reads: "Z",
  kinks: ["0"],
  range: "real",
  initializer: "he_normal",
  byHand: { forward: "prelu", backward: "preluGrad" },
};
