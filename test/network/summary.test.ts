import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { alignColumns, flopCounts, layerTable, parameterCounts } from "../../src/network/summary.ts";
import { specText } from "../support/spec.ts";

const text = specText({
  n: [5, 4, 3, 2],
  activations: ["relu", "tanh", "sigmoid"],
  bias: [true, false, true],
  loss: "binary_crossentropy",
});
const network = compile(text, { file: "sketch", source: "sketch" }).network!;

test("parameters: n[l]·n[l-1] + n[l], without the last where there is no bias", () => {
  expect(parameterCounts(network)).toEqual([5 * 4 + 4, 4 * 3, 3 * 2 + 2]);
});

test("FLOP: one product forward; three in training, two in layer 1", () => {
  expect(flopCounts(network)).toEqual([
    { forward: 40, training: 80 },
    { forward: 24, training: 72 },
    { forward: 12, training: 36 },
  ]);
});

describe("tables", () => {
  test("a line a layer, and the total", () => {
    expect(layerTable(network)).toEqual([
      "l   n[l]   g[l]      W[l]     b[l]     parameters",
      "0      5",
      "1      4   relu      (4, 5)   (4, 1)           24",
      "2      3   tanh      (3, 4)                    12",
      "3      2   sigmoid   (2, 3)   (2, 1)            8",
      "                                               44",
    ]);
  });

  test("columns keep their sides", () => {
    expect(alignColumns([["a", "1"], ["bcd", "234"]], ["left", "right"])).toEqual(["a       1", "bcd   234"]);
  });
});
