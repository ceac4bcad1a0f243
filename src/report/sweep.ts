/**
 * The report of a sweep: one HTML file that asks for nothing else, runs no script, and is well-formed XML, too; in
 * light and dark, on screens from 360 pixels.
 */
import { visible } from "../safe-text.ts";
import type { Domain } from "../sweep/domain.ts";
import type { Result } from "../sweep/search.ts";
import type { Parameter } from "../sweep/space.ts";
import type { Summary } from "../sweep/summary.ts";
import { flowText, type Sweep } from "../sweep/sweep.ts";
import { costAxis, countAxis, share, type Axis } from "../training/axis.ts";
import { formatCost, formatDuration } from "../training/progress.ts";
import { html } from "./html.ts";
import { POLICY } from "./page.ts";

export interface ReportFacts {
  /** `digits-1`. */
  readonly name: string;
  readonly network: string;
  readonly kernels: string;
  readonly started: string;
  /** Of the sweep, in seconds. */
  readonly elapsed: number;
  /** What trains with the best values. */
  readonly command: string | undefined;
}

/** Curves in one picture: more hide each other. */
const CURVES = 24;
/** Lines of the parallel coordinates, the best. */
const LINES = 200;
/** Rows of the table. */
const ROWS = 50;

/** The whole file. */
export function sweepReport(sweep: Sweep, summary: Summary, results: readonly Result[], facts: ReportFacts): string {
  const { best, importance, trials, work } = summary;
  const { name, network, kernels, started, elapsed, command } = facts;
  const inOrder = importance?.flatMap(({ path }) => sweep.space.filter((each) => each.path === path)) ?? sweep.space;
  const what = `${METHODS[sweep.method]}, ${sweep.seeds === 1 ? "one seed" : `${sweep.seeds} seeds`} a trial`;
  const sections = [
    best === undefined ? `<p>No trial has a ${text(sweep.metric.name)}.</p>` : bestSection(sweep, best, command),
    section("Trials", progressPlot(sweep, results)),
    section("Importance", importanceBars(summary)),
    section("Cost over the epochs", costPlot(summary)),
    ...inOrder.map((parameter) => parameterSection(sweep, parameter, summary)),
    section("All hyperparameters together", parallelCoordinates(sweep, summary)),
    section(`The best ${Math.min(ROWS, trials)}`, trialTable(sweep, summary)),
  ];
  const course =
    `${count(trials, "trial")} of ${network} by ${what}; ${count(work, "epoch")} in ${formatDuration(elapsed)} on ` +
    `${kernels} kernels, begun ${started.slice(0, 16).replace("T", " ")} UTC.`;
  return `<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${text(name)}: sweep of ${text(network)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${text(name)}</h1>
<p>${text(course)} ${statusText(summary)}</p>
</header>
<main>
${sections.filter((each) => each !== "").join("\n")}
</main>
</body>
</html>
`;
}

const METHODS: Readonly<Record<Sweep["method"], string>> = {
  grid: "grid",
  random: "random search",
  bayes: "tree-structured Parzen estimator",
};

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

function bestSection({ metric }: Sweep, best: Result, command: string | undefined): string {
  const rows = Object.entries(best.assigned).map(
    ([path, value]) => `<tr><th>${text(path)}</th><td>${text(flowText(value))}</td></tr>`,
  );
  const how = command === undefined ? "" : `<p>To train with them:</p><pre>${text(command)}</pre>`;
  return `<section><h2>The best: trial ${best.trial}</h2>
<p class="figure">${text(metric.name)} <b>${formatCost(best.value!)}</b></p>
<div class="wide"><table>${rows.join("")}</table></div>${how}</section>`;
}

function section(title: string, ...parts: readonly string[]): string {
  const inside = parts.filter((part) => part !== "");
  return inside.length === 0 ? "" : `<section><h2>${title}</h2>${inside.join("\n")}</section>`;
}

// Pictures. All are drawn in units of a pixel at 360 pixels' width.

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
}

const FRAME: Frame = { width: 360, height: 230, left: 46, bottom: 30 };
/** Room for what the upright axis is called. */
const TOP = 20;
const RIGHT = 10;

interface Scale {
  readonly axis: Axis;
  readonly place: (value: number) => number;
}

function across(axis: Axis, { width, left }: Frame): Scale {
  return { axis, place: (value) => left + share(value, axis) * (width - left - RIGHT) };
}

function upwards(axis: Axis, { height, bottom }: Frame): Scale {
  return { axis, place: (value) => height - bottom - share(value, axis) * (height - bottom - TOP) };
}

/** A picture with axes; `label` says what it shows to those who do not see it. */
function plot(
  label: string,
  x: Scale,
  y: Scale,
  names: { readonly x: string; readonly y: string },
  inside: string,
): string {
  const { width, height, left, bottom } = FRAME;
  const floor = height - bottom;
  const lines = y.axis.ticks.map(({ value, label: tick }) => {
    const at = round(y.place(value));
    const line = `<path class="grid" d="M${left} ${at}H${width - RIGHT}"/>`;
    return `${line}<text x="${left - 4}" y="${at + 3.5}" text-anchor="end">${tick}</text>`;
  });
  const ticks = x.axis.ticks.map(({ value, label: tick }) => {
    return `<text x="${round(x.place(value))}" y="${floor + 13}" text-anchor="middle">${tick}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(label)}">${lines.join("")}${ticks.join("")}
<path class="axis" d="M${left} ${TOP}V${floor}H${width - RIGHT}"/>
<text x="${(left + width) / 2}" y="${height - 3}" text-anchor="middle">${text(names.x)}</text>
<text x="4" y="8">${text(names.y)}</text>
${inside}</svg>`;
}

/** Every trial's metric, and the best until then. */
function progressPlot({ metric }: Sweep, results: readonly Result[]): string {
  const known = results.filter(({ value }) => value !== null);
  if (known.length < 2) return "";
  const x = across(countAxis(1, Math.max(...known.map(({ trial }) => trial)), 6), FRAME);
  const y = upwards(costAxis(known.map(({ value }) => value!)), FRAME);
  const dots = known.map((result) => dot(result, x.place(result.trial), y));
  let steps = "";
  let best = Infinity;
  const sign = metric.better === "lower" ? 1 : -1;
  for (const { trial, value, status } of known) {
    if (status !== "complete" || sign * value! >= best) continue;
    steps +=
      steps === ""
        ? `M${round(x.place(trial))} ${round(y.place(value!))}`
        : `H${round(x.place(trial))}V${round(y.place(value!))}`;
    best = sign * value!;
  }
  const path = `<path class="best" d="${steps}H${FRAME.width - RIGHT}"/>`;
  const picture = plot(`${metric.name} of each trial`, x, y, { x: "trial", y: metric.name }, dots.join("") + path);
  return picture + note("A dot for each trial, pale where it did not run to its end; the line is the best until then.");
}

/** A trial at its metric, and what tells which it is. */
function dot({ status, value }: Result, x: number, y: Scale, title = ""): string {
  const style = status === "complete" ? "dot" : "dot faint";
  return `<circle class="${style}" cx="${round(x)}" cy="${round(y.place(value!))}" r="3">${title}</circle>`;
}

function note(words: string): string {
  return `<p class="note">${words}</p>`;
}

function importanceBars({ importance }: Summary): string {
  if (importance === undefined) return "";
  const bars = importance.map(({ path, share: part }) => {
    const percent = Math.round(100 * part);
    return `<div class="bar"><span>${text(path)}</span><i style="width:${percent}%"></i><b>${percent} %</b></div>`;
  });
  return bars.join("") + note("How differently the best tenth of the trials is distributed from all (PED-ANOVA).");
}

/** What is drawn of a trial's course. */
function costLine({ curve }: Result, x: Scale, y: Scale): string {
  const points = curve.epoch.flatMap((epoch, i) => {
    const cost = curve.cost[i];
    return cost === null || cost === undefined ? [] : [`${round(x.place(epoch))} ${round(y.place(cost))}`];
  });
  return `M${points.join("L")}`;
}

function costScales(results: readonly Result[]): { readonly x: Scale; readonly y: Scale } | undefined {
  const costs = results.flatMap(({ curve }) => curve.cost.filter((cost) => cost !== null));
  const epochs = results.flatMap(({ curve }) => curve.epoch);
  if (costs.length < 2) return undefined;
  return { x: across(countAxis(0, Math.max(...epochs), 6), FRAME), y: upwards(costAxis(costs), FRAME) };
}

/** The course's picture: the cost of training over the epochs, the best three set off. */
function costPlot({ ranked }: Summary): string {
  const drawn = spread(
    ranked.filter(({ curve }) => curve.epoch.length > 0),
    CURVES,
  );
  const scales = costScales(drawn);
  if (scales === undefined) return "";
  const { x, y } = scales;
  const lines = drawn.map((result, i) => {
    const title = `<title>trial ${result.trial}</title>`;
    return `<path class="curve ${i < 3 ? "first" : "faint"}" d="${costLine(result, x, y)}">${title}</path>`;
  });
  const picture = plot("cost of training over the epochs", x, y, { x: "epochs", y: "cost" }, lines.reverse().join(""));
  const which = drawn.length === ranked.length ? "All" : `${drawn.length} of the trials, from the best to the worst`;
  return picture + note(`${which}; the best three are set off.`);
}

/** Of one hyperparameter: the curves by its value, and the metric over its values. */
function parameterSection(sweep: Sweep, parameter: Parameter, { ranked }: Summary): string {
  const { path, domain } = parameter;
  const having = ranked.filter(({ assigned, curve }) => path in assigned && curve.epoch.length > 0);
  if (having.length < 2) return "";
  const placeOf = (result: Result): number => middleOf(domain, result.assigned[path]!);
  const drawn = spread(
    having.toSorted((a, b) => placeOf(a) - placeOf(b) || a.trial - b.trial),
    CURVES,
  );
  const scales = costScales(drawn);
  const curves = drawn.map((result) => {
    const { x, y } = scales!;
    const colour = colourOf(placeOf(result));
    const title = `<title>${text(flowText(result.assigned[path]!))}</title>`;
    return `<path class="curve" style="stroke:${colour}" d="${costLine(result, x, y)}">${title}</path>`;
  });
  const picture =
    scales === undefined
      ? ""
      : plot(`cost by ${path}`, scales.x, scales.y, { x: "epochs", y: "cost" }, curves.join(""));
  return section(
    text(path),
    `<div class="pair"><div>${picture}${legend(domain)}</div><div>${valuePlot(sweep, parameter, having)}</div></div>`,
  );
}

/** The metric over the values of a hyperparameter. */
function valuePlot({ metric }: Sweep, { path, domain }: Parameter, results: readonly Result[]): string {
  const known = results.filter(({ value }) => value !== null);
  if (known.length < 2) return "";
  const ticks = ticksOf(domain);
  const x = across({ low: 0, high: 1, log: false, ticks }, FRAME);
  const y = upwards(costAxis(known.map(({ value }) => value!)), FRAME);
  const dots = known.map((result) => {
    const chosen = result.assigned[path]!;
    const title = `<title>trial ${result.trial}: ${text(flowText(chosen))}</title>`;
    return dot(result, x.place(middleOf(domain, chosen)), y, title);
  });
  return plot(`${metric.name} over ${path}`, x, y, { x: path, y: metric.name }, dots.join(""));
}

/** The ends of a range and its middle; all of a few values. */
function ticksOf(domain: Domain): Axis["ticks"] {
  const { cells } = domain;
  const values =
    cells !== undefined && cells.count <= 6
      ? Array.from({ length: cells.count }, (_, i) => cells.valueOf(i))
      : [domain.ends[0], domain.valueAt(0.5), domain.ends[1]];
  return values.map((value) => ({ value: middleOf(domain, value), label: text(clip(flowText(value), 12)) }));
}

function legend(domain: Domain): string {
  const { cells } = domain;
  if (cells !== undefined && cells.count <= 8) {
    const keys = Array.from({ length: cells.count }, (_, i) => {
      const value = cells.valueOf(i);
      return `<span><i style="background:${colourOf(middleOf(domain, value))}"></i>${text(flowText(value))}</span>`;
    });
    return `<p class="legend">${keys.join(" ")}</p>`;
  }
  const [low, high] = domain.ends;
  const colours = [0, 0.25, 0.5, 0.75, 1].map(colourOf).join(",");
  const scale = `<i class="scale" style="background:linear-gradient(90deg,${colours})"></i>`;
  return `<p class="legend"><span>${text(flowText(low))}</span>${scale}<span>${text(flowText(high))}</span></p>`;
}

/** A line for each trial across an axis for each hyperparameter and one for the metric. */
function parallelCoordinates({ space, metric }: Sweep, { ranked }: Summary): string {
  const drawn = ranked.filter(({ value }) => value !== null).slice(0, LINES);
  if (drawn.length < 2) return "";
  const [height, gap] = [240, 110];
  const width = gap * space.length + 120;
  const [top, floor] = [34, height - 22];
  const column = (i: number): number => 60 + i * gap;
  const y = (u: number): number => round(floor - u * (floor - top));
  const axis = costAxis(drawn.map(({ value }) => value!));
  const lines = drawn.map(({ assigned, value }, rank) => {
    // Through the gap where a hyperparameter is not there.
    const points = [
      ...space.flatMap(({ path, domain }, i) =>
        path in assigned ? [`${column(i)} ${y(middleOf(domain, assigned[path]!))}`] : [],
      ),
      `${column(space.length)} ${y(share(value!, axis))}`,
    ];
    const colour = colourOf(rank / Math.max(1, drawn.length - 1));
    return `<path class="curve${rank < 3 ? " first" : ""}" style="stroke:${colour}" d="M${points.join("L")}"/>`;
  });
  const axes = [
    ...space.map(({ path, domain }) => ({ name: path, ends: domain.ends.map(flowText) })),
    { name: metric.name, ends: [axis.low, axis.high].map((each) => formatCost(each)) },
  ].map(({ name, ends }, i) => {
    const label = (at: number, words: string): string =>
      `<text x="${column(i)}" y="${at}" text-anchor="middle">${text(words)}</text>`;
    const short = name.split(".").slice(-2).join(".");
    const line = `<path class="axis" d="M${column(i)} ${top}V${floor}"/>`;
    const [low, high] = ends.map((end) => clip(end, 14));
    return line + label(12, clip(short, 18)) + label(26, high!) + label(height - 6, low!);
  });
  const size = `min-width:${Math.min(width, 900)}px;max-width:${Math.round(1.4 * width)}px`;
  const picture = `<svg viewBox="0 0 ${width} ${height}" style="${size}" role="img" aria-label="parallel coordinates">`;
  const best = ranked.length > LINES ? `, the best ${LINES}` : "";
  return `<div class="wide">${picture}${lines.reverse().join("")}${axes.join("")}</svg></div>
${note(`A line for each trial${best}, blue for the best to amber for the worst.`)}`;
}

function trialTable({ space, metric }: Sweep, { ranked }: Summary): string {
  const header = ["trial", metric.name, "epochs", ...space.map(({ path }) => path)].map(
    (cell) => `<th>${text(cell)}</th>`,
  );
  const rows = ranked.slice(0, ROWS).map(({ trial, value, epochs, status, assigned }) => {
    const figure = value === null ? status : formatCost(value);
    const cells = [
      trial,
      figure,
      epochs,
      ...space.map(({ path }) => (path in assigned ? flowText(assigned[path]!) : "–")),
    ];
    return `<tr>${cells.map((cell) => `<td>${text(String(cell))}</td>`).join("")}</tr>`;
  });
  const head = `<thead><tr>${header.join("")}</tr></thead>`;
  return `<div class="wide"><table class="trials">${head}<tbody>${rows.join("")}</tbody></table></div>`;
}

function middleOf(domain: Domain, value: Parameters<Domain["cellOf"]>[0]): number {
  const { from, to } = domain.cellOf(value);
  return (from + to) / 2;
}

/** So many of a list at most, spread evenly over it, its first ones among them. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))]!);
}

/** From blue by green to amber: told apart on white and on black, and by those who see few colours. */
const COLOURS = [
  [52, 92, 200],
  [30, 155, 138],
  [232, 152, 32],
] as const;

function colourOf(u: number): string {
  const at = Math.min(1, Math.max(0, u)) * 2;
  const i = Math.min(1, Math.floor(at));
  const mixed = COLOURS[i]!.map((low, channel) => Math.round(low + (at - i) * (COLOURS[i + 1]![channel]! - low)));
  return `rgb(${mixed.join(" ")})`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

function clip(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length - 1)}…` : words;
}

/** A person's words as HTML shows them. */
function text(words: string): string {
  return html`${visible(words)}`.html;
}

const STYLE = `
:root {
  --paper: #fff; --ink: #1c1f24; --soft: #667; --line: #d9dce1; --card: #f6f7f9; --mark: #345cc8; --best: #1e9b8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --ink: #e6e8ec; --soft: #9aa2ad; --line: #343a43; --card: #1c1f25; --mark: #7d9cf0;
    --best: #45c9b6;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 960px; margin: 0 auto; padding: 0 14px; }
h1 { margin: 20px 0 4px; font-size: 1.6rem; }
h2 { margin: 0 0 8px; font-size: 1.1rem; overflow-wrap: anywhere; }
header p, .note { color: var(--soft); font-size: 0.85rem; margin: 4px 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 14px; margin: 14px 0; }
.figure b { font-size: 1.5rem; margin-left: 6px; }
table { border-collapse: collapse; font-size: 0.85rem; }
th, td { text-align: left; padding: 3px 14px 3px 0; font-weight: normal; white-space: nowrap; }
th { color: var(--soft); }
td { font-variant-numeric: tabular-nums; }
.trials th, .trials td { text-align: right; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; }
pre { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 8px; margin: 4px 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8rem; }
svg { display: block; width: 100%; max-width: 640px; height: auto; font: 10px system-ui, sans-serif; }
.wide svg { max-width: none; }
svg text { fill: var(--soft); }
.grid { stroke: var(--line); stroke-width: 0.6; }
.axis { stroke: var(--soft); fill: none; stroke-width: 0.8; }
.curve { fill: none; stroke: var(--mark); stroke-width: 1.1; stroke-linejoin: round; opacity: 0.75; }
.curve.faint { stroke: var(--soft); opacity: 0.35; }
.curve.first { stroke-width: 2; opacity: 1; }
.best { fill: none; stroke: var(--best); stroke-width: 1.6; }
.dot { fill: var(--mark); opacity: 0.85; }
.dot.faint { fill: var(--soft); opacity: 0.4; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 12px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; font-size: 0.8rem; margin: 4px 0; }
.legend i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 5px; }
.legend i.scale { width: 120px; }
.bar { display: grid; grid-template-columns: minmax(90px, 34%) 1fr 48px; gap: 8px; align-items: center; }
.bar { font-size: 0.85rem; margin: 4px 0; }
.bar span { overflow-wrap: anywhere; }
.bar i { height: 14px; background: var(--mark); border-radius: 3px; min-width: 1px; }
.bar b { font-weight: normal; text-align: right; }
`;
