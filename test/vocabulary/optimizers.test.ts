import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Matrix } from "../../src/runtime/heap.ts";
import { evaluate } from "../../src/formula/index.ts";
import { optimizers, optimizersByName } from "../../src/optimizers/index.ts";
import type { Optimizer } from "../../src/optimizers/optimizer.ts";
import { updateOf } from "../../src/optimizers/update.ts";
import * as kernels from "../../src/runtime/kernels/optimizers.ts";
import { camelCase } from "../../src/vocabulary.ts";
import { hasOracle, oracle, skipReason } from "../oracle/paths.ts";
import { matrixOf } from "./matrices.ts";

type Vector = Matrix<number, 1>;
/** Kernels by the names that the words give them; the arguments follow from the words' data. */
const kernelsByName = kernels as unknown as Readonly<Record<string, (...args: (Vector | number)[]) => void>>;

const vector = (values: readonly number[]): Vector => ({ ...matrixOf(values.length, 1, values), cols: 1 });

/** θ after each step, by the printed kernel. */
function run(
  word: Optimizer,
  values: Readonly<Record<string, number>>,
  theta0: number[],
  gradients: number[][],
): number[][] {
  const kernel = kernelsByName[camelCase(word.name)]!;
  const theta = vector(theta0);
  const slots = word.slots.map(() => vector(theta0.map(() => 0)));
  const scalars = word.parameters.map(({ name, default: value }) => values[name] ?? value);
  const { countsSteps } = updateOf(word);
  return gradients.map((gradient, step) => {
    kernel(vector(gradient), ...slots, ...(countsSteps ? [step + 1] : []), ...scalars, theta);
    return [...theta.data];
  });
}

/** The same by the word's statements, element by element. */
function interpret(word: Optimizer, theta0: number[], gradients: number[][]): number[][] {
  const { perStep, perElement } = updateOf(word);
  const zeros = Object.fromEntries(word.slots.map((slot) => [slot, 0]));
  const elements = theta0.map((p): Record<string, number> => ({ ...zeros, p }));
  return gradients.map((gradient, step) => {
    const scope: Record<string, number> = { t: step + 1 };
    for (const { symbol, default: value } of word.parameters) scope[symbol] = value;
    for (const { name, value } of perStep) scope[name] = evaluate(value, scope);
    elements.forEach((element, i) => {
      const g = gradient[i]!;
      for (const { name, value } of perElement) element[name] = evaluate(value, { ...scope, ...element, g });
    });
    return elements.map(({ p }) => p!);
  });
}

test.each(optimizers.map((word) => [word.name, word] as const))("%s: kernel and statements agree", (_, word) => {
  const theta0 = [0.5, -1.25, 3, 0];
  const gradients = Array.from({ length: 6 }, (_, t) => theta0.map((_, i) => Math.sin(3 * t + i) / (i + 1)));
  const expected = interpret(word, theta0, gradients);
  run(word, {}, theta0, gradients).forEach((theta, t) => {
    theta.forEach((p, i) => expect(Math.abs(p - expected[t]![i]!)).toBeLessThan(1e-15));
  });
});

test("only adam's kernel takes t", () => {
  expect(optimizers.filter((word) => updateOf(word).countsSteps).map(({ name }) => name)).toEqual(["adam"]);
});

describe("traces of torch.optim", () => {
  interface Trace {
    readonly optimizer: Readonly<Record<string, unknown>> & { readonly name: string };
    readonly p0: number[];
    readonly gradients: number[][];
    readonly parameters_after_each_step: number[][];
  }
  /** PyTorch's name → ours, and what each of its options sets. */
  const ours: Readonly<Record<string, { name: string; options: Readonly<Record<string, readonly string[]>> }>> = {
    sgd: { name: "gradient_descent", options: { lr: ["learning_rate"] } },
    momentum: { name: "momentum", options: { lr: ["learning_rate"], momentum: ["momentum"] } },
    adam: { name: "adam", options: { lr: ["learning_rate"], betas: ["beta_1", "beta_2"], eps: ["epsilon"] } },
  };
  const traces = hasOracle
    ? (JSON.parse(readFileSync(oracle("optimizers", "optimizer_traces.json"), "utf8")) as { traces: Trace[] }).traces
    : [];

  test.skipIf(hasOracle)(skipReason, () => {});

  for (const { optimizer, p0, gradients, parameters_after_each_step } of traces) {
    const { name, ...options } = optimizer;
    const title = `${name} ${JSON.stringify(options)}`;
    const known = ours[name];
    const unknown = Object.keys(options).filter((option) => known?.options[option] === undefined);
    if (known === undefined || unknown.length > 0) {
      test(`${title}: ${known === undefined ? name : unknown.join(", ")} is not of this release`, ({ skip }) => skip());
      continue;
    }
    test(title, () => {
      const values = Object.entries(options).flatMap(([option, value]) =>
        known.options[option]!.map((parameter, i) => [parameter, Array.isArray(value) ? value[i] : value] as const),
      );
      const actual = run(optimizersByName.get(known.name)!, Object.fromEntries(values), p0, gradients);
      parameters_after_each_step.forEach((expected, t) => {
        expected.forEach((p, i) => expect(Math.abs(actual[t]![i]! - p)).toBeLessThan(1e-12 * (1 + Math.abs(p))));
      });
    });
  }

  test.skipIf(!hasOracle)("there is one for each optimizer", () => {
    const names = new Set(traces.map(({ optimizer }) => ours[optimizer.name]?.name));
    for (const { name } of optimizers) expect(names).toContain(name);
  });
});
