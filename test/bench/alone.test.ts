import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import { tablesOf } from "../../bench/alone.ts";
import { LOOPS } from "../../bench/peak.ts";

/** What is used here of WebAssembly, which no library that the project is compiled with declares as a value. */
interface Assembly {
  readonly Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { peak(turns: number): void } };
  validate(bytes: Uint8Array): boolean;
}
const { Memory, Module, Instance, validate } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;

/** What the accumulators of a loop are after a turn, one lane of each. */
function afterOneTurn(bytes: Uint8Array, chains: number): number[] {
  const memory = new Memory({ initial: 1, maximum: 65536 });
  new Instance(new Module(bytes), { env: { memory } }).exports.peak(1);
  return [...new Float32Array(memory.buffer, 64, 4 * chains)].filter((_, i) => i % 4 === 0);
}

test("the loops that tell what a processor can do compute what their FLOP are counted for", () => {
  const [six, twelve] = LOOPS.simd;
  // Eight products by 1/2 from 0, and eight sums with 1.
  expect(afterOneTurn(six!.bytes, 12)).toEqual(Array.from({ length: 12 }, (_, k) => (k % 2 === 0 ? 0 : 8)));
  expect([six!.flop, twelve!.flop]).toEqual([12 * 8 * 4, 24 * 8 * 4]);
  const [ten, twenty] = LOOPS.fma;
  expect([ten!.flop, twenty!.flop]).toEqual([10 * 8 * 8, 20 * 8 * 8]);
  // Node 20 has to be asked.
  if (!validate(ten!.bytes)) setFlagsFromString("--experimental-wasm-relaxed-simd");
  expect(afterOneTurn(ten!.bytes, 10)).toEqual(Array.from({ length: 10 }, () => 2 - 2 ** -7));
});

test("tables of what was measured alone", () => {
  const rate = { median: 1200, min: 1100, max: 1300, runs: 5 };
  const row = { node: "24.21.0", kernels: "fma", workload: "T3", task: "train", rate, rss: 80 * 2 ** 20 } as const;
  const text = tablesOf({
    nodes: [{ node: "24.21.0", peak: { js: 13, simd: 59.1, fma: undefined }, firstStep: {} }],
    rows: [
      { ...row, threads: 1, gigaflops: 34.92, share: 0.5, heap: 3 * 2 ** 20 },
      { ...row, threads: 2, gigaflops: 34.92, share: NaN, heap: undefined },
    ],
    missing: ["simd on Node 24.21.0: there are none"],
  });
  expect(text).toContain("Node 24.21.0; one thread can do at most, in GFLOP/s: js 13.0, simd 59.1, fma not to be had");
  expect(text).toMatch(/T3 train +fma +1 +1200 +34\.92 +50 % +3,072 +80 +1100 – 1300/);
  expect(text).toMatch(/T3 train +fma +2 +1200 +34\.92 +80 +1100 – 1300/);
  expect(text).toContain("not run: simd on Node 24.21.0: there are none");
});
