import { fileURLToPath } from "node:url";
import { loadData, type LoadedData } from "../../src/data/load.ts";
import type { Network } from "../../src/network/network.ts";
import type { Kernels } from "../../src/runtime/heap.ts";
import type { EpochRecord, FitOptions } from "../../src/runtime/trainer.ts";
import { compileAndImport, type AnyTrainer } from "./module.ts";
import { textOfSpec } from "./specs.ts";

export interface Trained {
  readonly network: Network;
  readonly trainer: AnyTrainer;
  readonly data: LoadedData;
  readonly records: readonly EpochRecord[];
}

/**
 * Trains a spec of this repository on its data from its seed, as `layerc train` does. `folder` holds the data where the
 * spec names none; `fit` is in place of the spec's choice; without `kernels` the TypeScript ones run.
 */
export async function trainSpec(
  name: string,
  { folder, fit, kernels }: { readonly folder?: string; readonly fit?: FitOptions; readonly kernels?: Kernels } = {},
): Promise<Trained> {
  const { network, module } = await compileAndImport(textOfSpec(name));
  const { batchSize, seed } = network.training;
  const data = await loadData(network.data, {
    n0: network.input.units,
    nL: network.layers.at(-1)!.units,
    features: network.input.features,
    classes: network.output.classes,
    task: network.task,
    scores: network.scores,
    weighted: network.training.exampleWeights !== undefined,
    folder: fileURLToPath(new URL("../../specs/", import.meta.url)),
    override: folder,
    seed,
    batchSize,
  });
  const examples = batchSize === "full" ? data.train.examples : batchSize;
  const trainer = module.createTrainer({ examples, ...(kernels === undefined ? {} : { kernels }) });
  const records = trainer.fit({ ...data.train, validation: data.validation }, fit);
  return { network, trainer, data, records };
}
