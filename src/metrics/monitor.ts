import { metrics } from "./index.ts";
import type { Metric } from "./metric.ts";

/** The parts of the data that something is measured on, and how names of what is measured there begin. */
const PREFIXES = { training: "", validation: "val_", test: "test_" } as const;

type Part = keyof typeof PREFIXES;

/** The cost or a metric of one part of the data: `cost`, `val_cost`, `test_f1_macro`. */
export interface Monitor {
  readonly name: string;
  readonly part: Part;
  /** Undefined for the cost. */
  readonly metric: Metric | undefined;
  readonly better: "higher" | "lower";
}

/** What can be named of a part: its cost, and of examples that are not trained on each metric. */
export function monitorsOf(part: Part): readonly Monitor[] {
  const prefix = PREFIXES[part];
  const cost: Monitor = { name: `${prefix}cost`, part, metric: undefined, better: "lower" };
  if (part === "training") return [cost];
  return [cost, ...metrics.map((metric) => ({ name: `${prefix}${metric.name}`, part, metric, better: metric.better }))];
}

/** All that can be named. */
export const monitors: readonly Monitor[] = [
  ...monitorsOf("training"),
  ...monitorsOf("validation"),
  ...monitorsOf("test"),
];

/** What an epoch tells of itself, by name. */
export const monitorsByName: ReadonlyMap<string, Monitor> = new Map(
  [...monitorsOf("training"), ...monitorsOf("validation")].map((monitor) => [monitor.name, monitor]),
);
