/** The networks of a sweep's trials, compiled: those that differ in hyperparameters alone are one module. */
import { dirname } from "node:path";
import { analyse } from "../analyse.ts";
import { compile } from "../compile.ts";
import { foldersAbove } from "../data/project-folder.ts";
import { LayercError } from "../diagnostic.ts";
import { stripTypes } from "../emit/strip-types.ts";
import type { Network } from "../network/network.ts";
import { digestOf } from "../runs/folder.ts";
import { applySettings, type Setting } from "../spec/settings.ts";
import { parametersInEffect, type Chosen, type Word } from "../vocabulary.ts";
import { moduleUrl } from "./compiled.ts";
import { GENERATED, sourceLabel } from "./project.ts";
import { canonicalJson, runnableOf, type RunnableNetwork } from "./runnable.ts";

/** What a trial runs. */
export interface TrialNetwork {
  readonly network: RunnableNetwork;
  /** What its module is imported from; trials of one module have one. */
  readonly url: string;
  /** What its trainer is given in place of those of the module. */
  readonly hyperparameters: Readonly<Record<string, number | "full">>;
}

export interface Modules {
  /** The network of the spec with these settings. Throws LayercError for its faults, SettingError. */
  of(settings: readonly Setting[]): TrialNetwork;
  /** How many modules have been compiled. */
  readonly count: number;
}

/** The networks of the spec `text`, which is at `file`. */
export function modulesOf(text: string, file: string): Modules {
  const urls = new Map<string, string>();
  const options = { file, foldersAbove: foldersAbove(dirname(file)) };
  return {
    of(settings) {
      const trial = applySettings(text, settings);
      const analysis = analyse(trial, options);
      if (!analysis.ok) throw new LayercError(analysis.diagnostics);
      const { network, plan } = analysis.value;
      const key = moduleKey(network);
      const url = urls.get(key) ?? urlOf(trial);
      urls.set(key, url);
      const hyperparameters = Object.fromEntries(plan.hyperparameters.map(({ symbol, value }) => [symbol, value]));
      return { network: runnableOf(analysis.value), url, hyperparameters };
    },
    get count() {
      return urls.size;
    },
  };

  function urlOf(trial: string): string {
    const compilation = compile(trial, { ...options, source: sourceLabel(file, GENERATED) });
    if (compilation.network === undefined) throw new LayercError(compilation.diagnostics);
    return moduleUrl(stripTypes(compilation.files[0]!.text));
  }
}

/**
 * The same for networks whose modules are the same but for the numbers in `hyperparameters`, the seed and what comments
 * say of these. A parameter that has no effect at its default decides what the module is by whether it has one.
 */
export function moduleKey(network: Network): string {
  const { training, data, regularizers, layers, ...rest } = network;
  const module = {
    ...rest,
    optimizer: withoutNumbers(network.optimizer),
    regularizers: regularizers.map(withoutNumbers),
    layers: layers.map((layer) => ({ ...layer, regularizers: layer.regularizers?.map(withoutNumbers) })),
    training: {
      ...training,
      seed: undefined,
      batchSize: undefined,
      length: training.length.unit,
      schedule: training.schedule && withoutNumbers(training.schedule),
      clip: training.clip && withoutNumbers(training.clip),
    },
    preprocess: data?.preprocess,
  };
  return digestOf(canonicalJson(module));
}

function withoutNumbers(chosen: Chosen<Word>): unknown {
  return { ...chosen, values: undefined, inEffect: parametersInEffect(chosen).map(({ name }) => name) };
}
