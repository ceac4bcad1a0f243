import { activations } from "../../src/activations/index.ts";
import { losses } from "../../src/losses/index.ts";

/** A loss as a spec has it, and the output activations that it is defined for. */
export interface LossSetting {
  readonly loss: string | Readonly<Record<string, unknown>>;
  readonly outputs: readonly string[];
  /** n[L], where it cannot be any number. */
  readonly units?: number;
}

/**
 * Every loss in every form: both reductions, from logits, with other values of its parameters than the usual, and with
 * class weights, those of several classes for three units.
 */
export const lossSettings: readonly LossSetting[] = losses.flatMap((word) => {
  const { name, parameters, choices = [], lists = [], accepts, task, weighted } = word;
  const outputs = activations.filter(({ range }) => accepts.includes(range)).map((activation) => activation.name);
  const classes = task === "categorical" ? { units: 3 } : {};
  const others = choices.flatMap((choice) =>
    choice.options.slice(1).map(({ value }) => ({
      loss: { type: name, [choice.name]: value },
      ...(choice.name === "from_logits" ? { outputs: ["linear"], ...classes } : { outputs }),
    })),
  );
  const values = Object.fromEntries(
    parameters.map((parameter) => [parameter.name, parameter.default === 0 ? 0.15 : 0.7 * parameter.default]),
  );
  const weights = { type: name, class_weights: weighted === undefined ? [0.5, 2.5, 1] : [0.5, 2.5] };
  return [
    { loss: name, outputs },
    ...others,
    ...(choices.length > 1
      ? [{ loss: { type: name, reduction: "mean_over_units", from_logits: true }, outputs: ["linear"] }]
      : []),
    ...(parameters.length > 0 ? [{ loss: { type: name, ...values }, outputs }] : []),
    ...(lists.some((list) => list.name === "class_weights")
      ? [
          { loss: weights, outputs, ...classes },
          { loss: { ...weights, label_smoothing: 0.2 }, outputs, ...classes },
          { loss: { ...weights, label_smoothing: 0.2, from_logits: true }, outputs: ["linear"], ...classes },
        ]
      : []),
  ];
});
