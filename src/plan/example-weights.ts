/** What each example counts for: ω, (1, m), which lies in the cache and is the trainer's to fill. */
import type { Network } from "../network/network.ts";
import { read, update, write } from "./arguments.ts";
import { symbolOf, type Argument, type Step } from "./plan.ts";
import type { CacheEntry } from "./stages.ts";

export const EXAMPLE_WEIGHTS = "exampleWeights";

/** Whether examples count differently. */
export function isWeighted({ training }: Network): boolean {
  return training.exampleWeights !== undefined;
}

/** ω, and the columns that the `cost` of a weighted network writes; of others nothing. */
export function exampleWeightTensors(network: Network, cost: Step): CacheEntry[] {
  if (!isWeighted(network)) return [];
  const { index, units } = network.layers.at(-1)!;
  const entry = (name: string, rows: number, cols: CacheEntry["cols"]): CacheEntry => ({
    name,
    kind: "loss",
    layer: index,
    rows,
    cols,
    aliasOf: undefined,
  });
  const columns = cost.args.flatMap((each) => ("tensor" in each && each.access === "write" ? [each.tensor] : []));
  return [entry(EXAMPLE_WEIGHTS, 1, "m"), ...columns.map((name) => entry(name, units, 1))];
}

/** The kernel that takes the weighted mean of what `kernel` makes of each column of the tensors that it reads. */
export function weightedMean(
  kernel: string,
  tensors: readonly string[],
  settings: readonly Argument[],
): Pick<Step, "kernel" | "args"> {
  return {
    kernel: "weightedMean",
    args: [
      { kernel },
      ...tensors.map(read),
      read(EXAMPLE_WEIGHTS),
      ...tensors.map((tensor) => write(columnOf(tensor))),
      ...settings,
    ],
  };
}

/** Each example's column of `gradient` times its weight: everything behind then is of the weighted mean. */
export function weightExamples(layer: number, gradient: string): Step {
  const symbol = symbolOf(gradient);
  return {
    layer,
    kernel: "weightExamples",
    args: [read(EXAMPLE_WEIGHTS), update(gradient)],
    formula: `${symbol} ← ${symbol} ∗ ${symbolOf(EXAMPLE_WEIGHTS)}`,
  };
}

/** `Z3` → `Zj`: room for one example of it. */
function columnOf(tensor: string): string {
  return `${tensor.replace(/\d+$/, "")}j`;
}
