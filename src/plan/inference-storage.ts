import { mixesDimensions } from "./kernel-shapes.ts";
import type { Laid } from "./in-place.ts";
import type { CacheTensor, Step } from "./plan.ts";
import { placeOf, spanOf } from "./storage.ts";

/** A place, and when it is taken: from the step that first writes there to the one that last reads there. */
interface Tenant {
  readonly span: number;
  readonly from: number;
  until: number;
  row: number;
}

/**
 * Where there is no backward propagation, a tensor's place is free after it was last read, and a kernel that goes element
 * by element writes over what it reads last. The largest are placed first, each at the first row that is free all the
 * time that it is needed. `steps` are forward propagation and the cost; A[L] is read after them.
 */
export function placeActivations(
  tensors: readonly Laid[],
  steps: readonly Step[],
): { readonly activations: readonly CacheTensor[]; readonly activationRows: number } {
  const lifetimes = lifetimesOf(tensors, steps);
  const tenants = new Map<string, Tenant>();
  for (const tensor of tensors) {
    const place = placeOf(tensor);
    if (tenants.has(place)) continue;
    const { from, until, over } = lifetimes.get(place)!;
    const span = spanOf(tensor);
    const host = over.map((other) => tenants.get(other)).find((each) => each?.span === span && each.until <= from);
    if (host !== undefined) host.until = Math.max(host.until, until);
    tenants.set(place, host ?? { span, from, until, row: 0 });
  }
  const placed: Tenant[] = [];
  for (const tenant of [...new Set(tenants.values())].sort((a, b) => b.span - a.span || a.from - b.from)) {
    const neighbours = placed.filter(({ from, until }) => from <= tenant.until && tenant.from <= until);
    for (const { row, span } of neighbours.toSorted((a, b) => a.row - b.row)) {
      if (row < tenant.row + tenant.span) tenant.row = Math.max(tenant.row, row + span);
    }
    placed.push(tenant);
  }
  return {
    activations: tensors.map((tensor) => ({ ...tensor, row: tenants.get(placeOf(tensor))!.row })),
    activationRows: placed.reduce((rows, { row, span }) => Math.max(rows, row + span), 0),
  };
}

interface Lifetime {
  from: number;
  until: number;
  /** The places that it may share: of all that the step that writes it reads, where that goes element by element. */
  over: readonly string[];
}

/** By places. */
function lifetimesOf(tensors: readonly Laid[], steps: readonly Step[]): Map<string, Lifetime> {
  const places = new Map(tensors.map((tensor) => [tensor.name, placeOf(tensor)]));
  const lifetimes = new Map<string, Lifetime>();
  for (const place of places.values()) lifetimes.set(place, { from: -1, until: -1, over: [] });
  steps.forEach(({ kernel, args }, time) => {
    const named = args.flatMap((argument) => ("tensor" in argument ? [argument] : []));
    const reads = named.filter(({ access }) => access !== "write").map(({ tensor }) => places.get(tensor) ?? tensor);
    for (const { tensor, access } of named) {
      const lifetime = lifetimes.get(places.get(tensor) ?? "");
      if (lifetime === undefined) continue;
      lifetime.until = time;
      if (access === "read" || lifetime.from >= 0) continue;
      lifetime.from = time;
      lifetime.over = kernel !== undefined && mixesDimensions(kernel) ? [] : reads;
    }
  });
  const output = tensors.findLast(({ name }) => /^A\d+$/.test(name))!;
  lifetimes.get(placeOf(output))!.until = steps.length;
  return lifetimes;
}
