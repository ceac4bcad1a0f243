/**
 * A setup file of vitest: gives every float32 heap that is made without kernels those that LAYERC_TEST_KERNELS names, a
 * class or a form, in place of the TypeScript ones, so that every test of a trainer or predictor is one of these kernels.
 * A test that is about the TypeScript kernels themselves asks for `JS`. Fails where the kernels do not run here.
 */
import { vi } from "vitest";
import type { Kernels } from "../../src/runtime/heap.ts";
import { loadKernels } from "../../src/runtime/wasm/load.ts";
import { enableRelaxedSimd } from "./flags.ts";

// Undefined until they are loaded: the loader itself compares with heaps of the TypeScript kernels.
const given = vi.hoisted((): { kernels: Kernels | undefined } => ({ kernels: undefined }));

vi.mock(import("../../src/runtime/heap.ts"), async (importOriginal) => {
  const heap = await importOriginal();
  return {
    ...heap,
    createHeap: (elements, options = {}) =>
      heap.createHeap(elements, { ...options, kernels: options.kernels ?? given.kernels }),
  };
});

enableRelaxedSimd();
given.kernels = await loadKernels({ force: process.env["LAYERC_TEST_KERNELS"]! });
