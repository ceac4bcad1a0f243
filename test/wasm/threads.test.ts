import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Pace } from "../../src/runtime/wasm/pace.ts";
import {
  createHeap,
  linear,
  linearClamp,
  linearGradA,
  linearGradW,
  matrix,
  type Kernels,
  type Tensor,
} from "layerc/runtime/v1";
import { decodeBase64 } from "../../src/runtime/base64.ts";
import { forSharedMemory } from "../../src/runtime/wasm/assembler/module.ts";
import bytes from "../../src/runtime/wasm/bytes-simd.ts";
import { DIVISIONS, LEAST_HEAP, MOST_ARGUMENTS } from "../../src/runtime/wasm/divide.ts";
import type { Exports } from "../../src/runtime/wasm/exports.ts";
import { instantiate } from "../../src/runtime/wasm/kernels.ts";
import { heldLength } from "../../src/runtime/wasm/held.ts";
import { HEAP, SCRATCH } from "../../src/runtime/wasm/layout.ts";
import { loadKernels } from "../../src/runtime/wasm/load.ts";
import { createShares, type Shares } from "../../src/runtime/wasm/shares.ts";
import { startTeam, type Team } from "../../src/runtime/wasm/threads.ts";
import { engine } from "../../src/runtime/wasm/webassembly.ts";
import { elementwise } from "../../src/wasm/elementwise.ts";
import { root } from "../cli/process.ts";

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const opened: (Kernels | Team)[] = [];
afterAll(() => {
  for (const each of opened) each.close?.();
});

/** Whatever is sooner. */
const alwaysInParts = (): Pace => ({ isTrial: false, next: () => true, took: () => {} });

type SharesOf = (units: number, threads: number) => Shares;

/** Always as at first. */
const evenly: SharesOf = (units, threads) => ({ cuts: createShares(units, threads).cuts, took: () => {} });

/** One unit for all threads but the last, and for all but the first. */
const unevenly: Readonly<Record<string, SharesOf>> = {
  "one unit for all but the last": (units, threads) => ({
    cuts: Array.from({ length: threads + 1 }, (_, i) => (i === threads ? units : Math.min(i, units))),
    took: () => {},
  }),
  "one unit for all but the first": (units, threads) => ({
    cuts: Array.from({ length: threads + 1 }, (_, i) => (i === 0 ? 0 : Math.max(0, units - (threads - i)))),
    took: () => {},
  }),
};

/** How many threads there are, and how they share an operation. */
const SHARED = [2, 3].flatMap((threads) =>
  Object.entries({ "even shares": evenly, ...unevenly }).map(([title, sharesOf]) => ({ threads, title, sharesOf })),
);

type Run = (...tensors: Tensor[]) => void;
const relus: Run = (...tensors) => (linearClamp as (...operands: (Tensor | number)[]) => void)(...tensors, 0);
// The sides of T3 and T5, some that no tile divides, and a part of a single column.
const SIZES = [[128, 784, 64], [1024, 300, 40], [37, 1025, 129], [64, 64, 1024], [301, 299, 17], [8, 7001, 9]] as const;

describe.each(SHARED)("$threads threads, $title", ({ threads, sharesOf }) => {
  test("give the same bits as one", async () => {
    const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
    const team = startTeam(module, threads, { paceOf: alwaysInParts, sharesOf })!;
    opened.push(team);
    const scratch = HEAP - SCRATCH;
    for (const [n, k, m] of SIZES) {
      for (const [name, run, shapes] of [
        ["linear", linear as Run, [[n, k], [k, m], [n, 1], [n, m]]],
        ["linearClamp", relus, [[n, k], [k, m], [n, 1], [n, m]]],
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
          const exports = { ...instance.exports, gemm };
          const joined = team.join(instance.memory, exports, HEAP, scratch);
          return { instance, taken, exports: divided ? joined : exports };
        });
        await until(() => team.isReady());
        const outcomes = await Promise.all(
          results.map(async ({ instance, taken, exports }) => {
            const { nativeKernels } = await import("../../src/runtime/wasm/kernels.ts");
            const data = new Float32Array(instance.memory.buffer, instance.heap, elements);
            const native = nativeKernels({ memory: instance.memory, exports }, { height: 6, width: 8 });
            const heap = { ...createHeap(16), data, native, start: instance.heap };
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
        // All but what relu clears.
        expect(alone.result.filter((value) => value !== 0).length).toBeGreaterThan(alone.result.length / 3);
        expect(Buffer.from(together.result.buffer).equals(Buffer.from(alone.result.buffer)), `${name} ${n} ${k} ${m}`).toBe(true);
        // Each product is large enough to be divided, and was.
        expect(together.taken[0]).toBeLessThan(alone.taken[0]!);
      }
    }
  });
});

/** An instance that a team has joined, what it gives, and the last argument of each call that this thread did. */
function joinedBy(team: Team, module: Parameters<typeof startTeam>[0], elements: number) {
  const { memory, exports, heap } = instantiate(module, elements, team.size);
  const lasts: number[] = [];
  const watched = Object.fromEntries(
    Object.entries(exports).map(([name, run]) => {
      const watching = (...args: number[]): unknown => {
        lasts.push(args.at(-1)!);
        return (run as (...args: number[]) => unknown)(...args);
      };
      return [name, watching];
    }),
  ) as unknown as Exports;
  const joined = team.join(memory, watched, HEAP, HEAP - SCRATCH);
  return { data: new Float32Array(memory.buffer, heap, elements), heap, exports, joined, lasts };
}

test.each([2, 3])("all element-wise functions give the same bits on %i threads as on one", async (threads) => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const team = startTeam(module, threads, { paceOf: alwaysInParts })!;
  opened.push(team);
  // So many that all are divided, and neither threads nor cache lines divide them.
  const length = 2 ** 15 + 5;
  const room = length + 11;
  const { data, heap, exports, joined, lasts } = joinedBy(team, module, 5 * room);
  await until(() => team.isReady());
  const start = Float32Array.from(data, (_, i) => Math.abs(Math.sin(i * i)) * 0.9 + 0.05);
  const divided = elementwise().filter(({ kernel }) => kernel.sum === undefined);
  expect(divided.length).toBeGreaterThan(80);
  for (const { kernel, matrices, numbers } of divided) {
    expect(matrices.length + numbers.size + 1, kernel.name).toBeLessThanOrEqual(MOST_ARGUMENTS);
  }
  expect(exports.gemm.length).toBe(MOST_ARGUMENTS);
  for (const { kernel, matrices, numbers } of divided) {
    const run = (functions: Exports): void => {
      data.set(start);
      (functions as unknown as Record<string, (...args: number[]) => void>)[kernel.name]!(...args);
    };
    const args = [...matrices.map((_, i) => heap + 4 * room * i), ...[...numbers].map((_, i) => 0.3 + 0.1 * i), length];
    run(exports);
    const wanted = Buffer.from(data.slice().buffer);
    expect(wanted.equals(Buffer.from(start.buffer)), kernel.name).toBe(false);
    // Until a worker came in time and did a part.
    const end = performance.now() + 10_000;
    do {
      lasts.length = 0;
      run(joined);
      expect(Buffer.from(data.slice().buffer).equals(wanted), kernel.name).toBe(true);
      expect(lasts[0], kernel.name).toBeLessThan(length);
    } while (lasts.length === threads && performance.now() < end);
    expect(lasts.length, `${kernel.name}: no worker did a part`).toBeLessThan(threads);
  }
});

test.each(SHARED)("weights that are held give the same bits on $threads threads, $title", async ({ threads, sharesOf }) => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const team = startTeam(module, threads, { paceOf: alwaysInParts, sharesOf })!;
  opened.push(team);
  const { data, heap, exports, joined, lasts } = joinedBy(team, module, 500_000);
  await until(() => team.isReady());
  // Groups that threads share evenly, unevenly, with rows left over, fewer than threads; sums in one block and in more.
  for (const [n, k] of [[480, 200], [1000, 300], [301, 700], [49, 1100], [30, 2000]] as const) {
    const held = heldLength(n, k);
    data.forEach((_, i) => (data[i] = Math.sin(i * i)));
    const [a, bias, c] = [held, held + k, held + k + n].map((i) => heap + 4 * i) as [number, number, number];
    const result = (): Buffer => Buffer.from(data.slice((c - heap) / 4, (c - heap) / 4 + n + 8).buffer);
    for (const [biasAt, biasStep] of [[bias, 4], [0, 0]] as const) {
      const run = ({ heldProduct }: Exports): void => {
        data.fill(7, (c - heap) / 4);
        heldProduct(heap, a, biasAt, biasStep, c, n, k, SCRATCH, -0.5, 2);
      };
      run(exports);
      const wanted = result();
      const end = performance.now() + 10_000;
      do {
        lasts.length = 0;
        run(joined);
        expect(result().equals(wanted), `${n} ${k}`).toBe(true);
      } while (lasts.length === threads && performance.now() < end);
      expect(lasts.length, `${n} ${k}: no worker did a part`).toBeLessThan(threads);
    }
  }
});

test("a heap in which hardly anything would be divided is not shared", async () => {
  const kernels = await loadKernels({ force: "simd-4x8", threads: 2 });
  opened.push(kernels);
  expect(kernels.threads).toBe(2);
  const isShared = (elements: number): boolean =>
    kernels.allocate(elements).data.buffer instanceof SharedArrayBuffer;
  expect(isShared(LEAST_HEAP - 1)).toBe(false);
  expect(isShared(LEAST_HEAP)).toBe(true);
  const pays = (name: "gemm" | "heldProduct" | "adam", args: number[]): boolean => DIVISIONS[name]!.pays(args);
  // The largest that find room there: rows, columns and depth of a product; rows and depth of one that is held.
  const side = Math.floor(Math.sqrt(LEAST_HEAP / 3));
  expect(pays("gemm", [...new Array<number>(10).fill(0), side, side, side])).toBe(false);
  expect(pays("heldProduct", [0, 0, 0, 0, 0, 64, LEAST_HEAP / 64])).toBe(false);
  expect(pays("adam", [LEAST_HEAP / 2 - 1])).toBe(false);
  expect(pays("heldProduct", [0, 0, 0, 0, 0, 512, 512])).toBe(true);
});

test("what is sooner done whole is done whole, tried now and then, and its bits are the same", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const decisions: boolean[] = [];
  const pace: Pace = {
    isTrial: true,
    next: () => decisions.at(-1)!,
    took: (time) => expect(time).toBeGreaterThanOrEqual(0),
  };
  const team = startTeam(module, 2, { paceOf: () => pace })!;
  opened.push(team);
  const length = 2 ** 15;
  const { data, heap, joined, lasts } = joinedBy(team, module, 2 * length);
  await until(() => team.isReady());
  data.fill(1, 0, length);
  for (const isDivided of [false, true, false, true, true, false]) {
    // Long enough for a worker to fall asleep.
    await new Promise((resolve) => setTimeout(resolve, 5));
    decisions.push(isDivided);
    lasts.length = 0;
    joined.accumulate(heap, heap + 4 * length, length);
    expect(lasts[0]! < length).toBe(isDivided);
  }
  expect(new Set(data.subarray(length))).toEqual(new Set([6]));
});

test("workers that slept while all was done whole are woken before a trial, but not long after", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  let isPart = false;
  const team = startTeam(module, 2, { paceOf: () => ({ isTrial: true, next: () => isPart, took: () => {} }) })!;
  opened.push(team);
  const length = 2 ** 15;
  const { heap, joined } = joinedBy(team, module, 2 * length);
  await until(() => team.isReady());
  const run = (inParts: boolean): void => {
    isPart = inParts;
    joined.accumulate(heap, heap + 4 * length, length);
  };
  // Workers are told by a number that they wait for: of their parts, and before that to wake.
  const told = vi.spyOn(Atomics, "add");
  onTestFinished(() => told.mockRestore());
  let most = 0;
  for (const end = performance.now() + 20_000; most < 2 && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    run(false);
    told.mockClear();
    run(true);
    most = Math.max(most, told.mock.calls.length);
  }
  expect(most).toBe(2);
  for (let i = 0; i < 20; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.mockClear();
    run(true);
    expect(told).toHaveBeenCalledTimes(1);
  }
});

test("each part is done once, also where workers sleep or come late", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const team = startTeam(module, 3, { paceOf: alwaysInParts })!;
  opened.push(team);
  const length = 2 ** 15;
  const { data, heap, joined, lasts } = joinedBy(team, module, 2 * length);
  await until(() => team.isReady());
  data.fill(1, 0, length);
  let times = 0;
  for (let pause = 0; pause < 60; pause++) {
    // As long as a worker takes to fall asleep, or longer, or not so long.
    await new Promise((resolve) => setTimeout(resolve, pause % 4));
    for (let i = 0; i < pause; i++, times++) joined.accumulate(heap, heap + 4 * length, length);
  }
  // Both happened: this thread did more than its own parts, and not all.
  expect(lasts.length).toBeGreaterThan(times);
  for (const end = performance.now() + 20_000; lasts.length === 3 * times && performance.now() < end; times++) {
    joined.accumulate(heap, heap + 4 * length, length);
  }
  expect(lasts.length).toBeLessThan(3 * times);
  expect(lasts).not.toContain(length);
  expect(new Set(data.subarray(length))).toEqual(new Set([times]));
});

test("what was measured of a size stays, however many sizes there are", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  let made = 0;
  const sharesOf = (units: number, threads: number): Shares => {
    made++;
    return evenly(units, threads);
  };
  const team = startTeam(module, 2, { paceOf: alwaysInParts, sharesOf })!;
  opened.push(team);
  const most = 2 ** 15 + 300;
  const { heap, joined } = joinedBy(team, module, 2 * most);
  await until(() => team.isReady());
  const add = (size: number): void => joined.accumulate(heap, heap + 4 * most, 2 ** 15 + size);
  for (let size = 0; size < 256; size++) add(size);
  expect(made).toBe(256);
  for (let size = 0; size < 256; size++) add(size);
  expect(made).toBe(256);
  // One more, and all are measured anew.
  add(256);
  add(0);
  expect(made).toBe(258);
});

test("each thread does its share, and its time is told", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const told: number[][] = [];
  const asked: [number, number][] = [];
  const sharesOf = (units: number, threads: number): Shares => {
    asked.push([units, threads]);
    return { cuts: [0, 1000, 1001, units], took: (times) => told.push([...times]) };
  };
  const team = startTeam(module, 3, { paceOf: alwaysInParts, sharesOf })!;
  opened.push(team);
  const length = 2 ** 15 + 5;
  const { data, heap, joined, lasts } = joinedBy(team, module, 2 * (length + 11));
  await until(() => team.isReady());
  data.fill(1, 0, length);
  let times = 0;
  /** How many of the last operation's parts this thread took back. */
  const takenBack = (): number => {
    lasts.length = 0;
    joined.accumulate(heap, heap + 4 * (length + 11), length);
    times++;
    return lasts.length - 1;
  };
  const seen = new Set<number>();
  for (const end = performance.now() + 20_000; !seen.has(0) && performance.now() < end; ) {
    const count = takenBack();
    seen.add(count);
    expect(lasts[0]).toBe(16 * 1000);
    for (const last of lasts.slice(1)) expect([16, length - 16 * 1001]).toContain(last);
    const [own, ...others] = told.at(-1)!;
    expect(own).toBeGreaterThanOrEqual(0);
    // Of what it took back itself it tells none.
    expect(others.filter(Number.isNaN)).toHaveLength(count);
    for (const time of others) if (!Number.isNaN(time)) expect(time).toBeGreaterThanOrEqual(0);
  }
  expect(seen).toContain(0);
  expect(asked).toEqual([[2 ** 11 + 1, 3]]);
  expect(told).toHaveLength(times);
  expect(new Set(data.subarray(length + 11, 2 * length + 11))).toEqual(new Set([times]));
});

test("operations that are taken for one size are divided each by its own units", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const team = startTeam(module, 2, { paceOf: alwaysInParts, sharesOf: evenly })!;
  opened.push(team);
  const [rows, depth] = [8, 4000];
  const { data, heap, exports, joined } = joinedBy(team, module, 2 ** 21);
  await until(() => team.isReady());
  data.forEach((_, i) => (data[i] = Math.sin(i * i)));
  const c = heap + 4 * (2 ** 21 - 1024);
  const results = [16, 17].map((cols) => {
    // A column less, and so much deeper.
    const k = depth + (17 - cols) * 2 ** 16;
    const args = [4, 8, heap, 4, 4 * rows, heap, 4 * cols, 4, c, 4 * cols, rows, cols, k] as const;
    const call = [...args, 0, 0, 1, 0, SCRATCH, 0, -Infinity, Infinity] as unknown as Parameters<Exports["gemm"]>;
    const all = [exports, joined].map(({ gemm }) => {
      data.fill(7, (c - heap) / 4);
      gemm(...call);
      return [...data.subarray((c - heap) / 4)];
    });
    expect(all[1]).toEqual(all[0]);
    return DIVISIONS.gemm!.size(call);
  });
  expect(results[1]).toBe(results[0]);
});

test("what fails in a worker fails here, and the next product is divided again", async () => {
  const module = await engine!.compile(forSharedMemory(decodeBase64(bytes)));
  const team = startTeam(module, 2, { paceOf: alwaysInParts, sharesOf: evenly })!;
  opened.push(team);
  const n = 128;
  const { memory, exports, heap } = instantiate(module, 3 * n * n, 2);
  // The rows of what this thread did, one call after the other.
  let rows: number[] = [];
  const counted: Exports["gemm"] = (...args) => {
    rows.push(args[10]);
    exports.gemm(...args);
  };
  const { gemm } = team.join(memory, { ...exports, gemm: counted }, HEAP, HEAP - SCRATCH);
  await until(() => team.isReady());
  const row = 4 * n;
  const product = (p: number): void =>
    gemm(
      ...([6, 8, p, row, 4, heap + n * row, row, 4, heap + 2 * n * row, row, n, n, n, 0, 0, 1, 0, SCRATCH, 0] as const),
      ...([-Infinity, Infinity] as const),
    );
  /** Until the worker came in time and did its part. */
  const shared = (): void => {
    const end = performance.now() + 10_000;
    do {
      rows = [];
      product(heap);
    } while (rows.length > 1 && performance.now() < end);
    expect(rows).toEqual([expect.any(Number)]);
    expect(rows[0]).toBeLessThan(n);
  };
  shared();
  // Rows that lie beyond the memory are the worker's.
  const end = memory.buffer.byteLength;
  expect(() => product(end - (n / 2 + 4) * row)).toThrow(/out of bounds/);
  expect(() => product(end - 4 * row)).toThrow(/out of bounds/);
  shared();
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
