import { crc32 } from "node:zlib";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { dataError, knownNames } from "./fault.ts";
import { suggest } from "../spec/suggest.ts";
import { decodeNpy } from "./npy.ts";
import { damaged, MAX_UNPACKED, type NumberArray } from "./number-array.ts";

/** An array is the member NAME.npy. */
const SUFFIX = ".npy";

/** The names of the arrays in a `.npz` file. Throws as `readNpz`. */
export function namesInNpz(path: string): Promise<readonly string[]> {
  return withArchive(path, async (_, entries) => [...entries.keys()]);
}

/**
 * Reads one array of a `.npz` file, a ZIP archive as numpy.savez and numpy.savez_compressed write it; of the others
 * only the names are read. Throws LayercError E404 for an array that is not there, E408 for a damaged archive, and the
 * system's error for a file that cannot be read.
 */
export function readNpz(path: string, name: string): Promise<NumberArray> {
  return withArchive(path, async (archive, entries) => {
    const entry = entries.get(name);
    if (entry === undefined) {
      const names = [...entries.keys()];
      const hint = knownNames(suggest(name, names), "Arrays", names);
      throw dataError("E404", `there is no array ${name}`, { file: path, hint });
    }
    const file = `${path}:${name}`;
    const bytes = await unpacked(archive, entry, file);
    return decodeNpy(bytes, file);
  });
}

/** Sizes come from the central directory: numpy leaves those of the local headers to their zip64 fields. */
async function withArchive<T>(
  path: string,
  use: (archive: ZipFile, entries: ReadonlyMap<string, Entry>) => Promise<T>,
): Promise<T> {
  const archive = await ofArchive(path, () => openPromise(path, { lazyEntries: true, autoClose: false }));
  try {
    const entries = await ofArchive(path, async () => {
      const found = new Map<string, Entry>();
      for await (const entry of archive.eachEntry()) {
        if (entry.fileName.endsWith(SUFFIX)) found.set(entry.fileName.slice(0, -SUFFIX.length), entry);
      }
      return found;
    });
    return await use(archive, entries);
  } finally {
    archive.close();
  }
}

/** A member's bytes, of which yauzl sees that they are as many as the directory says. */
async function unpacked(archive: ZipFile, entry: Entry, file: string): Promise<Uint8Array> {
  const { uncompressedSize: size, compressedSize, crc32: checksum } = entry;
  if (size > MAX_UNPACKED && compressedSize < size) {
    throw damaged(file, `it unpacks to ${size} bytes; a compressed array may have ${MAX_UNPACKED}`, "use numpy.savez");
  }
  const bytes = new Uint8Array(size);
  let filled = 0;
  await ofArchive(file, async () => {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      bytes.set(chunk as Uint8Array, filled); // a stream of bytes
      filled += (chunk as Uint8Array).length;
    }
  });
  if (crc32(bytes) !== checksum) throw damaged(file, "its checksum is wrong: the archive is damaged");
  return bytes;
}

/** What yauzl and zlib throw at damaged archives are plain errors; the system's have a number. */
async function ofArchive<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || "syscall" in error) throw error;
    throw damaged(file, `this is no .npz file, or a damaged one: ${error.message}`, "write it with numpy.savez");
  }
}
