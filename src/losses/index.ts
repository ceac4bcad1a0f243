import { byName } from "../vocabulary.ts";
import { binaryCrossentropy } from "./binary-crossentropy.ts";
import { categoricalCrossentropy } from "./categorical-crossentropy.ts";
import { focal } from "./focal.ts";
import { halfMeanSquaredError } from "./half-mean-squared-error.ts";
import { hinge } from "./hinge.ts";
import { huber } from "./huber.ts";
import { klDivergence } from "./kl-divergence.ts";
import { logCosh } from "./log-cosh.ts";
import type { Loss } from "./loss.ts";
import { meanAbsoluteError } from "./mean-absolute-error.ts";
import { meanSquaredError } from "./mean-squared-error.ts";
import { poisson } from "./poisson.ts";
import { squaredHinge } from "./squared-hinge.ts";

export const losses: readonly Loss[] = [
  binaryCrossentropy,
  focal,
  hinge,
  squaredHinge,
  categoricalCrossentropy,
  klDivergence,
  meanSquaredError,
  halfMeanSquaredError,
  meanAbsoluteError,
  huber,
  logCosh,
  poisson,
];

export const lossesByName = byName(losses);
