import { meanOverUnits } from "./choices.ts";
import { MARGIN, MARGINS } from "./hinge.ts";
import type { Loss } from "./loss.ts";

/** max(0, 1 − y a)², labels as `hinge` takes them. */
export const squaredHinge: Loss = {
  name: "squared_hinge",
  title: "squared hinge loss",
  description: "For yes and no by a margin: the square of the hinge loss, smooth where the margin is met",
  sources: [
    {
      authors: "Tang",
      year: 2013,
      title: "Deep Learning using Linear Support Vector Machines",
      where: "ICML workshop on Challenges in Representation Learning",
      url: "https://arxiv.org/abs/1306.0239",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", differs: "Its MultiMarginLoss(p=2) compares classes" },
    {
      framework: "Keras",
      name: "keras.losses.SquaredHinge",
      differs: "It turns labels 0 into −1 where a batch holds none but 0 and 1",
    },
  ],
  parameters: [],
  choices: [meanOverUnits],
  formula: `max(0, 1 - ${MARGIN})^2`,
  derivative: `select(${MARGIN} < 1, 2 * (a - select(y > 0, 1, -1)), 0)`,
  kinks: [`1 - ${MARGIN}`],
  reduction: "mean_over_units",
  ...MARGINS,
  display: { cost: "max(0, 1 − Y ∗ A[LAYER])²", gradient: "−2 Y ∗ max(0, 1 − Y ∗ A[LAYER])" },
  fused: [],
};
