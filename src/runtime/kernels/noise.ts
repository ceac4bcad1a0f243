/** What is random in training alone: dropout and noise. Masks are drawn before forward propagation. */
import type { Matrix } from "../heap.ts";
import type { Random } from "../random.ts";

/** D[i, j] = 1 with probability `keep`, else 0, drawn row by row. Shape: D (n, m). */
export function drawMask<N extends number, M extends number>(D: Matrix<N, M>, keep: number, random: Random): void {
  const { data } = D;
  for (let i = 0; i < data.length; i++) data[i] = random.uniform() < keep ? 1 : 0;
}

/**
 * A = G ∗ D / keep: inverted dropout (Srivastava et al., 2014, as Ng has it), which leaves the mean of A as it is. Shapes:
 * G, D, A (n, m).
 */
export function dropout<N extends number, M extends number>(
  G: Matrix<N, M>,
  D: Matrix<N, M>,
  keep: number,
  A: Matrix<N, M>,
): void {
  const native = A.heap.native?.dropout;
  if (native !== undefined) return native(G, D, keep, A);
  const g = G.data;
  const d = D.data;
  const a = A.data;
  for (let i = 0; i < a.length; i++) a[i] = (g[i]! * d[i]!) / keep;
}

/** dG = dA ∗ D / keep. Shapes: dA, D, dG (n, m). */
export function dropoutGrad<N extends number, M extends number>(
  dA: Matrix<N, M>,
  D: Matrix<N, M>,
  keep: number,
  dG: Matrix<N, M>,
): void {
  dropout(dA, D, keep, dG);
}
