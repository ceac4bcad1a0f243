import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stripTypes } from "../../src/emit/strip-types.ts";
import { root } from "../cli/process.ts";
import { compileText } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const runtime = pathToFileURL(join(root, "dist/runtime/v1.js")).href;
const wasm = pathToFileURL(join(root, "dist/runtime/wasm/v1.js")).href;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-allocation-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SPEC = specText({ n: [2, 4, 1], activations: ["tanh", "sigmoid"], loss: "binary_crossentropy" });

/** The collections of garbage in 100,000 calls, after as many as it takes for V8 to have optimised them. */
function collections(kernels: string, what: "step" | "predict"): number {
  const module = join(folder, "module.mjs");
  writeFileSync(module, stripTypes(compileText(SPEC).text).replace(`"layerc/runtime/v1"`, JSON.stringify(runtime)));
  const program = `
    import { PerformanceObserver } from "node:perf_hooks";
    import { createPredictor, createTrainer } from ${JSON.stringify(pathToFileURL(module).href)};
    import { loadKernels } from ${JSON.stringify(wasm)};
    const kernels = await loadKernels({ force: ${JSON.stringify(kernels)} });
    const trainer = createTrainer({ examples: 4, kernels });
    trainer.X.data.forEach((_, i) => (trainer.X.data[i] = Math.sin(i)));
    trainer.Y.data.fill(1, 0, 4);
    const predictor = createPredictor(trainer.save(), { kernels });
    const x = Float32Array.from({ length: trainer.X.rows }, (_, i) => i);
    const call = ${what === "step" ? "() => trainer.step(trainer.X, trainer.Y)" : "() => predictor.predict(x)"};
    let count = 0;
    new PerformanceObserver((list) => (count += list.getEntries().length)).observe({ entryTypes: ["gc"] });
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    // Until V8 has optimised them, which it does beside this thread and takes as long as the machine is busy.
    for (let round = 0; round === 0 || (count > 0 && round < 20); round++) {
      for (let i = 0; i < 60_000; i++) call();
      // What there was before is not this one's.
      gc();
      await pause();
      count = 0;
      for (let i = 0; i < 100_000; i++) call();
      await pause();
    }
    console.log(count);
    process.exit();
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return Number(stdout);
}

test.each([
  ["js", "step"],
  ["js", "predict"],
  ["simd-4x8", "step"],
  ["simd-4x8", "predict"],
] as const)("%s: 100,000 calls of %s of 2-4-1 collect no garbage", (kernels, what) => {
  expect(collections(kernels, what)).toBe(0);
});
