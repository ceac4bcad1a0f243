import { WeightsError } from "./errors.ts";
import type { Numbers } from "./heap.ts";

/** A tensor as a file holds it: row-major, of any rank; a scalar has the shape []. */
export interface TensorData {
  readonly shape: readonly number[];
  readonly data: Numbers;
}

/** Longer headers are refused, as by the format's own reader. */
const MAX_HEADER_BYTES = 100_000_000;

const BYTES_PER_ELEMENT: ReadonlyMap<unknown, number> = new Map([["F32", 4], ["F64", 8]]);

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
  const { entries, start } = readHeader(bytes);
  // No prototype: metadata come from a file, and `constructor` is not among them unless it is written there.
  const metadata: Record<string, string> = Object.create(null);
  const places: Place[] = [];
  for (const [name, value] of entries) {
    if (name === "__metadata__") Object.assign(metadata, readMetadata(value));
    else places.push(readPlace(name, value));
  }

  places.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let end = 0;
  for (const { name, begin, end: next } of places) {
    if (begin !== end) {
      throw new WeightsError(`${name} begins at byte ${begin} of the data; the tensor before it ends at ${end}`);
    }
    end = next;
  }
  expectLength(bytes, start + end);
  if (bytes.length > start + end) {
    throw new WeightsError(`${bytes.length - start - end} bytes follow the last tensor; this is no safetensors file`);
  }

  const tensors = new Map<string, TensorData>();
  for (const { name, dtype, shape, begin, end } of places) {
    // Copied, so that the numbers lie on a boundary of their own size.
    const copy = new Uint8Array(end - begin);
    copy.set(bytes.subarray(start + begin, start + end));
    tensors.set(name, { shape, data: dtype === "F32" ? new Float32Array(copy.buffer) : new Float64Array(copy.buffer) });
  }
  return { tensors, metadata };
}

interface Place {
  readonly name: string;
  readonly dtype: "F32" | "F64";
  readonly shape: readonly number[];
  /** Where its data begin and end, in bytes from the end of the header. */
  readonly begin: number;
  readonly end: number;
}

function readHeader(bytes: Uint8Array): { entries: [string, unknown][]; start: number } {
  if (bytes.length < 8) throw new WeightsError(`${bytes.length} bytes are too few for a safetensors file`);
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true));
  // The length of another kind of file's first bytes is most likely absurd: say so rather than "truncated".
  if (length > MAX_HEADER_BYTES || (bytes.length > 8 && bytes[8] !== 0x7b)) {
    throw new WeightsError("this is no safetensors file: no header begins at its ninth byte");
  }
  expectLength(bytes, 8 + length);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, 8 + length)));
  } catch {
    throw new WeightsError("the header of this safetensors file is not JSON");
  }
  if (!isObject(header)) throw new WeightsError("the header of this safetensors file is not an object");
  return { entries: Object.entries(header), start: 8 + length };
}

function readMetadata(value: unknown): Record<string, string> {
  if (!isObject(value)) throw new WeightsError("the metadata are not an object");
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== "string") throw new WeightsError(`the metadata's "${key}" is not a string`);
  }
  return value as Record<string, string>; // every value was seen to be a string
}

function readPlace(name: string, value: unknown): Place {
  if (!isObject(value)) throw new WeightsError(`the header's entry ${name} is not an object`);
  const { dtype, shape, data_offsets: offsets } = value;
  const width = BYTES_PER_ELEMENT.get(dtype);
  if (width === undefined) {
    throw new WeightsError(`${name} is of type ${JSON.stringify(dtype)}; F32 and F64 can be read`);
  }
  if (!isSizes(shape)) throw new WeightsError(`the shape of ${name} is not a list of sizes`);
  if (!isSizes(offsets) || offsets.length !== 2) throw new WeightsError(`${name} has no two data_offsets`);
  const [begin, end] = offsets as [number, number];
  const needed = size(shape) * width;
  if (end - begin !== needed) {
    const wanted = `its shape (${shape.join(", ")}) in ${String(dtype)} needs ${needed}`;
    throw new WeightsError(`${name} has ${end - begin} bytes; ${wanted}`);
  }
  return { name, dtype: width === 4 ? "F32" : "F64", shape, begin, end };
}

function expectLength(bytes: Uint8Array, length: number): void {
  if (bytes.length < length) {
    throw new WeightsError(`truncated: the header promises ${length} bytes, the file has ${bytes.length}`);
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
