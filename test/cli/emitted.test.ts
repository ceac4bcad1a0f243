import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { embeddedIn } from "../../src/emit/weights.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

const DATA = `data: { source: { format: csv, path: xor.csv, target: y }, split: { train: 1, validation: 0 } }
training: { epochs: 1, batch_size: full, seed: 1 }
`;

function project(config = "version: 1\n"): string {
  return projectFolder({
    "layerc.config.yaml": config,
    "specs/a.net.yaml": specOf("a") + DATA,
    "specs/xor.csv": "x1,x2,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n",
  });
}

const EMBED = "version: 1\ngenerate: { embed_weights: true }\n";

describe("how modules are written", () => {
  test("is said by the command line, else by the configuration", async () => {
    const cwd = project("version: 1\ngenerate: { language: js, runtime: inline, only: predict }\n");
    expect(await layerc(["generate"], { cwd })).toMatchObject({ stdout: "wrote  generated/a.d.ts\nwrote  generated/a.js\n" });
    const text = readFileSync(join(cwd, "generated/a.js"), "utf8");
    expect(text).not.toMatch(/\bimport\b.*from|createTrainer/);
    expect(await layerc(["generate", "--check"], { cwd })).toMatchObject({ status: 0 });
    const other = ["generate", "--out", "other", "--language", "ts", "--runtime", "import"];
    expect(await layerc(other, { cwd })).toMatchObject({ stdout: "wrote  other/a.ts\n" });
    expect(readFileSync(join(cwd, "other/a.ts"), "utf8")).toContain('} from "layerc/runtime/v1";\n');
  });

  test("JavaScript imports no TypeScript", async () => {
    const cwd = project();
    const { status, stderr } = await layerc(["generate", "--language", "js", "--import-extension", "ts"], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "error: Modules in JavaScript have no .ts files beside them to import: --import-extension js or none.\n",
    });
  });
});

describe("embedded weights", () => {
  const weightsOf = (cwd: string, name: string): Uint8Array | undefined => embeddedIn(readFileSync(join(cwd, name), "utf8"));

  test("come from the weights file, and stay where there is none", async () => {
    const cwd = project(EMBED);
    const untrained = await layerc(["generate"], { cwd });
    expect(untrained.status).toBe(6);
    expect(untrained.stderr).toBe(
      "weights/a.safetensors E601 there are no weights of a to embed\n" +
        "  hint: train the network first: layerc train, which leaves weights/a.safetensors\n",
    );
    expect(readdirSync(cwd)).not.toContain("generated");

    await layerc(["train", "specs/a.net.yaml", "--no-cache"], { cwd });
    expect(await layerc(["generate"], { cwd })).toMatchObject({
      status: 0,
      stdout: "wrote  generated/a.ts\nwrote  generated/a.weights.ts\n",
    });
    const trained = new Uint8Array(readFileSync(join(cwd, "weights/a.safetensors")));
    expect(weightsOf(cwd, "generated/a.weights.ts")).toEqual(trained);

    // A fresh checkout has the module, and no weights/.
    rmSync(join(cwd, "weights"), { recursive: true });
    expect(await layerc(["generate", "--check"], { cwd })).toMatchObject({ status: 0 });
    expect(await layerc(["generate", "--check", "--runtime", "inline"], { cwd })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("stale     generated/a.ts"),
    });
    expect((await layerc(["generate", "--runtime", "inline"], { cwd })).stdout).toBe("wrote  generated/a.ts\n");
    expect(weightsOf(cwd, "generated/a.ts")).toEqual(trained);

    // Trained anew, what is embedded is stale.
    await layerc(["train", "specs/a.net.yaml", "--no-cache", "--seed", "2"], { cwd });
    const check = await layerc(["generate", "--check", "--runtime", "inline"], { cwd });
    expect(check).toMatchObject({ status: 1, stdout: expect.stringContaining("stale     generated/a.ts") });
    expect(check.stdout).toContain("orphaned  generated/a.weights.ts");
  });

  test("are those of this network", async () => {
    const cwd = project(EMBED);
    await layerc(["train", "specs/a.net.yaml", "--no-cache"], { cwd });
    writeFileSync(join(cwd, "specs/a.net.yaml"), specOf("a", "units: 4, activation: tanh") + DATA);
    expect(await layerc(["generate"], { cwd })).toMatchObject({
      status: 4,
      stderr: expect.stringContaining("weights/a.safetensors E414 these are weights of"),
    });
    writeFileSync(join(cwd, "specs/a.net.yaml"), specOf("a", "units: 3, activation: relu") + DATA);
    expect((await layerc(["generate"], { cwd })).stderr).toContain("E414 these are weights of another network: their activations");
  });

  test("are small", async () => {
    const cwd = project(EMBED);
    mkdirSync(join(cwd, "weights"));
    writeFileSync(join(cwd, "weights/a.safetensors"), new Uint8Array(2 ** 20 + 1));
    const { status, stderr } = await layerc(["generate"], { cwd });
    expect(status).toBe(4);
    expect(stderr).toMatch(/^weights\/a\.safetensors E416 weights of 1,048,577 bytes are too large to embed\n  hint: /);
  });
});
