import { Command, Option } from "commander";
import { DIAGNOSTIC_FORMATS, LayercError, type DiagnosticFormat } from "../diagnostic.ts";
import { writeFilesWhole } from "../files/write-file.ts";
import { reportFaults, reportStates, stateLine, tellStates } from "./check.ts";
import { CONFIG, configOption, loadProject } from "./config.ts";
import { emittedBy } from "./emitted-by.ts";
import { UsageError } from "./failure.ts";
import { countOf, inspect, sortOut, type Module } from "./modules.ts";
import { chooseSpecs, GENERATED } from "./project.ts";
import { visible } from "../safe-text.ts";
import { message, result } from "./terminal.ts";

interface Options {
  readonly out?: string;
  readonly check?: true;
  readonly format?: DiagnosticFormat;
  readonly dryRun?: true;
  readonly watch?: true;
  readonly force?: true;
  readonly config?: string;
  readonly language?: "ts" | "js";
  readonly only?: "predict";
  readonly runtime?: "import" | "inline";
  readonly importExtension?: "js" | "ts" | "none";
  readonly embedWeights?: true;
}

export function command(): Command {
  return new Command("generate")
    .summary("compile specs to TypeScript modules")
    .description("Compiles specs to TypeScript modules, a file NAME.ts for the spec that is named NAME.")
    .argument("[file...]", "specs; without any, specs/**/*.net.yaml")
    .option("--out <folder>", `where the modules go (default: ${GENERATED})`)
    .addOption(
      new Option("--language <language>", "ts: NAME.ts; js: NAME.js and its types, NAME.d.ts (default: ts)").choices([
        "ts",
        "js",
      ]),
    )
    .addOption(
      new Option("--only <part>", "predict: inference alone, without cost, gradients and trainer").choices(["predict"]),
    )
    .addOption(
      new Option(
        "--runtime <kind>",
        "import it from layerc/runtime/v1, or inline: hold what is used of it, and import nothing (default: import)",
      ).choices(["import", "inline"]),
    )
    .option("--embed-weights", "put NAME.safetensors of the weights folder into the module, as text")
    .addOption(
      new Option("--import-extension <extension>", "what imports of files beside a module end with (default: js)").choices([
        "js",
        "ts",
        "none",
      ]),
    )
    .addOption(
      new Option("--check", "write nothing; exit 1 and show what differs unless every module is up to date").conflicts(
        ["force", "dryRun", "watch"],
      ),
    )
    .addOption(new Option("--format <format>", "how --check writes (default: text)").choices(DIAGNOSTIC_FORMATS))
    .addOption(new Option("--dry-run", "write nothing, and tell what would be written").conflicts("watch"))
    .option("--watch", "go on, and generate again whenever a spec is saved")
    .option("--force", "overwrite modules that were edited, and files that layerc did not write")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
All specs are compiled before anything is written: if one is invalid (exit 3),
or if a file in the way was edited or not written by layerc (exit 1), nothing
is. Modules that are up to date are not touched.

--check and --dry-run print "STATE  PATH" for each module:
  fresh      up to date
  stale      not what its spec compiles to now, or not there
  edited     changed by hand since it was generated
  unmarked   not written by layerc, or its last line is missing
  orphaned   no spec compiles to it; looked for where no specs are named

--check shows what differs in stale and edited modules: - is there, + is what
the spec compiles to. As json it is one object, the diffs whole; as github an
annotation for each place that differs.

--check compares with what the same options write: those that say how modules
are written are best kept in ${CONFIG}.

--embed-weights makes createPredictor() start with the trained weights, up to
1 MiB of them: in NAME.weights.ts, which the module imports, or with --runtime
inline in the module itself. Where there is no weights file, as in a fresh
checkout, the weights that are embedded already stay.

--watch writes each module whose spec is valid, tells the faults of the others
and waits for the next save. Ctrl-C ends it (exit 0).

Other folders than specs/ and generated/ stand in ${CONFIG}:
  version: 1
  specs: networks
  out: src/networks
  generate: { runtime: inline }

Examples:
  layerc generate
  layerc generate specs/iris.net.yaml
  layerc generate ../models/iris.net.yaml --out src/networks
  layerc generate specs/iris.net.yaml --out app/src --language js --only predict
  layerc generate specs/iris.net.yaml --out worker --runtime inline --embed-weights
  layerc generate --watch
  layerc generate --check --format github`,
    )
    .action(generate);
}

async function generate(files: string[], options: Options): Promise<void> {
  const { check, dryRun, format = "text", force = false, config } = options;
  if (options.format !== undefined && !check) throw new UsageError("--format is how --check writes. Add --check.");
  if (options.watch) {
    const { watch } = await import("./watch.ts");
    return watch({ files, out: options.out, config, force, emittedBy: (project) => emittedBy(options, project) });
  }
  try {
    const project = await loadProject(config);
    const specs = chooseSpecs(files, project.specs);
    const out = options.out ?? project.out;
    const modules = await inspect(specs, out, files.length === 0, emittedBy(options, project));
    if (check) process.exitCode = reportStates(modules, format);
    else if (dryRun) rehearse(modules, force);
    else process.exitCode = write(modules, force);
  } catch (error) {
    if (!(error instanceof LayercError) || format === "text") throw error;
    reportFaults(error.diagnostics, format);
    process.exitCode = error.exitCode;
  }
}

/** Writes what is not fresh, all of it or nothing, and returns the exit code. */
function write(modules: readonly Module[], force: boolean): number {
  const { due, inTheWay, orphans } = sortOut(modules, force);
  if (inTheWay.length > 0) {
    tellStates(inTheWay, "nothing was written");
    return 1;
  }
  writeFilesWhole(
    due.map(({ path, text }) => ({ path, contents: text })),
    { createFolder: true },
  );
  for (const { path } of due) result(`wrote  ${visible(path)}`);
  const compiled = modules.length - orphans.length;
  message(`${countOf(compiled)}: ${due.length} written, ${compiled - due.length} up to date`);
  tellStates(orphans);
  return 0;
}

/** Tells what `write` would do. */
function rehearse(modules: readonly Module[], force: boolean): void {
  for (const module of modules) result(stateLine(module));
  const { due, inTheWay, orphans } = sortOut(modules, force);
  const compiled = modules.length - orphans.length;
  if (inTheWay.length > 0) tellStates(inTheWay, "nothing would be written");
  else message(`${countOf(compiled)}: ${due.length} would be written, ${compiled - due.length} up to date`);
}
