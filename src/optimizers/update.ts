import { parseStatement, variablesOf, type Statement } from "../formula/index.ts";
import type { Optimizer } from "./optimizer.ts";

/** An optimizer's statements, read. */
export interface Update {
  readonly perStep: readonly Statement[];
  readonly perElement: readonly Statement[];
  /** Whether the update depends on t, so that its kernel takes it. */
  readonly countsSteps: boolean;
}

export function updateOf(optimizer: Optimizer): Update {
  const perStep = optimizer.perStep.map(parseStatement);
  const perElement = optimizer.perElement.map(parseStatement);
  const countsSteps = [...perStep, ...perElement].some(({ value }) => variablesOf(value).has("t"));
  return { perStep, perElement, countsSteps };
}
