import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const fromEnvironment = process.env["LAYERC_ORACLE"];
const folder = fromEnvironment ?? resolve("..", "shared", "oracle");

/** Whether the oracle's data are here: reference numbers from independent sources, too large to be checked in. */
export const hasOracle = existsSync(folder);

if (fromEnvironment !== undefined && !hasOracle) {
  throw new Error(`LAYERC_ORACLE names ${folder}, which is absent. Correct the path, or unset it to skip these tests.`);
}

/** The path of a file of the oracle: `oracle("course", "training_runs.json")`. */
export function oracle(...parts: string[]): string {
  return join(folder, ...parts);
}
