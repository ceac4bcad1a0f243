/** A formula that cannot be read. The message names the fault and its remedy; `column` counts from 1. */
export class FormulaError extends Error {
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.name = "FormulaError";
    this.column = column;
  }
}
