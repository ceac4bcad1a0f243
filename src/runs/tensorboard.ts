/**
 * Runs as TensorBoard reads them: event files of records (TFRecord) that each hold an Event in the wire format of
 * protocol buffers. The field numbers are those of event.proto, summary.proto and histogram.proto of TensorFlow.
 */
import type { Distribution, DistributionLine, EpochLine } from "./record.ts";

/** The CRC-32C of each byte value: the polynomial 0x1EDC6F41 in reversed bits (RFC 3720, B.4). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** As records carry it: turned and shifted, so that a checksum of data that hold checksums stays a good one. */
function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** A record: its length in 8 bytes, their checksum, the data, theirs; all little-endian. */
function record(data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(16 + data.length);
  bytes.writeBigUInt64LE(BigInt(data.length), 0);
  bytes.writeUInt32LE(masked(crc32c(bytes.subarray(0, 8))), 8);
  bytes.set(data, 12);
  bytes.writeUInt32LE(masked(crc32c(data)), 12 + data.length);
  return bytes;
}

/** Fields of a message, each its number, its wire type and its value. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push(rest % 0x80 | 0x80);
  return Uint8Array.from([...bytes, rest]);
}

function field(number: number, type: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([varint(number * 8 + type), value]);
}

function bytesField(number: number, value: Uint8Array): Uint8Array {
  return field(number, BYTES, Buffer.concat([varint(value.length), value]));
}

function textField(number: number, text: string): Uint8Array {
  return bytesField(number, new TextEncoder().encode(text));
}

function doubles(values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => bytes.writeDoubleLE(value, 8 * i));
  return bytes;
}

function floatField(number: number, value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return field(number, FIXED32, bytes);
}

function event(seconds: number, ...fields: readonly Uint8Array[]): Uint8Array {
  return record(Buffer.concat([field(1, FIXED64, doubles([seconds])), ...fields]));
}

/** The record that an event file begins with. `seconds` since 1970, as in all events. */
export function fileVersion(seconds: number): Uint8Array {
  return event(seconds, textField(3, "brain.Event:2"));
}

/** What is told at a step: numbers and histograms by their tags. */
export interface Summary {
  readonly step: number;
  readonly scalars?: Readonly<Record<string, number>>;
  readonly histograms?: Readonly<Record<string, HistogramOf>>;
}

export interface HistogramOf extends Omit<Distribution, "dead" | "zeros"> {}

export function summaryEvent(seconds: number, { step, scalars = {}, histograms = {} }: Summary): Uint8Array {
  const values = [
    ...Object.entries(scalars).map(([tag, value]) => [textField(1, tag), floatField(2, value)]),
    ...Object.entries(histograms).map(([tag, each]) => [textField(1, tag), bytesField(5, histogram(each))]),
  ];
  const summary = Buffer.concat(values.map((value) => bytesField(1, Buffer.concat(value))));
  // A field that is 0 goes without saying.
  return event(seconds, ...(step === 0 ? [] : [field(2, VARINT, varint(step))]), bytesField(5, summary));
}

/** The upper end of each bin, and how many numbers it has. */
function histogram({ min, max, mean, std, counts }: HistogramOf): Uint8Array {
  const count = counts.reduce((sum, each) => sum + each, 0);
  const ends = counts.map((_, i) => (i === counts.length - 1 ? max : min + ((i + 1) * (max - min)) / counts.length));
  const numbers = [min, max, count, count * mean, count * (std * std + mean * mean)];
  return Buffer.concat([
    ...numbers.flatMap((value, i) => (value === 0 ? [] : [field(i + 1, FIXED64, doubles([value]))])),
    bytesField(6, doubles(ends)),
    bytesField(7, doubles(counts)),
  ]);
}

/** The folders within that of a run, as Keras' callback has them: TensorBoard shows each as a run of its own. */
export const PARTS = ["train", "validation"] as const;

export type Events = Readonly<Record<(typeof PARTS)[number], Uint8Array | undefined>>;

/** What Keras calls what is measured. */
const KERAS_NAMES: Readonly<Record<string, string>> = { cost: "loss" };

/** The events of an epoch, by the names that Keras' callback has: `epoch_loss`, `epoch_learning_rate`. */
export function epochEvents({ epoch, cost, learning_rate, validation }: EpochLine, seconds: number): Events {
  const tag = (name: string): string => `epoch_${KERAS_NAMES[name] ?? name}`;
  const measured = Object.entries(validation ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [[tag(name), value] as const],
  );
  return {
    train: summaryEvent(seconds, {
      step: epoch,
      scalars: { [tag("cost")]: cost, [tag("learning_rate")]: learning_rate },
    }),
    validation:
      measured.length === 0 ? undefined : summaryEvent(seconds, { step: epoch, scalars: Object.fromEntries(measured) }),
  };
}

/** The histograms of a moment, by layer, counted in steps: `layer_1/W`, `layer_1/dW`; dead units as numbers. */
export function distributionEvents({ step, tensors }: DistributionLine, seconds: number): Events {
  const entries = Object.entries(tensors).map(([name, each]) => {
    const [, symbol, layer] = /^([a-zA-Z]+)(\d+)$/.exec(name)!;
    return [`layer_${layer}/${symbol}`, each] as const;
  });
  const dead = entries.flatMap(([tag, { dead }]) => (dead === undefined ? [] : [[`${tag}_dead_units`, dead] as const]));
  const train = { step, histograms: Object.fromEntries(entries), scalars: Object.fromEntries(dead) };
  return { train: summaryEvent(seconds, train), validation: undefined };
}
