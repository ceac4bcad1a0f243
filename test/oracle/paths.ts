import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fromEnvironment = process.env["LAYERC_ORACLE"];
const folder = fromEnvironment ?? join(root, "..", "shared", "oracle");

/** Whether the oracle's data are here: reference numbers from independent sources, too large to be checked in. */
export const hasOracle = existsSync(folder);

if (fromEnvironment !== undefined && !hasOracle) {
  throw new Error(`LAYERC_ORACLE names ${folder}, which is absent. Correct the path, or unset it to skip these tests.`);
}

/** Why tests on the oracle's data do not run. */
export const skipReason = `no oracle data at ${oracle()}: set LAYERC_ORACLE to their folder`;

/** The path of a file of the oracle: `oracle("course", "training_runs.json")`. */
export function oracle(...parts: string[]): string {
  return join(folder, ...parts);
}

/** A vitest suite that needs the oracle's data. Where they are absent it is skipped, with the reason in its title. */
export function describeWithOracle(title: string, body: () => void): void {
  describe.skipIf(!hasOracle)(hasOracle ? title : `${title} (${skipReason})`, body);
}
