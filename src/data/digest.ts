import { createHash, type Hash } from "node:crypto";
import type { Values } from "../runtime/batches.ts";
import type { LoadedData } from "./load.ts";

/**
 * SHA-256 of all examples, labels and weights as they were read, in hexadecimal digits: however they are divided, and
 * wherever they lie.
 */
export function digestOfData({ train, test }: Pick<LoadedData, "train" | "test">): string {
  const hash = createHash("sha256");
  // Parts of one file share its arrays.
  const parts = test === undefined || test.X === train.X ? [train] : [train, test];
  for (const { X, Y, exampleWeights } of parts) {
    for (const values of [X, Y, exampleWeights]) addTo(hash, values);
  }
  return hash.digest("hex");
}

/** The type and the length as well, so that no array's end is taken for the next one's beginning. */
function addTo(hash: Hash, values: Values | undefined): void {
  hash.update(values === undefined ? "none;" : `${values.constructor.name} ${values.length};`);
  if (values !== undefined) hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}
