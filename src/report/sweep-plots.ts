/** The pictures of a sweep: trials, costs by the values of a hyperparameter, and parallel coordinates. */
import type { Domain } from "../sweep/domain.ts";
import type { Result } from "../sweep/search.ts";
import type { Parameter } from "../sweep/space.ts";
import type { Summary } from "../sweep/summary.ts";
import { flowText, type Sweep } from "../sweep/sweep.ts";
import { costAxis, countAxis, share, type Axis } from "../training/axis.ts";
import { formatCost } from "../training/progress.ts";
import { html, type Html } from "./html.ts";

/** Curves in one picture: more hide each other. */
const CURVES = 24;
/** Lines of the parallel coordinates, the best. */
const LINES = 200;

/** In units of a pixel at 360 pixels' width. */
const FRAME = { width: 360, height: 220, left: 46, bottom: 30, top: 18, right: 10 };

interface Scale {
  readonly axis: Axis;
  readonly place: (value: number) => number;
}

function across(axis: Axis): Scale {
  const { width, left, right } = FRAME;
  return { axis, place: (value) => round(left + share(value, axis) * (width - left - right)) };
}

function upwards(axis: Axis): Scale {
  const { height, bottom, top } = FRAME;
  return { axis, place: (value) => round(height - bottom - share(value, axis) * (height - bottom - top)) };
}

interface Picture {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly x: Scale;
  readonly y: Scale;
  readonly names: { readonly x: string; readonly y: string };
  readonly inside: readonly Html[];
}

function picture({ label, x, y, names, inside }: Picture): Html {
  const { width, height, left, bottom, top, right } = FRAME;
  const floor = height - bottom;
  const lines = y.axis.ticks.map(({ value, label: tick }) => {
    const at = y.place(value);
    return html`<path class="grid" d="M${left} ${at}H${width - right}" />
<text x="${left - 4}" y="${at + 3.5}" text-anchor="end">${tick}</text>\n`;
  });
  const ticks = x.axis.ticks.map(
    ({ value, label: tick }) =>
      html`<text x="${x.place(value)}" y="${floor + 13}" text-anchor="middle">${tick}</text>\n`,
  );
  return html`<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${lines}${ticks}<path class="axis" d="M${left} ${top}V${floor}H${width - right}" />
<text x="${(left + width) / 2}" y="${height - 3}" text-anchor="middle">${names.x}</text>
<text x="4" y="8">${names.y}</text>
${inside}</svg>`;
}

/** Every trial's metric, and the best until then. */
export function progressPlot({ metric }: Sweep, results: readonly Result[]): Html | undefined {
  const known = results.filter(({ value }) => value !== null);
  if (known.length < 2) return undefined;
  const x = across(countAxis(1, Math.max(...known.map(({ trial }) => trial)), 6));
  const y = upwards(costAxis(known.map(({ value }) => value!)));
  const dots = known.map(({ trial, value, status }) =>
    dot(x.place(trial), y.place(value!), 2.5, status, `trial ${trial}`),
  );
  let steps = "";
  let best = Infinity;
  const sign = metric.better === "lower" ? 1 : -1;
  for (const { trial, value, status } of known) {
    if (status !== "complete" || sign * value! >= best) continue;
    const [at, height] = [x.place(trial), y.place(value!)];
    steps += steps === "" ? `M${at} ${height}` : `H${at}V${height}`;
    best = sign * value!;
  }
  const line = steps === "" ? [] : [html`<path class="best" d="${steps}H${FRAME.width - FRAME.right}" />`];
  const label = `${metric.name} of each trial`;
  return html`${picture({ label, x, y, names: { x: "trial", y: metric.name }, inside: [...dots, ...line] })}
<p class="muted">A dot for each trial, pale where it did not run to its end; the line is the best until then.</p>`;
}

function dot(x: number, y: number, radius: number, status: Result["status"], title: string): Html {
  const kind = status === "complete" ? "dot" : "dot faint";
  return html`<circle class="${kind}" cx="${x}" cy="${y}" r="${radius}"><title>${title}</title></circle>\n`;
}

/** What is drawn of a trial's course. */
function costLine({ curve }: Result, { x, y }: CostScales): string {
  const points = curve.epoch.flatMap((epoch, i) => {
    const cost = curve.cost[i];
    return cost === null || cost === undefined ? [] : [`${x.place(epoch)} ${y.place(cost)}`];
  });
  return `M${points.join("L")}`;
}

interface CostScales {
  readonly x: Scale;
  readonly y: Scale;
}

function costScales(results: readonly Result[]): CostScales | undefined {
  const costs = results.flatMap(({ curve }) => curve.cost.filter((cost) => cost !== null));
  const epochs = results.flatMap(({ curve }) => curve.epoch);
  if (costs.length < 2) return undefined;
  return { x: across(countAxis(0, Math.max(...epochs), 6)), y: upwards(costAxis(costs)) };
}

/** The course's picture: the cost of training over the epochs, the best three set off. */
export function costPlot({ ranked }: Summary): Html | undefined {
  const drawn = spread(ranked.filter(hasCosts), CURVES);
  const scales = costScales(drawn);
  if (scales === undefined) return undefined;
  const lines = drawn.map((result, i) => {
    const kind = i < 3 ? "first" : "faint";
    return html`<path class="curve ${kind}" d="${costLine(result, scales)}"><title>trial ${result.trial}</title></path>\n`;
  });
  const label = "cost of training over the epochs";
  const which =
    drawn.length === ranked.length ? "All trials" : `${drawn.length} of the trials, from the best to the worst`;
  return html`${picture({ label, ...scales, names: { x: "epochs", y: "cost" }, inside: lines.toReversed() })}
<p class="muted">${which}; the best three are set off.</p>`;
}

function hasCosts({ curve }: Result): boolean {
  return curve.cost.some((cost) => cost !== null);
}

/** Of one hyperparameter: the curves by its value, and the metric over its values. */
export function parameterPlots(sweep: Sweep, parameter: Parameter, { ranked }: Summary): Html | undefined {
  const { path, domain } = parameter;
  const having = ranked.filter((result) => path in result.assigned && hasCosts(result));
  if (having.length < 2) return undefined;
  const placeOf = (result: Result): number => middleOf(domain, result.assigned[path]!);
  const drawn = spread(
    having.toSorted((a, b) => placeOf(a) - placeOf(b) || a.trial - b.trial),
    CURVES,
  );
  const scales = costScales(drawn);
  if (scales === undefined) return undefined;
  const curves = drawn.map((result) => {
    const title = html`<title>${flowText(result.assigned[path]!)}</title>`;
    const style = `stroke: ${colourOf(placeOf(result))}`;
    return html`<path class="curve" style="${style}" d="${costLine(result, scales)}">${title}</path>\n`;
  });
  const byValue = picture({ label: `cost by ${path}`, ...scales, names: { x: "epochs", y: "cost" }, inside: curves });
  return html`<div class="plots"><div>${byValue}${legend(domain)}</div>
<div>${valuePlot(sweep, parameter, having)}</div></div>`;
}

/** The metric over the values of a hyperparameter. */
function valuePlot({ metric }: Sweep, { path, domain }: Parameter, results: readonly Result[]): Html | undefined {
  const known = results.filter(({ value }) => value !== null);
  if (known.length < 2) return undefined;
  const x = across({ low: 0, high: 1, log: false, ticks: ticksOf(domain) });
  const y = upwards(costAxis(known.map(({ value }) => value!)));
  const dots = known.map(({ value, assigned, status, trial }) => {
    const title = `trial ${trial}: ${flowText(assigned[path]!)}`;
    return dot(x.place(middleOf(domain, assigned[path]!)), y.place(value!), 3, status, title);
  });
  return picture({ label: `${metric.name} over ${path}`, x, y, names: { x: path, y: metric.name }, inside: dots });
}

/** The ends of a range and its middle; all of a few values. */
function ticksOf(domain: Domain): Axis["ticks"] {
  const { cells } = domain;
  const values =
    cells !== undefined && cells.count <= 6
      ? Array.from({ length: cells.count }, (_, i) => cells.valueOf(i))
      : [domain.ends[0], domain.valueAt(0.5), domain.ends[1]];
  return values.map((value) => ({ value: middleOf(domain, value), label: clip(flowText(value), 12) }));
}

function legend(domain: Domain): Html {
  const { cells } = domain;
  if (cells !== undefined && cells.count <= 8) {
    const keys = Array.from({ length: cells.count }, (_, i) => {
      const value = cells.valueOf(i);
      const style = `background: ${colourOf(middleOf(domain, value))}`;
      return html`<span><i style="${style}"></i>${flowText(value)}</span>\n`;
    });
    return html`<p class="legend">${keys}</p>`;
  }
  const [low, high] = domain.ends.map(flowText);
  const style = `background: linear-gradient(90deg, ${[0, 0.25, 0.5, 0.75, 1].map(colourOf).join(", ")})`;
  return html`<p class="legend"><span>${low}</span><i class="scale" style="${style}"></i><span>${high}</span></p>`;
}

/** A line for each trial across an axis for each hyperparameter and one for the metric. */
export function parallelCoordinates({ space, metric }: Sweep, { ranked }: Summary): Html | undefined {
  const drawn = ranked.filter(({ value }) => value !== null).slice(0, LINES);
  if (drawn.length < 2) return undefined;
  const [height, gap, margin] = [240, 110, 62];
  const width = gap * space.length + 2 * margin;
  const [top, floor] = [34, height - 22];
  const column = (i: number): number => margin + i * gap;
  const y = (u: number): number => round(floor - u * (floor - top));
  const axis = costAxis(drawn.map(({ value }) => value!));
  const lines = drawn.map(({ assigned, value }, rank) => {
    // Straight on where a hyperparameter is not there.
    const points = space.flatMap(({ path, domain }, i) =>
      path in assigned ? [`${column(i)} ${y(middleOf(domain, assigned[path]!))}`] : [],
    );
    const line = [...points, `${column(space.length)} ${y(share(value!, axis))}`].join("L");
    const style = `stroke: ${colourOf(rank / Math.max(1, drawn.length - 1))}`;
    return html`<path class="curve${rank < 3 ? " first" : ""}" style="${style}" d="M${line}" />\n`;
  });
  const columns = [
    ...space.map(({ path, domain }) => ({
      name: path.split(".").slice(-2).join("."),
      ends: domain.ends.map(flowText),
    })),
    { name: metric.name, ends: [axis.low, axis.high].map((each) => formatCost(each)) },
  ];
  const axes = columns.map(({ name, ends: [low, high] }, i) => {
    const label = (at: number, words: string): Html =>
      html`<text x="${column(i)}" y="${at}" text-anchor="middle">${words}</text>\n`;
    return html`<path class="axis" d="M${column(i)} ${top}V${floor}" />
${label(12, clip(name, 18))}${label(26, clip(high!, 14))}${label(height - 6, clip(low!, 14))}`;
  });
  const which = ranked.length > LINES ? `, the best ${LINES}` : "";
  return html`<div class="wide"><svg class="picture together" viewBox="0 0 ${width} ${height}"
 style="min-width: ${Math.min(width, 900)}px" role="img" aria-label="parallel coordinates">
${lines.toReversed()}${axes}</svg></div>
<p class="muted">A line for each trial${which}, blue for the best to amber for the worst.</p>`;
}

function middleOf(domain: Domain, value: Parameters<Domain["cellOf"]>[0]): number {
  const { from, to } = domain.cellOf(value);
  return (from + to) / 2;
}

/** So many of a list at most, spread evenly over it, its first and its last among them. */
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

function clip(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length - 1)}…` : words;
}

export function sweepPlotStyle(): string {
  return [
    ".picture { display: block; width: 100%; max-width: 480px; height: auto; font-size: 10px; }",
    ".picture.together { max-width: none; }",
    ".picture text { fill: var(--muted); }",
    ".picture .grid { stroke: var(--border); stroke-width: 0.6; }",
    ".picture .axis { stroke: var(--muted); fill: none; stroke-width: 0.8; }",
    ".picture .curve { fill: none; stroke: var(--accent); stroke-width: 1.1; stroke-linejoin: round; opacity: 0.75; }",
    ".picture .curve.faint { stroke: var(--muted); opacity: 0.35; }",
    ".picture .curve.first { stroke-width: 2; opacity: 1; }",
    ".picture .best { fill: none; stroke: var(--good); stroke-width: 1.6; }",
    ".picture .dot { fill: var(--accent); opacity: 0.85; }",
    ".picture .dot.faint { fill: var(--muted); opacity: 0.4; }",
    ".legend { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; font-size: 13px; }",
    ".legend i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 5px; }",
    ".legend i.scale { width: 120px; }",
  ].join("\n");
}
