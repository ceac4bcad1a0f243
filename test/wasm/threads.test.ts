import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createHeap, linear, linearGradA, linearGradW, matrix, type Kernels, type Tensor } from "layerc/runtime/v1";
import { decodeBase64 } from "../../src/runtime/base64.ts";
import { forSharedMemory } from "../../src/runtime/wasm/assembler/module.ts";
import bytes from "../../src/runtime/wasm/bytes-simd.ts";
import type { Exports } from "../../src/runtime/wasm/exports.ts";
import { instantiate } from "../../src/runtime/wasm/kernels.ts";
import { HEAP, SCRATCH } from "../../src/runtime/wasm/layout.ts";
import { loadKernels } from "../../src/runtime/wasm/load.ts";
import { startTeam, type Team } from "../../src/runtime/wasm/threads.ts";
import { engine } from "../../src/runtime/wasm/webassembly.ts";
import { root } from "../cli/process.ts";

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const opened: (Kernels | Team)[] = [];
afterAll(() => {
  for (const each of opened) each.close?.();
});

type Run = (...tensors: Tensor[]) => void;
// The sides of T3 and T5, some that no tile divides, and a part of a single column.
const SIZES = [[128, 784, 64], [1024, 300, 40], [37, 1025, 129], [64, 64, 1024], [301, 299, 17], [8, 7001, 9]] as const;

describe.each([2, 3])("%i threads", (threads) => {
  test("give the same bits as one", async () => {
    const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
    const team = startTeam(module, threads)!;
    opened.push(team);
    const scratch = HEAP - SCRATCH;
    for (const [n, k, m] of SIZES) {
      for (const [name, run, shapes] of [
        ["linear", linear as Run, [[n, k], [k, m], [n, 1], [n, m]]],
        ["linearGradW", linearGradW as Run, [[n, m], [k, m], [n, k]]],
        ["linearGradA", linearGradA as Run, [[n, k], [n, m], [k, m]]],
      ] as const) {
        const sizes = shapes.map(([rows, cols]) => Math.ceil((rows * cols) / 16) * 16);
        const elements = sizes.reduce((sum, size) => sum + size, 0);
        const results = [false, true].map((divided) => {
          const instance = instantiate(module, elements, threads);
          // How many rows and columns this thread was given, of each product.
          const taken: number[] = [];
          const gemm: Exports["gemm"] = (...args) => {
            taken.push(args[10] * args[11]);
            instance.exports.gemm(...args);
          };
          const joined = team.join(instance.memory, gemm, HEAP, scratch);
          return { instance, taken, gemm: divided ? joined : gemm };
        });
        await until(() => team.isReady());
        const outcomes = await Promise.all(
          results.map(async ({ instance, taken, gemm }) => {
            const { nativeKernels } = await import("../../src/runtime/wasm/kernels.ts");
            const data = new Float32Array(instance.memory.buffer, instance.heap, elements);
            const native = nativeKernels({ memory: instance.memory, exports: { ...instance.exports, gemm } }, { height: 6, width: 8 });
            const heap = { ...createHeap(16), data, native };
            let at = 0;
            const tensors = shapes.map(([rows, cols], i) => {
              const made = matrix(heap, at, rows as number, cols as number);
              at += sizes[i]!;
              return made;
            });
            for (const { data } of tensors.slice(0, -1)) for (let i = 0; i < data.length; i++) data[i] = Math.sin(i * i);
            run(...tensors);
            return { taken, result: Float32Array.from(tensors.at(-1)!.data) };
          }),
        );
        const [alone, together] = outcomes as [(typeof outcomes)[0], (typeof outcomes)[0]];
        expect(Buffer.from(together.result.buffer).equals(Buffer.from(alone.result.buffer)), `${name} ${n} ${k} ${m}`).toBe(true);
        // Each product is large enough to be divided, and was.
        expect(together.taken[0]).toBeLessThan(alone.taken[0]!);
      }
    }
  });
});

test("what fails in a worker fails here, and the next product is divided again", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const team = startTeam(module, 2)!;
  opened.push(team);
  const n = 128;
  const { memory, exports, heap } = instantiate(module, 3 * n * n, 2);
  let calls = 0;
  const counted: Exports["gemm"] = (...args) => {
    calls++;
    exports.gemm(...args);
  };
  const gemm = team.join(memory, counted, HEAP, HEAP - SCRATCH);
  await until(() => team.isReady());
  const row = 4 * n;
  const product = (p: number): void =>
    gemm(6, 8, p, row, 4, heap + n * row, row, 4, heap + 2 * n * row, row, n, n, n, 0, 0, 1, 0, SCRATCH, 0);
  product(heap);
  expect(calls).toBe(1);
  // Rows that lie beyond the memory are the worker's.
  const end = memory.buffer.byteLength;
  expect(() => product(end - (n / 2 + 4) * row)).toThrow(/out of bounds/);
  expect(() => product(end - 4 * row)).toThrow(/out of bounds/);
  calls = 0;
  product(heap);
  expect(calls).toBe(1);
});

test("the memory of trainers that nobody has any longer does not add up", () => {
  const program = `
    import { createHeap, matrix, linear } from "${join(root, "dist/runtime/v1.js")}";
    import { loadKernels } from "${join(root, "dist/runtime/wasm/v1.js")}";
    const kernels = await loadKernels({ force: "simd-4x8", threads: 2 });
    for (let i = 0; i < 40; i++) {
      const heap = createHeap(2 ** 23, { kernels });
      heap.data.fill(1);
      const [W, A, b, Z] = [0, 1, 2, 3].map((i) => matrix(heap, i * 65536, 256, i === 2 ? 1 : 256));
      linear(W, A, b, Z);
      gc();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    console.log(process.memoryUsage().rss / 2 ** 20);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", program], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  // Forty times 32 MiB were 1,280.
  expect(Number(stdout)).toBeLessThan(640);
});

test("training on two threads gives the same bits as on one", async () => {
  const { createTrainer } = await import("../../generated/digits.ts");
  const [one, two] = await Promise.all([loadKernels({ force: "simd-4x8" }), loadKernels({ force: "simd-4x8", threads: 2 })]);
  opened.push(two);
  expect(two.threads).toBe(2);
  const costs = [one, two].map((kernels) => {
    const trainer = createTrainer({ examples: 512, kernels });
    for (let i = 0; i < trainer.X.data.length; i++) trainer.X.data[i] = Math.sin(i * 0.1);
    for (let j = 0; j < 512; j++) trainer.Y.data[(j % 10) * 512 + j] = 1;
    return Array.from({ length: 20 }, () => trainer.step(trainer.X, trainer.Y));
  });
  expect(costs[1]).toEqual(costs[0]);
});

test("workers keep no program from its end, and no core busy", () => {
  expect(existsSync(join(root, "dist")), "npm run build comes first").toBe(true);
  const program = `
    import { createHeap, matrix, linear } from "${join(root, "dist/runtime/v1.js")}";
    import { loadKernels } from "${join(root, "dist/runtime/wasm/v1.js")}";
    const kernels = await loadKernels({ force: "simd-4x8", threads: 2 });
    const heap = createHeap(4 * 256 * 256, { kernels });
    const [W, A, b, Z] = [0, 1, 2, 3].map((i) => matrix(heap, i * 65536, 256, i === 2 ? 1 : 256));
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (let i = 0; i < 20; i++) linear(W, A, b, Z);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1e6);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(Number(stdout)).toBeLessThan(0.5);
});

test("threads is a whole number from 1", async () => {
  for (const threads of [0, -1, 1.5, NaN]) await expect(loadKernels({ threads })).rejects.toThrow(RangeError);
});
