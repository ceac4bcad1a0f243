import { realpathSync, statSync } from "node:fs";
import { Command, Option } from "commander";
import { diagnostic, LayercError } from "../diagnostic.ts";
import type { Network } from "../network/network.ts";
import { alignColumns, count } from "../network/summary.ts";
import type { MigratedTensor, MigrateOptions, Migration, Place } from "../training/migrate.ts";
import { configOption, loadProject } from "./config.ts";
import { seed } from "./options.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { result } from "./terminal.ts";

interface Options extends MigrateOptions {
  readonly out?: string;
  readonly force?: true;
  readonly seed?: number;
  readonly config?: string;
}

export function command(): Command {
  return new Command("migrate-weights")
    .summary("carry trained weights over to a changed spec")
    .description(
      "Carries trained weights over to a changed spec: keeps what still fits, draws the rest as the new spec says, " +
        "and tells of each tensor what became of it and whether the network still computes the same function.",
    )
    .argument("<old>", "the spec that the weights were trained with")
    .argument("<new>", "the spec that they are carried over to")
    .argument("<weights>", "the trained weights")
    .option("--out <file>", "where the new weights go (default: weights/NAME.safetensors, NAME the new spec's)")
    .option("--force", "replace a file that is there")
    .addOption(
      new Option("--new-units <how>", "what kept units see of new ones: nothing at first, or what is drawn")
        .choices(["zero-output", "initialized"])
        .default("zero-output"),
    )
    .addOption(
      new Option("--new-layers <how>", "new layers are drawn, or pass their input on where they can")
        .choices(["initialized", "identity"])
        .default("initialized"),
    )
    .addOption(new Option("--seed <number>", "seed of what is drawn, in place of the new spec's").argParser(seed))
    .addOption(configOption())
    .addHelpText(
      "after",
      `
A weight is kept where both units that it connects are. Features and classes are
matched by name where both specs name them; of a hidden layer the first units
are kept. New units are drawn, and their output has weight 0, so that a network
that is only wider computes what it did and learns from there.

kept     numbers of the old tensor         drawn    as the new spec initialises
set      to 0, or to those of an identity  dropped  numbers of the old one lost

Examples:
  layerc migrate-weights specs/iris.net.yaml specs/iris_wide.net.yaml weights/iris.safetensors
  git show main:iris.net.yaml | layerc migrate-weights /dev/stdin iris.net.yaml old.safetensors --out new.safetensors`,
    )
    .action(migrate);
}

async function migrate(oldSpec: string, newSpec: string, path: string, options: Options): Promise<void> {
  const [project, { runnableOf }, weightsFile, { writeFileWhole }, { migrateWeights }, theta, weights] =
    await Promise.all([
      import("./project.ts"),
      import("./runnable.ts"),
      import("./weights-file.ts"),
      import("../files/write-file.ts"),
      import("../training/migrate.ts"),
      import("../training/parameters.ts"),
      import("../runtime/weights.ts"),
    ]);
  const { specs, faults } = await project.forEachSpec([oldSpec, newSpec], project.analyseSpec);
  if (faults.length > 0) throw new LayercError(faults as [(typeof faults)[0]]);
  project.tellWarnings(specs.flatMap(({ warnings }) => warnings));
  const [before, after] = specs.map((spec) => ({
    network: spec.network,
    runnable: runnableOf(spec),
  })) as [Analysed, Analysed];
  const out = options.out ?? weightsFile.defaultWeights(after.runnable, (await loadProject(options.config)).weights);
  expectFree(out, path, options);
  weightsFile.expectWritable(out);

  const trained = theta.zeroParameters(before.network);
  const { metadata, preprocessing } = weightsFile.readWeights(path, before.runnable, (bytes) =>
    weights.decodeWeights(bytes, weightsFile.identityOf(before.runnable), trained),
  );
  const { readInitial } = await import("./initial.ts");
  const initial = await readInitial(after.runnable.initial, { file: newSpec });
  const fresh = theta.initialParameters(after.network, options.seed ?? after.runnable.training.seed, initial);
  const migration = migrateWeights(
    { network: before.network, parameters: trained, preprocessing },
    { network: after.network, parameters: fresh },
    options,
  );
  const bytes = weights.encodeWeights(weightsFile.identityOf(after.runnable), fresh, migration.preprocessing, {
    // The test examples are those that the old network did not see: the split stays as it was.
    ...weightsFile.metadataOf(after.runnable, weightsFile.splitSeed(metadata, before.runnable)),
    ...(metadata["kernels"] === undefined ? {} : { kernels: metadata["kernels"] }),
  });
  writeFileWhole(out, bytes, { createFolder: true });
  result(migrationText(migration));
  result(`\nweights: ${out}`);
}

interface Analysed {
  readonly network: Network;
  readonly runnable: RunnableNetwork;
}

/** Throws LayercError E602 for a file that is there already, and for the trained weights unless they are named. */
function expectFree(out: string, weights: string, options: Options): void {
  if (statSync(out, { throwIfNoEntry: false })?.isFile() !== true) return;
  const hint = "name another file with --out";
  if (options.out === undefined && isSameFile(out, weights)) {
    throw new LayercError([diagnostic("E602", "these are the weights to be migrated", { file: out, hint })]);
  }
  if (options.force === true) return;
  throw new LayercError([
    diagnostic("E602", "the file is there already", { file: out, hint: `${hint}, or replace it with --force` }),
  ]);
}

function isSameFile(path: string, other: string): boolean {
  return statSync(other, { throwIfNoEntry: false }) !== undefined && realpathSync(path) === realpathSync(other);
}

/** A line for each tensor, one for all, and whether the function is the same. */
export function migrationText({ tensors, changes }: Migration): string {
  const sum = (counts: "kept" | "set" | "drawn" | "dropped"): number =>
    tensors.reduce((total, tensor) => total + tensor[counts], 0);
  const table = alignColumns(
    [
      ["old", "new", "shape", "", "kept", "set", "drawn", "dropped"],
      ...tensors.map((tensor) => [
        nameOf(tensor.before),
        nameOf(tensor.after),
        shapesOf(tensor),
        whatOf(tensor),
        ...[tensor.kept, tensor.set, tensor.drawn, tensor.dropped].map(count),
      ]),
      ["", "", "", "", ...(["kept", "set", "drawn", "dropped"] as const).map((counts) => count(sum(counts)))],
    ],
    ["left", "left", "left", "left", "right", "right", "right", "right"],
  );
  const verdict =
    changes.length === 0
      ? ["The new network computes the same function."]
      : ["The new network computes another function:", ...changes.map((change) => `  ${change}`)];
  return [...table, "", ...verdict].join("\n");
}

function nameOf(place: Place | undefined): string {
  return place === undefined ? "" : `${place.tensor.letter}[${place.layer.index}]`;
}

function shapesOf({ before, after }: MigratedTensor): string {
  return [...new Set([before, after].flatMap((place) => (place === undefined ? [] : [shapeOf(place)])))].join(" → ");
}

function shapeOf({ tensor: { rows, cols } }: Place): string {
  return `(${rows}, ${cols})`;
}

function whatOf({ before, after, kept, set, drawn, dropped }: MigratedTensor): string {
  if (after === undefined) return "dropped";
  if (before === undefined) return set > 0 ? "identity" : "new";
  if (kept === 0) return "drawn anew";
  if (dropped === 0) return set + drawn === 0 ? "kept" : "widened";
  return set + drawn === 0 ? "narrowed" : "kept in part";
}
