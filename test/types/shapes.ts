/**
 * Shapes in types: what is right compiles, and each kind of wrong shape is an error of tsc, which checks this file with
 * the rest of the project. A line that stopped being an error would leave its @ts-expect-error unused, an error itself.
 * Nothing here is run: test/types/shapes.test.ts shows that these errors hang on the variance of Matrix.
 */
import * as digits from "../../generated/digits.ts";
import * as iris from "../../generated/iris.ts";
import * as xor from "../../generated/xor.ts";
import { linear, linearGradA, linearGradW, relu, type Matrix } from "layerc/runtime/v1";

/** n = 64, 128, 64, 10, eight examples. */
export function right(
  trainer: digits.Trainer<8>,
  X: Matrix<64, 8>,
  Y: Matrix<10, 8>,
  state: digits.State,
  gradients: digits.Gradients,
): void {
  const { parameters, cache } = trainer;
  const output: Matrix<10, 8> = digits.forward(X, parameters, cache);
  const J: number = digits.cost(Y, parameters, cache) + trainer.step(X, output);
  digits.backward(X, Y, parameters, cache, gradients);
  digits.update(parameters, gradients, state, { ...digits.hyperparameters, alpha: J });
  linear(parameters.W1, X, parameters.b1, cache.A1);
  linearGradW(cache.dZ1, X, gradients.dW1);
  linearGradA(parameters.W2, cache.dZ2, cache.dZ1);
  const inputs: 64 = digits.n[0];
  const species: iris.Class = "setosa";
  const made: xor.Trainer<4> = xor.createTrainer({ examples: 4, hyperparameters: { alpha: inputs } });
  const any: xor.Trainer<number> = xor.createTrainer<number>({ examples: made.X.cols, seed: species.length });
  any.step(any.X, any.Y);
}

export function wrongBatch(
  { parameters, cache }: digits.Trainer<8>,
  X: Matrix<64, 8>,
  Y: Matrix<10, 8>,
  gradients: digits.Gradients,
): void {
  const narrow = {} as Matrix<63, 8>;
  const wide = {} as Matrix<65, 8>;
  const transposed = {} as Matrix<8, 64>;
  const half = {} as { readonly X: Matrix<64, 4>; readonly Y: Matrix<10, 4> };
  const unknown = {} as Matrix<64, number>;

  // @ts-expect-error: X has fewer rows than n[0]
  digits.forward(narrow, parameters, cache);
  // @ts-expect-error: X has more rows than n[0]
  digits.forward(wide, parameters, cache);
  // @ts-expect-error: X holds examples as rows
  digits.forward(transposed, parameters, cache);
  // @ts-expect-error: X has other examples than the cache
  digits.forward(half.X, parameters, cache);
  // @ts-expect-error: a batch whose size is known at run time alone
  digits.forward(unknown, parameters, cache);
  // @ts-expect-error: Y has other examples than the cache
  digits.cost(half.Y, parameters, cache);
  // @ts-expect-error: X in place of Y
  digits.cost(X, parameters, cache);
  // @ts-expect-error: X and Y swapped
  digits.backward(Y, X, parameters, cache, gradients);
  // @ts-expect-error: Y has other examples than X
  digits.backward(X, half.Y, parameters, cache, gradients);
  // @ts-expect-error: the parameters are those of another network
  digits.forward(X, {} as xor.Parameters, cache);
  // @ts-expect-error: the cache is that of another network
  digits.forward(X, parameters, {} as xor.Cache<8>);
  // @ts-expect-error: the cache has room for inference alone
  digits.backward(X, Y, parameters, {} as digits.Activations<8>, gradients);
  // @ts-expect-error: parameters in place of gradients
  digits.backward(X, Y, parameters, cache, parameters);
  // @ts-expect-error: A[L] is not X
  digits.forward(digits.forward(X, parameters, cache), parameters, cache);
}

export function wrongTrainer(trainer: digits.Trainer<8>, X: Matrix<64, 8>, Y: Matrix<10, 8>): void {
  const four = {} as digits.Trainer<4>;
  const any = {} as digits.Trainer<number>;

  // @ts-expect-error: a batch of 8 in a trainer of 4
  four.step(X, four.Y);
  // @ts-expect-error: labels of 8 in a trainer of 4
  four.step(four.X, Y);
  // @ts-expect-error: X and Y swapped
  trainer.step(Y, X);
  // @ts-expect-error: a batch of any size in a trainer of 8
  trainer.step(any.X, any.Y);
  // @ts-expect-error: A[L] has ten rows
  const one: Matrix<1, 8> = trainer.forward(X);
  // @ts-expect-error: a Trainer<4> is not a Trainer<number>
  const general: digits.Trainer<number> = four;
  // @ts-expect-error: nor is a Trainer<number> a Trainer<4>
  const special: digits.Trainer<4> = any;
  // @ts-expect-error: a trainer of another network
  const other: xor.Trainer<8> = trainer;
  // @ts-expect-error: a cache of another batch
  const cache: digits.Cache<8> = four.cache;
  // @ts-expect-error: how many examples must be said
  digits.createTrainer({});
  // @ts-expect-error: gradient descent has no β₁
  xor.createTrainer({ examples: 4, hyperparameters: { beta1: 0.9 } });
  // @ts-expect-error: Adam's hyperparameters are more than those of gradient descent
  digits.update({} as digits.Parameters, {} as digits.Gradients, {} as digits.State, xor.hyperparameters);
  // @ts-expect-error: tensors are filled, not replaced
  trainer.parameters.W1 = trainer.gradients.dW1;
  use(one, general, special, other, cache);
}

export function wrongKernel({ parameters, cache, gradients }: digits.Trainer<8>, X: Matrix<64, 8>): void {
  const { W1, W2, b1, b2 } = parameters;
  const { A1, A2, dZ1, dZ2 } = cache, Z1 = A1, Z2 = A2, dA1 = dZ1;
  const transposed = {} as Matrix<64, 128>;

  // @ts-expect-error: W of another layer
  linear(W2, X, b1, Z1);
  // @ts-expect-error: b of another layer
  linear(W1, X, b2, Z1);
  // @ts-expect-error: Z of another layer
  linear(W1, X, b1, Z2);
  // @ts-expect-error: W transposed
  linear(transposed, X, b1, Z1);
  // @ts-expect-error: the activations of another layer
  linear(W1, A1, b1, Z1);
  // @ts-expect-error: b as a row
  linear(W1, X, {} as Matrix<1, 128>, Z1);
  // @ts-expect-error: Z of fewer examples
  linear(W1, X, b1, {} as Matrix<128, 4>);
  // @ts-expect-error: dW transposed
  linearGradW(dZ1, X, transposed);
  // @ts-expect-error: dZ of another layer
  linearGradW(dZ2, X, gradients.dW1);
  // @ts-expect-error: W of another layer
  linearGradA(W1, dZ2, dA1);
  // @ts-expect-error: A of another layer
  relu(Z1, A2);
}

export function wrongConstant(): void {
  // @ts-expect-error: n[0] is 64
  const inputs: 65 = digits.n[0];
  // @ts-expect-error: there is no layer 4
  const beyond: number = digits.n[4];
  // @ts-expect-error: not one of the classes
  const species: iris.Class = "rose";
  // @ts-expect-error: the rows of X are four
  const feature: (typeof iris.features)[4] = "petal_width";
  use(inputs, beyond, species, feature);
}

function use(..._: readonly unknown[]): void {}
