import { createHash } from "node:crypto";
import { createRandom, type RandomStream } from "../runtime/random.ts";

/**
 * The random numbers of one trial, which depend on nothing but its number and the seed: a sweep goes on after any trial
 * as it would have gone on.
 */
export function randomOf(seed: number, trial: number): RandomStream {
  const digest = createHash("sha256").update(`${seed} ${trial}`).digest();
  // 53 bits, as many as a seed has.
  const mixed = digest.readUInt32BE(0) * 2 ** 21 + (digest.readUInt32BE(4) >>> 11);
  return createRandom(mixed, "sweep");
}
