/** What the tensors of a network look like while it is trained. */
import type { Numbers, Tensor } from "../runtime/heap.ts";
import type { Progress } from "../runtime/trainer.ts";
import type { AnyTrainer, GeneratedModule, Tensors } from "../training/generated.ts";
import type { Distribution, DistributionLine } from "./record.ts";

export const BINS = 32;

/** How often a training is looked at, besides after its first step. */
export const MOMENTS = 50;

/** Whether a training is looked at after this step: the first, and as many others as MOMENTS, evenly spread. */
export function isMoment(step: number, steps: number): boolean {
  const passed = (each: number): number => Math.floor((each * MOMENTS) / steps);
  return step === 1 || passed(step) > passed(step - 1);
}

/** A line but for the time, which whoever writes it knows. */
export type Look = Omit<DistributionLine, "seconds">;

/** A training as it is looked at. */
export interface Watched {
  readonly trainer: AnyTrainer;
  readonly module: GeneratedModule;
  /** In the training part. */
  readonly examples: number;
  /** In a batch, but for the last one of an epoch. */
  readonly batchSize: number;
}

/**
 * Looks at a training: the function is to be called after each step, and returns what there is to tell of some. The
 * training goes on to the same bits as without.
 */
export function watchTensors({
  trainer,
  module,
  examples,
  batchSize,
}: Watched): (progress: Progress) => Look | undefined {
  const perEpoch = Math.ceil(examples / batchSize);
  return ({ epoch, step, steps }) => {
    if (!isMoment(step, steps)) return undefined;
    const isLast = step % perEpoch === 0;
    const m = isLast ? examples - (perEpoch - 1) * batchSize : batchSize;
    const cache = viewsOf(trainer.cache, batchSize, m);
    // The step of a tiny network leaves no cache: its tensors are computed anew, by the four functions.
    if (module.step !== undefined) {
      const { parameters, gradients, hyperparameters } = trainer;
      const { X, Y } = viewsOf({ X: trainer.X, Y: trainer.Y }, batchSize, m) as Record<"X" | "Y", Tensor>;
      module.forward(X, parameters, cache);
      module.backward(X, Y, parameters, cache, gradients, hyperparameters);
    }
    return { epoch, step, tensors: distributionsOf(trainer, cache) };
  };
}

/** Tensors with `room` columns, seen as the batch of m columns has them: from the same start on. */
function viewsOf(tensors: Tensors, room: number, m: number): Tensors {
  if (m === room) return tensors;
  const viewOf = (tensor: Tensor): Tensor => {
    const { rows, cols, heap, offset } = tensor;
    return cols === room ? { ...tensor, cols: m, data: heap.data.subarray(offset, offset + rows * m) } : tensor;
  };
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, viewOf(tensor)]));
}

function distributionsOf({ parameters, gradients }: AnyTrainer, cache: Tensors): DistributionLine["tensors"] {
  const tensors: Record<string, Distribution> = {};
  for (let l = 1; parameters[`W${l}`] !== undefined; l++) {
    const A = cache[`G${l}`] ?? cache[`A${l}`];
    const all = {
      [`W${l}`]: parameters[`W${l}`],
      [`dW${l}`]: gradients[`dW${l}`],
      [`A${l}`]: A,
      [`dZ${l}`]: cache[`dZ${l}`],
    };
    for (const [name, tensor] of Object.entries(all)) {
      const distribution = tensor === undefined ? undefined : distributionOf(tensor.data);
      if (distribution === undefined) continue;
      tensors[name] = tensor === A ? { ...distribution, dead: deadUnits(A!) } : distribution;
    }
  }
  return tensors;
}

/**
 * Of numbers of which at least one is finite; what is not finite is left out. Without branches, and with two sums at a
 * time, it takes a third of the time: looks are to cost a training next to nothing.
 */
export function distributionOf(values: Numbers): Distribution | undefined {
  let [min, max, sum, zeros] = [Infinity, -Infinity, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    min = Math.min(min, x);
    max = Math.max(max, x);
    zeros += x === 0 ? 1 : 0;
    sum += x;
  }
  // Both are finite where all numbers are, and there is one: NaN is the least and the most of whatever it is among.
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    return values.some(Number.isFinite) ? distributionOf(values.filter(Number.isFinite)) : undefined;
  }
  const count = values.length;
  const mean = sum / count;
  // The last bin is that of max alone until it is added to the one before; where all are equal, they are in the first.
  const bins = new Int32Array(BINS + 1);
  const others = new Int32Array(BINS + 1);
  const scale = max > min ? BINS / (max - min) : 0;
  let [squares, otherSquares] = [0, 0];
  const even = count - (count % 2);
  for (let i = 0; i < even; i += 2) {
    const x = values[i]!;
    const y = values[i + 1]!;
    squares += (x - mean) * (x - mean);
    otherSquares += (y - mean) * (y - mean);
    bins[((x - min) * scale) | 0]!++;
    others[((y - min) * scale) | 0]!++;
  }
  if (even < count) {
    const x = values[even]!;
    squares += (x - mean) * (x - mean);
    bins[((x - min) * scale) | 0]!++;
  }
  const counts = Array.from({ length: BINS }, (_, i) => bins[i]! + others[i]!);
  counts[BINS - 1]! += bins[BINS]! + others[BINS]!;
  return { min, max, mean, std: Math.sqrt((squares + otherSquares) / count), zeros: zeros / count, counts };
}

function deadUnits({ rows, cols, data }: Tensor): number {
  let dead = 0;
  for (let i = 0; i < rows; i++) if (data.subarray(i * cols, (i + 1) * cols).every((a) => a === 0)) dead++;
  return dead;
}
