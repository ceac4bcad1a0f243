/** What `initialize` of a generated module draws, for every initializer: the distribution that the literature gives. */
import { describe, expect, test } from "vitest";
import { initializers } from "../../src/initializers/index.ts";
import { standsAlone } from "../../src/vocabulary.ts";
import { compileAndImport } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const FAN_IN = 60;
const FAN_OUT = 90;

/** The standard deviation of a standard normal cut off at ±2. */
const CUT = 0.87962566103423978;

interface Distribution {
  readonly mean?: number;
  readonly std: number;
  /** Of what is drawn: 3 of a normal, which is the default. */
  readonly kurtosis?: number;
  /** Of a uniform one. */
  readonly limit?: number;
}

const uniform = (limit: number): Distribution => ({ std: limit / Math.sqrt(3), kurtosis: 1.8, limit });

const expected: Readonly<Record<string, Distribution>> = {
  zeros: { std: 0 },
  constant: { std: 0 },
  truncated_normal: { std: 0.05 * CUT, limit: 0.1 },
  lecun_normal: { std: 1 / Math.sqrt(FAN_IN) },
  lecun_uniform: uniform(Math.sqrt(3 / FAN_IN)),
  // Its 60 columns have length 1.
  orthogonal: { std: 1 / Math.sqrt(FAN_OUT) },
  normal: { std: 0.05 },
  uniform: uniform(0.05),
  glorot_normal: { std: Math.sqrt(2 / (FAN_IN + FAN_OUT)) },
  glorot_uniform: uniform(Math.sqrt(6 / (FAN_IN + FAN_OUT))),
  he_normal: { std: Math.sqrt(2 / FAN_IN) },
  he_uniform: uniform(Math.sqrt(6 / FAN_IN)),
  randn: { std: 0.01 },
  randn_scaled: { std: 1 / Math.sqrt(FAN_IN) },
};

async function drawn(initializer: string | Readonly<Record<string, unknown>>): Promise<{ W: number[]; b: number[] }> {
  const n = [FAN_IN, FAN_OUT];
  const { module } = await compileAndImport(
    specText({ n, activations: ["linear"], loss: "mean_squared_error", initializer }),
  );
  const { W1, b1 } = module.createTrainer({ examples: 1, seed: 11, precision: "float64" }).parameters;
  return { W: Array.from(W1!.data), b: Array.from(b1!.data) };
}

function expectDrawnFrom(values: readonly number[], { mean = 0, std, kurtosis = 3, limit }: Distribution): void {
  const N = values.length;
  const average = values.reduce((sum, x) => sum + x, 0) / N;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / N;
  // 4.5 standard deviations of the sample's mean and variance; the latter depends on the kurtosis.
  expect(Math.abs(average - mean)).toBeLessThanOrEqual((4.5 * std) / Math.sqrt(N));
  const spread = 4.5 * Math.sqrt((kurtosis - 1) / N);
  expect(Math.abs(variance - std ** 2)).toBeLessThanOrEqual(spread * std ** 2);
  if (limit === undefined) return;
  expect(Math.max(...values)).toBeLessThanOrEqual(limit);
  expect(Math.max(...values)).toBeGreaterThan(0.9 * limit);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(-limit);
  expect(Math.min(...values)).toBeLessThan(-0.9 * limit);
}

describe("W[l]", () => {
  test.each(initializers.filter(standsAlone))("$name", async ({ name }) => {
    const { W, b } = await drawn(name);
    expectDrawnFrom(W, expected[name]!);
    expect(b.every((x) => x === 0)).toBe(true);
  });

  test("by other parameters than the defaults", async () => {
    expectDrawnFrom((await drawn({ type: "normal", mean: 3, std: 0.5 })).W, { mean: 3, std: 0.5 });
    expectDrawnFrom((await drawn({ type: "constant", value: -1.5 })).W, { mean: -1.5, std: 0 });
    expectDrawnFrom((await drawn({ type: "truncated_normal", std: 2 })).W, { std: 2 * CUT, limit: 4 });
    expectDrawnFrom((await drawn({ type: "orthogonal", gain: 3 })).W, { std: 3 / Math.sqrt(FAN_OUT) });
    expectDrawnFrom((await drawn({ type: "uniform", limit: 2 })).W, uniform(2));
    expectDrawnFrom((await drawn({ type: "randn", scale: 10 })).W, { std: 10 });
  });
});
