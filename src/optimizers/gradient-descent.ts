import type { Optimizer } from "./optimizer.ts";
import { learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/** θ ← θ − α dθ; on mini-batches stochastic gradient descent. */
export const gradientDescent: Optimizer = {
  name: "gradient_descent",
  title: "gradient descent",
  description: "Steps against the gradient, as long as the learning rate says",
  sources: [
    {
      authors: "Cauchy",
      year: 1847,
      title: "Méthode générale pour la résolution des systèmes d’équations simultanées",
      where: "Comptes rendus de l’Académie des sciences 25",
    },
    {
      authors: "Robbins and Monro",
      year: 1951,
      title: "A Stochastic Approximation Method",
      where: "The Annals of Mathematical Statistics 22",
      url: "https://doi.org/10.1214/aoms/1177729586",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.SGD", here: "{ type: gradient_descent, learning_rate: 0.001 }" },
    { framework: "Keras", name: "keras.optimizers.SGD" },
  ],
  parameters: [learningRate(0.01), weightDecay],
  choices: [weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: [
    { kernel: "gradientDescent", slots: [], perStep: [], perElement: ["p = p - alpha * g"], display: "θ ← θ − α dθ" },
  ],
};
