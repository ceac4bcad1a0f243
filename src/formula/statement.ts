import { FormulaError } from "./error.ts";
import type { Expression } from "./expression.ts";
import { parse } from "./parse.ts";

/** `name = value`. */
export interface Statement {
  readonly name: string;
  readonly value: Expression;
}

/** Reads `v = mu * v + g`. Throws FormulaError. */
export function parseStatement(text: string): Statement {
  const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(text);
  if (match === null) throw new FormulaError("a statement begins with a name and =, as in v = mu * v + g", 1);
  const [head, name] = match;
  // Blanks in place of the head keep the columns of later faults right.
  return Object.freeze({ name: name!, value: parse(" ".repeat(head.length) + text.slice(head.length)) });
}
