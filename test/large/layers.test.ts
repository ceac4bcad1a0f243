import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createRandom } from "../../src/runtime/random.ts";
import { distance, rowsOf, setRows } from "../support/matrices.ts";
import { compileText, importText } from "../support/module.ts";
import { normals } from "../support/random.ts";
import { specText } from "../support/spec.ts";
import { tsc, type TypeError } from "../types/tsc.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const LAYERS = 1000;
const UNITS = 8;

test("1,000 layers of 8 units compile, type-check and train ten steps", { timeout: 120_000 }, async () => {
  const { text } = compileText(
    specText({
      n: new Array<number>(LAYERS + 1).fill(UNITS),
      activations: new Array(LAYERS).fill({ type: "leaky_relu", negative_slope: 0.999 }),
      loss: "mean_squared_error",
      optimizer: { type: "adam", learning_rate: 1e-5 },
    }),
  );
  expect(typeErrors(text)).toEqual([]);

  const module = await importText(text);
  expect(module.n.length).toBe(LAYERS + 1);
  const trainer = module.createTrainer({ examples: 4 });
  const random = createRandom(1, "check");
  // Near the identity, so that neither A[l] nor dA[l] vanishes or explodes on its way.
  const initial = Array.from({ length: LAYERS }, (_, i) => {
    const W = normals(UNITS, UNITS, random).map((row, i) => row.map((x, j) => (i === j ? 1 : 0) + x / 1000));
    setRows(trainer.parameters[`W${i + 1}`]!, W);
    return rowsOf(trainer.parameters[`W${i + 1}`]!);
  });
  setRows(trainer.X, normals(UNITS, 4, random));
  setRows(trainer.Y, normals(UNITS, 4, random));
  const costs = Array.from({ length: 10 }, () => trainer.step(trainer.X, trainer.Y));
  expect(costs.every((J, i) => i === 0 || J < costs[i - 1]!), costs.join()).toBe(true);
  // Adam's steps are about α in every layer, however small its gradient.
  initial.forEach((W, i) => {
    const moved = distance(rowsOf(trainer.parameters[`W${i + 1}`]!), W);
    expect(moved, `W${i + 1}`).toBeGreaterThan(1e-5);
    expect(moved, `W${i + 1}`).toBeLessThan(2e-4);
  });
});

/** What tsc finds in emitted TypeScript under the project's own flags and against its sources. */
function typeErrors(text: string): TypeError[] {
  const folder = join(root, "node_modules", ".cache", "layerc-test", `tsc-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "module.ts"), text);
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      paths: { "layerc/runtime/v1": [join(root, "src", "runtime", "v1.ts")] },
      typeRoots: [join(root, "node_modules", "@types")],
    },
    include: ["module.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return tsc(folder);
}
