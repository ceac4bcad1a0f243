import { fromLogits, sumOverUnits } from "./choices.ts";
import type { Loss } from "./loss.ts";

const cost = {
  kernel: "sigmoidFocal",
  display: "(α Y ∗ F(Z[LAYER]) + (1 − α)(1 − Y) ∗ F(−Z[LAYER]))",
  where: "F(z) = −σ(−z)^γ ∗ log σ(z)",
};

const gradient = {
  kernel: "sigmoidFocalGrad",
  reads: "Z",
  display:
    "α Y ∗ F′(Z[LAYER]) − (1 − α)(1 − Y) ∗ F′(−Z[LAYER]), F′(z) = σ(−z)^γ ∗ (γ σ(z) ∗ log σ(z) − σ(−z))",
} as const;

/**
 * −α y (1 − a)^γ log a − (1 − α)(1 − y) a^γ log(1 − a) for each unit: binary cross-entropy in which examples that are
 * nearly right count for less. γ = 0 and α = 1/2 make it half of that.
 */
export const focal: Loss = {
  name: "focal",
  title: "focal loss",
  description: "For labels 0 and 1, one of them rare: binary cross-entropy that dwells on what is hard to tell",
  sources: [
    {
      authors: "Lin, Goyal, Girshick, He and Dollár",
      year: 2017,
      title: "Focal Loss for Dense Object Detection",
      where: "ICCV",
      url: "https://arxiv.org/abs/1708.02002",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      name: 'torchvision.ops.sigmoid_focal_loss(reduction="mean")',
      here: "{ type: focal, from_logits: true, reduction: mean_over_units }",
    },
    {
      framework: "Keras",
      name: "keras.losses.BinaryFocalCrossentropy(apply_class_balancing=True)",
      here: "{ type: focal, reduction: mean_over_units }",
      differs:
        "It limits a to [1e-7, 1 − 1e-7]. Without apply_class_balancing it has no α, and is twice what it is here " +
        "with alpha: 0.5",
    },
  ],
  parameters: [
    {
      name: "gamma",
      symbol: "gamma",
      default: 2,
      minimum: 0,
      description: "How much less an example counts that is nearly right",
    },
    {
      name: "alpha",
      symbol: "alpha",
      default: 0.25,
      minimum: 0,
      maximum: 1,
      description: "The weight of a yes; that of a no is 1 − alpha",
    },
  ],
  choices: [sumOverUnits, fromLogits("sigmoid")],
  formula:
    "-(alpha * y * exp(gamma * log1p(-a)) * log(a) + (1 - alpha) * (1 - y) * exp(gamma * log(a)) * log1p(-a))",
  kinks: [],
  reduction: "sum_over_units",
  accepts: ["probability"],
  task: "binary",
  display: {
    cost: "−(α Y ∗ (1 − A[LAYER])^γ ∗ log A[LAYER] + (1 − α)(1 − Y) ∗ A[LAYER]^γ ∗ log(1 − A[LAYER]))",
    gradient:
      "α Y ∗ F′(A[LAYER]) − (1 − α)(1 − Y) ∗ F′(1 − A[LAYER]), F′(p) = (1 − p)^γ ∗ (γ log p / (1 − p) − 1 / p)",
  },
  fused: [
    { activation: "sigmoid", cost, gradient },
    { activation: "linear", fromLogits: true, cost, gradient },
  ],
  byHand: { cost: "focal", gradient: "focalGrad" },
};
