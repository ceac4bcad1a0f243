/** Hostile text in reports of runs and in comparisons: names, descriptions, specs, commands, problems. */
import { expect, test } from "vitest";
import { compareRuns, comparisonSvg } from "../../src/report/comparison.ts";
import { unitsSection, worstSection, type Inputs } from "../../src/report/examples.ts";
import { reportPage } from "../../src/report/page.ts";
import { elementsOf, type Element } from "../support/xml.ts";
import { DECISIONS, epochsOf, LAYERS, modelOf, momentsOf, recordOf } from "../report/runs.ts";
import { chunks, COUNT, hostileStrings, MARKER, unsafeIn } from "./strings.ts";

const DISTRIBUTIONS = momentsOf(1, [{}, {}]);

/** A report with a text in every place that takes some. */
function reportWith([a = "", b = a, c = a, d = a, e = a, f = a, g = a, h = a]: readonly string[]): string {
  const layers = LAYERS.map((layer) => ({ ...layer, title: `layer ${layer.index} (${a})`, description: b }));
  const inputs: Inputs = { of: () => Float64Array.of(1, 2), image: undefined, features: [c, d] };
  const judged = { row: 1, A: [0.1, 0.9, 0], Y: [1, 0, 0], error: 0.8, right: false };
  const outputs = { task: "categorical", scores: undefined, names: [e, f, g], part: "test" } as const;
  const image = { rows: 1, cols: 2, channels: 1 } as const;
  const units = [{ layer: 1, unit: 0, examples: [{ row: 0, a: 1 }] }];
  const drawn = { ...inputs, image: { ...image, range: [0, 2] as const } };
  return reportPage(
    modelOf({
      record: recordOf({
        name: a,
        problem: b,
        versions: { layerc: c, node: d, platform: e },
        data: { digest: f, examples: { training: 1 } },
        kernels: { name: g, numeric_class: "js", threads: 1 },
        started: h,
      }),
      state: c,
      epochs: epochsOf(3).map((line) => ({ ...line, validation: { cost: 1, [d]: 0.5 } })),
      distributions: DISTRIBUTIONS,
      network: { description: h.replaceAll(/\s/g, "_"), layers, loss: a, optimizer: b },
      results: [[c, d]],
      decisions: { ...DECISIONS, names: [e, f, g], scores: DECISIONS.scores.map((each) => ({ ...each, class: h })) },
      leftOut: [g],
      command: h,
      spec: a.replaceAll(/\r?\n/g, " "),
      examples: [
        worstSection([judged], inputs, outputs),
        worstSection([judged], drawn, outputs),
        unitsSection({ W: Float32Array.of(1, 2), units: 1, shown: 1 }, image, { units, inputs: drawn, of: b }, layers),
      ],
    }),
  );
}

const shapeOf = (elements: readonly Element[]): string[] =>
  elements.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" "));

test("reports: the elements and attributes are those of a harmless one", { timeout: 120_000 }, () => {
  const expected = shapeOf(elementsOf(reportWith(["harmless"])));
  for (const batch of chunks(hostileStrings(COUNT), 8)) {
    const page = reportWith(batch);
    expect(unsafeIn(page)).toBe("");
    const elements = elementsOf(page);
    expect(shapeOf(elements), JSON.stringify(batch)).toEqual(expected);
    // It may be seen, and not be where a browser would run it.
    for (const { name, text } of elements) if (name === "style") expect(text).not.toContain(MARKER);
  }
});

test("comparisons as SVG", () => {
  const svgWith = (texts: readonly string[]): string =>
    comparisonSvg(
      compareRuns(
        texts.map((name) => ({
          record: recordOf({ name }),
          state: name,
          epochs: epochsOf(3),
          settings: new Map([[name, name]]),
        })),
        "cost",
      ),
    )!;
  for (const batch of chunks(hostileStrings(COUNT), 8)) {
    const svg = svgWith(batch);
    expect(unsafeIn(svg)).toBe("");
    const names = elementsOf(svg, 0).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["svg", "title", "style", "rect", "path", "text", "circle", "tspan"]));
    expect(names.filter((name) => name === "tspan")).toHaveLength(batch.length);
  }
});
