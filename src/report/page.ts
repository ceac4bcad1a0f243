/** The report of a run. */
import { stateText } from "../runs/process.ts";
import type { DistributionLine, EpochLine, RunRecord } from "../runs/record.ts";
import { formatDuration } from "../training/progress.ts";
import { confusionSection, type Decisions } from "./confusion.ts";
import { countOf, curvesSection } from "./curves.ts";
import { documentText } from "./document.ts";
import { findingsOf, type Finding, type FoundLayer } from "./findings.ts";
import { html, section, type Html } from "./html.ts";
import { tensorsSection } from "./tensors.ts";

/** All that a report tells. */
export interface ReportModel {
  readonly record: RunRecord;
  /** What the run is, seen from outside: `killed`, too. */
  readonly state: string;
  readonly epochs: readonly EpochLine[];
  readonly distributions: readonly DistributionLine[];
  readonly network: {
    readonly description: string | undefined;
    /** Layers 1 … L. */
    readonly layers: readonly FoundLayer[];
    readonly loss: string;
    readonly optimizer: string;
  };
  /** The best that is known of the network: `test accuracy`, `0.9722`. */
  readonly results: readonly (readonly [name: string, value: string])[];
  readonly decisions: Decisions | undefined;
  /** The sections of examples and weights, made where there are some. */
  readonly examples: readonly Html[];
  /** Why something is left out, in sentences. */
  readonly leftOut: readonly string[];
  /** What reproduces the run, as a shell takes it. */
  readonly command: string;
  /** The text of the spec. */
  readonly spec: string;
}

/** The text of the file. */
export function reportPage(model: ReportModel): string {
  const { record, epochs, distributions, network, decisions, examples, leftOut } = model;
  const count = countOf(record.length.unit);
  const body = [
    header(model),
    findings(findingsOf({ record, epochs, distributions, layers: network.layers })),
    leftOut.length === 0 ? undefined : html`<p class="muted">${leftOut.join(" ")}</p>`,
    curvesSection(epochs, count),
    decisions === undefined ? undefined : confusionSection(decisions),
    tensorsSection(distributions, epochs, network.layers, count),
    ...examples,
    reproduction(model),
  ];
  return documentText({ title: `${record.name}: report of a run`, version: record.versions.layerc, body });
}

function header({ record, state, network, results }: ReportModel): Html {
  const { n, parameters, seconds } = record;
  const facts: readonly (readonly [string, string])[] = [
    ...results,
    ...(seconds === undefined ? [] : [["training", formatDuration(seconds)] as const]),
    ["parameters", parameters.toLocaleString("en-US")],
  ];
  return html`<header>
<h1>${record.name}</h1>
${network.description === undefined ? undefined : html`<p>${network.description.replace(/\s+/g, " ")}</p>`}
<p class="muted">${shortened(n).join(" → ")}, ${network.optimizer}, ${network.loss}; ${statusText(record, state)}</p>
<ul class="tiles">${facts.map(([name, value]) => html`<li><b>${value}</b><span>${name}</span></li>\n`)}</ul>
</header>`;
}

/** Layers of a deep network at its beginning and at its end. */
const ENDS = 5;

function shortened(n: readonly number[]): readonly (number | string)[] {
  return n.length <= 2 * ENDS ? n : [...n.slice(0, ENDS), "…", ...n.slice(-ENDS)];
}

/** Line by line: what is not seen is shown in a text, the ends of lines too. */
function linesOf(text: string): Html[] {
  return text.split(/\r?\n/).map((line) => html`${line}\n`);
}

function statusText({ result, length: { unit, count } }: RunRecord, state: string): string {
  const word = state === "running" ? "still running" : stateText(state);
  const done = result === undefined ? undefined : unit === "epochs" ? result.epochs : result.steps;
  const best = result?.best === undefined ? "" : `, with the parameters of epoch ${result.best}`;
  return done === undefined ? `${word}, ${count} ${unit} planned` : `${word} after ${done} of ${count} ${unit}${best}`;
}

function findings(found: readonly Finding[]): Html | undefined {
  if (found.length === 0) return undefined;
  return section(
    "findings",
    "What stands out",
    html`<ul class="findings">${found.map(({ kind, text }) => html`<li class="${kind}">${text}</li>\n`)}</ul>`,
  );
}

function reproduction({ record, command, spec }: ReportModel): Html {
  const { data, kernels, versions, seed, split_seed: splitSeed, started, ended, resumed = [] } = record;
  const { training, validation, test } = data.examples;
  const parts = [
    `${training} for training`,
    ...(validation === undefined ? [] : [`${validation} for validation`]),
    ...(test === undefined ? [] : [`${test} for the test`]),
  ];
  const facts: readonly (readonly [string, string])[] = [
    ["seed", seed === splitSeed ? String(seed) : `${seed}, of the split ${splitSeed}`],
    ["examples", parts.join(", ")],
    ["data", `SHA-256 ${data.digest}`],
    ["kernels", `${kernels.name}, numeric class ${kernels.numeric_class}, threads: ${kernels.threads}`],
    ["layerc", versions.layerc],
    ["Node", `${versions.node}, ${versions.platform}`],
    ["began", started],
    ...resumed.map(({ at, step }) => ["resumed", `${at}, after step ${step}`] as const),
    ...(ended === undefined ? [] : [["ended", ended] as const]),
  ];
  const rows = facts.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`);
  return section(
    "reproduce",
    "The same again",
    html`<p>On the same data, in the folder where it was made:</p>
<pre>${command}</pre>
<div class="wide"><table class="facts"><tbody>${rows}</tbody></table></div>
<details><summary>The spec</summary><pre>${linesOf(spec)}</pre></details>`,
  );
}
