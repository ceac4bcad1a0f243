import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { KERNEL_NAMES } from "../../src/runtime/wasm/forms.ts";
import { classesHere } from "../wasm/classes.ts";
import { folderWith, layerc, layercAlone, root } from "./process.ts";

const folder = folderWith({});
const cwd = folder.path;
afterAll(folder.remove);

const here = classesHere.filter(({ missing }) => missing === undefined).map(({ name }) => name);
const fastestClass = here.at(-1)!;

describe("layerc doctor", () => {
  test("measures all forms and remembers the fastest, which train then runs", async () => {
    const { status, stdout, stderr } = await layerc(["doctor", "--format", "json"], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    const { kernels, ...machine } = JSON.parse(stdout);
    expect(machine).toEqual({
      layerc: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      node: process.versions.node,
      v8: process.versions.v8,
      platform: `${process.platform} ${process.arch}`,
      cpu: expect.any(String),
      cores: expect.any(Number),
      memory_bytes: expect.any(Number),
    });
    type Measured = { name: string; reason: string | null; forms: { name: string; gflops: number }[] };
    const classes: Measured[] = kernels.classes;
    const isHere = (name: string): boolean => ["js", ...here].includes(name);
    expect(classes.map(({ name }) => name)).toEqual(["fma", "simd", "js"]);
    for (const { name, reason, forms } of classes) {
      expect(reason === null).toBe(isHere(name));
      const all = KERNEL_NAMES.filter((each) => each.startsWith(name) && (each === "js" || each !== name));
      expect(forms.map((form) => form.name)).toEqual(isHere(name) ? all : []);
      for (const { gflops } of forms) expect(gflops).toBeGreaterThan(0);
    }
    const { forms } = classes.find(({ name }) => name === fastestClass)!;
    expect(kernels).toMatchObject({ fastest: forms.toSorted((x, y) => y.gflops - x.gflops)[0]!.name, asked: null });
    expect(kernels.runs).toBe(kernels.fastest);
    expect(readFileSync(kernels.remembered, "utf8")).toMatch(new RegExp(`\\n${kernels.fastest}$`));
    const training = await layerc(["train", join(root, "specs/iris.net.yaml"), "--epochs", "1"], { cwd });
    expect(training.stderr).toContain(`\nkernels: ${kernels.fastest}\n`);
  });

  test("tells it in words, and what LAYERC_KERNELS asks for", async () => {
    const doctor = async (kernels = "", ...args: string[]): Promise<string> => {
      const { status, stdout } = await layerc(["doctor", ...args], { cwd, env: { LAYERC_KERNELS: kernels } });
      expect(status).toBe(0);
      return stdout;
    };
    const plain = await doctor();
    expect(plain).toMatch(/^layerc \S+, Node \S+, V8 \S+, \w+ \w+\n.+, \d+ cores?, \d+\.\d GiB of memory\n\nkernels +GFLOP/);
    expect(plain).toMatch(/^simd-4x8 +\d+\.\d/m);
    expect(plain).toMatch(/\nBy default (\S+) runs, as .*kernels-[0-9a-f]{64}\.json has it\.\nLAYERC_KERNELS is not set\.\n$/);
    expect(plain.match(/ {3}runs$/gm)).toHaveLength(1);
    const asked = await doctor("simd-6x8", "--no-cache");
    expect(asked).toMatch(/^simd-6x8 .* runs$/m);
    expect(asked).toMatch(/\nBy default \S+ runs\.\nLAYERC_KERNELS asks for simd-6x8: simd-6x8 runs\.\n$/);
    expect(await doctor("wasm", "--no-cache")).toMatch(/asks for wasm, which there is not: .* will exit 2\.\n$/);
  });

  test("says why a class does not run", async () => {
    const env = { NODE_OPTIONS: "--jitless", LAYERC_KERNELS: "simd" };
    const { status, stdout } = await layercAlone(["doctor"], { cwd, env });
    expect(status).toBe(0);
    for (const name of ["fma", "simd"]) {
      expect(stdout).toMatch(new RegExp(`^${name} +does not run here: this engine has no WebAssembly$`, "m"));
    }
    expect(stdout).toMatch(/\nBy default js runs\.\nLAYERC_KERNELS asks for simd, which does not run here: /);
  });
});
