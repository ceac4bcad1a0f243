import { byName } from "../vocabulary.ts";
import { accuracy } from "./accuracy.ts";
import { f1, f1Macro, f1Micro } from "./f1.ts";
import { logLoss } from "./log-loss.ts";
import { meanAbsoluteError } from "./mean-absolute-error.ts";
import { meanSquaredError } from "./mean-squared-error.ts";
import type { Metric } from "./metric.ts";
import { precision, precisionMacro, precisionMicro } from "./precision.ts";
import { r2 } from "./r2.ts";
import { recall, recallMacro, recallMicro } from "./recall.ts";
import { rocAuc } from "./roc-auc.ts";
import { rootMeanSquaredError } from "./root-mean-squared-error.ts";
import { topKAccuracy } from "./top-k-accuracy.ts";

export const metrics: readonly Metric[] = [
  accuracy,
  topKAccuracy,
  precision,
  precisionMacro,
  precisionMicro,
  recall,
  recallMacro,
  recallMicro,
  f1,
  f1Macro,
  f1Micro,
  rocAuc,
  logLoss,
  meanSquaredError,
  rootMeanSquaredError,
  meanAbsoluteError,
  r2,
];

export const metricsByName = byName(metrics);
