/** Inputs without labels, for a network that is trained. */
import type { Source } from "../network/network.ts";
import { DEFAULTS } from "../spec/defaults.ts";
import { dataError } from "./fault.ts";
import { damaged, type NumberArray } from "./number-array.ts";
import type { Inputs } from "./numbers.ts";
import { readText } from "./read-text.ts";

export interface InputOptions {
  /** The spec's; undefined where it describes no data. */
  readonly source: Source | undefined;
  readonly features: readonly string[] | undefined;
  /** n[0]. */
  readonly n0: number;
}

/**
 * Reads examples from a file, or from stdin where it is "-". Arrays are told by the file's name: `.npy`, `.npz`, and
 * `…-ubyte`, `.idx` or either with `.gz` for IDX. Everything else is lines, of JSON where the name ends in `.jsonl` or
 * the spec's data are such, else of CSV. Throws LayercError E401 … E410, and the system's error for a file that cannot
 * be read.
 */
export async function loadInputs(path: string, options: InputOptions): Promise<Inputs> {
  const { source, features, n0 } = options;
  const array = await arrayAt(path, source);
  if (array !== undefined) return examplesOf(array, path, n0);

  const about = { file: path === "-" ? "stdin" : path, features, n0 };
  if (path.endsWith(".jsonl") || (source?.format === "jsonl" && !path.endsWith(".csv"))) {
    const { readJsonLinesFeatures } = await import("./jsonl.ts");
    const lines = source?.format === "jsonl" ? source : { target: [] };
    return readText(path, (input) => readJsonLinesFeatures(input, { ...about, source: lines }));
  }
  const { readCsvFeatures } = await import("./csv.ts");
  const table = source?.format === "csv" ? source : { ...DEFAULTS.csv, target: [] };
  return readText(path, (input) => readCsvFeatures(input, { ...about, source: table }));
}

async function arrayAt(path: string, source: Source | undefined): Promise<NumberArray | undefined> {
  if (path.endsWith(".npy")) return (await import("./npy.ts")).readNpy(path);
  if (/(-ubyte|\.idx)(\.gz)?$/.test(path)) return (await import("./idx.ts")).readIdx(path);
  if (!path.endsWith(".npz")) return undefined;
  const { namesInNpz, readNpz } = await import("./npz.ts");
  const names = await namesInNpz(path);
  if (names.length === 0) throw damaged(path, "there are no arrays in it", "write it with numpy.savez");
  const named = source?.format === "npz" ? [source.testInputs, source.inputs] : [];
  const name =
    named.find((each) => each !== undefined && names.includes(each)) ?? (names.length === 1 ? names[0] : undefined);
  if (name !== undefined) return readNpz(path, name);
  throw dataError("E404", `which of its arrays are the inputs? There are ${names.join(", ")}`, {
    file: path,
    hint: "save the one array, or name it with --set data.source.inputs=NAME where data.source.format is npz",
  });
}

function examplesOf({ shape, data }: NumberArray, file: string, n0: number): Inputs {
  const examples = data.length / n0;
  if (examples !== shape[0] && examples !== 1) {
    const message = `the array is (${shape.join(", ")}); an example has n[0] = ${n0} numbers`;
    throw dataError("E405", message, { file, hint: "its first axis is the examples" });
  }
  const at = data.findIndex((value: number) => !Number.isFinite(value));
  if (at !== -1) {
    throw dataError("E410", `example ${Math.floor(at / n0)} (counted from 0) has ${data[at]} in it`, { file });
  }
  return { X: data, examples };
}
