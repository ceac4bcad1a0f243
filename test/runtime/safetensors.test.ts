import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WeightsError } from "../../src/runtime/errors.ts";
import { decodeSafetensors, encodeSafetensors, type TensorData } from "../../src/runtime/safetensors.ts";

/** A file of this header, as it is or as JSON, and this many bytes of data. */
function file(header: unknown, bytes: number): Uint8Array {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const out = new Uint8Array(8 + text.length + bytes);
  new DataView(out.buffer).setBigUint64(0, BigInt(text.length), true);
  out.set(text, 8);
  return out;
}

const W1 = { dtype: "F32", shape: [2, 1], data_offsets: [0, 8] };

describe("encodeSafetensors", () => {
  it("lays a file out as the format says, byte by byte", () => {
    const bytes = encodeSafetensors(
      new Map<string, TensorData>([
        ["W1", { shape: [1, 2], data: Float32Array.of(1, -2) }],
        ["b1", { shape: [], data: Float64Array.of(0.5) }],
      ]),
      { n: "[2,1]" },
    );
    const header =
      '{"__metadata__":{"n":"[2,1]"},"W1":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},' +
      '"b1":{"dtype":"F64","shape":[],"data_offsets":[8,16]}}';
    const padded = header.padEnd(Math.ceil(header.length / 8) * 8, " ");
    expect(padded.length).toBeGreaterThan(header.length);
    expect([...bytes.subarray(0, 8)]).toEqual([padded.length, 0, 0, 0, 0, 0, 0, 0]);
    expect(new TextDecoder().decode(bytes.subarray(8, 8 + padded.length))).toBe(padded);
    expect([...bytes.subarray(8 + padded.length)]).toEqual([
      ...[0, 0, 0x80, 0x3f], // 1
      ...[0, 0, 0, 0xc0], // −2
      ...[0, 0, 0, 0, 0, 0, 0xe0, 0x3f], // 0.5
    ]);
  });

  it("takes a view on a larger buffer for what it shows", () => {
    const heap = Float32Array.of(9, 1, 2, 9);
    const bytes = encodeSafetensors([["W1", { shape: [2], data: heap.subarray(1, 3) }]]);
    expect([...decodeSafetensors(bytes).tensors.get("W1")!.data]).toEqual([1, 2]);
  });

  it("refuses a shape that does not fit and a name that comes twice", () => {
    const tensor = { shape: [3], data: Float32Array.of(1, 2) };
    expect(() => encodeSafetensors([["W1", tensor]])).toThrow("W1 has 2 numbers; its shape (3) needs 3");
    const fits = { ...tensor, shape: [2] };
    expect(() => encodeSafetensors([["W1", fits], ["W1", fits]])).toThrow('two entries of the name "W1"');
    expect(() => encodeSafetensors([["__metadata__", fits]])).toThrow('two entries of the name "__metadata__"');
  });
});

describe("decodeSafetensors", () => {
  const numbers = fc.oneof(
    fc.array(fc.float(), { maxLength: 12 }).map((data) => Float32Array.from(data)),
    fc.array(fc.double(), { maxLength: 12 }).map((data) => Float64Array.from(data)),
  );
  const names = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("__proto__", "constructor", "toString"));

  it("gives back what was encoded, bit by bit, from any place in memory", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(names, numbers), { selector: ([name]) => name, maxLength: 6 }),
        fc.dictionary(names, fc.string()),
        fc.nat(8),
        (entries, metadata, shift) => {
          const tensors = entries.map(([name, data]) => [name, { shape: [data.length, 1], data }] as const);
          const encoded = encodeSafetensors(tensors, metadata);
          const bytes = Buffer.alloc(encoded.length + shift).subarray(shift);
          bytes.set(encoded);
          const decoded = decodeSafetensors(bytes);
          expect(Object.entries(decoded.metadata)).toEqual(Object.entries(metadata));
          expect([...decoded.tensors.keys()].sort()).toEqual(tensors.map(([name]) => name).sort());
          for (const [name, { shape, data }] of tensors) {
            const found = decoded.tensors.get(name)!;
            expect(found.shape).toEqual(shape);
            expect(found.data.constructor).toBe(data.constructor);
            expect(Buffer.from(found.data.buffer)).toEqual(Buffer.from(data.buffer));
          }
        },
      ),
    );
  });

  it("copies: the file's bytes can go", () => {
    const bytes = encodeSafetensors([["W1", { shape: [1], data: Float32Array.of(1) }]]);
    const { tensors } = decodeSafetensors(bytes);
    bytes.fill(0);
    expect(tensors.get("W1")!.data[0]).toBe(1);
  });

  it("knows a file cut anywhere", () => {
    const whole = encodeSafetensors([["W1", { shape: [2], data: Float32Array.of(1, 2) }]]);
    for (let length = 0; length < whole.length; length++) {
      expect(() => decodeSafetensors(whole.subarray(0, length)), `${length} bytes`).toThrow(WeightsError);
    }
    expect(() => decodeSafetensors(whole.subarray(0, -1))).toThrow(
      `truncated: the header promises ${whole.length} bytes, the file has ${whole.length - 1}`,
    );
  });

  it.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(0), "truncated: the header promises 8 bytes, the file has 0"],
    ["a zip file", new TextEncoder().encode("PK\x03\x04 is not what we want"), "no header begins at its ninth byte"],
    ["a header cut short", file({ W1 }, 8).subarray(0, 20), "truncated: the header promises 65 bytes, the file has 20"],
    ["no JSON", file("{W1}", 0), "is not a JSON object"],
    ["bytes that are no UTF-8", file('{"\xff', 0).fill(0xff, 9), "is not a JSON object"],
    ["metadata that are a list", file({ __metadata__: [] }, 0), "the metadata are not texts"],
    ["metadata that are not strings", file({ __metadata__: { n: 3 } }, 0), "the metadata are not texts"],
    ["an entry that is null", file({ W1: null }, 0), "W1 is of type undefined"],
    ["another type", file({ W1: { ...W1, dtype: "BF16" } }, 8), 'W1 is of type "BF16"; F32 and F64 can be read'],
    ["no type", file('{"W1":{"shape":[]}}', 0), "W1 is of type undefined"],
    ["a negative size", file({ W1: { ...W1, shape: [-2, -1] } }, 8), "W1 has a shape that does not fit its place: ["],
    ["a broken size", file({ W1: { ...W1, shape: [0.5, 4] } }, 8), "W1 has a shape that does not fit its place: ["],
    ["no offsets", file({ W1: { ...W1, data_offsets: [0] } }, 8), "W1 has a shape that does not fit its place: [2,1] in F32 at data_offsets [0]"],
    [
      "offsets that go back",
      file({ W1: { ...W1, data_offsets: [8, 0] } }, 8),
      "W1 has a shape that does not fit its place: [2,1] in F32 at data_offsets [8,0]",
    ],
    [
      "too few bytes",
      file({ W1: { ...W1, data_offsets: [0, 4] } }, 4),
      "W1 has a shape that does not fit its place: [2,1] in F32 at data_offsets [0,4]",
    ],
    [
      "a hole",
      file({ W1: { ...W1, data_offsets: [4, 12] } }, 12),
      "W1 begins at byte 4 of the data; the tensor before it ends at 0",
    ],
    [
      "an overlap",
      file({ W1, b1: { ...W1, data_offsets: [4, 12] } }, 12),
      "b1 begins at byte 4 of the data; the tensor before it ends at 8",
    ],
    ["bytes after the end", file({ W1 }, 9), "1 bytes follow the last tensor"],
    ["offsets beyond the end", file({ W1 }, 7), "truncated: the header promises 73 bytes, the file has 72"],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => decodeSafetensors(bytes)).toThrow(message);
    expect(() => decodeSafetensors(bytes)).toThrow(WeightsError);
  });

  it("has no metadata but the file's", () => {
    expect(decodeSafetensors(file({}, 0)).metadata["constructor"]).toBeUndefined();
  });
});
