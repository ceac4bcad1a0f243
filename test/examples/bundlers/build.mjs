// Bundles the pages in this folder with each bundler, as each does it by itself, into dist/PAGE/NAME/.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { build as buildWithVite } from "vite";
import webpack from "webpack";

for (const [page, folder] of [["predictor", "."], ["kernels", "kernels"]]) {
  const outputOf = (bundler) => join(import.meta.dirname, "dist", page, bundler);
  const entry = join(import.meta.dirname, folder, "main.js");
  const html = join(folder, "index.html");

  await buildWithVite({ root: folder, build: { outDir: outputOf("vite") }, logLevel: "warn" });

  await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", outdir: outputOf("esbuild") });
  copyFileSync(html, join(outputOf("esbuild"), "index.html"));

  const compiler = webpack({ mode: "production", entry, output: { path: outputOf("webpack") } });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats.toString("errors-warnings")));
      else resolve();
    });
  });
  copyFileSync(html, join(outputOf("webpack"), "index.html"));
}
