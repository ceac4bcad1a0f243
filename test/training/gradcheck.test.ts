import { describe, expect, test } from "vitest";
import type { Network } from "../../src/network/network.ts";
import { drawExamples, gradcheck, type CheckedTrainer, type Gradcheck } from "../../src/training/gradcheck.ts";
import { kinksOf, lossKinksOf } from "../../src/training/kinks.ts";
import { compileAndImport, compileText, importText, type AnyTrainer, type GeneratedModule } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const SKETCH = {
  n: [4, 4, 4, 3],
  activations: ["tanh", "sigmoid", "softmax"],
  loss: "categorical_crossentropy",
  l2: 0.1,
};
const compiled = compileText(specText(SKETCH));

interface CheckOptions {
  readonly network?: Network;
  readonly examples?: number;
  /** Changes what was drawn before it is checked. */
  readonly arrange?: (trainer: AnyTrainer) => void;
}

/** The check of a module on random examples. */
function check(
  module: GeneratedModule,
  { network = compiled.network, examples = 5, arrange }: CheckOptions = {},
): Gradcheck {
  const trainer = module.createTrainer({ examples, precision: "float64" });
  drawExamples(trainer, network.task, 1);
  arrange?.(trainer);
  return gradcheck(trainer, { kinks: kinksOf(network) });
}

/** A module with one change to its text, which must be there. */
function edited(search: string, replacement: string, text = compiled.text): Promise<GeneratedModule> {
  expect(text.split(search)).toHaveLength(2);
  return importText(text.replace(search, replacement));
}

function differences({ tensors }: Gradcheck): Record<string, number> {
  return Object.fromEntries(tensors.map(({ name, difference }) => [name, difference]));
}

describe("emitted text", () => {
  test("passes with all entries checked", async () => {
    const result = check(await importText(compiled.text));
    expect(result.passed).toBe(true);
    expect(result.overall).toMatchObject({ entries: 55, checked: 55, atKinks: 0, belowResolution: false });
    expect(result.overall.difference).toBeLessThan(1e-9);
    expect(Object.keys(differences(result))).toEqual(["W1", "b1", "W2", "b2", "W3", "b3"].toSorted(byKind));
  });

  /** θ has the weights first. */
  function byKind(a: string, b: string): number {
    return a[0] === b[0] ? a.localeCompare(b) : a.startsWith("W") ? -1 : 1;
  }

  const bugs: readonly (readonly [title: string, search: string, replacement: string, wrong: readonly string[]])[] = [
    [
      "without the 1/m of dW[2]",
      "linearGradW(dZ2, A1, dW2);",
      "linearGradW(dZ2, A1, dW2); for (let i = 0; i < dW2.data.length; i++) dW2.data[i] = m * dW2.data[i]!;",
      ["W2"],
    ],
    [
      "with W[2] transposed on the way back",
      "linearGradA(W2, dZ2, dA1);",
      `const W2T = { ...W2, data: W2.data.map((_, at) => W2.data[(at % 4) * 4 + (at >> 2)]!) };
       linearGradA(W2T, dZ2, dA1);`,
      ["W1", "b1"],
    ],
    [
      "with db[1] doubled",
      "linearGradB(dZ1, db1);",
      "linearGradB(dZ1, db1); for (let i = 0; i < db1.data.length; i++) db1.data[i] = 2 * db1.data[i]!;",
      ["b1"],
    ],
    ["without the penalty's gradient", "l2PenaltyGrad(W1, lambda, m, dW1);", "", ["W1"]],
    ["with the derivative of another activation", "tanhGrad(dA1, A1, dZ1);", "dZ1.data.set(dA1.data);", ["W1", "b1"]],
  ];

  test.each(bugs)("%s fails by more than 1e-3, in the tensors concerned", async (_, search, replacement, wrong) => {
    const result = check(await edited(search, replacement));
    expect(result.passed).toBe(false);
    expect(result.overall.difference).toBeGreaterThan(1e-3);
    for (const [name, difference] of Object.entries(differences(result))) {
      if (wrong.includes(name)) expect(difference, name).toBeGreaterThan(1e-3);
      else expect(difference, name).toBeLessThan(1e-7);
    }
  });

  test("without the 1/m of dW[2] trains to other weights", async () => {
    const [right, wrong] = await Promise.all([importText(compiled.text), edited(bugs[0]![1], bugs[0]![2])]);
    const trained = [right, right, wrong].map((module) => {
      const trainer = module.createTrainer({ examples: 5 });
      drawExamples(trainer, compiled.network.task, 1);
      // Not by `step`, which is written out neuron by neuron.
      trainer.forward(trainer.X);
      trainer.backward(trainer.Y);
      trainer.update();
      return [...trainer.parameters["W2"]!.data];
    });
    expect(trained[1]).toEqual(trained[0]);
    expect(trained[2]).not.toEqual(trained[0]);
  });
});

describe("kinks", () => {
  const relu = compileText(specText({ n: [2, 3, 1], activations: ["relu", "linear"], loss: "mean_squared_error" }));
  const network = relu.network;

  test("within ε leave out the entries that would cross them, and no others", async () => {
    const result = check(await importText(relu.text), {
      network,
      examples: 1,
      arrange({ X, parameters }) {
        X.data.set([1, 0.5]);
        // Z[1] = (0, 1, −1): unit 0 is at the kink, units 1 and 2 are far from it.
        parameters["W1"]!.data.set([1, -2, 1, 0, -1, 0]);
        parameters["W2"]!.data.set([1, 1, 1]);
      },
    });
    expect(result.tensors.map(({ name, checked, atKinks }) => [name, checked, atKinks])).toEqual([
      ["W1", 4, 2],
      ["W2", 3, 0],
      ["b1", 2, 1],
      ["b2", 1, 0],
    ]);
    expect(result.passed).toBe(true);
  });

  test("that are not declared make the check fail", async () => {
    const trainer = (await importText(relu.text)).createTrainer({ examples: 5, precision: "float64" });
    drawExamples(trainer, "regression", 1);
    trainer.X.data.fill(0); // every Z[1] is b[1] = 0
    expect(gradcheck(trainer, { kinks: kinksOf(network).map((each) => ({ ...each, points: [] })) }).passed).toBe(false);
    expect(gradcheck(trainer, { kinks: kinksOf(network) }).passed).toBe(true);
  });

  test("come from the words and their parameters", () => {
    const activations = ["tanh", { type: "leaky_relu", negative_slope: 0.3 }, "linear"];
    const spec = specText({ n: [2, 2, 2, 2], activations, loss: "mean_squared_error" });
    expect(kinksOf(compileText(spec).network)).toEqual([
      { of: "A", points: [] },
      { of: "A", points: [0] },
      { of: "Z", points: [] },
    ]);
  });
});

test("an entry across whose ε the penalty of L1 bends is left out, and one at 0 is not", async () => {
  const spec = { ...JSON.parse(specText(SKETCH)), regularization: { l1: 0.5 } } as object;
  const { network, module } = await compileAndImport(JSON.stringify(spec));
  const at = (value: number) =>
    check(module, { network, arrange: ({ parameters }) => (parameters["W2"]!.data[3] = value) });
  for (const [value, atKinks] of [[4e-6, 1], [-4e-6, 1], [0, 0], [0.1, 0]] as const) {
    const result = at(value);
    expect(result.overall.atKinks).toBe(atKinks);
    expect(result.passed).toBe(true);
  }
});

describe("kinks of the loss", () => {
  test("are in a and y, with the values of the parameters", () => {
    const of = (loss: string | object): string[] => {
      return lossKinksOf(compileText(specText({ n: [2, 1], activations: ["linear"], loss: loss as string })).network);
    };
    expect(of({ type: "huber", delta: 0.5 })).toEqual(["a - y - 0.5", "a - y + 0.5"]);
    expect(of("mean_squared_error")).toEqual([]);
  });

  test("are left out where an output is on one, and fail the check where they are not declared", async () => {
    const spec = specText({ n: [2, 2], activations: ["linear"], loss: "mean_absolute_error" });
    const { network, module } = await compileAndImport(spec);
    const trainer = module.createTrainer({ examples: 3, precision: "float64" });
    drawExamples(trainer, "regression", 1);
    // The first unit predicts every target.
    trainer.forward(trainer.X);
    for (let j = 0; j < 3; j++) trainer.Y.data[j] = trainer.cache["A1"]!.data[j]!;
    const kinks = kinksOf(network);
    const result = gradcheck(trainer, { kinks, lossKinks: lossKinksOf(network) });
    expect(result.tensors.map(({ name, checked, atKinks }) => [name, checked, atKinks])).toEqual([
      ["W1", 2, 2],
      ["b1", 1, 1],
    ]);
    expect(result.passed).toBe(true);
    // Central differences of |e| at 0 are 0 as its gradient is: across the kink, not on it, they are not.
    trainer.Y.data[0]! += 3e-6;
    expect(gradcheck(trainer, { kinks }).passed).toBe(false);
    expect(gradcheck(trainer, { kinks, lossKinks: lossKinksOf(network) }).passed).toBe(true);
  });
});

describe("what is checked", () => {
  test("is a sample of 200 entries of each tensor in a network of more than 2,000, the same for a seed", async () => {
    const large = compileText(
      specText({ n: [50, 40, 2], activations: ["tanh", "softmax"], loss: "categorical_crossentropy" }),
    );
    const module = await importText(large.text);
    const result = check(module, { network: large.network });
    expect(result.tensors.map(({ name, entries, checked }) => [name, entries, checked])).toEqual([
      ["W1", 2000, 200],
      ["W2", 80, 80],
      ["b1", 40, 40],
      ["b2", 2, 2],
    ]);
    expect(result).toEqual(check(module, { network: large.network }));
  });

  test("is nothing but rounding where the gradient vanishes", async () => {
    const spec = specText({ n: [2, 2, 1], activations: ["tanh", "sigmoid"], loss: "binary_crossentropy" });
    const { network, text } = compileText(spec);
    const result = check(await importText(text), {
      network,
      arrange: ({ parameters }) => parameters["W2"]!.data.fill(1e-12),
    });
    const W1 = result.tensors.find(({ name }) => name === "W1")!;
    expect(W1.difference).toBeGreaterThan(1e-7);
    expect(W1.belowResolution).toBe(true);
    expect(result.passed).toBe(true);
  });

  test("stays as it was", async () => {
    const trainer = (await importText(compiled.text)).createTrainer({ examples: 5, precision: "float64" });
    drawExamples(trainer, "categorical", 1);
    const before = [...trainer.parameters.theta.data];
    gradcheck(trainer, { kinks: kinksOf(compiled.network) });
    expect([...trainer.parameters.theta.data]).toEqual(before);
  });

  test("is float64", async () => {
    const trainer: CheckedTrainer = (await importText(compiled.text)).createTrainer({ examples: 5 });
    expect(() => gradcheck(trainer, { kinks: [] })).toThrow("float64");
  });
});
