import type { Task } from "../losses/loss.ts";
import type { Scores } from "../runtime/metrics.ts";
import { counted, dataError } from "./fault.ts";
import { createLabelReader } from "./labels.ts";

/** What the targets of a file are to be read as. */
export interface Targets {
  /** n[L]. */
  readonly nL: number;
  readonly task: Task;
  /** Where it gives margins, −1 is a no as well as 0. */
  readonly scores: Scores | undefined;
  readonly classes: readonly string[] | undefined;
  /** Whether the network takes what each example counts for. */
  readonly weighted: boolean;
}

/** Where a cell stands, as messages call it: `column "age"`. */
export interface Titled {
  readonly title: string;
}

/** How the cells of one kind of file are read: texts, or the values of JSON. */
export interface CellReader<Cell> {
  /** A finite number that float32 can hold. Throws LayercError E402. */
  number(cell: Cell, where: Titled): number;
  /** A class by its name or number. */
  text(cell: Cell): string;
  /** What `count` cells of an example stand in: columns. */
  readonly noun: string;
}

/**
 * The reader of `count` targets an example. One target of a classifier holds class names, or class numbers 0 … K − 1
 * where it holds none of the names; otherwise there are n[L] numbers. Throws LayercError E405 for another count; the
 * reader E402 and E406.
 */
export function createTargetReader<Cell>(
  count: number,
  { nL, task, scores, classes }: Targets,
  reader: CellReader<Cell>,
): (cell: Cell, where: Titled) => number {
  const signed = scores === "margins";
  const oneClass = (task === "binary" && nL === 1) || (task === "categorical" && nL > 1);
  if (oneClass && count === 1) {
    const readLabel = createLabelReader(classes, task === "binary" ? 2 : nL, signed);
    return (cell, where) => readLabel(reader.text(cell), where);
  }
  if (count !== nL) {
    throw dataError("E405", `the target is ${counted(count, reader.noun)}; n[L] is ${nL}`, {
      hint: `name as many ${reader.noun}s in data.source.target as there are output units`,
    });
  }
  if (task === "regression") return reader.number;
  return (cell, where) => {
    const value = reader.number(cell, where);
    const valid = task === "binary" ? value === 0 || value === 1 || (signed && value === -1) : value >= 0 && value <= 1;
    if (valid) return value;
    const allowed = task === "binary" ? `${signed ? "−1, " : ""}0 or 1` : "0 … 1";
    throw dataError("E406", `${value} in ${where.title} is out of range`, { hint: `this target is ${allowed}` });
  };
}

/** The reader of what an example counts for, which throws LayercError E402, and E410 for less than nothing. */
export function createWeightReader<Cell>(reader: CellReader<Cell>): (cell: Cell, where: Titled) => number {
  return (cell, where) => {
    const weight = reader.number(cell, where);
    if (weight >= 0) return weight;
    throw dataError("E410", `${weight} in ${where.title} is negative`, { hint: "an example counts for 0 or more" });
  };
}

/** The largest number of float32. */
export const MAX_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;
