import { ALIGNMENT, aligned } from "../runtime/heap.ts";
import { EVALUATION_CHUNK } from "../runtime/trainer.ts";
import type { CacheTensor, ParameterTensor, Plan } from "./plan.ts";

/** Lays tensors of θ end to end, each on a 64-byte boundary. */
export function placeParameters(tensors: readonly Omit<ParameterTensor, "offset">[]): {
  readonly parameters: readonly ParameterTensor[];
  readonly theta: number;
} {
  let end = 0;
  const parameters = tensors.map((tensor) => {
    const offset = end;
    end += aligned(tensor.rows * tensor.cols);
    return { ...tensor, offset };
  });
  return { parameters, theta: end };
}

/** Gives every tensor of the cache its own rows; another name of a tensor lies where that tensor does. */
export function placeCache(tensors: readonly Omit<CacheTensor, "row">[]): {
  readonly cache: readonly CacheTensor[];
  readonly cacheRows: number;
} {
  let end = 0;
  const rowOf = new Map<string, number>();
  const cache = tensors.map((tensor) => {
    const row = (tensor.aliasOf === undefined ? undefined : rowOf.get(tensor.aliasOf)) ?? end;
    if (row === end) end += tensor.rows;
    rowOf.set(tensor.name, row);
    return { ...tensor, row };
  });
  return { cache, cacheRows: end };
}

/**
 * Where there is no backward propagation, A[l] overwrites Z[l], and layer l + 1 the layer before: two places, used in
 * turn, hold everything. Z[L] stays, since the cost may be computed from it: A[L] goes where A[L-1] was.
 */
export function placeActivations(tensors: readonly Omit<CacheTensor, "row">[]): {
  readonly activations: readonly CacheTensor[];
  readonly activationRows: number;
} {
  const last = Math.max(...tensors.map((tensor) => tensor.layer));
  const placeOf = (tensor: Omit<CacheTensor, "row">): number =>
    (tensor.layer + (tensor.kind === "A" && tensor.layer === last && tensor.aliasOf === undefined ? 1 : 0)) % 2;
  const rows = [0, 1].map((place) =>
    Math.max(0, ...tensors.filter((tensor) => placeOf(tensor) === place).map((tensor) => tensor.rows)),
  );
  const activations = tensors.map((tensor) => ({ ...tensor, row: placeOf(tensor) === 0 ? 0 : rows[0]! }));
  return { activations, activationRows: rows[0]! + rows[1]! };
}

/** The elements of a trainer's heap with room for `examples` columns. */
export function trainerElements(plan: Plan, examples: number): number {
  const fixed = plan.theta * (2 + plan.slots.length) + evaluationElements(plan);
  return aligned(fixed + aligned(examples) * elementsPerColumn(plan));
}

/** What evaluation needs for itself. */
export function evaluationElements(plan: Plan): number {
  return EVALUATION_CHUNK * (columnRows(plan) + plan.activationRows);
}

/** Numbers that one more example in the batch takes. */
export function elementsPerColumn(plan: Plan): number {
  return columnRows(plan) + plan.cacheRows;
}

/** The largest batch whose heap has at most `limit` elements; 0 if there is none. */
export function largestBatch(plan: Plan, limit: number): number {
  const room = limit - plan.theta * (2 + plan.slots.length) - evaluationElements(plan);
  return Math.max(0, Math.floor(room / elementsPerColumn(plan) / ALIGNMENT) * ALIGNMENT);
}

/** Rows of X and Y. */
function columnRows({ network }: Plan): number {
  return network.input.units + network.layers.at(-1)!.units;
}
