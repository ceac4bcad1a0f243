/** What examples that count differently are to the loss, to a trainer and to the module. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { DataError } from "../../src/runtime/errors.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { lossSettings } from "../support/losses.ts";
import { distance, largest, rowsOf, setRows, type Rows } from "../support/matrices.ts";
import { compileAndImport, compileText, importText, type AnyTrainer } from "../support/module.ts";
import { labels, normals } from "../support/random.ts";
import { specText, type Sketch } from "../support/spec.ts";
import { tsc } from "../types/tsc.ts";

const WEIGHTED = { training: { example_weights: true } };
const FORMULA = { loss: { formula: "(a - y)^4 + abs(a - y)" }, outputs: ["tanh"] };

/** Each loss in each of its forms, on the first output that it is defined for. */
const losses = [...lossSettings, FORMULA].map(({ loss, outputs }) => ({
  title: JSON.stringify(loss),
  sketch: { n: [3, 4, 3], activations: ["tanh", outputs[0]!], loss, l2: 0.3 },
}));

/** The word whose labels the loss takes. */
function nameOf({ loss }: Sketch): string {
  return typeof loss === "string" ? loss : String(loss["type"] ?? "mean_squared_error");
}

/** J and the gradients of a batch. */
function stepOf(trainer: AnyTrainer, X: Rows, Y: Rows, weights?: readonly number[]) {
  setRows(trainer.X, X);
  setRows(trainer.Y, Y);
  if (weights !== undefined) setRows(trainer.cache["exampleWeights"]!, [[...weights]]);
  trainer.forward(trainer.X);
  const J = trainer.cost(trainer.Y);
  trainer.backward(trainer.Y);
  const { dtheta: _, ...tensors } = trainer.gradients;
  return { J, gradients: Object.fromEntries(Object.entries(tensors).map(([name, each]) => [name, rowsOf(each)])) };
}

const pick = (P: Rows, columns: readonly number[]): Rows => P.map((row) => columns.map((j) => row[j]!));

describe("weights that are whole numbers are examples that are there as often, J and gradients times their share", () => {
  test.each(losses)("$title", async ({ sketch }) => {
    const { module } = await compileAndImport(specText({ ...sketch, ...WEIGHTED }));
    const plain = await compileAndImport(specText(sketch));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }), fc.nat(1000), (weights, seed) => {
        const often = weights.flatMap((weight, j) => new Array<number>(weight).fill(j));
        fc.pre(often.length > 0);
        const m = weights.length;
        const X = normals(3, m, createRandom(seed, "check"));
        const Y = labels(nameOf(sketch), 3, m, seed);
        const [weighted, repeated] = [
          module.createTrainer({ examples: m, precision: "float64", seed }),
          plain.module.createTrainer({ examples: often.length, precision: "float64", seed }),
        ];
        // (1/m) Σ of `often` is its own mean times their number over m; the penalty is divided by another m.
        weighted.hyperparameters.lambda = 0;
        repeated.hyperparameters.lambda = 0;
        const found = stepOf(weighted, X, Y, weights);
        const expected = stepOf(repeated, pick(X, often), pick(Y, often));
        const share = often.length / m;
        expect(found.J).toBeCloseTo(share * expected.J, 12);
        for (const [name, rows] of Object.entries(expected.gradients)) {
          const scaled = rows.map((row) => row.map((value) => share * value));
          expect(distance(found.gradients[name]!, scaled), name).toBeLessThanOrEqual(1e-12 * Math.max(1, largest(scaled)));
        }
      }),
      { numRuns: 20, seed: 3 },
    );
  });
});

describe("weights of 1", () => {
  test.each(losses)("change J and gradients by no more than rounding: $title", async ({ sketch }) => {
    const { module } = await compileAndImport(specText({ ...sketch, ...WEIGHTED }));
    const plain = await compileAndImport(specText(sketch));
    const [X, Y] = [normals(3, 5, createRandom(4, "check")), labels(nameOf(sketch), 3, 5, 4)];
    const [weighted, unweighted] = [module, plain.module].map((each) =>
      stepOf(each.createTrainer({ examples: 5, precision: "float64" }), X, Y),
    );
    expect(weighted!.J).toBeCloseTo(unweighted!.J, 13);
    expect(weighted!.gradients).toEqual(unweighted!.gradients);
  });
});

const N0 = 3;
const CLASSES = 4;
const TEXT = specText({
  n: [N0, 5, CLASSES],
  activations: ["tanh", "softmax"],
  loss: "categorical_crossentropy",
  l2: 0.2,
  training: { batch_size: 8, epochs: 3, example_weights: true },
});
const { module, text } = await compileAndImport(TEXT);
const plain = await compileAndImport(TEXT.replace('"example_weights":true', '"example_weights":false'));

/** Examples of which every third counts for nothing. */
function examples(m: number, seed = 1) {
  const random = createRandom(seed, "check");
  return {
    X: Float64Array.from({ length: m * N0 }, () => random.normal()),
    Y: Uint8Array.from({ length: m }, () => random.integer(CLASSES)),
    exampleWeights: Float32Array.from({ length: m }, (_, j) => (j % 3 === 0 ? 0 : 3 * random.uniform())),
  };
}

const thetaOf = ({ parameters }: AnyTrainer): number[] => Array.from(parameters.theta.data);

describe("fit", () => {
  const data = examples(30);
  const fitted = (given: Parameters<AnyTrainer["fit"]>[0], options = {}): AnyTrainer => {
    const trainer = module.createTrainer({ examples: 8, precision: "float64", seed: 2 });
    trainer.fit(given, options);
    return trainer;
  };

  test("keeps weights with their examples, whatever the order: what counts for nothing may have any label", () => {
    const other = Uint8Array.from(data.Y, (label, j) => (data.exampleWeights[j] === 0 ? (label + 1) % CLASSES : label));
    const rows = Int32Array.from({ length: 21 }, (_, i) => (7 * i + 4) % 30);
    for (const part of [{}, { rows }]) {
      for (const options of [{}, { shuffle: false }, { batchSize: 5 }]) {
        const trained = thetaOf(fitted({ ...data, ...part }, options));
        expect(thetaOf(fitted({ ...data, ...part, Y: other }, options))).toEqual(trained);
        const { exampleWeights: _, ...alike } = data;
        expect(thetaOf(fitted({ ...alike, ...part }, options))).not.toEqual(trained);
      }
    }
  });

  test("without weights counts each example for 1", () => {
    const { exampleWeights: _, ...alike } = data;
    const trainer = plain.module.createTrainer({ examples: 8, precision: "float64", seed: 2 });
    trainer.fit(alike);
    expect(distance(rowsOf(fitted(alike).parameters.theta), rowsOf(trainer.parameters.theta))).toBeLessThan(1e-14);
  });

  test("has J of its batch, and that of the epoch over its examples", () => {
    const trainer = module.createTrainer({ examples: 30, precision: "float64" });
    const single = module.createTrainer({ examples: 30, precision: "float64" });
    for (let j = 0; j < 30; j++) {
      for (let i = 0; i < N0; i++) single.X.data[i * 30 + j] = data.X[j * N0 + i]!;
      for (let k = 0; k < CLASSES; k++) single.Y.data[k * 30 + j] = data.Y[j] === k ? 1 : 0;
    }
    single.cache["exampleWeights"]!.data.set(data.exampleWeights);
    const [record] = trainer.fit(data, { epochs: 1, batchSize: "full" });
    expect(record!.cost).toBeCloseTo(single.step(single.X, single.Y), 14);
    expect(distance(rowsOf(trainer.parameters.theta), rowsOf(single.parameters.theta))).toBeLessThan(1e-14);
    // What was filled in by hand stays for the next step; what `fit` took does not.
    expect(single.cache["exampleWeights"]!.data).toEqual(Float64Array.from(data.exampleWeights));
    expect([...new Set(trainer.cache["exampleWeights"]!.data)]).toEqual([1]);
  });

  test("of a batch in which all count for nothing costs nothing and moves nothing", () => {
    const trainer = module.createTrainer({ examples: 8, precision: "float64", hyperparameters: { lambda: 0 } });
    const before = thetaOf(trainer);
    const [record] = trainer.fit({ ...data, exampleWeights: new Uint8Array(30) }, { epochs: 1 });
    expect(record!.cost).toBe(0);
    expect(thetaOf(trainer)).toEqual(before);
  });

  test.each([
    ["too few", Float32Array.of(1, 2), "there are 2 weights for 30 examples"],
    ["a negative one", data.exampleWeights.map((weight, j) => (j === 7 ? -0.5 : weight)), "example 7 has the weight -0.5"],
    ["NaN", data.exampleWeights.map((weight, j) => (j === 7 ? NaN : weight)), "example 7 has the weight NaN"],
    ["one that is infinite", data.exampleWeights.map((weight, j) => (j === 7 ? Infinity : weight)), "weight Infinity"],
  ])("refuses %s, in validation and evaluation too", (_, exampleWeights, message) => {
    const trainer = module.createTrainer({ examples: 8 });
    const wrong = { ...data, exampleWeights };
    for (const run of [
      () => trainer.fit(wrong),
      () => trainer.fit({ ...data, validation: wrong }),
      () => trainer.evaluate(wrong),
    ]) {
      expect(run).toThrow(DataError);
      expect(run).toThrow(message);
    }
    // Those that are not among the rows do not matter.
    if (exampleWeights.length === 30) expect(trainer.evaluate({ ...wrong, rows: Int32Array.of(1, 2) }).cost).not.toBeNaN();
  });

  test("of a network without weights refuses them", () => {
    const trainer = plain.module.createTrainer({ examples: 8 });
    expect(() => trainer.fit(data)).toThrow(new DataError("this network has no exampleWeights"));
    expect(() => trainer.evaluate(data)).toThrow(DataError);
  });
});

describe("evaluation", () => {
  // More than two chunks.
  const data = examples(600);
  const trainer = module.createTrainer({ examples: 600, precision: "float64" });
  const { exampleWeights, ...alike } = data;
  const measured = trainer.evaluate(data);

  test("has the weighted cost, divided by the number of examples and without the penalty", () => {
    let sum = 0;
    exampleWeights.forEach((weight, row) => {
      sum += weight * trainer.evaluate({ ...alike, rows: Int32Array.of(row) }).cost;
    });
    expect(measured.cost).toBeCloseTo(sum / 600, 12);
    expect(measured.cost).not.toBeCloseTo(trainer.evaluate(alike).cost, 2);
  });

  test("has metrics to which all examples count alike", () => {
    const { cost: _, ...metrics } = measured;
    const { cost: __, ...expected } = trainer.evaluate(alike);
    expect(metrics).toEqual(expected);
  });

  test("of some rows takes their weights", () => {
    const rows = Int32Array.of(3, 500, 4);
    const three = trainer.evaluate({ ...data, rows });
    const costs = [500, 4].map((row) => exampleWeights[row]! * trainer.evaluate({ ...alike, rows: Int32Array.of(row) }).cost);
    expect(three.cost).toBeCloseTo((costs[0]! + costs[1]!) / 3, 12);
  });
});

test("an example that counts for nothing may cost Infinity", async () => {
  const sketch: Sketch = { n: [1, 1], activations: ["relu"], loss: { formula: "-y * log(a)" }, ...WEIGHTED };
  const trainer = (await compileAndImport(specText(sketch))).module.createTrainer({ examples: 2, precision: "float64" });
  trainer.parameters["W1"]!.data.fill(1);
  const X = [[-5, 4]];
  expect(stepOf(trainer, X, [[1, 1]], [1, 3]).J).toBe(Infinity);
  const { J, gradients } = stepOf(trainer, X, [[1, 1]], [0, 3]);
  expect(J).toBeCloseTo((-3 * Math.log(4)) / 2, 14);
  // dJ/dW = (1/2) · 3 · (−1/a) · x, a = x.
  expect(gradients["dW1"]).toEqual([[-1.5]]);
});

describe("modules", () => {
  const folder = join(import.meta.dirname, "../../node_modules/.cache/layerc-example-weights");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("take the weighted mean in `cost` and weigh the gradient in `backward`", () => {
    expect(text).toContain(
      "// J = −(1/m) Σ ω ∗ Y ∗ log softmax(Z[2])\n" +
        "  let J = weightedMean(softmaxCategoricalCrossEntropy, Z2, Y, exampleWeights, Zj, Yj);\n",
    );
    expect(text).toMatch(/ {2}weightExamples\(exampleWeights, dZ2\); +\/\/ dZ\[2\] ← dZ\[2\] ∗ ω\n/);
    expect(text).toContain("//   Loss: categorical cross-entropy, each example times its weight ω.\n");
  });

  test("have nothing of it where it is not asked for", () => {
    const without = compileText(TEXT.replace(',"example_weights":true', "")).text;
    expect(plain.text).toBe(without);
    expect(without).not.toMatch(/weight(ed|E|ing)|exampleWeights|ω|Zj/);
  });

  test("of inference alone know no weights, and predict the same", async () => {
    const options = { file: "sketch", source: "sketch.net.yaml", only: "predict" } as const;
    const alone = compile(TEXT, options).files[0]!.text;
    expect(alone).not.toMatch(/weight(ed|E|ing)|exampleWeights|Zj/);
    const weights = module.createTrainer({ examples: 1 }).save();
    const one = Float32Array.of(0.3, -1, 2);
    const predicted = (await importText(alone)).createPredictor(weights).predict(one);
    expect(predicted).toEqual(module.createPredictor(weights).predict(one));
  });

  test("type-check, whatever the loss; those without weights do not know them", () => {
    mkdirSync(folder, { recursive: true });
    losses.forEach(({ sketch }, i) => {
      writeFileSync(join(folder, `loss${i}.ts`), compileText(specText({ ...sketch, ...WEIGHTED })).text);
    });
    writeFileSync(join(folder, "plain.ts"), plain.text);
    const use = [
      'import * as weighted from "./loss0.ts";',
      'import * as plain from "./plain.ts";',
      'import type { Matrix } from "layerc/runtime/v1";',
      "export const right: Matrix<1, 8> = weighted.createTrainer({ examples: 8 }).cache.exampleWeights;",
      "export const wrong = plain.createTrainer({ examples: 8 }).cache.exampleWeights;",
    ];
    writeFileSync(join(folder, "use.ts"), use.join("\n"));
    const compilerOptions = { noEmit: true };
    const config = { extends: "../../../tsconfig.json", include: ["*.ts"], compilerOptions };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(tsc(folder).map(({ file, line, code }) => [file, line, code])).toEqual([["use.ts", 5, "TS2339"]]);
  });
});
