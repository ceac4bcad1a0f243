import { expect, test } from "vitest";
import { layercAlone } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

/** The parts of the compiler that each command loads, as Node tells them. */
const PARTS = ["dist/analyse.js", "dist/compile.js", "dist/emit/emit.js", "node_modules/ts-morph"];

test("commands that emit nothing load nothing that emits", { timeout: 60_000 }, async () => {
  const cwd = projectFolder({
    "a.net.yaml": specOf("a"),
    "b.net.yaml": specOf("b", "units: 4, activation: relu"),
    "data.csv": "x1,x2,y\n0,0,0\n1,0,1\n0,1,1\n1,1,0\n",
    "with_data.net.yaml": `${specOf("with_data")}training: { iterations: 1, batch_size: 1, seed: 1 }
data: { source: { format: csv, path: data.csv, target: y } }
`,
  });
  const loaded = async (...args: string[]): Promise<readonly string[]> => {
    const { status, stderr } = await layercAlone(args, { cwd, env: { NODE_DEBUG: "esm" } });
    expect(status, stderr.slice(-2000)).toBe(0);
    return PARTS.filter((part) => stderr.includes(part));
  };
  const spec = "with_data.net.yaml";
  expect(await loaded("train", spec, "--no-cache", "--weights", "a.safetensors")).toEqual(PARTS);
  expect(await loaded("generate", "a.net.yaml")).toEqual(PARTS);
  for (const args of [
    ["validate", spec, "--data"],
    ["explain", "a.net.yaml"],
    ["summary", "a.net.yaml"],
    ["diff", "a.net.yaml", "b.net.yaml", "--fail-on", "none"],
    ["graph", "a.net.yaml"],
    ["migrate-weights", spec, "b.net.yaml", "a.safetensors", "--out", "b.safetensors"],
  ]) {
    expect(await loaded(...args), args[0]).toEqual(["dist/analyse.js"]);
  }
});
