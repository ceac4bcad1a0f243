/** Which form of `gemm` is the fastest here: what engines make of the same loop differs by a factor of four. */
import type { Exports, Tile } from "./exports.ts";
import { instantiate } from "./kernels.ts";
import { HEAP, SCRATCH } from "./layout.ts";
import type { Module } from "./webassembly.ts";

/** Four rows for engines that keep few vectors in registers; sixteen columns for those that make pairs of vectors one. */
export const TILES: readonly Tile[] = [
  { height: 4, width: 8 },
  { height: 6, width: 8 },
  { height: 6, width: 16 },
];

export function tileNamed(name: string): Tile | undefined {
  return TILES.find(({ height, width }) => name === `${height}x${width}`);
}

/** Whether relaxed_madd rounds once, as the class `fma` promises: machines without the instruction round twice. */
export function isFused(module: Module): boolean {
  const { memory, exports } = instantiate(module, 16);
  const numbers = new Float32Array(memory.buffer, HEAP, 16);
  // x² = 1 + 2⁻¹¹ + 2⁻²⁴, the last of which a rounding to 24 bits loses.
  const x = 1 + 2 ** -12;
  numbers.fill(x, 0, 8);
  numbers.fill(-(1 + 2 ** -11), 8, 12);
  exports.multiplyAdd(HEAP);
  return numbers.slice(12).every((value) => value === 2 ** -24);
}

const SIZE = 96;
const ROUNDS = 48;

/** The tile whose fastest product of some 2 MFLOP is the fastest of all. It takes a few milliseconds. */
export function fastest(module: Module): Tile {
  const instance = instantiate(module, 3 * SIZE * SIZE);
  const best = TILES.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, tile] of TILES.entries()) {
      const began = performance.now();
      product(instance, tile);
      best[i] = Math.min(best[i]!, performance.now() - began);
    }
  }
  return TILES[best.indexOf(Math.min(...best))]!;
}

function product({ exports }: { readonly exports: Exports }, { height, width }: Tile): void {
  const bytes = 4 * SIZE * SIZE;
  const row = 4 * SIZE;
  const [p, q, c] = [HEAP, HEAP + bytes, HEAP + 2 * bytes];
  exports.gemm(height, width, p, row, 4, q, row, 4, c, row, SIZE, SIZE, SIZE, 0, 0, 1, 0, SCRATCH, 0);
}
