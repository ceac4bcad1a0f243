/** Runs as a person names them, and the spec of each. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readRun, RunError, specOf, type Run } from "../runs/folder.ts";
import { isPath } from "../runs/numbered.ts";
import { loadProject } from "./config.ts";
import { analyseText, type AnalysedSpec } from "./project.ts";

/** A run by its name, among those of the project, or by its folder. Throws RunError, and for a faulty configuration. */
export async function runNamed(named: string, config: string | undefined): Promise<Run> {
  const folder = isPath(named) ? named : join((await loadProject(config)).runs, named);
  if (!existsSync(folder)) throw new RunError(folder, "there is no such run");
  return readRun(folder);
}

/** A path of a record, as seen from the working folder. */
export function fromRun({ folder }: Run, path: string): string {
  return path === "-" ? path : join(folder, path);
}

/** The spec that a run was trained from. Throws RunError where it is another one by now, LayercError for its faults. */
export async function analyseRun(run: Run): Promise<AnalysedSpec> {
  const { path, text } = specOf(run);
  return analyseText(path, text, fromRun(run, run.record.spec.file));
}
