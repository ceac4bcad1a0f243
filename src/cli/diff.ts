import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import { reaches, SEVERITIES, type Severity } from "../network/severity.ts";
import { configOption, loadProject } from "./config.ts";
import { diffGithub } from "./diff-github.ts";
import { diffMarkdown } from "./diff-markdown.ts";
import { changedSpec, reportOf, told, wholeSpec, type Report, type SpecReport } from "./diff-report.ts";
import { diffText } from "./diff-text.ts";
import { UsageError } from "./failure.ts";
import { openRevision, pathFromHere, type Revision } from "./git.ts";
import { chooseSpecs, compileSpec, compileText, findSpecs, sources, type CompiledSpec } from "./project.ts";
import { message, result, terminalOf } from "./terminal.ts";

interface Options {
  readonly against?: string;
  readonly failOn: Severity;
  readonly format: "text" | "json" | "markdown" | "github";
  readonly config?: string;
}

export function command(): Command {
  const diff: Command = new Command("diff")
    .summary("tell what changed between networks, and whom it breaks")
    .description("Tells what changed between the networks of two specs, or since a revision, and whom it breaks.")
    .usage("[options] <old> <new>\n       layerc diff [options] --against <rev> [file...]")
    .argument("[file...]", "two specs; with --against, specs of now: without any, all of the project")
    .option("--against <rev>", "compare with the specs as they were in a git revision")
    .addOption(
      new Option("--fail-on <severity>", "exit 1 if a change is of this severity or higher; none: never")
        .choices(SEVERITIES)
        .default("training"),
    )
    .addOption(
      new Option("--format <format>", "github: annotations of a pull request")
        .choices(["text", "json", "markdown", "github"])
        .default("text"),
    )
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Networks are compared, not texts: the order of keys, comments and defaults that
are spelled out are no difference. Layers are matched by name, then by likeness,
so that a layer that is inserted is one change. Severities, highest first:
  io         callers break: n[0], n[L], features, classes, preprocessing
  weights    saved weights no longer load: layers, units, bias
  numeric    saved weights load, but give other numbers: activations
  training   differs only when it is trained again: loss, optimizer, data
  note       the same network: names, description
docs/diff.md lists the severity of every setting. Nothing is printed where
nothing changed, but with --format json. What cannot be compared is never 0 or
1: exits 2 for an unknown revision, 3 for an invalid spec, 6 without git.

Examples:
  layerc diff specs/parity_deep.net.yaml specs/parity_shallow.net.yaml
  layerc diff --against main
  layerc diff --against HEAD~1 specs/iris.net.yaml --fail-on weights
  layerc diff --against origin/main --format markdown --fail-on none`,
    )
    .action(async (files: readonly string[], { against, failOn: limit, format, config }: Options) => {
      if (against === undefined && files.length < 2) {
        // commander's own words for a command that always takes two.
        diff.error(`error: missing required argument '${files.length === 0 ? "old" : "new"}'`);
      }
      if (against === undefined && files.length > 2) {
        throw new UsageError(`diff compares two specs, and ${files.length} are named. Did you mean --against <rev>?`);
      }
      const specs = against === undefined ? await twoSpecs(files) : await specsSince(against, files, config);
      const report = reportOf(specs, against ?? null);
      const failOn = limit === "none" ? undefined : limit;
      const text = await written(report, format, failOn);
      if (text !== "") result(text);
      if (against !== undefined && format === "text") message(countsText(report, against));
      if (failOn !== undefined && reaches(report.severity, failOn)) process.exitCode = 1;
    });
  return diff;
}

async function written(report: Report, format: Options["format"], failOn: Severity | undefined): Promise<string> {
  switch (format) {
    case "text":
      return diffText(report, terminalOf(process.stdout).colour);
    case "json":
      return JSON.stringify(report, undefined, 2);
    case "markdown":
      return diffMarkdown(report, failOn);
    case "github": {
      const { parseSpec } = await import("../spec/parse.ts");
      return diffGithub(report, failOn, (path) => {
        const parsed = parseSpec(sources.get(path)!, path);
        if (!parsed.ok) throw new Error(`${path} was compiled and does not parse`);
        return parsed.value;
      });
    }
  }
}

function countsText({ specs }: Report, against: string): string {
  const counts = (["changed", "added", "removed"] as const)
    .map((status) => ({ status, specs: specs.filter((spec) => spec.status === status).length }))
    .filter((each) => each.specs > 0)
    .map((each) => `${each.specs} ${each.status}`);
  const all = `${specs.length} ${specs.length === 1 ? "network" : "networks"} against ${against}`;
  return `${all}: ${told(specs).length === 0 ? "no changes" : counts.join(", ")}`;
}

async function twoSpecs([old, young]: readonly string[]): Promise<SpecReport[]> {
  const faults: Diagnostic[] = [];
  const before = await orFaults(() => compileSpec(old!), faults);
  const after = await orFaults(() => compileSpec(young!), faults);
  throwFaults(faults);
  return [changedSpec(old!, before!, after!)];
}

/** The named specs, or all of the project and of the revision. Throws LayercError with the faults of all of them. */
async function specsSince(
  against: string,
  named: readonly string[],
  config: string | undefined,
): Promise<SpecReport[]> {
  const revision = openRevision(against);
  const { specs: folders } = await loadProject(config);
  const listed = revision.files(named.length > 0 ? named : folders);
  const there = [...listed.keys()].filter((path) => path.endsWith(".net.yaml"));
  const here = named.length > 0 ? named : folders.flatMap(findSpecs);
  // Where there are none at all, this is the error that other commands give.
  const paths = chooseSpecs([...here, ...(named.length > 0 ? [] : there.sort())], folders);

  const faults: Diagnostic[] = [];
  const sides: { path: string; before: CompiledSpec | undefined; after: CompiledSpec | undefined }[] = [];
  for (const path of [...paths].sort()) {
    const blob = listed.get(pathFromHere(path));
    const after = blob === undefined || existsSync(path) ? await orFaults(() => compileSpec(path), faults) : undefined;
    const before =
      blob === undefined ? undefined : await orFaults(() => compileAt(revision, path, blob, after), faults);
    sides.push({ path, before, after });
  }
  throwFaults(faults);

  // A spec that moved keeps the name of its network.
  const gone = sides.filter(({ after }) => after === undefined);
  const nameOf = (compiled: CompiledSpec | undefined): string | undefined => compiled?.compilation.network.name;
  const from = (young: CompiledSpec): (typeof sides)[number] | undefined =>
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
async function compileAt(
  revision: Revision,
  path: string,
  blob: string,
  now: CompiledSpec | undefined,
): Promise<CompiledSpec> {
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
  return compileText(label, decoded.value, "");
}

async function orFaults<T>(compiled: () => Promise<T>, faults: Diagnostic[]): Promise<T | undefined> {
  try {
    return await compiled();
  } catch (error) {
    if (!(error instanceof LayercError)) throw error;
    faults.push(...error.diagnostics);
    return undefined;
  }
}

function throwFaults([first, ...rest]: readonly Diagnostic[]): void {
  if (first !== undefined) throw new LayercError([first, ...rest]);
}
