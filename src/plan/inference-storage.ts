import { mixesDimensions } from "./kernel-shapes.ts";
import type { CacheTensor, Step } from "./plan.ts";
import { spanOf } from "./storage.ts";

/** Tensors in one place, and when it is taken: from the step that first writes it to the one that last reads it. */
interface Tenant {
  readonly names: string[];
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
  tensors: readonly Omit<CacheTensor, "row">[],
  steps: readonly Step[],
): { readonly activations: readonly CacheTensor[]; readonly activationRows: number } {
  const lifetimes = lifetimesOf(tensors, steps);
  const tenants = new Map<string, Tenant>();
  for (const tensor of tensors) {
    const { name, aliasOf } = tensor;
    const { from, until, over } = lifetimes.get(name)!;
    const host =
      tenants.get(aliasOf ?? "") ??
      over.map((other) => tenants.get(other)).find((each) => each?.span === spanOf(tensor) && each.until <= from);
    if (host === undefined) tenants.set(name, { names: [name], span: spanOf(tensor), from, until, row: 0 });
    else {
      host.names.push(name);
      host.until = Math.max(host.until, until);
      tenants.set(name, host);
    }
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
    activations: tensors.map((tensor) => ({ ...tensor, row: tenants.get(tensor.name)!.row })),
    activationRows: placed.reduce((rows, { row, span }) => Math.max(rows, row + span), 0),
  };
}

interface Lifetime {
  from: number;
  until: number;
  /** What it may be written over: all that the step that writes it reads, where that goes element by element. */
  over: readonly string[];
}

function lifetimesOf(tensors: readonly Omit<CacheTensor, "row">[], steps: readonly Step[]): Map<string, Lifetime> {
  const lifetimes = new Map<string, Lifetime>(tensors.map(({ name }) => [name, { from: -1, until: -1, over: [] }]));
  steps.forEach(({ kernel, args }, time) => {
    const named = args.flatMap((argument) => ("tensor" in argument ? [argument] : []));
    const reads = named.filter(({ access }) => access !== "write").map(({ tensor }) => tensor);
    for (const { tensor, access } of named) {
      const lifetime = lifetimes.get(tensor);
      if (lifetime === undefined) continue;
      lifetime.until = time;
      if (access === "read" || lifetime.from >= 0) continue;
      lifetime.from = time;
      lifetime.over = kernel !== undefined && mixesDimensions(kernel) ? [] : reads;
    }
  });
  const output = tensors.findLast(({ name }) => /^A\d+$/.test(name))!;
  lifetimes.get(output.name)!.until = steps.length;
  for (const { name, aliasOf } of tensors) {
    if (aliasOf === undefined) continue;
    // Both names mean the tensor from its start to the last use of either.
    const [own, other] = [lifetimes.get(name)!, lifetimes.get(aliasOf)!];
    other.until = Math.max(own.until, other.until);
    Object.assign(own, { from: other.from, until: other.until });
  }
  return lifetimes;
}
