import type { Expression } from "./expression.ts";
import { atLevel, Level, print, printedCall, type Notation } from "./print.ts";

const formula: Notation = {
  operators: { "+": "+", "-": "-", "*": "*", "/": "/", "<": "<", "<=": "<=", ">": ">", ">=": ">=" },
  minus: "-",
  signedProducts: false,
  variable: (name) => name,
  power: (base, exponent) => ({ text: `${atLevel(base, Level.atom)}^${exponent}`, level: Level.power }),
  select: (condition, then, otherwise) =>
    printedCall("select", [{ text: condition, level: Level.choice }, then, otherwise]),
  call: printedCall,
};

/** The expression in the language that `parse` reads: parse(printFormula(e)) is e. */
export function printFormula(expression: Expression): string {
  return print(expression, formula).text;
}
