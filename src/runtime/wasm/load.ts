import { decodeBase64 } from "../base64.ts";
import type { Kernels } from "../heap.ts";
import { forSharedMemory } from "./assembler/module.ts";
import { kernelsOf } from "./kernels.ts";
import { startTeam } from "./threads.ts";
import { engine, type Module } from "./webassembly.ts";
import { fastest, isFused, TILES, tileNamed } from "./choose.ts";

export interface LoadOptions {
  /**
   * In place of the fastest: a numeric class, `js`, `simd` or `fma`, or one form of it, such as `fma-6x8`. Forms of one
   * class give the same bits.
   */
  readonly force?: string;
  /**
   * Threads for large products, this one among them. Default: 1. Where threads cannot share memory, as on a page that is
   * not cross-origin isolated, there is one.
   */
  readonly threads?: number;
}

/** From the fastest on. */
const CLASSES = ["fma", "simd"] as const;

type WasmClass = (typeof CLASSES)[number];

const JS: Kernels = {
  name: "js",
  numericClass: "js",
  allocate: (elements) => ({ data: new Float32Array(elements), native: undefined }),
};

let told = false;

/**
 * The fastest kernels that this machine has, for `createTrainer` and `createPredictor`. Among the forms of a numeric
 * class a short timing decides. Where WebAssembly is not allowed these are the TypeScript kernels, and a warning says so
 * once. Throws RangeError for a `force` that there is not, or not here.
 */
export async function loadKernels({ force, threads = 1 }: LoadOptions = {}): Promise<Kernels> {
  if (!Number.isSafeInteger(threads) || threads < 1) {
    throw new RangeError(`threads is ${threads}; it must be a whole number from 1`);
  }
  if (force === "js") return JS;
  const [forced, form] = force === undefined ? [] : (force.split(/-(.*)/s) as [string, string?]);
  const known = forced === undefined || CLASSES.includes(forced as WasmClass);
  const tile = form === undefined || form === "" ? undefined : tileNamed(form);
  if (!known || (form !== undefined && form !== "" && tile === undefined)) {
    const names = ["js", ...CLASSES.flatMap((name) => [name, ...TILES.map((each) => `${name}-${each.height}x${each.width}`)])];
    throw new RangeError(`there are no kernels ${JSON.stringify(force)}; there are ${names.join(", ")}`);
  }
  let reason = "this engine has no WebAssembly SIMD";
  for (const name of CLASSES.filter((each) => forced === undefined || each === forced)) {
    try {
      const module = await compiled(name);
      if (module === undefined) continue;
      if (name === "fma" && !isFused(module)) continue;
      const chosen = tile ?? fastest(module);
      const shared = threads > 1 ? await compiled(name, true) : undefined;
      const team = shared === undefined ? undefined : startTeam(shared, threads);
      return team === undefined ? kernelsOf(module, name, chosen) : kernelsOf(shared!, name, chosen, team);
    } catch (error) {
      // A content security policy without wasm-unsafe-eval.
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  if (forced !== undefined) throw new RangeError(`kernels ${forced} do not run here: ${reason}`);
  if (!told) {
    told = true;
    const { console } = globalThis as { readonly console?: { warn(text: string): void } };
    console?.warn(`layerc: the TypeScript kernels run, which are slower: ${reason}`);
  }
  return JS;
}

const modules = new Map<string, Promise<Module | undefined>>();

/** Undefined where the engine does not know the instructions. */
function compiled(name: WasmClass, shared = false): Promise<Module | undefined> {
  const key = `${name}${shared ? " shared" : ""}`;
  const known = modules.get(key);
  if (known !== undefined) return known;
  const made = (async (): Promise<Module | undefined> => {
    const { default: text } = await (name === "fma" ? import("./bytes-fma.ts") : import("./bytes-simd.ts"));
    const bytes = shared ? forSharedMemory(decodeBase64(text)) : decodeBase64(text);
    return engine?.validate(bytes) === true ? engine.compile(bytes) : undefined;
  })();
  modules.set(key, made);
  return made;
}
