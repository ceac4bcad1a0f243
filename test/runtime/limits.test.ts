/** What a program can get wrong that types do not see: each is refused with a remedy, and nothing is half-done. */
import { describe, expect, it } from "vitest";
import * as digits from "../../generated/digits.ts";
import * as iris from "../../generated/iris.ts";
import * as xor from "../../generated/xor.ts";
import { DivergedError, WeightsError, type EpochRecord, type FitOptions } from "../../src/runtime/v1.ts";

const X = Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1);
const Y = Float32Array.of(0, 1, 1, 0);

const fit = (options: FitOptions, hyperparameters: Partial<xor.Hyperparameters> = {}): EpochRecord[] =>
  xor.createTrainer({ examples: 4, hyperparameters }).fit({ X, Y }, options);

describe("a trainer", () => {
  it.each<[string, FitOptions, string]>([
    ["no epochs", { epochs: 0 }, "epochs is 0; it must be a whole number from 1"],
    ["fewer than none", { epochs: -1 }, "epochs is -1"],
    ["half an epoch", { epochs: 1.5 }, "epochs is 1.5"],
    ["epochs that are no number", { epochs: NaN }, "epochs is NaN"],
    ["no iterations", { iterations: 0 }, "iterations is 0"],
    ["both", { epochs: 1, iterations: 1 }, "epochs and iterations are both given"],
    ["an empty batch", { epochs: 1, batchSize: 0 }, "batchSize is 0"],
    ["no interval", { epochs: 1, validateEvery: 0 }, "validateEvery is 0"],
  ])("refuses %s", (_, options, message) => expect(() => fit(options)).toThrow(message));

  it.each([
    [{ examples: 0 }, "examples is 0; it must be a whole number from 1"],
    [{ examples: 1e12 }, "this needs more than 2 GiB of memory; a smaller batch needs less"],
    [{ examples: 4, seed: 1.5 }, "seed is 1.5; it must be a whole number from 0"],
    [{ examples: 4, seed: -1 }, "seed is -1"],
    [{ examples: 4, hyperparameters: { alpha: NaN } }, "alpha is NaN; it must be finite"],
    [{ examples: 4, precision: "float16" as "float32" }, "precision is float16; it must be float32 or float64"],
  ])("refuses %o", (options, message) => expect(() => xor.createTrainer(options)).toThrow(message));

  it("takes an undefined hyperparameter for one that is not given", () => {
    const trainer = xor.createTrainer({ examples: 4, hyperparameters: { alpha: undefined as unknown as number } });
    expect(trainer.hyperparameters.alpha).toBe(xor.hyperparameters.alpha);
  });

  it("sees a last update that diverges, of which no cost tells", () => {
    const diverge = (): EpochRecord[] => fit({ iterations: 1 }, { alpha: 1e41 });
    expect(diverge).toThrow(DivergedError);
    expect(diverge).toThrow(/epoch 1, step 1: W\[1\] of layer 1 is not finite/);
  });

  it("begins the optimizer anew with loaded weights", () => {
    const flowers = { X: Float32Array.from({ length: 40 }, (_, i) => Math.sin(i)), Y: Uint8Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2, 0) };
    const trained = iris.createTrainer({ examples: 5 });
    trained.fit(flowers, { epochs: 3, batchSize: 5 });
    const weights = trained.save();
    const fresh = iris.createTrainer({ examples: 5 });
    fresh.load(weights);
    trained.load(weights);
    expect([trained.state.t, ...trained.state.v.data, ...trained.state.s.data].every((value) => value === 0)).toBe(true);
    // From here on nothing of the former training shows: the same numbers come out, bit for bit.
    for (const trainer of [fresh, trained]) trainer.fit(flowers, { epochs: 2, batchSize: 5, shuffle: false });
    expect(trained.parameters.theta.data).toEqual(fresh.parameters.theta.data);
    expect(trained.parameters.theta.data).not.toEqual(new Float32Array(trained.parameters.theta.data.length));
  });

  it("says of its weights what they are, whatever a caller adds", () => {
    const trainer = xor.createTrainer({ examples: 4 });
    const bytes = trainer.save({ author: "Ada", kernels: "mine", preprocessing: "{}", n: "[]" });
    const kernels = trainer.kernels.numericClass;
    expect(trainer.load(bytes)).toEqual({ author: "Ada", network: "xor", n: "[2,3,1]", kernels });
  });

  it("loads no weights that are not finite", () => {
    const trainer = xor.createTrainer({ examples: 4 });
    const before = [...trainer.parameters.theta.data];
    const other = xor.createTrainer({ examples: 4 });
    other.parameters.b1.data[1] = Infinity;
    expect(() => trainer.load(other.save())).toThrow(new WeightsError("b1 holds numbers that are not finite"));
    expect([...trainer.parameters.theta.data]).toEqual(before);
  });
});

describe("a predictor", () => {
  it.each([0, -1, 1.5, NaN])("refuses room for %s columns", (columns) => {
    const weights = digits.createTrainer({ examples: 1 }).save();
    expect(() => digits.createPredictor(weights, { columns })).toThrow(`columns is ${columns}; it must be a whole number from 1`);
  });
});
