/**
 * Version 1 of the WebAssembly kernels: `createTrainer({ kernels: await loadKernels() })`. Generated modules do not import
 * this; a program that does not either has nothing of it in its bundle.
 */
export { KernelsError, loadKernels, type LoadOptions } from "./load.ts";
export { enableNodeFlags } from "./node-flags.ts";
