import { activations } from "../../src/activations/index.ts";
import { losses } from "../../src/losses/index.ts";

/** A loss as a spec has it, and the output activations that it is defined for. */
export interface LossSetting {
  readonly loss: string | Readonly<Record<string, unknown>>;
  readonly outputs: readonly string[];
}

/** Every loss in every form: both reductions, from logits, and with other values of its parameters than the usual. */
export const lossSettings: readonly LossSetting[] = losses.flatMap(({ name, parameters, choices = [], accepts }) => {
  const outputs = activations.filter(({ range }) => accepts.includes(range)).map((activation) => activation.name);
  const others = choices.flatMap((choice) =>
    choice.options.slice(1).map(({ value }) => ({
      loss: { type: name, [choice.name]: value },
      outputs: choice.name === "from_logits" ? ["linear"] : outputs,
    })),
  );
  const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, 0.7 * parameter.default]));
  return [
    { loss: name, outputs },
    ...others,
    ...(choices.length > 1
      ? [{ loss: { type: name, reduction: "mean_over_units", from_logits: true }, outputs: ["linear"] }]
      : []),
    ...(parameters.length > 0 ? [{ loss: { type: name, ...values }, outputs }] : []),
  ];
});
