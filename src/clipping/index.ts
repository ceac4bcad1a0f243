import { byName } from "../vocabulary.ts";
import type { Clipping } from "./clipping.ts";
import { globalNorm } from "./global-norm.ts";
import { norm } from "./norm.ts";
import { value } from "./value.ts";

export const clippings: readonly Clipping[] = [globalNorm, norm, value];

export const clippingsByName = byName(clippings);
