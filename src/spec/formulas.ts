/** The formulas in a spec: whether they can be read, and where they have no value. */
import { diagnostic, type Diagnostic } from "../diagnostic.ts";
import {
  binary,
  differentiate,
  FAR,
  findGaps,
  FormulaError,
  parse,
  printFormula,
  sizeOf,
  stabilize,
  substitute,
  variable,
  variablesOf,
  type Expression,
  type Gap,
} from "../formula/index.ts";
import { inResidual, RESIDUAL } from "../losses/residual.ts";
import type { Layer, NetworkSpec } from "./network-spec.ts";
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

function formulasOf({ defaults = {}, layers, loss }: NetworkSpec): readonly Written[] {
  const ofLayer = ({ activation }: Pick<Layer, "activation">, path: SpecPath): Written[] => {
    if (typeof activation !== "object" || !("formula" in activation)) return [];
    return [{ text: activation.formula, path: [...path, "activation", "formula"], variables: ["z"] }];
  };
  const inEntries = layers.flatMap((entry, i) =>
    "layers" in entry
      ? entry.layers.flatMap((layer, j) => ofLayer(layer, ["layers", i, "layers", j]))
      : ofLayer(entry, ["layers", i]),
  );
  const inLayers = [...ofLayer(defaults, ["defaults"]), ...inEntries];
  if (typeof loss !== "object" || !("formula" in loss)) return inLayers;
  return [...inLayers, { text: loss.formula, path: ["loss", "formula"], variables: ["a", "y"] }];
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
    const missing = variables.find((name) => !variablesOf(expression).has(name));
    if (missing !== undefined) return fault(`the formula does not contain ${missing}`, undefined);
    if (sizeOf(differentiate(expression, variables[0])) <= LARGEST) return [];
    const most = LARGEST.toLocaleString("en-US");
    return fault(`the derivative has more than ${most} names, numbers and operations`, "write a shorter formula");
  });
}

/** W201 for each range in which a formula or its derivative has no value. The formulas can be read. */
export function formulaWarnings(spec: NetworkSpec, document: SpecDocument): readonly Diagnostic[] {
  return formulasOf(spec).flatMap(({ text, path, variables }) => {
    const single = inOne(parse(text, variables), variables);
    if (single === undefined) return [];
    const { expression, name, stands } = single;
    const gapsOf = (of: Expression): readonly Gap[] => findGaps([of, differentiate(of, name)], name);
    const gaps = gapsOf(expression);
    if (gaps.length === 0) return [];
    const printed = printFormula(stands);
    const message = `the formula or its derivative ${joined(gaps.map((gap) => gapText(gap, printed)))}`;
    const stable = stabilize(expression, name);
    const hint =
      gapsOf(stable).length === 0
        ? `write ${printFormula(substitute(stable, new Map([[name, stands]])))}, which has a value everywhere`
        : `keep what grows within bounds, as in min(${printed}, 20), and the argument of log and sqrt above 0`;
    const span = document.locateWithin(path, 0, text.length);
    return [diagnostic("W201", message, { file: document.file, span, hint })];
  });
}

/** A formula in a single variable, and what that stands for; undefined where there is none. */
function inOne(expression: Expression, [name, ...others]: Written["variables"]) {
  if (others.length === 0) return { expression, name, stands: variable(name) };
  const residual = inResidual(expression);
  return residual && { expression: residual, name: RESIDUAL, stands: binary("-", variable("a"), variable("y")) };
}

/** `is NaN for z > 710`. */
function gapText({ kind, from, to }: Gap, name: string): string {
  const what = kind === "NaN" ? "is NaN" : "is too large for float32";
  if (from === to) return `${what} at ${name} = ${from}`;
  if (from <= -FAR) return `${what} for ${name} < ${to}`;
  return to >= FAR ? `${what} for ${name} > ${from}` : `${what} for ${name} from ${from} to ${to}`;
}

function joined(texts: readonly string[]): string {
  return texts.join(", ").replace(/, (?=[^,]*$)/, " and ");
}
