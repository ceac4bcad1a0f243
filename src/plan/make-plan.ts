import type { LayerStep, LayerTensor } from "../layers/layer.ts";
import { computedLoss, fusedLossOf, type FusedLoss } from "../losses/loss.ts";
import { initialTensors } from "../network/initial.ts";
import type { Layer, Network } from "../network/network.ts";
import { averagedBy, learnedBy, weightsFirst } from "../network/parameters.ts";
import { read, scalar, update, write } from "./arguments.ts";
import { exampleWeightTensors } from "./example-weights.ts";
import { foldNormalizations } from "./fold.ts";
import { initializerStep } from "./formulas.ts";
import { laid, overwrittenIn } from "./in-place.ts";
import { placeActivations } from "./inference-storage.ts";
import { withLimits } from "./limits.ts";
import { symbolOf, type FormulaKernels, type Plan, type Step } from "./plan.ts";
import { penaltyCosts, penaltyGradients } from "./regularization.ts";
import { stagesOf, type CacheEntry, type Stage } from "./stages.ts";
import { placeCache, placeParameters } from "./storage.ts";
import { labelSteps, labelTensors } from "./labels.ts";
import { lossCost, lossGradient } from "./loss.ts";
import { scheduleOf } from "./schedule.ts";
import { hyperparametersOf, optimizerForm, updateSteps } from "./training.ts";
import { unrolledInferenceOf, unrolledOf } from "./unrolled.ts";

/** Decides how a network is computed: tensors, their places, and the steps of each of the module's functions. */
export function makePlan(network: Network): Plan {
  const formulas = formulasOf(network.layers);
  const blocks = network.layers.map((layer): Block => ({
    layer,
    training: stagesOf(layer, "training", formulas),
    inference: stagesOf(layer, "inference", formulas),
  }));
  const fused = fusedLossOf(computedLoss(network.loss), network.layers.at(-1)!.activation.word.name);
  const propagated = (layer: Layer, stages: readonly Stage[]): Step[] => [
    ...linearSteps(layer),
    ...stages.flatMap((stage) => stage.forward),
  ];
  const forward = blocks.flatMap(({ layer, training }) => propagated(layer, training));
  const infer = blocks.flatMap(({ layer, inference }) => propagated(layer, inference));
  const same = blocks.every(({ layer, training, inference }) =>
    training.length === inference.length && layer.normalization?.word.infer === undefined,
  );
  const labels = labelSteps(network);
  const cost = costSteps(network, blocks, fused);
  const ofLoss = [...labelTensors(network), ...exampleWeightTensors(network, cost[0]!)];
  const draw = blocks.flatMap(({ training }) => training.flatMap((stage) => stage.draw));
  const backward = blocks.toReversed().flatMap((block) => backwardBlock(network, blocks, block, fused));
  const { slots, scalar: kept } = optimizerForm(network);
  const plan = {
    network,
    ...placeParameters(weightsFirst(network.layers.flatMap(learnedBy)), network.layers.flatMap(averagedBy)),
    slots,
    scalars: [...(kept === undefined ? [] : [kept]), ...(network.training.schedule?.word.state ?? [])],
    ...placeTensors(
      cacheTensors(network, blocks, ofLoss, fused !== undefined),
      [...activationTensors(blocks), ...ofLoss],
      network.training.keep === "all" ? new Set() : temporaries(blocks),
      { forward, infer, ofLoss: [...labels, ...cost], backward },
    ),
    formulas,
    hyperparameters: hyperparametersOf(network),
    initial: initialTensors(network),
    initialize: network.layers.flatMap(initializeLayer),
    draw,
    forward,
    infer: same ? undefined : infer,
    folded: foldNormalizations(blocks.map((block) => ({ ...block, product: linearSteps(block.layer) }))),
    labels,
    cost,
    backward,
    update: updateSteps(network),
    schedule: scheduleOf(network),
  };
  return { ...withLimits(plan), unrolled: unrolledOf(plan), unrolledInference: unrolledInferenceOf(plan) };
}

/** A layer with its stages. */
interface Block {
  readonly layer: Layer;
  readonly training: readonly Stage[];
  readonly inference: readonly Stage[];
}

/** A[l-1] in code; A[0] is X. */
function previous({ index }: Layer): string {
  return index === 1 ? "X" : `A${index - 1}`;
}

function cacheTensors(
  network: Network,
  blocks: readonly Block[],
  ofLoss: readonly CacheEntry[],
  fused: boolean,
): CacheEntry[] {
  const { layers, training } = network;
  const inferred = new Set(activationTensors(blocks).map(({ name }) => name));
  const forward = blocks.flatMap((block) => [linearOutput(block), ...block.training.flatMap(({ tensors }) => tensors)]);
  const backward = blocks.toReversed().flatMap(({ layer, training: stages }) => {
    const { index, units } = layer;
    const gradient = (name: string, aliasOf?: string): CacheEntry => ({
      name,
      kind: "gradient",
      layer: index,
      rows: units,
      cols: "m",
      aliasOf,
    });
    // Fused with the loss, the activation has no gradient of its output.
    const all = index === layers.length && fused ? [] : [gradient(`dA${index}`)];
    for (const { input, passesGradient } of stages.toReversed()) {
      const before = passesGradient ? all.at(-1) : undefined;
      all.push(gradient(`d${input}`, before?.aliasOf ?? before?.name));
    }
    return all;
  });
  const X: CacheEntry = { name: "dX", kind: "gradient", layer: 1, rows: layers[0]!.inputs, cols: "m", aliasOf: undefined };
  return [
    ...forward.map((entry) => (inferred.has(entry.name) ? entry : { ...entry, kind: "training" as const })),
    ...ofLoss,
    ...backward,
    ...(training.inputGradient ? [X] : []),
  ];
}

/**
 * What may be written over where nothing reads it any more: what the stages of a layer take, and the gradients of it. What
 * an activation gives stays, also where dropout follows: reports look at it.
 */
function temporaries(blocks: readonly Block[]): ReadonlySet<string> {
  const stages = blocks.flatMap(({ training, inference }) => [training, inference]);
  const inputs = stages.flatMap((each) => each.filter((_, i) => each[i - 1]?.kind !== "activation"));
  const gradients = blocks.flatMap(({ training }) => training.flatMap(({ input, output }) => [`d${input}`, `d${output}`]));
  return new Set([...inputs.map(({ input }) => input), ...gradients]);
}

/** Where tensors lie in training, and where in inference. */
function placeTensors(
  training: readonly CacheEntry[],
  inference: readonly CacheEntry[],
  names: ReadonlySet<string>,
  { forward, infer, ofLoss, backward }: Readonly<Record<"forward" | "infer" | "ofLoss" | "backward", readonly Step[]>>,
) {
  const inTraining = new Map([
    ...overwrittenIn(names, training, forward, [...ofLoss, ...backward]),
    ...overwrittenIn(names, training, backward, [...forward, ...ofLoss]),
  ]);
  const inInference = overwrittenIn(names, inference, infer, ofLoss);
  const isInferred = new Set(inference.map(({ name }) => name));
  // A cache has all that inference fills: what is a member of the one is of the other.
  const ofTraining = [...inTraining].filter(([name]) => !isInferred.has(name) || inInference.has(name));
  const ofInference = [...inInference].filter(([name]) => inTraining.has(name));
  return {
    ...placeCache(laid(training, new Map(ofTraining))),
    ...placeActivations(laid(inference, new Map(ofInference)), [...infer, ...ofLoss]),
  };
}

function activationTensors(blocks: readonly Block[]): CacheEntry[] {
  return blocks.flatMap((block) => [linearOutput(block), ...block.inference.flatMap(({ tensors }) => tensors)]);
}

function linearOutput({ layer: { index, units } }: Block): CacheEntry {
  return { name: `Z${index}`, kind: "activation", layer: index, rows: units, cols: "m", aliasOf: undefined };
}

function initializeLayer(layer: Layer): Step[] {
  return [...learnedBy(layer), ...averagedBy(layer)].map(({ name, initial }): Step => {
    if (typeof initial !== "number") return initializerStep(layer, name, initial);
    const args = [write(name), scalar(initial)];
    return { layer: layer.index, kernel: "fillConstant", args, formula: `${symbolOf(name)} = ${initial}` };
  });
}

/** A formula that several layers have is one function, called by the first of them. */
function formulasOf(layers: readonly Layer[]): FormulaKernels[] {
  const own = layers.filter(({ activation }) => activation.word.ofSpec === true);
  return [...new Set(own.map(({ activation }) => activation.word))].map((activation) => {
    const users = own.filter((layer) => layer.activation.word === activation).map(({ index }) => index);
    return { name: `g${users[0]}`, layers: users, activation };
  });
}

function linearSteps(layer: Layer): Step[] {
  return layerSteps(layer, layer.type.word.forward);
}

/** Steps of the layer's type with its tensors filled in. */
function layerSteps(layer: Layer, steps: readonly LayerStep[]): Step[] {
  const l = layer.index;
  const name = previous(layer);
  const tensorOf = (tensor: LayerTensor): string =>
    tensor === "A" ? name : tensor === "dA" ? `d${name}` : `${tensor}${l}`;
  return steps
    .filter(({ bias }) => bias === undefined || bias === layer.bias)
    .map(({ kernel, args, formula }) => ({
      layer: l,
      kernel,
      args: args.map((tensor, i) => (i === args.length - 1 ? write : read)(tensorOf(tensor))),
      formula: atLayer(formula, l).replaceAll("PREVIOUS", symbolOf(name)),
    }));
}

function costSteps(network: Network, blocks: readonly Block[], fused: FusedLoss | undefined): Step[] {
  return [lossCost(network, logitsOf(blocks), fused), ...penaltyCosts(network)];
}

/** What the output activation takes. */
function logitsOf(blocks: readonly Block[]): string {
  return blocks.at(-1)!.training.find(({ kind }) => kind === "activation")!.input;
}

/** From dA[l], or from the loss, to dA[l-1], and to the gradients of what the layer has learned. */
function backwardBlock(
  network: Network,
  blocks: readonly Block[],
  { layer, training }: Block,
  fused: FusedLoss | undefined,
): Step[] {
  const L = network.layers.length;
  const isOutput = layer.index === L;
  const stages = training.toReversed();
  return [
    ...(isOutput ? lossGradient(network, logitsOf(blocks), fused) : []),
    ...(isOutput && fused !== undefined ? stages.slice(1) : stages).flatMap(({ backward }) => backward),
    ...layerGradients(network, layer),
    ...(layer.index > 1 || network.training.inputGradient ? skipGradients(blocks, layer.index - 1) : []),
  ];
}

/** dW[l] and the penalty's part of it, db[l], and dA[l-1]; dA[0] where it is asked for. */
function layerGradients(network: Network, layer: Layer): Step[] {
  return layer.type.word.backward
    .filter(({ args }) => layer.index > 1 || network.training.inputGradient || args.at(-1) !== "dA")
    .flatMap((step) => [
      ...layerSteps(layer, [step]),
      ...(step.args.at(-1) === "dW" ? penaltyGradients(network, layer) : []),
    ]);
}

/** What dA[k] takes up of the layers that A[k] is added to. */
function skipGradients(blocks: readonly Block[], k: number): Step[] {
  const A = k === 0 ? "dX" : `dA${k}`;
  return blocks
    .filter(({ layer }) => layer.add?.layer === k)
    .map(({ training }): Step => {
      const sum = `d${training.find(({ kind }) => kind === "add")!.output}`;
      return {
        layer: k + 1,
        kernel: "accumulate",
        args: [read(sum), update(A)],
        formula: `${symbolOf(A)} += ${symbolOf(sum)}`,
      };
    });
}

/** A word's line of mathematics with its layer filled in. */
function atLayer(display: string, l: number): string {
  return display.replaceAll("[LAYER]", `[${l}]`).replaceAll("n[L]", `n[${l}]`);
}
