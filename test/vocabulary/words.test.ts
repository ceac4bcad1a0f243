import { describe, expect, test } from "vitest";
import { activations, activationsByName } from "../../src/activations/index.ts";
import { evaluate, parse, variablesOf } from "../../src/formula/index.ts";
import { clippings } from "../../src/clipping/index.ts";
import { initializers, initializersByName } from "../../src/initializers/index.ts";
import { losses } from "../../src/losses/index.ts";
import { metrics } from "../../src/metrics/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { updateOf } from "../../src/optimizers/update.ts";
import { regularizers } from "../../src/regularizers/index.ts";
import { schedules } from "../../src/schedules/index.ts";
import * as activationKernels from "../../src/runtime/kernels/activations.ts";
import * as crossEntropies from "../../src/runtime/kernels/crossentropy.ts";
import * as focalKernels from "../../src/runtime/kernels/focal.ts";
import * as lossKernels from "../../src/runtime/kernels/losses.ts";
import * as optimizerKernels from "../../src/runtime/kernels/optimizers.ts";
import * as penalties from "../../src/runtime/kernels/penalties.ts";
import * as weightedCrossEntropies from "../../src/runtime/kernels/weighted-crossentropy.ts";
import * as v1 from "../../src/runtime/v1.ts";
import { camelCase } from "../../src/vocabulary.ts";

const folders = { activations, losses, optimizers, initializers, regularizers, clippings, schedules, metrics };

/** The losses, and what is computed in place of some where classes have weights. */
const withWeighted = losses.flatMap((word) => [word, ...(word.weighted === undefined ? [] : [word.weighted])]);

describe.each(Object.entries(folders))("%s", (_, words) => {
  test.each(words.map((word) => [word.name, word] as const))("%s", (name, word) => {
    expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(word.description).toMatch(/[^.]$/);
    for (const parameter of word.parameters) {
      expect(parameter.name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(parameter.symbol).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(parameter.description).toMatch(/[^.]$/);
      const { default: value, minimum, exclusiveMinimum, maximum, exclusiveMaximum } = parameter;
      expect(value).toBeGreaterThanOrEqual(minimum ?? -Infinity);
      expect(value).toBeGreaterThan(exclusiveMinimum ?? -Infinity);
      expect(value).toBeLessThanOrEqual(maximum ?? Infinity);
      expect(value).toBeLessThan(exclusiveMaximum ?? Infinity);
    }
    for (const { name: choice, description, options } of "choices" in word ? (word.choices ?? []) : []) {
      expect(choice).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).toMatch(/[^.]$/);
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(1);
    }
  });
});

test("formulas use their variables and their parameters' symbols alone", () => {
  const known = (text: string, ...names: string[]): void => {
    for (const name of variablesOf(parse(text))) expect(names, text).toContain(name);
  };
  for (const { formula, derivative, reads, kinks, parameters, learns = [] } of activations) {
    const symbols = [...parameters.map(({ symbol }) => symbol), ...learns.map(({ name }) => name)];
    if (formula !== undefined) known(formula, "z", ...symbols);
    if (derivative !== undefined) known(derivative, reads === "Z" ? "z" : "a", ...symbols);
    for (const each of learns) known(each.derivative, "z", ...symbols);
    for (const kink of kinks) known(kink, ...symbols);
  }
  for (const { formula, derivative, kinks, parameters } of withWeighted) {
    const symbols = parameters.map(({ symbol }) => symbol);
    for (const text of [formula, ...(derivative === undefined ? [] : [derivative]), ...kinks]) {
      known(text, "a", "y", ...symbols);
    }
  }
  for (const { distribution, parameters } of initializers) {
    const { type: _, ...expressions } = distribution;
    const symbols = parameters.map(({ symbol }) => symbol);
    for (const text of Object.values(expressions)) known(text, "fan_in", "fan_out", ...symbols);
  }
  for (const optimizer of optimizers) {
    for (const form of optimizer.forms) {
      const { perStep, perElement } = updateOf(optimizer, form);
      const scalars = form.scalar === undefined ? [] : [form.scalar.name];
      const names = new Set([...optimizer.parameters.map(({ symbol }) => symbol), "t", ...scalars]);
      for (const { name, value } of perStep) {
        for (const used of variablesOf(value)) expect([...names]).toContain(used);
        names.add(name);
      }
      for (const name of ["g", "p", ...form.slots]) names.add(name);
      for (const { name, value } of perElement) {
        for (const used of variablesOf(value)) expect([...names]).toContain(used);
        names.add(name);
      }
      const stored = perElement.map(({ name }) => name).filter((name) => name === "p" || form.slots.includes(name));
      expect(stored.toSorted()).toEqual([...form.slots, "p"].toSorted());
      expect(perStep.filter(({ name }) => scalars.includes(name))).toHaveLength(scalars.length);
    }
  }
});

test("the kernels that words name exist", () => {
  const byHandKernels = { ...crossEntropies, ...focalKernels, ...weightedCrossEntropies };
  for (const { name, formula, byHand, learns = [] } of activations) {
    expect(learns.length === 0 || byHand !== undefined, name).toBe(true);
    for (const { gradient } of learns) expect(v1).toHaveProperty(gradient);
    if (byHand !== undefined) {
      expect(v1).toHaveProperty(byHand.forward);
      expect(v1).toHaveProperty(byHand.backward);
      expect(activationKernels).not.toHaveProperty(byHand.forward);
    } else if (formula !== "z") {
      expect(activationKernels).toHaveProperty(camelCase(name));
      expect(activationKernels).toHaveProperty(`${camelCase(name)}Grad`);
    }
  }
  for (const { name, byHand, fused } of withWeighted) {
    const module = byHand === undefined ? lossKernels : byHandKernels;
    expect(module).toHaveProperty(byHand?.cost ?? camelCase(name));
    expect(module).toHaveProperty(byHand?.gradient ?? `${camelCase(name)}Grad`);
    for (const { activation, cost, gradient } of fused) {
      expect(activationsByName.has(activation)).toBe(true);
      expect(byHandKernels).toHaveProperty(cost.kernel);
      expect(byHandKernels).toHaveProperty(gradient.kernel);
    }
  }
  for (const { forms } of optimizers) for (const { kernel } of forms) expect(optimizerKernels).toHaveProperty(kernel);
  for (const { runtime, parameters } of metrics) {
    expect(v1).toHaveProperty(runtime.name);
    const symbols = parameters.map(({ symbol }) => symbol);
    for (const arg of runtime.args) expect([...symbols, '"binary"', '"macro"', '"micro"']).toContain(arg);
  }
  for (const word of regularizers) {
    const parts = word.kind === "penalty" ? [word.cost, word.gradient] : [word.project];
    for (const { kernel } of parts) expect(penalties).toHaveProperty(kernel);
    expect(word.parameters).toHaveLength(1);
  }
});

test("what an activation learns begins as a parameter says, and is shared by a choice of false and true", () => {
  for (const { parameters, choices = [], learns = [] } of activations) {
    for (const { initial, shared } of learns) {
      expect(parameters.map(({ name }) => name)).toContain(initial);
      expect(choices.find(({ name }) => name === shared)?.options.map(({ value }) => value)).toEqual([false, true]);
    }
  }
});

test("every activation's initializer and every accepted range is there", () => {
  const ranges = new Set(activations.map(({ range }) => range));
  for (const { initializer } of activations) expect(initializersByName.has(initializer)).toBe(true);
  for (const { accepts } of losses) for (const range of accepts) expect(ranges).toContain(range);
});

test("a loss's first choice of reduction is what its kernels do, and from_logits has kernels", () => {
  for (const { choices = [], reduction, fused } of withWeighted) {
    const [usual] = choices.find(({ name }) => name === "reduction")?.options ?? [{ value: reduction }];
    expect(usual!.value).toBe(reduction);
    const logits = choices.some(({ name }) => name === "from_logits");
    expect(fused.filter(({ fromLogits }) => fromLogits)).toHaveLength(logits ? 1 : 0);
  }
});

describe("initializers", () => {
  const values: Record<string, number> = {
    ...{ fan_in: 12, fan_out: 4 },
    ...{ mean: 0.5, std: 0.25, limit: 0.75, scale: 0.125, value: 2.5, gain: 1.5 },
  };
  test.each([
    ["zeros", { value: 0 }],
    ["constant", { value: 2.5 }],
    ["truncated_normal", { mean: 0.5, standardDeviation: 0.25 }],
    ["lecun_normal", { mean: 0, standardDeviation: 1 / Math.sqrt(12) }],
    ["lecun_uniform", { limit: Math.sqrt(3 / 12) }],
    ["orthogonal", { gain: 1.5 }],
    ["normal", { mean: 0.5, standardDeviation: 0.25 }],
    ["uniform", { limit: 0.75 }],
    ["glorot_normal", { mean: 0, standardDeviation: Math.sqrt(2 / 16) }],
    ["glorot_uniform", { limit: Math.sqrt(6 / 16) }],
    ["he_normal", { mean: 0, standardDeviation: Math.sqrt(2 / 12) }],
    ["he_uniform", { limit: Math.sqrt(6 / 12) }],
    ["randn", { mean: 0, standardDeviation: 0.125 }],
    ["randn_scaled", { mean: 0, standardDeviation: 1 / Math.sqrt(12) }],
  ])("%s", (name, expected) => {
    const { type: _, ...expressions } = initializersByName.get(name)!.distribution;
    const actual = Object.entries(expressions).map(([key, text]) => [key, evaluate(parse(text), values)]);
    expect(Object.fromEntries(actual)).toEqual(expected);
  });

  test("a Glorot, He or LeCun normal has the variance of its uniform, limit²/3", () => {
    for (const family of ["glorot", "he", "lecun"]) {
      const normal = initializersByName.get(`${family}_normal`)!.distribution;
      const uniform = initializersByName.get(`${family}_uniform`)!.distribution;
      if (normal.type !== "normal" || uniform.type !== "uniform") throw new Error("another distribution");
      const deviation = evaluate(parse(normal.standardDeviation), values);
      expect(deviation ** 2).toBeCloseTo(evaluate(parse(uniform.limit), values) ** 2 / 3, 14);
    }
  });
});
