import { ALIGNMENT, aligned } from "../runtime/heap.ts";
import { chunkColumns } from "../runtime/batches.ts";
import type { Laid } from "./in-place.ts";
import type { CacheTensor, ParameterTensor, Plan } from "./plan.ts";

/** Lays tensors end to end, each on a 64-byte boundary: those of θ, then the statistics. */
export function placeParameters(
  learned: readonly Omit<ParameterTensor, "offset">[],
  kept: readonly Omit<ParameterTensor, "offset">[],
): Pick<Plan, "parameters" | "theta" | "statistics" | "parametersLength"> {
  let end = 0;
  const place = (tensor: Omit<ParameterTensor, "offset">): ParameterTensor => {
    const offset = end;
    end += aligned(tensor.rows * tensor.cols);
    return { ...tensor, offset };
  };
  const parameters = learned.map(place);
  const theta = end;
  const statistics = kept.map(place);
  return { parameters, theta, statistics, parametersLength: end };
}

/** The rows of room that a tensor of the cache takes: a column of n numbers, few. Room is a multiple of 16 columns. */
export function spanOf({ rows, cols }: Pick<CacheTensor, "rows" | "cols">): number {
  return cols === 1 ? Math.ceil(rows / ALIGNMENT) : rows;
}

/** Gives every tensor of the cache its own rows; another name of a tensor, and what one overwrites, lie where it does. */
export function placeCache(tensors: readonly Laid[]): {
  readonly cache: readonly CacheTensor[];
  readonly cacheRows: number;
} {
  let end = 0;
  const rowOf = new Map<string, number>();
  for (const tensor of tensors) {
    if (placeOf(tensor) !== tensor.name) continue;
    rowOf.set(tensor.name, end);
    end += spanOf(tensor);
  }
  return { cache: tensors.map((tensor) => ({ ...tensor, row: rowOf.get(placeOf(tensor))! })), cacheRows: end };
}

/** The tensor whose rows a tensor of the cache has: mostly itself. */
export function placeOf({ name, aliasOf, overwrittenBy }: Laid): string {
  return overwrittenBy ?? aliasOf ?? name;
}

/** The elements of a trainer's heap with room for `examples` columns. */
export function trainerElements(plan: Plan, examples: number): number {
  const fixed = fixedElements(plan) + evaluationElements(plan);
  return aligned(fixed + aligned(examples) * elementsPerColumn(plan));
}

/** Parameters, gradients and optimizer slots. */
function fixedElements({ theta, parametersLength, slots }: Plan): number {
  return parametersLength + theta * (1 + slots.length);
}

/** What evaluation needs for itself. */
export function evaluationElements(plan: Plan): number {
  return chunkColumns(plan.network.input.units) * (columnRows(plan) + plan.activationRows);
}

/** Numbers that one more example in the batch takes. */
export function elementsPerColumn(plan: Plan): number {
  return columnRows(plan) + plan.cacheRows;
}

/** The largest batch whose heap has at most `limit` elements; 0 if there is none. */
export function largestBatch(plan: Plan, limit: number): number {
  const room = limit - fixedElements(plan) - evaluationElements(plan);
  return Math.max(0, Math.floor(room / elementsPerColumn(plan) / ALIGNMENT) * ALIGNMENT);
}

/** Rows of X and Y. */
function columnRows({ network }: Plan): number {
  return network.input.units + network.layers.at(-1)!.units;
}
