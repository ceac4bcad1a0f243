import { decodeBase64 } from "../base64.ts";
import type { Kernels } from "../heap.ts";
import { forSharedMemory } from "./assembler/module.ts";
import { fastest, isFused, type Pick } from "./choose.ts";
import { LEAST_HEAP } from "./divide.ts";
import { choiceOf, formName, KERNEL_NAMES, TILES, WASM_CLASSES, type WasmClass } from "./forms.ts";
import { kernelsOf } from "./kernels.ts";
import { cores, startTeam } from "./threads.ts";
import { engine, type Module } from "./webassembly.ts";

export interface LoadOptions {
  /**
   * In place of the fastest: a numeric class, `js`, `simd` or `fma`, or one form of it, such as `fma-6x8`. Forms of one
   * class give the same bits.
   */
  readonly force?: string;
  /**
   * Threads for large operations, this one among them. Default: 1. There are never more than cores; where threads cannot
   * share memory, as on a page that is not cross-origin isolated, there is one.
   */
  readonly threads?: number;
}

/** What was asked for by name is not there, or not on this machine. */
export class KernelsError extends RangeError {
  override readonly name = "KernelsError";
}

/** The TypeScript kernels. */
export const JS: Kernels = {
  name: "js",
  numericClass: "js",
  allocate: (elements) => ({ data: new Float32Array(elements), native: undefined, start: 0 }),
};

let told = false;

/**
 * The fastest kernels that this machine has, for `createTrainer` and `createPredictor`. Among the forms of a numeric
 * class a short timing decides, once in a process; what it decides for is held against the TypeScript kernels. Where
 * WebAssembly is not allowed these are the TypeScript kernels, and a warning says so once. Throws KernelsError for a
 * `force` that there is not, or not here, and RangeError for other `threads` than a whole number from 1.
 */
export async function loadKernels({ force, threads = 1 }: LoadOptions = {}): Promise<Kernels> {
  if (!Number.isSafeInteger(threads) || threads < 1) {
    throw new RangeError(`threads is ${threads}; it must be a whole number from 1`);
  }
  const choice = force === undefined ? undefined : choiceOf(force);
  if (choice?.numericClass === "js") return JS;
  if (force !== undefined && choice === undefined) {
    throw new KernelsError(`there are no kernels ${JSON.stringify(force)}; there are ${KERNEL_NAMES.join(", ")}`);
  }
  const reasons: string[] = [];
  for (const name of choice === undefined ? WASM_CLASSES : [choice.numericClass]) {
    const loaded = await formsOf(name);
    const kernels =
      typeof loaded === "string"
        ? loaded
        : choice?.tile === undefined
          ? fastestOf(name, loaded)
          : loaded[TILES.indexOf(choice.tile)]!;
    const size = Math.min(threads, cores());
    if (typeof kernels !== "string") return size === 1 ? kernels : divided(kernels, name, size);
    reasons.push(kernels);
  }
  if (choice !== undefined) {
    const others = await classesBut(choice.numericClass);
    throw new KernelsError(`kernels ${force} do not run here: ${reasons[0]}; these do: ${others.join(", ")}`);
  }
  if (!told) {
    told = true;
    const { console } = globalThis as { readonly console?: { warn(text: string): void } };
    console?.warn(`layerc: the TypeScript kernels run, which are slower: ${reasons.at(-1)}`);
  }
  return JS;
}

const forms = new Map<WasmClass, Promise<readonly Kernels[] | string>>();
const picks = new Map<WasmClass, Pick | undefined>();

/** Whether it was measured that this form is the fastest of its class, and not just taken for it. */
export function isMeasured(kernels: Kernels): boolean {
  return [...picks.values()].some((pick) => pick?.kernels.name === kernels.name && pick.measured);
}

/** The forms of a class, a module compiled once in a process, or why they do not run here. */
export function formsOf(name: WasmClass): Promise<readonly Kernels[] | string> {
  const known = forms.get(name);
  if (known !== undefined) return known;
  const made = load(name).catch((error: unknown) => {
    // A file that did not come, or no room for a memory: it may be there the next time.
    forms.delete(name);
    return reasonOf(error);
  });
  forms.set(name, made);
  return made;
}

async function load(name: WasmClass): Promise<readonly Kernels[] | string> {
  const module = await compiled(name);
  if (typeof module === "string") return module;
  // A class is what its results are: fma where the machine rounds twice would be another.
  if (name === "fma" && !isFused(module)) return "this machine rounds a multiplication and an addition one by one";
  return TILES.map((tile) => kernelsOf(module, name, tile));
}

/**
 * The same kernels in memory that threads share; as they are where none can be shared, and for heaps in which hardly an
 * operation is large enough to be divided.
 */
async function divided(kernels: Kernels, name: WasmClass, threads: number): Promise<Kernels> {
  const module = await compiled(name, true);
  const team = typeof module === "string" ? undefined : startTeam(module, threads);
  const tile = TILES.find((each) => formName(name, each) === kernels.name);
  if (typeof module === "string" || team === undefined) return kernels;
  const shared = kernelsOf(module, name, tile!, team);
  const allocate: Kernels["allocate"] = (elements, n) => {
    return (elements < LEAST_HEAP ? kernels : shared).allocate(elements, n);
  };
  return { ...shared, allocate };
}

async function compiled(name: WasmClass, shared = false): Promise<Module | string> {
  if (engine === undefined) return "this engine has no WebAssembly";
  const { default: text } = await (name === "fma" ? import("./bytes-fma.ts") : import("./bytes-simd.ts"));
  const bytes = shared ? forSharedMemory(decodeBase64(text)) : decodeBase64(text);
  if (!engine.validate(bytes)) {
    return name === "fma" ? "this engine has no relaxed SIMD, or has it turned off" : "this engine has no SIMD";
  }
  try {
    return await engine.compile(bytes);
  } catch (error) {
    // A content security policy without wasm-unsafe-eval.
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Or why none is right here. */
function fastestOf(name: WasmClass, all: readonly Kernels[]): Kernels | string {
  try {
    if (!picks.has(name)) picks.set(name, fastest(all));
  } catch (error) {
    return reasonOf(error);
  }
  return picks.get(name)?.kernels ?? "what they compute here is not what the TypeScript kernels do";
}

/** The classes that run here besides this one. */
async function classesBut(numericClass: string): Promise<string[]> {
  const others = WASM_CLASSES.filter((name) => name !== numericClass);
  const running = await Promise.all(others.map(async (name) => typeof (await formsOf(name)) !== "string"));
  return [...others.filter((_, i) => running[i]), "js"];
}
