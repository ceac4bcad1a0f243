// Runs a TypeScript script of this repository on Node 20, which cannot import .ts files itself: bundles it with
// esbuild, dependencies left outside, into node_modules/.cache and imports that. Usage: node scripts/run.mjs FILE [ARG …]
import { mkdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [, , file, ...rest] = process.argv;
if (file === undefined) throw new Error("usage: node scripts/run.mjs FILE [ARG …]");
const folder = join(root, "node_modules", ".cache", "layerc-scripts");
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(file)}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(file)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  conditions: ["layerc-source"],
  alias: { "layerc/runtime/v1": join(root, "src", "runtime", "v1.ts") },
  sourcemap: "inline",
  logLevel: "warning",
});
process.argv = [process.argv[0], resolve(file), ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  const { rmSync } = await import("node:fs");
  rmSync(outfile, { force: true });
}
