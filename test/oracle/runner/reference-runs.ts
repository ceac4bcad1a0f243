/** PyTorch's trainings on data sets, from the weights given, without shuffling: the loss and the metrics of each epoch. */
import { existsSync, readdirSync } from "node:fs";
import type { Precision } from "../../../src/runtime/heap.ts";
import { oracle } from "../folder.ts";
import { readJson, readSafetensors } from "../npz.ts";
import { activationOf, lossOf, optimizerOf, UnknownError, type TorchWord } from "../translate.ts";
import { images, tabular, type Part } from "./data.ts";
import { KERNELS, moduleOf } from "./module.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

interface Epoch {
  readonly mean_train_loss_during_epoch: number;
  readonly test_metric: number;
}

interface Run {
  readonly config: {
    readonly id: string;
    readonly dataset: string;
    readonly layer_sizes: readonly number[];
    readonly activations: readonly TorchWord[];
    readonly loss: TorchWord;
    readonly optimizer: TorchWord;
    readonly batch_size: number;
    readonly epochs: number;
    /** Images: too many to follow an epoch's loss for long in float32. */
    readonly big?: boolean;
  };
  readonly float32: { readonly epochs: readonly Epoch[] };
  readonly float64?: { readonly epochs: readonly Epoch[] };
}

/** Relative, of every epoch's mean loss. */
const TOLERANCE = { float64: 1e-9, float32: 2e-4 };

/** Of images in float32: the first epoch is followed, then trajectories part where a ReLU switches. */
const BIG = { first: 1e-3, later: 0.05, accuracy: 0.02 };

export async function* referenceRuns({ all }: { readonly all: boolean }): AsyncGenerator<Outcome> {
  for (const file of readdirSync(oracle("reference_runs")).filter((name) => name.endsWith(".json"))) {
    const path = `reference_runs/${file}`;
    let run: Run;
    try {
      run = readJson<Run>(oracle("reference_runs", file));
    } catch (error) {
      yield failed(path, "cannot be read", error);
      continue;
    }
    if (run.config === undefined) {
      const reason = "test accuracies of scikit-learn, whose shuffling and initial weights are its own";
      yield { path, title: "no training to follow", status: "different", compared: 0, worst: 0, reason };
      continue;
    }
    for (const { name, kernels } of KERNELS) {
      for (const precision of ["float64", "float32"] as const) {
        if (run[precision] === undefined || (precision === "float64" && kernels !== undefined)) continue;
        const epochs = run.config.big && !all ? 1 : run.config.epochs;
        const length = epochs === run.config.epochs ? `${epochs} epochs` : `the first of ${run.config.epochs} epochs`;
        const title = [run.config.id, length, precision, ...(name === "js" ? [] : [name])].join(", ");
        try {
          yield (await follow(path, run, epochs, precision, kernels)).outcome(path, title);
        } catch (error) {
          yield failed(path, title, error);
        }
      }
    }
  }
}

async function follow(
  path: string,
  run: Run,
  epochs: number,
  precision: Precision,
  kernels: (typeof KERNELS)[number]["kernels"],
): Promise<Comparison> {
  const { config } = run;
  const { layer_sizes: n } = config;
  const initial = path.replace(/\.json$/, ".init.safetensors").split("/") as [string, string];
  if (!existsSync(oracle(...initial))) throw new Error(`it has no ${initial.join("/")}`);
  const module = await moduleOf(path, {
    version: 1,
    name: "reference",
    input: { units: n[0] },
    layers: n.slice(1).map((units, i) => ({ units, activation: activationOf(config.activations[i]!) })),
    loss: lossOf(config.loss),
    optimizer: optimizerOf(config.optimizer),
  });
  const trainer = module.createTrainer({ examples: config.batch_size, precision, ...(kernels && { kernels }) });
  for (const [name, { data }] of readSafetensors(oracle(...initial))) {
    const tensor = trainer.parameters[name];
    if (tensor === undefined) throw new UnknownError(`an initial ${name}`);
    tensor.data.set(Float64Array.from(data, Number));
  }
  const regression = /mse|mae|huber/.test(config.loss.name);
  const { train, test } = dataOf(config, n[0]!);
  const records = trainer.fit(
    { ...train, validation: test },
    { epochs, batchSize: config.batch_size, shuffle: false, validateEvery: 1 },
  );
  const comparison = new Comparison();
  const table = run[precision]!.epochs;
  records.forEach(({ cost, validation }, i) => {
    const { mean_train_loss_during_epoch: loss, test_metric } = table[i]!;
    const share = !config.big ? TOLERANCE[precision] : i === 0 ? BIG.first : BIG.later;
    comparison.number(`the loss of epoch ${i + 1}`, cost, loss, share * loss);
    const measured = regression ? validation!.cost : validation!.accuracy!;
    const accuracy = config.big ? BIG.accuracy : precision === "float64" ? 1e-9 : 0.01;
    comparison.number(`the test metric of epoch ${i + 1}`, measured, test_metric, regression ? share * test_metric : accuracy);
  });
  return comparison;
}

function dataOf({ dataset }: Run["config"], n0: number): { readonly train: Part; readonly test: Part } {
  if (existsSync(oracle("data", "tabular", `${dataset}.csv`))) return tabular(dataset, n0);
  if (!existsSync(oracle("data", dataset))) throw new UnknownError(`data set ${dataset}`);
  return { train: images(dataset, "train"), test: images(dataset, "t10k") };
}
