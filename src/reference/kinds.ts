/** The kinds of words that specs are made of, in the order in which a spec has them. */
import { activations } from "../activations/index.ts";
import { clippings } from "../clipping/index.ts";
import { initializers } from "../initializers/index.ts";
import { layerTypes } from "../layers/index.ts";
import { losses } from "../losses/index.ts";
import { metrics } from "../metrics/index.ts";
import { normalizations } from "../normalizations/index.ts";
import { optimizers } from "../optimizers/index.ts";
import { regularizers } from "../regularizers/index.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import { schedules } from "../schedules/index.ts";
import { position, type Schema } from "../spec/schema.ts";
import type { Word } from "../vocabulary.ts";
import { settingsOf, strengthOf, type Entry, type Fact, type Setting } from "./entry.ts";
import {
  activationFacts,
  clippingFacts,
  initializerFacts,
  layerFacts,
  lossFacts,
  metricFacts,
  normalizationFacts,
  optimizerFacts,
  regularizerFacts,
  scheduleFacts,
} from "./facts.ts";
import { formatEntries, preprocessingEntries, settingOf } from "./schema-words.ts";

export interface Kind {
  /** "activations". */
  readonly plural: string;
  readonly entries: readonly Entry[];
}

export const kinds: readonly Kind[] = [
  kind("layer", "layers", "layers[].type", layerTypes, layerFacts),
  kind("activation", "activations", "layers[].activation", activations, activationFacts),
  kind("normalization", "normalizations", "layers[].normalization", normalizations, normalizationFacts, { position }),
  kind("initializer", "initializers", "layers[].initializer", initializers, initializerFacts),
  kind("loss", "losses", "loss", losses, lossFacts),
  { plural: "regularizers", entries: regularizers.map(penaltyEntry) },
  kind("optimizer", "optimizers", "optimizer", optimizers, optimizerFacts),
  kind("schedule", "schedules", "training.schedule", schedules, scheduleFacts),
  kind("clipping", "clipping", "training.clip", clippings, clippingFacts),
  kind("metric", "metrics", "training.metrics[]", metrics, metricFacts),
  { plural: "data formats", entries: formatEntries() },
  { plural: "preprocessing", entries: preprocessingEntries() },
];

/** `more`: settings that all of them have besides their own. */
function kind<W extends Word>(
  name: string,
  plural: string,
  key: string,
  words: readonly W[],
  factsOf: (word: W) => readonly Fact[],
  more: Readonly<Record<string, Schema>> = {},
): Kind {
  const added = Object.entries(more).map(([setting, schema]) => settingOf(setting, schema));
  const entries = words.map((word) =>
    entryOf(word, name, `${key}: ${usageOf(word)}`, factsOf(word), [...settingsOf(word), ...added]),
  );
  return { plural, entries };
}

/** The word alone, or with what a spec has to say beside it. */
function usageOf({ name, texts = [] }: Word): string {
  const needed = texts.filter(({ required }) => required === true).map((text) => `${text.name}: ${text.example}`);
  return needed.length === 0 ? name : `{ ${[`type: ${name}`, ...needed].join(", ")} }`;
}

/** A regularizer is a key of specs, and its strength the value. */
function penaltyEntry(word: Regularizer): Entry {
  const strength = strengthOf(word);
  const usage = `regularization.${word.name}: ${strength.symbol}`;
  return entryOf(word, "regularizer", usage, regularizerFacts(word), [strength]);
}

function entryOf(
  { name, title, description, sources, elsewhere }: Word,
  kind: string,
  usage: string,
  facts: readonly Fact[],
  settings: readonly Setting[],
): Entry {
  return { kind, name, title, description, usage, facts, settings, sources, elsewhere };
}
