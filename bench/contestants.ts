/** layerc with each of its kernels, and its peers. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contestant } from "./contestant.ts";

/** The kernels that layerc can be given: its numeric classes. */
export const KERNELS = ["js", "simd", "fma"] as const;
export type KernelsName = (typeof KERNELS)[number];

const folder = resolve("bench/peers");

/** The address of a part of the package as it is built; undefined where there is none. */
export function addressOf(part: "runtime/v1" | "runtime/v1/wasm"): string | undefined {
  // Read rather than resolved: what runs this may have the sources for it, which plain Node cannot import.
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  const file = exports[`./${part}`]?.default;
  return file === undefined || !existsSync(file) ? undefined : pathToFileURL(resolve(file)).href;
}

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly default: string }>>;
}

export function layercWith(kernels: KernelsName, threads: number, node = process.execPath): Contestant {
  const args = [resolve(folder, "layerc.mjs"), kernels, String(threads), addressOf("runtime/v1/wasm") ?? ""];
  return { name: `layerc-${kernels}`, ...pinned(node, args, threads) };
}

/** All that layerc is measured against, whether it is installed or not. */
export function peers(threads: number): readonly Contestant[] {
  const t = String(threads);
  const js = (name: string, file: string, args: readonly string[], differs?: string): Contestant => ({
    name,
    ...pinned(process.execPath, [resolve(folder, file), ...args], threads),
    ...(differs === undefined ? {} : { differs }),
  });
  const python = (name: string, file: string, args: readonly string[]): Contestant => ({
    name,
    ...pinned(pythonPath(), ["-u", resolve(folder, file), ...args], threads),
    env: {
      // Each library of linear algebra has a name of its own for the number of threads.
      OMP_NUM_THREADS: t,
      OPENBLAS_NUM_THREADS: t,
      MKL_NUM_THREADS: t,
      JAX_PLATFORMS: "cpu",
      XLA_FLAGS: threads === 1 ? "--xla_cpu_multi_thread_eigen=false" : "",
    },
  });
  return [
    js("tfjs-cpu", "tfjs.mjs", ["cpu", t]),
    js("tfjs-wasm", "tfjs.mjs", ["wasm", t]),
    js("tfjs-wasm-by-hand", "tfjs.mjs", ["wasm-by-hand", t]),
    js("brain.js", "brain.mjs", [t], "updates after each example, one activation for all layers, squared errors"),
    js("onnxruntime-web", "onnxruntime.mjs", ["web", t]),
    js("onnxruntime-node", "onnxruntime.mjs", ["node", t]),
    python("numpy", "numpy_by_hand.py", []),
    python("torch", "torch_peer.py", ["eager", t]),
    python("torch-by-hand", "torch_peer.py", ["by-hand", t]),
    python("jax", "jax_peer.py", []),
  ];
}

/** What the tables say of each peer. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "layerc-js": "the generated module, TypeScript kernels",
  "layerc-simd": "the generated module, WebAssembly kernels, multiply and add",
  "layerc-fma": "the generated module, WebAssembly kernels, fused multiply-add",
  "tfjs-cpu": "TensorFlow.js in JavaScript: `optimizer.minimize` over fused layers",
  "tfjs-wasm": "TensorFlow.js on its WebAssembly backend, the same program",
  "tfjs-wasm-by-hand": "the same with the gradients of dense layers written by hand",
  "brain.js": "brain.js 2, `NeuralNetwork`, without gpu.js",
  "onnxruntime-web": "ONNX Runtime Web, WebAssembly; inference alone",
  "onnxruntime-node": "ONNX Runtime, native; inference alone",
  numpy: "numpy with OpenBLAS, forward and backward propagation by hand, in place",
  torch: "PyTorch, autograd, its fused optimizers",
  "torch-by-hand": "PyTorch, gradients by hand on buffers made once",
  jax: "JAX: all steps of a run compiled into one `lax.scan`",
};

/** Whether one thread can be held to one core here, the last: libraries start more threads than they are asked to. */
export const canPin = spawnSync("taskset", ["--version"]).status === 0;

function pinned(command: string, args: readonly string[], threads: number): Pick<Contestant, "command" | "args"> {
  if (threads > 1 || !canPin) return { command, args };
  return { command: "taskset", args: ["-c", String(availableParallelism() - 1), command, ...args] };
}

/** The environment that bench/peers/setup.sh makes, or what there is. */
function pythonPath(): string {
  const own = resolve(folder, ".venv/bin/python");
  return existsSync(own) ? own : "python3";
}
