import { byName } from "../vocabulary.ts";
import { batch } from "./batch.ts";
import { layer } from "./layer.ts";
import type { Normalization } from "./normalization.ts";

export const normalizations: readonly Normalization[] = [batch, layer];

export const normalizationsByName = byName(normalizations);
