import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createHeap, matrix, type Kernels } from "../../src/runtime/heap.ts";
import { heapStart, memoryBytes } from "../../src/runtime/wasm/memory.ts";
import { classesHere } from "./classes.ts";
import { expectGuarded, isSame, place } from "./places.ts";

/** A marker of what is not to be written. */
const OTHER = 7;

describe.each(classesHere.filter(({ missing }) => missing === undefined))("class $name", ({ forms }) => {
  const [kernels] = forms as [Kernels];
  const sizes = fc.record({
    rows: fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 10), fc.integer({ min: 1, max: 300 })),
    cols: fc.oneof(fc.constantFrom(1, 3, 4, 5, 16, 255, 256), fc.integer({ min: 1, max: 300 })),
    start: fc.nat(5),
    after: fc.nat(3),
  });

  test("outputs follow one another, example by example, and nothing else changes", () => {
    let taken = 0;
    fc.assert(
      fc.property(sizes, ({ rows, cols, start, after }) => {
        const { heap, tensors } = place([[rows, cols]], { kernels });
        const [A] = tensors as [(typeof tensors)[number]];
        for (let i = 0; i < A.data.length; i++) A.data[i] = [NaN, -0, Infinity][i % 11] ?? Math.sin(i);
        const before = Float32Array.from(A.data);
        const outputs = new Float32Array(rows * (start + cols + after)).fill(OTHER);
        const isTaken = heap.native!.scatter!(A, outputs, start);
        if (isTaken) taken++;
        const expected = outputs.map((_, at) => {
          const [i, j] = [at % rows, Math.floor(at / rows) - start];
          return isTaken && j >= 0 && j < cols ? before[i * cols + j]! : OTHER;
        });
        expect(isSame(outputs, expected)).toBe(true);
        expect(isSame(A.data, before)).toBe(true);
        expectGuarded(heap, tensors);
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test("A may be the last in memory, and larger than scratch", () => {
    for (const [rows, cols] of [[6, 16], [5, 64], [300, 256], [700, 256]] as const) {
      // Whole pages: the memory ends with A.
      const length = (memoryBytes(2 ** 18) - heapStart(1)) / 4;
      const heap = createHeap(length, { kernels });
      expect(heap.data.buffer.byteLength).toBe(heapStart(1) + 4 * length);
      const A = matrix(heap, length - rows * cols, rows, cols);
      A.data.forEach((_, i) => (A.data[i] = i));
      const outputs = new Float32Array(rows * cols);
      const isTaken = heap.native!.scatter!(A, outputs, 0);
      expect(isTaken, `${rows} rows`).toBe(rows < 700);
      if (isTaken) outputs.forEach((value, at) => expect(value).toBe((at % rows) * cols + Math.floor(at / rows)));
    }
  });
});
