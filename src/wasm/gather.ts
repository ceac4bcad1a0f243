/**
 * Examples, one after another, as the columns of a matrix, preprocessed: X[i, j] = (x − shift[i]) · scale[i], in
 * float64, rounded on store, as in TypeScript.
 */
import { wasmFunction, type Body, type Variable, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32x4, f64x2, i32, i32x4, v128, type I32, type V128 } from "../runtime/wasm/assembler/instructions.ts";
import { minimum, transpose } from "./gemm.ts";
import { forEachGroup } from "./groups.ts";
import { fromFloat32, toFloat32 } from "./lanes.ts";

const n = i32.const;

/** Groups of four examples of a turn, where they are moved, and where they are computed, which takes more registers. */
const MOVED = 4;
const COMPUTED = 2;

export function gatherFunctions(): WasmFunction[] {
  const floats = (address: I32): V128 => v128.load(address);
  // Eight are read, of which four are taken.
  const eightBytes = (address: I32): V128 => f32x4.convertI32x4S(i32x4.extendLowI16x8U(v128.load8x8U(address)));
  return [moveFloats(floats), gather("gatherFloats", 4, floats), gather("gatherBytes", 1, eightBytes)];
}

const PLACES = { from: "i32", example: "i32", X: "i32", rows: "i32", cols: "i32", count: "i32" } as const;

type Places = Readonly<Record<keyof typeof PLACES, Variable<"i32">>>;

/** Takes four rows of X, a vector of four examples each, and stores what becomes of row k. */
type FourRows = (rows: readonly V128[], store: (k: number, row: V128) => void) => void;

/**
 * X (rows, cols), of which `count` columns are written, from examples of `rows` numbers, `bytes` each, that begin
 * `example` bytes apart, `turn` groups of four at a time. `perFour` begins four rows, and gives what all their columns are
 * done to. Of an example up to 16 bytes are read after its end, and up to three examples after the last.
 */
function transposed(
  $: Body,
  { from, example, X, rows, cols, count }: Places,
  bytes: number,
  loadFour: (address: I32) => V128,
  turn: number,
  perFour: () => FourRows,
): void {
  const stride = $.let(i32.shl(cols, n(2)));
  // No variable more than there must be: with two more it takes half as long again.
  const offsets = [n(0), example, ...[2, 3].map((k) => $.let(i32.mul(n(k), example)))];
  const left = $.let(rows);
  $.while(left, () => {
    const write = perFour();
    const places = [X, ...[1, 2, 3].map((k) => $.let(i32.add(X, i32.mul(n(k), stride))))];
    const allColumns = (unrolled: number, storeIf: (k: number, store: () => void) => void): void => {
      const address = $.let(from);
      forEachGroup($, count, unrolled, (group) => {
        const examples = offsets.map((offset) => $.let(loadFour(i32.add(address, offset))));
        const four = transpose($, examples).map((vector) => $.let(vector));
        write(four, (k, row) => storeIf(k, () => group.store(places[k]!, row)));
        $.set(address, i32.add(address, i32.shl(example, n(2))));
      });
    };
    $.if(
      i32.geU(left, n(4)),
      () => allColumns(turn, (_, store) => store()),
      () => allColumns(1, (k, store) => (k === 0 ? store() : $.if(i32.gtU(left, n(k)), store))),
    );
    $.set(left, i32.sub(left, minimum(left, n(4))));
    $.set(from, i32.add(from, n(4 * bytes)));
    $.set(X, i32.add(X, i32.shl(stride, n(2))));
  });
}

/** Float32 numbers as they are. */
function moveFloats(loadFour: (address: I32) => V128): WasmFunction {
  return wasmFunction("moveFloats", PLACES, ($, places) => {
    transposed($, places, 4, loadFour, MOVED, () => (rows, store) => rows.forEach((row, k) => store(k, row)));
  });
}

/** Preprocessed. `shift` and `scale` are float64 numbers, a step of 8 or 0 bytes apart. */
function gather(name: string, bytes: number, loadFour: (address: I32) => V128): WasmFunction {
  const numbers = { shift: "i32", shiftStep: "i32", scale: "i32", scaleStep: "i32" } as const;
  return wasmFunction(name, { ...PLACES, ...numbers }, ($, { shift, shiftStep, scale, scaleStep, ...places }) => {
    transposed($, places, bytes, loadFour, COMPUTED, () => {
      const minus = fourFrom($, shift, shiftStep);
      const times = fourFrom($, scale, scaleStep);
      $.set(shift, i32.add(shift, i32.shl(shiftStep, n(2))));
      $.set(scale, i32.add(scale, i32.shl(scaleStep, n(2))));
      return (rows, store) => {
        for (const [k, row] of rows.entries()) {
          const lanes = fromFloat32("f64", $, row).map((each) => f64x2.mul(f64x2.sub(each, minus[k]!), times[k]!));
          store(k, toFloat32(lanes));
        }
      };
    });
  });
}

/** Four float64 numbers, each in all lanes. Up to three are read beyond the last feature. */
function fourFrom($: Body, address: I32, step: I32): V128[] {
  return [0, 1, 2, 3].map((k) => $.let(v128.load64Splat(i32.add(address, i32.mul(n(k), step)))));
}
