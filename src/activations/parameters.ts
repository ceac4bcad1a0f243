/** The numbers in a word's formulas: those that a spec sets, and those that training finds. */
import type { WordParameter } from "../vocabulary.ts";
import type { Activation } from "./activation.ts";

/** The settings that g itself has: all but those that say where training starts. */
export function formulaSettings({ parameters, learns = [] }: Activation): readonly WordParameter[] {
  return parameters.filter(({ name }) => !learns.some(({ initial }) => initial === name));
}

/**
 * What the names in a word's formulas stand for before training. `values` are the settings by their names. Absent: the
 * defaults.
 */
export function scopeOf(
  { parameters, learns = [] }: Activation,
  values: Readonly<Record<string, number>> = defaultsOf(parameters),
): Readonly<Record<string, number>> {
  return Object.fromEntries([
    ...parameters.map(({ name, symbol }) => [symbol, values[name]!]),
    ...learns.map(({ name, initial }) => [name, values[initial]!]),
  ]);
}

function defaultsOf(parameters: readonly WordParameter[]): Record<string, number> {
  return Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
}
