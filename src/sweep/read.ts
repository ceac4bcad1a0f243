/** Spec text → Sweep: what its `sweep` says, every parameter tried out on the spec itself. */
import { analyse, type AnalyseOptions } from "../analyse.ts";
import { diagnostic, failure, quote, type Code, type Diagnostic, type Result } from "../diagnostic.ts";
import { monitorsByName } from "../metrics/monitor.ts";
import type { Network } from "../network/network.ts";
import { DEFAULTS } from "../spec/defaults.ts";
import type { NetworkSpec } from "../spec/network-spec.ts";
import { isMapping, parseSpec, type SpecDocument, type SpecPath, type SpecValue } from "../spec/parse.ts";
import { applySettings, settingPath, SettingError, type Setting } from "../spec/settings.ts";
import { choices } from "../spec/suggest.ts";
import { listed, range, type Domain } from "./domain.ts";
import { same, type Assignment, type Parameter, type Space } from "./space.ts";
import { flowText, settingsOf, type Sweep } from "./sweep.ts";

type SweepSpec = NonNullable<NetworkSpec["sweep"]>;
type DistributionSpec = SweepSpec["parameters"][string];

/** What a sweep cannot try: it says what the network is called, or is the sweep's own. */
const FIXED: Readonly<Record<string, string>> = {
  version: "it says how the spec is written",
  name: "it says what the module is called",
  description: "it is a comment",
  sweep: "it is the sweep itself",
  "training.seed": "sweep.seeds says how many seeds each trial is trained with",
};

/** Of longer lists the values in between are not tried out. */
const MOST_TRIED = 100;

/**
 * The sweep of a spec; undefined where it has none. Faults are those of the spec, or else of its sweep: each path is set
 * to its extreme values, or to each of those that are listed, and the spec compiled.
 */
export function readSweep(text: string, options: AnalyseOptions): Result<Sweep | undefined> {
  const analysis = analyse(text, options);
  if (!analysis.ok) return analysis;
  const parsed = parseSpec(text, options.file);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  // What was analysed keeps the schema.
  const spec = document.value as unknown as NetworkSpec;
  if (spec.sweep === undefined) return { ok: true, value: undefined };
  const faults: Diagnostic[] = [];
  const report: Report = (code, path, message, hint, part = "value") => {
    const span = document.locate(["sweep", ...path], part);
    faults.push(diagnostic(code, message, { file: document.file, span, hint }));
  };
  const space = spaceOf(spec.sweep, report);
  if (faults.length === 0) tryOut(space, spec.sweep, document, options, report);
  const sweep = sweepOf(spec.sweep, space, spec);
  checkMetric(sweep, analysis.value.network, document, options, report);
  return faults.length === 0 ? { ok: true, value: sweep } : failure(faults);
}

type Report = (code: Code, path: SpecPath, message: string, hint?: string, part?: "key" | "value") => void;

function sweepOf(spec: SweepSpec, space: Space, { training }: NetworkSpec): Sweep {
  const defaults = DEFAULTS.sweep;
  const metric = monitorsByName.get(spec.metric ?? defaults.metric)!; // the schema has them all
  const method = spec.method ?? defaults.method;
  const asha = typeof spec.early_termination === "object" ? spec.early_termination : undefined;
  return {
    method,
    metric,
    space,
    seeds: spec.seeds ?? defaults.seeds,
    asha:
      spec.early_termination === undefined
        ? undefined
        : {
            minEpochs: asha?.min_epochs ?? defaults.asha.minEpochs,
            reduction: asha?.reduction ?? defaults.asha.reduction,
          },
    budget: {
      trials: spec.budget?.trials ?? (method === "grid" || spec.budget !== undefined ? undefined : defaults.trials),
      minutes: spec.budget?.minutes,
    },
    parallel: spec.parallel ?? defaults.parallel,
    seed: spec.seed ?? defaults.seed,
    measuring: measuring(metric.metric?.name, training?.metrics as readonly SpecValue[] | undefined),
  };
}

/** Adds a metric to those that are measured. */
function measuring(name: string | undefined, measured: readonly SpecValue[] = []): readonly Setting[] {
  const isMeasured = measured.some((each) => each === name || (isMapping(each) && each["type"] === name));
  if (name === undefined || isMeasured) return [];
  return [{ path: ["training", "metrics"], value: flowText([...measured, name]) }];
}

function checkMetric(
  { metric, measuring: settings }: Sweep,
  { data }: Network,
  { text }: SpecDocument,
  options: AnalyseOptions,
  report: Report,
): void {
  if (metric.part === "validation" && data?.split.validation === 0) {
    const message = `the sweep goes by ${metric.name}, but there is no validation part`;
    report("E319", ["metric"], message, "give data.split a validation share, or set sweep.metric to cost");
  }
  const measured = analyse(applySettings(text, settings), options);
  if (!measured.ok)
    report(measured.diagnostics[0].code, ["metric"], measured.diagnostics[0].message, measured.diagnostics[0].hint);
}

/** The parameters, shallower paths first, and each after those that it depends on. */
function spaceOf({ method, parameters }: SweepSpec, report: Report): Space {
  const paths = Object.keys(parameters);
  const read = paths.map((path): Parameter => {
    const spec = parameters[path]!;
    checkPath(path, report);
    const domain = domainOf(path, spec, report);
    if (method === "grid" && domain.cells === undefined) {
      const message = `a grid cannot have all of ${path}`;
      report("E319", ["parameters", path], message, "give it a step, or list its values");
    }
    const when = Object.entries(spec.when ?? {}).map(([of, value]) => {
      const values = (Array.isArray(value) ? value : [value]) as readonly SpecValue[];
      return { path: of, values };
    });
    return { path, domain, when };
  });
  for (const { path, when } of read) {
    for (const { path: of, values } of when) checkCondition(path, of, values, read, report);
  }
  return inOrder(read, report);
}

function checkPath(path: string, report: Report): void {
  const steps = settingPath(path);
  const at = ["parameters", path];
  if (steps.includes("")) {
    report(
      "E207",
      at,
      `${quote(path)} cannot be a path`,
      "write the keys with points between, as in optimizer.learning_rate",
      "key",
    );
  }
  const reason = FIXED[steps.join(".")] ?? FIXED[steps[0]!];
  if (reason !== undefined) report("E319", at, `${path} is no hyperparameter: ${reason}`, "take it out", "key");
}

function domainOf(path: string, spec: DistributionSpec, report: Report): Domain {
  const { values, uniform, log_uniform: logUniform, int, step } = spec;
  const at = ["parameters", path];
  if (values !== undefined) {
    const twice = values.findIndex((value, i) =>
      values.slice(0, i).some((before) => same(before as SpecValue, value as SpecValue)),
    );
    if (twice >= 0)
      report(
        "E305",
        [...at, "values", twice],
        `the value ${flowText(values[twice] as SpecValue)} is there twice`,
        "remove one",
      );
    return listed(values as readonly SpecValue[]);
  }
  const kind = uniform !== undefined ? "uniform" : logUniform !== undefined ? "log_uniform" : "int";
  const [low, high] = (uniform ?? logUniform ?? int) as [number, number]; // the schema has each with two numbers
  if (low >= high) {
    const hint = low === high ? "for one value, set it in the spec" : "write the smaller number first";
    report("E205", [...at, kind], `from ${low} to ${high} there is no range`, hint);
  } else if (step !== undefined && step > high - low) {
    report("E205", [...at, "step"], `a step of ${step} leads from ${low} past ${high}`, "lower it");
  }
  const whole = int !== undefined;
  if (whole && step !== undefined && !Number.isInteger(step)) {
    report("E203", [...at, "step"], `the step of whole numbers must be a whole number, not ${step}`);
  }
  return range({ low, high, log: logUniform !== undefined, step: whole ? (step ?? 1) : step });
}

function checkCondition(
  path: string,
  of: string,
  values: readonly SpecValue[],
  parameters: readonly Parameter[],
  report: Report,
): void {
  const parent = parameters.find((each) => each.path === of);
  const at = ["parameters", path, "when", of];
  if (parent === undefined) {
    const others = parameters.map((each) => each.path).filter((each) => each !== path);
    report("E201", at, `${quote(of)} is no parameter of the sweep`, choices(of, others), "key");
    return;
  }
  const { domain } = parent;
  const impossible = values.find((value) => !holds(domain, value));
  if (impossible === undefined) return;
  const known = domain.ordered ? domain.ends.map(flowText).join(" … ") : undefined;
  const listedValues = Array.from({ length: domain.cells?.count ?? 0 }, (_, i) => flowText(domain.cells!.valueOf(i)));
  const hint = known === undefined ? choices(flowText(impossible), listedValues) : `its values: ${known}`;
  report("E204", at, `${of} is never ${flowText(impossible)}`, hint);
}

/** Whether it is one of the values that a domain has one by one; of dense ones there is none to wait for. */
function holds({ cells }: Domain, value: SpecValue): boolean {
  return (
    cells !== undefined &&
    Array.from({ length: cells.count }, (_, i) => cells.valueOf(i)).some((each) => same(each, value))
  );
}

function inOrder(parameters: readonly Parameter[], report: Report): Space {
  const depth = ({ path }: Parameter): number => settingPath(path).length;
  const waiting = parameters.toSorted((a, b) => depth(a) - depth(b));
  const placed: Parameter[] = [];
  const isKnown = (path: string): boolean => parameters.some((each) => each.path === path);
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ when }) =>
      when.every(({ path }) => !isKnown(path) || placed.some((each) => each.path === path)),
    );
    if (next < 0) {
      const { path } = waiting[0]!;
      report(
        "E319",
        ["parameters", path, "when"],
        `whether ${path} is there depends on itself`,
        "remove a condition",
        "key",
      );
      return [...placed, ...waiting];
    }
    placed.push(...waiting.splice(next, 1));
  }
  return placed;
}

/** Sets each parameter in turn, where its conditions hold, and compiles the spec. */
function tryOut(
  space: Space,
  { parameters }: SweepSpec,
  { text }: SpecDocument,
  options: AnalyseOptions,
  report: Report,
): void {
  for (const parameter of space) {
    const { path } = parameter;
    const at = ["parameters", path];
    for (const value of triedValues(parameter.domain)) {
      const fault = faultOf({ ...conditionsOf(parameter, space), [path]: value }, text, options);
      if (fault === undefined) continue;
      const { code, message, hint } = fault;
      const place = placeIn(parameters[path]!, value);
      if (code === "E201") report(code, at, `${path}: ${message}`, hint, "key");
      else if (place === undefined) report(code, at, `${path}: ${flowText(value)}: ${message}`, hint);
      else report(code, [...at, ...place], `${path}: ${message}`, hint);
      break;
    }
  }
}

/** Where a distribution names a value; undefined for one between its ends. */
function placeIn(spec: DistributionSpec, value: SpecValue): SpecPath | undefined {
  for (const kind of ["values", "uniform", "log_uniform", "int"] as const) {
    const index = spec[kind]?.findIndex((each) => same(each as SpecValue, value)) ?? -1;
    if (index >= 0) return [kind, index];
  }
  return undefined;
}

function triedValues({ cells, ends }: Domain): readonly SpecValue[] {
  if (cells === undefined || cells.count > MOST_TRIED) return ends;
  return Array.from({ length: cells.count }, (_, index) => cells.valueOf(index));
}

/** What has to be set for a parameter to be there. */
function conditionsOf({ when }: Parameter, space: Space): Assignment {
  const chosen = when.map(({ path, values }): Assignment => {
    const parent = space.find((each) => each.path === path)!;
    return { ...conditionsOf(parent, space), [path]: values[0]! };
  });
  const all: Assignment = Object.assign({}, ...chosen);
  return Object.fromEntries(space.flatMap(({ path }) => (path in all ? [[path, all[path]!]] : [])));
}

interface Fault {
  readonly code: Code;
  readonly message: string;
  readonly hint: string | undefined;
}

/** What is wrong with the spec with these values; undefined where nothing is. */
export function faultOf(values: Assignment, text: string, options: AnalyseOptions): Fault | undefined {
  try {
    const analysis = analyse(applySettings(text, settingsOf(values)), options);
    return analysis.ok ? undefined : analysis.diagnostics[0];
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    const { fault, remedy } = error;
    const hint = remedy === undefined ? undefined : remedy.charAt(0).toLowerCase() + remedy.slice(1);
    return { code: "E201", message: fault, hint };
  }
}
