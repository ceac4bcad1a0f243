/** A spec that is valid under the schema. Printed by `npm run schema`: do not edit. */

/**
 * g[l]. A word, or a mapping of type and parameters:
 * - `linear`: The identity, A = Z.
 * - `sigmoid`: The logistic function 1 / (1 + e^−z), for a probability at the output.
 * - `tanh`: The hyperbolic tangent, for hidden layers.
 * - `relu`: The rectified linear unit max(0, z), for hidden layers.
 * - `leaky_relu`: The rectified linear unit with a small slope where z is negative, for hidden layers.
 * - `prelu`: The rectified linear unit with a learned slope where z is negative, for hidden layers.
 * - `relu6`: The rectified linear unit cut off at 6.
 * - `elu`: The exponential linear unit: z above 0, and below it a curve down to −α.
 * - `selu`: The scaled exponential linear unit, which keeps mean 0 and variance 1 from layer to layer.
 * - `gelu`: The Gaussian error linear unit z Φ(z), exact.
 * - `gelu_tanh`: The approximation of GELU by tanh.
 * - `silu`: The sigmoid linear unit z σ(z), also called swish.
 * - `mish`: z tanh(softplus z), smooth and slightly negative below 0.
 * - `softplus`: The smooth rectifier log(1 + e^z).
 * - `softsign`: z / (1 + |z|), which saturates more slowly than tanh.
 * - `hard_sigmoid`: A sigmoid of three straight lines, 0 below −3 and 1 above 3.
 * - `hard_tanh`: z kept within −1 and 1.
 * - `hard_swish`: SiLU with a sigmoid of straight lines: 0 below −3 and z above 3.
 * - `softmax`: A probability for each of several classes, e^z divided by its sum over the layer's units.
 * - or `{ formula: … }`: An activation by its formula in z; its derivative is derived.
 */
export type Activation =
  | (
      | "linear"
      | "sigmoid"
      | "tanh"
      | "relu"
      | "leaky_relu"
      | "prelu"
      | "relu6"
      | "elu"
      | "selu"
      | "gelu"
      | "gelu_tanh"
      | "silu"
      | "mish"
      | "softplus"
      | "softsign"
      | "hard_sigmoid"
      | "hard_tanh"
      | "hard_swish"
      | "softmax"
    )
  | (
      | {
          type: "linear";
        }
      | {
          type: "sigmoid";
        }
      | {
          type: "tanh";
        }
      | {
          type: "relu";
        }
      | {
          type: "leaky_relu";
          /**
           * The slope where z is negative.
           */
          negative_slope?: number;
        }
      | {
          type: "prelu";
          /**
           * The slope where z is negative, before training.
           */
          initial_slope?: number;
          /**
           * Whether the units of the layer share one slope, or each has its own.
           */
          shared?: boolean;
        }
      | {
          type: "relu6";
        }
      | {
          type: "elu";
          /**
           * How far below 0 the values go.
           */
          alpha?: number;
        }
      | {
          type: "selu";
        }
      | {
          type: "gelu";
        }
      | {
          type: "gelu_tanh";
        }
      | {
          type: "silu";
        }
      | {
          type: "mish";
        }
      | {
          type: "softplus";
        }
      | {
          type: "softsign";
        }
      | {
          type: "hard_sigmoid";
        }
      | {
          type: "hard_tanh";
        }
      | {
          type: "hard_swish";
        }
      | {
          type: "softmax";
        }
    )
  | ActivationFormula;
/**
 * Whether the layer has b[l]. With batch normalisation before the activation, the default is false.
 */
export type Bias = boolean;
/**
 * N[l] = γ[l] ∗ (Z[l] − mean) / standard deviation + β[l], γ[l] and β[l] learned. A word, or a mapping of type
 * and parameters:
 * - `batch`: Each unit less its mean over the batch, by its standard deviation there; running averages in
 * inference.
 * - `layer`: Each example less its mean over the layer's units, by its standard deviation there.
 * - `none`: No normalisation, where defaults have one.
 */
export type Normalization =
  | ("batch" | "layer" | "none")
  | (
      | {
          type: "batch";
          /**
           * What keeps the divisor from 0, added to the variance.
           */
          epsilon?: number;
          /**
           * The share of the batch in the running averages.
           */
          momentum?: number;
          /**
           * Whether it is done to what the activation takes, or to what it gives.
           */
          position?: "before_activation" | "after_activation";
        }
      | {
          type: "layer";
          /**
           * What keeps the divisor from 0, added to the variance.
           */
          epsilon?: number;
          /**
           * Whether it is done to what the activation takes, or to what it gives.
           */
          position?: "before_activation" | "after_activation";
        }
    );
/**
 * The standard deviation of normal noise that is added to A[l] in training. Hidden layers alone; 0 is none.
 */
export type Noise = number;
/**
 * The rate of dropout, the share of A[l] that is set to 0 in training, the rest being divided by 1 − rate: 1
 * less Ng's keep_prob. Hidden layers alone; 0 is none.
 */
export type Dropout = number;
/**
 * How W[l] is filled before training. Without it, he_normal, and glorot_uniform for linear, sigmoid, tanh,
 * softsign, hard_sigmoid, hard_tanh and softmax, and lecun_normal for selu. A word, or a mapping of type and
 * parameters:
 * - `zeros`: All zero: for b[l]. Weights that all start at 0 stay equal to each other and learn nothing.
 * - `constant`: All the same number: for b[l]. Weights that all start alike stay equal to each other and learn
 * little.
 * - `normal`: Normal, with a given mean and standard deviation.
 * - `truncated_normal`: Normal, with a given mean and standard deviation, cut off at two standard deviations
 * from the mean.
 * - `uniform`: Uniform between −limit and limit.
 * - `glorot_normal`: Normal, with variance 2 / (fan_in + fan_out): for tanh and sigmoid.
 * - `glorot_uniform`: Uniform, with variance 2 / (fan_in + fan_out): for tanh and sigmoid.
 * - `he_normal`: Normal, with variance 2 / fan_in: for ReLU.
 * - `he_uniform`: Uniform, with variance 2 / fan_in: for ReLU.
 * - `lecun_normal`: Normal, with variance 1 / fan_in: for SELU.
 * - `lecun_uniform`: Uniform, with variance 1 / fan_in: for SELU.
 * - `orthogonal`: Rows, or columns where they are fewer, of one length and at right angles: for deep networks.
 * - `randn`: Standard normal times a small number, as in Ng’s first course.
 * - `randn_scaled`: Standard normal divided by √fan_in, as in Ng’s deep networks.
 * - `file`: As a file has it: for a layer that goes on from another network’s.
 */
export type Initializer =
  | (
      | "zeros"
      | "constant"
      | "normal"
      | "truncated_normal"
      | "uniform"
      | "glorot_normal"
      | "glorot_uniform"
      | "he_normal"
      | "he_uniform"
      | "lecun_normal"
      | "lecun_uniform"
      | "orthogonal"
      | "randn"
      | "randn_scaled"
    )
  | (
      | {
          type: "zeros";
        }
      | {
          type: "constant";
          /**
           * The number.
           */
          value?: number;
        }
      | {
          type: "normal";
          /**
           * The mean.
           */
          mean?: number;
          /**
           * The standard deviation.
           */
          std?: number;
        }
      | {
          type: "truncated_normal";
          /**
           * The mean.
           */
          mean?: number;
          /**
           * The standard deviation of the normal before the cut.
           */
          std?: number;
        }
      | {
          type: "uniform";
          /**
           * The largest absolute value.
           */
          limit?: number;
        }
      | {
          type: "glorot_normal";
        }
      | {
          type: "glorot_uniform";
        }
      | {
          type: "he_normal";
        }
      | {
          type: "he_uniform";
        }
      | {
          type: "lecun_normal";
        }
      | {
          type: "lecun_uniform";
        }
      | {
          type: "orthogonal";
          /**
           * The length of those rows or columns.
           */
          gain?: number;
        }
      | {
          type: "randn";
          /**
           * The factor of the standard normal.
           */
          scale?: number;
        }
      | {
          type: "randn_scaled";
        }
      | {
          type: "file";
          /**
           * A .safetensors, .npz or .npy file in the spec’s project, from the spec’s folder.
           */
          path: string;
          /**
           * What the file calls it; without it, W or b with the layer’s number. A .npy file has no names.
           */
          tensor?: string;
        }
    );
/**
 * How b[l] is filled before training. A word, or a mapping of type and parameters:
 * - `zeros`: All zero: for b[l]. Weights that all start at 0 stay equal to each other and learn nothing.
 * - `constant`: All the same number: for b[l]. Weights that all start alike stay equal to each other and learn
 * little.
 * - `normal`: Normal, with a given mean and standard deviation.
 * - `truncated_normal`: Normal, with a given mean and standard deviation, cut off at two standard deviations
 * from the mean.
 * - `uniform`: Uniform between −limit and limit.
 * - `glorot_normal`: Normal, with variance 2 / (fan_in + fan_out): for tanh and sigmoid.
 * - `glorot_uniform`: Uniform, with variance 2 / (fan_in + fan_out): for tanh and sigmoid.
 * - `he_normal`: Normal, with variance 2 / fan_in: for ReLU.
 * - `he_uniform`: Uniform, with variance 2 / fan_in: for ReLU.
 * - `lecun_normal`: Normal, with variance 1 / fan_in: for SELU.
 * - `lecun_uniform`: Uniform, with variance 1 / fan_in: for SELU.
 * - `orthogonal`: Rows, or columns where they are fewer, of one length and at right angles: for deep networks.
 * - `randn`: Standard normal times a small number, as in Ng’s first course.
 * - `randn_scaled`: Standard normal divided by √fan_in, as in Ng’s deep networks.
 * - `file`: As a file has it: for a layer that goes on from another network’s.
 */
export type BiasInitializer =
  | (
      | "zeros"
      | "constant"
      | "normal"
      | "truncated_normal"
      | "uniform"
      | "glorot_normal"
      | "glorot_uniform"
      | "he_normal"
      | "he_uniform"
      | "lecun_normal"
      | "lecun_uniform"
      | "orthogonal"
      | "randn"
      | "randn_scaled"
    )
  | (
      | {
          type: "zeros";
        }
      | {
          type: "constant";
          /**
           * The number.
           */
          value?: number;
        }
      | {
          type: "normal";
          /**
           * The mean.
           */
          mean?: number;
          /**
           * The standard deviation.
           */
          std?: number;
        }
      | {
          type: "truncated_normal";
          /**
           * The mean.
           */
          mean?: number;
          /**
           * The standard deviation of the normal before the cut.
           */
          std?: number;
        }
      | {
          type: "uniform";
          /**
           * The largest absolute value.
           */
          limit?: number;
        }
      | {
          type: "glorot_normal";
        }
      | {
          type: "glorot_uniform";
        }
      | {
          type: "he_normal";
        }
      | {
          type: "he_uniform";
        }
      | {
          type: "lecun_normal";
        }
      | {
          type: "lecun_uniform";
        }
      | {
          type: "orthogonal";
          /**
           * The length of those rows or columns.
           */
          gain?: number;
        }
      | {
          type: "randn";
          /**
           * The factor of the standard normal.
           */
          scale?: number;
        }
      | {
          type: "randn_scaled";
        }
      | {
          type: "file";
          /**
           * A .safetensors, .npz or .npy file in the spec’s project, from the spec’s folder.
           */
          path: string;
          /**
           * What the file calls it; without it, W or b with the layer’s number. A .npy file has no names.
           */
          tensor?: string;
        }
    );
/**
 * The name of an earlier layer of as many units, whose A is added: a residual block. `input` is X; where layers
 * are repeated, it is what goes into the repetition. A name, or a mapping of layer and position.
 */
export type SkipConnection =
  | string
  | {
      /**
       * The name of an earlier layer, or input.
       */
      layer: string;
      /**
       * Whether it is done to what the activation takes, or to what it gives.
       */
      position?: "before_activation" | "after_activation";
    };
/**
 * J is its mean over the m examples. A word, or a mapping of type and parameters:
 * - `binary_crossentropy`: For labels 0 and 1: each output unit is the probability of a yes.
 * - `focal`: For labels 0 and 1, one of them rare: binary cross-entropy that dwells on what is hard to tell.
 * - `hinge`: For yes and no by a margin: nothing is lost where A is on its label's side, 1 or more from 0.
 * - `squared_hinge`: For yes and no by a margin: the square of the hinge loss, smooth where the margin is met.
 * - `categorical_crossentropy`: For several classes of which one is right: the output is a probability for each.
 * - `kl_divergence`: For distributions over several classes: what the output has yet to learn of the labels.
 * - `mean_squared_error`: For regression: the squared difference from the target, averaged over the output
 * units.
 * - `half_mean_squared_error`: For regression: half the squared difference from the target, whose gradient is A
 * − Y.
 * - `mean_absolute_error`: For regression with outliers: the absolute difference from the target, whose median
 * is learnt.
 * - `huber`: For regression with outliers: squared near the target, absolute further away.
 * - `log_cosh`: For regression with outliers: squared near the target, absolute further away, and smooth
 * throughout.
 * - `poisson`: For counts: the output is the number that is expected, 0 or more.
 * - or `{ formula: … }`: A loss by its formula in a unit's a and y; its gradient is derived.
 */
export type Loss =
  | (
      | "binary_crossentropy"
      | "focal"
      | "hinge"
      | "squared_hinge"
      | "categorical_crossentropy"
      | "kl_divergence"
      | "mean_squared_error"
      | "half_mean_squared_error"
      | "mean_absolute_error"
      | "huber"
      | "log_cosh"
      | "poisson"
    )
  | (
      | {
          type: "binary_crossentropy";
          /**
           * The share of every label that goes to all classes alike: (1 − labelSmoothing) Y + labelSmoothing / classes is
           * learnt.
           */
          label_smoothing?: number;
          /**
           * Whether an example's units are added up, `sum_over_units`, or averaged, `mean_over_units`.
           */
          reduction?: "sum_over_units" | "mean_over_units";
          /**
           * Whether A[L] are logits, of a linear output, that the loss itself applies sigmoid to.
           */
          from_logits?: boolean;
          /**
           * What a no and a yes count for, in this order; J is still divided by m.
           */
          class_weights?: number[];
        }
      | {
          type: "focal";
          /**
           * How much less an example counts that is nearly right.
           */
          gamma?: number;
          /**
           * The weight of a yes; that of a no is 1 − alpha.
           */
          alpha?: number;
          /**
           * Whether an example's units are added up, `sum_over_units`, or averaged, `mean_over_units`.
           */
          reduction?: "sum_over_units" | "mean_over_units";
          /**
           * Whether A[L] are logits, of a linear output, that the loss itself applies sigmoid to.
           */
          from_logits?: boolean;
        }
      | {
          type: "hinge";
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "squared_hinge";
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "categorical_crossentropy";
          /**
           * The share of every label that goes to all classes alike: (1 − labelSmoothing) Y + labelSmoothing / classes is
           * learnt.
           */
          label_smoothing?: number;
          /**
           * Whether A[L] are logits, of a linear output, that the loss itself applies softmax to.
           */
          from_logits?: boolean;
          /**
           * What each class counts for, in the order of the labels; J is still divided by m.
           */
          class_weights?: number[];
        }
      | {
          type: "kl_divergence";
          /**
           * Whether A[L] are logits, of a linear output, that the loss itself applies softmax to.
           */
          from_logits?: boolean;
        }
      | {
          type: "mean_squared_error";
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "half_mean_squared_error";
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "mean_absolute_error";
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "huber";
          /**
           * The difference from which on the loss grows linearly.
           */
          delta?: number;
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "log_cosh";
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
      | {
          type: "poisson";
          /**
           * What keeps the logarithm finite at an expectation of 0: Keras' 1e-7; PyTorch's is 1e-8.
           */
          epsilon?: number;
          /**
           * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
           */
          reduction?: "mean_over_units" | "sum_over_units";
        }
    )
  | LossFormula;
/**
 * How a step changes the parameters, given their gradients. A word, or a mapping of type and parameters:
 * - `gradient_descent`: Steps against the gradient, as long as the learning rate says.
 * - `momentum`: Gradient descent along a decaying sum of past gradients.
 * - `nesterov`: Momentum that steps by the velocity after the next gradient, an approximation to looking ahead.
 * - `rmsprop`: Steps by the gradient over the root of a decaying average of its squares.
 * - `adagrad`: Steps by the gradient over the root of the sum of all its squares.
 * - `adadelta`: Steps by the gradient times the root mean square of past steps over that of past gradients.
 * - `adam`: Steps by the mean gradient over its root mean square, both decaying averages corrected for their
 * start.
 * - `amsgrad`: Adam whose divisor never falls: it is the largest average of squared gradients so far.
 * - `adamw`: Adam with a weight decay that its averages do not see.
 * - `adamax`: Adam by the largest of past gradients, which decays, in place of their root mean square.
 * - `nadam`: Adam with Nesterov momentum, which grows from step to step.
 * - `radam`: Adam that divides by the root mean square only once its average can be trusted.
 * - `lion`: Steps of one length, by the sign of a mixture of the gradient and its decaying average.
 */
export type Optimizer =
  | (
      | "gradient_descent"
      | "momentum"
      | "nesterov"
      | "rmsprop"
      | "adagrad"
      | "adadelta"
      | "adam"
      | "amsgrad"
      | "adamw"
      | "adamax"
      | "nadam"
      | "radam"
      | "lion"
    )
  | (
      | {
          type: "gradient_descent";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "momentum";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The share of the velocity that is left after a step.
           */
          momentum?: number;
          /**
           * The share of each gradient but the first that is left out of the velocity.
           */
          dampening?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * What v is: a decaying `sum` of gradients, as in PyTorch, their `mean`, as in Ng's course, or a sum of `steps`,
           * which hold the learning rate that was theirs, as in Keras.
           */
          velocity?: "sum" | "mean" | "steps";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "nesterov";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The share of the velocity that is left after a step.
           */
          momentum?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * What v is: a decaying `sum` of gradients, as in PyTorch, or of `steps`, which hold the learning rate that was
           * theirs, as in Keras.
           */
          velocity?: "sum" | "steps";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "rmsprop";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of squared gradients.
           */
          rho?: number;
          /**
           * The share of the velocity that is left after a step.
           */
          momentum?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether the variance of gradients is taken in place of their mean square.
           */
          centered?: boolean;
          /**
           * Whether ε is added `outside` the root, as in PyTorch and in Ng's course, or `inside`, as in Keras.
           */
          epsilon_placement?: "outside" | "inside";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "adagrad";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * How fast the learning rate falls: it is α / (1 + (t − 1) decay) at step t.
           */
          learning_rate_decay?: number;
          /**
           * What the sum of squares begins with.
           */
          initial_accumulator_value?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether ε is added `outside` the root, as in PyTorch and in Ng's course, or `inside`, as in Keras.
           */
          epsilon_placement?: "outside" | "inside";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "adadelta";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of both averages of squares.
           */
          rho?: number;
          /**
           * What is added under both roots; it decides how long the first steps are.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "adam";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_1?: number;
          /**
           * The decay of the average of squared gradients.
           */
          beta_2?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Where ε is added: `outside` the root of the corrected average, as in PyTorch and in Ng's course, `hat`, to the
           * root of the uncorrected one, as in Keras, or `inside` the root, as in some published tables.
           */
          epsilon_placement?: "outside" | "hat" | "inside";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "amsgrad";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_1?: number;
          /**
           * The decay of the average of squared gradients.
           */
          beta_2?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Where ε is added: `outside` the root, which is corrected for its start, as in PyTorch, or `hat`, to the
           * uncorrected one, as in Keras.
           */
          epsilon_placement?: "outside" | "hat";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "adamw";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_1?: number;
          /**
           * The decay of the average of squared gradients.
           */
          beta_2?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Where ε is added: `outside` the root of the corrected average, as in PyTorch and in Ng's course, `hat`, to the
           * root of the uncorrected one, as in Keras, or `inside` the root, as in some published tables.
           */
          epsilon_placement?: "outside" | "hat" | "inside";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
        }
      | {
          type: "adamax";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_1?: number;
          /**
           * The decay of the largest gradient.
           */
          beta_2?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether ε is added `inside` the maximum, as in PyTorch, or `outside`, to the divisor, as in Keras.
           */
          epsilon_placement?: "inside" | "outside";
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "nadam";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_1?: number;
          /**
           * The decay of the average of squared gradients.
           */
          beta_2?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How fast the momentum approaches β₁.
           */
          momentum_decay?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "radam";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_1?: number;
          /**
           * The decay of the average of squared gradients.
           */
          beta_2?: number;
          /**
           * What keeps the divisor from 0.
           */
          epsilon?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
          /**
           * Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient.
           */
          decoupled_weight_decay?: boolean;
        }
      | {
          type: "lion";
          /**
           * The learning rate.
           */
          learning_rate?: number;
          /**
           * The share of the average in what decides the sign.
           */
          beta_1?: number;
          /**
           * The decay of the average of gradients.
           */
          beta_2?: number;
          /**
           * How strongly parameters are drawn towards 0.
           */
          weight_decay?: number;
          /**
           * Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone.
           */
          weight_decay_on?: "all" | "weights";
        }
    );
/**
 * m, the examples of a mini-batch; `full` takes all training examples at once.
 */
export type BatchSize = number | "full";
/**
 * How the learning rate changes from the optimizer's learning_rate α on. Without it, it stays. A word, or a
 * mapping of type and parameters:
 * - `constant`: One learning rate throughout, for use with a warm-up.
 * - `step`: Falls by a factor at equal intervals.
 * - `exponential`: Falls by the same factor each time.
 * - `inverse_time`: Falls as one over time.
 * - `polynomial`: Falls to its end over the whole training, in a straight line or as a power of the time left.
 * - `cosine`: Falls to its minimum over the whole training, along half a wave of the cosine.
 * - `cosine_restarts`: Falls along half a wave of the cosine, over and over.
 * - `one_cycle`: Rises to the learning rate and falls far below where it began, once in the whole training.
 * - `piecewise`: Has a factor of its own in each stretch between given times.
 * - `reduce_on_plateau`: Falls by a factor when the cost has stopped falling.
 */
export type LearningRateSchedule =
  | (
      | "constant"
      | "step"
      | "exponential"
      | "inverse_time"
      | "polynomial"
      | "cosine"
      | "cosine_restarts"
      | "one_cycle"
      | "piecewise"
      | "reduce_on_plateau"
    )
  | (
      | {
          type: "constant";
          /**
           * How long the learning rate rises at first, in equal steps, to its full height.
           */
          warmup?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "step" | "epoch";
        }
      | {
          type: "step";
          /**
           * What the learning rate is multiplied by.
           */
          factor?: number;
          /**
           * How long the rate stays.
           */
          every?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "epoch" | "step";
        }
      | {
          type: "exponential";
          /**
           * What the learning rate is multiplied by.
           */
          factor?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "epoch" | "step";
        }
      | {
          type: "inverse_time";
          /**
           * How fast the learning rate falls.
           */
          rate?: number;
          /**
           * How long the rate stays before it falls again.
           */
          every?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "epoch" | "step";
        }
      | {
          type: "polynomial";
          /**
           * The learning rate at the end.
           */
          end?: number;
          /**
           * The power of the share of time that is left.
           */
          power?: number;
          /**
           * How long the learning rate rises at first, in equal steps, to its full height.
           */
          warmup?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "step" | "epoch";
        }
      | {
          type: "cosine";
          /**
           * The lowest learning rate.
           */
          minimum?: number;
          /**
           * How long the learning rate rises at first, in equal steps, to its full height.
           */
          warmup?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "step" | "epoch";
        }
      | {
          type: "cosine_restarts";
          /**
           * How long it is to the first restart.
           */
          period?: number;
          /**
           * How many times as long each period is as the one before.
           */
          period_factor?: number;
          /**
           * The lowest learning rate.
           */
          minimum?: number;
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "epoch" | "step";
        }
      | {
          type: "one_cycle";
          /**
           * The share of the training in which the rate rises.
           */
          rise?: number;
          /**
           * How many times the rate at the start fits into the peak.
           */
          start_divisor?: number;
          /**
           * How many times the rate at the end fits into that at the start.
           */
          end_divisor?: number;
          /**
           * Whether it rises and falls along half a wave of the `cosine` or in a straight line, `linear`.
           */
          shape?: "cosine" | "linear";
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "step" | "epoch";
        }
      | {
          type: "piecewise";
          /**
           * What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch.
           */
          by?: "epoch" | "step";
          /**
           * The times at which the next factor begins, each later than the one before.
           *
           * @minItems 1
           */
          boundaries?: number[];
          /**
           * What the learning rate is multiplied by in each stretch, one more than there are boundaries.
           *
           * @minItems 1
           */
          factors?: number[];
        }
      | {
          type: "reduce_on_plateau";
          /**
           * What the learning rate is multiplied by.
           */
          factor?: number;
          /**
           * Epochs without a better cost that are borne; the next one lowers the rate.
           */
          patience?: number;
          /**
           * The share of the best cost by which a better one is lower.
           */
          threshold?: number;
          /**
           * Epochs after a fall in which costs do not count.
           */
          cooldown?: number;
          /**
           * The lowest learning rate.
           */
          minimum?: number;
          /**
           * Which cost is watched: that of the epoch's `training`, or that of the `validation` examples.
           */
          monitor?: "training" | "validation";
        }
    );
/**
 * The limit that gradients are brought under before a step. Without it there is none. A word, or a mapping of
 * type and parameters:
 * - `global_norm`: All gradients are shortened alike where their common norm is over the limit.
 * - `norm`: The gradient of each W[l] and b[l] is shortened where its own norm is over the limit.
 * - `value`: Each element of a gradient is held between the limit and its negative.
 */
export type GradientClipping =
  | ("global_norm" | "norm" | "value")
  | (
      | {
          type: "global_norm";
          /**
           * The largest Euclidean norm that is left as it is.
           */
          max_norm?: number;
        }
      | {
          type: "norm";
          /**
           * The largest Euclidean norm that is left as it is.
           */
          max_norm?: number;
        }
      | {
          type: "value";
          /**
           * The largest absolute value that is left as it is.
           */
          max_value?: number;
        }
    );
/**
 * A measurement of outputs against labels. A word, or a mapping of type and parameters:
 * - `accuracy`: The share of examples that are decided rightly, in all units where several are binary.
 * - `top_k_accuracy`: The share of examples whose class is among the k largest outputs.
 * - `precision`: Precision tp / (tp + fp), for yes of one binary output.
 * - `precision_macro`: Precision tp / (tp + fp), the mean over classes or labels.
 * - `precision_micro`: Precision tp / (tp + fp), of all classes or labels counted together.
 * - `recall`: Recall tp / (tp + fn), for yes of one binary output.
 * - `recall_macro`: Recall tp / (tp + fn), the mean over classes or labels.
 * - `recall_micro`: Recall tp / (tp + fn), of all classes or labels counted together.
 * - `f1`: F1 = 2tp / (2tp + fp + fn), for yes of one binary output.
 * - `f1_macro`: F1 = 2tp / (2tp + fp + fn), the mean over classes or labels.
 * - `f1_micro`: F1 = 2tp / (2tp + fp + fn), of all classes or labels counted together.
 * - `roc_auc`: The area under the ROC curve, of several classes or labels the mean of each against the rest.
 * - `log_loss`: −log of the probability given to what is true, kept within the precision of the outputs.
 * - `mean_squared_error`: The mean of (a − y)².
 * - `root_mean_squared_error`: The root of the mean of (a − y)², the mean over outputs of each one’s.
 * - `mean_absolute_error`: The mean of |a − y|.
 * - `r2`: 1 − Σ(a − y)² / Σ(y − ȳ)², the mean over outputs of each one’s: 1 is perfect, 0 as good as the mean.
 */
export type Metric =
  | (
      | "accuracy"
      | "top_k_accuracy"
      | "precision"
      | "precision_macro"
      | "precision_micro"
      | "recall"
      | "recall_macro"
      | "recall_micro"
      | "f1"
      | "f1_macro"
      | "f1_micro"
      | "roc_auc"
      | "log_loss"
      | "mean_squared_error"
      | "root_mean_squared_error"
      | "mean_absolute_error"
      | "r2"
    )
  | (
      | {
          type: "accuracy";
        }
      | {
          type: "top_k_accuracy";
          /**
           * How many are looked at.
           */
          k?: number;
        }
      | {
          type: "precision";
        }
      | {
          type: "precision_macro";
        }
      | {
          type: "precision_micro";
        }
      | {
          type: "recall";
        }
      | {
          type: "recall_macro";
        }
      | {
          type: "recall_micro";
        }
      | {
          type: "f1";
        }
      | {
          type: "f1_macro";
        }
      | {
          type: "f1_micro";
        }
      | {
          type: "roc_auc";
        }
      | {
          type: "log_loss";
        }
      | {
          type: "mean_squared_error";
        }
      | {
          type: "root_mean_squared_error";
        }
      | {
          type: "mean_absolute_error";
        }
      | {
          type: "r2";
        }
    );
/**
 * The files with the examples. Paths lead from the spec's folder and stay in its project.
 */
export type Source = CSVSource | JSONLinesSource | NumPySource | NumPyArchiveSource | IDXSource;
/**
 * The column with the labels or the numbers to be predicted, or a list of columns: by name, or by index from 0,
 * negative from the end.
 */
export type Target = string | number | (string | number)[];
/**
 * The column with what each example counts for, a number from 0 up, as `target` names one.
 */
export type ExampleWeights = string | number;
/**
 * The key of the label or of the number to be predicted, or a list of keys.
 */
export type Target1 = string | string[];
/**
 * What is done to every input first, by default nothing: `standardize` (mean 0, standard deviation 1), `minmax`
 * (0 … 1) or `{ type: divide, by: … }`. It is fitted on the training part and stored with the weights.
 */
export type Preprocessing =
  | ("standardize" | "minmax")
  | (
      | {
          type: "standardize";
        }
      | {
          type: "minmax";
        }
      | {
          type: "divide";
          /**
           * What every input is divided by.
           */
          by: number;
        }
    );
/**
 * Ends trials that are worse than others were after as many epochs. Without it, all run to their end. A word, or
 * a mapping of type and parameters:
 * - `asha`: After min_epochs, then reduction times as many and so on, the best 1/reduction of the trials go on.
 */
export type EarlyTermination =
  | "asha"
  | {
      type: "asha";
      /**
       * Epochs before the first trials are ended.
       */
      min_epochs?: number;
      /**
       * η: of as many trials, one goes on.
       */
      reduction?: number;
    };

/**
 * A dense neural network: its layers, its loss, how it is trained and on what. Layer l = 1 … L has n[l] units;
 * layer 0 is the input. `layerc generate` compiles it to TypeScript.
 */
export interface NetworkSpec {
  version: 1;
  /**
   * The name of the network and of its module, generated/NAME.ts. Small letters, digits and _, a letter first, at
   * most 64.
   */
  name: string;
  /**
   * What the network is for, in a sentence or two. It heads the generated module.
   */
  description?: string;
  input: Input;
  output?: Output;
  defaults?: Defaults;
  /**
   * Layers 1 … L, the last of which is the output. `repeat` makes several of a layer, or of a group of layers: at
   * most 1000 in all.
   *
   * @minItems 1
   */
  layers: (Group | Layer)[];
  loss: Loss;
  regularization?: Regularization;
  optimizer?: Optimizer;
  training?: Training;
  data?: Data;
  sweep?: Sweep;
}
/**
 * Layer 0: X = A[0] is (n[0], m), one column an example. Give units or shape.
 */
export interface Input {
  /**
   * n[0], the numbers that make up one example: a whole number from 1 to 2147483647.
   */
  units?: number;
  /**
   * The shape of one example, flattened row by row: n[0] is its product, at most 2147483647.
   *
   * @minItems 1
   * @maxItems 8
   */
  shape?: number[];
  /**
   * What the n[0] inputs are called, in their order: in CSV files the columns that are read, in JSON lines the
   * keys.
   *
   * @minItems 1
   */
  features?: string[];
}
/**
 * What A[L] says.
 */
export interface Output {
  /**
   * The names of the classes, in the order of their labels 0, 1, …: as many as the last layer has units, or two
   * where it has one unit, which is then the probability of the second.
   *
   * @minItems 2
   */
  classes?: string[];
}
/**
 * What hidden layers take where they do not say it themselves. The output layer takes none of it.
 */
export interface Defaults {
  activation?: Activation;
  bias?: Bias;
  normalization?: Normalization;
  noise?: Noise;
  dropout?: Dropout;
  regularization?: RegularizationOfTheLayer;
  initializer?: Initializer;
  bias_initializer?: BiasInitializer;
}
/**
 * An activation by its formula in z; its derivative is derived.
 */
export interface ActivationFormula {
  /**
   * Numbers, + - * / ^ and parentheses, abs, min, max, sign, floor, sqrt, exp, log, log1p, expm1, sin, cos, tanh,
   * sigmoid, softplus, erf, erfc, and select(z > 0, then, else).
   */
  formula: string;
}
/**
 * In place of the network's; an empty mapping is none.
 */
export interface RegularizationOfTheLayer {
  /**
   * A penalty on the sizes of the weights, λ₁/m Σ|W| for each layer; with l2 beside it, the elastic net.
   */
  l1?: number;
  /**
   * A penalty on the squares of the weights, λ/(2m) ‖W‖² for each layer.
   */
  l2?: number;
  /**
   * The weights of each unit, a row of W, are brought to length c after each step where they are longer.
   */
  max_norm?: number;
}
/**
 * Layers that are repeated together. In it, `input` is what goes into the repetition.
 */
export interface Group {
  /**
   * How many of it there are, one after the other. Names take the number: block1, block2, and so on.
   */
  repeat: number;
  /**
   * What is repeated. Each takes the number of its repetition to its name.
   *
   * @minItems 1
   */
  layers: GroupLayer[];
}
/**
 * Layer l: Z[l] = W[l]·A[l-1] + b[l], A[l] = g[l](Z[l]). In this order, where there are such: normalization,
 * add, the activation, or it before them; then noise and dropout, in training alone.
 */
export interface GroupLayer {
  /**
   * What messages call the layer. Small letters, digits and _, a letter first, at most 64.
   */
  name?: string;
  /**
   * The kind of layer. `dense`: Every unit sees all units of the layer before.
   */
  type?: "dense";
  /**
   * n[l]: a whole number from 1 to 2147483647.
   */
  units: number;
  activation?: Activation;
  bias?: Bias;
  normalization?: Normalization;
  add?: SkipConnection;
  noise?: Noise;
  dropout?: Dropout;
  regularization?: RegularizationOfTheLayer;
  initializer?: Initializer;
  bias_initializer?: BiasInitializer;
}
/**
 * Layer l: Z[l] = W[l]·A[l-1] + b[l], A[l] = g[l](Z[l]). In this order, where there are such: normalization,
 * add, the activation, or it before them; then noise and dropout, in training alone.
 */
export interface Layer {
  /**
   * How many of it there are, one after the other. Names take the number: block1, block2, and so on.
   */
  repeat?: number;
  /**
   * What messages call the layer. Small letters, digits and _, a letter first, at most 64.
   */
  name?: string;
  /**
   * The kind of layer. `dense`: Every unit sees all units of the layer before.
   */
  type?: "dense";
  /**
   * n[l]: a whole number from 1 to 2147483647.
   */
  units: number;
  activation?: Activation;
  bias?: Bias;
  normalization?: Normalization;
  add?: SkipConnection;
  noise?: Noise;
  dropout?: Dropout;
  regularization?: RegularizationOfTheLayer;
  initializer?: Initializer;
  bias_initializer?: BiasInitializer;
}
/**
 * A loss by its formula in a unit's a and y; its gradient is derived.
 */
export interface LossFormula {
  /**
   * Numbers, + - * / ^ and parentheses, abs, min, max, sign, floor, sqrt, exp, log, log1p, expm1, sin, cos, tanh,
   * sigmoid, softplus, erf, erfc, and select(a > y, then, else).
   */
  formula: string;
  /**
   * Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`.
   */
  reduction?: "mean_over_units" | "sum_over_units";
}
/**
 * Penalties on the weights W[l], added to J, and constraints. Without it there are none.
 */
export interface Regularization {
  /**
   * A penalty on the sizes of the weights, λ₁/m Σ|W| for each layer; with l2 beside it, the elastic net.
   */
  l1?: number;
  /**
   * A penalty on the squares of the weights, λ/(2m) ‖W‖² for each layer.
   */
  l2?: number;
  /**
   * The weights of each unit, a row of W, are brought to length c after each step where they are longer.
   */
  max_norm?: number;
}
/**
 * How long and in what batches the network is trained. Give epochs or iterations.
 */
export interface Training {
  /**
   * Passes over the training examples.
   */
  epochs?: number;
  /**
   * Steps of one mini-batch each, in place of epochs.
   */
  iterations?: number;
  batch_size?: BatchSize;
  /**
   * Decides the initial parameters, the shuffles and the split: the same seed, the same run. A whole number from 0
   * to 9007199254740991.
   */
  seed?: number;
  schedule?: LearningRateSchedule;
  clip?: GradientClipping;
  early_stopping?: EarlyStopping;
  /**
   * What the end of a training is held to: `layerc train` exits 1 where something is not within its limits. `cost`
   * is that of training, `val_` and `test_` before `cost` or a metric those of the other parts.
   */
  expect?: {
    [k: string]: Limits;
  };
  /**
   * Whether backward propagation also computes dX = dA[0], the gradient of the input.
   */
  input_gradient?: boolean;
  /**
   * Which tensors have storage of their own in training: those that are `needed` later, or `all`. What is not
   * needed any more where it is next computed from lies in the same place: Z[l] in that of A[l] where the
   * activation's derivative takes A[l], dA[l] in that of dZ[l]. Results are the same bits.
   */
  keep?: "needed" | "all";
  /**
   * Whether examples count differently: J is the mean of each example's loss times its weight, which is 1 where
   * nothing else is given. By default, whether the data have weights (`data.source.example_weights`).
   */
  example_weights?: boolean;
  /**
   * What is measured of the validation examples while training, and of the test examples after it, in place of the
   * accuracy or the mean squared error.
   *
   * @minItems 1
   */
  metrics?: Metric[];
}
/**
 * Ends the training when what it monitors has got no better for more than `patience` epochs, and brings back the
 * parameters of the best epoch, however the training ends. Without it, it runs to its end.
 */
export interface EarlyStopping {
  /**
   * What is watched: the `cost` of training, or of the validation examples the cost (`val_cost`) or a metric, such
   * as `val_accuracy`, which is then measured.
   */
  monitor?:
    | "cost"
    | "val_cost"
    | "val_accuracy"
    | "val_top_k_accuracy"
    | "val_precision"
    | "val_precision_macro"
    | "val_precision_micro"
    | "val_recall"
    | "val_recall_macro"
    | "val_recall_micro"
    | "val_f1"
    | "val_f1_macro"
    | "val_f1_micro"
    | "val_roc_auc"
    | "val_log_loss"
    | "val_mean_squared_error"
    | "val_root_mean_squared_error"
    | "val_mean_absolute_error"
    | "val_r2";
  /**
   * Epochs without a better value that are borne; the next one ends the training.
   */
  patience?: number;
  /**
   * By how much more than this a value is better that counts as better.
   */
  min_delta?: number;
}
/**
 * What a value has to be at least, at most, or both.
 */
export interface Limits {
  /**
   * The least that will do.
   */
  min?: number;
  /**
   * The most that will do.
   */
  max?: number;
}
/**
 * What `layerc train` and `layerc evaluate` read. Generated code depends on `preprocess`, and on whether there
 * are weights, alone.
 */
export interface Data {
  source: Source;
  preprocess?: Preprocessing;
  split?: Split;
}
/**
 * Comma-separated values, a row an example.
 */
export interface CSVSource {
  format: "csv";
  /**
   * The file; without it, `--data` names one.
   */
  path?: string;
  /**
   * A file of test examples of its own. The split then divides `path` into training and validation.
   */
  test?: string;
  target: Target;
  example_weights?: ExampleWeights;
  /**
   * Whether the first row names the columns.
   */
  header?: boolean;
  /**
   * The one character between columns.
   */
  delimiter?: string;
}
/**
 * JSON lines: a file with one object on each line, an example each.
 */
export interface JSONLinesSource {
  format: "jsonl";
  /**
   * The file; without it, `--data` names one.
   */
  path?: string;
  /**
   * A file of test examples of its own. The split then divides `path` into training and validation.
   */
  test?: string;
  target: Target1;
  /**
   * The key of what an example counts for, a number from 0 up.
   */
  example_weights?: string;
}
/**
 * Arrays as numpy.save writes them, in one folder; their first axis counts the examples.
 */
export interface NumPySource {
  format: "npy";
  /**
   * The folder; without it, `--data` names one.
   */
  path?: string;
  /**
   * The file of the inputs, each flattened to n[0] numbers.
   */
  inputs?: string;
  /**
   * The file of the labels or targets.
   */
  labels?: string;
  /**
   * The file of what each example counts for, a number from 0 up. Without it, all count for 1.
   */
  example_weights?: string;
  /**
   * The file of the test inputs. The split then divides `inputs` into training and validation.
   */
  test_inputs?: string;
  /**
   * The file of the test labels, beside test_inputs.
   */
  test_labels?: string;
  /**
   * The file of what each test example counts for, beside example_weights. Without it, all count for 1.
   */
  test_example_weights?: string;
}
/**
 * Arrays in one file, as numpy.savez or numpy.savez_compressed writes it; their first axis counts the examples.
 */
export interface NumPyArchiveSource {
  format: "npz";
  /**
   * The file; without it, `--data` names one.
   */
  path?: string;
  /**
   * The array of the inputs, each flattened to n[0] numbers.
   */
  inputs?: string;
  /**
   * The array of the labels or targets.
   */
  labels?: string;
  /**
   * The array of what each example counts for, a number from 0 up. Without it, all count for 1.
   */
  example_weights?: string;
  /**
   * The array of the test inputs. The split then divides `inputs` into training and validation.
   */
  test_inputs?: string;
  /**
   * The array of the test labels, beside test_inputs.
   */
  test_labels?: string;
  /**
   * The array of what each test example counts for, beside example_weights. Without it, all count for 1.
   */
  test_example_weights?: string;
}
/**
 * Arrays as MNIST and Fashion-MNIST come, in one folder, each as it is or gzipped (NAME or NAME.gz); their first
 * axis counts the examples.
 */
export interface IDXSource {
  format: "idx";
  /**
   * The folder; without it, `--data` names one.
   */
  path?: string;
  /**
   * The file of the inputs, each flattened to n[0] numbers.
   */
  inputs?: string;
  /**
   * The file of the labels or targets.
   */
  labels?: string;
  /**
   * The file of the test inputs. The split then divides `inputs` into training and validation.
   */
  test_inputs?: string;
  /**
   * The file of the test labels, beside test_inputs.
   */
  test_labels?: string;
}
/**
 * The shares of the examples, chosen at random by the seed; they add up to at most 1. With test examples in
 * files of their own, train and validation add up to 1.
 */
export interface Split {
  /**
   * The share that the parameters are fitted to. With test examples in files of their own, the default is what
   * validation leaves.
   */
  train?: number;
  /**
   * The share that is measured while training.
   */
  validation?: number;
  /**
   * The share that is measured once, at the end. Without it, what the others leave.
   */
  test?: number;
  /**
   * Whether every part has the classes in the same proportions.
   */
  stratify?: boolean;
}
/**
 * Which hyperparameters `layerc sweep` tries, and how it chooses them. The generated module depends on nothing
 * of it.
 */
export interface Sweep {
  /**
   * How values are chosen: `grid`, every combination; `random`; `bayes`, where earlier trials were good (the
   * tree-structured Parzen estimator).
   */
  method?: "grid" | "random" | "bayes";
  /**
   * What the best trial is best in: the `cost` of training, or of the validation examples the cost (`val_cost`) or
   * a metric, such as `val_accuracy`, which is then measured.
   */
  metric?:
    | "cost"
    | "val_cost"
    | "val_accuracy"
    | "val_top_k_accuracy"
    | "val_precision"
    | "val_precision_macro"
    | "val_precision_micro"
    | "val_recall"
    | "val_recall_macro"
    | "val_recall_micro"
    | "val_f1"
    | "val_f1_macro"
    | "val_f1_micro"
    | "val_roc_auc"
    | "val_log_loss"
    | "val_mean_squared_error"
    | "val_root_mean_squared_error"
    | "val_mean_absolute_error"
    | "val_r2";
  /**
   * What is tried, by its path in the spec as `--set` takes it: `optimizer.learning_rate`, `layers.hidden1.units`.
   */
  parameters: {
    [k: string]: Distribution;
  };
  /**
   * Trainings of each trial, by the spec's seed and those after it; its metric is their mean.
   */
  seeds?: number;
  early_termination?: EarlyTermination;
  budget?: Budget;
  /**
   * How many trials may run at once. A trial is chosen by the results of those that are at least so many before
   * it, whatever the number of cores, so that the same seed gives the same trials on every machine.
   */
  parallel?: number;
  /**
   * Decides which values are tried: the same seed, the same trials.
   */
  seed?: number;
}
/**
 * The values that a parameter may have: values, uniform, log_uniform or int.
 */
export interface Distribution {
  /**
   * These, each as likely. What may stand in the spec may stand here. Numbers are taken in their order.
   *
   * @minItems 1
   */
  values?: unknown[];
  /**
   * Numbers from the first to the second, each as likely.
   *
   * @minItems 2
   * @maxItems 2
   */
  uniform?: number[];
  /**
   * Numbers from the first to the second, each order of magnitude as likely: for learning rates, strengths, and
   * with a step of 1 for units.
   *
   * @minItems 2
   * @maxItems 2
   */
  log_uniform?: number[];
  /**
   * Whole numbers from the first to the second, each as likely.
   *
   * @minItems 2
   * @maxItems 2
   */
  int?: number[];
  /**
   * Only the first end, and what is whole steps above it.
   */
  step?: number;
  /**
   * The parameter is there only where other parameters of the sweep have these values: one, or one of a list. Else
   * the spec's own value stands.
   */
  when?: {
    [k: string]: unknown;
  };
}
/**
 * When the sweep is over. Without it, a grid is tried whole, and else 50 trials are run.
 */
export interface Budget {
  /**
   * Trials in all.
   */
  trials?: number;
  /**
   * After these no trial begins; those that are running are finished.
   */
  minutes?: number;
}
