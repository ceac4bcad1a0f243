import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../cli/process.ts";
import { tsc } from "../types/tsc.ts";
import { pack, run, whyUnreachable, type Packed } from "./npm.ts";

const user = join(root, "test/package/user");

/** A user's compiler options; each test adds how modules are resolved. Types of Node or browsers are not there. */
const OPTIONS = { target: "es2022", lib: ["es2022"], types: [], strict: true, skipLibCheck: false };

let folder: string;
let packed: Packed;
/** Why the package could not be installed. */
let unreachable: string | undefined;

/** Packs what the build made, and installs it in an empty folder as anyone would. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-package-"));
  packed = pack(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  const install = run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${packed.filename}`],
    folder,
  );
  if (install.status !== 0) {
    unreachable = whyUnreachable("npm install", install);
    return;
  }
  mkdirSync(join(folder, "specs"));
  cpSync(join(user, "houses.net.yaml"), join(folder, "specs/houses.net.yaml"));
  cpSync(join(user, "main.ts.txt"), join(folder, "main.ts"));
  cpSync(join(user, "compiler.ts.txt"), join(folder, "compiler.ts"));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the tarball holds what runs and nothing else", () => {
  const paths = packed.files.map(({ path }) => path);
  const wanted = [
    "package.json",
    "README.md",
    "LICENSE",
    "action.yml",
    "schema/config.schema.json",
    "schema/diff.schema.json",
    "schema/network.schema.json",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/cli/index.js",
    "dist/runtime/v1.js",
    "dist/runtime/v1.d.ts",
    "dist/runtime/wasm/v1.js",
    "dist/runtime/wasm/v1.d.ts",
    "src/runtime/v1.ts",
  ];
  for (const path of wanted) expect(paths).toContain(path);
  // What prints the modules of kernels has run by then.
  expect(paths.filter((path) => path.startsWith("dist/wasm/"))).toEqual([]);
  const others = paths.filter(
    (path) =>
      !/^(package\.json|README\.md|LICENSE|action\.yml|schema\/\w+\.schema\.json|dist\/.+\.(js|d\.ts)|src\/runtime\/.+\.ts)$/.test(path),
  );
  expect(others).toEqual([]);
  expect(packed.files.find(({ path }) => path === "dist/cli/index.js")!.mode & 0o111).toBe(0o111);
  const bytes = packed.files.reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeLessThan(3 * 2 ** 20);
});

test("installing it runs no scripts and builds nothing", () => {
  const { dependencies, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of ["preinstall", "install", "postinstall"]) expect(scripts).not.toHaveProperty(name);
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const packages = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(lock.packages);
  const production = packages.filter(([path, { dev }]) => path !== "" && dev !== true);
  expect(production.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
  expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

describe("installed in an empty folder", () => {
  const step = (title: string, body: () => void | Promise<void>): void =>
    test(title, async ({ skip }) => {
      if (unreachable !== undefined) skip(unreachable);
      await body();
    });

  step("layerc generate compiles a user's spec", () => {
    const { status, stdout, stderr } = run("npx", ["--no-install", "layerc", "generate"], folder);
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: `wrote  ${join("generated", "houses.ts")}\n` });
    const check = run("npx", ["--no-install", "layerc", "generate", "--check"], folder);
    expect(check, check.stderr).toMatchObject({ status: 0, stdout: `fresh     ${join("generated", "houses.ts")}\n` });
  });

  step("the module and a program that uses it are typed, as Node resolves modules and as bundlers do", () => {
    const modules = {
      nodenext: { module: "nodenext" },
      bundler: { module: "esnext", moduleResolution: "bundler" },
    };
    for (const [name, options] of Object.entries(modules)) {
      const compilerOptions = { ...OPTIONS, ...options, outDir: `out-${name}` };
      const config = { compilerOptions, files: ["main.ts", "compiler.ts"] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      expect(tsc(folder), name).toEqual([]);
    }
    const text = readFileSync(join(folder, "main.ts"), "utf8");
    writeFileSync(join(folder, "main.ts"), text.replace("Matrix<3, 16>", "Matrix<3, 17>"));
    expect(tsc(folder, "--noEmit").map(({ file, code }) => [file, code])[0]).toEqual(["main.ts", "TS2322"]);
    writeFileSync(join(folder, "main.ts"), text);
  });

  step("the program trains on data in memory, without the command line", async () => {
    const { default: outcome } = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, "out-nodenext/main.js")).href
    );
    expect(outcome).toMatchObject({ epochs: 40, refused: true, kernels: "simd" });
    expect(outcome.difference).toBeLessThan(1e-5);
    expect(outcome.last).toBeLessThan(outcome.first / 10);
    expect(outcome.validation).toBeLessThan(0.05);
    expect(outcome.J).toBeLessThan(0.05);
    expect(outcome.error).toBeLessThan(0.5);
  });

  step("the compiler is a library too", async () => {
    const script = `
      import { compile, formatDiagnostics } from "layerc";
      import { readFileSync } from "node:fs";
      const text = readFileSync("specs/houses.net.yaml", "utf8");
      const right = compile(text, { file: "houses.net.yaml", source: "specs/houses.net.yaml" });
      const wrong = compile(text.replace("tanh", "tanhh"), { file: "houses.net.yaml", source: "houses.net.yaml" });
      const sources = new Map([["houses.net.yaml", text.replace("tanh", "tanhh")]]);
      console.log(right.files[0].text === readFileSync("generated/houses.ts", "utf8"));
      console.log(formatDiagnostics(wrong.diagnostics, { format: "text", sources, colour: false }));`;
    const { status, stdout, stderr } = run(process.execPath, ["--input-type=module", "-e", script], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "true",
      expect.stringMatching(/^houses\.net\.yaml:6:29 E204 .*"tanhh"/),
    ]);
  });
});
