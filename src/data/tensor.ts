import type { NumberArray } from "./number-array.ts";

/**
 * Reads an array of numbers from a file, by the ending of its path: the tensor of that name of a `.safetensors`, the
 * array of a `.npz`, the one array of a `.npy`. Readers are loaded when they are needed. Throws LayercError E404, E408
 * and the system's error for a file that cannot be read.
 */
export async function readTensor(path: string, name: string): Promise<NumberArray> {
  if (path.endsWith(".npy")) return (await import("./npy.ts")).readNpy(path);
  if (path.endsWith(".npz")) return (await import("./npz.ts")).readNpz(path, name);
  return (await import("./safetensors.ts")).readSafetensor(path, name);
}
