/** The formulas in a spec: whether they can be read, and where they have no value. */
import { diagnostic, type Diagnostic } from "../diagnostic.ts";
import {
  differentiate,
  FAR,
  findGaps,
  FormulaError,
  parse,
  printFormula,
  sizeOf,
  stabilize,
  variablesOf,
  type Expression,
  type Gap,
} from "../formula/index.ts";
import type { NetworkSpec } from "./network-spec.ts";
import type { SpecDocument, SpecPath } from "./parse.ts";
import { choices } from "./suggest.ts";

/** A formula's derivative may have as many names, numbers and operations: it is to be read, and not to take seconds. */
const LARGEST = 1000;

interface Written {
  readonly text: string;
  readonly path: SpecPath;
  /** What it may name. The first is what it is differentiated by. */
  readonly variables: readonly [string, ...string[]];
}

function formulasOf({ layers }: NetworkSpec): readonly Written[] {
  return layers.flatMap(({ activation }, i): Written[] => {
    if (typeof activation !== "object" || !("formula" in activation)) return [];
    return [{ text: activation.formula, path: ["layers", i, "activation", "formula"], variables: ["z"] }];
  });
}

/** E209 for each formula that cannot be read. */
export function formulaFaults(spec: NetworkSpec, document: SpecDocument): readonly Diagnostic[] {
  return formulasOf(spec).flatMap((written) => {
    const { text, path, variables } = written;
    const fault = (message: string, hint: string | undefined, from = 0, to = text.length): Diagnostic[] => {
      const span = document.locateWithin(path, from, to);
      return [diagnostic("E209", message, { file: document.file, span, hint })];
    };
    let expression: Expression;
    try {
      expression = parse(text, variables);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      const { message, column, length, unknown } = error;
      const hint = unknown === undefined ? undefined : choices(unknown.name, unknown.known);
      return fault(message, hint, column - 1, column - 1 + length);
    }
    const [variable] = variables;
    if (!variablesOf(expression).has(variable)) return fault(`the formula does not contain ${variable}`, undefined);
    if (sizeOf(differentiate(expression, variable)) <= LARGEST) return [];
    const most = LARGEST.toLocaleString("en-US");
    return fault(`the derivative has more than ${most} names, numbers and operations`, "write a shorter formula");
  });
}

/** W201 for each range in which a formula or its derivative has no value. The formulas can be read. */
export function formulaWarnings(spec: NetworkSpec, document: SpecDocument): readonly Diagnostic[] {
  return formulasOf(spec).flatMap(({ text, path, variables }) => {
    const [variable, ...others] = variables;
    // Where a formula has several, what it grows with is the one that it is differentiated by.
    if (others.length > 0) return [];
    const expression = parse(text, variables);
    const gapsOf = (of: Expression): readonly Gap[] => findGaps([of, differentiate(of, variable)], variable);
    const gaps = gapsOf(expression);
    if (gaps.length === 0) return [];
    const message = `the formula or its derivative ${joined(gaps.map((gap) => gapText(gap, variable)))}`;
    const stable = stabilize(expression, variable);
    const hint =
      gapsOf(stable).length === 0
        ? `write ${printFormula(stable)}, which has a value everywhere`
        : "keep what grows within bounds, as in min(z, 20), and the argument of log and sqrt above 0";
    const span = document.locateWithin(path, 0, text.length);
    return [diagnostic("W201", message, { file: document.file, span, hint })];
  });
}

/** `is NaN for z > 710`. */
function gapText({ kind, from, to }: Gap, variable: string): string {
  const what = kind === "NaN" ? "is NaN" : "is too large for float32";
  if (from === to) return `${what} at ${variable} = ${from}`;
  if (from <= -FAR) return `${what} for ${variable} < ${to}`;
  return to >= FAR ? `${what} for ${variable} > ${from}` : `${what} for ${variable} from ${from} to ${to}`;
}

function joined(texts: readonly string[]): string {
  return texts.join(", ").replace(/, (?=[^,]*$)/, " and ");
}
