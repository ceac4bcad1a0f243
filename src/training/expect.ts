/** `training.expect`: whether the end of a training is within the limits that its spec sets. */
import { rangeText } from "../network/measured.ts";
import type { Expected } from "../network/network.ts";
import type { Evaluation } from "../runtime/trainer.ts";
import { formatCost } from "./progress.ts";

/** What was expected, and what came of it. */
export interface Expectation {
  /** `val_accuracy`, as monitors are called. */
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  /** Null where it was not measured, or is not finite, as a metric that is not defined for these examples. */
  readonly value: number | null;
  readonly met: boolean;
}

/** What was measured with the final weights. */
export interface Measured {
  /** The mean of J over the epoch that they are of. */
  readonly cost: number;
  readonly validation: Evaluation | undefined;
  readonly test: Evaluation | undefined;
}

export function expectationsOf(expected: readonly Expected[], measured: Measured): Expectation[] {
  return expected.map((each) => {
    const { monitor, min, max } = each;
    const value = valueOf(each, measured);
    // NaN is within no limits.
    const met = (min === undefined || value >= min) && (max === undefined || value <= max) && Number.isFinite(value);
    return {
      name: monitor.name,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      value: Number.isFinite(value) ? value : null,
      met,
    };
  });
}

function valueOf({ monitor: { part, metric } }: Expected, { cost, ...parts }: Measured): number {
  if (part === "training") return cost;
  const evaluation = parts[part];
  return (metric === undefined ? evaluation?.cost : evaluation?.metrics?.[metric.name]) ?? NaN;
}

/** `expect val_accuracy ≥ 0.97: 0.9778`, and `: 0.9556, missed`. */
export function expectationLine(expectation: Expectation, unicode: boolean): string {
  const { name, value, met } = expectation;
  return `expect ${rangeText(name, expectation, unicode)}: ${valueText(value, expectation)}${met ? "" : ", missed"}`;
}

/** In as many digits as it takes to see on which side of a limit it is. */
function valueText(value: number | null, { min = -Infinity, max = Infinity }: Expectation): string {
  if (value === null) return "not measured";
  const short = Number(formatCost(value));
  return short >= min === value >= min && short <= max === value <= max ? formatCost(value) : String(value);
}
