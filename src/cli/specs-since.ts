/** The specs of a project beside those of a git revision. */
import { existsSync } from "node:fs";
import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import { changedSpec, wholeSpec, type SpecReport } from "./diff-report.ts";
import { pathFromHere, type Revision } from "./git.ts";
import { analyseText, chooseSpecs, findSpecs, sources, type AnalysedSpec } from "./project.ts";

/**
 * The named specs, or all in the project's folders of specs and in those of the revision; `analyse` is for those of now.
 * Throws LayercError with the faults of all of them, UsageError where there are none.
 */
export async function specsSince(
  revision: Revision,
  named: readonly string[],
  folders: readonly string[],
  analyse: (path: string) => Promise<AnalysedSpec>,
): Promise<SpecReport[]> {
  const listed = revision.files(named.length > 0 ? named : folders);
  const there = [...listed.keys()].filter((path) => path.endsWith(".net.yaml"));
  const here = named.length > 0 ? named : folders.flatMap(findSpecs);
  // Where there are none at all, this is the error that other commands give.
  const paths = chooseSpecs([...here, ...(named.length > 0 ? [] : there.sort())], folders);

  const faults: Diagnostic[] = [];
  const sides: { path: string; before: AnalysedSpec | undefined; after: AnalysedSpec | undefined }[] = [];
  for (const path of [...paths].sort()) {
    const blob = listed.get(pathFromHere(path));
    const after = blob === undefined || existsSync(path) ? await orFaults(() => analyse(path), faults) : undefined;
    const before =
      blob === undefined ? undefined : await orFaults(() => analyseAt(revision, path, blob, after), faults);
    sides.push({ path, before, after });
  }
  throwFaults(faults);

  // A spec that moved keeps the name of its network.
  const gone = sides.filter(({ after }) => after === undefined);
  const nameOf = (spec: AnalysedSpec | undefined): string | undefined => spec?.network.name;
  const from = (young: AnalysedSpec): (typeof sides)[number] | undefined =>
    gone.find(({ before }) => nameOf(before) === nameOf(young));
  const moved = new Set(sides.flatMap(({ before, after }) => (before === undefined ? [from(after!)] : [])));
  return sides
    .filter((side) => !moved.has(side))
    .map(({ path, before, after }) => {
      if (after === undefined) return wholeSpec("removed", path, before!);
      if (before !== undefined) return changedSpec(path, before, after);
      const source = from(after);
      return source === undefined ? wholeSpec("added", path, after) : changedSpec(source.path, source.before!, after);
    });
}

/** A spec as it was; what it is now where the text is the same. */
async function analyseAt(
  revision: Revision,
  path: string,
  blob: string,
  now: AnalysedSpec | undefined,
): Promise<AnalysedSpec> {
  const label = `${revision.name}:${path}`;
  const { decodeSpec, MAX_SPEC_BYTES } = await import("../spec/parse.ts");
  const bytes = revision.read(blob, MAX_SPEC_BYTES);
  if (bytes === undefined) {
    const place = { file: label, hint: "does it hold data? A spec names files" };
    throw new LayercError([diagnostic("E108", "the spec is larger than 1 MiB", place)]);
  }
  const decoded = decodeSpec(bytes, label);
  if (!decoded.ok) throw new LayercError(decoded.diagnostics as [Diagnostic]);
  if (now?.text === decoded.value) return now;
  sources.set(label, decoded.value);
  return analyseText(label, decoded.value, path);
}

/** Adds the faults of a spec to those before; undefined for it then. */
export async function orFaults<T>(analysed: () => Promise<T>, faults: Diagnostic[]): Promise<T | undefined> {
  try {
    return await analysed();
  } catch (error) {
    if (!(error instanceof LayercError)) throw error;
    faults.push(...error.diagnostics);
    return undefined;
  }
}

export function throwFaults([first, ...rest]: readonly Diagnostic[]): void {
  if (first !== undefined) throw new LayercError([first, ...rest]);
}
