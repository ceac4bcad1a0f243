import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CsvSource, Data, NpySource, Split } from "../network/network.ts";
import { checkData, type Examples, type Values } from "../runtime/batches.ts";
import { DataError } from "../runtime/errors.ts";
import { readCsv } from "./csv.ts";
import { dataError } from "./fault.ts";
import { readNpy } from "./npy.ts";
import { expectInProject } from "./project-folder.ts";
import { splitRows } from "./split.ts";
import type { Targets } from "./targets.ts";

export interface LoadOptions extends Targets {
  /** n[0]. */
  readonly n0: number;
  readonly features: readonly string[] | undefined;
  /** The spec's folder, from which the data's paths lead. */
  readonly folder: string;
  /**
   * In place of the spec's path, from the working folder: a CSV file, `-` for one on stdin, or a folder of .npy files.
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
    return { X: all.X, Y: all.Y, examples: chosen.length, rows: chosen.length === all.examples ? undefined : chosen };
  }
}

/** Reads all examples of the data's path, undivided. Throws as `loadData`. */
export async function loadExamples(data: Data | undefined, options: LoadOptions): Promise<Part> {
  return readMain(await locate(data, options), options);
}

interface Place {
  readonly data: Data;
  readonly source: CsvSource | NpySource;
  /** A file for CSV, a folder for npy, as the person would name it. */
  readonly path: string;
}

/** What numpy users call them: the names where `--data` gives a folder for a spec that names no .npy files. */
const NPY_FILES: NpySource = {
  format: "npy",
  path: undefined,
  inputs: "train_x.npy",
  labels: "train_y.npy",
  testInputs: undefined,
  testLabels: undefined,
};

async function locate(data: Data | undefined, options: LoadOptions): Promise<Place> {
  const { folder, override } = options;
  if (data === undefined) {
    throw dataError("E413", "the spec does not describe its data", {
      hint: "add a data section with source and target",
    });
  }
  const { source } = data;
  const path = override ?? (source.path === undefined ? undefined : join(folder, source.path));
  if (path === undefined) {
    throw dataError("E413", "the spec names no path to its data", {
      hint: source.format === "csv" ? "give the file with --data PATH" : "give the folder with --data PATH",
    });
  }
  if (override === undefined) await expectInProject(folder, path, OTHERWISE_DATA);
  const isFolder = override !== "-" && (await stat(path)).isDirectory();
  if (isFolder && source.format === "csv") {
    if (override !== undefined) return { data, path, source: await withTestFiles(NPY_FILES, path) };
    throw dataError("E413", "this is a folder, but data.source.format is csv", { file: path, hint: "name a file" });
  }
  if (!isFolder && source.format === "npy") {
    throw dataError("E413", "this is a file, but data.source.format is npy", {
      file: path,
      hint: `name the folder that holds ${source.inputs} and ${source.labels}`,
    });
  }
  const open = source.format === "npy" && override !== undefined;
  return { data, path, source: open ? await withTestFiles(source, path) : source };
}

/** A folder that `--data` gives may hold test examples that the spec does not name. */
async function withTestFiles(source: NpySource, folder: string): Promise<NpySource> {
  if (source.testInputs !== undefined) return source;
  const names = { testInputs: "test_x.npy", testLabels: "test_y.npy" };
  // One of the two alone is taken as well: reading then says which is missing.
  const there = await readdir(folder);
  return Object.values(names).some((name) => there.includes(name)) ? { ...source, ...names } : source;
}

const STAY = "put it into the project";
const OTHERWISE_DATA = `${STAY}, or give it with --data`;

async function readMain({ source, path }: Place, options: LoadOptions): Promise<Part> {
  if (source.format === "csv") return readCsvPart(path, source, options, options.override === "-");
  return readNpyFiles(path, source.inputs, source.labels, options);
}

async function readTest({ source, path }: Place, options: LoadOptions): Promise<Part | undefined> {
  if (source.format === "csv") {
    if (source.test === undefined) return undefined;
    const test = join(options.folder, source.test);
    await expectInProject(options.folder, test, STAY);
    return readCsvPart(test, source, options, false);
  }
  const { testInputs, testLabels } = source;
  if (testInputs === undefined || testLabels === undefined) return undefined;
  return readNpyFiles(path, testInputs, testLabels, options);
}

async function readCsvPart(path: string, source: CsvSource, options: LoadOptions, stdin: boolean): Promise<Part> {
  const input = stdin ? process.stdin : createReadStream(path);
  return readCsv(input, { ...options, source, file: stdin ? "stdin" : path });
}

/** A folder that --data gives may link to where it likes: its files are those of whoever gave it. */
async function readNpyFiles(folder: string, inputs: string, labels: string, options: LoadOptions): Promise<Part> {
  const paths = [join(folder, inputs), join(folder, labels)] as const;
  if (options.override === undefined) {
    for (const path of paths) await expectInProject(options.folder, path, OTHERWISE_DATA);
  }
  return readNpyPart(...paths, options);
}

async function readNpyPart(inputs: string, labels: string, { n0, nL, task }: LoadOptions): Promise<Part> {
  const X = await readNpy(inputs);
  const Y = await readNpy(labels);
  const [examples = 1, ...shape] = X.shape;
  const each = shape.reduce((product, extent) => product * extent, 1);
  if (each !== n0) {
    const transposed = X.shape.length === 2 && examples === n0;
    throw dataError("E405", `the array is (${X.shape.join(", ")}): ${each} numbers an example; n[0] is ${n0}`, {
      file: inputs,
      hint: transposed ? "examples are rows here: save X.T" : "the first axis is the examples: change it, or input",
    });
  }
  // (m), (m, n[L]) and the course's (1, m).
  const rows = Y.shape.length === 2 && Y.shape[0] === 1 ? Y.data.length : (Y.shape[0] ?? 1);
  if (rows !== examples) {
    throw dataError("E409", `there are ${rows} labels for the ${examples} examples of ${inputs}`, {
      file: labels,
      hint: "save one label, or one row of labels, for each example",
    });
  }
  if (task === "binary") {
    const at = Y.data.findIndex((label: number) => label !== 0 && label !== 1);
    if (at !== -1) {
      throw dataError("E406", `example ${Math.floor(at / nL)} has the label ${Y.data[at]}`, {
        file: labels,
        hint: "the labels of this network are 0 and 1",
      });
    }
  }
  try {
    checkData({ X: X.data, Y: Y.data }, n0, nL, task);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw dataError("E410", `${error.message} (X is ${inputs}, Y is ${labels})`);
  }
  return { X: X.data, Y: Y.data, examples };
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
