/** What examples say of a trained network: what its units answer to, and what it takes for something else. */
import type { Numbers } from "../runtime/heap.ts";
import type { Scores, Task } from "../runtime/metrics.ts";
import type { Excited, Judged } from "../training/examine.ts";
import { formatCost } from "../training/progress.ts";
import { html, section, table, type Html } from "./html.ts";
import { sheetOf, weightsImage, type ImageShape, type Range, type Shown } from "./images.ts";
import type { LayerTitle } from "./tensors.ts";

/** How examples are shown. */
export interface Inputs {
  /** The raw numbers of a row of the data. */
  readonly of: (row: number) => Numbers;
  /** Undefined where they are no images. */
  readonly image: (ImageShape & { readonly range: Range }) | undefined;
  /** Names of the numbers. */
  readonly features: readonly string[] | undefined;
}

/** Of the page, in pixels. */
const TILE = { weights: 64, sheet: 160, example: 96 };
/** Images in a row of a sheet of nine. */
const ACROSS = 3;

/** W[1] of the first units, (units, n[0]) row by row. */
export interface FirstWeights {
  readonly W: Numbers;
  readonly units: number;
  /** How many are drawn. */
  readonly shown: number;
}

export function unitsSection(
  weights: FirstWeights,
  image: ImageShape,
  excited: { readonly units: readonly Excited[]; readonly inputs: Inputs; readonly of: string } | undefined,
  layers: readonly LayerTitle[],
): Html {
  const n0 = weights.W.length / weights.units;
  const tiles = Array.from({ length: weights.shown }, (_, unit) => {
    const own = weights.W.subarray(unit * n0, (unit + 1) * n0);
    return html`${imageOf(weightsImage(own, image, TILE.weights), `W[1] of unit ${unit + 1}`)}\n`;
  });
  const which =
    weights.shown < weights.units ? `the first ${weights.shown} of ${weights.units}` : `all ${weights.units}`;
  const colours =
    image.channels === 3 ? "grey is 0" : "orange is positive and blue negative, each unit to its own scale";
  const sheets = layers.flatMap((layer) => {
    const units = excited?.units.filter((each) => each.layer === layer.index) ?? [];
    return excited === undefined || units.length === 0 ? [] : [sheetsOf(layer, units, excited.inputs, image)];
  });
  return section(
    "units",
    "What the units look for",
    html`<h3>Weights of layer 1</h3>
<p class="muted">W[1] of ${which} units as images: ${colours}.</p>
<div class="tilesheet">${tiles}</div>`,
    excited === undefined
      ? undefined
      : html`<p class="muted">Below, for the first units of each layer, the nine ${excited.of} that excite it most, the
strongest first: from edges to parts to wholes.</p>`,
    ...sheets,
  );
}

function imageOf({ url, width, height }: Shown, alt: string): Html {
  return html`<img src="${url}" width="${width}" height="${height}" alt="${alt}" />`;
}

function sheetsOf({ title }: LayerTitle, units: readonly Excited[], { of, image }: Inputs, shape: ImageShape): Html {
  const figures = units.map(({ unit, examples }) => {
    const name = `unit ${unit + 1}`;
    if (examples.length === 0) return html`<figure><figcaption>${name}: the same for all</figcaption></figure>\n`;
    const options = { range: image!.range, across: ACROSS, wanted: TILE.sheet };
    const sheet = sheetOf(
      examples.map(({ row }) => of(row)),
      shape,
      options,
    );
    return html`<figure>${imageOf(sheet, `the ${examples.length} examples that excite ${name} most`)}
<figcaption>${name}, a = ${formatCost(examples[0]!.a)}</figcaption></figure>\n`;
  });
  return html`<h3>${title}</h3>
<div class="tilesheet">${figures}</div>`;
}

/** How outputs are read. */
export interface Outputs {
  readonly task: Task;
  readonly scores: Scores | undefined;
  /** Of classes, or of labels. */
  readonly names: readonly string[];
  /** The part of the data. */
  readonly part: string;
}

export function worstSection(worst: readonly Judged[], inputs: Inputs, outputs: Outputs): Html {
  const isNumbers = outputs.task === "regression";
  const where = isNumbers ? "furthest from their targets" : "furthest on the wrong side, or nearest to it";
  const right = worst.every((each) => each.right === true) ? "; all of them are right" : "";
  const said = `The examples of the ${outputs.part} part that are ${where}, the worst first${right}.`;
  const body =
    inputs.image === undefined ? exampleTable(worst, inputs, outputs) : exampleImages(worst, inputs, outputs);
  return section(
    "worst",
    isNumbers ? "Worst examples" : "Worst-classified examples",
    html`<p class="muted">${said}</p>`,
    body,
  );
}

function exampleImages(worst: readonly Judged[], { of, image }: Inputs, outputs: Outputs): Html {
  return html`<div class="tilesheet">${worst.map((judged) => {
    const { is, said } = verdictOf(judged, outputs);
    const shown = sheetOf([of(judged.row)], image!, { range: image!.range, across: 1, wanted: TILE.example });
    return html`<figure>${imageOf(shown, `example ${judged.row}`)}
<figcaption>${is}<br />${said}</figcaption></figure>\n`;
  })}</div>`;
}

/** More features than these are not listed. */
const MOST_FEATURES = 12;

function exampleTable(worst: readonly Judged[], { of, features }: Inputs, outputs: Outputs): Html {
  const names = features ?? Array.from({ length: of(worst[0]!.row).length }, (_, i) => `x${i + 1}`);
  const shown = names.slice(0, MOST_FEATURES);
  const left = names.length - shown.length;
  const rows = worst.map((judged) => {
    const { is, said } = verdictOf(judged, outputs);
    return [
      String(judged.row),
      is,
      said,
      ...Array.from(of(judged.row).subarray(0, shown.length), (x) => String(Number(x.toPrecision(5)))),
    ];
  });
  return html`${table(["example", "is", "said", ...shown], rows)}${
    left > 0 ? html`<p class="muted">${left} more features are left out.</p>` : undefined
  }`;
}

/** What an example is, and what the network says of it. */
function verdictOf({ A, Y }: Judged, { task, scores, names }: Outputs): { readonly is: string; readonly said: string } {
  const listed = (values: readonly number[]): string => values.map(formatCost).join(", ");
  if (task === "regression") return { is: listed(Y), said: listed(A) };
  const strength = (a: number): string =>
    scores === undefined ? ` (${(100 * a).toFixed(0)} %)` : ` (${formatCost(a)})`;
  const nameOf = (k: number): string => names[k] ?? String(k);
  if (task === "categorical") {
    const [truth, chosen] = [Y, A].map((values) => values.indexOf(Math.max(...values))) as [number, number];
    return { is: nameOf(truth), said: nameOf(chosen) + strength(A[chosen]!) };
  }
  const threshold = scores === undefined ? 0.5 : 0;
  if (A.length === 1) {
    const [a, y] = [A[0]!, Y[0]!];
    return {
      is: nameOf(y > 0.5 ? 1 : 0),
      said: nameOf(a > threshold ? 1 : 0) + (scores === undefined ? strength(a > 0.5 ? a : 1 - a) : strength(a)),
    };
  }
  const labels = (isThere: (i: number) => boolean): string => names.filter((_, i) => isThere(i)).join(", ") || "none";
  return { is: labels((i) => Y[i]! > 0.5), said: labels((i) => A[i]! > threshold) };
}
