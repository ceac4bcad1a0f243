import { WeightsError } from "./errors.ts";
import type { Numbers } from "./heap.ts";

/** A tensor as a file holds it: row-major, of any rank; a scalar has the shape []. */
export interface TensorData {
  readonly shape: readonly number[];
  readonly data: Numbers;
}

/** Longer headers are refused, as by the format's own reader. */
export const MAX_HEADER_BYTES = 100_000_000;

/**
 * A safetensors file (https://huggingface.co/docs/safetensors): the length of the header as a little-endian uint64, the
 * header as JSON, padded with spaces to a multiple of 8 bytes, then the numbers, little-endian. Tensors stand in the
 * order given; the same tensors and metadata give the same bytes. Throws WeightsError where a shape does not fit its
 * data.
 */
export function encodeSafetensors(
  tensors: Iterable<readonly [name: string, tensor: TensorData]>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = [...tensors];
  const header = new Map<string, unknown>();
  if (Object.keys(metadata).length > 0) header.set("__metadata__", metadata);
  let length = 0;
  for (const [name, { shape, data }] of entries) {
    if (header.has(name) || name === "__metadata__") throw new WeightsError(`two entries of the name "${name}"`);
    if (size(shape) !== data.length) {
      const wanted = `its shape (${shape.join(", ")}) needs ${size(shape)}`;
      throw new WeightsError(`${name} has ${data.length} numbers; ${wanted}`);
    }
    const end = length + data.byteLength;
    header.set(name, { dtype: data instanceof Float32Array ? "F32" : "F64", shape, data_offsets: [length, end] });
    length = end;
  }

  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
  const start = 8 + Math.ceil(text.length / 8) * 8;
  const bytes = new Uint8Array(start + length).fill(0x20, 8, start);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true);
  bytes.set(text, 8);
  let offset = start;
  for (const [, { data }] of entries) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
  }
  return bytes;
}

/**
 * The tensors of a safetensors file, in the order in which their data stand, each with memory of its own, and the
 * metadata. Throws WeightsError unless the file is whole, its tensors are F32 or F64, and their data fill it without
 * overlap or gap.
 */
export function decodeSafetensors(bytes: Uint8Array): {
  tensors: Map<string, TensorData>;
  metadata: Readonly<Record<string, string>>;
} {
  const { header, start } = readHeader(bytes);
  const { __metadata__: metadata = {}, ...entries } = header;
  if (!isObject(metadata) || !Object.values(metadata).every((text) => typeof text === "string")) {
    throw new WeightsError("the metadata are not texts");
  }
  const places = Object.entries(entries)
    .map(([name, value]) => readPlace(name, value))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  expectLength(bytes, start + (places.at(-1)?.end ?? 0));
  const tensors = new Map<string, TensorData>();
  let at = 0;
  for (const { name, shape, array, begin, end } of places) {
    if (begin !== at) {
      throw new WeightsError(`${name} begins at byte ${begin} of the data; the tensor before it ends at ${at}`);
    }
    at = end;
    // Copied, so that the numbers lie on a boundary of their own size.
    tensors.set(name, { shape, data: new array(new Uint8Array(bytes.subarray(start + begin, start + end)).buffer) });
  }
  if (bytes.length > start + at) {
    throw new WeightsError(`${bytes.length - start - at} bytes follow the last tensor`);
  }
  // No prototype: metadata come from a file, and `constructor` is not among them unless it is written there.
  return { tensors, metadata: Object.assign(Object.create(null), metadata) };
}

/** A tensor's place in a file. */
export interface Place {
  readonly name: string;
  readonly shape: readonly number[];
  readonly array: Float32ArrayConstructor | Float64ArrayConstructor;
  /** Where its data begin and end, in bytes from the end of the header. */
  readonly begin: number;
  readonly end: number;
}

export function readHeader(bytes: Uint8Array): { header: Record<string, unknown>; start: number } {
  const { length } = bytes;
  const start = length < 8 ? 8 : 8 + Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  // The length of another kind of file's first bytes is most likely absurd: say so rather than "truncated".
  if (start > MAX_HEADER_BYTES || (length > 8 && bytes[8] !== 0x7b)) {
    throw new WeightsError("this is no safetensors file: no header begins at its ninth byte");
  }
  expectLength(bytes, start);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, start)));
  } catch {
    // Told below.
  }
  if (!isObject(header)) throw new WeightsError("the header is not a JSON object");
  return { header, start };
}

export function readPlace(name: string, value: unknown): Place {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Record<string, unknown>; // each is checked below
  const array = dtype === "F32" ? Float32Array : dtype === "F64" ? Float64Array : undefined;
  if (array === undefined) throw new WeightsError(`${name} is of type ${JSON.stringify(dtype)}; F32 and F64 can be read`);
  if (isSizes(shape) && isSizes(offsets)) {
    const [begin = 0, end] = offsets;
    if (end === begin + size(shape) * array.BYTES_PER_ELEMENT) return { name, shape, array, begin, end };
  }
  const given = `${JSON.stringify(shape)} in ${String(dtype)} at data_offsets ${JSON.stringify(offsets)}`;
  throw new WeightsError(`${name} has a shape that does not fit its place: ${given}`);
}

export function expectLength({ length }: { readonly length: number }, promised: number): void {
  if (length < promised) {
    throw new WeightsError(`truncated: the header promises ${promised} bytes, the file has ${length}`);
  }
}

function size(shape: readonly number[]): number {
  return shape.reduce((product, extent) => product * extent, 1);
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((extent) => Number.isSafeInteger(extent) && extent >= 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
