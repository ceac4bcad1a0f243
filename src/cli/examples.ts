/** The examples of a spec, as the commands that run a network need them. */
import { dirname } from "node:path";
import { dataError } from "../data/fault.ts";
import { LayercError } from "../diagnostic.ts";
import { loadData, loadExamples, type LoadedData, type LoadOptions, type Part } from "../data/load.ts";
import { PARTS, type PartName } from "./evaluation.ts";
import type { RunnableNetwork } from "./runnable.ts";

export interface ExamplesOptions {
  /** The spec's path, from whose folder the data's paths lead. */
  readonly file: string;
  /** In place of the spec's path to its data. */
  readonly data: string | undefined;
  /** Of the split. */
  readonly seed: number;
}

/** All parts, checked for everything that training needs. Throws LayercError E4xx and the system's errors. */
export async function loadParts(network: RunnableNetwork, options: ExamplesOptions): Promise<LoadedData> {
  const { batchSize } = network.training;
  const data = await naming(options.file, () =>
    loadData(network.data, { ...loadOptions(network, options), seed: options.seed, batchSize }),
  );
  const { examples } = data.train;
  if (batchSize === "full" && examples > network.largestBatch) {
    throw dataError("E411", `a full batch of ${examples} examples is more than one heap has room for`, {
      file: options.file,
      hint: `set training.batch_size to at most ${network.largestBatch}`,
    });
  }
  return data;
}

/** All examples, undivided. Throws as `loadParts`. */
export function loadAll(network: RunnableNetwork, options: Omit<ExamplesOptions, "seed">): Promise<Part> {
  return naming(options.file, () => loadExamples(network.data, loadOptions(network, options)));
}

/**
 * The part of that name; without one, the part that says most of how a network does on examples that it was not trained
 * on. Throws LayercError E412 where there is no such part.
 */
export function choosePart(data: LoadedData, name?: PartName): { readonly name: PartName; readonly part: Part } {
  const chosen = name ?? PARTS.find((each) => data[each] !== undefined)!; // there is always a training part
  const part = data[chosen];
  if (part !== undefined) return { name: chosen, part };
  throw dataError("E412", `the data have no ${chosen} part`, {
    hint: `give it a share in data.split.${chosen}, or choose --part all`,
  });
}

/** What is no fault of a data file is one of the spec. */
async function naming<T>(file: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof LayercError)) throw error;
    const [first, ...rest] = error.diagnostics.map((each) => (each.file === undefined ? { ...each, file } : each));
    throw first === undefined ? error : new LayercError([first, ...rest]);
  }
}

function loadOptions(network: RunnableNetwork, { file, data }: Omit<ExamplesOptions, "seed">): LoadOptions {
  const { n, features, classes, task, scores, training } = network;
  const weighted = training.exampleWeights !== undefined;
  return { n0: n[0]!, nL: n.at(-1)!, features, classes, task, scores, weighted, folder: dirname(file), override: data };
}
