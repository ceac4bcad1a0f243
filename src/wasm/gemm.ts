/**
 * C = scale · (P·Q + bias), for any strides of P and Q: the three products of a dense layer, and what is kept of the
 * first within limits by the activation after it.
 *
 * Every element of C is summed over k in ascending order, from 0, in blocks of DEPTH whose sums are added up. That order
 * is the same whatever the tile, whichever operand is packed and however rows and columns are divided, and so are the
 * bits.
 */
import { wasmFunction, type Body, type Variable, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32, f32x4, i32, v128, type I32, type V128 } from "../runtime/wasm/assembler/instructions.ts";
import { END, ending } from "./ending.ts";
import type { Numerics } from "./numerics.ts";

/** Of k, in a block. */
export const DEPTH = 256;
/** Rows of P and columns of Q that are packed at a time: what the second cache holds of either. */
const ROWS = 192;
const COLUMNS = 512;
/** As many rows read a packed panel of Q as make the packing worth its while. */
const ROWS_TO_PACK = 24;
/** Of which the widest tile has no more sums than there are registers. */
const FEW_ROWS = 2;
/** From this stride in bytes on, what is read along k is packed: lines at long strides push each other out. */
const STRIDE_TO_PACK = 256;

/** An operand of so many bytes, in rows of so many, is read before it is used: see `touch`. */
const TO_TOUCH = 1 << 22;
const ROW_TO_TOUCH = 512;

const PACKED_Q = 0;
const PACKED_P = PACKED_Q + 4 * DEPTH * COLUMNS;
const PANEL_OF_C = PACKED_P + 4 * DEPTH * ROWS;

/** What `gemm` needs of scratch, in bytes. */
export const GEMM_SCRATCH = PANEL_OF_C + 4 * 16 * ROWS;

const HEIGHTS = [6, 4, 2, 1] as const;
const WIDTHS = [16, 8, 4] as const;

const zero = v128.const(0, 0, 0, 0);
const n = i32.const;

export function gemmFunctions(numerics: Numerics): WasmFunction[] {
  return [
    ...HEIGHTS.flatMap((height) =>
      WIDTHS.flatMap((width) => [tiles(height, width, false, numerics), tiles(height, width, true, numerics)]),
    ),
    panel(false),
    panel(true),
    touch(),
    packRows(),
    packTransposed(),
    packColumns(),
    moveColumns(),
    moveTransposed(),
    finish(),
    gemv(numerics),
    gemm(),
  ];
}

/** C's values at the end of a block of k: the first is written with its end, later ones are added. */
function nameOf(kind: string, adds: boolean): string {
  return `${kind}${adds ? "Adds" : ""}`;
}

/**
 * `groups` tiles of `height` rows each, one below the other, and `width` columns. P is read at p + row · pRow + k · pStep
 * and begins pNext later for the next group, Q at q + k · qStep.
 */
function tiles(height: number, width: number, adds: boolean, { madd }: Numerics): WasmFunction {
  return wasmFunction(
    nameOf(`tiles${height}x${width}`, adds),
    {
      p: "i32", pRow: "i32", pStep: "i32", pNext: "i32", q: "i32", qStep: "i32", depth: "i32",
      c: "i32", cRow: "i32", groups: "i32", ...END,
    },
    ($, { p, pRow, pStep, pNext, q, qStep, depth, c, cRow, groups, ...last }) => {
      $.while(groups, () => {
        const rows = Array.from({ length: height }, (_, i) => $.let(i === 0 ? p : i32.add(p, i32.mul(n(i), pRow))));
        const qAt = $.let(q);
        const k = $.let(depth);
        const sums = rows.map(() => Array.from({ length: width / 4 }, () => $.let(zero)));
        $.while(k, () => {
          const vectors = Array.from({ length: width / 4 }, (_, j) => $.let(v128.load(qAt, 16 * j)));
          for (const [i, row] of rows.entries()) {
            const factor = $.let(v128.load32Splat(row));
            for (const [j, sum] of sums[i]!.entries()) $.set(sum, madd(factor, vectors[j]!, sum));
          }
          for (const row of rows) $.set(row, i32.add(row, pStep));
          $.set(qAt, i32.add(qAt, qStep));
          $.set(k, i32.sub(k, n(1)));
        });
        const out = $.let(c);
        const ends = rows.map((_, i) => (i === 0 ? out : $.let(i32.add(out, i32.mul(n(i), cRow)))));
        if (adds) {
          // All loads before the first store: V8 fuses pairs of vectors where no store lies between them.
          for (const [i, row] of sums.entries()) {
            for (const [j, sum] of row.entries()) $.set(sum, f32x4.add(v128.load(ends[i]!, 16 * j), sum));
          }
        } else {
          const end = ending($, last);
          const biases = rows.map(() => {
            const b = $.let(v128.load32Splat(last.bias));
            $.set(last.bias, i32.add(last.bias, last.biasStep));
            return b;
          });
          end(sums.flatMap((row, i) => row.map((sum) => [sum, biases[i]!] as const)));
        }
        for (const [i, row] of sums.entries()) {
          for (const [j, sum] of row.entries()) $.do(v128.store(ends[i]!, sum, 16 * j));
        }
        $.set(p, i32.add(p, pNext));
        $.set(c, i32.add(c, i32.mul(n(height), cRow)));
        $.set(groups, i32.sub(groups, n(1)));
      });
    },
    false,
  );
}

/**
 * One group of six rows less where two rows would be left over, so that all eight go in fours: a tile of two rows has too
 * few sums for one to be ready when it is asked for. `panel` and `packColumns` divide rows alike.
 */
function evenOut($: Body, rows: I32, groups: Variable<"i32">): void {
  $.if(i32.and(i32.gtU(groups, n(0)), i32.eq(i32.sub(rows, i32.mul(groups, n(6))), n(2))), () => {
    $.set(groups, i32.sub(groups, n(1)));
  });
}

/**
 * Reads a number of each line from `at` to `end`, as fast as memory gives them, so that what then reads them in another
 * order finds them in the second cache. The numbers go to `out`, for engines leave out what has no use.
 */
function touch(): WasmFunction {
  return wasmFunction(
    "touch",
    { at: "i32", end: "i32", out: "i32" },
    ($, { at, end, out }) => {
      const all = $.let(n(0));
      $.for(at, end, 64, () => $.set(all, i32.or(all, i32.load(at))));
      $.do(i32.store(out, all));
    },
    false,
  );
}

/** All rows of a panel of `width` columns: tiles of `height` rows, then lower ones. */
function panel(adds: boolean): WasmFunction {
  return wasmFunction(
    nameOf("panel", adds),
    {
      height: "i32", width: "i32",
      p: "i32", pRow: "i32", pStep: "i32", packsP: "i32", q: "i32", qStep: "i32", depth: "i32",
      c: "i32", cRow: "i32", rows: "i32", ...END,
    },
    ($, { height, width, p, pRow, pStep, packsP, q, qStep, depth, c, cRow, rows, bias, biasStep, ...last }) => {
      for (const high of HEIGHTS) {
        $.if(i32.and(i32.leU(n(high), height), i32.geU(rows, n(high))), () => {
          const groups = $.let(i32.divU(rows, n(high)));
          if (high === 6) evenOut($, rows, groups);
          const taken = $.let(i32.mul(groups, n(high)));
          // Packed, the rows of a group lie side by side.
          const step = $.let(i32.select(n(4 * high), pStep, packsP));
          const next = $.let(i32.mul(n(high), i32.select(i32.shl(depth, n(2)), pRow, packsP)));
          for (const wide of WIDTHS) {
            $.if(i32.eq(width, n(wide)), () => {
              $.call(
                nameOf(`tiles${high}x${wide}`, adds),
                p, pRow, step, next, q, qStep, depth, c, cRow, groups, bias, biasStep, last.scale, last.least, last.most,
              );
            });
          }
          $.set(p, i32.add(p, i32.mul(groups, next)));
          $.set(c, i32.add(c, i32.mul(taken, cRow)));
          $.set(bias, i32.add(bias, i32.mul(taken, biasStep)));
          $.set(rows, i32.sub(rows, taken));
        });
      }
    },
    false,
  );
}

/** Q (depth, cols ≤ width), whose rows lie `qStep` apart, becomes a panel: width numbers for each k, zeros at the end. */
function packRows(): WasmFunction {
  return wasmFunction(
    "packRows",
    { q: "i32", qStep: "i32", depth: "i32", cols: "i32", out: "i32" },
    ($, { q, qStep, depth, cols, out }) => {
      const k = $.let(depth);
      const eachRow = (copy: () => void, bytes: number): void => {
        $.while(k, () => {
          copy();
          $.set(q, i32.add(q, qStep));
          $.set(out, i32.add(out, n(bytes)));
          $.set(k, i32.sub(k, n(1)));
        });
      };
      for (const wide of WIDTHS) {
        $.if(i32.eq(cols, n(wide)), () => {
          eachRow(() => {
            for (let at = 0; at < 4 * wide; at += 16) $.do(v128.store(out, v128.load(q, at), at));
          }, 4 * wide);
        });
      }
      for (const [narrow, load] of PARTIAL.entries()) {
        if (narrow > 0) $.if(i32.eq(cols, n(narrow)), () => eachRow(() => $.do(v128.store(out, load(q))), 16));
      }
    },
    false,
  );
}

/** The first 0 … 3 numbers from an address, and zeros. */
const PARTIAL: readonly ((address: I32) => V128)[] = [
  () => zero,
  (address) => v128.load32Zero(address),
  (address) => v128.load64Zero(address),
  (address) => v128.load32Lane(address, v128.load64Zero(address), 2, 8),
];

/** The same of Q whose columns lie `qCol` apart and whose rows are next to each other. */
function packTransposed(): WasmFunction {
  return wasmFunction(
    "packTransposed",
    { q: "i32", qCol: "i32", depth: "i32", cols: "i32", width: "i32", out: "i32" },
    ($, { q, qCol, depth, cols, width, out }) => {
      const outStep = $.let(i32.shl(width, n(2)));
      const j = $.let(n(0));
      $.for(j, cols, 4, () => {
        const column = $.let(q);
        const to = $.let(i32.add(out, i32.shl(j, n(2))));
        const left = $.let(i32.sub(cols, j));
        // Columns that are not there are read as the last, and then made zeros.
        const at = [0, 1, 2, 3].map((i) =>
          $.let(i32.add(column, i32.mul(qCol, i === 0 ? n(0) : i32.select(n(i), i32.sub(left, n(1)), i32.gtU(left, n(i)))))),
        );
        const mask = $.let(zero);
        $.set(mask, v128.const(-1, -1, -1, -1));
        $.if(i32.ltU(left, n(4)), () => {
          $.set(mask, v128.const(-1, 0, 0, 0));
          $.if(i32.eq(left, n(2)), () => $.set(mask, v128.const(-1, -1, 0, 0)));
          $.if(i32.eq(left, n(3)), () => $.set(mask, v128.const(-1, -1, -1, 0)));
        });
        const k = $.let(depth);
        $.while(i32.geU(k, n(4)), () => {
          const rows = transpose($, at.map((address) => $.let(v128.load(address))));
          for (const row of rows) {
            $.do(v128.store(to, v128.and(row, mask)));
            $.set(to, i32.add(to, outStep));
          }
          for (const address of at) $.set(address, i32.add(address, n(16)));
          $.set(k, i32.sub(k, n(4)));
        });
        $.while(k, () => {
          const first = v128.load32Zero(at[0]!);
          const row = at.slice(1).reduce<V128>((vector, address, i) => v128.load32Lane(address, vector, i + 1), first);
          $.do(v128.store(to, v128.and(row, mask)));
          $.set(to, i32.add(to, outStep));
          for (const address of at) $.set(address, i32.add(address, n(4)));
          $.set(k, i32.sub(k, n(1)));
        });
        $.set(q, i32.add(q, i32.shl(qCol, n(2))));
      });
    },
    false,
  );
}

export function transpose($: Body, [a, b, c, d]: readonly V128[]): V128[] {
  const low1 = $.let(v128.shuffle32(a!, b!, 0, 4, 1, 5));
  const high1 = $.let(v128.shuffle32(a!, b!, 2, 6, 3, 7));
  const low2 = $.let(v128.shuffle32(c!, d!, 0, 4, 1, 5));
  const high2 = $.let(v128.shuffle32(c!, d!, 2, 6, 3, 7));
  return [
    v128.shuffle32(low1, low2, 0, 1, 4, 5),
    v128.shuffle32(low1, low2, 2, 3, 6, 7),
    v128.shuffle32(high1, high2, 0, 1, 4, 5),
    v128.shuffle32(high1, high2, 2, 3, 6, 7),
  ];
}

/** P (rows, depth) whose rows are next to each other, in groups of `height` rows and lower ones, as `panel` reads it. */
function packColumns(): WasmFunction {
  return wasmFunction(
    "packColumns",
    { height: "i32", p: "i32", pStep: "i32", depth: "i32", rows: "i32", out: "i32" },
    ($, { height, p, pStep, depth, rows, out }) => {
      for (const high of HEIGHTS) {
        $.if(i32.and(i32.leU(n(high), height), i32.geU(rows, n(high))), () => {
          const groups = $.let(i32.divU(rows, n(high)));
          if (high === 6) evenOut($, rows, groups);
          $.while(groups, () => {
            const from = $.let(p);
            const k = $.let(depth);
            $.while(k, () => {
              if (high >= 4) $.do(v128.store(out, v128.load(from)));
              if (high === 6) $.do(v128.store64Lane(out, v128.load64Zero(from, 16), 0, 16));
              if (high === 2) $.do(v128.store64Lane(out, v128.load64Zero(from), 0));
              if (high === 1) $.do(f32.store(out, f32.load(from)));
              $.set(from, i32.add(from, pStep));
              $.set(out, i32.add(out, n(4 * high)));
              $.set(k, i32.sub(k, n(1)));
            });
            $.set(p, i32.add(p, n(4 * high)));
            $.set(rows, i32.sub(rows, n(high)));
            $.set(groups, i32.sub(groups, n(1)));
          });
        });
      }
    },
    false,
  );
}

/** The first 1 … 3 columns of (rows, 4) become those of C, or are added to them. */
function moveColumns(): WasmFunction {
  return wasmFunction(
    "moveColumns",
    { from: "i32", cols: "i32", c: "i32", cRow: "i32", rows: "i32", adds: "i32" },
    ($, { from, cols, c, cRow, rows, adds }) => {
      $.while(rows, () => {
        const at = $.let(n(0));
        $.for(at, i32.shl(cols, n(2)), 4, () => {
          const to = $.let(i32.add(c, at));
          const value = $.let(f32.load(i32.add(from, at)));
          $.if(adds, () => $.set(value, f32.add(f32.load(to), value)));
          $.do(f32.store(to, value));
        });
        $.set(from, i32.add(from, n(16)));
        $.set(c, i32.add(c, cRow));
        $.set(rows, i32.sub(rows, n(1)));
      });
    },
    false,
  );
}

/** A panel (rows, width), of which `cols` columns count, becomes rows of C, or is added to them. */
function moveTransposed(): WasmFunction {
  return wasmFunction(
    "moveTransposed",
    { from: "i32", width: "i32", cols: "i32", c: "i32", cRow: "i32", rows: "i32", adds: "i32" },
    ($, { from, width, cols, c, cRow, rows, adds }) => {
      const step = $.let(i32.shl(width, n(2)));
      const put = (to: I32, value: V128, offset: number): void => {
        const sum = $.let(value);
        $.if(adds, () => $.set(sum, f32x4.add(v128.load(to, offset), sum)));
        $.do(v128.store(to, sum, offset));
      };
      // Four columns at a time of sixteen rows, a line of each row of C, which may lie at strides that push lines out.
      for (const high of [16, 4]) {
        $.while(i32.geU(rows, n(high)), () => {
          const at = $.let(from);
          const to = $.let(c);
          const left = $.let(cols);
          $.while(left, () => {
            const row = $.let(at);
            for (let first = 0; first < high; first += 4) {
              const vectors: Variable<"v128">[] = [];
              for (let i = 0; i < 4; i++) {
                vectors.push($.let(v128.load(row)));
                $.set(row, i32.add(row, step));
              }
              const end = $.let(to);
              for (const [i, column] of transpose($, vectors).entries()) {
                $.if(i32.gtU(left, n(i)), () => {
                  put(end, column, 4 * first);
                  $.set(end, i32.add(end, cRow));
                });
              }
            }
            $.set(at, i32.add(at, n(16)));
            $.set(to, i32.add(to, i32.shl(cRow, n(2))));
            $.set(left, i32.sub(left, minimum(left, n(4))));
          });
          $.set(from, i32.add(from, i32.mul(step, n(high))));
          $.set(c, i32.add(c, n(4 * high)));
          $.set(rows, i32.sub(rows, n(high)));
        });
      }
      $.while(rows, () => {
        const at = $.let(from);
        const to = $.let(c);
        const left = $.let(cols);
        $.while(left, () => {
          const value = $.let(f32.load(at));
          $.if(adds, () => $.set(value, f32.add(f32.load(to), value)));
          $.do(f32.store(to, value));
          $.set(at, i32.add(at, n(4)));
          $.set(to, i32.add(to, cRow));
          $.set(left, i32.sub(left, n(1)));
        });
        $.set(from, i32.add(from, step));
        $.set(c, i32.add(c, n(4)));
        $.set(rows, i32.sub(rows, n(1)));
      });
    },
    false,
  );
}

/** C ← scale · (C + bias), within the limits. */
function finish(): WasmFunction {
  return wasmFunction(
    "finish",
    { c: "i32", cRow: "i32", rows: "i32", cols: "i32", ...END },
    ($, { c, cRow, rows, cols, ...last }) => {
      const { bias, biasStep } = last;
      const end = ending($, last);
      $.while(rows, () => {
        const b = $.let(v128.load32Splat(bias));
        const at = $.let(c);
        const left = $.let(cols);
        $.while(i32.geU(left, n(4)), () => {
          const value = $.let(v128.load(at));
          end([[value, b]]);
          $.do(v128.store(at, value));
          $.set(at, i32.add(at, n(16)));
          $.set(left, i32.sub(left, n(4)));
        });
        $.while(left, () => {
          const value = $.let(v128.load32Zero(at));
          end([[value, b]]);
          $.do(v128.store32Lane(at, value, 0));
          $.set(at, i32.add(at, n(4)));
          $.set(left, i32.sub(left, n(1)));
        });
        $.set(c, i32.add(c, cRow));
        $.set(bias, i32.add(bias, biasStep));
        $.set(rows, i32.sub(rows, n(1)));
      });
    },
    false,
  );
}

/**
 * A block of k for a column: sixteen rows of P at a time, whose numbers are next to each other, transposed in fours. C's
 * rows are next to each other, too.
 */
function gemv({ madd }: Numerics): WasmFunction {
  return wasmFunction(
    "gemv",
    {
      p: "i32", pRow: "i32", q: "i32", qStep: "i32", depth: "i32",
      c: "i32", rows: "i32", adds: "i32", ...END,
    },
    ($, { p, pRow, q, qStep, depth, c, rows, adds, ...last }) => {
      const { bias, biasStep } = last;
      /** Addresses of four rows from one: a pointer for each would not fit the registers. */
      const rowsFrom = (start: I32): readonly I32[] => {
        const second = $.let(i32.add(start, pRow));
        const third = $.let(i32.add(second, pRow));
        return [start, second, third, i32.add(third, pRow)];
      };
      const turn = (groups: number): void => {
        $.while(i32.geU(rows, n(4 * groups)), () => {
          const starts = Array.from({ length: groups }, (_, i) => $.let(i32.add(p, i32.mul(n(4 * i), pRow))));
          const sums = Array.from({ length: groups }, () => $.let(zero));
          const qAt = $.let(q);
          const k = $.let(depth);
          $.while(i32.geU(k, n(4)), () => {
            const factors = [0, 1, 2, 3].map(() => {
              const factor = $.let(v128.load32Splat(qAt));
              $.set(qAt, i32.add(qAt, qStep));
              return factor;
            });
            for (const [group, sum] of sums.entries()) {
              const vectors = rowsFrom(starts[group]!).map((address) => $.let(v128.load(address)));
              for (const [i, column] of transpose($, vectors).entries()) $.set(sum, madd(column, factors[i]!, sum));
            }
            for (const start of starts) $.set(start, i32.add(start, n(16)));
            $.set(k, i32.sub(k, n(4)));
          });
          $.while(k, () => {
            const factor = $.let(v128.load32Splat(qAt));
            for (const [group, sum] of sums.entries()) {
              const [first, ...others] = rowsFrom(starts[group]!);
              const column = others.reduce<V128>((vector, address, i) => v128.load32Lane(address, vector, i + 1), v128.load32Zero(first!));
              $.set(sum, madd(column, factor, sum));
            }
            for (const start of starts) $.set(start, i32.add(start, n(4)));
            $.set(qAt, i32.add(qAt, qStep));
            $.set(k, i32.sub(k, n(1)));
          });
          const end = ending($, last);
          for (const sum of sums) {
            $.if(
              adds,
              () => $.do(v128.store(c, f32x4.add(v128.load(c), sum))),
              () => {
                const [first, ...others] = [0, 1, 2, 3].map((i) => i32.add(bias, i32.mul(n(i), biasStep)));
                const b = others.reduce<V128>((vector, address, i) => v128.load32Lane(address, vector, i + 1), v128.load32Zero(first!));
                end([[sum, b]]);
                $.do(v128.store(c, sum));
                $.set(bias, i32.add(bias, i32.shl(biasStep, n(2))));
              },
            );
            $.set(c, i32.add(c, n(16)));
          }
          $.set(p, i32.add(p, i32.mul(n(4 * groups), pRow)));
          $.set(rows, i32.sub(rows, n(4 * groups)));
        });
      };
      // Sixteen lines at strides of 2 KiB would push each other out of the first cache.
      $.if(i32.and(pRow, n(2047)), () => turn(4));
      turn(2);
      turn(1);
      // The last rows, one by one: lane 0 alone.
      $.while(rows, () => {
        const pAt = $.let(p);
        const qAt = $.let(q);
        const k = $.let(depth);
        const sum = $.let(zero);
        $.while(k, () => {
          $.set(sum, madd(v128.load32Zero(pAt), v128.load32Zero(qAt), sum));
          $.set(pAt, i32.add(pAt, n(4)));
          $.set(qAt, i32.add(qAt, qStep));
          $.set(k, i32.sub(k, n(1)));
        });
        $.if(
          adds,
          () => $.set(sum, f32x4.add(v128.load32Zero(c), sum)),
          () => {
            const end = ending($, last);
            end([[sum, v128.load32Zero(bias)]]);
          },
        );
        $.do(v128.store32Lane(c, sum, 0));
        $.set(bias, i32.add(bias, biasStep));
        $.set(c, i32.add(c, n(4)));
        $.set(p, i32.add(p, pRow));
        $.set(rows, i32.sub(rows, n(1)));
      });
    },
    false,
  );
}

/**
 * C (rows, cols), whose rows are next to each other. Either pStep or pRow is 4, and either qCol or qStep: a matrix or
 * its transpose. `bias` has a number for each row, or with biasStep 0 one for all; `height` and `width` are the tile's.
 * `transposed`: it is C's transpose whose rows are next to each other, and there are no bias and no limits. Without
 * limits, `least` is −Infinity and `most` Infinity.
 */
function gemm(): WasmFunction {
  return wasmFunction(
    "gemm",
    {
      height: "i32", width: "i32",
      p: "i32", pRow: "i32", pStep: "i32", q: "i32", qStep: "i32", qCol: "i32",
      c: "i32", cRow: "i32", rows: "i32", cols: "i32", depth: "i32",
      bias: "i32", biasStep: "i32", scale: "f32", none: "i32", scratch: "i32", transposed: "i32",
      least: "f32", most: "f32",
    },
    ($, parameters) => {
      const { height, width, p, pRow, pStep, q, qStep, qCol, c, cRow, rows, cols, depth } = parameters;
      const { bias, biasStep, scale, none, scratch, transposed, least, most } = parameters;
      // With so few rows a narrow tile has too few sums for one to be ready when the next is asked for.
      $.if(i32.leU(rows, n(FEW_ROWS)), () => $.set(width, n(WIDTHS[0])));
      const whole = $.let(i32.leU(depth, n(DEPTH)));
      const firstBias = $.let(i32.select(bias, none, whole));
      const firstStep = $.let(i32.select(biasStep, n(0), whole));
      const firstScale = $.let(f32.select(scale, f32.const(1), whole));
      const firstLeast = $.let(f32.select(least, f32.const(-Infinity), whole));
      const firstMost = $.let(f32.select(most, f32.const(Infinity), whole));
      const firstEnd = [firstScale, firstLeast, firstMost];
      const k0 = $.let(n(0));
      const column = $.let(
        i32.and(i32.and(i32.eq(cols, n(1)), i32.eq(cRow, n(4))), i32.and(i32.eq(pStep, n(4)), i32.eqz(transposed))),
      );
      const again = $.let(n(1));
      $.while(again, () => {
        const deep = $.let(minimum(n(DEPTH), i32.sub(depth, k0)));
        const pBlock = $.let(i32.add(p, i32.mul(k0, pStep)));
        const qBlock = $.let(i32.add(q, i32.mul(k0, qStep)));
        $.if(
          column,
          () => $.call("gemv", pBlock, pRow, qBlock, qStep, deep, c, rows, k0, firstBias, firstStep, ...firstEnd),
          () => block(deep, pBlock, qBlock),
        );
        $.set(k0, i32.add(k0, deep));
        $.set(again, i32.ltU(k0, depth));
      });
      $.if(i32.eqz(whole), () => {
        const [high, wide] = [i32.select(cols, rows, transposed), i32.select(rows, cols, transposed)];
        $.call("finish", c, cRow, high, wide, bias, biasStep, scale, least, most);
      });

      function block(deep: Variable<"i32">, pBlock: Variable<"i32">, qBlock: Variable<"i32">): void {
        const packsQ = $.let(i32.or(i32.ne(qCol, n(4)), i32.and(i32.geU(rows, n(ROWS_TO_PACK)), i32.geU(qStep, n(128)))));
        const packsP = $.let(
          i32.and(i32.and(i32.eq(pRow, n(4)), i32.geU(pStep, n(STRIDE_TO_PACK))), i32.geU(cols, n(32))),
        );
        /** Whether rows of so many numbers follow one another, and are many. */
        const isLarge = (high: I32, step: I32, wide: I32): I32 =>
          i32.and(
            i32.and(i32.eq(step, i32.shl(wide, n(2))), i32.geU(step, n(ROW_TO_TOUCH))),
            i32.geU(i32.mul(high, step), n(TO_TOUCH)),
          );
        const touchesP = $.let(i32.and(whole, isLarge(rows, pRow, depth)));
        const touchesQ = i32.and(i32.and(i32.eqz(packsQ), i32.leU(cols, n(COLUMNS))), isLarge(depth, qStep, cols));
        const touch = (at: I32, high: I32, step: I32): void =>
          $.call("touch", at, i32.add(at, i32.mul(high, step)), i32.add(scratch, n(PANEL_OF_C)));
        $.if(touchesQ, () => touch(qBlock, deep, qStep));
        const j0 = $.let(n(0));
        $.for(j0, cols, COLUMNS, () => {
          const jEnd = $.let(minimum(cols, i32.add(j0, n(COLUMNS))));
          $.if(packsQ, () => {
            const out = $.let(i32.add(scratch, n(PACKED_Q)));
            eachPanel(j0, jEnd, (j, wide, has) => {
              const from = $.let(i32.add(qBlock, i32.mul(j, qCol)));
              $.if(
                i32.eq(qCol, n(4)),
                () => $.call("packRows", from, qStep, deep, has, out),
                () => $.call("packTransposed", from, qCol, deep, has, wide, out),
              );
              $.set(out, i32.add(out, i32.shl(i32.mul(deep, wide), n(2))));
            });
          });
          const i0 = $.let(n(0));
          $.for(i0, rows, ROWS, () => {
            const high = $.let(minimum(n(ROWS), i32.sub(rows, i0)));
            const pAt = $.let(i32.add(pBlock, i32.mul(i0, pRow)));
            $.if(touchesP, () => touch(pAt, high, pRow));
            $.if(packsP, () => {
              const out = i32.add(scratch, n(PACKED_P));
              $.call("packColumns", height, pAt, pStep, deep, high, out);
              $.set(pAt, out);
            });
            const cAt = $.let(i32.add(c, i32.mul(i0, i32.select(n(4), cRow, transposed))));
            const biasAt = $.let(i32.add(firstBias, i32.mul(i0, firstStep)));
            const packed = $.let(i32.add(scratch, n(PACKED_Q)));
            eachPanel(j0, jEnd, (j, wide, has) => {
              const qAt = $.let(packed);
              const step = $.let(i32.shl(wide, n(2)));
              $.if(i32.eqz(packsQ), () => {
                $.set(qAt, i32.add(qBlock, i32.shl(j, n(2))));
                $.set(step, qStep);
                $.if(i32.ltU(has, n(4)), () => {
                  $.call("packRows", qAt, qStep, deep, has, packed);
                  $.set(qAt, packed);
                  $.set(step, n(16));
                });
              });
              const end = $.let(i32.add(cAt, i32.mul(j, i32.select(cRow, n(4), transposed))));
              // What does not go to its place as it is goes by a panel of its own.
              const moves = $.let(i32.or(transposed, i32.ltU(has, n(4))));
              const to = $.let(i32.select(i32.add(scratch, n(PANEL_OF_C)), end, moves));
              const toRow = $.let(i32.select(i32.shl(wide, n(2)), cRow, moves));
              const call = (adds: boolean): void =>
                $.call(
                  nameOf("panel", adds),
                  ...[height, wide, pAt, pRow, pStep, packsP, qAt, step, deep],
                  ...[to, toRow, high, biasAt, firstStep, ...firstEnd],
                );
              $.if(
                i32.or(i32.eqz(k0), moves),
                () => call(false),
                () => call(true),
              );
              $.if(moves, () => {
                $.if(
                  transposed,
                  () => $.call("moveTransposed", to, wide, has, end, cRow, high, k0),
                  () => $.call("moveColumns", to, has, end, cRow, high, k0),
                );
              });
              $.if(packsQ, () => $.set(packed, i32.add(packed, i32.shl(i32.mul(deep, wide), n(2)))));
            });
          });
        });
      }

      /** Panels of the tile's width, then narrower ones; the last may have fewer columns than its width. */
      function eachPanel(
        from: I32,
        end: I32,
        visit: (j: Variable<"i32">, wide: Variable<"i32">, has: Variable<"i32">) => void,
      ): void {
        const j = $.let(from);
        $.while(i32.ltU(j, end), () => {
          const left = $.let(i32.sub(end, j));
          const wide = $.let(
            i32.select(width, i32.select(n(8), n(4), i32.geU(left, n(8))), i32.geU(left, width)),
          );
          const has = $.let(minimum(wide, left));
          visit(j, wide, has);
          $.set(j, i32.add(j, wide));
        });
      }
    },
  );
}

export function minimum(x: I32, y: I32): I32 {
  return i32.select(x, y, i32.ltU(x, y));
}
