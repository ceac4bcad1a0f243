import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ArraySource, CsvSource, Data, JsonLinesSource, Source, Split } from "../network/network.ts";
import { checkData, type Examples, type Values } from "../runtime/batches.ts";
import { DataError } from "../runtime/errors.ts";
import { checkExampleWeights } from "../runtime/weighting.ts";
import { DEFAULTS } from "../spec/defaults.ts";
import { arrayFilesAt, type ArrayFiles } from "./arrays.ts";
import { readCsv } from "./csv.ts";
import { dataError } from "./fault.ts";
import { expectInProject } from "./project-folder.ts";
import { readJsonLines } from "./jsonl.ts";
import { readText } from "./read-text.ts";
import { splitRows } from "./split.ts";
import type { Targets } from "./targets.ts";

export interface LoadOptions extends Targets {
  /** n[0]. */
  readonly n0: number;
  readonly features: readonly string[] | undefined;
  /** The spec's folder, from which the data's paths lead. */
  readonly folder: string;
  /**
   * In place of the spec's path, from the working folder: what the format has there, `-` for lines on stdin, or, where
   * the format is CSV, a folder of .npy files.
   */
  readonly override?: string | undefined;
}

/** Examples for `fit` and `evaluate`. */
export interface Part extends Examples {
  readonly examples: number;
}

export interface LoadedData {
  readonly train: Part;
  readonly validation: Part | undefined;
  readonly test: Part | undefined;
}

/**
 * Reads the data of a spec and divides them. Where there are test examples of their own, the split divides the others
 * into training and validation. The parts share one array and pick their rows from it.
 *
 * Throws LayercError E401 … E413 for data that the network cannot be trained on, and the system's error for a file that
 * cannot be read.
 */
export async function loadData(
  data: Data | undefined,
  options: LoadOptions & { readonly seed: number; readonly batchSize: number | "full" },
): Promise<LoadedData> {
  const place = await locate(data, options);
  const { split } = place.data;
  const all = await readMain(place, options);
  const ownTest = await readTest(place, options);
  const shares = ownTest === undefined ? split : withoutTest(split);
  const classes = split.stratify ? classesOf(all, options, place.path) : undefined;
  const rows = splitRows(all.examples, shares, options.seed, classes);

  const train = part("train");
  if (options.batchSize !== "full" && options.batchSize > train.examples) {
    throw dataError("E411", `a batch of ${options.batchSize} is more than the ${train.examples} training examples`, {
      file: place.path,
      hint: `set training.batch_size to at most ${train.examples}, or to full`,
    });
  }
  return {
    train,
    validation: shares.validation > 0 ? part("validation") : undefined,
    test: ownTest ?? (shares.test > 0 ? part("test") : undefined),
  };

  function part(name: "train" | "validation" | "test"): Part {
    const chosen = rows[name];
    if (chosen.length === 0) {
      throw dataError("E412", `a share of ${shares[name]} of ${all.examples} examples is none for ${name}`, {
        file: place.path,
        hint: `raise data.split.${name}, or set it to 0`,
      });
    }
    // Rows ascend: all of them are the data as they stand.
    return { ...all, examples: chosen.length, rows: chosen.length === all.examples ? undefined : chosen };
  }
}

/** Reads all examples of the data's path, undivided. Throws as `loadData`. */
export async function loadExamples(data: Data | undefined, options: LoadOptions): Promise<Part> {
  return readMain(await locate(data, options), options);
}

interface Place {
  readonly data: Data;
  readonly source: Source;
  /** A file of lines, a folder or an archive of arrays, as the person would name it. */
  readonly path: string;
}

/** What is at the path of each format. */
const PLACES = { csv: "file", jsonl: "file", npy: "folder", npz: "file", idx: "folder" } as const;

/** The test files that a folder or archive of `--data` may hold without being named in the spec. */
const TESTS = {
  npy: { testInputs: "test_x.npy", testLabels: "test_y.npy" },
  npz: { testInputs: "test_x", testLabels: "test_y" },
  idx: { testInputs: "t10k-images-idx3-ubyte", testLabels: "t10k-labels-idx1-ubyte" },
} as const;

async function locate(data: Data | undefined, options: LoadOptions): Promise<Place> {
  const { folder, override } = options;
  if (data === undefined) {
    throw dataError("E413", "the spec does not describe its data", {
      hint: "add a data section with source and target",
    });
  }
  const { source } = data;
  const { format } = source;
  const kind = PLACES[format];
  const path = override ?? (source.path === undefined ? undefined : join(folder, source.path));
  if (path === undefined) {
    throw dataError("E413", "the spec names no path to its data", { hint: `give the ${kind} with --data PATH` });
  }
  if (override === undefined) await expectInProject(folder, path, OTHERWISE_DATA);
  const isFolder = override !== "-" && (await stat(path)).isDirectory();
  if (isFolder && kind === "file") {
    if (format === "csv" && override !== undefined) return { data, path, source: await withTestFiles(NPY_FILES, path) };
    const message = `this is a folder, but data.source.format is ${format}`;
    throw dataError("E413", message, { file: path, hint: "name a file" });
  }
  if (!isFolder && kind === "folder" && !isLines(source)) {
    throw dataError("E413", `this is a file, but data.source.format is ${format}`, {
      file: path,
      hint: `name the folder that holds ${source.inputs} and ${source.labels}`,
    });
  }
  if (path === "-" && !isLines(source)) {
    throw dataError("E413", `stdin is read as lines, but data.source.format is ${format}`, { hint: "name a file" });
  }
  const open = !isLines(source) && override !== undefined;
  return { data, path, source: open ? await withTestFiles(source, path) : source };
}

/** What numpy users call them: the names where `--data` gives a folder for a spec of CSV. */
const NPY_FILES: ArraySource = {
  format: "npy",
  path: undefined,
  ...DEFAULTS.npy,
  exampleWeights: undefined,
  testInputs: undefined,
  testLabels: undefined,
  testExampleWeights: undefined,
};

function isLines(source: Source): source is CsvSource | JsonLinesSource {
  return source.format === "csv" || source.format === "jsonl";
}

async function withTestFiles(source: ArraySource, path: string): Promise<ArraySource> {
  if (source.testInputs !== undefined) return source;
  const names = TESTS[source.format];
  // One of the two alone is taken as well: reading then says which is missing.
  const there = await arrayFilesAt(path, source.format).names();
  return Object.values(names).some((name) => there.includes(name)) ? { ...source, ...names } : source;
}

const STAY = "put it into the project";
const OTHERWISE_DATA = `${STAY}, or give it with --data`;

async function readMain({ source, path }: Place, options: LoadOptions): Promise<Part> {
  if (isLines(source)) return readLinesPart(path, source, options, options.override === "-");
  const { format, inputs, labels, exampleWeights } = source;
  return readArraysAt(path, format, { inputs, labels, exampleWeights }, options);
}

async function readTest({ source, path }: Place, options: LoadOptions): Promise<Part | undefined> {
  if (isLines(source)) {
    if (source.test === undefined) return undefined;
    const test = join(options.folder, source.test);
    await expectInProject(options.folder, test, STAY);
    return readLinesPart(test, source, options, false);
  }
  const { format, testInputs: inputs, testLabels: labels, testExampleWeights: exampleWeights } = source;
  if (inputs === undefined || labels === undefined) return undefined;
  return readArraysAt(path, format, { inputs, labels, exampleWeights }, options);
}

async function readLinesPart(
  path: string,
  source: CsvSource | JsonLinesSource,
  options: LoadOptions,
  stdin: boolean,
): Promise<Part> {
  const file = stdin ? "stdin" : path;
  return readText(stdin ? "-" : path, (input) =>
    source.format === "csv"
      ? readCsv(input, { ...options, source, file })
      : readJsonLines(input, { ...options, source, file }),
  );
}

/** What the arrays of a set of examples are called. */
type ArrayNames = Pick<ArraySource, "inputs" | "labels" | "exampleWeights">;

/** A folder that --data gives may link to where it likes: its files are those of whoever gave it. */
async function readArraysAt(
  path: string,
  format: ArraySource["format"],
  names: ArrayNames,
  options: LoadOptions,
): Promise<Part> {
  if (options.override === undefined && format !== "npz") {
    const all = [names.inputs, names.labels, ...(names.exampleWeights === undefined ? [] : [names.exampleWeights])];
    const files = all.flatMap((name) => (format === "idx" ? [name, `${name}.gz`] : [name]));
    for (const file of files) await expectInProject(options.folder, join(path, file), OTHERWISE_DATA);
  }
  return readArrays(arrayFilesAt(path, format), names, options);
}

async function readArrays(
  files: ArrayFiles,
  { inputs, labels, exampleWeights: weights }: ArrayNames,
  { n0, nL, task, scores, weighted }: LoadOptions,
): Promise<Part> {
  const [ofX, ofY] = [files.title(inputs), files.title(labels)];
  const X = await files.read(inputs);
  const Y = await files.read(labels);
  const u = weighted && weights !== undefined ? await files.read(weights) : undefined;
  const [examples = 1, ...shape] = X.shape;
  const each = shape.reduce((product, extent) => product * extent, 1);
  if (each !== n0) {
    const transposed = X.shape.length === 2 && examples === n0;
    throw dataError("E405", `the array is (${X.shape.join(", ")}): ${each} numbers an example; n[0] is ${n0}`, {
      file: ofX,
      hint: transposed ? "examples are rows here: save X.T" : "the first axis is the examples: change it, or input",
    });
  }
  // (m), (m, n[L]) and the course's (1, m).
  const rows = Y.shape.length === 2 && Y.shape[0] === 1 ? Y.data.length : (Y.shape[0] ?? 1);
  if (rows !== examples) {
    throw dataError("E409", `there are ${rows} labels for the ${examples} examples of ${ofX}`, {
      file: ofY,
      hint: "save one label, or one row of labels, for each example",
    });
  }
  if (u !== undefined && u.data.length !== examples) {
    throw dataError("E409", `there are ${u.data.length} weights for the ${examples} examples of ${ofX}`, {
      file: files.title(weights!),
      hint: "save one number for each example",
    });
  }
  if (task === "binary") {
    const signed = scores === "margins";
    const at = Y.data.findIndex((label: number) => label !== 0 && label !== 1 && !(signed && label === -1));
    if (at !== -1) {
      throw dataError("E406", `example ${Math.floor(at / nL)} has the label ${Y.data[at]}`, {
        file: ofY,
        hint: `the labels of this network are ${signed ? "−1 or 0, " : "0 "}and 1`,
      });
    }
  }
  try {
    const read = { X: X.data, Y: Y.data, exampleWeights: u?.data };
    checkData(read, n0, nL, task, scores);
    checkExampleWeights(read, n0);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const ofWeights = u === undefined ? "" : `, weights are ${files.title(weights!)}`;
    throw dataError("E410", `${error.message} (X is ${ofX}, Y is ${ofY}${ofWeights})`);
  }
  return { X: X.data, Y: Y.data, exampleWeights: u?.data, examples };
}

/** What the others' shares are of the examples that are not the test's. */
function withoutTest({ train, validation, test }: Split) {
  if (test === 0) return { train, validation, test };
  const rest = train + validation || 1;
  return { train: train / rest, validation: validation / rest, test: 0 };
}

/** One class an example: the label, or the largest of several numbers. */
function classesOf({ Y, examples }: Part, { task, nL }: LoadOptions, file: string): Values {
  if (task === "regression" || (task === "binary" && nL > 1)) {
    throw dataError("E412", "data.split.stratify needs one class for each example", { file, hint: "set it to false" });
  }
  if (Y.length === examples) return Y;
  return Int32Array.from({ length: examples }, (_, row) => {
    const label = Array.from(Y.subarray(row * nL, (row + 1) * nL));
    return label.reduce((best, value, i) => (value > label[best]! ? i : best), 0);
  });
}
