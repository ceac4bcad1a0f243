import { open, type FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { damaged, MAX_UNPACKED, swapBytes, type NumberArray } from "./number-array.ts";

/** By the third byte of the file. Numbers are big-endian. */
const TYPES = {
  0x08: Uint8Array,
  0x09: Int8Array,
  0x0b: Int16Array,
  0x0c: Int32Array,
  0x0d: Float32Array,
  0x0e: Float64Array,
} as const;

/**
 * Reads an IDX file (LeCun's format of MNIST): two bytes 0, the type, the rank, a 32-bit extent for each axis, the
 * numbers, all big-endian. Gzip is told by its first bytes; where there is no file of that name, NAME.gz is read.
 * Throws LayercError E408 for one that is damaged, and the system's error for one that cannot be read.
 */
export async function readIdx(path: string): Promise<NumberArray> {
  const { file, name } = await openEither(path);
  try {
    const { size } = await file.stat();
    const magic = Buffer.alloc(2);
    await file.read(magic, 0, 2, 0);
    const gzipped = magic[0] === 0x1f && magic[1] === 0x8b;
    const content = createContent(name, gzipped ? undefined : size);
    const source = file.createReadStream({ start: 0, autoClose: false, highWaterMark: CHUNK });
    for await (const chunk of gzipped ? unpacked(source) : source) content.add(chunk as Uint8Array); // streams of bytes
    return content.finish();
  } catch (error) {
    throw isZlibError(error) ? damaged(name, zlibMessage(error)) : error;
  } finally {
    await file.close();
  }
}

const CHUNK = 2 ** 18;

/** Not by `pipeline`, which tells of an aborted operation where its reader throws. */
function unpacked(source: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  source.on("error", (error) => gunzip.destroy(error));
  gunzip.on("close", () => source.destroy());
  return source.pipe(gunzip);
}

async function openEither(path: string): Promise<{ readonly file: FileHandle; readonly name: string }> {
  try {
    return { file: await open(path), name: path };
  } catch (missing) {
    if ((missing as NodeJS.ErrnoException).code !== "ENOENT") throw missing;
    const file = await open(`${path}.gz`).catch(() => undefined);
    if (file === undefined) throw missing;
    return { file, name: `${path}.gz` };
  }
}

type ZlibError = Error & { readonly code: string };

function isZlibError(error: unknown): error is ZlibError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

function zlibMessage({ code }: ZlibError): string {
  return code === "Z_BUF_ERROR" ? "truncated: its gzip data do not end" : "its gzip data are damaged";
}

interface Layout {
  readonly Type: (typeof TYPES)[keyof typeof TYPES];
  readonly shape: readonly number[];
  /** Where the numbers begin, and how many bytes they are. */
  readonly start: number;
  readonly length: number;
}

/** The content as it comes, chunk by chunk. `size`: that of the whole, where it is known before. */
function createContent(file: string, size: number | undefined) {
  let head = new Uint8Array(0);
  let layout: Layout | undefined;
  let body = new Uint8Array(0);
  let filled = 0;

  function add(chunk: Uint8Array): void {
    if (layout !== undefined) return append(chunk);
    head = Buffer.concat([head, chunk]);
    layout = layoutOf(head, file);
    if (layout === undefined) return;
    const { start, length } = layout;
    const promised = start + length;
    if (size !== undefined && size !== promised) throw otherLength(promised, size);
    if (size === undefined && length > MAX_UNPACKED) {
      throw damaged(
        file,
        `its header promises ${promised} bytes; a gzipped file may have ${MAX_UNPACKED}`,
        "unpack it",
      );
    }
    body = new Uint8Array(length);
    append(head.subarray(start));
  }

  function append(chunk: Uint8Array): void {
    if (filled + chunk.length > body.length)
      throw damaged(file, `it has more than the ${body.length} bytes of its array`);
    body.set(chunk, filled);
    filled += chunk.length;
  }

  function otherLength(promised: number, found: number) {
    const message = `its header promises ${promised} bytes, the file has ${found}`;
    return damaged(file, found < promised ? `truncated: ${message}` : message);
  }

  return {
    add,
    finish(): NumberArray {
      if (layout === undefined) throw damaged(file, `truncated: it ends within its header, after ${head.length} bytes`);
      const { Type, shape, start, length } = layout;
      if (filled < length) throw otherLength(start + length, start + filled);
      swapBytes(body, Type.BYTES_PER_ELEMENT);
      return { shape, data: new Type(body.buffer) };
    },
  };
}

/** What the header says; undefined while it is not whole. */
function layoutOf(head: Uint8Array, file: string): Layout | undefined {
  if (head.length < 4) return undefined;
  const [zero, nought, code, rank] = head as unknown as [number, number, number, number]; // four bytes are there
  const Type: Layout["Type"] | undefined = TYPES[code as keyof typeof TYPES];
  if (zero !== 0 || nought !== 0 || Type === undefined || rank === 0) {
    const found = Array.from(head.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    throw damaged(
      file,
      `this is no IDX file: it begins with ${found}`,
      "that of images of bytes begins with 00 00 08 03",
    );
  }
  const start = 4 + 4 * rank;
  if (head.length < start) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  const length = shape.reduce((product, extent) => product * extent, Type.BYTES_PER_ELEMENT);
  return { Type, shape, start, length };
}
