import { evaluate, parse } from "../formula/index.ts";
import type { Initializer } from "../initializers/initializer.ts";
import { placeOf } from "../network/initial.ts";
import type { Layer, Network } from "../network/network.ts";
import { averagedBy, learnedBy, weightsFirst, type ParameterShape } from "../network/parameters.ts";
import { fillConstant, fillFrom, fillNormal, fillOrthogonal } from "../runtime/fill.ts";
import { fillTruncatedNormal, fillUniform } from "../runtime/fill.ts";
import { createHeap, matrix, type Matrix } from "../runtime/heap.ts";
import { createRandom, type Random } from "../runtime/random.ts";
import type { Chosen } from "../vocabulary.ts";
import type { AnyParameters, Initial } from "./generated.ts";

type AnyMatrix = Matrix<number, number>;

/**
 * The parameters of a network without its generated module, all 0, in float32: θ, and W[l], (n[l], n[l-1]), and b[l],
 * (n[l], 1), by their names `W1`, `b1`, the weights first. For what only reads and writes them: their places in θ are
 * not those of a module, whose tensors begin on boundaries of 64 bytes.
 */
export function zeroParameters({ layers }: Pick<Network, "layers">): AnyParameters {
  const learned = weightsFirst(layers.flatMap(learnedBy));
  const elements = (shapes: readonly ParameterShape[]): number => shapes.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  const shapes = [...learned, ...layers.flatMap(averagedBy)];
  const theta = elements(learned);
  const heap = createHeap(elements(shapes));
  let offset = 0;
  const tensors = shapes.map(({ name, rows, cols }) => {
    const tensor = matrix(heap, offset, rows, cols);
    offset += rows * cols;
    return [name, tensor] as const;
  });
  return { theta: matrix(heap, 0, theta, 1), ...Object.fromEntries(tensors) };
}

/**
 * The parameters as they are before training: to the bit those of the generated module's trainer with this seed, and
 * with these numbers for what begins as files have it.
 */
export function initialParameters(
  network: Pick<Network, "layers">,
  seed: number,
  initial: Initial = {},
): AnyParameters {
  const parameters = zeroParameters(network);
  const random = createRandom(seed, "initialization");
  for (const layer of network.layers) {
    for (const { name, initial: begins } of [...learnedBy(layer), ...averagedBy(layer)]) {
      if (typeof begins === "number") fillConstant(parameters[name]!, begins);
      else fill(name, parameters[name]!, begins, layer, { random, initial });
    }
  }
  return parameters;
}

function fill(
  name: string,
  out: AnyMatrix,
  chosen: Chosen<Initializer>,
  { inputs, units }: Layer,
  { random, initial }: { readonly random: Random; readonly initial: Initial },
): void {
  const { word, values } = chosen;
  const own = word.parameters.map(({ name, symbol }) => [symbol, values[name]!]);
  const scope = { ...Object.fromEntries(own), fan_in: inputs, fan_out: units };
  const valueOf = (text: string): number => evaluate(parse(text), scope);
  const { distribution } = word;
  switch (distribution.type) {
    case "constant":
      return fillConstant(out, valueOf(distribution.value));
    case "normal":
      return fillNormal(out, valueOf(distribution.mean), valueOf(distribution.standardDeviation), random);
    case "uniform":
      return fillUniform(out, valueOf(distribution.limit), random);
    case "truncated_normal":
      return fillTruncatedNormal(out, valueOf(distribution.mean), valueOf(distribution.standardDeviation), random);
    case "orthogonal":
      return fillOrthogonal(out, valueOf(distribution.gain), random);
    case "file":
      return fillFrom(out, initial, name, placeOf(chosen).path);
  }
}
