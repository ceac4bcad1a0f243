/** What kernels are called: numeric classes, and the forms of each, which give the same bits. */
import type { NumericClass } from "../heap.ts";
import type { Tile } from "./linear.ts";

/** From the fastest on. */
export const WASM_CLASSES = ["fma", "simd"] as const;

export type WasmClass = (typeof WASM_CLASSES)[number];

/** Four rows for engines that keep few vectors in registers; sixteen columns for those that make one of two vectors. */
export const TILES: readonly Tile[] = [
  { height: 4, width: 8 },
  { height: 6, width: 8 },
  { height: 6, width: 16 },
];

/** One form, or with no tile all of a class. */
export interface Choice {
  readonly numericClass: NumericClass;
  readonly tile: Tile | undefined;
}

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ...WASM_CLASSES.flatMap((numericClass): [string, Choice][] => [
    [numericClass, { numericClass, tile: undefined }],
    ...TILES.map((tile): [string, Choice] => [formName(numericClass, tile), { numericClass, tile }]),
  ]),
  ["js", { numericClass: "js", tile: undefined }],
]);

/** All that can be asked for: `fma`, `fma-4x8`, …, `js`. */
export const KERNEL_NAMES: readonly string[] = [...CHOICES.keys()];

/** Undefined for a name that there is not. */
export function choiceOf(name: string): Choice | undefined {
  return CHOICES.get(name);
}

export function formName(numericClass: WasmClass, { height, width }: Tile): string {
  return `${numericClass}-${height}x${width}`;
}
