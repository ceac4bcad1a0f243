import { letterOf } from "../formula/index.ts";
import type { Network } from "../network/network.ts";
import { learnedBy } from "../network/parameters.ts";
import type { OptimizerForm } from "../optimizers/optimizer.ts";
import { updateOf } from "../optimizers/update.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "../optimizers/weight-decay.ts";
import { formOf, parametersInEffect, type Chosen, type Word } from "../vocabulary.ts";
import { constraintSteps, strengthsOf } from "./regularization.ts";
import { symbolOf, type Argument, type Hyperparameter, type Step } from "./plan.ts";

/** What `hyperparameters` holds: the optimizer's, the penalties' strengths, and how long and in what batches to train. */
export function hyperparametersOf(network: Network): Hyperparameter[] {
  const { optimizer, training } = network;
  const { length, batchSize, schedule, clip } = training;
  const ofWord = (chosen: Chosen<Word> | undefined): Hyperparameter[] =>
    chosen === undefined
      ? []
      : parametersInEffect(chosen).map(({ name, symbol, description }) => ({
          symbol,
          value: chosen.values[name]!,
          description: withLetter(symbol, description),
        }));
  return [
    ...ofWord(optimizer),
    ...strengthsOf(network).map(({ symbol, value, description }) => ({ symbol, value, description })),
    ...ofWord(schedule),
    ...ofWord(clip),
    {
      symbol: length.unit,
      value: length.count,
      description: length.unit === "epochs" ? "Passes over the training examples" : "Steps of one mini-batch each",
    },
    { symbol: "batchSize", value: batchSize, description: 'Examples in a mini-batch; "full" takes all of them' },
  ];
}

/** `α: the learning rate`, where there is a letter for it. */
function withLetter(symbol: string, description: string): string {
  const letter = letterOf(symbol);
  return letter === symbol ? description : `${letter}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

/** The form of the optimizer that a network asks for. */
export function optimizerForm({ optimizer }: Network): OptimizerForm {
  const form = formOf(optimizer);
  if (form === undefined) throw new Error(`a network has settings of ${optimizer.word.name} that do not go together`);
  return form;
}

/** Clipping and weight decay where there are any, one call over the whole of θ, and what W[l] is brought under. */
export function updateSteps(network: Network): Step[] {
  return [
    ...clippingSteps(network),
    ...weightDecaySteps(network),
    optimizerStep(network),
    ...constraintSteps(network),
  ];
}

function clippingSteps({ training: { clip }, layers }: Network): Step[] {
  if (clip === undefined) return [];
  const { kernel, over, parameters, display } = clip.word;
  const tensors = layers.flatMap(learnedBy).map(({ name, layer }) => ({ name: `d${name}`, layer }));
  return (over === "theta" ? [{ name: "dtheta", layer: 0 }] : tensors).map(({ name, layer }) => ({
    layer,
    kernel,
    args: [{ scalar: parameters[0]!.symbol }, { tensor: name, access: "update" }],
    formula: display.replaceAll("GRADIENT", symbolOf(name)),
  }));
}

/** Over the whole of θ, or layer by layer over the weights. */
function weightDecaySteps({ optimizer, layers }: Network): Step[] {
  if (!parametersInEffect(optimizer).some(({ name }) => name === weightDecay.name)) return [];
  const { word, choices = {} } = optimizer;
  const decoupled = choices[decoupledWeightDecay.name] === true || word.weightDecay === "decoupled";
  const onWeights = choices[weightDecayOn.name] === "weights";
  const tensors = onWeights ? layers.map(({ index }) => ({ name: `W${index}`, layer: index })) : [THETA];
  return tensors.map(({ name, layer }) => {
    const symbol = symbolOf(name);
    const strength: Argument = { scalar: weightDecay.symbol };
    return decoupled
      ? {
          layer,
          kernel: "decayWeights",
          args: [{ scalar: "alpha" }, strength, { tensor: name, access: "update" }],
          formula: `${symbol} ← ${symbol} − α weightDecay ${symbol}`,
        }
      : {
          layer,
          kernel: "addWeightDecay",
          args: [{ tensor: name, access: "read" }, strength, { tensor: `d${name}`, access: "update" }],
          formula: `d${symbol} ← d${symbol} + weightDecay ${symbol}`,
        };
  });
}

const THETA = { name: "theta", layer: 0 };

function optimizerStep(network: Network): Step {
  const form = optimizerForm(network);
  const { kernel, slots, scalar, display } = form;
  const { countsSteps, parameters } = updateOf(network.optimizer.word, form);
  const args: Argument[] = [
    { tensor: "dtheta", access: "read" },
    ...slots.map((slot): Argument => ({ tensor: slot, access: "update" })),
    ...(countsSteps ? [{ scalar: "state.t" }] : []),
    ...(scalar === undefined ? [] : [{ scalar: `state.${scalar.name}` }]),
    ...parameters.map(({ symbol }) => ({ scalar: symbol })),
    { tensor: "theta", access: "update" },
  ];
  const step = { layer: 0, kernel, args, formula: display };
  return scalar === undefined ? step : { ...step, result: `state.${scalar.name}` };
}
