import type { Matrix } from "./heap.ts";
import type { Preprocessing } from "./preprocessing.ts";
import type { Values } from "./batches.ts";

/**
 * Other implementations of the kernels, which a heap may carry. Known here as a type only: an object that listed the
 * kernels would bring all of them into every bundle. A kernel that is missing runs in TypeScript on the same heap.
 */
export type Native = Partial<
  typeof import("./kernels/activations.ts") &
    typeof import("./kernels/clipping.ts") &
    Pick<typeof import("./kernels/example-weights.ts"), "weightExamples"> &
    typeof import("./kernels/labels.ts") &
    typeof import("./kernels/linear.ts") &
    typeof import("./kernels/losses.ts") &
    typeof import("./kernels/crossentropy.ts") &
    typeof import("./kernels/focal.ts") &
    typeof import("./kernels/noise.ts") &
    typeof import("./kernels/normalization.ts") &
    typeof import("./kernels/optimizers.ts") &
    typeof import("./kernels/penalties.ts") &
    typeof import("./kernels/prelu.ts") &
    typeof import("./kernels/scale.ts") &
    typeof import("./kernels/softmax.ts") &
    typeof import("./kernels/sum.ts") &
    typeof import("./kernels/weight-decay.ts") &
    typeof import("./kernels/weighted-crossentropy.ts")
>;

/** What a heap may carry besides. */
export interface Gathering {
  /** `gather` in batches.ts, to the same bits; false, and nothing done, for values that it is not made for. */
  gather?<N0 extends number, M extends number>(
    values: Values,
    order: Int32Array | undefined,
    start: number,
    count: number,
    preprocessing: Preprocessing | undefined,
    X: Matrix<N0, M>,
  ): boolean;
  /** Has A (n[L], m) follow in `outputs` from example `start` on, one after another; false, and nothing done, as `gather`. */
  scatter?<NL extends number, M extends number>(A: Matrix<NL, M>, outputs: Float32Array, start: number): boolean;
}
