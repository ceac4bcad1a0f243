import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ArraySource } from "../network/network.ts";
import type { NumberArray } from "./number-array.ts";

/** Arrays by their names: the files of a folder, or the members of an archive. */
export interface ArrayFiles {
  /** What messages call the array of that name. */
  title(name: string): string;
  /** Throws LayercError E404, E408 and the system's error for a file that cannot be read. */
  read(name: string): Promise<NumberArray>;
  names(): Promise<readonly string[]>;
}

/** What is at `path`, a folder (npy, idx) or an archive (npz). Readers are loaded when they are needed. */
export function arrayFilesAt(path: string, format: ArraySource["format"]): ArrayFiles {
  const inFolder = (read: (file: string) => Promise<NumberArray>): ArrayFiles => ({
    title: (name) => join(path, name),
    read: (name) => read(join(path, name)),
    names: () => readdir(path),
  });
  switch (format) {
    case "npy":
      return inFolder(async (file) => (await import("./npy.ts")).readNpy(file));
    case "idx":
      return {
        ...inFolder(async (file) => (await import("./idx.ts")).readIdx(file)),
        names: async () => (await readdir(path)).map((name) => name.replace(/\.gz$/, "")),
      };
    case "npz":
      return {
        title: (name) => `${path}:${name}`,
        read: async (name) => (await import("./npz.ts")).readNpz(path, name),
        names: async () => (await import("./npz.ts")).namesInNpz(path),
      };
  }
}
