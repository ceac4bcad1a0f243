/** The project that a spec belongs to: what the spec names is read from there alone. */
import { realpathSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { quote } from "../diagnostic.ts";
import { dataError } from "./fault.ts";

/** Any of these is at the top of a project. */
const MARKS = ["layerc.config.yaml", "package.json", ".git"];

/** The nearest folder at or above a spec's that has a mark of a project; without one, the spec's own. Absolute, real. */
export function projectFolder(folder: string): string {
  const start = realFolder(folder);
  for (let at = start; ; at = dirname(at)) {
    if (MARKS.some((mark) => statSync(join(at, mark), { throwIfNoEntry: false }) !== undefined)) return at;
    if (dirname(at) === at) return start;
  }
}

/** How many folders above a spec's its project begins. */
export function foldersAbove(folder: string): number {
  const path = relative(projectFolder(folder), realFolder(folder));
  return path === "" ? 0 : path.split(sep).length;
}

/** A folder that is gone, as one of a revision may be, by its name. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

/**
 * Sees that a file or folder that a spec names is in its project after all links; one that is not there may be
 * anywhere. `folder` is the spec's, `path` as seen from the working folder. Throws LayercError E415.
 */
export async function expectInProject(folder: string, path: string, hint: string): Promise<void> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return;
  const project = projectFolder(folder);
  if (real === project || real.startsWith(project.endsWith(sep) ? project : `${project}${sep}`)) return;
  throw dataError("E415", `this leads out of the project, to ${quote(real)}`, { file: path, hint });
}
