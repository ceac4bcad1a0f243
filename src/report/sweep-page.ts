/** The report of a sweep. */
import type { Result } from "../sweep/search.ts";
import type { Summary } from "../sweep/summary.ts";
import { flowText, type Sweep } from "../sweep/sweep.ts";
import { formatCost, formatDuration } from "../training/progress.ts";
import { documentText } from "./document.ts";
import { html, section, type Html } from "./html.ts";
import { costPlot, parallelCoordinates, parameterPlots, progressPlot, sweepPlotStyle } from "./sweep-plots.ts";

export interface SweepFacts {
  /** `digits-1`. */
  readonly name: string;
  readonly network: string;
  readonly kernels: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** Of the sweep, in seconds. */
  readonly elapsed: number;
  /** Of layerc. */
  readonly version: string;
  /** What trains with the best values. */
  readonly command: string | undefined;
}

/** Rows of the table. */
const ROWS = 50;

/** The text of the file. */
export function sweepPage(sweep: Sweep, summary: Summary, results: readonly Result[], facts: SweepFacts): string {
  const { best, importance, trials } = summary;
  const { name, network, version, command } = facts;
  // The most important first.
  const space = importance?.flatMap(({ path }) => sweep.space.filter((each) => each.path === path)) ?? sweep.space;
  const body = [
    header(sweep, summary, facts),
    best === undefined ? html`<p>No trial has a ${sweep.metric.name}.</p>` : bestSection(best, command),
    titled("trials", "Trials", progressPlot(sweep, results)),
    titled("importance", "Importance", importanceBars(summary)),
    titled("costs", "Cost over the epochs", costPlot(summary)),
    ...space.map((parameter, i) =>
      titled(`parameter-${i + 1}`, parameter.path, parameterPlots(sweep, parameter, summary)),
    ),
    titled("together", "All hyperparameters together", parallelCoordinates(sweep, summary)),
    section("best-trials", `The best ${Math.min(ROWS, trials)}`, trialTable(sweep, summary)),
  ];
  return documentText({ title: `${name}: sweep of ${network}`, version, styles: [STYLE, sweepPlotStyle()], body });
}

function titled(id: string, title: string, content: Html | undefined): Html | undefined {
  return content && section(id, title, content);
}

const METHODS: Readonly<Record<Sweep["method"], string>> = {
  grid: "grid",
  random: "random search",
  bayes: "tree-structured Parzen estimator",
};

function header({ method, metric, seeds }: Sweep, summary: Summary, facts: SweepFacts): Html {
  const { best, trials, work } = summary;
  const { name, network, kernels, started, elapsed } = facts;
  const how = `${METHODS[method]}, ${seeds === 1 ? "one seed" : `${seeds} seeds`} a trial`;
  const tiles: readonly (readonly [string, string])[] = [
    ...(best === undefined ? [] : [[`${metric.name} of trial ${best.trial}`, formatCost(best.value!)] as const]),
    ["trials", trials.toLocaleString("en-US")],
    ["epochs in all", work.toLocaleString("en-US")],
    ["time", formatDuration(elapsed)],
  ];
  return html`<header>
<h1>${name}</h1>
<p class="muted">${network} by ${how}, on ${kernels} kernels, begun ${started.slice(0, 16).replace("T", " ")} UTC.
${statusText(summary)}</p>
<ul class="tiles">${tiles.map(([title, value]) => html`<li><b>${value}</b><span>${title}</span></li>\n`)}</ul>
</header>`;
}

function statusText({ statuses }: Summary): string {
  const { complete, terminated, diverged, failed, twins } = statuses;
  const parts = [
    `${complete} ran to the end`,
    ...(terminated > 0 ? [`${terminated} were terminated early`] : []),
    ...(diverged > 0 ? [`${diverged} diverged`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(twins > 0 ? [`${twins} had the values of another`] : []),
  ];
  return `${parts.join(", ")}.`;
}

function bestSection({ trial, assigned }: Result, command: string | undefined): Html {
  const rows = Object.entries(assigned).map(
    ([path, value]) => html`<tr><th scope="row">${path}</th><td>${flowText(value)}</td></tr>\n`,
  );
  return section(
    "best",
    `The best: trial ${trial}`,
    html`<div class="wide"><table class="facts"><tbody>${rows}</tbody></table></div>`,
    command === undefined ? undefined : html`<p>To train with them:</p>\n<pre>${command}</pre>`,
  );
}

function importanceBars({ importance }: Summary): Html | undefined {
  if (importance === undefined) return undefined;
  const bars = importance.map(({ path, share }) => {
    const percent = `${Math.round(100 * share)}%`;
    return html`<div class="bar"><span>${path}</span><i style="width: ${percent}"></i><b>${percent}</b></div>\n`;
  });
  return html`${bars}
<p class="muted">How differently the best tenth of the trials is distributed from all (PED-ANOVA).</p>`;
}

function trialTable({ space, metric }: Sweep, { ranked }: Summary): Html {
  const head = ["trial", metric.name, "epochs", ...space.map(({ path }) => path)];
  const rows = ranked.slice(0, ROWS).map(({ trial, value, epochs, status, assigned }) => {
    const values = space.map(({ path }) => (path in assigned ? flowText(assigned[path]!) : "–"));
    return [String(trial), value === null ? status : formatCost(value), String(epochs), ...values];
  });
  return html`<div class="wide"><table>
<thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`;
}

const STYLE = [
  ".bar { display: grid; grid-template-columns: minmax(90px, 34%) 1fr 48px; gap: 8px; align-items: center;",
  "  margin: 4px 0; max-width: 720px; font-size: 14px; }",
  ".bar i { height: 14px; background: var(--accent); border-radius: 3px; min-width: 1px; }",
  ".bar b { font-weight: normal; text-align: right; }",
].join("\n");
