import { expect, test } from "vitest";
import { svgOfPlot, type Curve } from "../../src/report/plot.ts";
import { costAxis, countAxis, numberAxis } from "../../src/training/axis.ts";
import { elementsOf } from "../support/xml.ts";

const curveOf = (...lines: Curve["lines"]): Curve => ({ label: "cost", lines });

function drawn(values: readonly number[], curves: readonly Curve[], axisOf = numberAxis) {
  const svg = svgOfPlot({ title: "plot", x: countAxis(1, 10, 5), y: axisOf(values), curves });
  const elements = elementsOf(svg, 0);
  const pathOf = (className: string): string =>
    elements.find(({ attributes }) => attributes["class"] === className)!.attributes["d"]!;
  return { circles: elements.filter(({ name }) => name === "circle"), pathOf, height: 200 };
}

test.each([[[-5, -1]], [[-1.02, -1.01]], [[1, 5]], [[-1, 1]]])("the axis of x lies within the plot: values %j", (values) => {
  const { pathOf, height } = drawn(values, [curveOf([[1, values[0]!], [10, values[1]!]])]);
  const [, at] = /M[\d.-]+ ([\d.-]+)H/.exec(pathOf("axis"))!;
  expect(Number(at)).toBeGreaterThan(0);
  expect(Number(at)).toBeLessThan(height);
});

test("a line of one point is a dot, beside what is a line; marks stand for themselves", () => {
  const one = drawn([0.5], [curveOf([[1, 0.5]])], costAxis);
  expect(one.circles).toHaveLength(1);
  expect(one.pathOf("curve c0")).toBe("");
  const both = drawn([0.5, 1], [curveOf([[1, 0.5]], [[3, 0.5], [4, 1]])], costAxis);
  expect(both.circles).toHaveLength(1);
  expect(both.pathOf("curve c0")).toMatch(/^M[^M]+L[^M]+$/);
  const marked = drawn([0.5], [{ ...curveOf([[1, 0.5]]), marks: [[1, 0.5]] }], costAxis);
  expect(marked.circles).toHaveLength(1);
});
