import { byName } from "../vocabulary.ts";
import { binaryCrossentropy } from "./binary-crossentropy.ts";
import { categoricalCrossentropy } from "./categorical-crossentropy.ts";
import type { Loss } from "./loss.ts";
import { meanSquaredError } from "./mean-squared-error.ts";

export const losses: readonly Loss[] = [binaryCrossentropy, categoricalCrossentropy, meanSquaredError];

export const lossesByName = byName(losses);
