import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSafetensor } from "../../src/data/safetensors.ts";
import { readTensor } from "../../src/data/tensor.ts";
import { faultsOf } from "./support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "layerc-safetensors-"));
});
afterAll(() => rm(folder, { recursive: true }));

/**
 * What safetensors 0.8 of Python wrote: W1 = [[1, 2, 3], [4, 5, 6]] in float32, linear.bias = [0.1, −0.2] in float64,
 * half = [1, 2] in float16 and num_batches_tracked = 7 in int64.
 */
const WRITTEN = Buffer.from(
  "IAEAAAAAAAB7Il9fbWV0YWRhdGFfXyI6eyJmb3JtYXQiOiJucCJ9LCJudW1fYmF0Y2hlc190cmFja2VkIjp7ImR0eXBlIjoiSTY0" +
    "Iiwic2hhcGUiOltdLCJkYXRhX29mZnNldHMiOlswLDhdfSwibGluZWFyLmJpYXMiOnsiZHR5cGUiOiJGNjQiLCJzaGFwZSI6WzJd" +
    "LCJkYXRhX29mZnNldHMiOls4LDI0XX0sIlcxIjp7ImR0eXBlIjoiRjMyIiwic2hhcGUiOlsyLDNdLCJkYXRhX29mZnNldHMiOlsy" +
    "NCw0OF19LCJoYWxmIjp7ImR0eXBlIjoiRjE2Iiwic2hhcGUiOlsyXSwiZGF0YV9vZmZzZXRzIjpbNDgsNTJdfX0gICAgICAHAAAA" +
    "AAAAAJqZmZmZmbk/mpmZmZmZyb8AAIA/AAAAQAAAQEAAAIBAAACgQAAAwEAAPABA",
  "base64",
);

async function file(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

describe("readSafetensor", () => {
  it("reads a tensor of what Python wrote, beside others of any type", async () => {
    const path = await file("base.safetensors", WRITTEN);
    expect(await readSafetensor(path, "W1")).toEqual({ shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) });
    expect(await readSafetensor(path, "linear.bias")).toEqual({ shape: [2], data: Float64Array.of(0.1, -0.2) });
  });

  it("tells which tensors there are, and which is near", async () => {
    const path = await file("base.safetensors", WRITTEN);
    const known = "Tensors: num_batches_tracked, linear.bias, W1, half";
    expect(await faultsOf(() => readSafetensor(path, "W2"))).toBe(
      `${path} E404 there is no tensor W2 (did you mean "W1"? ${known})`,
    );
    for (const name of ["constructor", "__metadata__"]) {
      expect(await faultsOf(() => readSafetensor(path, name))).toBe(`${path} E404 there is no tensor ${name} (${known})`);
    }
    await expect(readSafetensor(join(folder, "no.safetensors"), "W1")).rejects.toMatchObject({ code: "ENOENT" });
  });

  const REMEDY = "(write it with safetensors, in float32)";

  it("refuses a type that it cannot read, when that tensor is asked for", async () => {
    const path = await file("base.safetensors", WRITTEN);
    expect(await faultsOf(() => readSafetensor(path, "half"))).toBe(
      `${path} E408 half is of type "F16"; F32 and F64 can be read ${REMEDY}`,
    );
  });

  it("knows a file cut anywhere before the tensor's end, and none but that", async () => {
    const end = WRITTEN.length - 4;
    for (let length = 0; length < end; length += 3) {
      const path = await file("cut.safetensors", WRITTEN.subarray(0, length));
      expect(await faultsOf(() => readSafetensor(path, "W1")), `${length} bytes`).toMatch(/E408 truncated: /);
    }
    const path = await file("cut.safetensors", WRITTEN.subarray(0, end));
    expect((await readSafetensor(path, "W1")).shape).toEqual([2, 3]);
  });

  it("refuses another kind of file", async () => {
    const path = await file("zip.safetensors", Buffer.from("PK\x03\x04 is not what we want"));
    expect(await faultsOf(() => readSafetensor(path, "W1"))).toBe(
      `${path} E408 this is no safetensors file: no header begins at its ninth byte ${REMEDY}`,
    );
  });
});

/** What numpy 2.4 wrote of [[1, 2, 3], [4, 5, 6]] in float32, in C and in Fortran order. */
const HEADER = (fortran: string): string =>
  `\x93NUMPY\x01\x00v\x00${`{'descr': '<f4', 'fortran_order': ${fortran}, 'shape': (2, 3), }`.padEnd(117)}\n`;
const npy = (fortran: string, values: readonly number[]): Uint8Array =>
  Buffer.concat([Buffer.from(HEADER(fortran), "latin1"), Buffer.from(Float32Array.from(values).buffer)]);

describe("readTensor", () => {
  it("goes by the ending of the path", async () => {
    const W = { shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) };
    expect(await readTensor(await file("base.safetensors", WRITTEN), "W1")).toEqual(W);
    expect(await readTensor(await file("c.npy", npy("False", [1, 2, 3, 4, 5, 6])), "ignored")).toEqual(W);
    expect(await readTensor(await file("f.npy", npy("True", [1, 4, 2, 5, 3, 6])), "ignored")).toEqual(W);
    expect(await faultsOf(async () => readTensor(await file("b.npz", WRITTEN), "W1"))).toMatch(/E408 this is no .npz/);
  });
});
