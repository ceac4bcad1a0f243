/** The parameters that begin as files have them. */
import type { Initializer } from "../initializers/initializer.ts";
import type { Chosen } from "../vocabulary.ts";
import type { Network } from "./network.ts";
import { learnedBy, type ParameterShape } from "./parameters.ts";

/** A parameter whose numbers before training are those of a file. */
export interface InitialTensor extends ParameterShape {
  /** The key of its layer that says so. */
  readonly key: "initializer" | "bias_initializer";
  /** The file, from the spec's folder. */
  readonly path: string;
  /** What the file calls it; undefined of a file that holds one array. */
  readonly tensor: string | undefined;
}

/** Layer by layer, W[l] before b[l]. */
export function initialTensors({ layers }: Pick<Network, "layers">): readonly InitialTensor[] {
  return layers.flatMap((layer) => {
    const { index, initializer, biasInitializer } = layer;
    const choices = [
      { name: `W${index}`, key: "initializer", chosen: initializer },
      { name: `b${index}`, key: "bias_initializer", chosen: biasInitializer },
    ] as const;
    return choices.flatMap(({ name, key, chosen }) => {
      if (chosen?.word.distribution.type !== "file") return [];
      const shape = learnedBy(layer).find((each) => each.name === name)!;
      return [{ ...shape, key, ...placeOf(chosen) }];
    });
  });
}

/** Where a file initializer takes its numbers from. */
export function placeOf({ texts = {} }: Chosen<Initializer>): Pick<InitialTensor, "path" | "tensor"> {
  return { path: texts["path"]!, tensor: texts["tensor"] }; // a spec has to say the path
}

/** Whether a file holds several tensors by their names, as its ending says. */
export function holdsNames(path: string): boolean {
  return !path.endsWith(".npy");
}
