import type { Network } from "./network.ts";

/** The parameters of each layer, [1 … L]. */
export function parameterCounts({ layers }: Network): number[] {
  return layers.map(({ units, inputs, bias }) => units * inputs + (bias ? units : 0));
}

/** l, n[l], g[l], the shapes of W[l] and b[l] and the number of parameters, a line a layer and one for the total. */
export function layerTable(network: Network): string[] {
  const counts = parameterCounts(network);
  const rows = [
    ["l", "n[l]", "g[l]", "W[l]", "b[l]", "parameters"],
    ["0", count(network.input.units), "", "", "", ""],
    ...network.layers.map(({ index, units, inputs, activation, bias }, i) => [
      String(index),
      count(units),
      activation.word.name,
      `(${units}, ${inputs})`,
      bias ? `(${units}, 1)` : "",
      count(counts[i]!),
    ]),
    ["", "", "", "", "", count(counts.reduce((sum, value) => sum + value, 0))],
  ];
  return alignColumns(rows, ["right", "right", "left", "left", "left", "right"]);
}

/** Rows of cells as lines, the columns three spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[], sides: readonly ("left" | "right")[]): string[] {
  const widths = sides.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (sides[column] === "right" ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join("   ")
      .trimEnd(),
  );
}

/** 12288 → `12,288`. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}
