import { Command } from "commander";
import { LayercError, type Diagnostic } from "../diagnostic.ts";
import { reaches, type Severity } from "../network/severity.ts";
import { configOption, loadProject, type Project } from "./config.ts";
import { changesArchitecture, reportOf, type SpecReport } from "./diff-report.ts";
import { emittedBy } from "./emitted-by.ts";
import { UsageError } from "./failure.ts";
import { hasCommit, openMergeBase, prefixOfHere, type Revision } from "./git.ts";
import { openGitHub, RefusedError, type GitHub } from "./github.ts";
import { compareModules, compileTogether, type Module } from "./modules.ts";
import { failOnOption } from "./options.ts";
import { chooseSpecs, compileSpec, findSpecs, type AnalysedSpec, type CompiledSpec } from "./project.ts";
import { changesMarkdown, keepComment, markerOf, noChangesMarkdown, type Place } from "./review-comment.ts";
import { fromRoot, tellChanges, tellFailure, tellModules, tellRefusal, tellWarnings } from "./review-output.ts";
import { orFaults, specsSince, throwFaults } from "./specs-since.ts";
import { message } from "./terminal.ts";
import { readEvent, writeOutputs, writeSummary, type WorkflowEvent } from "./workflow.ts";

interface Options {
  readonly base?: string;
  readonly failOn: Severity;
  readonly check: boolean;
  readonly comment: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("review")
    .summary("check the modules, and tell what a branch changed")
    .description("Checks that the modules are up to date, and tells which architectures a branch changed.")
    .option("--base <rev>", "what the branch goes into (default: the base of the pull request)")
    .addOption(failOnOption())
    .option("--no-check", "do not check the modules")
    .option("--no-comment", "do not comment on the pull request")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
It is generate --check and diff --against in one, over all specs. These are
compared with the last commit that HEAD has in common with the base. Exits 1
where a module is not fresh or a change is of --fail-on or higher.

In a workflow of GitHub Actions on a pull request it needs no options: it
writes annotations; what changed goes to the summary of the job and to one
comment, which later runs update. There is none as long as no architecture
changed: a description or the name of a layer is no such change. It needs
GITHUB_TOKEN, with pull-requests: write. Where the token may only read, as on
pull requests from forks, it says so and goes on; where GitHub cannot be asked
for another reason, it exits 6, if all else is well. docs/github-action.md has
a workflow.

Examples:
  layerc review --base main
  layerc review --base origin/main --fail-on weights
  layerc review --no-check --no-comment`,
    )
    .action(async (options: Options) => {
      try {
        process.exitCode = await review(options);
      } catch (error) {
        process.exitCode = tellFailure(error);
      }
    });
}

/** Returns the exit code. Throws UsageError and LayercError where there is nothing to tell. */
async function review({ base: named, failOn: limit, check, comment, config }: Options): Promise<number> {
  const place: Place = { prefix: prefixOfHere(), config };
  const event = readEvent();
  const { pullRequest } = event;
  const github = comment && pullRequest !== undefined ? openGitHub() : undefined;
  const base = openMergeBase(named ?? baseOf(event));
  const { modules, specs, warnings } = await inspectAll(await loadProject(config), base, check);
  const report = reportOf(specs, base.name);
  const failOn = limit === "none" ? undefined : limit;
  const stale = modules.some(({ state }) => state !== "fresh");
  const changed = changesArchitecture(report);

  // Of annotations GitHub shows the first ten, which a single stale module may need.
  await tellChanges(report, failOn, place.prefix);
  if (check) tellModules(modules, place.prefix);
  tellWarnings(warnings);
  const markdown = changed
    ? changesMarkdown(fromRoot(report, place.prefix), failOn, place)
    : noChangesMarkdown(report, place);
  const summary = changed && writeSummary(markdown);
  writeOutputs({ changed: `${changed}`, severity: report.severity, ...(check ? { stale: `${stale}` } : {}) });

  const posted =
    comment && pullRequest !== undefined
      ? await post(github, pullRequest, markerOf(place), { changed, markdown, summary })
      : 0;
  return stale || (failOn !== undefined && reaches(report.severity, failOn)) ? 1 : posted;
}

/** Throws UsageError where a run is not for a pull request. */
function baseOf({ bases }: WorkflowEvent): string {
  const base = bases.find(hasCommit) ?? bases[0];
  if (base !== undefined) return base;
  throw new UsageError("This is no run for a pull request, which would say what to compare with. Add --base <rev>.");
}

/** Compiles each spec of now once, for both comparisons. Throws LayercError with all faults. */
async function inspectAll(
  project: Project,
  base: Revision,
  check: boolean,
): Promise<{
  readonly modules: readonly Module[];
  readonly specs: readonly SpecReport[];
  readonly warnings: readonly Diagnostic[];
}> {
  const { specs: folders, out } = project;
  const emitted = emittedBy({}, project);
  const compiled = new Map<string, Promise<CompiledSpec>>();
  const compileOnce = (path: string): Promise<CompiledSpec> => {
    const known = compiled.get(path) ?? compileSpec(path, out, emitted);
    compiled.set(path, known);
    return known;
  };
  const analyseOnce = async (path: string): Promise<AnalysedSpec> => {
    const { text, compilation } = await compileOnce(path);
    return { path, text, ...compilation };
  };
  const here = folders.flatMap(findSpecs);
  const paths = here.length === 0 ? [] : chooseSpecs(here.sort());
  const { specs: now, faults } = await compileTogether(check ? paths : [], out, compileOnce);
  const all = [...faults];
  const specs = await orFaults(() => specsSince(base, [], folders, analyseOnce), all);
  // Those of a spec of now were found by both.
  throwFaults([...new Set(all)]);
  const warnings = (await Promise.all(compiled.values())).flatMap(({ compilation }) => compilation.warnings);
  return { modules: check ? compareModules(now, out, true) : [], specs: specs!, warnings };
}

/** Brings the comment up to date and returns the exit code of that: 0 also where the token has not the right to. */
async function post(
  github: GitHub | undefined,
  pullRequest: number,
  marker: string,
  { changed, markdown, summary }: { readonly changed: boolean; readonly markdown: string; readonly summary: boolean },
): Promise<number> {
  try {
    if (github === undefined) throw new RefusedError("there is no GITHUB_TOKEN");
    const done = await keepComment(github, pullRequest, marker, { changed, markdown });
    if (done !== "") message(`pull request ${pullRequest}: ${done}`);
    return 0;
  } catch (error) {
    if (error instanceof RefusedError) {
      if (changed) tellRefusal(error, summary);
      return 0;
    }
    if (error instanceof LayercError) return tellFailure(error);
    throw error;
  }
}
