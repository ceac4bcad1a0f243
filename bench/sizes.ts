/** What a generated module weighs in a browser: bundled by esbuild, minified, compressed. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bytes of a bundle of `name` out of generated/MODULE.ts, with the TypeScript kernels that it uses and without weights. */
export async function bundleSize(module: string, name: "createPredictor" | "createTrainer"): Promise<number> {
  const [entry] = await bundle(`export { ${name} } from "./generated/${module}.ts"`);
  return entry!.gzipped;
}

/**
 * What the WebAssembly kernels add to a predictor: to the script that asks for them, and the file of each class, of which
 * a page loads one.
 */
export async function kernelSizes(): Promise<Readonly<Record<"loader" | "fma" | "simd", Size>>> {
  const predictor = 'export { createPredictor } from "./generated/digits.ts";';
  const [[without], [entry, ...classes]] = await Promise.all([
    bundle(predictor),
    bundle(`${predictor} export { loadKernels } from "./src/runtime/wasm/v1.ts";`),
  ]);
  const chunk = (name: string): Size => classes.find(({ path }) => path.includes(`bytes-${name}`))!;
  const loader = { minified: entry!.minified - without!.minified, gzipped: entry!.gzipped - without!.gzipped };
  return { loader, fma: chunk("fma"), simd: chunk("simd") };
}

/** The entry first, then what it imports when it runs. */
async function bundle(contents: string): Promise<(Size & { readonly path: string })[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["layerc-source"],
    splitting: true,
    outdir: "out",
  });
  const sizes = outputFiles.map(({ path, contents: bytes }) => ({
    path,
    minified: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
  }));
  return sizes.sort((x, y) => Number(y.path.endsWith("stdin.js")) - Number(x.path.endsWith("stdin.js")));
}
