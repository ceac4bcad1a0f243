/** Single facts of the edges, told by their names; what another library does otherwise is stated. */
import type { Matrix } from "../../../src/runtime/heap.ts";
import { createMetrics } from "../../../src/runtime/metrics.ts";
import * as v1 from "../../../src/runtime/v1.ts";
import { UnknownError } from "../translate.ts";
import { matrixOf, numbersOf, type AnyMatrix, type Numeric, type Place } from "./edge.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

type Fact = (value: never, to: Comparison) => string | undefined;

const SUMS = "sums are float64 here, whatever the order";
const HERE: Place = { precision: "float32", kernels: undefined };

/** The beginning of a fact's name → how it is compared, or why it is not. */
const FACTS: readonly (readonly [name: string, fact: Fact | string])[] = [
  ["argmax_ties", argmaxTies],
  ["softmax_of_empty", "no layer is without units here"],
  ["float32 sum of ten", SUMS],
  ["float32 mean of", SUMS],
  ["float32 naive", SUMS],
  ["exact", SUMS],
  ["F.binary_cross_entropy clamps log at -100", "PyTorch clamps the log at −100; here the cost is computed from logits, or the log is of a probability that is not 0"],
  ["naive course cost", "the course hides 0 · log 0 by nansum; here it is computed from logits"],
  ["sgd step with a NaN gradient", (value, to) => stepWithNaN("sgd", value, to)],
  ["adam step with a NaN gradient", (value, to) => stepWithNaN("adam", value, to)],
  ["clip_grad_norm_", clipped],
];

export function* misc(path: string, facts: Readonly<Record<string, unknown>>): Generator<Outcome> {
  for (const [name, value] of Object.entries(facts)) {
    const [, fact] = FACTS.find(([beginning]) => name.startsWith(beginning)) ?? [];
    if (fact === undefined) {
      yield failed(path, name, new UnknownError(name));
    } else if (typeof fact === "string") {
      yield { path, title: name, status: "different", compared: 0, worst: 0, reason: fact };
    } else {
      const comparison = new Comparison();
      try {
        const stated = fact((name.startsWith("clip") ? { name, ...(value as object) } : value) as never, comparison);
        yield comparison.outcome(path, name, stated);
      } catch (error) {
        yield failed(path, name, error);
      }
    }
  }
}

/** The class that counts as told: the first of the greatest. By the accuracy of a label there. */
function argmaxTies(
  cases: readonly { readonly v: readonly Numeric[]; readonly argmax: number }[],
  to: Comparison,
): string | undefined {
  let stated: string | undefined;
  for (const { v, argmax } of cases) {
    const values = numbersOf(v);
    if (values.some(Number.isNaN)) {
      stated = "PyTorch's argmax takes NaN for the greatest; here an output that is NaN ends training (exit code 5)";
      continue;
    }
    const one = values.map((_, i) => Number(i === argmax));
    const metrics = createMetrics("categorical", values.length);
    metrics.add(matrixOf(values.length, 1, values, HERE), matrixOf(values.length, 1, one, HERE), 1);
    to.number(`how many of label ${argmax} are told of ${values.join(", ")}`, metrics.result().correct!, 1, 0);
  }
  return stated;
}

function column(values: readonly number[]): Matrix<number, 1> {
  return matrixOf(values.length, 1, values, HERE) as AnyMatrix as Matrix<number, 1>;
}

/** p after a step at p = (1, 1) with gradients (NaN, 1), learning rate 0.1. */
function stepWithNaN(optimizer: "sgd" | "adam", expected: readonly Numeric[], to: Comparison): undefined {
  const [theta, dtheta, v, s] = [column([1, 1]), column([NaN, 1]), column([0, 0]), column([0, 0])];
  if (optimizer === "adam") v1.adam(dtheta, v, s, 1, 0.1, 0.9, 0.999, 1e-8, theta);
  else v1.gradientDescent(dtheta, 0.1, theta);
  to.array("θ", theta.data, numbersOf(expected), 2e-7);
  return undefined;
}

/** Global clipping of the gradients that the name tells: [3, 4], or one that is infinite. */
function clipped(
  { name, grad }: { readonly name: string; readonly grad: readonly Numeric[] },
  to: Comparison,
): undefined {
  const numbers = /\[([\d., ]+)\] max ([\d.]+)/.exec(name);
  const infinite = name.includes("inf");
  if (numbers === null && !infinite) throw new UnknownError(name);
  const given = infinite ? [Infinity, 1, 1] : numbers![1]!.split(",").map(Number);
  const gradients = column(given);
  v1.clipByNorm(infinite ? 1 : Number(numbers![2]), gradients);
  to.array("gradients", gradients.data, numbersOf(grad), 1e-6);
  return undefined;
}
