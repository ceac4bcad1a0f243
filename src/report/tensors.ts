/** The tensors of each layer over the training: how large, how many of them 0, and their distributions. */
import type { Distribution, DistributionLine, EpochLine } from "../runs/record.ts";
import { costAxis, countAxis, extremesOf, linearAxis } from "../training/axis.ts";
import { formatCost } from "../training/progress.ts";
import { SIZE, type Count } from "./curves.ts";
import { html, markup, section, type Html } from "./html.ts";
import { inlinePlot, type Curve, type Plot, type Point } from "./plot.ts";
import { pngUrl } from "./png.ts";
import { sampled } from "./thin.ts";

/** A layer, as headings name it. */
export interface LayerTitle {
  /** l. */
  readonly index: number;
  readonly units: number;
  /** `layer 2 (hidden)`. */
  readonly title: string;
  /** `64 units, relu`. */
  readonly description: string;
}

/** √(mean of the squares). */
export function rms({ mean, std }: Distribution): number {
  return Math.hypot(mean, std);
}

/** More layers than these are drawn by a choice of them. */
const MOST_LAYERS = 8;

export function tensorsSection(
  lines: readonly DistributionLine[],
  epochs: readonly EpochLine[],
  layers: readonly LayerTitle[],
  count: Count,
): Html {
  const id = "layers";
  const title = "Layers over the training";
  if (lines.length === 0) return section(id, title, html`<p>There are no distributions of this run's tensors.</p>`);
  const chosen = sampled(layers, MOST_LAYERS);
  const choice = chosen.length < layers.length ? ` ${chosen.length} of the ${layers.length} layers are shown.` : "";
  return section(
    id,
    title,
    html`<p class="muted">W[l] as it is after a step, dW[l], A[l] and dZ[l] of that step's batch. Each column is a
moment, from the first step (left) to the last (right); the stronger the colour of a cell, the more numbers have its
value. Where dropout or noise follow, A[l] is what they take.${choice}</p>`,
    html`<div class="plots">${overview(lines, chosen, within(count, epochs))}</div>`,
    ...chosen.map((layer) => layerPart(lines, layer)),
  );
}

/** Moments are within epochs, several in one where there are few. */
function within(count: Count, epochs: readonly EpochLine[]): Count {
  const last = epochs.at(-1);
  if (count.unit === "iteration" || last === undefined) return count;
  return { unit: count.unit, of: ({ step }) => (step * last.epoch) / last.step };
}

function overview(lines: readonly DistributionLine[], layers: readonly LayerTitle[], count: Count): Html[] {
  const x = countAxis(count.of(lines[0]!), count.of(lines.at(-1)!), 6);
  const curvesOf = (valueOf: (line: DistributionLine, layer: LayerTitle) => number | undefined): Curve[] =>
    layers.map((layer, i) => {
      const points = lines.flatMap((line): Point[] => {
        const value = valueOf(line, layer);
        return value === undefined ? [] : [[count.of(line), value]];
      });
      return { label: `l = ${layer.index}`, lines: points.length === 0 ? [] : [points], colour: i };
    });
  const plot = (title: string, y: Plot["y"], curves: readonly Curve[]): Html =>
    html`<figure>${markup(inlinePlot({ title, x, y, unit: count.unit, curves }, SIZE))}
<figcaption>${title}</figcaption></figure>`;
  const valuesOf = (curves: readonly Curve[]): number[] =>
    curves.flatMap(({ lines }) => lines.flat().map(([, y]) => y));

  // 0 has no place on a logarithmic axis.
  const gradients = curvesOf(({ tensors }, { index }) => {
    const dW = tensors[`dW${index}`];
    return dW === undefined || rms(dW) === 0 ? undefined : rms(dW);
  });
  const dead = curvesOf(({ tensors }, { index, units }) => {
    const share = tensors[`A${index}`]?.dead;
    return share === undefined ? undefined : share / units;
  });
  const isEverDead = ({ lines: [points = []] }: Curve): boolean => points.some(([, share]) => share > 0);
  const [, mostDead] = extremesOf(valuesOf(dead));
  return [
    ...(valuesOf(gradients).length === 0
      ? []
      : [plot("Size of dW[l], the root of the mean square", costAxis(valuesOf(gradients)), gradients)]),
    ...(mostDead > 0
      ? [plot("Share of units that were 0 for the whole batch", linearAxis(0, mostDead), dead.filter(isEverDead))]
      : []),
  ];
}

function layerPart(lines: readonly DistributionLine[], { index, title, description }: LayerTitle): Html {
  const names = ["W", "dW", "A", "dZ"].filter((name) => lines.some(({ tensors }) => tensors[name + index]));
  return html`<h3>${title}</h3>
<p class="muted">${description}</p>
<div class="heats">${names.map((name) => heat(lines, name, index))}</div>`;
}

/** Rows of a heat map. */
const ROWS = 48;

/** Blue with which light and dark pages show well. */
const INK = [0x2f, 0x81, 0xf7] as const;

function heat(lines: readonly DistributionLine[], name: string, layer: number): Html {
  const moments = lines.map(({ tensors }) => tensors[`${name}${layer}`]);
  const known = moments.filter((each) => each !== undefined);
  const [low, high] = rangeOf(known);
  const last = known.at(-1)!;
  const symbol = `${name}[${layer}]`;
  const columns = moments.map((each) => (each === undefined ? new Float64Array(ROWS) : rebinned(each, low, high)));
  const data = new Uint8Array(ROWS * columns.length * 4);
  columns.forEach((shares, x) => {
    const [, top] = extremesOf([...shares]);
    shares.forEach((share, row) => {
      // From the top, where the highest values are. A root, so that few numbers are seen beside many.
      data.set([...INK, Math.round(255 * Math.sqrt(share / (top || 1)))], ((ROWS - 1 - row) * columns.length + x) * 4);
    });
  });
  const url = pngUrl({ width: columns.length, height: ROWS, channels: 4, data });
  const zeros = last.zeros > 0.005 ? `, ${(100 * last.zeros).toFixed(0)} % are 0` : "";
  return html`<figure><div class="heat"><img src="${url}" alt="distribution of ${symbol} over the training" />
<span class="high">${formatCost(high)}</span><span class="low">${formatCost(low)}</span></div>
<figcaption>${symbol}, at last ${formatCost(last.mean)} ± ${formatCost(last.std)}${zeros}</figcaption></figure>`;
}

/** Three deviations around the means of all moments, within what there is: one far value does not flatten the rest. */
function rangeOf(moments: readonly Distribution[]): [low: number, high: number] {
  const [least] = extremesOf(moments.map(({ min }) => min));
  const [, most] = extremesOf(moments.map(({ max }) => max));
  const [near] = extremesOf(moments.map(({ mean, std }) => mean - 3 * std));
  const [, far] = extremesOf(moments.map(({ mean, std }) => mean + 3 * std));
  const [low, high] = [Math.max(least, near), Math.min(most, far)];
  return low < high ? [low, high] : [low - 0.5, low + 0.5];
}

/** Shares of the numbers in ROWS equal parts of a range, each bin spread evenly; what is outside is in the outmost. */
function rebinned({ min, max, counts }: Distribution, low: number, high: number): Float64Array {
  const shares = new Float64Array(ROWS);
  const total = counts.reduce((sum, each) => sum + each, 0);
  const place = (value: number): number => ((value - low) / (high - low)) * ROWS;
  counts.forEach((each, i) => {
    if (each === 0) return;
    const from = place(min + (i * (max - min)) / counts.length);
    const to = place(min + ((i + 1) * (max - min)) / counts.length);
    const clamped = (row: number): number => Math.min(ROWS - 1, Math.max(0, Math.floor(row)));
    for (let row = clamped(from); row <= clamped(to); row++) {
      const start = row === 0 ? -Infinity : row;
      const end = row === ROWS - 1 ? Infinity : row + 1;
      const share = to > from ? Math.max(0, Math.min(to, end) - Math.max(from, start)) / (to - from) : 1;
      shares[row]! += (share * each) / total;
    }
  });
  return shares;
}
