/** `layerc sweep --apply`: the best values, written into the spec. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { analyse } from "../analyse.ts";
import { foldersAbove } from "../data/project-folder.ts";
import { LayercError } from "../diagnostic.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { applySettings, type Setting } from "../spec/settings.ts";
import type { Assignment } from "../sweep/space.ts";
import { settingsOf } from "../sweep/sweep.ts";
import { UsageError } from "./failure.ts";
import { readSpec } from "./project.ts";
import { runnableOf } from "./runnable.ts";

/**
 * Changes the spec's file so that it is the network of a trial of `swept`, which is the spec with the settings `set`;
 * not a byte besides. Throws UsageError where it would be another network, and the system's error.
 */
export async function applyBest(
  file: string,
  swept: string,
  set: readonly Setting[],
  values: Assignment,
): Promise<void> {
  const ofNetwork = set.filter(({ path }) => path[0] !== "sweep");
  const applied = applySettings(await readSpec(file), [...ofNetwork, ...settingsOf(values)]);
  if (digestOf(applied, file) !== digestOf(applySettings(swept, settingsOf(values)), file)) {
    throw new UsageError(
      `--apply: ${file} has changed since: with the best values it is another network than the trial's. ` +
        "Nothing is written.",
    );
  }
  writeFileWhole(file, markOf(file) + applied);
}

/** What some editors begin a file with, and no reader sees. */
function markOf(file: string): string {
  return readFileSync(file).subarray(0, 3).equals(Buffer.from("\ufeff")) ? "\ufeff" : "";
}

function digestOf(text: string, file: string): string {
  const analysis = analyse(text, { file, foldersAbove: foldersAbove(dirname(file)) });
  if (!analysis.ok) throw new LayercError(analysis.diagnostics);
  return runnableOf(analysis.value).digest;
}
