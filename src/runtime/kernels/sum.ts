import type { Matrix } from "../heap.ts";

/** S = P + Q. Shapes: P, Q, S (n, m); S may be either of them. */
export function add<N extends number, M extends number>(P: Matrix<N, M>, Q: Matrix<N, M>, S: Matrix<N, M>): void {
  const native = S.heap.native?.add;
  if (native !== undefined) return native(P, Q, S);
  const p = P.data;
  const q = Q.data;
  const s = S.data;
  for (let i = 0; i < s.length; i++) s[i] = p[i]! + q[i]!;
}

/** S ← S + P: a gradient that comes by another way. Shapes: P, S (n, m). */
export function accumulate<N extends number, M extends number>(P: Matrix<N, M>, S: Matrix<N, M>): void {
  const native = S.heap.native?.accumulate;
  if (native !== undefined) return native(P, S);
  const p = P.data;
  const s = S.data;
  for (let i = 0; i < s.length; i++) s[i] = s[i]! + p[i]!;
}

/** Q = P. Shapes: P, Q (n, m); they may share storage. */
export function copy<N extends number, M extends number>(P: Matrix<N, M>, Q: Matrix<N, M>): void {
  const native = Q.heap.native?.copy;
  if (native !== undefined) return native(P, Q);
  Q.data.set(P.data);
}
