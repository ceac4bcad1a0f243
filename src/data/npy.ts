import { open } from "node:fs/promises";
import type { Values } from "../runtime/batches.ts";
import { damaged, swapBytes, type NumberArray } from "./number-array.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Reads a `.npy` file of any size. Throws LayercError E408 for one that is damaged or of a type that cannot be read.
 */
export async function readNpy(path: string): Promise<NumberArray> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return decodeNpy(await readBytes(file, 0, size, path), path);
  } finally {
    await file.close();
  }
}

/** Native, in little-endian; bool comes as 0 and 1. */
const TYPES = {
  b1: Uint8Array,
  u1: Uint8Array,
  i1: Int8Array,
  u2: Uint16Array,
  i2: Int16Array,
  u4: Uint32Array,
  i4: Int32Array,
  u8: BigUint64Array,
  i8: BigInt64Array,
  f4: Float32Array,
  f8: Float64Array,
} as const;

const KNOWN = "bool, uint8 … uint64, int8 … int64, float32 and float64";

/**
 * The array in the bytes of a `.npy` file (numpy.lib.format, versions 1 to 3), which may be overwritten. Integers of 64
 * bits become int32, or float64 where they need it. `file` is what messages call it. Throws LayercError E408.
 */
export function decodeNpy(bytes: Uint8Array, file: string): NumberArray {
  const { dtype, fortran, shape, start } = readHeader(bytes, file);
  const [, endian, type] = /^([<>|=])(\w+)$/.exec(dtype) ?? [];
  if (endian === undefined || type === undefined || !(type in TYPES)) {
    const remedy = type === "f2" ? "save it with .astype(np.float32)" : `these can be read: ${KNOWN}`;
    throw damaged(file, `numbers of type ${NAMES[type ?? ""] ?? dtype} cannot be read`, remedy);
  }
  const Type = TYPES[type as keyof typeof TYPES]; // `in` has just seen it there
  const width = Type.BYTES_PER_ELEMENT;
  const length = shape.reduce((product, extent) => product * extent, 1);
  const end = start + length * width;
  if (bytes.length < end) {
    throw damaged(file, `truncated: its header promises ${end} bytes, the file has ${bytes.length}`);
  }
  if (bytes.length > end) {
    throw damaged(file, `its header promises ${end} bytes, the file has ${bytes.length}`, "save one array in a file");
  }

  const body = bytes.subarray(start, end);
  if (endian === ">") swapBytes(body, width);
  const aligned = body.byteOffset % width === 0 ? body : new Uint8Array(body);
  const raw = new Type(aligned.buffer as ArrayBuffer, aligned.byteOffset, length); // a file's bytes are not shared
  const data = raw instanceof BigInt64Array || raw instanceof BigUint64Array ? narrowed(raw, file) : raw;
  return { shape, data: fortran ? inCOrder(data, shape, file) : data };
}

/** Types that numpy writes and layerc cannot read. */
const NAMES: Readonly<Record<string, string>> = {
  f2: "float16",
  f16: "longdouble",
  c8: "complex64",
  c16: "complex128",
};

interface Header {
  /** `<f4`: byte order, kind, bytes. */
  readonly dtype: string;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  /** Where the numbers begin. */
  readonly start: number;
}

function readHeader(bytes: Uint8Array, file: string): Header {
  const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]; // "\x93NUMPY"
  if (!magic.every((byte, i) => bytes[i] === byte)) {
    throw damaged(file, "this is no .npy file: it does not begin with \\x93NUMPY", "write it with numpy.save");
  }
  const version = bytes[6] ?? 0;
  if (version < 1 || version > 3) throw damaged(file, `it is .npy of version ${version}; 1, 2 and 3 can be read`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const before = version === 1 ? 10 : 12;
  let start = before;
  if (bytes.length >= before) start += version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (bytes.length < start) {
    throw damaged(file, `truncated: its header ends at byte ${start}, the file has ${bytes.length}`);
  }

  // A Python literal: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
  const text = new TextDecoder(version === 3 ? "utf-8" : "latin1").decode(bytes.subarray(before, start));
  const dtype = /'descr':\s*('[^']*'|\[.*\])/.exec(text)?.[1];
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
  const extents = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
  if (dtype === undefined || order === undefined || extents === undefined) {
    throw damaged(file, "its header does not give descr, fortran_order and shape", "write it with numpy.save");
  }
  const shape = (extents.match(/\d+/g) ?? []).map(Number);
  return { dtype: dtype.replaceAll("'", ""), fortran: order === "True", shape, start };
}

function narrowed(values: BigInt64Array | BigUint64Array, file: string): Int32Array | Float64Array {
  const numbers = new Float64Array(values.length);
  let fits = true;
  for (let i = 0; i < values.length; i++) {
    const value = Number(values[i]!);
    if (!Number.isSafeInteger(value)) {
      throw damaged(file, `element ${i} is ${values[i]}; whole numbers beyond ±2^53 cannot be held exactly`);
    }
    if ((value | 0) !== value) fits = false;
    numbers[i] = value;
  }
  return fits ? Int32Array.from(numbers) : numbers;
}

/** A (rows, cols) array that lies column after column, row after row. */
function inCOrder(data: Exclude<Values, Uint8ClampedArray>, shape: readonly number[], file: string): Values {
  if (shape.length < 2) return data;
  const [rows, cols] = shape as [number, number];
  if (shape.length > 2) {
    throw damaged(file, `it is of rank ${shape.length} in Fortran order`, "save numpy.ascontiguousarray(array)");
  }
  const out = data.slice();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) out[i * cols + j] = data[j * rows + i]!;
  }
  return out;
}
