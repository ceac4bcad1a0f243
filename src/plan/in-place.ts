/** Which tensors another is written over, by the step that reads them last. */
import { mixesDimensions } from "./kernel-shapes.ts";
import type { CacheTensor, Step } from "./plan.ts";
import type { CacheEntry } from "./stages.ts";

export type Laid = Omit<CacheTensor, "row">;

/** Tensors with what they are overwritten by, in the end. */
export function laid(tensors: readonly CacheEntry[], overwritten: ReadonlyMap<string, string>): Laid[] {
  return tensors.map((tensor) => {
    let by = overwritten.get(tensor.aliasOf ?? tensor.name);
    for (let next = by; next !== undefined; next = overwritten.get(next)) by = next;
    return { ...tensor, overwrittenBy: by };
  });
}

/**
 * Of the tensors named, those that have no place of their own: what goes element by element and reads one last writes its
 * result there. Gives for each the tensor that it is written over by. `phase` are the steps in which they must be written
 * and read for the last time, `others` all that read tensors besides.
 */
export function overwrittenIn(
  names: ReadonlySet<string>,
  tensors: readonly CacheEntry[],
  phase: readonly Step[],
  others: readonly Step[],
): ReadonlyMap<string, string> {
  const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const rootOf = (name: string): string => byName.get(name)?.aliasOf ?? name;
  const namedIn = ({ args }: Step): string[] => args.flatMap((each) => ("tensor" in each ? [rootOf(each.tensor)] : []));
  const elsewhere = new Set(others.flatMap(namedIn));
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  phase.forEach((step, time) => {
    for (const name of namedIn(step)) {
      if (!first.has(name)) first.set(name, time);
      last.set(name, time);
    }
  });
  const overwritten = new Map<string, string>();
  phase.forEach(({ kernel, args }, time) => {
    const output = args.find((each) => "tensor" in each && each.access === "write");
    if (kernel === undefined || mixesDimensions(kernel) || output === undefined || !("tensor" in output)) return;
    const over = byName.get(rootOf(output.tensor));
    if (over === undefined || first.get(over.name) !== time) return;
    const input = args.find((each) => {
      if (!("tensor" in each) || each.access !== "read" || !names.has(each.tensor)) return false;
      const { name, rows, cols } = byName.get(rootOf(each.tensor))!;
      return rows === over.rows && cols === over.cols && last.get(name) === time && !elsewhere.has(name);
    });
    if (input !== undefined && "tensor" in input) overwritten.set(rootOf(input.tensor), over.name);
  });
  return overwritten;
}
