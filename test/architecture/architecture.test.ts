import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { imports, reached, root, sourceFiles, sourceText } from "./imports.ts";

const all = imports();
const files = new Set(sourceFiles());

/** The part of the compiler that a file of src/ belongs to: its folder, or its name at the top. */
function partOf(path: string): string {
  const [first] = path.split("/");
  return WORDS.includes(first!) ? "words" : first!.replace(/\.ts$/, "");
}

const WORDS = [
  ...["vocabulary.ts", "papers.ts", "layers", "activations", "losses", "initializers", "regularizers"],
  ...["optimizers", "schedules", "clipping", "metrics", "normalizations"],
];

/** What each part may import besides itself: cli → compile → analyse, emit → spec, network, plan → words → runtime. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  formula: ["runtime"],
  words: ["formula", "runtime"],
  // Definitions that the build prints modules from: no program that runs imports them.
  wasm: ["words", "formula", "runtime"],
  "safe-text": [],
  "workflow-command": ["safe-text"],
  diagnostic: ["safe-text", "workflow-command"],
  spec: ["diagnostic", "words", "formula"],
  reference: ["spec", "words", "formula"],
  network: ["spec", "diagnostic", "words", "formula", "runtime"],
  plan: ["network", "spec", "diagnostic", "words", "formula", "runtime"],
  emit: ["safe-text", "plan", "network", "words", "formula"],
  graph: ["safe-text", "plan", "network"],
  analyse: ["plan", "network", "spec", "diagnostic"],
  compile: ["analyse", "emit", "diagnostic"],
  data: ["safe-text", "network", "spec", "diagnostic", "words", "runtime"],
  training: ["data", "network", "diagnostic", "words", "formula", "runtime"],
  files: [],
  runs: ["files", "training", "safe-text", "runtime"],
  report: ["sweep", "runs", "training", "graph", "runtime"],
  "runtime-source": [],
  sweep: ["analyse", "training", "safe-text", "spec", "network", "diagnostic", "words", "runtime"],
  index: ["compile", "diagnostic", "network", "plan", "runtime-source"],
  cli: [
    ...["analyse", "compile", "emit", "graph", "plan", "network", "reference", "spec", "data", "training"],
    ...["files", "runs", "report", "sweep", "diagnostic", "safe-text", "workflow-command", "words", "formula", "runtime", "runtime-source"],
  ],
};

/** Where each package may be imported. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "ts-morph": ["emit"],
  yaml: ["spec", "cli"],
  "csv-parse": ["data"],
  "jsonc-parser": ["cli"],
  yauzl: ["data"],
  commander: ["cli"],
};

test("the imports were found", () => {
  expect(all.length).toBeGreaterThan(files.size);
  expect(all).toContainEqual({ from: "compile.ts", to: "emit/emit.ts", typeOnly: false, lazy: false });
  expect(all).toContainEqual({ from: "cli/compiled.ts", to: "compile.ts", typeOnly: false, lazy: true });
  expect(all).toContainEqual({
    from: "formula/evaluate.ts",
    to: "runtime/kernels/scalar.ts",
    typeOnly: false,
    lazy: false,
  });
  expect(all).toContainEqual({ from: "runtime/module.ts", to: "runtime/heap.ts", typeOnly: true, lazy: false });
});

describe("imports go one way", () => {
  test.each([...new Set([...files].map(partOf))])("%s", (part) => {
    const wrong = all.filter(({ from, to }) => {
      if (partOf(from) !== part) return false;
      if (files.has(to)) return partOf(to) !== part && !MAY_IMPORT[part]!.includes(partOf(to));
      if (to.startsWith("node:")) return part === "runtime";
      return !PACKAGES[to.split("/")[0]!]?.includes(part);
    });
    expect(wrong).toEqual([]);
  });

  test("a program has the WebAssembly kernels only where it asks for them", () => {
    const within = (path: string): boolean => path.startsWith("runtime/wasm/");
    const asking = all.filter(({ from, to, typeOnly }) => within(to) && !within(from) && !typeOnly);
    expect(asking.filter(({ from }) => !["cli", "wasm"].includes(partOf(from)))).toEqual([]);
  });

  test("and in no circle between files", () => {
    const running = all.filter(({ typeOnly, lazy }) => !typeOnly && !lazy);
    const circles = [...files].filter((file) =>
      running.some(({ from, to }) => from === file && files.has(to) && reached(to, running).has(file)),
    );
    expect(circles).toEqual([]);
  });
});

test("what writes WebAssembly takes the assembler alone from the runtime, and nothing imports it", () => {
  const outwards = all.filter(({ from, to }) => partOf(from) === "wasm" && partOf(to) === "runtime");
  expect(outwards.length).toBeGreaterThan(0);
  expect(outwards.filter(({ to }) => !to.startsWith("runtime/wasm/assembler/"))).toEqual([]);
  expect(all.filter(({ from, to }) => partOf(from) !== "wasm" && files.has(to) && partOf(to) === "wasm")).toEqual([]);
});

test("the compiler reads and writes nothing", () => {
  const builtins = [...reached("compile.ts", all)].filter((to) => to.startsWith("node:"));
  // Digests and styles of text.
  expect(builtins.sort()).toEqual(["node:crypto", "node:util"]);
});

test("the command line loads the compiler only when it is needed", () => {
  const heavy = ["yaml", "ts-morph", "csv-parse", "jsonc-parser", "yauzl"];
  expect([...reached("cli/index.ts", all)].filter((to) => heavy.includes(to.split("/")[0]!))).toEqual([]);
});

test("git diff does not wait for what prints modules", () => {
  const passes = all.filter(({ from, lazy }) => from === "cli/textconv.ts" && lazy).map(({ to }) => to);
  expect(passes).toContain("network/resolve.ts");
  for (const path of ["cli/textconv.ts", ...passes]) expect([...reached(path, all)], path).not.toContain("ts-morph");
});

test("no source names a path of some machine", () => {
  const named = [...files].filter((path) =>
    /["'`](\/(home|Users|root|work|mnt|var|opt)\/|[A-Z]:\\\\)/.test(sourceText(path)),
  );
  expect(named).toEqual([]);
});

describe("the runtime", () => {
  const dist = join(root, "dist/runtime");

  test("as it is built needs neither Node nor a package", () => {
    expect(existsSync(dist), "npm run build comes first").toBe(true);
    const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(js|d\.ts)$/.test(path),
    );
    expect(scripts.length).toBeGreaterThan(20);
    for (const path of scripts) {
      const text = readFileSync(join(dist, path), "utf8");
      // What asks whether it runs in Node, and does without where it does not.
      if (["node-flags.js", "threads.js"].some((name) => path === join("wasm", name))) continue;
      expect(text, path).not.toMatch(/\bnode:|\bBuffer\b|\bprocess\.|\brequire\(|\beval\(|\bnew Function\b/);
      for (const [, to] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g))
        expect(to, path).toMatch(/^\.\.?\//);
    }
  });

  test("leaves training out of a bundle that predicts", async () => {
    const { bundled } = await bundle("xor", "createPredictor");
    expect(bundled("src/runtime/predictor.ts")).toBeGreaterThan(0);
    for (const path of ["trainer", "fill", "random", "kernels/optimizers", "kernels/losses", "kernels/crossentropy"]) {
      expect(bundled(`src/runtime/${path}.ts`), path).toBe(0);
    }
    const training = await bundle("xor", "createTrainer");
    expect(training.bundled("src/runtime/trainer.ts")).toBeGreaterThan(0);
    // An optimizer that the spec does not use stays out even then: gradient descent alone is small.
    expect(training.bundled("src/runtime/kernels/optimizers.ts")).toBeLessThan(600);
    // So do the metrics that it does not name, and weights of examples that it does not ask for.
    for (const path of ["class-metrics", "probability-metrics", "regression-metrics", "weighting"]) {
      expect(training.bundled(`src/runtime/${path}.ts`), path).toBe(0);
    }
    const measuring = await bundle("fashion_mnist", "createTrainer");
    expect(measuring.bundled("src/runtime/class-metrics.ts")).toBeGreaterThan(0);
    expect(measuring.bundled("src/runtime/probability-metrics.ts")).toBeLessThan(500);
    expect(measuring.bundled("src/runtime/regression-metrics.ts")).toBe(0);
  });

  test("is as small as the README says", async () => {
    const readme = readFileSync(join(root, "README.md"), "utf8").replaceAll("\n", " ");
    const [, predictor, trainer] = /the predictor of digits is (\d+) KB and its trainer (\d+) KB/.exec(readme)!;
    expect(Math.round((await bundle("digits", "createPredictor")).kilobytes)).toBe(Number(predictor));
    expect(Math.round((await bundle("digits", "createTrainer")).kilobytes)).toBe(Number(trainer));
  });

  test("weighs less than 4 KiB where it predicts, by names too, and 10 KiB where it trains", async () => {
    for (const name of ["digits", "iris", "xor"]) {
      expect((await bundle(name, "createPredictor")).kilobytes, name).toBeLessThan(4.096);
      expect((await bundle(name, "createTrainer")).kilobytes, name).toBeLessThan(10.24);
    }
  });

  /** What each file puts into a bundle of a module's `name` for browsers, in bytes, and the whole of it compressed. */
  async function bundle(module: string, name: string) {
    const { metafile, outputFiles } = await build({
      stdin: { contents: `export { ${name} } from "./generated/${module}.ts"`, resolveDir: root, loader: "ts" },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: "esm",
      platform: "browser",
      absWorkingDir: root,
      conditions: ["layerc-source"],
    });
    const { inputs } = Object.values(metafile.outputs)[0]!;
    return {
      bundled: (path: string): number => inputs[path]?.bytesInOutput ?? 0,
      kilobytes: gzipSync(outputFiles[0]!.contents).length / 1000,
    };
  }
});
