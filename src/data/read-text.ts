/** Text of a file, or of stdin. */
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";

/**
 * What `read` makes of the file at `path`, or of stdin where that is "-". `read` has to begin with the stream at once:
 * an error of it that comes sooner has nobody to go to. Throws what `read` does, and the system's error with the path.
 */
export async function readText<T>(path: string, read: (input: Readable) => Promise<T>): Promise<T> {
  try {
    return await read(path === "-" ? process.stdin : createReadStream(path));
  } catch (error) {
    // That a folder is there, the system says without its path.
    if (error instanceof Error && "syscall" in error) Object.assign(error, { path });
    throw error;
  }
}
