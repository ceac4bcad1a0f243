/** What label smoothing and class weights are to a trainer, and what generated modules hold of them. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { distance, rowsOf } from "../support/matrices.ts";
import { compileAndImport, importText } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const N0 = 3;
const CLASSES = 4;
const LOSS = { type: "categorical_crossentropy", label_smoothing: 0.2, class_weights: [1, 2.5, 0.5, 2] };
const TEXT = specText({
  n: [N0, 5, CLASSES],
  activations: ["tanh", "softmax"],
  loss: LOSS,
  l2: 0.2,
  training: { batch_size: 8, epochs: 3 },
});
const { module, text } = await compileAndImport(TEXT);
const plain = await compileAndImport(TEXT.replace(JSON.stringify(LOSS), `"${LOSS.type}"`));

/** More than two chunks of evaluation. */
const M = 600;
const random = createRandom(1, "check");
const data = {
  X: Float64Array.from({ length: M * N0 }, () => random.normal()),
  Y: Uint8Array.from({ length: M }, () => random.integer(CLASSES)),
};

describe("evaluation", () => {
  const trainer = module.createTrainer({ examples: M, precision: "float64" });
  const unweighted = plain.module.createTrainer({ examples: M, precision: "float64" });
  unweighted.load(trainer.save());
  const measured = trainer.evaluate(data);

  test("has the cost of the loss as trained, without the penalty", () => {
    for (let j = 0; j < M; j++) {
      for (let i = 0; i < N0; i++) trainer.X.data[i * M + j] = data.X[j * N0 + i]!;
      for (let k = 0; k < CLASSES; k++) trainer.Y.data[k * M + j] = data.Y[j] === k ? 1 : 0;
    }
    trainer.forward(trainer.X);
    const penalized = trainer.cost(trainer.Y);
    trainer.hyperparameters["lambda"] = 0;
    expect(measured.cost).toBeCloseTo(trainer.cost(trainer.Y), 13);
    expect(penalized).toBeGreaterThan(measured.cost);
    expect(measured.cost).not.toBeCloseTo(unweighted.evaluate(data).cost, 2);
    // Labels are read and left as they are.
    expect([...new Set(trainer.Y.data)].toSorted()).toEqual([0, 1]);
  });

  test("measures by the labels as given, each counting alike", () => {
    const { cost: _, ...metrics } = measured;
    const { cost: __, ...expected } = unweighted.evaluate(data);
    expect(metrics).toEqual(expected);
  });
});

test("a last batch that is smaller, and steps of a full one, have labels of their own", () => {
  const fitted = module.createTrainer({ examples: 8, precision: "float64", seed: 1 });
  const whole = module.createTrainer({ examples: 64, precision: "float64", seed: 1 });
  const few = { X: data.X.slice(0, 21 * N0), Y: data.Y.slice(0, 21) };
  for (const each of [fitted, whole]) each.fit(few, { batchSize: 8, epochs: 4 });
  expect(distance(rowsOf(fitted.parameters["W1"]!), rowsOf(whole.parameters["W1"]!))).toBe(0);
});

describe("modules", () => {
  const compiled = (spec: string, only?: "predict"): string =>
    compile(spec, { file: "sketch", source: "sketch.net.yaml", only }).files[0]!.text;

  test("make the labels in `cost` and in `backward`", () => {
    expect(text.match(/ {2}smoothLabels\(Y, 0\.2, 4, T2\); +\/\/ T\[2\] = \(1 − 0\.2\) Y \+ 0\.2 \/ n\[2\]$/gm)).toHaveLength(2);
    expect(text.match(/ {2}weightClasses\(T2, classWeights, T2\); +\/\/ T\[2\] = w ∗ T\[2\], /gm)).toHaveLength(2);
    expect(text).toMatch(/let J = softmaxCategoricalCrossEntropy\(Z2, T2\); +\/\/ J = −\(1\/m\) Σ T\[2\] ∗ log softmax\(Z\[2\]\)$/m);
    expect(text).toMatch(/CrossEntropyGrad\(A2, T2, dZ2\); +\/\/ dZ\[2\] = A\[2\] ∗ ΣT\[2\] − T\[2\]$/m);
    expect(text).toContain("\nexport const classWeights = [1, 2.5, 0.5, 2] as const;\n");
  });

  test("have nothing of it where it is not asked for, or not in effect", () => {
    expect(plain.text).not.toMatch(/smooth|[wW]eightClasses|classWeights|T2/);
    const off = TEXT.replace(JSON.stringify(LOSS), JSON.stringify({ type: LOSS.type, label_smoothing: 0, class_weights: [] }));
    expect(compiled(off)).toBe(compiled(TEXT.replace(JSON.stringify(LOSS), `"${LOSS.type}"`)));
  });

  test("of inference alone know no labels, and predict the same", async () => {
    const alone = compiled(TEXT, "predict");
    expect(alone.split("from \"layerc/runtime/v1\"")[1]).not.toMatch(/smooth|[wW]eightClasses|classWeights|T2/);
    const weights = module.createTrainer({ examples: 1 }).save();
    const predictOnly = await importText(alone);
    const one = Float32Array.of(0.3, -1, 2);
    expect(predictOnly.createPredictor(weights).predict(one)).toEqual(module.createPredictor(weights).predict(one));
  });
});
