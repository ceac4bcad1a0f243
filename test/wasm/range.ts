/** Functions of one float32 number, over its range, beside float64. */
import { parse } from "../../src/formula/index.ts";
import { createConstants } from "../../src/wasm/constants.ts";
import { elementwiseFunction, inInstructions } from "../../src/wasm/elementwise.ts";
import { erf, erfc } from "../../src/runtime/kernels/scalar.ts";
import { classes, instantiate } from "./instances.ts";

/** What is tested: formulas, each with its value in float64. */
export const functions: readonly { readonly formula: string; readonly exact: (x: number) => number }[] = [
  { formula: "exp(x)", exact: Math.exp },
  { formula: "expm1(x)", exact: Math.expm1 },
  { formula: "log(x)", exact: Math.log },
  { formula: "log1p(x)", exact: Math.log1p },
  { formula: "tanh(x)", exact: Math.tanh },
  // As it is where more is made of it.
  { formula: "-tanh(x)", exact: (x) => -Math.tanh(x) },
  { formula: "erf(x)", exact: erf },
  { formula: "erfc(x)", exact: erfc },
  { formula: "sigmoid(x)", exact: (x) => 1 / (1 + Math.exp(-x)) },
  { formula: "softplus(x)", exact: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) },
];

/** Half a unit is what rounding takes; the rest is the functions'. */
export const MOST_UNITS = 0.51;

/** As many numbers as are computed at a time. */
export const CHUNK = 1 << 16;

export interface Worst {
  readonly units: number;
  readonly x: number;
}

/** Computes a formula in a class. */
export interface Computed {
  /** The bit patterns of float32 to compute for, and the results. */
  readonly patterns: Uint32Array;
  readonly results: Float32Array;
  compute(): void;
}

export function computedBy(formula: string, fused: boolean): Computed {
  const form = inInstructions({
    name: "f",
    parameters: [],
    matrices: { X: "x", Y: "y" },
    perStep: [],
    perElement: [{ name: "y", value: parse(formula) }],
  })!;
  const constants = createConstants();
  const functions = [elementwiseFunction(form, constants, fused)];
  const { buffer, exports } = instantiate(functions, { data: constants.data(), pages: 1 + (8 * CHUNK) / 65536 });
  const [X, Y] = [65536, 65536 + 4 * CHUNK];
  return {
    patterns: new Uint32Array(buffer, X, CHUNK),
    results: new Float32Array(buffer, Y, CHUNK),
    compute: () => exports["f"]!(X, Y, CHUNK),
  };
}

/**
 * How far each class is off at worst, in units of float32's last place at the exact value, over chunks of patterns; half
 * a unit where all are rounded right.
 */
export function worstOver(
  { formula, exact }: (typeof functions)[number],
  chunks: Iterable<(pattern: number) => number>,
): ReadonlyMap<string, Worst> {
  const computed = classes.map(({ numericClass, fused }) => ({ numericClass, ...computedBy(formula, fused) }));
  const worst = new Map<string, Worst>(computed.map(({ numericClass }) => [numericClass, { units: 0.5, x: NaN }]));
  const values = new Float32Array(computed[0]!.patterns.length);
  const bits = new Uint32Array(values.buffer);
  const expected = new Float64Array(values.length);
  for (const patternOf of chunks) {
    for (let i = 0; i < bits.length; i++) bits[i] = patternOf(i);
    for (let i = 0; i < values.length; i++) expected[i] = exact(values[i]!);
    for (const { numericClass, patterns, results, compute } of computed) {
      patterns.set(bits);
      compute();
      let { units, x } = worst.get(numericClass)!;
      for (let i = 0; i < results.length; i++) {
        // What is rounded right is at most half a unit off.
        if (results[i] !== 0 && results[i] === Math.fround(expected[i]!)) continue;
        const off = unitsOff(results[i]!, expected[i]!);
        if (off > units) [units, x] = [off, values[i]!];
      }
      worst.set(numericClass, { units, x });
    }
  }
  return worst;
}

/** Infinity where only one is NaN, where one is infinite wrongly, or where a zero has the wrong sign. */
export function unitsOff(actual: number, exact: number): number {
  if (Number.isNaN(exact)) return Number.isNaN(actual) ? 0 : Infinity;
  const rounded = Math.fround(exact);
  if (actual === rounded && (actual !== 0 || Object.is(actual, rounded))) return off(actual, exact);
  if (Number.isNaN(actual) || !Number.isFinite(rounded) || !Number.isFinite(actual)) return Infinity;
  if (Math.sign(1 / actual) !== Math.sign(1 / rounded)) return Infinity;
  return off(actual, exact);
}

function off(actual: number, exact: number): number {
  if (!Number.isFinite(actual)) return 0;
  return Math.abs(actual - exact) / unitOf(exact);
}

const scratch = new Float64Array(1);
const words = new Uint32Array(scratch.buffer);

/** What float32's last place counts at x. */
function unitOf(x: number): number {
  scratch[0] = x;
  const exponent = ((words[1]! >>> 20) & 2047) - 1023;
  return 2 ** (Math.max(exponent, -126) - 23);
}
