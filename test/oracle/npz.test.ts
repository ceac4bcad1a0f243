import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { decodeNpy, decodeNpz, readJson, readNpy, readNpz, readSafetensors } from "./npz.ts";
import { describeWithOracle, oracle } from "./paths.ts";

// Written by numpy 2.4.6: savez(W, f), savez_compressed(W, f, i, u, h, s), and savez_compressed(i, u) with Python's
// zipfile.ZIP64_LIMIT set to 1, so that the sizes stand in zip64 fields of the central directory.
const STORED =
  "UEsDBC0AAAAAAAAAIQD3Z5GN//////////8FABQAVy5ucHkBABAAsAAAAAAAAACwAAAAAAAAAJNOVU1QWQEAdgB7J2Rlc2NyJzogJzxmOCcsICdm" +
  "b3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgyLCAzKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg" +
  "ICAgICAgICAgICAgICAKAAAAAAAA+D8AAAAAAAAAwAAAAAAAAAhAAAAAAAAAEEB7FK5H4Xp0PwAAAAAAAACAUEsDBC0AAAAAAAAAIQD09O8P////" +
  "//////8FABQAZi5ucHkBABAAiAAAAAAAAACIAAAAAAAAAJNOVU1QWQEAdgB7J2Rlc2NyJzogJzxmNCcsICdmb3J0cmFuX29yZGVyJzogRmFsc2Us" +
  "ICdzaGFwZSc6ICgyLCksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKzczMPQAA" +
  "AEBQSwECLQMtAAAAAAAAACEA92eRjbAAAACwAAAABQAAAAAAAAAAAAAAgAEAAAAAVy5ucHlQSwECLQMtAAAAAAAAACEA9PTvD4gAAACIAAAABQAA" +
  "AAAAAAAAAAAAgAHnAAAAZi5ucHlQSwUGAAAAAAIAAgBmAAAApgEAAAAA";
const DEFLATED =
  "UEsDBC0AAAAIAAAAIQD3Z5GN//////////8FABQAVy5ucHkBABAAsAAAAAAAAABgAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loG6TZqGuo6Ce" +
  "ll9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CsaaOgq1CmQDLgYw+GEPoRkOQCgOBwgt4FAtss79YVUJTL4BAFBLAwQtAAAACAAAACEA9PTv" +
  "D///////////BQAUAGYubnB5AQAQAIgAAAAAAAAATQAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2airqOgnpZfVFKUmBefX5SSChJ3S8wp" +
  "TgWKF2ckFqQC+RpGOpo6CrUKFACus2fO2DIwMDgAAFBLAwQtAAAACAAAACEAe4LHGf//////////BQAUAGkubnB5AQAQAIgAAAAAAAAASgAAAAAA" +
  "AACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2mirqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgqGmjoKtQpkA67/EFAPAFBLAwQtAAAA" +
  "CAAAACEAnVM4hv//////////BQAUAHUubnB5AQAQAIYAAAAAAAAATwAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBeU2qorqOgnpZfVFKUmBef" +
  "X5SSChJ3S8wpTgWKF2ckFqQC+RqGOgpGOgrGmjoKtQrkAS4GRiZmFlYAUEsDBC0AAAAIAAAAIQBVbJFJ//////////8FABQAaC5ucHkBABAAggAA" +
  "AAAAAABGAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loG5TaqSuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GoY6mjoKtQoUAK7//wFQ" +
  "SwMELQAAAAgAAAAhAGwsIRH//////////wUAFABzLm5weQEAEACIAAAAAAAAAEcAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoa6joJ6W" +
  "X1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkamjoKtQoUAS4GMJBxAABQSwECLQMtAAAACAAAACEA92eRjWAAAACwAAAABQAAAAAAAAAAAAAAgAEA" +
  "AAAAVy5ucHlQSwECLQMtAAAACAAAACEA9PTvD00AAACIAAAABQAAAAAAAAAAAAAAgAGXAAAAZi5ucHlQSwECLQMtAAAACAAAACEAe4LHGUoAAACI" +
  "AAAABQAAAAAAAAAAAAAAgAEbAQAAaS5ucHlQSwECLQMtAAAACAAAACEAnVM4hk8AAACGAAAABQAAAAAAAAAAAAAAgAGcAQAAdS5ucHlQSwECLQMt" +
  "AAAACAAAACEAVWyRSUYAAACCAAAABQAAAAAAAAAAAAAAgAEiAgAAaC5ucHlQSwECLQMtAAAACAAAACEAbCwhEUcAAACIAAAABQAAAAAAAAAAAAAA" +
  "gAGfAgAAcy5ucHlQSwUGAAAAAAYABgAyAQAAHQMAAAAA";
const ZIP64 =
  "UEsDBC0AAAAIAAAAIQB7gscZ//////////8FABQAaS5ucHkBABAAiAAAAAAAAABKAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loG6TaaKuo6Ce" +
  "ll9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CoaaOgq1CmQDrv8QUA8AUEsDBC0AAAAIAAAAIQCdUziG//////////8FABQAdS5ucHkBABAA" +
  "hgAAAAAAAABPAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loF5Taqiuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GoY6CkY6CsaaOgq1" +
  "CuQBLgZGJmYWVgBQSwECLQMtAAAACAAAACEAe4LHGf//////////BQAUAAAAAAAAAAAAgAEAAAAAaS5ucHkBABAAiAAAAAAAAABKAAAAAAAAAFBL" +
  "AQItAy0AAAAIAAAAIQCdUziG//////////8FABwAAAAAAAAAAACAAf////91Lm5weQEAGACGAAAAAAAAAE8AAAAAAAAAgQAAAAAAAABQSwYGLAAA" +
  "AAAAAAAtAC0AAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAlgAAAAAAAAAHAQAAAAAAAFBLBgcAAAAAnQEAAAAAAAABAAAAUEsFBgAAAAACAAIAlgAA" +
  "AAcBAAAAAA==";

const W = { shape: [2, 3], data: Float64Array.of(1.5, -2, 3, 4, 5e-3, -0) };
const f = { shape: [2], data: Float32Array.of(0.1, 2) };
const i = { shape: [2, 1], data: Int32Array.of(-1, 2 ** 31 - 1) };
const u = { shape: [1, 2, 3], data: Uint8Array.of(0, 1, 2, 3, 4, 5) };
const h = { shape: [1], data: Uint16Array.of(65535) };
const s = { shape: [], data: Float64Array.of(7) };

describe(".npz", () => {
  test.each([
    ["stored", STORED, { W, f }],
    ["deflated", DEFLATED, { W, f, i, u, h, s }],
    ["zip64", ZIP64, { i, u }],
  ])("%s members, as numpy writes them", (_, base64, arrays) => {
    expect(decodeNpz(Buffer.from(base64, "base64"))).toStrictEqual(new Map(Object.entries(arrays)));
  });

  test("the zip64 end of the central directory, where the plain one is all ones", () => {
    const bytes = Buffer.from(ZIP64, "base64");
    const end = bytes.length - 22;
    bytes.writeUInt16LE(0xffff, end + 10);
    bytes.writeUInt32LE(0xffffffff, end + 16);
    expect(decodeNpz(bytes)).toStrictEqual(new Map(Object.entries({ i, u })));
  });

  test("a damaged file is an error", () => {
    const bytes = Buffer.from(STORED, "base64");
    const member = bytes.subarray(bytes.indexOf("\x93NUMPY", 0, "latin1"));
    const edited = (from: string, to: string) => Buffer.from(member.toString("latin1").replace(from, to), "latin1");
    expect(() => decodeNpz(bytes.subarray(0, 300))).toThrow("not a ZIP archive");
    expect(() => decodeNpy(member.subarray(1))).toThrow("not a .npy file");
    expect(() => decodeNpy(member.subarray(0, 130))).toThrow("truncated: 176 bytes expected, 130 there");
    expect(() => decodeNpy(edited("False", "True"))).toThrow("Fortran");
    expect(() => decodeNpy(edited("<f8", ">f8"))).toThrow(">f8");
  });
});

test("JSON: what it has no number for", () => {
  const folder = mkdtempSync(join(tmpdir(), "layerc-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "numbers.json");
  writeFileSync(path, '{ "x": ["NaN", "Infinity", "-Infinity", "-0", 0, "word"] }');
  expect(readJson<unknown>(path)).toStrictEqual({ x: [NaN, Infinity, -Infinity, -0, 0, "word"] });
});

describeWithOracle("the oracle's files", () => {
  test("the cats as deflated .npz and as .npy", () => {
    const npz = readNpz(oracle("data", "cats", "catvnoncat.npz"));
    const train = readNpy(oracle("data", "cats", "train_x.npy"));
    expect(train.shape).toEqual([209, 64, 64, 3]);
    // Compared as bytes: vitest takes 20 s over 2.5 million elements.
    expect(npz.get("train_x")!.shape).toEqual(train.shape);
    expect(Buffer.from(npz.get("train_x")!.data).equals(Buffer.from(train.data))).toBe(true);
  });

  test("weights as .safetensors in float32 and as .npz in float64", () => {
    const float64 = readNpz(oracle("course", "weights", "planar_2-4-1.f64.npz"));
    const float32 = readSafetensors(oracle("course", "weights", "planar_2-4-1.f32.safetensors"));
    expect([...float32.keys()].sort()).toEqual(["W1", "W2", "b1", "b2"]);
    for (const [name, { shape, data }] of float32) {
      const exact = float64.get(name)!;
      expect({ shape, data }).toStrictEqual({ shape: exact.shape, data: Float32Array.from(exact.data) });
    }
  });
});
