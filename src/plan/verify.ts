import { ALIGNMENT } from "../runtime/heap.ts";
import { EXAMPLE_WEIGHTS, isWeighted } from "./example-weights.ts";
import { kernelShapes, mixesDimensions } from "./kernel-shapes.ts";
import { membersOf, type CacheTensor, type Plan, type Step } from "./plan.ts";
import { spanOf } from "./storage.ts";
import { outputsOf, predicted, predictedFrom, readBy, scalarsOf, type Unrolled } from "./unrolled.ts";

interface Placed {
  readonly name: string;
  readonly rows: number;
  readonly cols: number | "m";
  readonly region: string;
  readonly start: number;
  readonly end: number;
  readonly aliasOf: string | undefined;
  readonly overwrittenBy: string | undefined;
}

/** A predictor's kernels may leave X as its examples came, see Kernels.allocate: as a second operand these know it. */
const READERS_OF_X: ReadonlySet<string> = new Set(["linear", "multiply", "linearClamp", "multiplyClamp", "add"]);

/** What is wrong with a plan, a sentence a fault; none for a right one. A fault here is the compiler's, never the user's. */
export function verify(plan: Plan): readonly string[] {
  const faults: string[] = [];
  const training = placeAll(plan, plan.cache, plan.cacheRows, faults);
  const inference = placeAll(plan, plan.activations, plan.activationRows, faults);
  for (const { name, offset } of [...plan.parameters, ...plan.statistics]) {
    if (offset % ALIGNMENT !== 0) faults.push(`${name} begins at element ${offset}, not on a multiple of ${ALIGNMENT}`);
  }
  overlaps(training, faults);

  const given = ["X", "Y", ...(isWeighted(plan.network) ? [EXAMPLE_WEIGHTS] : []), ...plan.slots];
  const initialized = run(plan.initialize, training, false, new Set(given), faults);
  for (const { name } of [...plan.parameters, ...plan.statistics]) {
    if (!initialized.has(name)) faults.push(`${name} is never initialised`);
  }
  const inferred = run(plan.infer ?? plan.forward, inference, true, initialized, faults);
  run([...plan.labels, ...plan.cost], inference, true, inferred, faults);
  for (const { kernel, args, formula } of predicted(plan)) {
    const place = READERS_OF_X.has(kernel ?? "") ? 1 : undefined;
    args.forEach((each, i) => {
      if ("tensor" in each && each.tensor === "X" && i !== place) faults.push(`${formula}: X is read by ${kernel}`);
    });
  }
  if (plan.folded !== undefined) run([...plan.folded.fold, ...plan.folded.forward], inference, true, initialized, faults);
  const ready = run([...plan.draw, ...plan.forward], training, false, initialized, faults);
  const costed = run([...plan.labels, ...plan.cost], training, false, ready, faults);
  const trained = run([...plan.labels, ...plan.backward], training, false, ready, faults);
  const gradients = plan.parameters.map(({ name }) => `d${name}`);
  for (const name of [...gradients, ...membersOf(plan.cache).map(({ name }) => name)]) {
    if (!trained.has(name) && !costed.has(name)) faults.push(`${name} is never computed, or overwritten`);
  }
  run(plan.update, training, false, new Set([...trained, "theta", "dtheta"]), faults);
  unrolled(plan, faults);
  return faults;
}

/** Neuron by neuron: what is read is there, nothing is computed twice, and J and every gradient, or A[L], come of it. */
function unrolled(plan: Plan, faults: string[]): void {
  const { network, parameters, unrolled: step, unrolledInference } = plan;
  // Of a large network there would be no end of scalars.
  if (step === undefined && unrolledInference === undefined) return;
  const column = (name: string, rows: number): string[] => Array.from({ length: rows }, (_, i) => `${name}${i + 1}`);
  const x = column("x", network.input.units);
  const { units } = network.layers.at(-1)!;
  if (step !== undefined) {
    const learned = parameters.flatMap(scalarsOf);
    const sums = ["J", ...learned.map((name) => `d${name}`)];
    const { missing } = scalars(step, [...x, ...learned, ...column("y", units)], sums, faults);
    for (const name of missing) faults.push(`${name} is never summed`);
  }
  if (unrolledInference !== undefined) {
    const { known } = scalars(unrolledInference, [...x, ...predictedFrom(plan).flatMap(scalarsOf)], [], faults);
    for (const name of outputsOf(plan)) if (!known.has(name)) faults.push(`${name} is never computed`);
  }
}

/** The scalars that there are after all steps, and the sums that none adds to. */
function scalars(
  steps: Unrolled,
  inputs: readonly string[],
  sums: readonly string[],
  faults: string[],
): { readonly known: ReadonlySet<string>; readonly missing: ReadonlySet<string> } {
  const known = new Set(inputs);
  const missing = new Set(sums);
  for (const { formula, statements, numbers } of steps) {
    for (const statement of statements) {
      const { name, kind } = statement;
      for (const read of readBy(statement)) {
        if (known.has(read) || Object.hasOwn(numbers, read)) continue;
        faults.push(`${formula}: ${read} is read before it is computed`);
      }
      if (kind !== "sum" && known.has(name)) faults.push(`${formula}: ${name} is computed twice`);
      if (kind === "sum" && name !== "J" && !missing.has(name)) {
        faults.push(`${formula}: ${name} is no gradient, or summed twice`);
      }
      if (kind === "sum") missing.delete(name);
      else known.add(name);
    }
  }
  return { known, missing };
}

/** Every tensor with its shape and its place; those of θ and dθ in elements, those of a cache in rows. */
function placeAll(plan: Plan, cache: readonly CacheTensor[], rows: number, faults: string[]): Map<string, Placed> {
  const { network, parameters, statistics, theta, parametersLength } = plan;
  const alone = (name: string, height: number, cols: number | "m"): Placed => ({
    name,
    rows: height,
    cols,
    region: name,
    start: 0,
    end: height,
    aliasOf: undefined,
    overwrittenBy: undefined,
  });
  const all = [
    alone("X", network.input.units, "m"),
    alone("Y", network.layers.at(-1)!.units, "m"),
    ...["theta", "dtheta", ...plan.slots].map((name) => alone(name, theta, 1)),
    ...["", "d"].flatMap((prefix) =>
      [...parameters, ...(prefix === "" ? statistics : [])].map(({ name, rows: height, cols, offset }) => ({
        name: `${prefix}${name}`,
        rows: height,
        cols,
        region: prefix === "" ? "parameters" : "gradients",
        start: offset,
        end: offset + height * cols,
        aliasOf: undefined,
        overwrittenBy: undefined,
      })),
    ),
    ...cache.map(({ name, rows: height, cols, row, aliasOf, overwrittenBy }) => ({
      name,
      rows: height,
      cols,
      region: "cache",
      start: row,
      end: row + spanOf({ rows: height, cols }),
      aliasOf,
      overwrittenBy,
    })),
  ];
  const ends: Readonly<Record<string, number>> = { parameters: parametersLength, gradients: theta, cache: rows };
  for (const { name, region, end } of all) {
    if (end > (ends[region] ?? Infinity)) faults.push(`${name} ends at ${end}, past its region's ${ends[region]}`);
  }
  return new Map(all.map((tensor) => [tensor.name, tensor]));
}

/** In training nothing shares storage but two names of one tensor, and what is written over with what does that. */
function overlaps(tensors: ReadonlyMap<string, Placed>, faults: string[]): void {
  for (const [name, others] of sharedStorage([...tensors.values()])) {
    for (const other of others) {
      const related = rootOf(tensors.get(name)!) === rootOf(tensors.get(other)!);
      if (!related && name < other) faults.push(`${name} and ${other} overlap`);
    }
  }
}

/** The tensor that this one is, is another name of, or is overwritten by. */
function rootOf({ name, aliasOf, overwrittenBy }: Placed): string {
  return overwrittenBy ?? aliasOf ?? name;
}

function collide(x: Placed, y: Placed): boolean {
  return x.region === y.region && x.start < y.end && y.start < x.end;
}

/** The names of the tensors that share storage with each one that shares any. */
function sharedStorage(tensors: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const byStart = tensors.toSorted((x, y) => (x.region === y.region ? x.start - y.start : x.region < y.region ? -1 : 1));
  const shared = new Map<string, string[]>();
  const note = (x: Placed, y: Placed): void => void (shared.get(x.name)?.push(y.name) ?? shared.set(x.name, [y.name]));
  let open: Placed[] = [];
  for (const tensor of byStart) {
    open = open.filter((other) => collide(other, tensor));
    for (const other of open) {
      note(tensor, other);
      note(other, tensor);
    }
    open.push(tensor);
  }
  return shared;
}

/** Follows the steps and returns the tensors that hold their values after the last. `shared`: whether all may lie over another. */
function run(
  steps: readonly Step[],
  tensors: ReadonlyMap<string, Placed>,
  shared: boolean,
  before: ReadonlySet<string>,
  faults: string[],
): ReadonlySet<string> {
  const holds = new Set(before);
  // The tensors of the cache that hold their values; where storage is shared these are few at a time.
  const cached = new Set(
    [...before].flatMap((name) => tensors.get(name) ?? []).filter(({ region }) => region === "cache"),
  );
  const aliases = new Map<string, Placed[]>();
  const together = new Map<string, Placed[]>();
  for (const tensor of tensors.values()) {
    if (tensor.aliasOf !== undefined) aliases.set(tensor.aliasOf, [...(aliases.get(tensor.aliasOf) ?? []), tensor]);
    if (tensor.overwrittenBy === undefined) continue;
    const root = tensor.overwrittenBy;
    together.set(root, [...(together.get(root) ?? [tensors.get(root)!]), tensor]);
  }
  const write = (tensor: Placed): void => {
    const others = shared ? cached : (together.get(rootOf(tensor)) ?? []);
    for (const other of tensor.region === "cache" ? others : []) {
      if (!collide(tensor, other)) continue;
      holds.delete(other.name);
      cached.delete(other);
    }
    for (const named of [tensor, ...(aliases.get(tensor.name) ?? [])]) {
      holds.add(named.name);
      if (tensor.region === "cache") cached.add(named);
    }
  };
  for (const step of steps) {
    const used = step.args.flatMap((argument) => {
      if (!("tensor" in argument)) return [];
      const placed = tensors.get(argument.tensor);
      if (placed === undefined) faults.push(`${step.formula}: there is no tensor ${argument.tensor}`);
      return placed === undefined ? [] : [{ placed, access: argument.access }];
    });
    shapes(step, used.map(({ placed }) => placed), faults);
    for (const { placed, access } of used) {
      if (access !== "write" && !holds.has(placed.name)) {
        faults.push(`${step.formula}: ${placed.name} is read before it is written, or after it was overwritten`);
      }
    }
    for (const { placed: output, access } of used) {
      if (access === "read") continue;
      for (const { placed: input, access: other } of used) {
        const mixes = step.kernel !== undefined && mixesDimensions(step.kernel);
        if (other === "read" && mixes && collide(input, output)) {
          faults.push(`${step.formula}: ${output.name} is written over ${input.name} while that is read`);
        }
      }
      write(output);
    }
  }
  return holds;
}

function shapes(step: Step, tensors: readonly Placed[], faults: string[]): void {
  if (step.kernel === undefined) return;
  const wanted = kernelShapes(step.kernel) ?? tensors.map(() => ["rows", "cols"] as const);
  if (wanted.length !== tensors.length) {
    faults.push(`${step.formula}: ${step.kernel} takes ${wanted.length} tensors, not ${tensors.length}`);
    return;
  }
  const bound = new Map<string, number | "m">([["1", 1], ["m", "m"]]);
  tensors.forEach((tensor, i) => {
    const [rows, cols] = wanted[i]!;
    for (const [wanted, size] of [[rows, tensor.rows], [cols, tensor.cols]] as const) {
      const dimension = wanted !== "n or 1" ? wanted : size === 1 ? "1" : "n";
      const known = bound.get(dimension) ?? size;
      bound.set(dimension, known);
      if (known !== size) {
        faults.push(`${step.formula}: ${tensor.name} is (${tensor.rows}, ${tensor.cols}), where ${dimension} is ${known}`);
      }
    }
  });
}
