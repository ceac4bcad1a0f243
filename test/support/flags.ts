import { setFlagsFromString } from "node:v8";

/** Up to Node 21 there is no class `fma` without it. To be called before WebAssembly is compiled. */
export function enableRelaxedSimd(): void {
  if (Number(process.versions.node.split(".")[0]) < 22) setFlagsFromString("--experimental-wasm-relaxed-simd");
}
