#!/usr/bin/env node
/** The command line. */
import { Command } from "commander";
import { report, watchOutput } from "./failure.ts";
import { changed, sources } from "./project.ts";
import { version } from "./version.ts";

/** In the order of `--help`. Only the command that is called is loaded, and it loads what is heavy when it runs. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command(): Command }>>> = {
  validate: () => import("./validate.ts"),
  generate: () => import("./generate.ts"),
  explain: () => import("./explain.ts"),
  summary: () => import("./summary.ts"),
  diff: () => import("./diff.ts"),
  review: () => import("./review.ts"),
  graph: () => import("./graph.ts"),
  "find-lr": () => import("./find-lr.ts"),
  train: () => import("./train.ts"),
  runs: () => import("./runs.ts"),
  compare: () => import("./compare.ts"),
  report: () => import("./report.ts"),
  sweep: () => import("./sweep.ts"),
  evaluate: () => import("./evaluate.ts"),
  predict: () => import("./predict.ts"),
  gradcheck: () => import("./gradcheck.ts"),
  doctor: () => import("./doctor.ts"),
  "migrate-weights": () => import("./migrate-weights.ts"),
  init: () => import("./init.ts"),
  textconv: () => import("./textconv.ts"),
};

const program = new Command("layerc")
  .description("Compiles YAML specs of dense neural networks into readable, shape-checked TypeScript, and trains them.")
  .usage("COMMAND [options]")
  .version(version)
  .helpCommand(false)
  .exitOverride()
  .showHelpAfterError("layerc --help lists the commands and what they take.")
  .addHelpText(
    "after",
    `
Examples:
  layerc generate                          compile specs/**/*.net.yaml into generated/
  layerc train specs/digits.net.yaml       compile a spec and train its network
  layerc generate --check                  in CI: exit 1 unless generated/ is up to date
  layerc train --help                      what a command takes, with examples

Exit codes:
  0  done                                  5  training diverged
  1  a check is not met                    6  a file or the network fails
  2  wrong usage                           7  a fault of layerc itself
  3  an invalid spec                     130  interrupted, the state saved
  4  a problem with the data

Results go to stdout, everything else to stderr.`,
  );

const [called = ""] = process.argv.slice(2);
const all = Object.keys(COMMANDS);
const wanted = all.includes(called) ? [called] : ["-V", "--version"].includes(called) ? [] : all;
for (const { command } of await Promise.all(wanted.map((name) => COMMANDS[name]!()))) {
  const each = command().copyInheritedSettings(program);
  program.addCommand(each.showHelpAfterError(`layerc ${each.name()} --help shows its options, with examples.`));
}

watchOutput();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error, { sources, changed });
}
