/** Pages with a generated module, bundled by each bundler: only what is used gets in, and gives what `layerc predict` does. */
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { root } from "../cli/process.ts";
import { expectPolicy, noBrowser, open, POLICY, serve } from "./chromium.ts";
import { installed } from "./installed.ts";

const example = installed("test/examples/bundlers");

const weights = join(root, "examples/browser/models/digits.safetensors");
const [header, ...lines] = readFileSync(join(root, "specs/data/digits.csv"), "utf8").trimEnd().split("\n");
const rows = lines.slice(0, 20);

/** A text of the runtime's for training alone, and one for inference. */
const TRAINING = "training diverged";
const INFERENCE = "these are weights of";
/** One of the WebAssembly kernels. */
const FALLBACK = "the TypeScript kernels run, which are slower";
/** The policy under which they run. */
const WITH_WASM = POLICY.replace("'self'", "'self' 'wasm-unsafe-eval'");

example.step("a module with its trainer is generated, and bundled by all", () => {
  for (const folder of ["specs", "weights"]) mkdirSync(join(example.folder, folder));
  cpSync(join(root, "examples/browser/specs/digits.net.yaml"), join(example.folder, "specs/digits.net.yaml"));
  cpSync(weights, join(example.folder, "weights/digits.safetensors"));
  example.run("npx", "--no-install", "layerc", "generate", "--language", "js");
  expect(readFileSync(join(example.folder, "generated/digits.js"), "utf8")).toContain("export function createTrainer");
  const runtime = readFileSync(join(example.folder, "node_modules/layerc/dist/runtime/errors.js"), "utf8");
  expect(runtime).toContain(TRAINING);
  example.run("node", "build.mjs");
});

describe.each(["vite", "esbuild", "webpack"])("%s", (bundler) => {
  const dist = join(example.folder, "dist/predictor", bundler);

  example.step("leaves training out", () => {
    const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
    expect(scripts).toHaveLength(1);
    const script = readFileSync(join(dist, scripts[0]!), "utf8");
    expect(script).toContain(INFERENCE);
    expect(script).not.toContain(TRAINING);
    expect(script).not.toContain(FALLBACK);
    expect(script.length).toBeLessThan(20_000);
  });

  const files = {
    "digits.safetensors": readFileSync(weights),
    "examples.json": JSON.stringify(rows.map((row) => row.split(",").slice(0, 64).map(Number))),
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };

  function expectPredictions(outputs: readonly (readonly number[])[]): void {
    const csv = [header, ...rows].join("\n");
    const predictions = example.predict<{ probabilities: number[] }>("specs/digits.net.yaml", csv);
    expect(outputs).toHaveLength(20);
    outputs.forEach((row, k) => {
      expect(row).toHaveLength(10);
      row.forEach((p, digit) => expect(p).toBeCloseTo(predictions[k]!.probabilities[digit]!, 6));
    });
  }

  example.step("gives what `layerc predict` does, in Chromium under a strict policy", async (skip) => {
    if (noBrowser !== undefined) skip(noBrowser);
    const served = await serve(dist, files);
    try {
      const opened = await open(served.url);
      const output = opened.page.locator("output", { hasText: "[" });
      expectPredictions(JSON.parse((await output.textContent())!));
      await expectPolicy(opened);
    } finally {
      served.close();
    }
  });

  example.step("runs the WebAssembly kernels where the policy allows it, and else the others, told once", async (skip) => {
    if (noBrowser !== undefined) skip(noBrowser);
    for (const policy of [WITH_WASM, POLICY]) {
      const served = await serve(join(example.folder, "dist/kernels", bundler), files, policy);
      try {
        const { page, complaints } = await open(served.url);
        const output = await page.locator("output", { hasText: "[" }).textContent();
        const { numericClass, outputs } = JSON.parse(output!);
        if (policy === WITH_WASM) {
          expect(numericClass).toMatch(/^(fma|simd)$/);
          expect(complaints).toEqual([]);
        } else {
          expect(numericClass).toBe("js");
          expect(complaints.filter((text) => text.includes(FALLBACK))).toHaveLength(1);
        }
        expectPredictions(outputs);
      } finally {
        served.close();
      }
    }
  });
});
