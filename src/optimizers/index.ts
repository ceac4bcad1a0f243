import { byName } from "../vocabulary.ts";
import { adadelta } from "./adadelta.ts";
import { adagrad } from "./adagrad.ts";
import { adam } from "./adam.ts";
import { adamax } from "./adamax.ts";
import { adamw } from "./adamw.ts";
import { amsgrad } from "./amsgrad.ts";
import { gradientDescent } from "./gradient-descent.ts";
import { lion } from "./lion.ts";
import { momentum } from "./momentum.ts";
import { nadam } from "./nadam.ts";
import { nesterov } from "./nesterov.ts";
import type { Optimizer } from "./optimizer.ts";
import { radam } from "./radam.ts";
import { rmsprop } from "./rmsprop.ts";

export const optimizers: readonly Optimizer[] = [
  gradientDescent,
  momentum,
  nesterov,
  rmsprop,
  adagrad,
  adadelta,
  adam,
  amsgrad,
  adamw,
  adamax,
  nadam,
  radam,
  lion,
];

export const optimizersByName = byName(optimizers);
