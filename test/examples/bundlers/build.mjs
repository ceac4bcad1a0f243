// Bundles the page in this folder with each bundler, as each does it by itself, into dist/NAME/.
import { copyFileSync } from "node:fs";
import { build } from "esbuild";
import { build as buildWithVite } from "vite";
import webpack from "webpack";

await buildWithVite({ build: { outDir: "dist/vite" }, logLevel: "warn" });

await build({ entryPoints: ["main.js"], bundle: true, minify: true, format: "esm", outdir: "dist/esbuild" });
copyFileSync("index.html", "dist/esbuild/index.html");

const compiler = webpack({
  mode: "production",
  entry: "./main.js",
  output: { path: `${import.meta.dirname}/dist/webpack` },
});
await new Promise((resolve, reject) => {
  compiler.run((error, stats) => {
    if (error !== null) reject(error);
    else if (stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats.toString("errors-warnings")));
    else resolve();
  });
});
copyFileSync("index.html", "dist/webpack/index.html");
