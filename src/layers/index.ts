import { byName } from "../vocabulary.ts";
import { dense } from "./dense.ts";
import type { LayerType } from "./layer.ts";

export const layerTypes: readonly LayerType[] = [dense];

export const layerTypesByName = byName(layerTypes);
