import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { findSpecs } from "../../src/cli/project.ts";
import { summaryOf, summaryText, type Summary } from "../../src/cli/summary.ts";
import { compile } from "../../src/compile.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { SCRATCH } from "../../src/runtime/wasm/layout.ts";
import { loadKernels } from "../../src/runtime/wasm/v1.ts";
import { importText } from "../support/module.ts";
import { specText } from "../support/spec.ts";
import { layerc } from "./process.ts";
import { projectFolder } from "./project-folder.ts";

function compiled(text: string): { plan: Plan; module: string } {
  const { plan, files, diagnostics } = compile(text, { file: "sketch", source: "sketch" });
  expect(diagnostics).toEqual([]);
  return { plan: plan!, module: files[0]!.text };
}

/** A linear and a fused output, so that tensors share places; a layer without bias. */
const sketch = {
  n: [5, 4, 3, 2],
  activations: ["relu", "linear", "softmax"],
  bias: [true, false, true],
  loss: "categorical_crossentropy",
};

describe("the heap is what a trainer allocates", () => {
  test.each(findSpecs("specs"))("%s", async (path) => {
    const { plan, module } = compiled(readFileSync(path, "utf8"));
    const { createTrainer } = await importText(module);
    for (const m of [1, 7, 300]) {
      const { heap } = summaryOf(plan, m);
      expect(heap!.bytes).toBe(createTrainer({ examples: m }).parameters.theta.heap.data.byteLength);
      expect(heap!.parameters + heap!.batch + heap!.evaluation).toBe(heap!.bytes);
    }
  });

  test.each([1, 2])("and with WebAssembly kernels, scratch in it, on threads: %i", async (threads) => {
    const { plan, module } = compiled(specText(sketch));
    const { createTrainer } = await importText(module);
    const kernels = await loadKernels({ threads });
    const { buffer, byteOffset, byteLength } = createTrainer({ examples: 300, kernels }).parameters.theta.heap.data;
    kernels.close?.();
    const { bytes, webassembly } = summaryOf(plan, 300).heap!;
    expect(byteLength).toBe(bytes);
    expect(byteOffset).toBe(SCRATCH + threads * webassembly.scratch);
    if (threads === 1) expect(buffer.byteLength).toBe(webassembly.bytes);
  });
});

describe("numbers", () => {
  let summary: Summary;
  beforeAll(() => {
    summary = summaryOf(compiled(specText({ ...sketch, training: { batch_size: 10 } })).plan);
  });

  test("of each layer", () => {
    expect(summary.layers).toMatchObject([
      { l: 0, n: 5, activation: null, W: null, b: null, Z: null, A: [5, 10], parameters: 0, bytes: 4 * 5 },
      // Z in the place of A, dA in that of dZ.
      { l: 1, W: [4, 5], b: [4, 1], Z: [4, 10], parameters: 24, flop: { forward: 40, training: 80 }, bytes: 4 * 8 },
      // A is Z, and dZ is dA.
      { l: 2, W: [3, 4], b: null, parameters: 12, flop: { forward: 24, training: 72 }, bytes: 4 * 6 },
      // dZ without dA.
      { l: 3, W: [2, 3], b: [2, 1], parameters: 8, flop: { forward: 12, training: 36 }, bytes: 4 * 6 },
    ]);
  });

  test("of an example and of the batch", () => {
    const bytes = 4 * (5 + 2 + 8 + 6 + 6);
    expect(summary).toMatchObject({
      parameters: 44,
      perExample: { flop: { forward: 76, training: 188 }, bytes },
      batch: 10,
      perBatch: { flop: { forward: 760, training: 1880 }, bytes: 10 * bytes },
    });
  });

  test("of a full batch, which only the data know", () => {
    const { plan } = compiled(specText({ ...sketch, training: { batch_size: "full" } }));
    expect(summaryOf(plan)).toMatchObject({ batch: null, perBatch: null, heap: null });
    expect(summaryOf(plan).layers.map(({ A }) => A)).toEqual([[5, "m"], [4, "m"], [3, "m"], [2, "m"]]);
    expect(summaryText(summaryOf(plan))).toContain("--batch m says");
    expect(summaryOf(plan, 3)).toMatchObject({ batch: 3, layers: [{ A: [5, 3] }, {}, {}, {}] });
  });

  test("as text", () => {
    expect(summaryText(summary).split("\n")).toEqual([
      "sketch: 5 → 4 → 3 → 2, 44 parameters",
      "",
      "l   n[l]   g[l]      W[l]     b[l]     Z[l], A[l]   parameters   FLOP forward   FLOP training   bytes",
      "0      5                               (5, 10)                                                     20",
      "1      4   relu      (4, 5)   (4, 1)   (4, 10)              24             40              80      32",
      "2      3   linear    (3, 4)            (3, 10)              12             24              72      24",
      "3      2   softmax   (2, 3)   (2, 1)   (2, 10)               8             12              36      24",
      "",
      "                            1 example   m = 10",
      "FLOP, forward propagation          76      760",
      "FLOP, training step               188    1,880",
      "bytes, X, Y and caches            108    1,080",
      "",
      expect.stringMatching(/^heap of a trainer, m = 10 +[\d,]+ bytes +[\d.]+ KiB$/),
      expect.stringMatching(/^ {2}θ, dθ and optimizer +[\d,]+ bytes$/),
      expect.stringMatching(/^ {2}X, Y and caches +1,728 bytes$/),
      expect.stringMatching(/^ {2}evaluation +[\d,]+ bytes$/),
      expect.stringMatching(/^memory with WebAssembly kernels +[\d,]+ bytes +[\d.]+ KiB$/),
      expect.stringMatching(/^ {2}scratch, of each thread +[\d,]+ bytes$/),
    ]);
  });
});

test("layerc summary: text or json, and a word where the batch does not fit", async () => {
  const cwd = projectFolder({ "sketch.net.yaml": specText({ ...sketch, training: { batch_size: 10 } }) });
  const json = await layerc(["summary", "sketch.net.yaml", "--format", "json", "--batch", "3"], { cwd });
  expect(json).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject({ name: "sketch", batch: 3 });
  const large = await layerc(["summary", "sketch.net.yaml", "--batch", "1000000000"], { cwd });
  expect(large.status).toBe(0);
  expect(large.stderr).toMatch(/^That is more than the 2 GiB of one heap: the largest batch is 19,8\d\d,\d\d\d.\n$/);
});
