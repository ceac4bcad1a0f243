/** A name in a formula that means nothing there, and those that mean something. */
export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
}

/** A formula that cannot be read. The message names the fault and its remedy. */
export class FormulaError extends Error {
  /** Where it is: `length` characters from `column`, which counts from 1. */
  readonly column: number;
  readonly length: number;
  readonly unknown: UnknownName | undefined;

  constructor(message: string, column: number, length = 1, unknown?: UnknownName) {
    super(message);
    this.name = "FormulaError";
    this.column = column;
    this.length = length;
    this.unknown = unknown;
  }
}
