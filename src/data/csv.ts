import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { quote, type LayercError } from "../diagnostic.ts";
import type { CsvSource } from "../network/network.ts";
import { chooseColumns } from "./columns.ts";
import { counted, createLineFaults, dataError } from "./fault.ts";
import { MAX_LINE } from "./lines.ts";
import { createGrowingNumbers, type Inputs, type LabelledInputs } from "./numbers.ts";
import { createTargetReader, createWeightReader, MAX_FLOAT32 } from "./targets.ts";
import type { CellReader, Targets, Titled } from "./targets.ts";

export interface CsvOptions {
  /** What messages call the input. */
  readonly file: string;
  readonly source: Pick<CsvSource, "target" | "header" | "delimiter"> & Partial<Pick<CsvSource, "exampleWeights">>;
  /** The columns that are the features, by name and in order. Default: all but the target and the weights. */
  readonly features: readonly string[] | undefined;
  /** n[0]. */
  readonly n0: number;
}

/**
 * Reads features, targets and weights from CSV, line by line: it holds the numbers and one line of text. One target
 * column of a classifier holds class names, or class numbers 0 … K − 1 where it holds none of the names; otherwise
 * there are n[L] numeric columns. Throws LayercError E401 … E410, which names lines and columns.
 */
export async function readCsv(input: Readable, options: CsvOptions & Targets): Promise<LabelledInputs> {
  const X = createGrowingNumbers();
  const Y = createGrowingNumbers();
  const u = options.weighted && options.source.exampleWeights !== undefined ? createGrowingNumbers() : undefined;
  const needed = { targets: true, weights: u !== undefined };
  const examples = await readExamples(input, options, needed, ({ features, targets, weights }) => {
    const readTarget = createTargetReader(targets.length, options, TEXT);
    return (cells) => {
      for (const column of features) X.push(readNumber(cells[column.index]!, column));
      for (const column of targets) Y.push(readTarget(cells[column.index]!, column));
      if (weights !== undefined) u?.push(readWeight(cells[weights.index]!, weights));
    };
  });
  return { X: X.finish(), Y: Y.finish(), exampleWeights: u?.finish(), examples };
}

/** Reads the features alone, from CSV with or without targets and weights. Throws LayercError as `readCsv`. */
export async function readCsvFeatures(input: Readable, options: CsvOptions): Promise<Inputs> {
  const X = createGrowingNumbers();
  const examples = await readExamples(input, options, { targets: false, weights: false }, ({ features }) => (cells) => {
    for (const column of features) X.push(readNumber(cells[column.index]!, column));
  });
  return { X: X.finish(), examples };
}

type Columns = ReturnType<typeof chooseColumns>;

/** Hands each line's cells to the reader that `start` makes for the columns, and returns how many there were. */
async function readExamples(
  input: Readable,
  options: CsvOptions,
  needed: Parameters<typeof chooseColumns>[2],
  start: (columns: Columns) => (cells: readonly string[]) => void,
): Promise<number> {
  const { file, source } = options;
  const faults = createLineFaults(file);
  let width = 0;
  let examples = 0;
  let read: ((cells: readonly string[]) => void) | undefined;

  function onRecord(cells: string[], { lines }: { readonly lines: number }): null {
    try {
      if (read === undefined) {
        width = cells.length;
        read = start(chooseColumns(cells, options, needed));
        if (source.header) return null;
      }
      if (cells.length !== width) throw raggedLine(cells.length, width);
      read(cells);
      examples++;
    } catch (error) {
      faults.add(error, lines);
      // Without the columns nothing can be said of the lines that follow.
      if (read === undefined) faults.expectNone();
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
    faults.add(syntaxError(error, file));
  }
  faults.expectNone();
  if (examples === 0) {
    throw dataError("E407", read === undefined ? "it is empty" : "it has a header line, but no examples", { file });
  }
  return examples;
}

/** The cells of CSV are texts. */
const TEXT: CellReader<string> = { number: readNumber, text: (cell) => cell, noun: "column" };

const readWeight = createWeightReader(TEXT);

/** A decimal number that float32 can hold; Number alone takes blanks for 0, and hexadecimal. */
function readNumber(cell: string, { title }: Titled): number {
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
