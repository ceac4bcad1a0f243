import { Command } from "commander";
import type { Setting } from "../spec/settings.ts";
import type { LogKind } from "../training/log.ts";
import { configOption } from "./config.ts";
import { UsageError } from "./failure.ts";
import { kernelsOption, logOption, positiveInteger, seconds, seedOption, setOption, threadsOption } from "./options.ts";
import type { Prepared } from "./train-run.ts";

export interface TrainOptions {
  readonly set: readonly Setting[];
  readonly seed?: number;
  readonly epochs?: number;
  readonly data?: string;
  readonly init?: string;
  /** True where a spec is to tell which run. */
  readonly resume?: string | true;
  readonly checkpointEvery?: number;
  readonly tensorboard?: true;
  readonly weights?: string;
  readonly kernels?: string;
  readonly threads?: number;
  readonly log?: LogKind;
  readonly cache: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("train")
    .summary("train a spec's network on its data, and save the weights")
    .description(
      "Compiles a spec, trains its network on its data, measures it on the test part, and saves the weights and all " +
        "that is known of the run.",
    )
    .argument("[file]", "the spec")
    .addOption(setOption())
    .addOption(seedOption())
    .option("--epochs <number>", "passes over the training part, in place of the spec's or the run's", positiveInteger)
    .option("--data <path>", "a file (- for stdin) or folder of the spec's format, in place of the spec's")
    .option(
      "--init <file>",
      "weights to start from, in place of the spec's initializers; the data are divided as they were for these",
    )
    .option(
      "--resume [run]",
      "go on with a run, by its name or folder, to the same bits as if it had never ended; with a spec and no run, " +
        "with the last one of its network that is not done",
    )
    .option(
      "--checkpoint-every <seconds>",
      "how often the state is saved; 0: after each step (default: 10, or what takes less than 2 % of the time)",
      seconds,
    )
    .option("--tensorboard", "write event files into the run's folder, too: tensorboard --logdir runs")
    .option("--weights <file>", "where the weights go (default: weights/NAME.safetensors)")
    .addOption(kernelsOption())
    .addOption(threadsOption())
    .addOption(logOption())
    .option("--no-cache", "compile the spec and time the kernels even if that is kept")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Progress and the cost curve go to stderr; the accuracy, the weights' path and the run's folder, at the end, to stdout.
Ctrl-C finishes the step, saves the weights and the state and exits 130; a second one ends at once, and the last state
that was saved remains, as after a kill. If training diverges (exit 5) no weights are written. Where the spec's
training.expect is missed the exit code is 1.

Kernels of one class give the same weights, to the bit; simd is the fastest that gives them on every machine. layerc
doctor lists those that run here.

Examples:
  layerc train specs/digits.net.yaml
  layerc train specs/digits.net.yaml --set optimizer.learning_rate=0.01 --epochs 10
  layerc train --resume digits-3
  layerc train --resume digits-3 --epochs 60
  layerc train specs/digits.net.yaml --init weights/digits.safetensors --weights weights/more.safetensors
  layerc train specs/one_hidden.net.yaml --data ~/cats
  layerc train specs/iris.net.yaml --log json 2> log.jsonl
  layerc train specs/iris.net.yaml --kernels simd`,
    )
    .action(train);
}

async function train(file: string | undefined, options: TrainOptions): Promise<void> {
  const { train: trainPrepared } = await import("./train-run.ts");
  await trainPrepared(await prepare(file, options), options);
}

async function prepare(file: string | undefined, options: TrainOptions): Promise<Prepared> {
  if (options.resume !== undefined) return (await import("./train-resume.ts")).resumedTraining(file, options);
  if (file !== undefined) return (await import("./train-new.ts")).newTraining(file, options);
  throw new UsageError("Name the spec of the network to train, or a run to go on with: --resume RUN.");
}
