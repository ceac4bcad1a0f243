/**
 * One function for all the steps of a tiny network on one batch. A call of a kernel costs more there than what it
 * computes, and a product for any sizes more than one for these: here products are written out, with what they read at
 * known addresses, the other kernels are called from within WebAssembly, and gradient descent takes the gradients as they
 * come, out of registers. The bits are those of the kernels.
 */
import type { Fuse, Tensor } from "../heap.ts";
import { at } from "./address.ts";
import { wasmFunction, type Body } from "./assembler/function.ts";
import { f32, f32x4, f64, i32, v128, type Expr, type F32, type V128, type ValueType } from "./assembler/instructions.ts";
import { encodeModule, forSharedMemory, type ImportedFunction } from "./assembler/module.ts";
import type { Exports } from "./exports.ts";
import type { WasmClass } from "./forms.ts";
import { DEPTH } from "./layout.ts";
import { engine, type Memory } from "./webassembly.ts";

/** Of a group of examples, or of weights. */
const LANES = 4;

/** The vectors that products multiply at most, in one direction. Beyond, the code is longer than the calls take. */
const MOST_VECTORS = 512;

const n = i32.const;
const zero = v128.const(0, 0, 0, 0);
const splat = (number: number): V128 => f32x4.splat(f32.const(number));

/** Kernels that go by columns take rows and columns, where others take a length. */
const BY_COLUMNS: ReadonlySet<string> = new Set([
  "softmax",
  "softmaxGrad",
  "softmaxCategoricalCrossEntropy",
  "softmaxCategoricalCrossEntropyGrad",
  "logitCategoricalCrossEntropyGrad",
]);

/** Undefined where a step is one of a kernel that is not here, or of too large a product. */
export function fuseOf(memory: Memory, exports: Exports, numericClass: WasmClass, shared: boolean): Fuse {
  return (steps, tensors) => {
    if (!isSmall(steps, tensors)) return undefined;
    try {
      const written = writtenOut(steps, tensors, exports, numericClass);
      if (written === undefined) return undefined;
      const bytes = encodeModule(written);
      const module = new engine!.Module(shared ? forSharedMemory(bytes) : bytes);
      const instance = new engine!.Instance(module, { env: { memory }, kernels: exports });
      return (instance.exports as { readonly step: (alpha: number) => number }).step;
    } catch {
      // Where WebAssembly must not be compiled while others wait for it, or where a kernel takes numbers besides.
      return undefined;
    }
  };
}

function writtenOut(
  steps: readonly string[],
  tensors: Readonly<Record<string, Tensor>>,
  exports: Exports,
  numericClass: WasmClass,
) {
  const imports: ImportedFunction[] = [];
  const functions = exports as unknown as Readonly<Record<string, { readonly length: number } | undefined>>;
  let possible = true;
  const madd = (x: V128, y: V128, z: V128): V128 =>
    numericClass === "fma" ? f32x4.relaxedMadd(x, y, z) : f32x4.add(f32x4.mul(x, y), z);

  function imported(name: string, parameters: readonly ValueType[], result: ValueType | undefined): void {
    if (!imports.some((each) => each.name === name)) imports.push({ name, parameters, result });
    // What takes numbers besides has other parameters.
    if (functions[name]?.length !== parameters.length) possible = false;
  }

  const step = wasmFunction("step", { alpha: "f32" }, ($, { alpha }) => {
    let J: Expr<"f64"> = f64.const(0);
    const collected = new Set<string>();
    const isLearned = (name: string, theta: Tensor): boolean =>
      `d${name}` in tensors && tensors[name] !== theta && tensors[name]!.offset < theta.offset + theta.rows;
    const parts: Part[] = [];
    /** Of gradients, the parts of what is to be changed by them. */
    const partsOf = (name: string, found: readonly Part[]): void => {
      collected.add(name.slice(1));
      const by = at(tensors[name.slice(1)]!) - at(tensors[name]!);
      parts.push(...found.map((part) => ({ ...part, address: part.address + by })));
    };
    for (const text of steps) {
      const [kernel, ...names] = text.split(" ") as [string, ...string[]];
      const [first, second, third, fourth] = names.map((name) => tensors[name]!) as [Tensor, Tensor, Tensor, Tensor];
      switch (kernel) {
        case "linear":
        case "linearClamp":
          product($, madd, first, false, second, third, fourth, names.slice(4).map(Number));
          break;
        case "multiply":
        case "multiplyClamp":
          product($, madd, first, false, second, undefined, third, names.slice(3).map(Number));
          break;
        case "linearGradA":
          product($, madd, first, true, second, undefined, third);
          break;
        case "linearGradW":
          partsOf(names[2]!, outerProduct($, madd, first, second, third));
          break;
        case "linearGradB":
          partsOf(names[1]!, rowSums($, first, second));
          break;
        case "gradientDescent":
          // What another kernel leaves a gradient of is not among the parts.
          if (Object.keys(tensors).some((name) => isLearned(name, third) && !collected.has(name))) possible = false;
          descend($, parts, alpha, J);
          break;
        default: {
          const all = names.map((name) => tensors[name]!);
          const { rows, cols } = all.at(-1)!;
          const sizes = BY_COLUMNS.has(kernel) ? [n(rows), n(cols)] : [n(rows * cols)];
          const operands = [...all.map((tensor) => n(at(tensor))), ...sizes];
          // A cost has no destination: it reads A[L] or Z[L], and Y.
          const isCost = names.at(-1) === "Y";
          imported(kernel, operands.map(() => "i32"), isCost ? "f64" : undefined);
          if (isCost) J = f64.div($.callFor("f64", kernel, ...operands), f64.const(cols));
          else $.call(kernel, ...operands);
        }
      }
    }
    return J;
  });
  return possible ? { imports, functions: [step], data: new Uint8Array() } : undefined;
}

/** Whether the products are small enough to be written out. */
function isSmall(steps: readonly string[], tensors: Readonly<Record<string, Tensor>>): boolean {
  const products = steps.filter((text) => /^(linear|multiply)/.test(text)).flatMap((text) => text.split(" ").slice(1));
  const weights = new Set(products.filter((name) => name.startsWith("W")));
  const multiplied = [...weights].reduce((sum, name) => sum + tensors[name]!.rows * tensors[name]!.cols, 0);
  const m = tensors["Y"]!.cols;
  // The sums of gradients are of one block here.
  return m <= DEPTH && multiplied * Math.ceil(m / LANES) <= MOST_VECTORS;
}

type Madd = (x: V128, y: V128, z: V128) => V128;

/** Z = W·A + b, or Wᵀ·A, within limits: every element summed over k from 0 on, four examples side by side. */
function product(
  $: Body,
  madd: Madd,
  W: Tensor,
  isTransposed: boolean,
  A: Tensor,
  b: Tensor | undefined,
  Z: Tensor,
  [least, most]: readonly number[] = [],
): void {
  const groups = groupsOf(A.cols);
  const columns = Array.from({ length: A.rows }, (_, k) =>
    groups.map(({ first, count }) => loaded($, at(A) + 4 * (k * A.cols + first), count)),
  );
  for (let i = 0; i < Z.rows; i++) {
    const weight = (k: number): V128 => {
      const index = isTransposed ? k * W.cols + i : i * W.cols + k;
      return v128.load32Splat(n(at(W) + 4 * index));
    };
    const sums = groups.map((_, g) => columns.reduce((sum, column, k) => madd(weight(k), column[g]!, sum), zero));
    groups.forEach(({ first, count }, g) => {
      const sum = sums[g]!;
      // What src/wasm/ending.ts does, where −0 becomes 0 without a bias, and where nothing is below 0.
      const bias = b === undefined ? zero : v128.load32Splat(n(at(b) + 4 * i));
      const biased = f32x4.add(sum, b !== undefined && least === 0 ? f32x4.add(bias, zero) : bias);
      const above = least === undefined ? biased : f32x4.pmax(biased, splat(least));
      const value = most === undefined ? above : f32x4.pmin(above, splat(most));
      stored($, at(Z) + 4 * (i * Z.cols + first), value, count);
    });
  }
}

/** One to four numbers that lie side by side. */
interface Part {
  readonly address: number;
  readonly count: number;
  readonly value: V128;
}

/** dW = (1/m) dZ·Aᵀ: every element summed over the examples from the first on, four weights of a row side by side. */
function outerProduct($: Body, madd: Madd, dZ: Tensor, A: Tensor, dW: Tensor): Part[] {
  const m = A.cols;
  const scale = $.let(f32x4.splat(f32.const(1 / m)));
  return groupsOf(A.rows).flatMap(({ first, count }) => {
    const examples = groupsOf(m).flatMap((group) => {
      const rows = Array.from({ length: LANES }, (_, k) =>
        k < count ? loaded($, at(A) + 4 * ((first + k) * m + group.first), group.count) : zero,
      );
      return transposed($, rows as [V128, V128, V128, V128]).slice(0, group.count);
    });
    return Array.from({ length: dZ.rows }, (_, i) => {
      const sum = examples.reduce((all, a, j) => madd(v128.load32Splat(n(at(dZ) + 4 * (i * m + j))), a, all), zero);
      // As gemm adds a bias of 0, a sum that vanishes below 0 is 0.
      return kept($, at(dW) + 4 * (i * dW.cols + first), f32x4.mul(f32x4.add(sum, zero), scale), count);
    });
  });
}

/** db = (1/m) Σ of each row of dZ, in the order of src/wasm/row-sums.ts; four rows side by side. */
function rowSums($: Body, dZ: Tensor, db: Tensor): Part[] {
  const m = dZ.cols;
  const inSixteens = m - (m % 16);
  const lanesOf = (i: number): V128 => {
    const sums = [zero, zero, zero, zero] as [V128, V128, V128, V128];
    for (const { first, count } of groupsOf(m)) {
      const sum = first < inSixteens ? (first / LANES) % 4 : 0;
      sums[sum] = f32x4.add(sums[sum]!, loaded($, at(dZ) + 4 * (i * m + first), count));
    }
    return $.let(f32x4.add(f32x4.add(sums[0], sums[1]), f32x4.add(sums[2], sums[3])));
  };
  return groupsOf(dZ.rows).map(({ first, count }) => {
    const rows = Array.from({ length: LANES }, (_, k) => (k < count ? lanesOf(first + k) : zero));
    const [a, b, c, d] = transposed($, rows as [V128, V128, V128, V128]) as [V128, V128, V128, V128];
    const sums = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
    return kept($, at(db) + 4 * first, f32x4.mul(sums, f32x4.splat(f32.const(1 / m))), count);
  });
}

/** θ ← θ − α dθ, where J is a number: where it is not, what led there stays as it was. */
function descend($: Body, parts: readonly Part[], alpha: F32, J: Expr<"f64">): void {
  const rate = $.let(f32x4.splat(alpha));
  $.if(f64.eq(f64.sub(J, J), f64.const(0)), () => {
    for (const { address, count, value } of parts) {
      stored($, address, f32x4.sub(loaded($, address, count), f32x4.mul(rate, value)), count);
    }
  });
}

/** Four at a time, the last of which may be fewer. */
function groupsOf(length: number): { readonly first: number; readonly count: number }[] {
  return Array.from({ length: Math.ceil(length / LANES) }, (_, g) => ({
    first: LANES * g,
    count: Math.min(LANES, length - LANES * g),
  }));
}

function loaded($: Body, address: number, count: number): V128 {
  const at = n(address);
  switch (count) {
    case 1:
      return $.let(v128.load32Zero(at));
    case 2:
      return $.let(v128.load64Zero(at));
    case 3:
      return $.let(v128.load32Lane(at, v128.load64Zero(at), 2, 8));
    default:
      return $.let(v128.load(at));
  }
}

function stored($: Body, address: number, value: V128, count: number): void {
  kept($, address, value, count);
}

/** Stores a value and keeps it at hand. */
function kept($: Body, address: number, value: V128, count: number): Part {
  const lanes = $.let(value);
  const at = n(address);
  if (count === 1) $.do(v128.store32Lane(at, lanes, 0));
  else if (count === LANES) $.do(v128.store(at, lanes));
  else $.do(v128.store64Lane(at, lanes, 0));
  if (count === 3) $.do(v128.store32Lane(at, lanes, 2, 8));
  return { address, count, value: lanes };
}

/** Rows of four as columns. */
function transposed($: Body, [r0, r1, r2, r3]: readonly [V128, V128, V128, V128]): V128[] {
  const [low01, low23] = [$.let(v128.shuffle32(r0, r1, 0, 4, 1, 5)), $.let(v128.shuffle32(r2, r3, 0, 4, 1, 5))];
  const [high01, high23] = [$.let(v128.shuffle32(r0, r1, 2, 6, 3, 7)), $.let(v128.shuffle32(r2, r3, 2, 6, 3, 7))];
  return [
    $.let(v128.shuffle32(low01, low23, 0, 1, 4, 5)),
    $.let(v128.shuffle32(low01, low23, 2, 3, 6, 7)),
    $.let(v128.shuffle32(high01, high23, 0, 1, 4, 5)),
    $.let(v128.shuffle32(high01, high23, 2, 3, 6, 7)),
  ];
}
