import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { decodeNpy, readNpy } from "../../src/data/npy.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { faultsOf } from "./support.ts";

interface Written {
  descr: string;
  shape: string;
  fortran?: boolean;
  version?: 1 | 2 | 3;
}

/** A file as numpy.save writes it: the whole header, padded to 64 bytes, then the body. */
function npy({ descr, shape, fortran = false, version = 1 }: Written, body: Uint8Array): Uint8Array {
  const text = `{'descr': ${descr}, 'fortran_order': ${fortran ? "True" : "False"}, 'shape': ${shape}, }`;
  const before = version === 1 ? 10 : 12;
  const start = Math.ceil((before + text.length + 1) / 64) * 64;
  const bytes = new Uint8Array(start + body.length).fill(0x20, 0, start);
  bytes.set([0x93, ...Buffer.from("NUMPY"), version, 0]);
  const view = new DataView(bytes.buffer);
  if (version === 1) view.setUint16(8, start - before, true);
  else view.setUint32(8, start - before, true);
  bytes.set(Buffer.from(text), before);
  bytes[start - 1] = 0x0a;
  bytes.set(body, start);
  return bytes;
}

const base64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

describe("decodeNpy", () => {
  // Bodies are what numpy 2.4 wrote.
  it.each<[string, Written, string, unknown, number[], number[]]>([
    [
      "float32",
      { descr: "'<f4'", shape: "(2, 3)" },
      "AACAPwAAAEAAAEBAAACAQAAAoEAAAMBA",
      Float32Array,
      [2, 3],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "big-endian float32, version 2",
      { descr: "'>f4'", shape: "(2, 3)", version: 2 },
      "P4AAAEAAAABAQAAAQIAAAECgAABAwAAA",
      Float32Array,
      [2, 3],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "Fortran order",
      { descr: "'<f8'", shape: "(2, 3)", fortran: true },
      "AAAAAAAA8D8AAAAAAAAQQAAAAAAAAABAAAAAAAAAFEAAAAAAAAAIQAAAAAAAABhA",
      Float64Array,
      [2, 3],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "int64 beyond int32, version 3",
      { descr: "'<i8'", shape: "(2,)", version: 3 },
      "//////////8AAAAAAAEAAA==",
      Float64Array,
      [2],
      [-1, 2 ** 40],
    ],
    ["int64 within int32", { descr: "'>i8'", shape: "(1,)" }, "//////////4=", Int32Array, [1], [-2]],
    ["uint64", { descr: "'<u8'", shape: "(1,)" }, "AQAAAAAAAAA=", Int32Array, [1], [1]],
    ["bool", { descr: "'|b1'", shape: "(2,)" }, "AQA=", Uint8Array, [2], [1, 0]],
    ["a scalar", { descr: "'<f8'", shape: "()" }, "AAAAAAAADEA=", Float64Array, [], [3.5]],
    ["no elements", { descr: "'<f8'", shape: "(0, 3)" }, "", Float64Array, [0, 3], []],
  ])("reads %s", (_, header, body, type, shape, values) => {
    const array = decodeNpy(npy(header, base64(body)), "x.npy");
    expect([array.data.constructor, array.shape, [...array.data]]).toEqual([type, shape, values]);
  });

  it("reads every type in both byte orders, from any place in memory", () => {
    const write = {
      u1: (view: DataView, value: number) => view.setUint8(0, value),
      i1: (view: DataView, value: number) => view.setInt8(0, value),
      u2: (view: DataView, value: number, little: boolean) => view.setUint16(0, value, little),
      i2: (view: DataView, value: number, little: boolean) => view.setInt16(0, value, little),
      u4: (view: DataView, value: number, little: boolean) => view.setUint32(0, value, little),
      i4: (view: DataView, value: number, little: boolean) => view.setInt32(0, value, little),
      u8: (view: DataView, value: number, little: boolean) => view.setBigUint64(0, BigInt(value), little),
      i8: (view: DataView, value: number, little: boolean) => view.setBigInt64(0, BigInt(value), little),
      f4: (view: DataView, value: number, little: boolean) => view.setFloat32(0, value, little),
      f8: (view: DataView, value: number, little: boolean) => view.setFloat64(0, value, little),
    };
    const types = Object.keys(write) as (keyof typeof write)[];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.boolean(), fc.array(fc.nat(127)), fc.nat(8), (...drawing) => {
        const [type, little, drawn, shift] = drawing;
        const values = drawn.map((value) => (type.startsWith("u") ? value : value - 64));
        const width = Number(type[1]);
        const body = new Uint8Array(values.length * width);
        values.forEach((value, i) => write[type](new DataView(body.buffer, i * width), value, little));
        const descr = `'${width === 1 ? "|" : little ? "<" : ">"}${type}'`;
        const file = npy({ descr, shape: `(${values.length},)` }, body);
        const bytes = new Uint8Array(file.length + shift).subarray(shift);
        bytes.set(file);
        expect([...decodeNpy(bytes, "x.npy").data]).toEqual(values);
      }),
    );
  });

  const f4 = { descr: "'<f4'", shape: "(2,)" };
  it.each<[string, Uint8Array, string]>([
    [
      "no bytes",
      new Uint8Array(0),
      "this is no .npy file: it does not begin with \\x93NUMPY (write it with numpy.save)",
    ],
    [
      "another file",
      Buffer.from("PK\x03\x04......"),
      "this is no .npy file: it does not begin with \\x93NUMPY (write it with numpy.save)",
    ],
    ["a version to come", npy(f4, new Uint8Array(8)).fill(4, 6, 7), "it is .npy of version 4; 1, 2 and 3 can be read"],
    [
      "the magic alone",
      npy(f4, new Uint8Array(8)).subarray(0, 8),
      "truncated: its header ends at byte 10, the file has 8",
    ],
    [
      "half a header",
      npy(f4, new Uint8Array(8)).subarray(0, 40),
      "truncated: its header ends at byte 128, the file has 40",
    ],
    ["a file cut short", npy(f4, new Uint8Array(7)), "truncated: its header promises 136 bytes, the file has 135"],
    [
      "an array that no memory holds",
      npy({ ...f4, shape: "(1000000, 1000000, 1000000)" }, new Uint8Array(8)),
      "truncated: its header promises 4000000000000000000 bytes, the file has 136",
    ],
    [
      "bytes after the end",
      npy(f4, new Uint8Array(9)),
      "its header promises 136 bytes, the file has 137 (save one array in a file)",
    ],
    [
      "a header of something else",
      npy({ ...f4, shape: "[2]" }, new Uint8Array(8)),
      "its header does not give descr, fortran_order and shape (write it with numpy.save)",
    ],
    [
      "float16",
      npy({ ...f4, descr: "'<f2'" }, new Uint8Array(4)),
      "numbers of type float16 cannot be read (save it with .astype(np.float32))",
    ],
    [
      "complex",
      npy({ ...f4, descr: "'<c8'" }, new Uint8Array(16)),
      "numbers of type complex64 cannot be read " +
        "(these can be read: bool, uint8 … uint64, int8 … int64, float32 and float64)",
    ],
    [
      "text",
      npy({ ...f4, descr: "'<U1'" }, new Uint8Array(8)),
      "numbers of type <U1 cannot be read (these can be read: bool, uint8 … uint64, int8 … int64, float32 and float64)",
    ],
    [
      "records",
      npy({ ...f4, descr: "[('x', '<f4')]" }, new Uint8Array(8)),
      "numbers of type [(x, <f4)] cannot be read " +
        "(these can be read: bool, uint8 … uint64, int8 … int64, float32 and float64)",
    ],
    [
      "a Python object",
      npy({ ...f4, descr: "'|O'" }, new Uint8Array(8)),
      "numbers of type |O cannot be read (these can be read: bool, uint8 … uint64, int8 … int64, float32 and float64)",
    ],
    [
      "an unsafe integer",
      npy({ descr: "'<i8'", shape: "(1,)" }, base64("AQAAAAAAIAA=")),
      "element 0 is 9007199254740993; whole numbers beyond ±2^53 cannot be held exactly",
    ],
    [
      "images in Fortran order",
      npy({ descr: "'|u1'", shape: "(1, 2, 2)", fortran: true }, new Uint8Array(4)),
      "it is of rank 3 in Fortran order (save numpy.ascontiguousarray(array))",
    ],
  ])("refuses %s", async (_, bytes, message) => {
    expect(await faultsOf(() => decodeNpy(bytes, "x.npy"))).toBe(`x.npy E408 ${message}`);
  });
});

describe("readNpy", () => {
  it("reads a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "layerc-npy-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "x.npy");
    await writeFile(path, npy({ descr: "'<u2'", shape: "(2, 1)" }, Uint8Array.of(1, 0, 0, 1)));
    expect(await readNpy(path)).toEqual({ shape: [2, 1], data: Uint16Array.of(1, 256) });
    await writeFile(path, "");
    expect(await faultsOf(() => readNpy(path))).toContain("E408 this is no .npy file");
    await expect(readNpy(join(folder, "y.npy"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describeWithOracle("the cats", () => {
  it("are 209 images of 64 × 64 × 3 bytes", async () => {
    const { shape, data } = await readNpy(oracle("data", "cats", "train_x.npy"));
    expect([shape, data.constructor, data.length]).toEqual([[209, 64, 64, 3], Uint8Array, 209 * 12288]);
    // The first pixel of the first image of the course's train_catvnoncat.h5.
    expect([...data.subarray(0, 3)]).toEqual([17, 31, 56]);
    const labels = await readNpy(oracle("data", "cats", "train_y.npy"));
    expect([...labels.data].filter((label) => label === 1).length).toBe(72);
  });
});
