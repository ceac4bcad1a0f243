import type { Initializer } from "./initializer.ts";

/** As a tensor of another network's weights, for transfer of single layers. Nothing is drawn. */
export const file: Initializer = {
  name: "file",
  title: "tensor of a file",
  description: "As a file has it: for a layer that goes on from another network’s",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.Module.load_state_dict(strict=False)",
      differs: "It loads whatever the file and the module both have a name for",
    },
    {
      framework: "Keras",
      name: "keras.layers.Layer.set_weights",
      differs: "Its kernels are (n[l-1], n[l]): save them transposed",
    },
  ],
  parameters: [],
  texts: [
    {
      name: "path",
      description: "A .safetensors, .npz or .npy file in the spec’s project, from the spec’s folder",
      example: "weights/base.safetensors",
      pattern: "\\.(safetensors|npz|npy)$",
      required: true,
    },
    {
      name: "tensor",
      description: "What the file calls it; without it, W or b with the layer’s number. A .npy file has no names",
      example: "layer1.weight",
    },
  ],
  distribution: { type: "file" },
  display: "as the file has them",
};
