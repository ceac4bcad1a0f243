import { Command, Option } from "commander";
import { alignColumns } from "../network/summary.ts";
import type { Setting } from "../spec/settings.ts";
import type { AnyTrainer } from "../training/generated.ts";
import type { Gradcheck, TensorCheck } from "../training/gradcheck.ts";
import { seedOption, setOption } from "./options.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { message, result } from "./terminal.ts";

interface Options {
  readonly set: readonly Setting[];
  readonly seed?: number;
  readonly data?: string;
  readonly format: "text" | "json";
  readonly cache: boolean;
}

export function command(): Command {
  return new Command("gradcheck")
    .summary("compare backward propagation with differences of the cost")
    .description("Compares the gradients of a spec's module with central differences of its cost, in float64.")
    .argument("<file>", "the spec")
    .option("--data <path>", "a file or folder of the spec's format, in place of the spec's")
    .addOption(seedOption())
    .addOption(setOption())
    .addOption(new Option("--format <format>", "how the result is written").choices(["text", "json"]).default("text"))
    .option("--no-cache", "compile the spec even if its compiled form is kept")
    .addHelpText(
      "after",
      `
Takes up to five examples of the training part at random, or random numbers where the spec names no data, and the
parameters as they are before training; where examples have weights, these are random. Every entry is checked up to
2,000 in all, else 200 of each tensor; those within ε of a kink are left out. A relative difference
‖grad − approx‖ / (‖grad‖ + ‖approx‖) of 1e-7 or more fails (exit 1).

Examples:
  layerc gradcheck specs/xor.net.yaml
  layerc gradcheck specs/one_hidden.net.yaml --data ~/cats --format json`,
    )
    .action(check);
}

async function check(file: string, options: Options): Promise<void> {
  const [{ loadRunnable }, { gradcheck }] = await Promise.all([
    import("./compiled.ts"),
    import("../training/gradcheck.ts"),
  ]);
  const { network, module } = await loadRunnable(file, options);
  const { seed = network.training.seed } = options;
  const { readInitial } = await import("./initial.ts");
  const initial = await readInitial(network.initial, { file, set: options.set });
  const make: Maker = (examples) => module.createTrainer({ examples, seed, initial, precision: "float64" });
  const { trainer, of } = await createTrainer(file, options.data, network, make, seed);
  const { layers, lossKinks } = network;
  const checked = gradcheck(trainer, { kinks: layers.map(({ kinks }) => kinks), lossKinks, seed });
  result(options.format === "json" ? jsonOf(checked, trainer.X.cols, of) : textOf(checked));
  const kind = of === "data" ? "of the data" : "drawn at random";
  message(
    `${checked.passed ? "passed" : "failed"}: ${checked.overall.checked} entries, ${trainer.X.cols} examples ${kind}`,
  );
  if (!checked.passed) process.exitCode = 1;
}

/** Makes a trainer of float64 with room for so many examples. */
type Maker = (examples: number) => AnyTrainer;

/** A trainer with its X and Y filled. */
async function createTrainer(
  file: string,
  path: string | undefined,
  network: RunnableNetwork,
  make: Maker,
  seed: number,
): Promise<{ readonly trainer: AnyTrainer; readonly of: "data" | "random" }> {
  const { drawExamples, drawExampleWeights, MOST_EXAMPLES } = await import("../training/gradcheck.ts");
  if (path === undefined && network.data?.source.path === undefined) {
    const trainer = make(MOST_EXAMPLES);
    drawExamples(trainer, network.task, seed);
    return { trainer, of: "random" };
  }
  const [{ loadParts }, { gather, gatherTargets }, { divide, minmax, standardize }, random] = await Promise.all([
    import("./examples.ts"),
    import("../runtime/batches.ts"),
    import("../runtime/preprocessing.ts"),
    import("../runtime/random.ts"),
  ]);
  const { train } = await loadParts(network, { file, data: path, seed });
  const { type, by } = network.data?.preprocess ?? {};
  const fit = type && { divide: divide(by ?? 1), minmax, standardize }[type];
  const n0 = network.n[0]!;
  const examples = Math.min(MOST_EXAMPLES, train.examples);
  const trainer = make(examples);
  // Files are often in the order of their classes.
  const order = Int32Array.from(train.rows ?? { length: train.examples }, (row: number | undefined, i) => row ?? i);
  random.shuffle(order, random.createRandom(seed, "check"));
  gather(train.X, order, 0, examples, fit?.(train.X, n0, train.rows), trainer.X);
  gatherTargets(train.Y, train.X.length / n0, order, 0, examples, trainer.Y);
  drawExampleWeights(trainer, seed);
  return { trainer, of: "data" };
}

function textOf({ tensors, overall, epsilon, threshold }: Gradcheck): string {
  const rows = [
    ["", "checked", "at kinks", "difference"],
    ...[...tensors, overall].map((tensor) => [
      tensor.name,
      tensor.checked === tensor.entries ? `${tensor.checked}` : `${tensor.checked} of ${tensor.entries}`,
      `${tensor.atKinks}`,
      differenceOf(tensor, threshold),
    ]),
  ];
  return [
    `relative difference of gradients and central differences, ε = ${epsilon.toExponential()}, threshold ${threshold}`,
    "",
    ...alignColumns(rows, ["left", "right", "right", "left"]),
  ].join("\n");
}

function differenceOf({ difference, belowResolution }: TensorCheck, threshold: number): string {
  const text = difference === 0 ? "0" : difference.toExponential(1);
  if (difference < threshold) return text;
  return belowResolution ? `${text} (of gradients too small to tell)` : `${text} failed`;
}

function jsonOf(
  { tensors, overall, epsilon, threshold, passed }: Gradcheck,
  examples: number,
  of: "data" | "random",
): string {
  const json = ({ name, entries, checked, atKinks, difference, belowResolution }: TensorCheck) => ({
    name,
    entries,
    checked,
    at_kinks: atKinks,
    difference,
    below_resolution: belowResolution,
  });
  return JSON.stringify(
    {
      passed,
      epsilon,
      threshold,
      examples: { count: examples, of },
      tensors: tensors.map(json),
      overall: json(overall),
    },
    undefined,
    2,
  );
}
