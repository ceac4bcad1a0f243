import { WeightsError } from "./errors.ts";
import type { Tensor } from "./heap.ts";
import { parsePreprocessing, type Preprocessing } from "./preprocessing.ts";
import { decodeSafetensors, encodeSafetensors } from "./safetensors.ts";

interface Identity {
  readonly name: string;
  readonly n: readonly number[];
  readonly classes?: readonly string[];
}

/** The tensors of Parameters but θ itself, by Ng's names: W1, …, b1, …. */
export function namedTensors(parameters: { readonly theta: Tensor }): [string, Tensor][] {
  // Every property of a module's Parameters is a matrix; an interface has no index signature that would say so.
  return (Object.entries(parameters) as [string, Tensor][]).filter(([name]) => name !== "theta");
}

/**
 * Parameters as a safetensors file. Metadata: `network`, `n`, `kernels`, and where there are any `classes`,
 * `preprocessing` and what the caller adds. `kernels` is the numeric class, on which the bits of a training depend, and
 * not its form, on which they do not.
 */
export function encodeWeights(
  network: Identity,
  parameters: { readonly theta: Tensor },
  preprocessing: Preprocessing | undefined,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const tensors = namedTensors(parameters).map(
    ([name, { rows, cols, data }]) => [name, { shape: [rows, cols], data }] as const,
  );
  return encodeSafetensors(new Map(tensors), {
    ...withoutOwn(metadata),
    network: network.name,
    n: JSON.stringify(network.n),
    kernels: parameters.theta.heap.kernels.numericClass,
    ...(network.classes === undefined ? {} : { classes: JSON.stringify(network.classes) }),
    ...(preprocessing === undefined ? {} : { preprocessing: JSON.stringify(preprocessing) }),
  });
}

const OWN_KEYS = ["network", "n", "kernels", "classes", "preprocessing"];

/** What a caller may add: nothing that a weights file says of itself. */
function withoutOwn(metadata: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !OWN_KEYS.includes(key)));
}

/**
 * Fills the parameters from a safetensors file and returns its metadata and preprocessing. Throws WeightsError, and then
 * leaves the parameters as they were, where the file is damaged or its tensors are not this network's.
 */
export function decodeWeights(
  bytes: Uint8Array,
  network: Identity,
  parameters: { readonly theta: Tensor },
): { metadata: Readonly<Record<string, string>>; preprocessing: Preprocessing | undefined } {
  const { tensors, metadata } = decodeSafetensors(bytes);
  const wanted = new Map(namedTensors(parameters));
  const foreign = (why: string): WeightsError => {
    const whose = metadata["network"] === undefined ? "another network" : `the network "${metadata["network"]}"`;
    return new WeightsError(`these are weights of ${whose}: ${why}`);
  };
  for (const [name, { rows, cols }] of wanted) {
    const found = tensors.get(name);
    if (found === undefined) throw foreign(`${network.name} also has ${name} (${rows}, ${cols})`);
    if (!sameShape(found.shape, rows, cols)) {
      throw foreign(`their ${name} is (${found.shape.join(", ")}), that of ${network.name} is (${rows}, ${cols})`);
    }
    if (!found.data.every(Number.isFinite)) throw new WeightsError(`${name} holds numbers that are not finite`);
  }
  for (const name of tensors.keys()) if (!wanted.has(name)) throw foreign(`${network.name} has no ${name}`);
  const preprocessing =
    metadata["preprocessing"] === undefined ? undefined : parsePreprocessing(metadata["preprocessing"], network.n[0]!);
  for (const [name, { data }] of wanted) data.set(tensors.get(name)!.data);
  return { metadata, preprocessing };
}

/** A bias may come as (n) too, as PyTorch has it. */
export function sameShape(shape: readonly number[], rows: number, cols: number): boolean {
  if (shape.length === 1) return cols === 1 && shape[0] === rows;
  return shape.length === 2 && shape[0] === rows && shape[1] === cols;
}
