import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namesInNpz, readNpz } from "../../src/data/npz.ts";
import { readNpz as readWholeNpz } from "../oracle/npz.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { faultsOf } from "./support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "layerc-npz-"));
});
afterAll(() => rm(folder, { recursive: true }));

/**
 * What numpy 2.4 wrote of x = [[1, 2], [3, 4]] in float32 and y = [0, 1] in uint8: numpy.savez, whose local headers
 * leave sizes to zip64, and numpy.savez_compressed.
 */
const STORED =
  "UEsDBC0AAAAAAAAAIQBO+yB1//////////8FABQAeC5ucHkBABAAkAAAAAAAAACQAAAAAAAAAJNOVU1QWQEAdgB7J2Rlc2NyJzog" +
  "JzxmNCcsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgyLCAyKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAg" +
  "ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKAACAPwAAAEAAAEBAAACAQFBLAwQtAAAAAAAAACEAmWJ33///////////" +
  "BQAUAHkubnB5AQAQAIIAAAAAAAAAggAAAAAAAACTTlVNUFkBAHYAeydkZXNjcic6ICd8dTEnLCAnZm9ydHJhbl9vcmRlcic6IEZh" +
  "bHNlLCAnc2hhcGUnOiAoMiwpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg" +
  "ICAgICAgCgABUEsBAi0DLQAAAAAAAAAhAE77IHWQAAAAkAAAAAUAAAAAAAAAAAAAAIABAAAAAHgubnB5UEsBAi0DLQAAAAAAAAAh" +
  "AJlid9+CAAAAggAAAAUAAAAAAAAAAAAAAIABxwAAAHkubnB5UEsFBgAAAAACAAIAZgAAAIABAAAAAA==";
const DEFLATED =
  "UEsDBC0AAAAIAAAAIQBO+yB1//////////8FABQAeC5ucHkBABAAkAAAAAAAAABTAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6l" +
  "oG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CkaaOgq1CmQDLgaGBnsGBgYHIALiBgcAUEsDBC0AAAAIAAAA" +
  "IQCZYnff//////////8FABQAeS5ucHkBABAAggAAAAAAAABGAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loF5Taqiuo6Cell9U" +
  "UpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6mjoKtQoUAC4GRgBQSwECLQMtAAAACAAAACEATvsgdVMAAACQAAAABQAAAAAAAAAA" +
  "AAAAgAEAAAAAeC5ucHlQSwECLQMtAAAACAAAACEAmWJ330YAAACCAAAABQAAAAAAAAAAAAAAgAGKAAAAeS5ucHlQSwUGAAAAAAIA" +
  "AgBmAAAABwEAAAAA";

const bytesOf = (base64: string): Buffer => Buffer.from(base64, "base64");

async function file(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

describe("readNpz", () => {
  it.each([
    ["stored", STORED],
    ["deflated", DEFLATED],
  ])("reads arrays that are %s", async (name, base64) => {
    const path = await file(`${name}.npz`, bytesOf(base64));
    expect(await namesInNpz(path)).toEqual(["x", "y"]);
    expect(await readNpz(path, "x")).toEqual({ shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) });
    expect(await readNpz(path, "y")).toEqual({ shape: [2], data: Uint8Array.of(0, 1) });
  });

  it("tells which arrays there are, and which is near", async () => {
    const path = await file("stored.npz", bytesOf(STORED));
    expect(await faultsOf(() => readNpz(path, "train_x"))).toBe(
      `${path} E404 there is no array train_x (Arrays: x, y)`,
    );
    await expect(readNpz(join(folder, "no.npz"), "x")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("refuses what is no archive, a truncated one, and one that was changed", async () => {
    const none = await file("none.npz", Buffer.from("a,b\n1,2\n"));
    expect(await faultsOf(() => readNpz(none, "x"))).toMatch(
      /none\.npz E408 this is no \.npz file, or a damaged one: .+ \(write it with numpy\.savez\)$/,
    );
    const empty = await file("empty.npz", new Uint8Array(0));
    expect(await faultsOf(() => readNpz(empty, "x"))).toContain("E408 this is no .npz file");
    const cut = await file("cut.npz", bytesOf(STORED).subarray(0, 300));
    expect(await faultsOf(() => readNpz(cut, "x"))).toContain("E408 this is no .npz file");

    // The last number of x, changed: a deflated stream and a stored one.
    const changed = bytesOf(STORED);
    const at = changed.indexOf(Buffer.from(Float32Array.of(3, 4).buffer));
    changed[at + 1]! ^= 1;
    const path = await file("changed.npz", changed);
    expect(await faultsOf(() => readNpz(path, "x"))).toBe(
      `${path}:x E408 its checksum is wrong: the archive is damaged`,
    );
  });

  it("unpacks no more than the directory promises, and no promise without end", async () => {
    // The uncompressed size of x in the central directory: at 24 of its entry.
    const directory = (bytes: Buffer): number => bytes.indexOf(Buffer.from("PK\x01\x02", "latin1"));
    const small = bytesOf(DEFLATED);
    small.writeUInt32LE(50, directory(small) + 24);
    const path = await file("small.npz", small);
    expect(await faultsOf(() => readNpz(path, "x"))).toContain(`${path}:x E408 this is no .npz file, or a damaged one`);
    const large = bytesOf(DEFLATED);
    large.writeUInt32LE(0xfffffff0, directory(large) + 24);
    const other = await file("large.npz", large);
    expect(await faultsOf(() => readNpz(other, "x"))).toBe(
      `${other}:x E408 it unpacks to 4294967280 bytes; a compressed array may have 2147483648 (use numpy.savez)`,
    );
  });
});

describeWithOracle("archives that numpy wrote", () => {
  it("catvnoncat.npz, deflated, holds the cats", async () => {
    const path = oracle("data", "cats", "catvnoncat.npz");
    const names = await namesInNpz(path);
    const whole = readWholeNpz(path);
    expect(names.toSorted()).toEqual([...whole.keys()].toSorted());
    for (const [name, { shape, data }] of whole) {
      const read = await readNpz(path, name);
      expect([read.shape, read.data.constructor]).toEqual([shape, data.constructor]);
      expect(Buffer.compare(bytesIn(read.data), bytesIn(data))).toBe(0);
    }
  });

  it.each(["pub000.npz", "pub007.f32.npz"])("%s, stored with zip64 sizes", async (name) => {
    const path = oracle("differential", name);
    const whole = readWholeNpz(path);
    expect(whole.size).toBeGreaterThan(3);
    for (const [array, { shape, data }] of whole) expect(await readNpz(path, array)).toEqual({ shape, data });
  });
});

/** To be compared at once: number by number takes long. */
function bytesIn({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
