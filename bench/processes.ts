/** Commands as they are typed: processes of the built command line, from their start on. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const index = resolve("dist/cli/index.js");

export interface Timing {
  /** To the first line on stderr that has this text; undefined where none has. */
  readonly first: number | undefined;
  /** To the end. */
  readonly total: number;
}

/** Milliseconds that `layerc ARGS` takes. Throws where it fails. */
export function timeCommand(args: readonly string[], text = ""): Promise<Timing> {
  const start = performance.now();
  const child = spawn(process.execPath, [index, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let first: number | undefined;
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
    if (text !== "" && first === undefined && stderr.includes(text)) first = performance.now() - start;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (status) => {
      if (status === 0) done({ first, total: performance.now() - start });
      else fail(new Error(`layerc ${args.join(" ")} exited ${status}: ${stderr}`));
    });
  });
}

/** Calls `body` with a new folder, and removes it. */
export async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "layerc-bench-"));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of `layerc generate` on all specs of the project, none of them generated before. */
export function generateAll(specs: readonly string[]): Promise<number> {
  return inFolder(async (out) => (await timeCommand(["generate", ...specs, "--out", out])).total);
}

/** The same on a network of so many layers. */
export function generateDeep(layers: number): Promise<number> {
  return inFolder(async (folder) => {
    return (await timeCommand(["generate", deepSpec(folder, layers), "--out", folder])).total;
  });
}

/** Writes the spec of a network of so many layers, `deep_LAYERS`, and gives its path. */
export function deepSpec(folder: string, layers: number): string {
  const hidden = Array.from({ length: layers - 1 }, () => ({ units: 32, activation: "relu" }));
  const name = `deep_${layers}`;
  const spec = join(folder, `${name}.net.yaml`);
  const network = { version: 1, name, input: { units: 64 }, loss: "categorical_crossentropy" };
  writeFileSync(spec, JSON.stringify({ ...network, layers: [...hidden, { units: 10, activation: "softmax" }] }));
  return spec;
}

/** Milliseconds from the start of `layerc train` to its report of the first step; compiled from the second call on. */
export function firstStep(): Promise<number> {
  return inFolder(async (folder) => {
    const training = "training={ iterations: 1, batch_size: 32, seed: 1 }";
    const config = join(folder, "layerc.config.yaml");
    writeFileSync(config, "version: 1\n");
    const args = ["train", "specs/digits.net.yaml", "--set", training, "--log", "json", "--config", config];
    const { first } = await timeCommand(args, '"event":"progress"');
    if (first === undefined) throw new Error("layerc train --log json reported no step");
    return first;
  });
}
