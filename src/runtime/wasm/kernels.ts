/** Kernels of one module: memory for them, and what of a heap's kernels they are. */
import { MAX_HEAP_ELEMENTS, type Kernels } from "../heap.ts";
import type { Native } from "../native.ts";
import type { Exports, Tile } from "./exports.ts";
import { HEAP } from "./layout.ts";
import { linearKernels } from "./linear.ts";
import { engine, type Memory, type Module } from "./webassembly.ts";

const PAGE = 65536;
const MOST_PAGES = 65536;

export interface Instance {
  readonly memory: Memory;
  readonly exports: Exports;
}

/** An instance with room for `elements` numbers in its heap. */
export function instantiate(module: Module, elements: number): Instance {
  if (elements > MAX_HEAP_ELEMENTS) throw new RangeError("a heap has at most 2 GiB");
  const { Memory, Instance } = engine!;
  const memory = new Memory({ initial: Math.ceil((HEAP + 4 * elements) / PAGE), maximum: MOST_PAGES });
  // What the printed module exports is what `Exports` lists: a test holds them equal.
  return { memory, exports: new Instance(module, { env: { memory } }).exports as Exports };
}

export function nativeKernels(exports: Exports, tile: Tile): Native {
  return linearKernels(exports, tile);
}

export function kernelsOf(module: Module, numericClass: "simd" | "fma", tile: Tile): Kernels {
  return {
    name: `${numericClass}-${tile.height}x${tile.width}`,
    numericClass,
    allocate(elements) {
      const { memory, exports } = instantiate(module, elements);
      return { data: new Float32Array(memory.buffer, HEAP, elements), native: nativeKernels(exports, tile) };
    },
  };
}
