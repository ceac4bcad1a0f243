export { differentiate } from "./differentiate.ts";
export { bordersOf, FAR, findKinks, nearestKinks } from "./kinks.ts";
export { findGaps, stabilize, type Gap } from "./domain.ts";
export { equal } from "./equal.ts";
export { FormulaError, type UnknownName } from "./error.ts";
export { evaluate } from "./evaluate.ts";
export {
  binary,
  call,
  isWrittenOut,
  mapParts,
  negate,
  number,
  partsOf,
  power,
  select,
  substitute,
  variable,
  variablesOf,
  type Comparison,
  type Expression,
} from "./expression.ts";
export { lower } from "./lower.ts";
export { MAX_LENGTH, parse } from "./parse.ts";
export { primitives, type Primitive } from "./primitives.ts";
export { printFormula } from "./print-formula.ts";
export { letterOf, printFactor, printText } from "./print-text.ts";
export { printTypeScript } from "./print-typescript.ts";
export { share, type Shared } from "./share.ts";
export { simplify } from "./simplify.ts";
export { sizeOf } from "./size.ts";
export { parseStatement, type Statement } from "./statement.ts";
