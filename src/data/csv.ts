import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { LayercError, quote, type Diagnostic } from "../diagnostic.ts";
import type { Task } from "../losses/loss.ts";
import type { CsvSource } from "../network/network.ts";
import { chooseColumns, type Column } from "./columns.ts";
import { atLine, counted, dataError } from "./fault.ts";
import { createLabelReader } from "./labels.ts";
import { createGrowingNumbers } from "./numbers.ts";

export interface CsvOptions {
  /** What messages call the input. */
  readonly file: string;
  readonly source: Pick<CsvSource, "target" | "header" | "delimiter">;
  /** The columns that are the features, by name and in order. Default: all but the target. */
  readonly features: readonly string[] | undefined;
  /** n[0]. */
  readonly n0: number;
}

/** What the target columns are to be read as. */
export interface CsvTargets {
  /** n[L]. */
  readonly nL: number;
  readonly task: Task;
  readonly classes: readonly string[] | undefined;
}

/** One example after another: a byte a number where all are whole numbers 0 … 255, else float32. */
export interface CsvFeatures {
  readonly X: Uint8Array | Float32Array;
  readonly examples: number;
}

export interface CsvExamples extends CsvFeatures {
  /** An integer label an example, or n[L] numbers an example. */
  readonly Y: Uint8Array | Float32Array;
}

/** Faulty lines are gathered up to this many, so that one run shows more than the first. */
const MAX_FAULTS = 10;

/** Longer lines are those of another kind of file. */
const MAX_LINE = 64 * 2 ** 20;

/**
 * Reads features and targets from CSV, line by line: it holds the numbers and one line of text. One target column of a
 * classifier holds class names, or class numbers 0 … K − 1 where it holds none of the names; otherwise there are n[L]
 * numeric columns. Throws LayercError E401 … E407, which names lines and columns.
 */
export async function readCsv(input: Readable, options: CsvOptions & CsvTargets): Promise<CsvExamples> {
  const X = createGrowingNumbers();
  const Y = createGrowingNumbers();
  const examples = await readExamples(input, options, true, ({ features, targets }) => {
    const readTarget = targetReader(targets, options);
    return (cells) => {
      for (const column of features) X.push(readNumber(cells[column.index]!, column));
      for (const column of targets) Y.push(readTarget(cells[column.index]!, column));
    };
  });
  return { X: X.finish(), Y: Y.finish(), examples };
}

/** Reads the features alone, from CSV with or without the target columns. Throws LayercError as `readCsv`. */
export async function readCsvFeatures(input: Readable, options: CsvOptions): Promise<CsvFeatures> {
  const X = createGrowingNumbers();
  const examples = await readExamples(input, options, false, ({ features }) => (cells) => {
    for (const column of features) X.push(readNumber(cells[column.index]!, column));
  });
  return { X: X.finish(), examples };
}

type Columns = ReturnType<typeof chooseColumns>;

/** Hands each line's cells to the reader that `start` makes for the columns, and returns how many there were. */
async function readExamples(
  input: Readable,
  options: CsvOptions,
  withTargets: boolean,
  start: (columns: Columns) => (cells: readonly string[]) => void,
): Promise<number> {
  const { file, source } = options;
  const faults: Diagnostic[] = [];
  let width = 0;
  let examples = 0;
  let read: ((cells: readonly string[]) => void) | undefined;

  function onRecord(cells: string[], { lines }: { readonly lines: number }): null {
    try {
      if (read === undefined) {
        width = cells.length;
        read = start(chooseColumns(cells, options, withTargets));
        if (source.header) return null;
      }
      if (cells.length !== width) throw raggedLine(cells.length, width);
      read(cells);
      examples++;
    } catch (error) {
      if (!(error instanceof LayercError)) throw error;
      faults.push(...error.diagnostics.map((fault) => atLine(lines, { ...fault, file })));
      // Without the columns nothing can be said of the lines that follow.
      if (read === undefined || faults.length >= MAX_FAULTS) expectNone(faults);
    }
    return null;
  }

  const parser = parse({
    delimiter: source.delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_LINE,
    on_record: onRecord,
  });
  // Records end in onRecord: nothing comes out of the parser, but it must be asked for.
  parser.resume();
  try {
    await pipeline(input, parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push(...syntaxError(error, file).diagnostics);
  }
  expectNone(faults);
  if (examples === 0) {
    throw dataError("E407", read === undefined ? "it is empty" : "it has a header line, but no examples", { file });
  }
  return examples;
}

function expectNone([first, ...rest]: readonly Diagnostic[]): void {
  if (first !== undefined) throw new LayercError([first, ...rest]);
}

function targetReader(targets: readonly Column[], options: CsvTargets): (cell: string, column: Column) => number {
  const { nL, task, classes } = options;
  const oneClass = (task === "binary" && nL === 1) || (task === "categorical" && nL > 1);
  if (oneClass && targets.length === 1) return createLabelReader(classes, task === "binary" ? 2 : nL);
  if (targets.length !== nL) {
    throw dataError("E405", `the target is ${counted(targets.length, "column")}; n[L] is ${nL}`, {
      hint: "name as many columns in data.source.target as there are output units",
    });
  }
  if (task === "regression") return readNumber;
  return (cell, column) => {
    const value = readNumber(cell, column);
    const valid = task === "binary" ? value === 0 || value === 1 : value >= 0 && value <= 1;
    if (valid) return value;
    const allowed = task === "binary" ? "0 or 1" : "0 … 1";
    throw dataError("E406", `${value} in ${column.title} is out of range`, { hint: `this target is ${allowed}` });
  };
}

/** A decimal number that float32 can hold; Number alone takes blanks for 0, and hexadecimal. */
function readNumber(cell: string, { title }: Column): number {
  const value = Number(cell);
  // Nearly every cell begins with 1 … 9 or is 0: then there is nothing to tell apart.
  const first = cell.charCodeAt(0);
  if (cell === "0" || (first >= 49 && first <= 57 && value <= MAX_FLOAT32)) return value;
  const decimal = value !== 0 ? !/^\s*[+-]?0[box]/i.test(cell) : /\d/.test(cell) && !/[box]/i.test(cell);
  if (decimal && Math.abs(value) <= MAX_FLOAT32) return value;
  if (cell.trim() === "") {
    throw dataError("E402", `the cell in ${title} is empty`, { hint: "fill it in, or leave the line out" });
  }
  if (decimal && Number.isFinite(value)) {
    throw dataError("E402", `${cell.trim()} in ${title} is beyond float32`, { hint: "rescale the column" });
  }
  throw dataError("E402", `${quote(cell.trim())} in ${title} is not a number`, {
    hint: "numbers are written like -1.5e-3",
  });
}

const MAX_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;

function raggedLine(found: number, expected: number): LayercError {
  return dataError("E403", `this line has ${counted(found, "cell")}, the first has ${expected}`, {
    hint: "quote cells that hold the delimiter; check data.source.delimiter",
  });
}

function syntaxError(error: CsvError, file: string): LayercError {
  const line = typeof error["lines"] === "number" ? error["lines"] : undefined;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return dataError("E401", "a quoted cell does not end", { file, line, hint: 'close it with "' });
    case "CSV_MAX_RECORD_SIZE":
      return dataError("E401", `a line has more than ${MAX_LINE} characters`, { file, line, hint: "is this CSV?" });
    default:
      return dataError("E401", "a quote stands in the middle of a cell", {
        file,
        line,
        hint: 'put the whole cell in quotes, and write " within it as ""',
      });
  }
}
