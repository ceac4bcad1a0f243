import { byName } from "../vocabulary.ts";
import { leakyRelu } from "./leaky-relu.ts";
import { linear } from "./linear.ts";
import { relu } from "./relu.ts";
import { sigmoid } from "./sigmoid.ts";
import { softmax } from "./softmax.ts";
import { tanh } from "./tanh.ts";
import type { Activation } from "./activation.ts";

export const activations: readonly Activation[] = [linear, sigmoid, tanh, relu, leakyRelu, softmax];

export const activationsByName = byName(activations);
