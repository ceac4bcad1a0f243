import { byName } from "../vocabulary.ts";
import { constant } from "./constant.ts";
import { cosineRestarts } from "./cosine-restarts.ts";
import { cosine } from "./cosine.ts";
import { exponential } from "./exponential.ts";
import { inverseTime } from "./inverse-time.ts";
import { oneCycle } from "./one-cycle.ts";
import { piecewise } from "./piecewise.ts";
import { polynomial } from "./polynomial.ts";
import { reduceOnPlateau } from "./reduce-on-plateau.ts";
import type { Schedule } from "./schedule.ts";
import { step } from "./step.ts";

export const schedules: readonly Schedule[] = [
  constant,
  step,
  exponential,
  inverseTime,
  polynomial,
  cosine,
  cosineRestarts,
  oneCycle,
  piecewise,
  reduceOnPlateau,
];

export const schedulesByName = byName(schedules);
