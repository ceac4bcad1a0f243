/** The kernels that a command runs a network with: those that a person asked for, or the fastest, remembered. */
import { createHash } from "node:crypto";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Kernels } from "../runtime/heap.ts";
import { choiceOf } from "../runtime/wasm/forms.ts";
import { openCache } from "./cache.ts";
import { UsageError } from "./failure.ts";
import { programsDigest } from "./programs.ts";

export interface KernelOptions {
  /** What was asked for by `--kernels` or LAYERC_KERNELS: a class or a form. Empty: nothing. */
  readonly kernels?: string | undefined;
  /** Those that share large operations. Absent: 1. */
  readonly threads?: number | undefined;
  /** Whether the pick may be read and kept. */
  readonly cache: boolean;
}

/** Throws UsageError where what was asked for does not run here. */
export async function chooseKernels({ kernels, threads = 1, cache }: KernelOptions): Promise<Kernels> {
  const asked = kernels === "" ? undefined : kernels;
  const [{ enableNodeFlags }, { isMeasured, KernelsError, loadKernels }] = await Promise.all([
    import("../runtime/wasm/node-flags.ts"),
    import("../runtime/wasm/load.ts"),
  ]);
  const load = async (force: string | undefined): Promise<Kernels> => {
    try {
      return await loadKernels({ threads, ...(force !== undefined && { force }) });
    } catch (error) {
      throw error instanceof KernelsError ? new UsageError(error.message) : error;
    }
  };
  const choice = asked === undefined ? undefined : choiceOf(asked);
  if (choice?.numericClass !== "js") enableNodeFlags();
  const leavesOpen = choice === undefined || (choice.tile === undefined && choice.numericClass !== "js");
  const memory = cache && leavesOpen ? pickMemory(asked) : undefined;
  const known = memory?.read();
  if (known !== undefined) {
    try {
      return await load(known);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  }
  const found = await load(asked);
  // On a busy machine there may have been no time to tell.
  if (isMeasured(found)) memory?.write(found.name);
  return found;
}

/** Where the fastest form on this machine is remembered, of all or of the class that was asked for. */
export interface PickMemory {
  readonly path: string;
  read(): string | undefined;
  write(name: string): void;
}

/** Undefined where there is no folder for it. It is the user's and not a project's: it is of the machine. */
export function pickMemory(asked: string | undefined): PickMemory | undefined {
  const cache = openCache([]);
  if (cache === undefined) return undefined;
  const parts = [
    asked ?? "fastest",
    // What decides, which kernels there are, and what V8 makes of them.
    programsDigest(fileURLToPath(new URL("../runtime/wasm", import.meta.url))),
    ...[cpus()[0]?.model, process.arch, process.version, process.env["NODE_OPTIONS"], ...process.execArgv],
  ];
  const key = `kernels-${createHash("sha256").update(JSON.stringify(parts)).digest("hex")}`;
  return { path: cache.pathOf(key), read: () => cache.read(key), write: (name) => cache.write(key, name) };
}
