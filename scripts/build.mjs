// Builds dist/ from src/ with tsc. dist/ is replaced as a whole, when all is there: no file of an older build stays behind,
// and a command that runs meanwhile finds its files.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
const tsc = join(dirname(typescript), "bin", "tsc");
const made = join(root, `dist.${process.pid}`);
const { status } = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", made], {
  stdio: "inherit",
});
if (status !== 0) {
  rmSync(made, { recursive: true, force: true });
  process.exit(status ?? 1);
}
// What ajv printed and the bytes of the kernels are for no one to read, and most of the package's size: nothing is lost by
// their blanks, long names and lines.
for (const path of ["spec/keeps-schema.js", "runtime/wasm/bytes-simd.js", "runtime/wasm/bytes-fma.js"]) {
  const file = join(made, path);
  writeFileSync(file, transformSync(readFileSync(file, "utf8"), { minify: true, format: "esm" }).code);
}
// A user's compiler reads the declarations that those of the package's entries lead to.
const { exports: entries } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const reached = new Set();
const follow = (file) => {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.[jt]s"/g)) {
    follow(join(dirname(file), `${path}.d.ts`));
  }
};
for (const { types } of Object.values(entries)) {
  if (types !== undefined) follow(join(made, types.replace("./dist/", "")));
}
for (const path of readdirSync(made, { recursive: true })) {
  const file = join(made, path);
  if (path.endsWith(".d.ts") && !reached.has(file)) rmSync(file);
}
chmodSync(join(made, "cli", "index.js"), 0o755);
const former = join(root, `dist.${process.pid}.former`);
if (existsSync(join(root, "dist"))) renameSync(join(root, "dist"), former);
renameSync(made, join(root, "dist"));
rmSync(former, { recursive: true, force: true });
