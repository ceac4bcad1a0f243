import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/formula/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import type { Optimizer, OptimizerForm } from "../../src/optimizers/optimizer.ts";
import { updateOf } from "../../src/optimizers/update.ts";
import type { Matrix, Precision } from "../../src/runtime/heap.ts";
import * as kernels from "../../src/runtime/kernels/optimizers.ts";
import { newMemory, update } from "../reference/interpreter.ts";
import { readJson, readNpz } from "../oracle/npz.ts";
import { hasOracle, oracle, skipReason } from "../oracle/paths.ts";
import { optimizerOf, type Settings, type TorchWord } from "../oracle/translate.ts";
import { compileAndImport } from "../support/module.ts";
import { specText } from "../support/spec.ts";
import { matrixOf } from "./matrices.ts";

type Vector = Matrix<number, 1>;
/** Kernels by the names that the words give them; the arguments follow from the words' data. */
const kernelsByName = kernels as unknown as Readonly<Record<string, (...args: (Vector | number)[]) => number | void>>;

const vector = (values: readonly number[]): Vector => ({ ...matrixOf(values.length, 1, values), cols: 1 });

/** θ after each step, by the printed kernel. */
function run(word: Optimizer, form: OptimizerForm, theta0: number[], gradients: number[][]): number[][] {
  const theta = vector(theta0);
  const slots = form.slots.map(() => vector(theta0.map(() => 0)));
  const { countsSteps, parameters } = updateOf(word, form);
  const scalars = parameters.map(({ default: value }) => value);
  let kept = form.scalar?.initial;
  return gradients.map((gradient, step) => {
    const numbers = [...(countsSteps ? [step + 1] : []), ...(kept === undefined ? [] : [kept]), ...scalars];
    const returned = kernelsByName[form.kernel]!(vector(gradient), ...slots, ...numbers, theta);
    if (typeof returned === "number") kept = returned;
    return [...theta.data];
  });
}

/** The same by the form's statements, element by element. */
function interpret(word: Optimizer, form: OptimizerForm, theta0: number[], gradients: number[][]): number[][] {
  const { perStep, perElement } = updateOf(word, form);
  const zeros = Object.fromEntries(form.slots.map((slot) => [slot, 0]));
  const elements = theta0.map((p): Record<string, number> => ({ ...zeros, p }));
  const scope: Record<string, number> = {};
  for (const { symbol, default: value } of word.parameters) scope[symbol] = value;
  if (form.scalar !== undefined) scope[form.scalar.name] = form.scalar.initial;
  return gradients.map((gradient, step) => {
    scope["t"] = step + 1;
    for (const { name, value } of perStep) scope[name] = evaluate(value, scope);
    elements.forEach((element, i) => {
      const g = gradient[i]!;
      for (const { name, value } of perElement) element[name] = evaluate(value, { ...scope, ...element, g });
    });
    return elements.map(({ p }) => p!);
  });
}

const forms = optimizers.flatMap((word) => word.forms.map((form) => ({ name: word.name, ...form, word, form })));

test.each(forms)("$name, $kernel: kernel and statements agree", ({ word, form }) => {
  const theta0 = [0.5, -1.25, 3, 0];
  const gradients = Array.from({ length: 9 }, (_, t) => theta0.map((_, i) => Math.sin(3 * t + i) / (i + 1)));
  const expected = interpret(word, form, theta0, gradients);
  run(word, form, theta0, gradients).forEach((theta, t) => {
    theta.forEach((p, i) => expect(Math.abs(p - expected[t]![i]!)).toBeLessThan(1e-14));
  });
});

/** θ after each step of a compiled module whose W[1] is θ, and whose bias, where it has one, begins at 0. */
async function train(
  optimizer: Settings,
  theta0: readonly number[],
  gradients: readonly (readonly number[])[],
  precision: Precision,
): Promise<number[][]> {
  const { module } = await compileAndImport(
    specText({ n: [theta0.length, 1], activations: ["linear"], loss: "mean_squared_error", optimizer }),
  );
  const trainer = module.createTrainer({ examples: 1, precision });
  const { W1 } = trainer.parameters;
  W1!.data.set(theta0);
  return gradients.map((gradient) => {
    trainer.gradients["dW1"]!.data.set(gradient);
    trainer.update();
    return [...W1!.data];
  });
}

describe("traces of torch.optim, and of formulas where it has none", () => {
  interface Trace {
    readonly optimizer: TorchWord;
    readonly p0: number[];
    readonly gradients: number[][];
    readonly parameters_after_each_step: number[][];
  }
  const file = readFileSync(join(import.meta.dirname, "fixtures/optimizer-traces.json"), "utf8");
  const { traces } = JSON.parse(file) as { readonly traces: readonly Trace[] };

  test.each(traces)("$optimizer", async ({ optimizer, p0, gradients, parameters_after_each_step: expected }) => {
    for (const [precision, tolerance] of [["float64", 1e-12], ["float32", 2e-5]] as const) {
      // PyTorch keeps NAdam's product in float32.
      const limit = optimizer.name === "nadam" ? Math.max(tolerance, 2e-10) : tolerance;
      const actual = await train(optimizerOf(optimizer), p0, gradients, precision);
      expected.forEach((step, t) =>
        step.forEach((p, i) => {
          const error = Math.abs(actual[t]![i]! - p);
          expect(error, `element ${i} after step ${t + 1}, ${precision}`).toBeLessThan(limit * (1 + Math.abs(p)));
        }),
      );
    }
  });

  test("there is one for each optimizer, and they are long", () => {
    const names = new Set(traces.map(({ optimizer }) => optimizerOf(optimizer)["type"]));
    expect([...names].sort()).toEqual(optimizers.map(({ name }) => name).sort());
    for (const { gradients } of traces) expect(gradients.length).toBe(14);
  });

  test.skipIf(!hasOracle)("they are the reference data's", () => {
    expect(file).toBe(readFileSync(oracle("optimizers", "optimizer_traces.json"), "utf8"));
  });
  test.skipIf(hasOracle)(skipReason, () => {});
});

describe("the first step of PyTorch's trainings, from its own gradients", () => {
  interface Case {
    readonly spec: {
      readonly id: string;
      readonly layer_sizes: number[];
      readonly optimizer: TorchWord;
      readonly clip?: { readonly type: string; readonly max_norm?: number; readonly max?: number };
    };
  }
  const ids = hasOracle ? readJson<{ id: string }[]>(oracle("differential", "index.json")).map(({ id }) => id) : [];

  test.skipIf(hasOracle)(skipReason, () => {});

  test.each(ids)("%s", async (id) => {
    const { spec } = readJson<Case>(oracle("differential", `${id}.json`));
    const { layer_sizes: n, optimizer, clip } = spec;
    const arrays = readNpz(oracle("differential", `${id}.npz`));
    const bias = n.slice(1).map((_, i) => arrays.has(`b${i + 1}_init`));
    // The gradients are given, so that activations and loss do not matter.
    const text = specText({
      n,
      activations: n.slice(1).map(() => "linear"),
      loss: "mean_squared_error",
      bias,
      optimizer: optimizerOf(optimizer),
      training: { clip: clip && { type: clip.type, max_norm: clip.max_norm, max_value: clip.max } },
    });
    const trainer = (await compileAndImport(text)).module.createTrainer({ examples: 1, precision: "float64" });
    const names = n.slice(1).flatMap((_, i) => [`W${i + 1}`, ...(bias[i] ? [`b${i + 1}`] : [])]);
    for (const name of names) {
      trainer.parameters[name]!.data.set(arrays.get(`${name}_init`)!.data);
      trainer.gradients[`d${name}`]!.data.set(arrays.get(`d${name}`)!.data);
    }
    trainer.update();
    for (const name of names) {
      const expected = arrays.get(`${name}_step1`)!.data;
      const tolerance = optimizer.name === "nadam" ? 2e-10 : 1e-12;
      const { data } = trainer.parameters[name]!;
      expected.forEach((p, i) => expect(Math.abs(data[i]! - p), `${name}, element ${i}`).toBeLessThan(tolerance));
    }
  });
});

/** Settings that ask for a form drawn at random, the others drawn too. */
const chosen: fc.Arbitrary<Settings> = fc.constantFrom(...forms).chain(({ word, form: { when = {} } }) => {
  const number = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const decides = new Set(word.forms.flatMap((form) => Object.keys(form.when ?? {})));
  const parameters = word.parameters.map(({ name, optional }): [string, fc.Arbitrary<unknown>] => {
    if (!decides.has(name)) return [name, optional ? fc.option(number, { freq: 2, nil: undefined }) : number];
    return [name, when[name] === true ? number : fc.constant(undefined)];
  });
  const choices = (word.choices ?? []).map(({ name, options }): [string, fc.Arbitrary<unknown>] => [
    name,
    decides.has(name) ? fc.constant(when[name]) : fc.constantFrom(...options.map(({ value }) => value)),
  ]);
  return fc.record({ type: fc.constant(word.name), ...Object.fromEntries([...parameters, ...choices]) });
});

const gradientsDrawn = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 12 });

test("with any settings, modules step as the papers' formulas do, written a second time", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(chosen, gradientsDrawn, async (optimizer, drawn) => {
      const text = specText({ n: [1, 1], activations: ["linear"], loss: "mean_squared_error", optimizer });
      const { network, module, text: emitted } = await compileAndImport(text);
      seen.add(/(\w+)\(dtheta, (?:state\.|alpha)/.exec(emitted)![1]!);
      const trainer = module.createTrainer({ examples: 1, precision: "float64" });
      const memory = newMemory();
      let expected = { W1: [[trainer.parameters["W1"]!.data[0]!]], b1: [[0.5]] } as Record<string, number[][]>;
      trainer.parameters["b1"]!.data[0] = 0.5;
      for (const g of drawn) {
        trainer.gradients["dW1"]!.data[0] = g;
        trainer.gradients["db1"]!.data[0] = -g / 2;
        trainer.update();
        expected = update(network, expected, { dW1: [[g]], db1: [[-g / 2]] }, memory);
        for (const [name, [[p]]] of Object.entries(expected) as [string, [[number]]][]) {
          expect(Math.abs(trainer.parameters[name]!.data[0]! - p), name).toBeLessThan(1e-9 * (1 + Math.abs(p)));
        }
      }
    }),
    { numRuns: 300, seed: 30 },
  );
  expect([...seen].sort()).toEqual([...new Set(forms.map(({ kernel }) => kernel))].sort());
});

test("a loaded optimizer begins anew, with its product of momenta too", async () => {
  const gradients = [[0.5, -1], [2, 0.25], [-1, 1]];
  for (const { name } of optimizers) {
    const sketch = { n: [2, 1], activations: ["linear"], loss: "mean_squared_error", optimizer: { type: name } };
    const { module } = await compileAndImport(specText(sketch));
    const trainer = module.createTrainer({ examples: 1 });
    const start = trainer.save();
    const trained = (): number[] => {
      for (const gradient of gradients) {
        trainer.gradients["dW1"]!.data.set(gradient);
        trainer.gradients["db1"]!.data.fill(0);
        trainer.update();
      }
      return [...trainer.parameters.theta.data];
    };
    const first = trained();
    trainer.load(start);
    expect(trained(), name).toEqual(first);
  }
});
