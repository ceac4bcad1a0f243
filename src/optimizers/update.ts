import { parseStatement, variablesOf, type Statement } from "../formula/index.ts";
import type { WordParameter } from "../vocabulary.ts";
import type { Optimizer, OptimizerForm } from "./optimizer.ts";

/** An update's statements, read. */
export interface Update {
  readonly perStep: readonly Statement[];
  readonly perElement: readonly Statement[];
  /** Whether the update depends on t, so that its kernel takes it. */
  readonly countsSteps: boolean;
  /** The parameters of the word that the update uses, in their order. */
  readonly parameters: readonly WordParameter[];
}

export function updateOf(word: Optimizer, form: Pick<OptimizerForm, "perStep" | "perElement">): Update {
  const perStep = form.perStep.map(parseStatement);
  const perElement = form.perElement.map(parseStatement);
  const used = new Set([...perStep, ...perElement].flatMap(({ value }) => [...variablesOf(value)]));
  return {
    perStep,
    perElement,
    countsSteps: used.has("t"),
    parameters: word.parameters.filter(({ symbol }) => used.has(symbol)),
  };
}
