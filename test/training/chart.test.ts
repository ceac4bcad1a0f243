import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chart, costChart, type ChartOptions, type CostPoint, type Series } from "../../src/training/chart.ts";

const OPTIONS: ChartOptions = { unit: "epoch", width: 72, unicode: true, colour: false };
/** Costs that halve every three epochs, validated at every second one. */
const HALVING: CostPoint[] = Array.from({ length: 31 }, (_, x) => ({
  x,
  cost: 2 ** (-x / 3),
  mark: x % 2 === 0 ? 0.1 + 0.9 * 2 ** (-x / 3) : undefined,
}));
const plotOf = (chart: string): string[] => chart.split("\n").slice(1, 13).map((line) => line.replace(/^.*[┤│+|]/, ""));

test("a logarithmic curve: an exponential decay is a straight line", () => {
  expect(`\n${costChart(HALVING, { ...OPTIONS, width: 48 })}\n`).toBe(`
      cost (log scale)   ⠒⠒ training   o validation
    1 ┤o⠒⢄⡀
      │   ⠈⠑o⢄⡀o
      │       ⠈⠒⠤⢄o    o
  0.1 ┤           ⠈⠒⠤⣀    o    o  o    o  o  o
      │               ⠑⠢⢄⡀
      │                  ⠈⠉⠒⢄⡀
      │                      ⠈⠑⠢⣀
 0.01 ┤                          ⠉⠒⠤⣀
      │                              ⠉⠒⠤⣀
      │                                  ⠑⠢⢄⡀
0.001 ┤                                     ⠈⠑⠢⢄
      │
      └┬────────────┬─────────────┬────────────┬
       0            10            20          30
                         epoch
`);
});

test("the same in ASCII", () => {
  const chart = costChart(HALVING, { ...OPTIONS, width: 48, unicode: false });
  expect(chart).toMatch(/^[\n -~]+$/);
  expect(`\n${chart}\n`).toBe(`
      cost (log scale)   .. training   o validation
    1 +o'..
      |   ''o..o
      |       ''..o    o
  0.1 +           ''..    o    o  o    o  o  o
      |               ':..
      |                  '''..
      |                      '':.
 0.01 +                          ''..
      |                              ''..
      |                                  ':..
0.001 +                                     '':.
      |
      ++------------+-------------+------------+
       0            10            20          30
                         epoch
`);
});

test("a linear curve, without validation and in iterations", () => {
  const points = Array.from({ length: 25 }, (_, i) => ({ x: 100 * i, cost: 0.7 - 0.025 * i }));
  expect(`\n${costChart(points, { ...OPTIONS, unit: "iteration", width: 40 })}\n`).toBe(`
    cost   ⠒⠒ training
0.8 ┤
    │⠤⣀
    │  ⠉⠒⠤⣀
0.6 ┤      ⠑⠢⢄⡀
    │         ⠈⠑⠢⢄⡀
    │             ⠈⠑⠢⢄⡀
0.4 ┤                 ⠈⠒⠢⢄⡀
    │                     ⠈⠑⠢⢄⡀
0.2 ┤                         ⠈⠑⠢⢄⡀
    │                             ⠈⠒⠤⣀
    │                                 ⠉⠒
0.0 ┤
    └┬─────────────┬─────────────┬──────
     0            1000          2000
                  iteration
`);
});

test("a curve over learning rates: equal factors are equal distances", () => {
  const points = Array.from({ length: 29 }, (_, i) => ({
    x: 10 ** (i / 4 - 6),
    cost: 2 - i / 28,
    mark: i === 14 ? 1.5 : undefined,
  }));
  const labels = ["smoothed", "suggestion"] as const;
  expect(`\n${costChart(points, { ...OPTIONS, unit: "learning rate", labels, width: 48 })}\n`).toBe(`
    cost   ⠒⠒ smoothed   o suggestion
2.0 ┤⠑⠢⢄⡀
    │   ⠈⠑⠤⣀
1.8 ┤       ⠉⠒⢄⡀
    │          ⠈⠑⠢⢄
1.6 ┤              ⠉⠒⠤⣀
    │                  ⠑⠢⣀
    │                     o⠒⠢⢄
1.4 ┤                         ⠉⠒⠤⣀
    │                             ⠑⠢⢄⡀
1.2 ┤                                ⠈⠑⠤⣀
    │                                    ⠉⠒⢄⡀
1.0 ┤                                       ⠈⠑⠢⢄
    └┬───────────┬───────────┬───────────┬──────
    1e-6       0.0001       0.01         1
                    learning rate
`);
});

test("a cost that is not finite leaves a gap as wide as it lasted", () => {
  const points = Array.from({ length: 60 }, (_, x) => ({ x, cost: x > 20 && x < 40 ? NaN : 1 }));
  const row = plotOf(costChart(points, OPTIONS)).find((cells) => cells.trim() !== "") ?? "";
  const [, before = "", gap = "", after = ""] = /^(\S+)( +)(\S+)$/.exec(row) ?? [];
  const share = (cells: string): number => (cells.length / row.length) * 59;
  expect([share(before), share(gap), share(after)]).toEqual([20, 20, 19].map((epochs) => expect.closeTo(epochs, -0.5)));
});

test.each<[string, CostPoint[]]>([
  ["nothing", []],
  ["one point", [{ x: 1, cost: 1 }]],
  ["one finite cost among others", [{ x: 1, cost: 1 }, { x: 2, cost: NaN, mark: 3 }, { x: 3, cost: Infinity }]],
])("%s is not drawn", (_, points) => expect(costChart(points, OPTIONS)).toBe(""));

test("colour changes nothing but colour, and tells the two costs apart", () => {
  const coloured = costChart(HALVING, { ...OPTIONS, colour: true });
  expect(stripVTControlCharacters(coloured)).toBe(costChart(HALVING, OPTIONS));
  expect(coloured).toContain("\x1b[33mo\x1b[39m");
  expect(coloured).toMatch(/\x1b\[36m[⠀-⣿]+\x1b\[39m/u);
});

test("stays within its size at any costs, without blanks at the ends of lines", () => {
  const positive = fc.double({ min: 1e-30, max: 1e30, noNaN: true });
  const cost = fc.oneof(positive, fc.double({ min: -10, max: 10 }), fc.constantFrom(NaN, Infinity, 0));
  const points = fc.array(fc.record({ cost, mark: fc.option(cost, { nil: undefined }) }), { maxLength: 90 });
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 200 }), fc.boolean(), (costs, width, unicode) => {
      const numbered = costs.map((point, index) => ({ ...point, x: index + 1 }));
      const chart = costChart(numbered, { ...OPTIONS, width, unicode });
      const finite = costs.filter((point) => Number.isFinite(point.cost)).length;
      if (finite < 2) {
        expect(chart).toBe("");
        return;
      }
      const lines = chart.split("\n");
      expect(lines).toHaveLength(16);
      for (const line of lines.slice(1)) expect(line.length).toBeLessThanOrEqual(Math.min(72, Math.max(30, width)));
      expect(chart).not.toMatch(/ $|NaN|undefined/m);
      expect(plotOf(chart).join("").trim()).not.toBe("");
    }),
  );
});

describe("several curves", () => {
  const down = Array.from({ length: 21 }, (_, x) => ({ x, y: 20 - x }));
  const up = Array.from({ length: 21 }, (_, x) => ({ x, y: x }));
  const seriesOf = (line: Series["line"], mark: string, colour: Series["colour"]): Series => ({
    ...{ line, colour, mark, markColour: colour },
    marks: line.filter(({ x }) => x % 10 === 5),
  });
  const both = [seriesOf(down, "a", "cyan"), seriesOf(up, "b", "yellow")];
  const options = { ...OPTIONS, width: 40, title: "cost", legend: [] };

  test("lie over each other, each with its own letter, where they cross with the dots of both", () => {
    expect(`\n${chart(both, { ...options, legend: [{ symbol: "line", colour: "dim", label: "training" }] })}\n`).toBe(`
   cost   ⠒⠒ training
20 ┤⠑⠢⢄                              ⡠⠔⠊
   │   ⠑⠤⣀                        ⣀⠤⠊
   │      ⠉⠢⣀                  ⣀⠔⠉
15 ┤         a⠢⣀            ⣀⠔b
   │            ⠉⠢⡀      ⢀⠔⠉
   │              ⠈⠑⠢⣀⢀⠔⠊⠁
10 ┤               ⣀⠤⠒⠑⠢⣀
   │            ⢀⠔⠉      ⠉⠢⡀
 5 ┤         b⠔⠊⠁          ⠈⠑⠢a
   │      ⣀⠔⠊                  ⠑⠢⣀
   │   ⡠⠔⠊                        ⠑⠢⢄
 0 ┤⣀⠤⠊                              ⠑⠤⣀
   └┬────────────────┬─────────────────┬
    0                10               20
                   epoch
`);
  });

  test("their axes hold all of them", () => {
    const far = [{ x: 5, y: 40 }, { x: 35, y: 2 }];
    const wide = chart([seriesOf(down, "a", "cyan"), seriesOf(far, "b", "red")], { ...options, width: 72 });
    expect(wide.split("\n").at(-2)).toMatch(/0 +10 +20 +30/);
    expect(wide).toContain("40 ┤");
  });

  test("each is painted in its colour, later ones upon earlier ones", () => {
    const coloured = chart(both, { ...options, colour: true });
    expect(stripVTControlCharacters(coloured)).toBe(chart(both, options));
    expect(coloured).toMatch(/\x1b\[36m[⠀-⣿]*a[⠀-⣿]*\x1b\[39m/u);
    expect(coloured).toMatch(/\x1b\[33m[⠀-⣿]*b[⠀-⣿]*\x1b\[39m/u);
  });

  test("a single point is drawn; of none nothing is", () => {
    expect(chart([{ ...both[0]!, line: [], marks: [{ x: 3, y: 1 }] }], options)).toContain("a");
    expect(chart([{ ...both[0]!, line: [{ x: 1, y: NaN }], marks: [] }], options)).toBe("");
  });
});
