import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** An array in C order: element (i, j) of shape (rows, cols) is `data[i * cols + j]`. */
export interface NumpyArray {
  readonly shape: readonly number[];
  readonly data: NumpyData;
}

const TYPES = {
  "|u1": Uint8Array,
  "<u2": Uint16Array,
  "<i4": Int32Array,
  "<f4": Float32Array,
  "<f8": Float64Array,
} as const;

export type NumpyData = InstanceType<(typeof TYPES)[keyof typeof TYPES]>;

/** The arrays of a `.npz` file by their names. */
export function readNpz(path: string): Map<string, NumpyArray> {
  return decodeNpz(readFileSync(path));
}

export function readNpy(path: string): NumpyArray {
  return decodeNpy(readFileSync(path));
}

/** `.npz` is a ZIP archive with a member NAME.npy for each array. */
export function decodeNpz(bytes: Buffer): Map<string, NumpyArray> {
  return new Map([...members(bytes)].map(([name, member]) => [name.replace(/\.npy$/, ""), decodeNpy(member)]));
}

/** numpy.lib.format: magic, version, header length, a Python dict, the numbers. */
export function decodeNpy(bytes: Buffer): NumpyArray {
  if (bytes.toString("latin1", 0, 6) !== "\x93NUMPY") throw new Error("not a .npy file");
  const version1 = bytes[6] === 1;
  const start = version1 ? 10 + bytes.readUInt16LE(8) : 12 + bytes.readUInt32LE(8);
  const header = bytes.toString("latin1", version1 ? 10 : 12, start);
  const [, descr, order, extents] =
    /'descr': '([^']+)', 'fortran_order': (\w+), 'shape': \(([\d, ]*)\)/.exec(header) ?? [];
  if (descr === undefined || extents === undefined) throw new Error(`unknown .npy header: ${header}`);
  if (order !== "False") throw new Error("Fortran order is not read here");
  if (!(descr in TYPES)) throw new Error(`numbers of type ${descr} are not read here`);
  const shape = extents.split(",").filter((extent) => extent.trim() !== "").map(Number);
  const Type = TYPES[descr as keyof typeof TYPES]; // `in` has just seen it there
  const length = shape.reduce((product, extent) => product * extent, 1);
  return { shape, data: new Type(copy(bytes, start, start + length * Type.BYTES_PER_ELEMENT)) };
}

/** The tensors of a `.safetensors` file: header length (uint64), a JSON header, float32 or float64 numbers. */
export function readSafetensors(path: string): Map<string, NumpyArray> {
  const bytes = readFileSync(path);
  const start = 8 + Number(bytes.readBigUInt64LE(0));
  const header: Record<string, SafetensorsEntry> = JSON.parse(bytes.toString("utf8", 8, start));
  delete header["__metadata__"];
  return new Map(
    Object.entries(header).map(([name, { dtype, shape, data_offsets: [begin, end] }]) => {
      const numbers = copy(bytes, start + begin, start + end);
      return [name, { shape, data: dtype === "F32" ? new Float32Array(numbers) : new Float64Array(numbers) }];
    }),
  );
}

interface SafetensorsEntry {
  readonly dtype: "F32" | "F64";
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** A JSON file of type T, which the caller vouches for, in which what JSON has no number for is a string. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8"), (_, value) => NOT_IN_JSON.get(value) ?? value);
}

const NOT_IN_JSON: ReadonlyMap<unknown, number> = new Map([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["-0", -0],
]);

/** A copy, so that numbers lie on a multiple of their size. */
function copy(bytes: Buffer, start: number, end: number): ArrayBuffer {
  if (end > bytes.length) throw new Error(`truncated: ${end} bytes expected, ${bytes.length} there`);
  return new Uint8Array(bytes.subarray(start, end)).buffer;
}

const END = "PK\x05\x06"; // end of central directory
const END_64_LOCATOR = "PK\x06\x07"; // just before it, where there is a zip64 one
const IN_ZIP64 = 0xffffffff;

/**
 * The members of a ZIP archive (PKWARE's APPNOTE 6.3, sections 4.3 and 4.5.3), from the central directory: numpy leaves
 * the sizes of the local headers to their zip64 fields.
 */
function* members(bytes: Buffer): Generator<[name: string, content: Buffer]> {
  const end = bytes.lastIndexOf(END, undefined, "latin1");
  if (end < 0) throw new Error("not a ZIP archive");
  let count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const locator = end - 20;
  if (locator >= 0 && bytes.toString("latin1", locator, locator + 4) === END_64_LOCATOR) {
    const end64 = uint64(bytes, locator + 8);
    count = uint64(bytes, end64 + 32);
    at = uint64(bytes, end64 + 48);
  }
  for (; count > 0; count--) {
    const method = bytes.readUInt16LE(at + 10);
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const { plain, packed, offset } = fromZip64(
      { plain: bytes.readUInt32LE(at + 24), packed: bytes.readUInt32LE(at + 20), offset: bytes.readUInt32LE(at + 42) },
      extra,
    );
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const stored = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) throw new Error(`${name}: compression method ${method} is not read here`);
    const content = method === 8 ? inflateRawSync(stored) : stored;
    if (content.length !== plain) throw new Error(`${name} has ${content.length} bytes instead of ${plain}`);
    yield [name, content];
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
}

interface Sizes {
  readonly plain: number;
  readonly packed: number;
  readonly offset: number;
}

/** Extra field 1 holds, in this order, those of the three that are all ones in the entry itself. */
function fromZip64(sizes: Sizes, extra: Buffer): Sizes {
  for (let at = 0; at < extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const widened = { ...sizes };
    for (const key of ["plain", "packed", "offset"] as const) {
      if (sizes[key] !== IN_ZIP64) continue;
      widened[key] = uint64(extra, next);
      next += 8;
    }
    return widened;
  }
  return sizes;
}

function uint64(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}
