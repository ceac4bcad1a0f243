/** What the loss takes for labels: Y, or T[L], which is made of it. */
import { classWeightsOf, smoothingOf } from "../losses/loss.ts";
import type { Network } from "../network/network.ts";
import { read, scalar, write } from "./arguments.ts";
import { symbolOf, type Step } from "./plan.ts";
import type { CacheEntry } from "./stages.ts";

/** The constant of the module that `weightClasses` takes. */
export const CLASS_WEIGHTS = "classWeights";

/** `Y`, or `T2`. */
export function labelsOf(network: Network): string {
  return isSmoothed(network) || isWeighted(network) ? `T${network.layers.length}` : "Y";
}

export function labelTensors(network: Network): CacheEntry[] {
  const name = labelsOf(network);
  const { index, units } = network.layers.at(-1)!;
  return name === "Y" ? [] : [{ name, kind: "loss", layer: index, rows: units, cols: "m", aliasOf: undefined }];
}

/** T[L] = (1 − ε) Y + ε / classes, then times the weights of the classes. */
export function labelSteps(network: Network): Step[] {
  const { index: L, units } = network.layers.at(-1)!;
  const T = labelsOf(network);
  const [epsilon, smoothed, binary] = [smoothingOf(network.loss), isSmoothed(network), network.task === "binary"];
  const [from, classes] = [smoothed ? T : "Y", binary ? 2 : units];
  return [
    ...(smoothed
      ? [
          {
            layer: L,
            kernel: "smoothLabels",
            args: [read("Y"), scalar(epsilon), scalar(classes), write(T)],
            formula: `${symbolOf(T)} = (1 − ${epsilon}) Y + ${epsilon} / ${binary ? 2 : `n[${L}]`}`,
          },
        ]
      : []),
    ...(isWeighted(network)
      ? [
          {
            layer: L,
            kernel: "weightClasses",
            args: [read(from), { constant: CLASS_WEIGHTS }, write(T)],
            formula: `${symbolOf(T)} = w ∗ ${symbolOf(from)}, w the weights of the classes`,
          },
        ]
      : []),
  ];
}

function isSmoothed({ loss }: Network): boolean {
  return smoothingOf(loss) > 0;
}

/** Whether labels are weighted, and not the terms of the loss. */
function isWeighted({ loss }: Network): boolean {
  return classWeightsOf(loss).length > 0 && loss.word.weighted === undefined;
}
