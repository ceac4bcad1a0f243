/** Kernels of one module: memory for them, and what of a heap's kernels they are. */
import { MAX_HEAP_ELEMENTS, type Kernels, type Tensor } from "../heap.ts";
import type { Gathering, Native } from "../native.ts";
import { addKernel } from "./add.ts";
import { at } from "./address.ts";
import { elementwise } from "./elementwise.ts";
import type { Exports } from "./exports.ts";
import { formName } from "./forms.ts";
import { fuseOf } from "./fuse.ts";
import { gatherKernel } from "./gather.ts";
import { heldLength, holdWeights, type Inference } from "./held.ts";
import { HEAP } from "./layout.ts";
import { linearKernels, type Tile } from "./linear.ts";
import { heapStart, memoryBytes, PAGE, SCRATCH_SIZE } from "./memory.ts";
import { normalizationKernels } from "./normalization.ts";
import { penaltyKernels } from "./penalties.ts";
import { preluKernels } from "./prelu.ts";
import { scatterKernel } from "./scatter.ts";
import { softmaxKernels } from "./softmax.ts";
import type { Team } from "./threads.ts";
import { engine, type Memory, type Module } from "./webassembly.ts";

export interface Instance {
  readonly memory: Memory;
  readonly exports: Exports;
  /** Where its heap begins, in bytes. */
  readonly heap: number;
}

/** An instance with room for `elements` numbers in its heap, and for the scratch of each thread. */
export function instantiate(module: Module, elements: number, threads = 1): Instance {
  if (elements > MAX_HEAP_ELEMENTS) throw new RangeError("a heap has at most 2 GiB");
  const { Memory, Instance } = engine!;
  const heap = heapStart(threads);
  const pages = memoryBytes(elements, threads) / PAGE;
  // Some engines reserve the maximum of a shared memory at once.
  const memory = new Memory({ initial: pages, maximum: pages, shared: threads > 1 });
  // What the printed module exports is what `Exports` lists: a test holds them equal.
  return { memory, exports: new Instance(module, { env: { memory } }).exports as Exports, heap };
}

export function nativeKernels(
  { memory, exports }: Pick<Instance, "memory" | "exports">,
  tile: Tile,
  inference?: Inference,
): Native & Gathering {
  return {
    ...elementwise(exports),
    ...addKernel(exports, inference),
    ...linearKernels(exports, tile, inference),
    ...softmaxKernels(exports),
    ...normalizationKernels(exports),
    ...penaltyKernels(exports),
    ...preluKernels(exports),
    weightExamples: (weights, D) => exports.weightExamples(at(weights), at(D), D.rows, D.cols),
    gather: gatherKernel(memory, exports, inference),
    scatter: scatterKernel(memory, exports),
  };
}

/** Lays out each W at its first use, and tells where it lies from then on. */
function holder(room: Float32Array): (W: Tensor) => number {
  const places = new Map<number, number>();
  let next = 0;
  return (W) => {
    const known = places.get(W.offset);
    if (known !== undefined) return known;
    const place = room.subarray(next, next + heldLength(W.rows, W.cols));
    next += place.length;
    holdWeights(W, place);
    places.set(W.offset, place.byteOffset);
    return place.byteOffset;
  };
}

/** Kernels of a module, which is for shared memory where there is a team of threads. */
export function kernelsOf(module: Module, numericClass: "simd" | "fma", tile: Tile, team?: Team): Kernels {
  return {
    name: formName(numericClass, tile),
    numericClass,
    threads: team?.size ?? 1,
    allocate(elements, n = []) {
      const copies = n.slice(1).reduce((sum, units, l) => sum + heldLength(units, n[l]!), 0);
      const rest = elements + copies > MAX_HEAP_ELEMENTS ? 0 : copies;
      const { memory, exports, heap } = instantiate(module, elements + rest, team?.size);
      const divided = team?.join(memory, exports, HEAP, SCRATCH_SIZE) ?? exports;
      const room = new Float32Array(memory.buffer, heap + 4 * elements, rest);
      const inference = rest === 0 ? undefined : { held: holder(room), examplesAt: -1 };
      return {
        data: new Float32Array(memory.buffer, heap, elements),
        native: nativeKernels({ memory, exports: divided }, tile, inference),
        start: heap,
        fuse: fuseOf(memory, exports, numericClass, team !== undefined),
      };
    },
    close: () => team?.close(),
  };
}
