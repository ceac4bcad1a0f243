import type { FileHandle } from "node:fs/promises";
import { damaged } from "./number-array.ts";

/** One read returns at most 2 GiB. */
const MOST_AT_ONCE = 2 ** 30;

/** The bytes of an open file from `begin` to before `end`. Throws LayercError E408 where it ends before; `path` names it. */
export async function readBytes(file: FileHandle, begin: number, end: number, path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - begin);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(bytes.length - at, MOST_AT_ONCE), begin + at);
    if (bytesRead === 0) throw damaged(path, `truncated: it had ${end} bytes, of which ${begin + at} could be read`);
    at += bytesRead;
  }
  return bytes;
}
