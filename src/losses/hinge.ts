import { meanOverUnits } from "./choices.ts";
import type { Loss } from "./loss.ts";

/** y a with labels −1 and 1; a label that is not above 0 is a no, so that 0 and 1 serve as well. */
export const MARGIN = "select(y > 0, a, -a)";

/** What all margins have in common. */
export const MARGINS = {
  accepts: ["real", "(-1, 1)"],
  task: "binary",
  margins: true,
} as const satisfies Partial<Loss>;

/** max(0, 1 − y a), y being −1 or 1; every label that is not above 0 is a −1. The gradient at y a = 1 is 0. */
export const hinge: Loss = {
  name: "hinge",
  title: "hinge loss",
  description: "For yes and no by a margin: nothing is lost where A is on its label's side, 1 or more from 0",
  sources: [
    {
      authors: "Cortes and Vapnik",
      year: 1995,
      title: "Support-Vector Networks",
      where: "Machine Learning 20",
      url: "https://doi.org/10.1007/BF00994018",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", differs: "Its HingeEmbeddingLoss, of distances, is another" },
    {
      framework: "Keras",
      name: "keras.losses.Hinge",
      differs: "It turns labels 0 into −1 where a batch holds none but 0 and 1",
    },
  ],
  parameters: [],
  choices: [meanOverUnits],
  formula: `max(0, 1 - ${MARGIN})`,
  derivative: `select(${MARGIN} < 1, select(y > 0, -1, 1), 0)`,
  kinks: [`1 - ${MARGIN}`],
  reduction: "mean_over_units",
  ...MARGINS,
  display: { cost: "max(0, 1 − Y ∗ A[LAYER])", gradient: "−Y where Y ∗ A[LAYER] < 1, else 0" },
  fused: [],
};
