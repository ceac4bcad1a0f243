import { Command } from "commander";
import { exitCodeOf, formatDiagnostics, type Diagnostic, type DiagnosticFormat } from "../diagnostic.ts";
import { configOption, loadProject } from "./config.ts";
import { UsageError } from "./failure.ts";
import { formatOption } from "./options.ts";
import { visible } from "../safe-text.ts";
import { analyseSpec, chooseSpecs, forEachSpec, sources, tellWarnings, type AnalysedSpec } from "./project.ts";
import { message, result, terminalOf } from "./terminal.ts";

interface Options {
  readonly format: DiagnosticFormat;
  /** true without a path: the examples that each spec names. */
  readonly data?: string | true;
  readonly config?: string;
}

export function command(): Command {
  return new Command("validate")
    .summary("check specs, and tell all that is wrong with them")
    .description("Checks specs and tells all that is wrong with them, each fault with its place.")
    .argument("[file...]", "specs; without any, specs/**/*.net.yaml")
    .addOption(formatOption())
    .option("--data [path]", "also check the examples that the spec names, or those at this path, and initial tensors")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Prints a line "ok  PATH" for each valid spec and then the faults of the others;
as json one array of faults; as github annotations for a pull request. Warnings
go to stderr, or into the array or the annotations. Exits 3 if a spec is invalid, 4 if its data is, 6 if
a file cannot be read; where several hold, with the highest.

Examples:
  layerc validate
  layerc validate specs/iris.net.yaml --data
  layerc validate specs/four_layer.net.yaml --data ~/cats
  layerc validate --format github`,
    )
    .action(async (files: string[], { format, data, config }: Options) => {
      if (files.length === 0 && typeof data === "string" && data.endsWith(".yaml")) {
        throw new UsageError(`--data took ${data} for the path of the data. Write the spec before it: ${data} --data`);
      }
      const paths = chooseSpecs(files, (await loadProject(config)).specs);
      const { specs, faults } = await forEachSpec(paths, analyseSpec);
      const valid: string[] = [];
      for (const spec of specs) {
        const dataFaults = data === undefined ? [] : await checkDataOf(spec, data);
        if (dataFaults.length === 0) valid.push(spec.path);
        faults.push(...dataFaults);
      }
      const warnings = specs.flatMap((spec) => spec.warnings);
      if (format === "text") {
        for (const path of valid) result(`ok  ${visible(path)}`);
        tellWarnings(warnings);
      }
      const told = format === "text" ? faults : [...faults, ...warnings];
      if (told.length > 0 || format === "json") {
        result(formatDiagnostics(told, { format, sources, colour: terminalOf(process.stdout).colour }));
      }
      if (faults.length === 0) return;
      message(`faults in ${paths.length - valid.length} of ${paths.length} ${paths.length === 1 ? "spec" : "specs"}`);
      process.exitCode = Math.max(...faults.map(({ code }) => exitCodeOf(code)));
    });
}

/** The faults of a spec's examples, which are those at `data` unless it is true. */
async function checkDataOf({ path, network }: AnalysedSpec, data: string | true): Promise<readonly Diagnostic[]> {
  const { checkData } = await import("./validate-data.ts");
  return checkData(network, path, data === true ? undefined : data);
}
