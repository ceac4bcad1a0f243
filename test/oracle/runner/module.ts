import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../../../src/compile.ts";
import { stripTypes } from "../../../src/emit/strip-types.ts";
import type { Network } from "../../../src/network/network.ts";
import type { Kernels } from "../../../src/runtime/heap.ts";
import { keepingAll, type GeneratedModule } from "../../support/module.ts";
import { tsc } from "../../types/tsc.ts";

const runtime = pathToFileURL(resolve("dist/runtime/v1.js")).href;

/** The kernels that everything is run with: by their names; undefined for the TypeScript ones. */
export const KERNELS: readonly { readonly name: string; readonly kernels: Kernels | undefined }[] = [
  { name: "js", kernels: undefined },
  ...(await wasmKernels()),
];

/** One form of each numeric class that this machine has, or of those that LAYERC_KERNELS names: forms give the same bits. */
async function wasmKernels(): Promise<{ readonly name: string; readonly kernels: Kernels }[]> {
  const url = pathToFileURL(resolve("dist/runtime/wasm/v1.js")).href;
  const { enableNodeFlags, loadKernels } = (await import(url)) as typeof import("../../../src/runtime/wasm/v1.ts");
  enableNodeFlags();
  const found: { name: string; kernels: Kernels }[] = [];
  const asked = process.env["LAYERC_KERNELS"] || "simd,fma";
  for (const name of ["simd", "fma"].filter((each) => asked.split(",").includes(each))) {
    try {
      found.push({ name, kernels: await loadKernels({ force: name }) });
    } catch (error) {
      console.error(`class ${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}

/** The text of each module by what it is called in messages, for one check of all types at the end. */
const texts = new Map<string, string>();

/** Compiles a spec, imports its module and keeps its text. Throws Error where the spec is at fault. */
export async function moduleOf(title: string, spec: object): Promise<GeneratedModule> {
  return (await networkAndModule(title, spec)).module;
}

/** The network too; `plant` changes the text of the module that is imported. */
export async function networkAndModule(
  title: string,
  spec: object,
  plant = (text: string): string => text,
): Promise<{ readonly network: Network; readonly module: GeneratedModule }> {
  // Cases record tensors that training need not keep.
  const kept = keepingAll(JSON.stringify(spec));
  const { diagnostics, files, network } = compile(kept, { file: "case.net.yaml", source: "case.net.yaml" });
  const [module] = files;
  if (module === undefined || network === undefined) {
    throw new Error(`the spec is refused: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
  }
  texts.set(title, module.text);
  const script = stripTypes(plant(module.text)).replace(/^\} from "layerc\/runtime\/v1";$/m, () => `} from "${runtime}";`);
  const url = `data:text/javascript;base64,${Buffer.from(script).toString("base64")}`;
  return { network, module: (await import(url)) as GeneratedModule };
}

/** What tsc has against the modules, by their titles; and how many were checked. */
export function checkTypes(): { readonly checked: number; readonly errors: ReadonlyMap<string, string> } {
  const folder = resolve("node_modules/.cache/layerc-oracle");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const titles = [...texts.keys()];
  if (titles.length === 0) return { checked: 0, errors: new Map() };
  titles.forEach((title, i) => writeFileSync(join(folder, `${i}.ts`), texts.get(title)!));
  const compilerOptions = {
    paths: { "layerc/runtime/v1": [resolve("src/runtime/v1.ts")] },
    noEmit: true,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: resolve("tsconfig.json"), compilerOptions, include: ["*.ts"] }),
  );
  const errors = tsc(folder).map(({ file, line, code, message }) => {
    const title = titles[Number(/(\d+)\.ts$/.exec(file)?.[1] ?? NaN)] ?? file;
    return [title, `line ${line}: ${code} ${message}`] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  return { checked: titles.length, errors: new Map(errors) };
}
