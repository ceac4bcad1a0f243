import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clippings } from "../../src/clipping/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { regularizers } from "../../src/regularizers/index.ts";
import { schedules } from "../../src/schedules/index.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";
import { specText } from "../support/spec.ts";

type Settings = Readonly<Record<string, unknown>>;

const ALPHA = 0.05;

/** A trainer of one weight and one bias under a schedule. */
async function trainerOf(schedule: Settings | string, training: Settings = {}): Promise<AnyTrainer> {
  const { module } = await compileAndImport(
    specText({
      n: [1, 1],
      activations: ["linear"],
      loss: "mean_squared_error",
      optimizer: { type: "gradient_descent", learning_rate: ALPHA },
      training: { batch_size: 1, ...training, schedule },
    }),
  );
  return module.createTrainer({ examples: 1, precision: "float64" });
}

/** As many examples, so that an epoch of batches of 1 has as many steps. */
function examples(m: number): { X: Float64Array; Y: Float64Array } {
  return { X: Float64Array.from({ length: m }, (_, i) => i / m), Y: new Float64Array(m).fill(0.5) };
}

/** The rate of each step of a `fit`; that each step is of that length is seen here. */
function ratesOf(trainer: AnyTrainer, epochs: number, stepsPerEpoch: number): number[] {
  const rates: number[] = [];
  const { theta } = trainer.parameters;
  let before = [...theta.data];
  for (const { learningRate } of trainer.training(examples(stepsPerEpoch), { epochs })) {
    rates.push(learningRate);
    const dtheta = trainer.gradients["dtheta"]!.data;
    before.forEach((p, i) => expect(theta.data[i]).toBe(p - learningRate * dtheta[i]!));
    before = [...theta.data];
  }
  return rates;
}

/** |actual − expected| ≤ 1e-13 of the base rate. */
function expectRates(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((rate, t) => expect(Math.abs(rate - expected[t]!), `t = ${t}`).toBeLessThanOrEqual(1e-13 * ALPHA));
}

/** f(0), f(1), … of a recurrence: each rate from t and the one before. */
function recurrence(length: number, first: number, next: (before: number, t: number) => number): number[] {
  const rates = [first];
  for (let t = 1; t < length; t++) rates.push(next(rates[t - 1]!, t));
  return rates;
}

/** PyTorch's schedulers as its source steps them, from one rate to the next. */
const torch: readonly [title: string, schedule: Settings, epochs: number, expected: number[]][] = [
  [
    "StepLR(3, 0.5)",
    { type: "step", every: 3, factor: 0.5 },
    11,
    recurrence(11, ALPHA, (r, t) => (t % 3 === 0 ? r * 0.5 : r)),
  ],
  ["ExponentialLR(0.9)", { type: "exponential", factor: 0.9 }, 20, recurrence(20, ALPHA, (r) => r * 0.9)],
  [
    "MultiStepLR([2, 5], 0.1)",
    { type: "piecewise", boundaries: [2, 5], factors: [1, 0.1, 0.01] },
    8,
    recurrence(8, ALPHA, (r, t) => (t === 2 || t === 5 ? r * 0.1 : r)),
  ],
  [
    "PolynomialLR(12, 2)",
    { type: "polynomial", power: 2, by: "epoch" },
    12,
    recurrence(12, ALPHA, (r, t) => r * ((1 - t / 12) / (1 - (t - 1) / 12)) ** 2),
  ],
  [
    "PolynomialLR(7)",
    { type: "polynomial", by: "epoch" },
    7,
    recurrence(7, ALPHA, (r, t) => r * ((1 - t / 7) / (1 - (t - 1) / 7))),
  ],
  [
    "CosineAnnealingLR(9, 0.01)",
    { type: "cosine", minimum: 0.01, by: "epoch" },
    9,
    recurrence(9, ALPHA, (r, t) => {
      return ((1 + Math.cos((Math.PI * t) / 9)) / (1 + Math.cos((Math.PI * (t - 1)) / 9))) * (r - 0.01) + 0.01;
    }),
  ],
  ["CosineAnnealingWarmRestarts(3, 1)", { type: "cosine_restarts", period: 3 }, 13, warmRestarts(13, 3, 1, 0)],
  [
    "CosineAnnealingWarmRestarts(2, 3, 0.02)",
    { type: "cosine_restarts", period: 2, period_factor: 3, minimum: 0.02 },
    81,
    warmRestarts(81, 2, 3, 0.02),
  ],
  [
    "CosineAnnealingWarmRestarts(1, 10)",
    { type: "cosine_restarts", period: 1, period_factor: 10 },
    1200,
    warmRestarts(1200, 1, 10, 0),
  ],
  ["OneCycleLR(total_steps=30)", { type: "one_cycle", by: "epoch" }, 30, oneCycle(30, 0.3, 25, 1e4, cosine)],
  [
    "OneCycleLR(total_steps=17, pct_start=0.5, div_factor=10, final_div_factor=100, anneal_strategy=linear)",
    { type: "one_cycle", by: "epoch", shape: "linear", rise: 0.5, start_divisor: 10, end_divisor: 100 },
    17,
    oneCycle(17, 0.5, 10, 100, (from, to, share) => (to - from) * share + from),
  ],
  [
    "LinearLR(1/5, total_iters=4)",
    { type: "constant", warmup: 4, by: "epoch" },
    9,
    recurrence(9, ALPHA / 5, (r, t) => (t > 4 ? r : r * (1 + (1 - 1 / 5) / (4 * (1 / 5) + (t - 1) * (1 - 1 / 5))))),
  ],
];

/** T_cur and T_i, as the class counts them. */
function warmRestarts(length: number, first: number, factor: number, minimum: number): number[] {
  let [since, period] = [0, first];
  return Array.from({ length }, () => {
    const rate = minimum + ((ALPHA - minimum) * (1 + Math.cos((Math.PI * since) / period))) / 2;
    since++;
    if (since >= period) [since, period] = [since - period, period * factor];
    return rate;
  });
}

function oneCycle(
  total: number,
  rise: number,
  startDivisor: number,
  endDivisor: number,
  anneal: (from: number, to: number, share: number) => number,
): number[] {
  const start = ALPHA / startDivisor;
  const phases = [
    { end: rise * total - 1, from: start, to: ALPHA },
    { end: total - 1, from: ALPHA, to: start / endDivisor },
  ];
  return Array.from({ length: total }, (_, step) => {
    let begin = 0;
    for (const [i, { end, from, to }] of phases.entries()) {
      if (step <= end || i === phases.length - 1) return anneal(from, to, (step - begin) / (end - begin));
      begin = end;
    }
    return NaN;
  });
}

function cosine(from: number, to: number, share: number): number {
  return to + ((from - to) / 2) * (Math.cos(Math.PI * share) + 1);
}

describe("schedulers of PyTorch", () => {
  test.each(torch)("%s, epoch by epoch", async (_, schedule, epochs, expected) => {
    expectRates(ratesOf(await trainerOf(schedule), epochs, 3), expected.flatMap((rate) => [rate, rate, rate]));
  });

  test.each(torch)("%s, step by step", async (_, schedule, steps, expected) => {
    expectRates(ratesOf(await trainerOf({ ...schedule, by: "step" }), 1, steps), expected);
  });

  test.each(torch)("%s, by hand", async (_, schedule, epochs, expected) => {
    const trainer = await trainerOf(schedule, { epochs });
    const rates = expected.map(() => {
      const rate = trainer.learningRate;
      trainer.step(trainer.X, trainer.Y);
      return rate;
    });
    expectRates(rates, expected);
  });
});

describe("published values", () => {
  test("of PyTorch's documentation, StepLR and MultiStepLR", async () => {
    const stepped = ratesOf(await trainerOf({ type: "step", every: 30 }), 90, 1);
    const at = [0, 29, 30, 59, 60, 89].map((t) => Number(stepped[t]!.toFixed(12)));
    expect(at).toEqual([0.05, 0.05, 0.005, 0.005, 5e-4, 5e-4]);
    const pieces = { type: "piecewise", boundaries: [30, 80], factors: [1, 0.1, 0.01] };
    const pieced = ratesOf(await trainerOf(pieces), 81, 1);
    expect([0, 29, 30, 79, 80].map((t) => Number(pieced[t]!.toFixed(12)))).toEqual([0.05, 0.05, 0.005, 0.005, 5e-4]);
  });

  // Course 2, week 2: the lecture's table, and the outputs of update_lr and schedule_lr_decay.
  test.each([
    [{ rate: 1 }, 0.2, [0, 1, 2, 3, 4], [0.2, 0.1, 0.067, 0.05, 0.04]],
    [{ rate: 1 }, 0.5, [2], [0.16666666666666666]],
    [{ rate: 0.3, every: 100 }, 0.5, [10, 100], [0.5, 0.3846153846153846]],
  ])("of Ng's course: inverse_time %j of α = %d", async (settings, alpha, epochs, expected) => {
    const trainer = await trainerOf({ type: "inverse_time", ...settings });
    trainer.hyperparameters.alpha = alpha;
    const rates = ratesOf(trainer, 101, 1);
    epochs.forEach((t, i) => {
      const digits = expected[i]! === 0.067 ? 3 : 15;
      expect(rates[t]).toBeCloseTo(expected[i]!, digits);
    });
  });
});

describe("reduce_on_plateau", () => {
  /** PyTorch's class, as its step(metrics) is written. */
  function torchPlateau({ factor = 0.1, patience = 10, threshold = 1e-4, cooldown = 0, minimum = 0 }) {
    let [rate, best, bad, wait] = [ALPHA, Infinity, 0, 0];
    return (metric: number): number => {
      if (metric < best * (1 - threshold)) [best, bad] = [metric, 0];
      else bad++;
      if (wait > 0) [wait, bad] = [wait - 1, 0];
      if (bad > patience) {
        const lower = Math.max(rate * factor, minimum);
        if (rate - lower > 1e-8) rate = lower;
        [wait, bad] = [cooldown, 0];
      }
      return rate;
    };
  }

  test("falls where PyTorch's does, for any settings and costs", async () => {
    const settings = fc.record({
      factor: fc.constantFrom(0.1, 0.5, 0.9),
      patience: fc.integer({ min: 0, max: 3 }),
      threshold: fc.constantFrom(0, 1e-4, 0.3),
      cooldown: fc.integer({ min: 0, max: 3 }),
      minimum: fc.constantFrom(0, 0.01, ALPHA),
    });
    const costsDrawn = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 40 });
    const falls: number[] = [];
    await fc.assert(
      fc.asyncProperty(settings, costsDrawn, async (chosen, costs) => {
        const trainer = await trainerOf({ type: "reduce_on_plateau", ...chosen });
        const reference = torchPlateau(chosen);
        // The network gives 0 for the input 0: J is y², and the parameters stay where the gradient is made 0.
        for (const cost of costs) {
          trainer.parameters.theta.data.fill(0);
          trainer.X.data[0] = 0;
          trainer.Y.data[0] = Math.sqrt(cost);
          const before = trainer.learningRate;
          trainer.step(trainer.X, trainer.Y);
          const J = Math.sqrt(cost) ** 2;
          expect(Math.abs(trainer.learningRate - reference(J))).toBeLessThan(1e-15);
          if (trainer.learningRate < before) falls.push(cost);
        }
      }),
      { numRuns: 60, seed: 31 },
    );
    expect(falls.length).toBeGreaterThan(20);
  });

  const flat = { type: "reduce_on_plateau", patience: 1, factor: 0.5, threshold: 0.9 };

  test("is told the training cost of each epoch of a fit, and its rate is in the records", async () => {
    const trainer = await trainerOf(flat);
    const records = trainer.fit(examples(3), { epochs: 7 });
    expect(records.map(({ learningRate }) => learningRate / ALPHA)).toEqual([1, 1, 1, 0.5, 0.5, 0.25, 0.25]);
  });

  test("of the validation cost measures it each epoch, and wants examples for it", async () => {
    const trainer = await trainerOf({ ...flat, monitor: "validation" });
    expect(() => trainer.fit(examples(3), { epochs: 300 })).toThrow(expect.objectContaining({ name: "DataError" }));
    expect(() => trainer.fit(examples(3), { epochs: 300 })).toThrow("goes by the validation examples: pass some");
    const records = trainer.fit({ ...examples(3), validation: examples(2) }, { epochs: 300 });
    expect(records.every(({ validation }) => validation !== undefined)).toBe(true);
    const reference = torchPlateau({ patience: 1, factor: 0.5, threshold: 0.9 });
    const expected = records.map(({ validation }) => reference(validation!.cost));
    expectRates(records.slice(1).map(({ learningRate }) => learningRate), expected.slice(0, -1));
  });

  test("begins anew when weights are loaded", async () => {
    const trainer = await trainerOf(flat);
    const begin = trainer.save();
    const first = trainer.fit(examples(3), { epochs: 7 });
    expect(trainer.learningRate).toBeLessThan(ALPHA);
    trainer.load(begin);
    expect(trainer.learningRate).toBe(ALPHA);
    expect(trainer.fit(examples(3), { epochs: 7, shuffle: false }).map(({ learningRate }) => learningRate)).toEqual(
      first.map(({ learningRate }) => learningRate),
    );
  });
});

describe("every schedule", () => {
  const words = schedules.map(({ name }) => [name] as const);

  test.each(words)("%s gives a rate from 0 to the base, also beyond the end, and twice the same", async (name) => {
    const run = async (): Promise<number[]> => {
      const trainer = await trainerOf(name);
      const rates = ratesOf(trainer, 7, 3);
      // By hand there are no more steps than `fit` told of; the schedule stays at its end or goes on.
      for (let t = 0; t < 40; t++) {
        rates.push(trainer.learningRate);
        trainer.step(trainer.X, trainer.Y);
      }
      return rates;
    };
    const rates = await run();
    for (const rate of rates) expect(rate).toBeGreaterThanOrEqual(0);
    for (const rate of rates) expect(rate).toBeLessThanOrEqual(ALPHA);
    expect(await run()).toEqual(rates);
  });

  test.each(words)("%s goes with a training of one step, and with one of a warm-up that is longer", async (name) => {
    for (const warmup of [undefined, 1000]) {
      const word = schedules.find((each) => each.name === name)!;
      if (warmup !== undefined && !word.parameters.some((parameter) => parameter.name === "warmup")) continue;
      const [rate] = ratesOf(await trainerOf({ type: name, warmup }), 1, 1);
      expect(Number.isFinite(rate)).toBe(true);
    }
  });

  test("goes on where a fit goes on", async () => {
    const [once, twice] = [await trainerOf("exponential"), await trainerOf("exponential")];
    const rates = ratesOf(twice, 3, 4).concat(ratesOf(twice, 2, 4));
    expect(rates).toEqual(ratesOf(once, 5, 4));
  });

  test("follows the base rate when that is changed between steps", async () => {
    const trainer = await trainerOf({ type: "step", every: 1, factor: 0.5 });
    trainer.step(trainer.X, trainer.Y);
    trainer.hyperparameters.alpha = 8;
    expect(trainer.learningRate).toBe(4);
    expect(trainer.hyperparameters.alpha).toBe(8);
  });
});

test("without a schedule the rate is alpha, and nothing of schedules is in the module", async () => {
  const { module, text } = await compileAndImport(
    specText({ n: [1, 1], activations: ["linear"], loss: "mean_squared_error" }),
  );
  expect(text).not.toMatch(/learningRate|schedule/);
  const trainer = module.createTrainer({ examples: 1 });
  expect(trainer.learningRate).toBe(0.01);
  expect(trainer.fit(examples(1), { epochs: 1 })[0]!.learningRate).toBe(0.01);
});

test("no two words that go together have a symbol in common", () => {
  const symbols = (words: readonly { parameters: readonly { symbol: string }[] }[]): Set<string> =>
    new Set(words.flatMap(({ parameters }) => parameters.map(({ symbol }) => symbol)));
  const groups = [optimizers, regularizers, schedules, clippings].map(symbols);
  const taken = ["epochs", "iterations", "batchSize", "m", "t", "T"];
  const all = [...groups.flatMap((group) => [...group]), ...taken];
  expect(all.filter((symbol, i) => all.indexOf(symbol) !== i)).toEqual([]);
});
