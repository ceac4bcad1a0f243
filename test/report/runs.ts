/** Runs made up, as the tests of reports and comparisons need them. */
import type { Decisions } from "../../src/report/confusion.ts";
import type { ReportModel } from "../../src/report/page.ts";
import { distributionOf } from "../../src/runs/distributions.ts";
import type { Distribution, DistributionLine, EpochLine, RunRecord } from "../../src/runs/record.ts";
import { createRandom } from "../../src/runtime/random.ts";

export function recordOf(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    name: "sketch-1",
    network: "sketch",
    status: "done",
    process: { pid: 1 },
    spec: { file: "../../specs/sketch.net.yaml", digest: "ab" },
    command: ["train", "specs/sketch.net.yaml", "--kernels", "js"],
    seed: 1,
    split_seed: 1,
    data: { digest: "0123456789abcdef", examples: { training: 80, validation: 10, test: 10 } },
    weights: "../../weights/sketch.safetensors",
    versions: { layerc: "0.1.0", node: "v20.20.2", platform: "linux-x64" },
    kernels: { name: "js", numeric_class: "js", threads: 1 },
    parameters: 67,
    n: [4, 8, 3],
    length: { unit: "epochs", count: 40 },
    started: "2026-11-26T08:00:00.000Z",
    seconds: 1.5,
    result: { epochs: 40, steps: 200, cost: 0.25 },
    ...changes,
  };
}

/** Epochs of five steps; the cost halves every ten of them. */
export function epochsOf(count: number): EpochLine[] {
  return Array.from({ length: count }, (_, i) => {
    const cost = 2 ** (-i / 10);
    const validation = { cost: 0.1 + cost, accuracy: 1 - cost / 2 };
    return { epoch: i + 1, step: 5 * (i + 1), cost, learning_rate: 0.01 / (i + 1), seconds: i / 10, validation };
  });
}

/** Of numbers from a normal distribution. */
export function normal(std: number, count = 256, seed = 1): Distribution {
  const random = createRandom(seed, "check");
  return distributionOf(Float64Array.from({ length: count }, () => std * random.normal()))!;
}

export interface Tensor {
  /** √(mean of squares) of dW. */
  readonly gradient?: number;
  /** Units that were 0. */
  readonly dead?: number;
  readonly A?: Distribution;
}

/** Moments that are all alike, of layers 1 … L. */
export function momentsOf(count: number, layers: readonly Tensor[]): DistributionLine[] {
  return Array.from({ length: count }, (_, i) => ({
    epoch: i + 1,
    step: 5 * (i + 1),
    seconds: i / 10,
    tensors: Object.fromEntries(
      layers.flatMap(({ gradient = 0.01, dead = 0, A = normal(1) }, l): [string, Distribution][] => [
        [`W${l + 1}`, normal(0.5)],
        [`dW${l + 1}`, gradient === 0 ? distributionOf(new Float64Array(8))! : normal(gradient)],
        [`A${l + 1}`, { ...A, dead }],
      ]),
    ),
  }));
}

export const LAYERS = [
  { index: 1, units: 8, title: "layer 1 (hidden)", description: "8 units, relu", activation: "relu", ends: undefined },
  { index: 2, units: 3, title: "layer 2", description: "3 units, softmax", activation: "softmax", ends: undefined },
] as const;

export const DECISIONS: Decisions = {
  part: "test",
  confusion: [
    [4, 0, 1],
    [0, 3, 0],
    [0, 0, 2],
  ],
  names: ["a", "b", "c"],
  scores: ["a", "b", "c"].map((name) => ({ class: name, precision: 1, recall: 0.8, f1: 0.9, examples: 3 })),
};

export function modelOf(changes: Partial<ReportModel> = {}): ReportModel {
  return {
    record: recordOf(),
    state: "done",
    epochs: epochsOf(40),
    distributions: momentsOf(50, [{}, {}]),
    network: { description: "A sketch", layers: LAYERS, loss: "categorical cross-entropy", optimizer: "Adam" },
    results: [["test accuracy", "0.9000"]],
    decisions: DECISIONS,
    examples: [],
    leftOut: [],
    command: "layerc train specs/sketch.net.yaml --kernels js",
    spec: "version: 1\nname: sketch\n",
    ...changes,
  };
}
