/** What `layerc diff` found, in the form that `--format json` prints and the other formats are written from. */
import { diffNetworks, type Change } from "../network/diff.ts";
import { highest, SEVERITIES, type Severity } from "../network/severity.ts";
import type { Layer, Network } from "../network/network.ts";
import type { AnalysedSpec } from "./project.ts";
import { summaryOf, type Summary } from "./summary.ts";

export type Side<T> = { readonly before: T; readonly after: T };

/** The schema of its JSON is schema/diff.schema.json. */
export interface Report {
  readonly version: 1;
  /** The revision that specs were compared with; null where two files were. */
  readonly against: string | null;
  /** The highest of the specs'. */
  readonly severity: Severity;
  /** In the order of their paths, unchanged ones too. */
  readonly specs: readonly SpecReport[];
}

export interface SpecReport {
  readonly status: "added" | "changed" | "removed" | "same";
  readonly severity: Severity;
  /** The paths of the two specs; null on the side that has none. */
  readonly spec: Side<string | null>;
  /** Whether weights saved by one load into the other; null where there is but one. */
  readonly weightsLoad: boolean | null;
  readonly changes: readonly ReportedChange[];
  /** Parameter tensors that are not in both in one shape; none where weights load. */
  readonly tensors: readonly ReportedTensor[];
  readonly networks: Side<NetworkReport | null>;
}

export interface ReportedChange extends Side<string | null> {
  readonly severity: Severity;
  readonly path: string;
  /** The layer it is of, by l and name; null for none. */
  readonly layer: Side<LayerId | null> | null;
}

export interface LayerId {
  readonly l: number;
  readonly name: string | null;
}

export type ReportedTensor = Side<readonly [rows: number, cols: number] | null> & { readonly name: string };

/** A network in numbers. Bytes are those of float32. */
export interface NetworkReport {
  readonly name: string;
  /** n[0 … L] and g[1 … L]. */
  readonly n: readonly number[];
  readonly g: readonly string[];
  readonly parameters: number;
  /** For one example. */
  readonly flop: { readonly forward: number; readonly training: number };
  readonly memory: {
    /** X, Y and the caches of one example. */
    readonly perExample: number;
    /** m and the heap of a trainer for it; null where the batch is full. */
    readonly batch: number | null;
    readonly trainer: number | null;
  };
}

/** A spec that is gone breaks whoever imports its module; one that is new breaks nobody. */
export const WHOLE_SPEC = { removed: "io", added: "none" } as const satisfies Readonly<Record<string, Severity>>;

export function reportOf(specs: readonly SpecReport[], against: string | null): Report {
  return { version: 1, against, severity: highest(specs.map(({ severity }) => severity)), specs };
}

/** Two specs; `path` is the old one's, without the revision. */
export function changedSpec(path: string, before: AnalysedSpec, after: AnalysedSpec): SpecReport {
  const { changes, severity, tensors } = diffNetworks(before.network, after.network);
  return {
    status: changes.length === 0 ? "same" : "changed",
    severity,
    spec: { before: path, after: after.path },
    weightsLoad: tensors.length === 0,
    changes: changes.map(reported),
    tensors: tensors.map(({ name, before: old, after: young }) => ({
      name,
      before: old ?? null,
      after: young ?? null,
    })),
    networks: { before: networkReport(before), after: networkReport(after) },
  };
}

/** A spec that is on one side alone. */
export function wholeSpec(status: "added" | "removed", path: string, spec: AnalysedSpec): SpecReport {
  const side = <T>(value: T): Side<T | null> =>
    status === "added" ? { before: null, after: value } : { before: value, after: null };
  return {
    status,
    severity: WHOLE_SPEC[status],
    spec: side(path),
    weightsLoad: null,
    changes: [],
    tensors: [],
    networks: side(networkReport(spec)),
  };
}

function reported({ severity, path, before, after, layer }: Change): ReportedChange {
  const idOf = (of: Layer | undefined): LayerId | null =>
    of === undefined ? null : { l: of.index, name: of.name ?? null };
  return {
    severity,
    path,
    before: before ?? null,
    after: after ?? null,
    layer: layer === undefined ? null : { before: idOf(layer.before), after: idOf(layer.after) },
  };
}

function networkReport({ network, plan }: AnalysedSpec): NetworkReport {
  const { parameters, perExample, batch, heap }: Summary = summaryOf(plan);
  const { name, input, layers }: Network = network;
  return {
    name,
    n: [input.units, ...layers.map(({ units }) => units)],
    g: layers.map(({ activation }) => activation.word.name),
    parameters,
    flop: perExample.flop,
    memory: { perExample: perExample.bytes, batch, trainer: heap?.bytes ?? null },
  };
}

/** What a severity says of a spec that changed. */
export function verdictOf({ status, severity, weightsLoad }: SpecReport): string {
  if (status === "added") return "a new network";
  if (status === "removed") return "callers break: the network is gone";
  if (severity === "io" && weightsLoad === false) return "callers break, and saved weights no longer load";
  return VERDICTS[severity];
}

const VERDICTS: Readonly<Record<Severity, string>> = {
  io: "callers break",
  weights: "saved weights no longer load",
  numeric: "saved weights load, but give other numbers",
  training: "differs only when it is trained again",
  none: "the same network",
};

/** `layer 2 (hidden): units`, `optimizer.learning_rate`; `+ layer 2` for a whole layer. */
export function placeOf({ path, layer }: ReportedChange): string {
  if (layer === null) return path;
  const { before, after } = layer;
  const [old, young] = [before, after].map((id) =>
    id === null ? "" : id.name === null ? `${id.l}` : `${id.l} (${id.name})`,
  );
  if (before === null) return `+ layer ${young}`;
  if (after === null) return `- layer ${old}`;
  const moved = before.l === after.l ? "" : `${before.l} → `;
  return `layer ${moved}${young}: ${path.replace("layers[].", "")}`;
}

/** `64 → 128 relu → 10 softmax`; of a deep network the first layers and the last. */
export function architectureOf({ n, g }: NetworkReport): string {
  const parts = n.map((units, l) => (l === 0 ? `${units}` : `${units} ${g[l - 1]}`));
  const left = parts.length - 2 * SHOWN;
  if (left > 1) parts.splice(SHOWN, left, `… ${left} layers …`);
  return parts.join(" → ");
}

const SHOWN = 4;

/** `W[1] (3, 2) → (4, 2)` for the first, and how many besides. */
export function tensorsText(tensors: readonly ReportedTensor[]): string {
  const shapeOf = (shape: ReportedTensor["before"]): string => (shape === null ? "none" : `(${shape.join(", ")})`);
  const said = tensors
    .slice(0, 2)
    .map(({ name, before, after }) => `${name.replace(/\d+$/, "[$&]")} ${shapeOf(before)} → ${shapeOf(after)}`);
  const rest = tensors.length - said.length;
  return [...said, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}

/** What two networks need: label, before, after, and by how much it changed. Rows that did not change are left out. */
export function totalsOf({ networks: { before, after } }: SpecReport): [string, number, number, string][] {
  if (before === null || after === null) return [];
  const [old, young] = [before.memory, after.memory];
  const m = old.batch === young.batch ? `${old.batch}` : `${old.batch} → ${young.batch}`;
  const rows: [string, number | null, number | null][] = [
    ["parameters", before.parameters, after.parameters],
    ["FLOP forward, an example", before.flop.forward, after.flop.forward],
    ["FLOP training, an example", before.flop.training, after.flop.training],
    ["bytes of a batch, an example", old.perExample, young.perExample],
    [`bytes of a trainer, m = ${m}`, old.trainer, young.trainer],
  ];
  return rows.flatMap(([label, x, y]) => (x === null || y === null || x === y ? [] : [[label, x, y, relative(x, y)]]));
}

/** 200 → 150 is −25 %; from twice on it is a factor. */
function relative(before: number, after: number): string {
  const ratio = after / before;
  if (ratio >= 2) return `× ${Number(ratio.toPrecision(2)).toLocaleString("en-US")}`;
  const percent = Math.round((ratio - 1) * 100);
  return percent === 0 ? "±0 %" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}

/** The changes of a spec, highest severity first, each severity in the order of the spec language. */
export function bySeverity(changes: readonly ReportedChange[]): readonly ReportedChange[] {
  return SEVERITIES.flatMap((severity) => changes.filter((change) => change.severity === severity));
}

/** What of a report there is to tell. */
export function told(specs: readonly SpecReport[]): readonly SpecReport[] {
  return specs.filter(({ status }) => status !== "same");
}

/** Whether a network is another, came or went: not where all that changed is what people call it. */
export function changesArchitecture({ specs }: Report): boolean {
  return told(specs).some(({ status, severity }) => status !== "changed" || severity !== "none");
}

/** `specs/a.net.yaml`, or both paths where they differ. */
export function titleOf({ spec: { before, after } }: SpecReport): string[] {
  return [...new Set([before, after])].filter((path) => path !== null);
}

/** `1 changed, 2 added`. */
export function countsOf({ specs }: Report): string {
  const counts = (["changed", "added", "removed"] as const)
    .map((status) => ({ status, specs: specs.filter((spec) => spec.status === status).length }))
    .filter((each) => each.specs > 0)
    .map((each) => `${each.specs} ${each.status}`);
  return counts.length === 0 ? "no changes" : counts.join(", ");
}
