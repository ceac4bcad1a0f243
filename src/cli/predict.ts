import { Command } from "commander";
import { sigmoidOf, softmaxOf } from "../runtime/logits.ts";
import type { Setting } from "../spec/settings.ts";
import { configOption, loadProject } from "./config.ts";
import { kernelsOption, setOption, threadsOption } from "./options.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { jsonText } from "../safe-text.ts";
import { result } from "./terminal.ts";

interface Options {
  readonly set: readonly Setting[];
  readonly weights?: string;
  readonly kernels?: string;
  readonly threads?: number;
  readonly cache: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("predict")
    .summary("run a trained network on new examples")
    .description("Runs a trained network on examples from a file or from stdin: a line of JSON for each.")
    .argument("<file>", "the spec")
    .argument("[input]", "CSV, .jsonl, .npy, .npz or IDX (-ubyte, .gz); without it or with -, lines on stdin")
    .option("--weights <file>", "the weights (default: weights/NAME.safetensors)")
    .addOption(setOption())
    .addOption(kernelsOption())
    .addOption(threadsOption())
    .option("--no-cache", "compile the spec and time the kernels even if that is kept")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Lines are CSV, or JSON lines where the spec's data are such, and read as the data section says: with or without a header
line, features by name where the spec names them. Targets and weights may be there, and are left out. Inputs are
preprocessed as in the training.

  {"class":"setosa","probabilities":{"setosa":0.98,"versicolor":0.02,"virginica":0}}     classification
  {"class":"spam","outputs":[1.25]}                                                      by a margin: a yes above 0
  {"outputs":[21.5]}                                                                     regression

Examples:
  layerc predict specs/iris.net.yaml flowers.csv
  tail -n +2 flowers.csv | layerc predict specs/iris.net.yaml --set data.source.header=false --set data.source.target=4
  layerc predict specs/digits.net.yaml digits.csv | jq .class
  layerc predict specs/mnist.net.yaml t10k-images-idx3-ubyte.gz`,
    )
    .action(predict);
}

/** Examples that go through the network together: one line of output after the other, as each block is done. */
const BLOCK = 256;

async function predict(file: string, input: string | undefined, options: Options): Promise<void> {
  const [{ loadRunnable }, { chooseKernels }, { loadInputs }, weightsFile] = await Promise.all([
    import("./compiled.ts"),
    import("./kernels.ts"),
    import("../data/inputs.ts"),
    import("./weights-file.ts"),
  ]);
  const [{ network, module }, kernels] = await Promise.all([loadRunnable(file, options), chooseKernels(options)]);
  const path = options.weights ?? weightsFile.defaultWeights(network, (await loadProject(options.config)).weights);
  const predictor = weightsFile.readWeights(path, network, (bytes) => {
    return module.createPredictor(bytes, { columns: BLOCK, kernels });
  });
  const { features, data } = network;
  const n0 = network.n[0]!;
  const { X, examples } = await loadInputs(input ?? "-", { source: data?.source, features, n0 });

  const nL = network.n.at(-1)!;
  for (let start = 0; start < examples; start += BLOCK) {
    const A = predictor.predict(X.subarray(start * n0, Math.min(start + BLOCK, examples) * n0));
    const lines = Array.from({ length: A.length / nL }, (_, j) => lineOf(A.subarray(j * nL, (j + 1) * nL), network));
    result(lines.join("\n"));
  }
}

/** A[L] of one example as JSON. */
function lineOf(A: Float32Array, { task, scores, classes }: RunnableNetwork): string {
  const a = scores !== "logits" ? A : task === "binary" ? sigmoidOf(A) : softmaxOf(A);
  const values = Array.from(a, shortest);
  if (task === "regression") return jsonText({ outputs: values });
  const threshold = scores === "margins" ? 0 : 0.5;
  const isMany = task === "binary" && a.length > 1;
  const largest = task === "binary" ? Number(a[0]! > threshold) : largestOf(a);
  const decided = isMany
    ? { classes: values.flatMap((value, i) => (value > threshold ? [classes?.[i] ?? i] : [])) }
    : { class: classes?.[largest] ?? largest };
  if (scores === "margins") return jsonText({ ...decided, outputs: isMany ? named(values, classes) : values });
  const probabilities = task === "binary" && !isMany ? [shortest(1 - a[0]!), values[0]!] : values;
  return jsonText({ ...decided, probabilities: named(probabilities, classes) });
}

function named(values: readonly number[], classes: readonly string[] | undefined): unknown {
  return classes === undefined ? values : Object.fromEntries(values.map((value, i) => [classes[i], value]));
}

/** float32 has about seven digits that mean something. */
function shortest(value: number): number {
  return Number(value.toPrecision(7));
}

/** The index of the largest number; of equal ones, the first. */
function largestOf(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
