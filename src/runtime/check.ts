import { ShapeError } from "./errors.ts";
import type { Heap, Matrix } from "./heap.ts";

/** That a batch has a variance: of two examples or more, since batch normalisation divides by it. */
export function expectSeveral(m: number): void {
  if (m > 1) return;
  throw new ShapeError("batch normalisation needs a batch of two examples or more in training, not of one");
}

/**
 * What types cannot see, checked once where a module is entered: that `value` is (rows, cols), where the number of
 * columns is known at run time alone, and lies on `heap` with everything else.
 */
export function expectMatrix<Rows extends number, Cols extends number>(
  name: string,
  value: Matrix<Rows, Cols>,
  rows: Rows,
  cols: Cols,
  heap: Heap,
): void {
  if (value.rows !== rows || value.cols !== cols) {
    throw new ShapeError(`${name} is (${value.rows}, ${value.cols}); it must be (${rows}, ${cols})`);
  }
  if (value.heap !== heap) {
    throw new ShapeError(`${name} lies on another heap; copy it into a matrix of this one`);
  }
}
