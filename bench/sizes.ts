/** What a generated module weighs in a browser: bundled by esbuild, minified, compressed. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of a bundle of `name` out of generated/MODULE.ts, with the TypeScript kernels that it uses and without weights. */
export async function bundleSize(module: string, name: "createPredictor" | "createTrainer"): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "./generated/${module}.ts"`, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["layerc-source"],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
