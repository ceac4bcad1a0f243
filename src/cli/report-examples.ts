/** The sections of a report that show examples: those that need the weights of a run, or its data. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { digestOfData } from "../data/digest.ts";
import type { LoadedData, Part } from "../data/load.ts";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { isSystemError } from "../files/system-error.ts";
import type { Network } from "../network/network.ts";
import { count } from "../network/summary.ts";
import { unitsSection, worstSection, type FirstWeights, type Inputs } from "../report/examples.ts";
import type { Html } from "../report/html.ts";
import { imageShapeOf, type ImageShape } from "../report/images.ts";
import type { LayerTitle } from "../report/tensors.ts";
import type { Run } from "../runs/folder.ts";
import { RUN_FILES, type RunRecord } from "../runs/record.ts";
import { extremesOf } from "../training/axis.ts";
import { CHUNK, excite, worstOf as worstExamples, type Examined } from "../training/examine.ts";
import { loadRunnable } from "./compiled.ts";
import { choosePart, loadParts } from "./examples.ts";
import { noInitial } from "./initial.ts";
import { chooseKernels } from "./kernels.ts";
import { fromRun } from "./run-folder.ts";
import { loadInto } from "./weights-file.ts";

/** Training examples that units are shown, at most. */
const MOST_SHOWN = 10_000;
/** Units of layer 1 that are drawn; of each layer beside examples, and layers; examples of each unit; judged worst. */
const MOST = { weights: 64, units: 12, layers: 6, exciting: 9, worst: 24 } as const;
/** Right ones that are shown among the worst until there are so many in all. */
const WORST_AT_LEAST = 12;

export interface ExamplesOptions {
  /** In place of where the data of the run were. */
  readonly data: string | undefined;
  readonly cache: boolean;
}

export interface ExampleSections {
  readonly sections: readonly Html[];
  /** What is left out and why, in sentences. */
  readonly leftOut: readonly string[];
}

/** Throws LayercError for weights that are damaged. */
export async function exampleSections(
  run: Run,
  network: Network,
  layers: readonly LayerTitle[],
  { data: named, cache }: ExamplesOptions,
): Promise<ExampleSections> {
  const { record, folder } = run;
  const weights = join(folder, RUN_FILES.weights);
  if (!existsSync(weights)) {
    const leftOut = "There are no final weights: what units look for and the worst examples are left out.";
    return { sections: [], leftOut: [leftOut] };
  }
  const original = fromRun(run, record.spec.file);
  const [runnable, kernels] = await Promise.all([
    loadRunnable(join(folder, RUN_FILES.spec), { set: [], cache, original }),
    chooseKernels({ cache }),
  ]);
  const initial = noInitial(runnable.network.initial);
  const trainer = runnable.module.createTrainer({ examples: CHUNK, kernels, initial });
  loadInto(trainer, weights, runnable.network);
  const examined: Examined = { module: runnable.module, trainer };

  const image = imageShapeOf(network.input.shape);
  const path = named ?? (record.data.path === undefined ? undefined : fromRun(run, record.data.path));
  const place = { file: original, data: path, seed: record.split_seed };
  const load = (): Promise<LoadedData> => loadParts(runnable.network, place);
  const data = await (named === undefined ? dataOf(record.data.digest, place, load) : namedData(record, named, load));
  if (typeof data === "string") {
    const what = image === undefined ? "the worst examples" : "the examples that excite units and the worst ones";
    const sections = image === undefined ? [] : [unitsSection(firstWeights(examined), image, undefined, layers)];
    return { sections, leftOut: [`${data}: ${what} are left out.`] };
  }
  const worst = worstOf(examined, data, network, image);
  const sections = image === undefined ? [worst] : [exciting(examined, data, network, image, layers), worst];
  return { sections, leftOut: [] };
}

/** The data at a path that was given. Throws what loading does, and LayercError E410 where they are not the run's. */
async function namedData({ name, data }: RunRecord, path: string, load: () => Promise<LoadedData>): Promise<LoadedData> {
  const loaded = await load();
  if (digestOfData(loaded) === data.digest) return loaded;
  const hint = "name the data that it was trained on, or leave --data out";
  throw new LayercError([diagnostic("E410", `these are other data than those of ${name}`, { file: path, hint })]);
}

/** The data of a run, or why they cannot be had. */
async function dataOf(
  digest: string,
  { data }: { readonly data: string | undefined },
  load: () => Promise<LoadedData>,
): Promise<LoadedData | string> {
  if (data === "-") return "The data came from stdin";
  try {
    const loaded = await load();
    return digestOfData(loaded) === digest ? loaded : "The data are others than those of the run";
  } catch (error) {
    if (!(error instanceof LayercError) && !isSystemError(error)) throw error;
    return "The data of the run cannot be read";
  }
}

function firstWeights({ trainer }: Examined): FirstWeights {
  const { data, rows } = trainer.parameters["W1"]!;
  return { W: data, units: rows, shown: Math.min(rows, MOST.weights) };
}

function exciting(
  examined: Examined,
  { train }: LoadedData,
  network: Network,
  image: ImageShape,
  layers: readonly LayerTitle[],
): Html {
  const part = firstOf(train, MOST_SHOWN);
  // What excites an output is what it is taken for, of which the confusion matrix tells.
  const hidden = layers.length > 1 ? layers.slice(0, -1) : layers;
  const units = excite(examined, part, {
    layers: hidden.slice(0, MOST.layers).map(({ index }) => index),
    units: MOST.units,
    most: MOST.exciting,
  });
  const of =
    part.examples < train.examples ? `of the first ${count(part.examples)} training examples` : "training examples";
  const inputs = inputsOf(train, network, image);
  return unitsSection(firstWeights(examined), image, { units, inputs, of }, layers);
}

function worstOf(examined: Examined, data: LoadedData, network: Network, image: ImageShape | undefined): Html {
  const { task, scores, output, layers } = network;
  const { name, part } = choosePart(data);
  const units = layers.at(-1)!.units;
  // One unit decides between two.
  const names = output.classes ?? Array.from({ length: units === 1 ? 2 : units }, (_, k) => String(k));
  const worst = worstExamples(examined, part, { task, scores }, MOST.worst).filter(
    ({ right }, i) => right !== true || i < WORST_AT_LEAST,
  );
  return worstSection(worst, inputsOf(part, network, image), {
    ...{ task, scores, names },
    part: name === "train" ? "training" : name,
  });
}

function firstOf(part: Part, most: number): Part {
  if (part.examples <= most) return part;
  const rows = part.rows?.subarray(0, most) ?? Int32Array.from({ length: most }, (_, i) => i);
  return { ...part, rows, examples: most };
}

/** Examples that are looked at for what is black and what is white. */
const RANGE_OF = 1000;

function inputsOf({ X }: Part, { input }: Network, image: ImageShape | undefined): Inputs {
  const n0 = input.units;
  const range = extremesOf([...X.subarray(0, n0 * RANGE_OF)]);
  return {
    of: (row) => Float64Array.from(X.subarray(row * n0, (row + 1) * n0)),
    image: image && { ...image, range },
    features: input.features,
  };
}
