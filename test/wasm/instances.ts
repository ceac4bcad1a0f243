import { setFlagsFromString } from "node:v8";
import { wasmFunction, type WasmFunction } from "../../src/runtime/wasm/assembler/function.ts";
import { f32, f32x4, f64, f64x2 } from "../../src/runtime/wasm/assembler/instructions.ts";
import { encodeModule, forSharedMemory } from "../../src/runtime/wasm/assembler/module.ts";

/** What tests use of WebAssembly, whose types come with those of browsers. */
export const { Memory, Module, Instance, validate } = (globalThis as unknown as { readonly WebAssembly: WebAssembly })
  .WebAssembly;

interface WebAssembly {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number; readonly shared?: boolean }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  validate(bytes: Uint8Array): boolean;
}

export interface Instance {
  readonly buffer: ArrayBuffer;
  readonly exports: Readonly<Record<string, (...args: number[]) => number>>;
}

/** The functions in a memory of `pages` times 64 KiB, `data` at its beginning. */
export function instantiate(
  functions: readonly WasmFunction[],
  {
    data = new Uint8Array(0),
    pages = 1,
    shared = false,
  }: { readonly data?: Uint8Array; readonly pages?: number; readonly shared?: boolean } = {},
): Instance {
  const memory = new Memory({ initial: pages, maximum: 65536, shared });
  const bytes = encodeModule({ functions, data });
  const { exports } = new Instance(new Module(shared ? forSharedMemory(bytes) : bytes), { env: { memory } });
  return { buffer: memory.buffer, exports: exports as Instance["exports"] };
}

function hasFusedMultiplyAdd(): boolean {
  // Node 20 has relaxed SIMD behind a flag that Node 24 no longer knows.
  if (Number(process.versions.node.split(".")[0]) < 22) setFlagsFromString("--experimental-wasm-relaxed-simd");
  // (1 + 2^-n)² − (1 + 2^(1−n)) is 2^-2n, of which nothing is left where the square is rounded first.
  const four = f32x4.splat(f32.const(1 + 2 ** -12));
  const two = f64x2.splat(f64.const(1 + 2 ** -27));
  const probe = [
    wasmFunction("f32", {}, () =>
      f32x4.extract(f32x4.relaxedMadd(four, four, f32x4.splat(f32.const(-(1 + 2 ** -11)))), 0),
    ),
    wasmFunction("f64", {}, () =>
      f64x2.extract(f64x2.relaxedMadd(two, two, f64x2.splat(f64.const(-(1 + 2 ** -26)))), 0),
    ),
  ];
  if (!validate(encodeModule({ functions: probe, data: new Uint8Array(0) }))) return false;
  const { exports } = instantiate(probe);
  return exports["f32"]!() !== 0 && exports["f64"]!() !== 0;
}

const FMA = hasFusedMultiplyAdd();

/** The classes that this machine has. */
export const classes: readonly { readonly numericClass: "simd" | "fma"; readonly fused: boolean }[] = [
  { numericClass: "simd", fused: false },
  ...(FMA ? [{ numericClass: "fma", fused: true } as const] : []),
];

/** For the title of a test that is skipped then. */
export const withoutFma = FMA ? undefined : "class fma: this machine or Node has no fused multiply-add in WebAssembly";
