import type { Monitor } from "../metrics/monitor.ts";
import type { SpecValue } from "../spec/parse.ts";
import type { Setting } from "../spec/settings.ts";
import { settingPath } from "../spec/settings.ts";
import type { Asha } from "./asha.ts";
import type { Assignment, Space } from "./space.ts";

export type Method = "grid" | "random" | "bayes";

/** What a spec says of its sweep, checked: each parameter is one of the spec, and may have its values. */
export interface Sweep {
  readonly method: Method;
  /** What a trial is judged by. */
  readonly metric: Monitor;
  readonly space: Space;
  /** Trainings of each trial. */
  readonly seeds: number;
  readonly asha: Asha | undefined;
  readonly budget: { readonly trials: number | undefined; readonly minutes: number | undefined };
  /** Trial k goes by the results of trials 1 … k − parallel alone. */
  readonly parallel: number;
  readonly seed: number;
  /** What is set in every trial, so that the metric is measured; it changes nothing that is learned. */
  readonly measuring: readonly Setting[];
}

/** Whether trials can be listed before any is run. */
export function isFinite({ method, budget }: Sweep): boolean {
  return method === "grid" || budget.trials !== undefined;
}

/** What makes a trial of the spec: what `--set` takes, in its order. */
export function settingsOf(values: Assignment): readonly Setting[] {
  return Object.entries(values).map(([path, value]) => ({ path: settingPath(path), value: flowText(value) }));
}

/** A value as YAML has it on one line. */
export function flowText(value: SpecValue): string {
  if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return numberText(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([key, each]) => `${isPlain(key) ? key : JSON.stringify(key)}: ${flowText(each)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function numberText(value: null | boolean | number): string {
  if (typeof value !== "number" || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
}

/** Words that YAML reads as they are: not true, null or a number. */
function isPlain(text: string): boolean {
  return /^[a-z_][\w/-]*(\.\w+)*$/i.test(text) && !/^(true|false|null)$/i.test(text);
}
