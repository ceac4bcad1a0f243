import type { Gathering, Native } from "./native.ts";

/** What a tensor's elements are stored in. float64 is for gradient checks and for tables computed in float64. */
export type Numbers = Float32Array | Float64Array;

export type Precision = "float32" | "float64";

/**
 * Kernels whose results have the same bits belong to one class: `js` accumulates in float64 and rounds on store, `simd`
 * and `fma` compute products and arithmetic in float32, without and with fused multiply-add, and functions such as e^x,
 * statistics and costs in float64.
 */
export type NumericClass = "js" | "simd" | "fma";

/** A set of kernels that a trainer or predictor can be given. Absent, the TypeScript kernels run. */
export interface Kernels {
  /** What logs call it, for instance `js`; weights name the class. */
  readonly name: string;
  readonly numericClass: NumericClass;
  /** Those that share the work of large operations. Absent: 1. No bit depends on it. */
  readonly threads?: number;
  /**
   * Memory for `elements` float32 numbers, all zero, and the kernels that work on it. `n`: the n[0 … L] of a network whose
   * W are not changed once they are used, and whose X nothing but products and sums read after `gather`, so that the
   * kernels may keep either in an order of their own.
   */
  allocate(
    elements: number,
    n?: readonly number[],
  ): {
    readonly data: Float32Array;
    readonly native: (Native & Gathering) | undefined;
    readonly fuse?: Fuse;
    /** Where `data` begins in the kernels' memory, in bytes. */
    readonly start: number;
  };
  /** Ends the threads, where there are more than one; what was allocated goes on with one. */
  close?(): void;
}

/**
 * Makes one function of steps on tensors of a heap, each `kernel tensor tensor …` with the destination last, to the bit
 * what the kernels compute one after the other. It returns what the one step returns that has Y for its last tensor: J.
 * `alpha` among the tensors is the number that the function is called with; the step that has it is left out where J is
 * not finite. Undefined where a product is too large, or a kernel takes other numbers.
 */
export type Fuse = (
  steps: readonly string[],
  tensors: Readonly<Record<string, Tensor>>,
) => ((alpha: number) => number) | undefined;

/** One buffer for everything that a trainer or predictor needs. It never grows, so views on it stay valid. */
export interface Heap {
  readonly data: Numbers;
  readonly precision: Precision;
  /** The name and numeric class of the kernels that run on this heap. */
  readonly kernels: { readonly name: string; readonly numericClass: NumericClass };
  /** Set where other kernels than the TypeScript ones work on this heap: each kernel hands over to it. */
  readonly native: (Native & Gathering) | undefined;
  /** Where those kernels have it. */
  readonly fuse?: Fuse;
  /** Where `data` begins in the memory of those kernels, in bytes: to ask the view itself takes longer than a tiny one. */
  readonly start?: number;
}

/**
 * (rows, cols) numbers on a heap, row-major: element (i, j) is `data[i * cols + j]`. The variance annotations make tsc
 * compare Rows and Cols exactly; without them it would infer a union for an inner dimension and let a wrong shape pass.
 */
export interface Matrix<in out Rows extends number, in out Cols extends number> {
  readonly rows: Rows;
  readonly cols: Cols;
  readonly data: Numbers;
  readonly heap: Heap;
  /** Where `data` begins in the heap, in elements. */
  readonly offset: number;
}

/** A matrix of whatever shape, for code that goes over all tensors of a network alike. */
export interface Tensor {
  readonly rows: number;
  readonly cols: number;
  readonly data: Numbers;
  readonly heap: Heap;
  readonly offset: number;
}

/** Tensors begin on multiples of this many elements: 64 bytes of float32, a cache line. */
export const ALIGNMENT = 16;

/** What one buffer is asked to hold at most: 2 GiB of float32 numbers. */
export const MAX_HEAP_ELEMENTS = 2 ** 29;

/** `count` rounded up to a multiple of ALIGNMENT. */
export function aligned(count: number): number {
  return Math.ceil(count / ALIGNMENT) * ALIGNMENT;
}

/** A heap of `elements` zeros. A float64 heap always runs the TypeScript kernels. */
export function createHeap(
  elements: number,
  options: {
    readonly precision?: Precision | undefined;
    readonly kernels?: Kernels | undefined;
    /** n[0 … L], of a predictor: see Kernels.allocate. */
    readonly n?: readonly number[] | undefined;
  } = {},
): Heap {
  const { precision = "float32", kernels, n } = options;
  const size = aligned(elements);
  if (precision === "float32" && kernels !== undefined) return { ...kernels.allocate(size, n), precision, kernels };
  const data = precision === "float64" ? new Float64Array(size) : new Float32Array(size);
  return { data, precision, kernels: { name: "js", numericClass: "js" }, native: undefined };
}

/** The (rows, cols) matrix that begins `offset` elements into the heap. */
export function matrix<Rows extends number, Cols extends number>(
  heap: Heap,
  offset: number,
  rows: Rows,
  cols: Cols,
): Matrix<Rows, Cols> {
  return { rows, cols, data: heap.data.subarray(offset, offset + rows * cols), heap, offset };
}
