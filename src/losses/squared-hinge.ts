import { meanOverUnits } from "./choices.ts";
import { MARGIN, MARGINS } from "./hinge.ts";
import type { Loss } from "./loss.ts";

/** max(0, 1 − y a)², labels as `hinge` takes them (Keras' squared_hinge). */
export const squaredHinge: Loss = {
  name: "squared_hinge",
  title: "squared hinge loss",
  description: "For yes and no by a margin: the square of the hinge loss, smooth where the margin is met",
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
