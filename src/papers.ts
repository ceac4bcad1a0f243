/** Publications that several words come from. A word's own is with the word. */
import type { Source } from "./vocabulary.ts";

export const vanRijsbergen: Source = {
  authors: "van Rijsbergen",
  year: 1979,
  title: "Information Retrieval",
  where: "Butterworths, second edition",
};

export const lecunBottouOrrMuller: Source = {
  authors: "LeCun, Bottou, Orr and Müller",
  year: 1998,
  title: "Efficient BackProp",
  where: "Neural Networks: Tricks of the Trade",
  url: "https://doi.org/10.1007/3-540-49430-8_2",
};

export const glorotBengio: Source = {
  authors: "Glorot and Bengio",
  year: 2010,
  title: "Understanding the difficulty of training deep feedforward neural networks",
  where: "AISTATS",
  url: "https://proceedings.mlr.press/v9/glorot10a.html",
};

export const pascanuMikolovBengio: Source = {
  authors: "Pascanu, Mikolov and Bengio",
  year: 2013,
  title: "On the difficulty of training Recurrent Neural Networks",
  where: "ICML",
  url: "https://arxiv.org/abs/1211.5063",
};

export const kingmaBa: Source = {
  authors: "Kingma and Ba",
  year: 2015,
  title: "Adam: A Method for Stochastic Optimization",
  where: "ICLR",
  url: "https://arxiv.org/abs/1412.6980",
};

export const heZhangRenSun: Source = {
  authors: "He, Zhang, Ren and Sun",
  year: 2015,
  title: "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
  where: "ICCV",
  url: "https://arxiv.org/abs/1502.01852",
};

export const hendrycksGimpel: Source = {
  authors: "Hendrycks and Gimpel",
  year: 2016,
  title: "Gaussian Error Linear Units (GELUs)",
  where: "arXiv",
  url: "https://arxiv.org/abs/1606.08415",
};

export const loshchilovHutter: Source = {
  authors: "Loshchilov and Hutter",
  year: 2017,
  title: "SGDR: Stochastic Gradient Descent with Warm Restarts",
  where: "ICLR",
  url: "https://arxiv.org/abs/1608.03983",
};

export const howard: Source = {
  authors: "Howard et al.",
  year: 2019,
  title: "Searching for MobileNetV3",
  where: "ICCV",
  url: "https://arxiv.org/abs/1905.02244",
};
