/** What is used of Node, where this runs in it. */
interface Process {
  readonly versions?: { readonly node?: string };
  getBuiltinModule?(name: "node:v8"): { setFlagsFromString(flag: string): void } | undefined;
}

/**
 * Turns on what makes the kernels faster in this Node: fused multiply-add up to Node 21, where it is not on by itself,
 * and, from Node 24 on, vectors of eight numbers. It changes the whole process, and must come before `loadKernels`.
 * Elsewhere it does nothing.
 */
export function enableNodeFlags(): void {
  const { process } = globalThis as { readonly process?: Process };
  const version = Number(process?.versions?.node?.split(".")[0]);
  const v8 = Number.isNaN(version) ? undefined : process?.getBuiltinModule?.("node:v8");
  if (v8 === undefined) return;
  if (version < 22) v8.setFlagsFromString("--experimental-wasm-relaxed-simd");
  if (version >= 24) v8.setFlagsFromString("--experimental-wasm-revectorize");
}
