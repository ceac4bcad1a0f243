import type { Network } from "../network/network.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import { camelCase } from "../vocabulary.ts";
import { letterOf } from "../formula/index.ts";
import { updateOf } from "../optimizers/update.ts";
import type { Argument, Hyperparameter, Step } from "./plan.ts";

/** What `hyperparameters` holds: the optimizer's, the penalties' strengths, and how long and in what batches to train. */
export function hyperparametersOf({ optimizer, regularizers, training }: Network): Hyperparameter[] {
  const ofWords = [optimizer, ...regularizers].flatMap(({ word, values }) =>
    word.parameters.map(({ name, symbol, description }) => ({
      symbol,
      value: values[name]!,
      description: `${letterOf(symbol)}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    })),
  );
  const { length, batchSize } = training;
  return [
    ...ofWords,
    {
      symbol: length.unit,
      value: length.count,
      description: length.unit === "epochs" ? "Passes over the training examples" : "Steps of one mini-batch each",
    },
    { symbol: "batchSize", value: batchSize, description: 'Examples in a mini-batch; "full" takes all of them' },
  ];
}

/** One call over the whole of θ. */
export function updateSteps(optimizer: Optimizer): Step[] {
  const args: Argument[] = [
    { tensor: "dtheta", access: "read" },
    ...optimizer.slots.map((slot): Argument => ({ tensor: slot, access: "update" })),
    ...(updateOf(optimizer).countsSteps ? [{ scalar: "state.t" }] : []),
    ...optimizer.parameters.map(({ symbol }) => ({ scalar: symbol })),
    { tensor: "theta", access: "update" },
  ];
  return [{ layer: 0, kernel: camelCase(optimizer.name), args, formula: optimizer.display }];
}
