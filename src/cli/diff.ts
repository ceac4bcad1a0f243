import { Command, Option } from "commander";
import type { Diagnostic } from "../diagnostic.ts";
import { reaches, type Severity } from "../network/severity.ts";
import { jsonText } from "../safe-text.ts";
import { configOption, loadProject } from "./config.ts";
import { diffGithub } from "./diff-github.ts";
import { diffMarkdown } from "./diff-markdown.ts";
import { changedSpec, reportOf, type Report, type SpecReport } from "./diff-report.ts";
import { comparisonText, diffText } from "./diff-text.ts";
import { UsageError } from "./failure.ts";
import { openRevision } from "./git.ts";
import { failOnOption } from "./options.ts";
import { analyseSpec, documentReader, tellWarnings } from "./project.ts";
import { orFaults, specsSince, throwFaults } from "./specs-since.ts";
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
    .addOption(failOnOption())
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
      const specs = against === undefined ? await twoSpecs(files) : await since(against, files, config);
      const report = reportOf(specs, against ?? null);
      const failOn = limit === "none" ? undefined : limit;
      const text = await written(report, format, failOn);
      if (text !== "") result(text);
      if (against !== undefined && format === "text") message(comparisonText(report));
      if (failOn !== undefined && reaches(report.severity, failOn)) process.exitCode = 1;
    });
  return diff;
}

async function written(report: Report, format: Options["format"], failOn: Severity | undefined): Promise<string> {
  switch (format) {
    case "text":
      return diffText(report, terminalOf(process.stdout).colour);
    case "json":
      return jsonText(report, 2);
    case "markdown":
      return diffMarkdown(report, failOn);
    case "github":
      return diffGithub(report, failOn, await documentReader());
  }
}

async function since(
  against: string,
  named: readonly string[],
  config: string | undefined,
): Promise<readonly SpecReport[]> {
  const revision = openRevision(against);
  const warnings: Diagnostic[] = [];
  const specs = await specsSince(revision, named, (await loadProject(config)).specs, async (path) => {
    const spec = await analyseSpec(path);
    warnings.push(...spec.warnings);
    return spec;
  });
  tellWarnings(warnings);
  return specs;
}

async function twoSpecs([old, young]: readonly string[]): Promise<SpecReport[]> {
  const faults: Diagnostic[] = [];
  const before = await orFaults(() => analyseSpec(old!), faults);
  const after = await orFaults(() => analyseSpec(young!), faults);
  throwFaults(faults);
  tellWarnings([...before!.warnings, ...after!.warnings]);
  return [changedSpec(old!, before!, after!)];
}
