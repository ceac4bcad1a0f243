import type { LayerStep, LayerTensor } from "../layers/layer.ts";
import { fusedLossOf, type FusedLoss } from "../losses/loss.ts";
import type { Layer, Network } from "../network/network.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import { camelCase } from "../vocabulary.ts";
import { read, scalar, update, write } from "./arguments.ts";
import { activationText, gradientText, initializerStep } from "./formulas.ts";
import { lossCost, lossGradient } from "./loss.ts";
import { placeActivations, placeCache, placeParameters } from "./storage.ts";
import { scheduleOf } from "./schedule.ts";
import type { CacheTensor, ParameterTensor, Plan, Step } from "./plan.ts";
import { hyperparametersOf, optimizerForm, updateSteps } from "./training.ts";

/** Decides how a network is computed: tensors, their places, and the steps of each of the module's functions. */
export function makePlan(network: Network): Plan {
  const { layers } = network;
  const L = layers.length;
  const fused = fusedLossOf(network.loss, layers.at(-1)!.activation.word.name);
  const tensors = cacheTensors(network, fused !== undefined);
  const { slots, scalar: kept } = optimizerForm(network);
  return {
    network,
    ...placeParameters(parameterTensors(layers)),
    slots,
    scalars: [...(kept === undefined ? [] : [kept]), ...(network.training.schedule?.word.state ?? [])],
    ...placeCache(tensors),
    ...placeActivations(tensors.filter(({ kind }) => kind === "Z" || kind === "A")),
    hyperparameters: hyperparametersOf(network),
    initialize: layers.flatMap(initializeLayer),
    forward: layers.flatMap(forwardLayer),
    cost: costSteps(network, fused),
    backward: layers.toReversed().flatMap((layer) => [
      ...(layer.index === L ? lossGradient(network, fused) : []),
      ...(layer.index === L && fused !== undefined ? [] : [activationGradient(layer)]),
      ...layerGradients(network, layer),
    ]),
    update: updateSteps(network),
    schedule: scheduleOf(network),
  };
}

/** A[l-1] in code and in formulas; A[0] is X. */
function previous(layer: Layer): { name: string; symbol: string } {
  const l = layer.index - 1;
  return l === 0 ? { name: "X", symbol: "X" } : { name: `A${l}`, symbol: `A[${l}]` };
}

function parameterTensors(layers: readonly Layer[]): Omit<ParameterTensor, "offset">[] {
  return [
    ...layers.map(({ index, units, inputs }) => ({ name: `W${index}`, layer: index, rows: units, cols: inputs })),
    ...layers
      .filter(({ bias }) => bias)
      .map(({ index, units }) => ({ name: `b${index}`, layer: index, rows: units, cols: 1 })),
  ];
}

function cacheTensors({ layers }: Network, fused: boolean): Omit<CacheTensor, "row">[] {
  const tensor = (kind: CacheTensor["kind"], { index, units }: Layer, aliasOf?: string): Omit<CacheTensor, "row"> => ({
    name: `${kind}${index}`,
    kind,
    layer: index,
    rows: units,
    aliasOf,
  });
  const forward = layers.flatMap((layer) => [
    tensor("Z", layer),
    tensor("A", layer, isLinear(layer) ? `Z${layer.index}` : undefined),
  ]);
  const backward = layers.toReversed().flatMap((layer) => {
    if (layer.index === layers.length && fused) return [tensor("dZ", layer)];
    return [tensor("dA", layer), tensor("dZ", layer, isLinear(layer) ? `dA${layer.index}` : undefined)];
  });
  return [...forward, ...backward];
}

/** A linear activation has no formula to compute: A[l] is Z[l]. */
function isLinear({ activation }: Layer): boolean {
  return activation.word.name === "linear";
}

function initializeLayer(layer: Layer): Step[] {
  const l = layer.index;
  return [
    initializerStep(layer, `W${l}`, layer.initializer),
    ...(layer.biasInitializer === undefined ? [] : [initializerStep(layer, `b${l}`, layer.biasInitializer)]),
  ];
}

function forwardLayer(layer: Layer): Step[] {
  const l = layer.index;
  const { word, values } = layer.activation;
  const activation: Step = isLinear(layer)
    ? { layer: l, kernel: undefined, args: [read(`A${l}`)], formula: `A[${l}] = Z[${l}]` }
    : {
        layer: l,
        kernel: word.byHand?.forward ?? camelCase(word.name),
        args: [read(`Z${l}`), ...word.parameters.map(({ name }) => scalar(values[name]!)), write(`A${l}`)],
        formula: `A[${l}] = ${activationText(layer.activation, l)}`,
      };
  return [...layerSteps(layer, layer.type.word.forward), activation];
}

/** Steps of the layer's type with its tensors filled in. */
function layerSteps(layer: Layer, steps: readonly LayerStep[]): Step[] {
  const l = layer.index;
  const { name, symbol } = previous(layer);
  const tensorOf = (tensor: LayerTensor): string =>
    tensor === "A" ? name : tensor === "dA" ? `d${name}` : `${tensor}${l}`;
  return steps
    .filter(({ bias }) => bias === undefined || bias === layer.bias)
    .map(({ kernel, args, formula }) => ({
      layer: l,
      kernel,
      args: args.map((tensor, i) => (i === args.length - 1 ? write : read)(tensorOf(tensor))),
      formula: atLayer(formula, l).replaceAll("PREVIOUS", symbol),
    }));
}

function costSteps(network: Network, fused: FusedLoss | undefined): Step[] {
  const { layers, regularizers } = network;
  const penalties = regularizers.flatMap(({ word: regularizer }) =>
    layers.map(({ index: l }) => ({
      layer: l,
      kernel: regularizer.cost.kernel,
      args: [read(`W${l}`), scalar(regularizer.parameters[0]!.symbol), scalar("m")],
      formula: `+ ${atLayer(regularizer.cost.display, l)}`,
    })),
  );
  return [lossCost(network, fused), ...penalties];
}

function activationGradient(layer: Layer): Step {
  const l = layer.index;
  if (isLinear(layer)) return { layer: l, kernel: undefined, args: [read(`dZ${l}`)], formula: `dZ[${l}] = dA[${l}]` };
  const { word, values } = layer.activation;
  return {
    layer: l,
    kernel: word.byHand?.backward ?? `${camelCase(word.name)}Grad`,
    args: [
      read(`dA${l}`),
      read(`${word.reads}${l}`),
      ...word.parameters.map(({ name }) => scalar(values[name]!)),
      write(`dZ${l}`),
    ],
    formula: `dZ[${l}] = ${gradientText(layer.activation, l)}`,
  };
}

/** dW[l] and the penalty's part of it, db[l], and dA[l-1]; dA[0] is not computed. */
function layerGradients({ regularizers }: Network, layer: Layer): Step[] {
  const l = layer.index;
  return layer.type.word.backward
    .filter(({ args }) => l > 1 || args.at(-1) !== "dA")
    .flatMap((step) => [
      ...layerSteps(layer, [step]),
      ...(step.args.at(-1) === "dW" ? regularizers.map(({ word }) => penaltyGradient(word, l)) : []),
    ]);
}

function penaltyGradient({ gradient, parameters: [strength] }: Regularizer, l: number): Step {
  return {
    layer: l,
    kernel: gradient.kernel,
    args: [read(`W${l}`), scalar(strength!.symbol), scalar("m"), update(`dW${l}`)],
    formula: atLayer(gradient.display, l),
  };
}

/** A word's line of mathematics with its layer filled in. */
function atLayer(display: string, l: number): string {
  return display.replaceAll("[LAYER]", `[${l}]`).replaceAll("n[L]", `n[${l}]`);
}
