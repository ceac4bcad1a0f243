import { f32x4, type V128 } from "../runtime/wasm/assembler/instructions.ts";

/** What tells the numeric classes apart. */
export interface Numerics {
  readonly name: "simd" | "fma";
  /** x · y + z. */
  readonly madd: (x: V128, y: V128, z: V128) => V128;
}

export const NUMERICS: readonly Numerics[] = [
  { name: "simd", madd: (x, y, z) => f32x4.add(f32x4.mul(x, y), z) },
  { name: "fma", madd: f32x4.relaxedMadd },
];
