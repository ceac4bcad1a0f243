/** Backward propagation against central differences, in float64: every activation with every loss, and every spec. */
import { describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import type { Network } from "../../src/network/network.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { drawExamples, gradcheck, MOST_EXAMPLES, THRESHOLD, type Gradcheck } from "../../src/training/gradcheck.ts";
import { kinksOf, lossKinksOf } from "../../src/training/kinks.ts";
import { compileAndImport, type GeneratedModule } from "../support/module.ts";
import { lossSettings } from "../support/losses.ts";
import { specText } from "../support/spec.ts";
import { specs } from "../support/specs.ts";

function check(network: Network, module: GeneratedModule, seed: number): Gradcheck {
  const trainer = module.createTrainer({ examples: MOST_EXAMPLES, seed, precision: "float64" });
  drawExamples(trainer, network.task, seed);
  // Biases other than 0, so that a mistake in them shows, and Z[l] is off the kinks where all of A[l-1] is 0.
  const random = createRandom(seed + 1, "check");
  for (const [name, { data }] of Object.entries(trainer.parameters)) {
    if (name.startsWith("b")) data.forEach((_, i) => (data[i] = random.normal() / 10));
  }
  return gradcheck(trainer, { kinks: kinksOf(network), lossKinks: lossKinksOf(network), seed });
}

/** Nothing is left to chance: all tensors were compared, nearly everywhere, and each agrees. */
function expectPassed(result: Gradcheck): void {
  expect(result.overall.difference).toBeLessThan(THRESHOLD);
  expect(result.passed, JSON.stringify(result.tensors)).toBe(true);
  for (const { name, checked, atKinks } of result.tensors) expect(atKinks, name).toBeLessThanOrEqual(checked / 4);
}

/** The losses that are checked over every hidden activation: one of each task. The others are so over tanh. */
const WIDE: readonly unknown[] = ["binary_crossentropy", "categorical_crossentropy", "mean_squared_error"];

/** Every output activation with every loss that is defined for it, in every form. */
const pairs = lossSettings.flatMap(({ loss, outputs }) =>
  outputs.flatMap((output) => {
    const hidden = WIDE.includes(loss) ? activations.map(({ name }) => name) : ["tanh"];
    return hidden.map((each) => ({ title: JSON.stringify(loss), hidden: each, output, loss }));
  }),
);

describe("every activation × loss", () => {
  test.each(pairs)("$hidden → $output, $title", async ({ hidden, output, loss }) => {
    const spec = specText({ n: [4, 5, 4, 3], activations: [hidden, hidden, output], loss, l2: 0.3 });
    const { network, module } = await compileAndImport(spec);
    const result = check(network, module, 1);
    expectPassed(result);
    const slopes = [hidden, hidden, output].map((name, i) => (name === "prelu" ? [5, 4, 3][i]! : 0));
    const learned = slopes.reduce((sum, each) => sum + each);
    expect(result.overall.entries).toBe(4 * 5 + 5 + 5 * 4 + 4 + 4 * 3 + 3 + learned);
  });
});

describe("every spec", () => {
  test.each(specs)("$name", async ({ text }) => {
    const { network, module } = await compileAndImport(text);
    // Not 1, at which a Z[2] of mnist is a millionth off its kink.
    expectPassed(check(network, module, 2));
  });
});
