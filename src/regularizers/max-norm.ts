import type { Regularizer } from "./regularizer.ts";

/**
 * The weights that come into a unit, a row of W[l], are shortened to length c where they are longer, after each step.
 */
export const maxNorm: Regularizer = {
  kind: "constraint",
  name: "max_norm",
  title: "max-norm constraint",
  description: "The weights of each unit, a row of W, are brought to length c after each step where they are longer",
  sources: [
    {
      authors: "Srebro and Shraibman",
      year: 2005,
      title: "Rank, Trace-Norm and Max-Norm",
      where: "COLT",
      url: "https://doi.org/10.1007/11503415_37",
    },
    {
      authors: "Hinton, Srivastava, Krizhevsky, Sutskever and Salakhutdinov",
      year: 2012,
      title: "Improving neural networks by preventing co-adaptation of feature detectors",
      where: "arXiv",
      url: "https://arxiv.org/abs/1207.0580",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.renorm(p=2, dim=0, maxnorm=2)",
      differs: "It is called for each weight after each step",
    },
    { framework: "Keras", name: "keras.constraints.MaxNorm", differs: "W is transposed there, and units are columns" },
  ],
  parameters: [
    {
      name: "max_norm",
      symbol: "maxWeightNorm",
      default: 2,
      exclusiveMinimum: 0,
      description: "The greatest length of a unit's weights",
    },
  ],
  project: { kernel: "limitNorms", display: "W[LAYER] ← W[LAYER] min(1, STRENGTH / ‖row‖), row by row" },
};
