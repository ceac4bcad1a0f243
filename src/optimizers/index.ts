import { byName } from "../vocabulary.ts";
import { adam } from "./adam.ts";
import { gradientDescent } from "./gradient-descent.ts";
import { momentum } from "./momentum.ts";
import type { Optimizer } from "./optimizer.ts";

export const optimizers: readonly Optimizer[] = [gradientDescent, momentum, adam];

export const optimizersByName = byName(optimizers);
