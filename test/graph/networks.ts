import fc from "fast-check";
import { resolveNetwork } from "../../src/network/resolve.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { unrolledSpec } from "../../src/spec/unrolled-spec.ts";

/** The plan of a spec, without its module. */
export function planOf(text: string): Plan {
  const spec = unrolledSpec(text, "sketch");
  const network = spec.ok ? resolveNetwork(spec.value) : spec;
  if (!network.ok) throw new Error(network.diagnostics.map(({ message }) => message).join("; "));
  return makePlan(network.value);
}

const HIDDEN = ["linear", "sigmoid", "tanh", "relu", "softmax", { type: "leaky_relu", negative_slope: 0.123456789 }];

/** Fused, fused with several units, and apart, with and without a formula to compute. */
const OUTPUTS = [
  { activation: "sigmoid", loss: "binary_crossentropy" },
  { activation: "softmax", loss: "categorical_crossentropy" },
  { activation: "linear", loss: "mean_squared_error" },
  { activation: "tanh", loss: "mean_squared_error" },
];

const layer = fc.record(
  {
    units: fc.oneof(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 3000 })),
    activation: fc.constantFrom(...HIDDEN),
    bias: fc.boolean(),
    letters: fc.option(fc.stringMatching(/^[a-z][a-z0-9_]{0,58}$/), { nil: undefined, freq: 1 }),
  },
  { requiredKeys: ["units", "activation", "bias"] },
);

/** Texts of specs of 1 to 60 layers. */
export const specTexts: fc.Arbitrary<string> = fc
  .record({
    name: fc.stringMatching(/^net_[a-z0-9_]{0,60}$/),
    inputs: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_000_000 })),
    layers: fc.oneof(
      { weight: 3, arbitrary: fc.array(layer, { minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.array(layer, { minLength: 7, maxLength: 60, size: "max" }) },
    ),
    output: fc.constantFrom(...OUTPUTS),
    l2: fc.option(fc.constant(0.5), { nil: undefined }),
    weighted: fc.boolean(),
  })
  .map(({ name, inputs, layers, output, l2, weighted }) =>
    JSON.stringify({
      version: 1,
      name,
      input: { units: inputs },
      layers: layers.map(({ units, activation, bias, letters }, i) => ({
        // The index makes each name another one.
        name: letters === undefined ? undefined : `${letters}_${i}`,
        // The elements of one matrix are limited.
        units: i === 0 ? Math.min(units, 1 + Math.floor(1e8 / inputs)) : units,
        bias,
        activation: i === layers.length - 1 ? output.activation : activation,
      })),
      loss: output.loss,
      regularization: l2 === undefined ? undefined : { l2 },
      training: { batch_size: 1, example_weights: weighted },
    }),
  );
