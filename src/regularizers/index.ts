import { byName } from "../vocabulary.ts";
import { l2 } from "./l2.ts";
import type { Regularizer } from "./regularizer.ts";

export const regularizers: readonly Regularizer[] = [l2];

export const regularizersByName = byName(regularizers);
