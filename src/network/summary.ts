import { shortName } from "../vocabulary.ts";
import type { Layer, Network } from "./network.ts";
import { learnedBy } from "./parameters.ts";

/** The parameters of each layer, [1 … L]. */
export function parameterCounts({ layers }: Network): number[] {
  return layers.map(parameterCount);
}

export function parameterCount(layer: Layer): number {
  return learnedBy(layer).reduce((sum, { rows, cols }) => sum + rows * cols, 0);
}

/** l, n[l], g[l], the shapes of W[l] and b[l] and the number of parameters, a line a layer and one for the total. */
export function layerTable(network: Network): string[] {
  const counts = parameterCounts(network);
  const rows = [
    ["l", "n[l]", "g[l]", "W[l]", "b[l]", "parameters"],
    ["0", count(network.input.units), "", "", "", ""],
    ...network.layers.map(({ index, units, inputs, bias }, i) => [
      String(index),
      count(units),
      stagesText(network.layers[i]!),
      `(${units}, ${inputs})`,
      bias ? `(${units}, 1)` : "",
      count(counts[i]!),
    ]),
    ["", "", "", "", "", count(counts.reduce((sum, value) => sum + value, 0))],
  ];
  return alignColumns(rows, ["right", "right", "left", "left", "left", "right"]);
}

/** g[l] and what a layer has besides: `relu + batch norm + dropout 0.2`. */
export function stagesText({ activation, normalization, add, noise, dropout }: Layer): string {
  const all = [
    shortName(activation.word),
    ...(normalization === undefined ? [] : [`${normalization.word.name} norm`]),
    ...(add === undefined ? [] : [add.layer === 0 ? "X" : `A[${add.layer}]`]),
    ...(noise === undefined ? [] : [`noise ${noise}`]),
    ...(dropout === undefined ? [] : [`dropout ${dropout}`]),
  ];
  return all.join(" + ");
}

/** Rows of cells as lines, the columns three spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[], sides: readonly ("left" | "right")[]): string[] {
  const widths = sides.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]!.length), 0));
  return rows.map((row) =>
    row
      .map((cell, i) => (sides[i] === "right" ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join("   ")
      .trimEnd(),
  );
}

/** 12288 → `12,288`. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** Floating-point operations for one example. */
export interface Flop {
  readonly forward: number;
  /** Forward and backward propagation. The optimizer's update is not in it: it is once a step, not once an example. */
  readonly training: number;
}

/**
 * The FLOP of each layer, [1 … L]: 2·n[l]·n[l-1] for each product of matrices, a multiplication and an addition for
 * each weight. Forward propagation has one, W[l]·A[l-1]; backward propagation two more, dZ[l]·A[l-1]ᵀ and
 * W[l]ᵀ·dZ[l], of which layer 1 does without the second unless dA[0] is asked for. Work element by element is not
 * counted.
 */
export function flopCounts({ layers, training }: Network): Flop[] {
  return layers.map(({ index, units, inputs }) => {
    const product = 2 * units * inputs;
    return { forward: product, training: (index === 1 && !training.inputGradient ? 2 : 3) * product };
  });
}
