import { byName } from "../vocabulary.ts";
import { l1 } from "./l1.ts";
import { l2 } from "./l2.ts";
import { maxNorm } from "./max-norm.ts";
import type { Regularizer } from "./regularizer.ts";

export const regularizers: readonly Regularizer[] = [l1, l2, maxNorm];

export const regularizersByName = byName(regularizers);
