import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createHeap } from "../../src/runtime/heap.ts";
import { SCRATCH } from "../../src/runtime/wasm/layout.ts";
import { kernelModule, printModules } from "../../src/wasm/modules.ts";
import { NUMERICS } from "../../src/wasm/numerics.ts";
import { classesHere } from "./classes.ts";

const root = new URL("../../", import.meta.url);

test.each([...printModules()])("%s is what is printed", (path, text) => {
  expect(readFileSync(new URL(path, root), "utf8")).toBe(text);
});

/** Kernels that run in TypeScript whatever the heap, and why. */
const IN_TYPESCRIPT: Readonly<Record<string, string>> = {
  copy: "TypedArray.set moves memory as fast",
  drawMask: "random numbers come one after another",
  dropoutGrad: "hands over to dropout, which has one",
  weightedMean: "calls the kernel of a loss, which has one, for each column",
  foldNormalization: "once, before the first prediction",
  shiftMean: "once, before the first prediction",
  foldNormalizationAhead: "once, before the first prediction",
  power: "of scalars",
  erf: "of scalars",
  erfc: "of scalars",
  TWO_OVER_SQRT_PI: "a scalar",
};

const folder = new URL("src/runtime/kernels/", root);
const files = readdirSync(folder);
const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<object>));
const kernels = modules.flatMap((module) => Object.keys(module));

describe.each(classesHere.filter(({ missing }) => missing === undefined))("class $name", ({ forms }) => {
  test("every kernel has a form, or a reason for none", () => {
    expect(kernels.length).toBeGreaterThan(100);
    for (const each of forms) {
      const { gather, scatter, ...native } = createHeap(16, { kernels: each }).native!;
      expect(gather).toBeDefined();
      expect(scatter).toBeDefined();
      expect([...Object.keys(native), ...Object.keys(IN_TYPESCRIPT)].sort()).toEqual(kernels.toSorted());
    }
  });
});

test("every kernel but those hands over to the heap's", () => {
  const text = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("");
  const hands = /const native = \w+\.heap\.native\?\.(\w+);\n  if \(native !== undefined\) return native\(/g;
  const names = [...text.matchAll(hands)].map(([, name]) => name!);
  // `copy` may be handed over, but there is nothing to gain.
  const wanted = ["copy", ...kernels.filter((name) => !(name in IN_TYPESCRIPT))];
  expect(names.sort()).toEqual(wanted.sort());
});

test("a memory's constants leave address 0 to the bias that there is not, and end before scratch", () => {
  for (const numerics of NUMERICS) {
    const { data } = kernelModule(numerics);
    expect(data.subarray(0, 16)).toEqual(new Uint8Array(16));
    expect(data.length).toBeLessThanOrEqual(SCRATCH);
  }
});
