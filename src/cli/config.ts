/** `layerc.config.yaml`: where a project's files are when a command line does not say. */
import { statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Option } from "commander";
import { LayercError } from "../diagnostic.ts";
import type { GenerateConfig } from "../spec/config.ts";
import { GENERATED, readSpec, RUNS, SPECS, SWEEPS, WEIGHTS } from "./project.ts";

export const CONFIG = "layerc.config.yaml";

/** Paths are as seen from the current folder. */
export interface Project {
  /** The configuration; undefined where there is none. */
  readonly config: string | undefined;
  /** The folders with the specs, one or more. */
  readonly specs: readonly string[];
  /** The folder that modules go to. */
  readonly out: string;
  /** The folder with the weights. */
  readonly weights: string;
  /** The folder that each training adds a folder to. */
  readonly runs: string;
  /** The folder that each sweep adds a folder to. */
  readonly sweeps: string;
  /** How modules are written. */
  readonly generate: GenerateConfig;
}

export function configOption(): Option {
  return new Option("--config <file>", `in place of the nearest ${CONFIG}, here or in a folder above`);
}

/**
 * The project as the named configuration has it, else the nearest one, else by default. Throws LayercError: E601 where
 * it cannot be read, and for its faults.
 */
export async function loadProject(named?: string): Promise<Project> {
  const config = named ?? nearestConfig();
  if (config === undefined) {
    return { config, specs: [SPECS], out: GENERATED, weights: WEIGHTS, runs: RUNS, sweeps: SWEEPS, generate: {} };
  }
  const text = await readSpec(config, "configuration");
  const { parseConfig } = await import("../spec/config.ts");
  const parsed = parseConfig(text, config);
  if (!parsed.ok) throw new LayercError(parsed.diagnostics);
  const { specs = [SPECS], out = GENERATED, weights = WEIGHTS, runs = RUNS, sweeps = SWEEPS, generate } = parsed.value;
  const fromHere = (folder: string): string => relative("", resolve(dirname(config), folder)) || ".";
  return {
    config,
    specs: specs.map(fromHere),
    out: fromHere(out),
    weights: fromHere(weights),
    runs: fromHere(runs),
    sweeps: fromHere(sweeps),
    generate,
  };
}

/** `layerc.config.yaml`, `../layerc.config.yaml`, …: the first that is there. */
export function nearestConfig(): string | undefined {
  let folder = resolve();
  for (let path = CONFIG; ; path = join("..", path)) {
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) return path;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
