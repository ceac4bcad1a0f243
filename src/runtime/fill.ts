import { ShapeError } from "./errors.ts";
import type { Matrix, Numbers } from "./heap.ts";
import type { Random } from "./random.ts";

/** Sets every element to `value`. */
export function fillConstant<N extends number, K extends number>(out: Matrix<N, K>, value: number): void {
  out.data.fill(value);
}

/**
 * Sets the elements, row by row, to the numbers under `name` in `initial`, which a trainer is given, and which are of
 * the file `source`. Throws ShapeError unless there are as many.
 */
export function fillFrom<Name extends string, N extends number, K extends number>(
  out: Matrix<N, K>,
  initial: Readonly<Record<Name, Numbers>>,
  name: Name,
  source: string,
): void {
  const { rows, cols, data } = out;
  // What types forbid, JavaScript may do.
  const values: Numbers | undefined = initial?.[name];
  if (values?.length !== data.length) {
    const found = values === undefined ? "is missing" : `has ${values.length} numbers`;
    const wanted = `${name}, from ${source}, is (${rows}, ${cols}): ${data.length} numbers`;
    throw new ShapeError(`initial.${name} ${found}; ${wanted}`);
  }
  data.set(values);
}

/** Draws every element, row by row, from the normal distribution N(mean, standardDeviation²). */
export function fillNormal<N extends number, K extends number>(
  out: Matrix<N, K>,
  mean: number,
  standardDeviation: number,
  random: Random,
): void {
  const { data } = out;
  for (let i = 0; i < data.length; i++) data[i] = mean + standardDeviation * random.normal();
}

/**
 * Draws every element, row by row, from the normal distribution N(mean, standardDeviation²) cut off at two standard
 * deviations: what lies beyond is drawn again.
 */
export function fillTruncatedNormal<N extends number, K extends number>(
  out: Matrix<N, K>,
  mean: number,
  standardDeviation: number,
  random: Random,
): void {
  const { data } = out;
  for (let i = 0; i < data.length; i++) {
    let draw = random.normal();
    while (Math.abs(draw) > 2) draw = random.normal();
    data[i] = mean + standardDeviation * draw;
  }
}

/** Draws every element, row by row, from the uniform distribution U(−limit, limit). */
export function fillUniform<N extends number, K extends number>(
  out: Matrix<N, K>,
  limit: number,
  random: Random,
): void {
  const { data } = out;
  for (let i = 0; i < data.length; i++) data[i] = limit * (2 * random.uniform() - 1);
}

/**
 * gain · Q for a Q with orthonormal rows, or columns where there are fewer of these, uniform over all such matrices:
 * the Q of the decomposition Q·R of a normal matrix, drawn row by row, with a positive diagonal of R. That R makes Q
 * the one that Gram and Schmidt's process finds, which runs here in float64, each vector cleared twice of those before
 * it ("twice is enough": Giraud et al., 2005), with + − × ÷ and √ alone. O(n·k·min(n, k)) operations.
 */
export function fillOrthogonal<N extends number, K extends number>(
  out: Matrix<N, K>,
  gain: number,
  random: Random,
): void {
  const { rows, cols, data } = out;
  const wide = rows < cols;
  const [count, length] = wide ? [rows, cols] : [cols, rows];
  // The vectors one after another: the rows of a wide matrix, the columns of a high or square one.
  const vectors = new Float64Array(count * length);
  const place = (i: number, j: number): number => (wide ? i * length + j : j * length + i);
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) vectors[place(i, j)] = random.normal();

  for (let v = 0; v < count; v++) {
    const vector = vectors.subarray(v * length, (v + 1) * length);
    for (let pass = 0; pass < 2; pass++) {
      for (let u = 0; u < v; u++) {
        const other = vectors.subarray(u * length, (u + 1) * length);
        const along = dot(vector, other);
        for (let k = 0; k < length; k++) vector[k]! -= along * other[k]!;
      }
    }
    const norm = Math.sqrt(dot(vector, vector));
    for (let k = 0; k < length; k++) vector[k]! /= norm;
  }
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) data[i * cols + j] = gain * vectors[place(i, j)]!;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}
