import type { Kernels } from "../../src/runtime/heap.ts";
import { formName, TILES } from "../../src/runtime/wasm/forms.ts";
import { loadKernels } from "../../src/runtime/wasm/load.ts";
import { enableRelaxedSimd } from "../support/flags.ts";

enableRelaxedSimd();

/** The numeric classes that run here, each with all its forms; why another does not. */
export interface ClassHere {
  readonly name: "simd" | "fma";
  readonly forms: readonly Kernels[];
  readonly missing: string | undefined;
}

export const classesHere: readonly ClassHere[] = await Promise.all(
  (["simd", "fma"] as const).map(async (name): Promise<ClassHere> => {
    try {
      const forms = await Promise.all(
        TILES.map((tile) => loadKernels({ force: formName(name, tile) })),
      );
      return { name, forms, missing: undefined };
    } catch (error) {
      return { name, forms: [], missing: String(error) };
    }
  }),
);
