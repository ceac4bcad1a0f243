import { byName } from "../vocabulary.ts";
import { elu } from "./elu.ts";
import { geluTanh } from "./gelu-tanh.ts";
import { gelu } from "./gelu.ts";
import { hardSigmoid } from "./hard-sigmoid.ts";
import { hardSwish } from "./hard-swish.ts";
import { hardTanh } from "./hard-tanh.ts";
import { leakyRelu } from "./leaky-relu.ts";
import { linear } from "./linear.ts";
import { mish } from "./mish.ts";
import { prelu } from "./prelu.ts";
import { relu } from "./relu.ts";
import { relu6 } from "./relu6.ts";
import { selu } from "./selu.ts";
import { sigmoid } from "./sigmoid.ts";
import { silu } from "./silu.ts";
import { softmax } from "./softmax.ts";
import { softplus } from "./softplus.ts";
import { softsign } from "./softsign.ts";
import { tanh } from "./tanh.ts";
import type { Activation } from "./activation.ts";

export const activations: readonly Activation[] = [
  linear,
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  prelu,
  relu6,
  elu,
  selu,
  gelu,
  geluTanh,
  silu,
  mish,
  softplus,
  softsign,
  hardSigmoid,
  hardTanh,
  hardSwish,
  softmax,
];

export const activationsByName = byName(activations);
