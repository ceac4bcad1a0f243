import { open, type FileHandle } from "node:fs/promises";
import { WeightsError } from "../runtime/errors.ts";
import { expectLength, MAX_HEADER_BYTES, readHeader, readPlace } from "../runtime/safetensors.ts";
import { suggest } from "../spec/suggest.ts";
import { dataError, knownNames } from "./fault.ts";
import { damaged, type NumberArray } from "./number-array.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Reads one tensor of a safetensors file, and of the rest no more than the header: the file may be larger than memory,
 * and its other tensors of any type. Throws LayercError E404 for a tensor that is not there, E408 for a damaged file or
 * a type that cannot be read, and the system's error for a file that cannot.
 */
export async function readSafetensor(path: string, name: string): Promise<NumberArray> {
  const file = await open(path);
  try {
    return await readFrom(file, path, name);
  } catch (error) {
    throw error instanceof WeightsError ? damaged(path, error.message, "write it with safetensors, in float32") : error;
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, path: string, name: string): Promise<NumberArray> {
  const { size } = await file.stat();
  const { header, start } = readHeader(await readBytes(file, 0, await headerEnd(file, size, path), path));
  const { __metadata__: _, ...entries } = header;
  if (!Object.hasOwn(entries, name)) {
    const names = Object.keys(entries);
    const hint = knownNames(suggest(name, names), "Tensors", names);
    throw dataError("E404", `there is no tensor ${name}`, { file: path, hint });
  }
  const place = readPlace(name, entries[name]);
  expectLength({ length: size }, start + place.end);
  const bytes = await readBytes(file, start + place.begin, start + place.end, path);
  return { shape: place.shape, data: new place.array(bytes.buffer as ArrayBuffer) }; // a file's bytes are not shared
}

/** Where the header ends, or before that the file, or what is read of one that begins otherwise. */
async function headerEnd(file: FileHandle, size: number, path: string): Promise<number> {
  if (size < 8) return size;
  const bytes = await readBytes(file, 0, 8, path);
  return Math.min(size, MAX_HEADER_BYTES, 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true)));
}
