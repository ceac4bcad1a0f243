/**
 * What the processor can do at most: loops that only compute, in registers. One in JavaScript, in float64, an element
 * at a time; those in WebAssembly on four float32 lanes, by multiply and add, and by fused multiply-add.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { encodeModule } from "../src/runtime/wasm/assembler/module.ts";
import { wasmFunction, type Body } from "../src/runtime/wasm/assembler/function.ts";
import { f32x4, i32, v128, type V128 } from "../src/runtime/wasm/assembler/instructions.ts";
import type { KernelsName } from "./contestants.ts";

/** GFLOP/s of one thread, for the kernels that compute so; undefined where this Node has no such instructions. */
export type Peak = Readonly<Record<KernelsName, number | undefined>>;

/** How often a turn of a loop does all its operations, so that counting turns costs nothing beside them. */
const UNROLLED = 8;

/**
 * The loops that are measured, of which the best counts. An operation begins every half cycle and takes three or
 * four: the first of each kind has enough chains to keep both units busy, in the 15 registers that V8 gives out. The
 * second is better where V8 makes one instruction on eight lanes of two on four, and slower elsewhere.
 */
export const LOOPS: Readonly<Record<"simd" | "fma", readonly Loop[]>> = {
  simd: [separate(6), separate(12)],
  fma: [fused(10), fused(20)],
};

/** Measured by Node at `node`. */
export function peakOf(node: string, folder: string): Peak {
  const files = Object.entries(LOOPS).flatMap(([name, all]) =>
    all.map(({ bytes, flop }, k) => {
      const path = join(folder, `peak-${name}-${k}.wasm`);
      writeFileSync(path, bytes);
      return { name, path, flop };
    }),
  );
  const { status, stdout, stderr } = spawnSync(node, [resolve("bench/peak.mjs"), JSON.stringify(files)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${node} bench/peak.mjs exited ${status}: ${stderr}`);
  return JSON.parse(stdout) as Peak; // what peak.mjs prints
}

export interface Loop {
  /** A module that exports `peak(turns)`. */
  readonly bytes: Uint8Array;
  /** Of a turn. */
  readonly flop: number;
}

/** So many chains of products, and as many of sums. */
function separate(chains: number): Loop {
  return loopOf(2 * chains, 4, (accumulator, k, x, y) =>
    k % 2 === 0 ? f32x4.mul(accumulator, x) : f32x4.add(accumulator, y),
  );
}

/** So many chains of a · x + y. */
function fused(chains: number): Loop {
  return loopOf(chains, 8, (accumulator, _, x, y) => f32x4.relaxedMadd(accumulator, x, y));
}

/** `peak(turns)`: accumulators start from 0, and are stored at the end, lest the loop be taken out as useless. */
function loopOf(
  chains: number,
  flop: number,
  next: (accumulator: V128, chain: number, x: V128, y: V128) => V128,
): Loop {
  const peak = wasmFunction("peak", { turns: "i32" }, (body: Body, { turns }) => {
    // From memory, where compilers do not know them.
    const [x, y] = [body.let(v128.load32Splat(i32.const(0))), body.let(v128.load32Splat(i32.const(4)))];
    const accumulators = Array.from({ length: chains }, () => body.let(v128.const(0, 0, 0, 0)));
    const turn = body.let(i32.const(0));
    body.for(turn, turns, 1, () => {
      for (let i = 0; i < UNROLLED; i++) {
        accumulators.forEach((accumulator, k) => body.set(accumulator, next(accumulator, k, x, y)));
      }
    });
    accumulators.forEach((accumulator, k) => body.do(v128.store(i32.const(64), accumulator, 16 * k)));
  });
  const bytes = encodeModule({ functions: [peak], data: new Uint8Array(Float32Array.of(0.5, 1).buffer) });
  return { bytes, flop: chains * UNROLLED * flop };
}
