/** The hyperparameters of a sweep together, and which of them are there where others have which values. */
import type { SpecValue } from "../spec/parse.ts";
import type { Domain } from "./domain.ts";

export interface Parameter {
  /** As `--set` has it: `optimizer.learning_rate`. */
  readonly path: string;
  readonly domain: Domain;
  /** All have to hold; none: it is always there. */
  readonly when: readonly Condition[];
}

export interface Condition {
  /** The path of a parameter that stands before this one in the space. */
  readonly path: string;
  /** One of these is its value. */
  readonly values: readonly SpecValue[];
}

/** In an order in which each stands after those that it depends on. */
export type Space = readonly Parameter[];

/** What a trial sets: the values of the parameters that are there, by their paths, in the order of the space. */
export type Assignment = Readonly<Record<string, SpecValue>>;

/** Goes over the parameters in their order, and gives each that is there the value that `choose` has for it. */
export function assign(space: Space, choose: (parameter: Parameter, before: Assignment) => SpecValue): Assignment {
  const chosen: Record<string, SpecValue> = {};
  for (const parameter of space) {
    if (isThere(parameter, chosen)) chosen[parameter.path] = choose(parameter, chosen);
  }
  return chosen;
}

export function isThere({ when }: Pick<Parameter, "when">, chosen: Assignment): boolean {
  return when.every(({ path, values }) => path in chosen && values.some((value) => same(value, chosen[path]!)));
}

export function same(a: SpecValue, b: SpecValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** All combinations, the last parameter changing fastest. Every domain has to have cells. */
export function* combinations(space: Space, before: Assignment = {}): Generator<Assignment> {
  const [parameter, ...rest] = space;
  if (parameter === undefined) {
    yield before;
    return;
  }
  if (!isThere(parameter, before)) {
    yield* combinations(rest, before);
    return;
  }
  for (const value of valuesOf(parameter.domain)) {
    yield* combinations(rest, { ...before, [parameter.path]: value });
  }
}

/** The values of a domain that has cells, in their order. */
function valuesOf({ cells }: Domain): readonly SpecValue[] {
  return Array.from({ length: cells!.count }, (_, index) => cells!.valueOf(index));
}
