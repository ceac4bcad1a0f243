import {
  binary,
  call,
  number,
  parseStatement,
  substitute,
  variable,
  variablesOf,
  type Statement,
} from "../formula/index.ts";
import type { Network } from "../network/network.ts";
import { warmup } from "../schedules/parameters.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { formOf, parametersInEffect, type Chosen } from "../vocabulary.ts";

/** How a module computes its learning rate. */
export interface ScheduleSteps {
  /** What t and T count. */
  readonly by: "step" | "epoch";
  /** The rise before all else, where there is one; it holds while t < warmup. */
  readonly warmup: Statement | undefined;
  /** In their order; the last assigns `rate`. */
  readonly statements: readonly Statement[];
  /** The learning rate as a line of mathematics, and that of the warm-up. */
  readonly formula: string;
  readonly warmupFormula: string;
  /** What is told the cost of each epoch. */
  readonly watch: Watch | undefined;
}

interface Watch {
  readonly monitor: "training" | "validation";
  /** Called `(J, state, …args)`. */
  readonly kernel: string;
  readonly args: readonly string[];
}

/** Undefined where the learning rate stays. */
export function scheduleOf({ training: { schedule } }: Network): ScheduleSteps | undefined {
  if (schedule === undefined) return undefined;
  const { word, choices, lists = {} } = schedule;
  const form = formOf(schedule);
  if (form === undefined) throw new Error(`a network has settings of ${word.name} that do not go together`);
  const texts = typeof form.statements === "function" ? form.statements(lists) : form.statements;
  const statements = texts.map(parseStatement);
  const rises = parametersInEffect(schedule).includes(warmup);
  return {
    by: choices?.["by"] === "step" ? "step" : "epoch",
    warmup: rises ? parseStatement("rate = alpha * (t + 1) / (warmup + 1)") : undefined,
    statements: rises ? statements.map(afterWarmup) : statements,
    formula: rises ? form.display.replaceAll("t/T", "(t − warmup)/(T − warmup)") : form.display,
    warmupFormula: "α(t) = α (t + 1)/(warmup + 1)",
    watch: watchOf(schedule),
  };
}

/** t and T count from the end of the warm-up. */
function afterWarmup({ name, value }: Statement): Statement {
  const since = (time: string) => binary("-", variable(time), variable(warmup.symbol));
  return { name, value: substitute(value, new Map([["t", since("t")], ["T", call("max", [number(1), since("T")])]])) };
}

function watchOf({ word: { watch }, choices }: Chosen<Schedule>): Watch | undefined {
  return watch && { ...watch, monitor: choices?.["monitor"] === "validation" ? "validation" : "training" };
}

/** The names that a schedule's statements read and do not assign themselves. */
export function readBy({ warmup: rise, statements }: ScheduleSteps): ReadonlySet<string> {
  const all = [...(rise === undefined ? [] : [rise]), ...statements];
  const names = new Set(all.flatMap(({ value }) => [...variablesOf(value)]));
  for (const { name } of statements) names.delete(name);
  if (rise !== undefined) names.add("t");
  return names;
}
