import type { Matrix } from "../heap.ts";

/** A ← c A, element by element. Shape: A (n, m). */
export function scale<N extends number, M extends number>(c: number, A: Matrix<N, M>): void {
  const native = A.heap.native?.scale;
  if (native !== undefined) return native(c, A);
  const a = A.data;
  for (let i = 0; i < a.length; i++) a[i] = c * a[i]!;
}
