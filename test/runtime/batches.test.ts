import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkData, gather, gatherTargets, type Examples, type Values } from "../../src/runtime/batches.ts";
import { DataError } from "../../src/runtime/errors.ts";
import { createHeap, matrix } from "../../src/runtime/heap.ts";

const types = [
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
] as const;

/** A (rows, cols) matrix in the middle of a heap whose elements are all 77, to see what is written beside it. */
function place(rows: number, cols: number, precision: "float32" | "float64" = "float32") {
  const heap = createHeap(rows * cols + 32, { precision });
  heap.data.fill(77);
  const out = matrix(heap, 16, rows, cols);
  const beside = () => [...heap.data.subarray(0, 16), ...heap.data.subarray(16 + rows * cols)];
  const untouched = () => beside().every((x) => x === 77);
  return { out, untouched };
}

describe("gather", () => {
  it("agrees with a loop over i and j, for any shape, type, order and preprocessing", () => {
    fc.assert(
      fc.property(
        fc.record({
          type: fc.constantFrom(...types),
          n0: fc.integer({ min: 1, max: 20 }),
          count: fc.integer({ min: 1, max: 27 }),
          start: fc.nat(5),
          spare: fc.nat(5),
          ordered: fc.boolean(),
          steps: fc.constantFrom("none", "one", "each", "mixed"),
          precision: fc.constantFrom("float32" as const, "float64" as const),
        }),
        fc.infiniteStream(fc.integer({ min: 0, max: 2 ** 31 })),
        ({ type, n0, count, start, spare, ordered, steps, precision }, stream) => {
          const draw = () => stream.next().value as number; // the stream does not end
          const m = start + count + spare;
          const values: Values = type.from(Array.from({ length: m * n0 }, () => draw() / 7));
          const order = ordered ? Int32Array.from({ length: m }, () => draw() % m) : undefined;
          const list = (length: number) => Array.from({ length }, () => (draw() % 99) / 9 + 0.1);
          const preprocessing = {
            none: undefined,
            one: { type: "divide" as const, shift: [0], scale: list(1) },
            each: { type: "minmax" as const, shift: list(n0), scale: list(n0) },
            mixed: { type: "standardize" as const, shift: list(1), scale: list(n0) },
          }[steps];

          const { out, untouched } = place(n0, count, precision);
          gather(values, order, start, count, preprocessing, out);
          const round = precision === "float32" ? Math.fround : Number;
          for (let j = 0; j < count; j++) {
            const row = order?.[start + j] ?? start + j;
            for (let i = 0; i < n0; i++) {
              const { shift = [0], scale = [1] } = preprocessing ?? {};
              const x = (values[row * n0 + i]! - (shift[i] ?? shift[0]!)) * (scale[i] ?? scale[0]!);
              expect(out.data[i * count + j]).toBe(round(x));
            }
          }
          expect(untouched()).toBe(true);
        },
      ),
    );
  });
});

describe("gatherTargets", () => {
  it("makes integer labels one-hot", () => {
    const { out, untouched } = place(3, 4);
    out.data.fill(9);
    gatherTargets(Uint8Array.of(0, 1, 2, 2, 1), 5, Int32Array.of(4, 3, 2, 1, 0), 1, 4, out);
    expect([...out.data]).toEqual([
      ...[0, 0, 0, 1],
      ...[0, 0, 1, 0],
      ...[1, 1, 0, 0],
    ]);
    expect(untouched()).toBe(true);
  });

  it("transposes n[L] numbers an example", () => {
    const { out } = place(2, 3);
    gatherTargets(Float64Array.of(0.25, 0.75, 1, 0, 0, 1, 0.5, 0.5), 4, undefined, 1, 3, out);
    expect([...out.data]).toEqual([1, 0, 0.5, 0, 1, 0.5]);
  });

  it("takes the labels of one unit as they are", () => {
    const { out } = place(1, 3);
    gatherTargets(Uint8Array.of(0, 1, 1), 3, undefined, 0, 3, out);
    expect([...out.data]).toEqual([0, 1, 1]);
  });

  it("tells as many labels as units from one row of numbers", () => {
    const labels = place(2, 2).out;
    gatherTargets(Uint8Array.of(1, 0), 2, undefined, 0, 2, labels);
    expect([...labels.data]).toEqual([0, 1, 1, 0]);
    const dense = place(2, 1).out;
    gatherTargets(Uint8Array.of(1, 0), 1, undefined, 0, 1, dense);
    expect([...dense.data]).toEqual([1, 0]);
  });
});

describe("checkData", () => {
  const X = Float32Array.of(1, 2, 3, 4, 5, 6);

  it("counts the examples that are meant", () => {
    expect(checkData({ X, Y: Uint8Array.of(0, 2, 1) }, 2, 3, "categorical")).toBe(3);
    expect(checkData({ X, Y: new Float32Array(9) }, 2, 3, "categorical")).toBe(3);
    expect(checkData({ X, Y: Uint8Array.of(0, 200, 1) }, 2, 1, "regression")).toBe(3);
    expect(checkData({ X, Y: Uint8Array.of(0, 9, 1), rows: Int32Array.of(0, 2, 2, 0) }, 2, 3, "categorical")).toBe(4);
  });

  it.each<[string, Examples, [number, number], string]>([
    ["part of an example", { X, Y: X }, [4, 1], "X has 6 numbers, which are not whole examples of n[0] = 4"],
    [
      "too few labels",
      { X, Y: X.subarray(2) },
      [2, 3],
      "Y has 4 numbers; the 3 examples of X need 9 for n[L] = 3, or 3 integer labels",
    ],
    ["too many targets", { X, Y: X }, [2, 1], "Y has 6 numbers; the 3 examples of X need 3 for n[L] = 1"],
    ["no examples", { X: X.subarray(6), Y: X.subarray(6) }, [2, 1], "there are no examples"],
    ["no rows", { X, Y: X.subarray(3), rows: new Int32Array(0) }, [2, 1], "there are no examples"],
    ["a row too far", { X, Y: X.subarray(3), rows: Int32Array.of(0, 3) }, [2, 1], "rows[1] is 3; there are 3 examples"],
    ["a negative row", { X, Y: X.subarray(3), rows: Int32Array.of(-1) }, [2, 1], "rows[0] is -1; there are 3 examples"],
    ["NaN", { X: Float32Array.of(1, 2, 3, NaN), Y: X.subarray(4) }, [2, 1], "example 1 has NaN in place 1 of X"],
    ["infinity", { X, Y: Float64Array.of(1, -Infinity, 3) }, [2, 1], "example 1 has -Infinity in place 0 of Y"],
    [
      "a label too large",
      { X, Y: Uint8Array.of(0, 1, 3) },
      [2, 3],
      "example 2 has the label 3; labels are whole numbers from 0 to 2",
    ],
    ["a negative label", { X, Y: Int8Array.of(0, -1, 1) }, [2, 3], "example 1 has the label -1"],
    ["a broken label", { X, Y: Float32Array.of(0, 0.5, 1) }, [2, 3], "example 1 has the label 0.5"],
    ["a label that is NaN", { X, Y: Float32Array.of(NaN, 0, 1) }, [2, 3], "example 0 has the label NaN"],
  ])("refuses %s", (_, data, [n0, nL], message) => {
    const task = nL > 1 ? "categorical" : "regression";
    expect(() => checkData(data, n0, nL, task)).toThrow(message);
    expect(() => checkData(data, n0, nL, task)).toThrow(DataError);
  });

  it("takes for labels what a task has for labels", () => {
    const seven = { X, Y: Uint8Array.of(0, 7, 1) };
    expect(() => checkData(seven, 2, 1, "binary")).toThrow("example 1 has the label 7; labels of this network are from 0 to 1");
    expect(checkData({ X, Y: Float32Array.of(0, 0.7, 1) }, 2, 1, "binary")).toBe(3);
    const signed = { X, Y: Int8Array.of(-1, 0, 1) };
    expect(() => checkData(signed, 2, 1, "binary")).toThrow("example 0 has the label -1");
    expect(() => checkData(signed, 2, 1, "binary", "logits")).toThrow("labels of this network are from 0 to 1");
    expect(checkData(signed, 2, 1, "binary", "margins")).toBe(3);
    // One integer an example is no target of three numbers.
    expect(() => checkData({ X, Y: Uint8Array.of(0, 2, 1) }, 2, 3, "regression")).toThrow("need 9 for n[L] = 3");
  });

  it("does not look at examples that are not meant", () => {
    const data = { X: Float32Array.of(NaN, 2), Y: Uint8Array.of(9, 1), rows: Int32Array.of(1) };
    expect(checkData(data, 1, 2, "categorical")).toBe(1);
  });
});
