/** What is checked in under examples/ is what its specs compile to and its weights fit, without installing anything. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadProject } from "../../src/cli/config.ts";
import { emittedBy } from "../../src/cli/emitted-by.ts";
import { inspect } from "../../src/cli/modules.ts";
import { chooseSpecs } from "../../src/cli/project.ts";
import { decodeSafetensors } from "../../src/runtime/safetensors.ts";
import { layerc, root } from "../cli/process.ts";
import { linksOf, readDocument } from "../readme/blocks.ts";

const examples = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/${name}`);

test("there are examples, and all are in the list", () => {
  expect(examples.length).toBeGreaterThanOrEqual(3);
  expect(linksOf(readDocument("examples/README.md"))).toEqual(
    expect.arrayContaining(examples.map((path) => `${path.replace("examples/", "")}/README.md`)),
  );
});

describe.each(examples)("%s", (path) => {
  const { scripts, ...manifest } = JSON.parse(readDocument(`${path}/package.json`));

  test("has modules that are up to date", async () => {
    const project = await loadProject(`${path}/layerc.config.yaml`);
    const states = await inspect(chooseSpecs([], project.specs), project.out, true, emittedBy({}, project));
    expect(states.length).toBeGreaterThan(0);
    const remedy = `in ${path}: node ../../dist/cli/index.js generate`;
    expect(states.filter(({ state }) => state !== "fresh").map((module) => module.path), remedy).toEqual([]);
    expect([scripts.generate, scripts.check]).toEqual(["layerc generate", "layerc generate --check"]);
  });

  test("has the weights that its training makes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "layerc-weights-"));
    try {
      const [, ...args] = scripts.train.split(" ");
      const made = join(folder, "made.safetensors");
      const { status, stderr } = await layerc([...args, "--weights", made], { cwd: join(root, path) });
      expect(status, stderr).toBe(0);
      const [name] = readdirSync(join(root, path, "models"));
      const checkedIn = readFileSync(join(root, path, "models", name!));
      expect(checkedIn.length).toBeLessThan(100_000);
      const remedy = `in ${path}: ${scripts.train.replace("layerc", "node ../../dist/cli/index.js")}`;
      const [again, before] = [decodeSafetensors(readFileSync(made)), decodeSafetensors(checkedIn)];
      expect(again.tensors, `models/${name} is not what training makes; ${remedy}`).toEqual(before.tensors);
      // The digest of all that a spec may say changes whenever there is more to be said.
      expect({ ...again.metadata, spec: "" }).toEqual({ ...before.metadata, spec: "" });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("has a README with commands that are there", () => {
    const commands = [...readDocument(`${path}/README.md`).matchAll(/\bnpm run (\w+)/g)].map(([, script]) => script!);
    expect(commands.length).toBeGreaterThan(0);
    for (const script of commands) expect(scripts).toHaveProperty(script);
  });

  test("pins its dependencies, and its lock file names no registry", () => {
    expect(manifest.private).toBe(true);
    for (const version of Object.values<string>(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest).not.toHaveProperty("dependencies");
    expect(readDocument(`${path}/package-lock.json`)).not.toContain('"resolved"');
  });
});
