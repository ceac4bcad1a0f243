import { createReadStream } from "node:fs";
import { Command } from "commander";
import type { Values } from "../runtime/batches.ts";
import type { Numbers } from "../runtime/heap.ts";
import { configOption, loadProject } from "./config.ts";
import { setOption, type Setting } from "./options.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { jsonText } from "../safe-text.ts";
import { result } from "./terminal.ts";

interface Options {
  readonly set: readonly Setting[];
  readonly weights?: string;
  readonly cache: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("predict")
    .summary("run a trained network on new examples")
    .description("Runs a trained network on examples from a CSV or .npy file or from stdin: a line of JSON for each.")
    .argument("<file>", "the spec")
    .argument("[input]", "a CSV file, or one of .npy; without it or with -, CSV on stdin")
    .option("--weights <file>", "the weights (default: weights/NAME.safetensors)")
    .addOption(setOption())
    .option("--no-cache", "compile the spec even if its compiled form is kept")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
CSV is read as the spec's data section says: with or without a header line, features by name where the spec names them.
Columns of targets may be there, and are left out. Inputs are preprocessed as in the training.

  {"class":"setosa","probabilities":{"setosa":0.98,"versicolor":0.02,"virginica":0}}     classification
  {"outputs":[21.5]}                                                                     regression

Examples:
  layerc predict specs/iris.net.yaml flowers.csv
  tail -n +2 flowers.csv | layerc predict specs/iris.net.yaml --set data.source.header=false --set data.source.target=4
  layerc predict specs/digits.net.yaml digits.csv | jq .class`,
    )
    .action(predict);
}

/** Examples that go through the network together: one line of output after the other, as each block is done. */
const BLOCK = 256;

async function predict(file: string, input: string | undefined, options: Options): Promise<void> {
  const [{ loadRunnable }, weightsFile] = await Promise.all([import("./compiled.ts"), import("./weights-file.ts")]);
  const { network, module } = await loadRunnable(file, options);
  const path = options.weights ?? weightsFile.defaultWeights(network, (await loadProject(options.config)).weights);
  const predictor = weightsFile.readWeights(path, network, (bytes) => {
    return module.createPredictor(bytes, { columns: BLOCK });
  });
  const { X, examples } = await readInputs(input ?? "-", network);

  const n0 = network.n[0]!;
  const nL = network.n.at(-1)!;
  for (let start = 0; start < examples; start += BLOCK) {
    const A = predictor.predict(X.subarray(start * n0, Math.min(start + BLOCK, examples) * n0));
    const lines = Array.from({ length: A.length / nL }, (_, j) => lineOf(A.subarray(j * nL, (j + 1) * nL), network));
    result(lines.join("\n"));
  }
}

async function readInputs(
  input: string,
  network: RunnableNetwork,
): Promise<{ readonly X: Values; readonly examples: number }> {
  const n0 = network.n[0]!;
  if (input.endsWith(".npy")) return readNpyInputs(input, n0);
  const [{ readCsvFeatures }, { DEFAULTS }] = await Promise.all([
    import("../data/csv.ts"),
    import("../spec/defaults.ts"),
  ]);
  const stdin = input === "-";
  const source = network.data?.source.format === "csv" ? network.data.source : { ...DEFAULTS.csv, target: [] };
  return readCsvFeatures(stdin ? process.stdin : createReadStream(input), {
    file: stdin ? "stdin" : input,
    source,
    features: network.features,
    n0,
  });
}

async function readNpyInputs(file: string, n0: number) {
  const [{ readNpy }, { dataError }] = await Promise.all([import("../data/npy.ts"), import("../data/fault.ts")]);
  const { shape, data } = await readNpy(file);
  const examples = data.length / n0;
  if (examples !== shape[0] && !(examples === 1 && shape.length === 1)) {
    const message = `the array is (${shape.join(", ")}); an example has n[0] = ${n0} numbers`;
    throw dataError("E405", message, { file, hint: "its first axis is the examples" });
  }
  const at = data.findIndex((value: number) => !Number.isFinite(value));
  if (at !== -1)
    throw dataError("E410", `example ${Math.floor(at / n0)} (counted from 0) has ${data[at]} in it`, { file });
  return { X: data, examples };
}

/** A[L] of one example as JSON. */
function lineOf(a: Numbers, { task, classes }: RunnableNetwork): string {
  const values = Array.from(a, shortest);
  if (task === "regression") return jsonText({ outputs: values });
  if (task === "binary" && a.length > 1) {
    const chosen = values.flatMap((value, i) => (value > 0.5 ? [classes?.[i] ?? i] : []));
    return jsonText({ classes: chosen, probabilities: named(values, classes) });
  }
  const probabilities = task === "binary" ? [shortest(1 - a[0]!), values[0]!] : values;
  const largest = task === "binary" ? Number(a[0]! > 0.5) : largestOf(a);
  return jsonText({ class: classes?.[largest] ?? largest, probabilities: named(probabilities, classes) });
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
