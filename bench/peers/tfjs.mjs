/**
 * TensorFlow.js: `node tfjs.mjs cpu|wasm|wasm-by-hand THREADS`. By hand: its gradients of a dense layer are given with
 * the transposes written out, since matMul with transposed operands is far slower on wasm.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { crossEntropy, distance, norm, numbers, serve } from "./protocol.mjs";

const [variant, threads] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const tf = require("@tensorflow/tfjs");
const byHand = variant === "wasm-by-hand";
if (threads !== "1") throw new Error("TensorFlow.js has no threads in Node (tensorflow/tfjs issue 3830)");
if (variant !== "cpu") {
  const wasm = require("@tensorflow/tfjs-backend-wasm");
  wasm.setWasmPaths(`${dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/wasm-out/`);
}
await tf.setBackend(variant === "cpu" ? "cpu" : "wasm");
await tf.ready();

serve(tf.version.tfjs, (workload, task) => {
  tf.disposeVariables();
  const { n, activation, loss, optimizer: word, alpha, batch } = workload;
  const [n0, nL] = [n[0], n.at(-1)];
  const L = n.length - 1;
  const binary = loss === "binary_crossentropy";
  const [X, Y] = [numbers(workload.X), numbers(workload.Y)];
  const start = workload.parameters.map(numbers);
  // W[l] of the files is (n[l], n[l-1]); with examples as rows, TensorFlow's is its transpose.
  const initial = start.map((data, k) =>
    k % 2 === 0 ? tf.tidy(() => tf.transpose(tf.tensor2d(data, [n[k / 2 + 1], n[k / 2]]))) : tf.tensor1d(data),
  );
  const parameters = initial.map((tensor) => tf.variable(tensor));
  const g = { relu: tf.relu, tanh: tf.tanh }[activation];

  /** X·W + b, with its gradients written out; those of layer 1 do without dX. */
  const dense = tf.customGrad((A, W, b, save) => {
    save([A, W]);
    return {
      value: tf.fused.matMul({ a: A, b: W, bias: b }),
      gradFunc: (dZ, [A, W]) => [tf.matMul(dZ, tf.transpose(W)), tf.matMul(tf.transpose(A), dZ), tf.sum(dZ, 0)],
    };
  });
  const first = (X) =>
    tf.customGrad((W, b) => ({
      value: tf.fused.matMul({ a: X, b: W, bias: b }),
      gradFunc: (dZ) => [tf.matMul(tf.transpose(X), dZ), tf.sum(dZ, 0)],
    }));

  function logits(X) {
    let A = X;
    for (let l = 1; l <= L; l++) {
      const [W, b] = [parameters[2 * l - 2], parameters[2 * l - 1]];
      if (byHand && task !== "predict1" && task !== "predict1024") {
        const Z = l === 1 ? first(A)(W, b) : dense(A, W, b);
        A = l < L ? g(Z) : Z;
      } else if (activation === "relu" && l < L) A = tf.fused.matMul({ a: A, b: W, bias: b, activation: "relu" });
      else {
        const Z = tf.fused.matMul({ a: A, b: W, bias: b });
        A = l < L ? g(Z) : Z;
      }
    }
    return A;
  }
  const cost = (Z, Y) => (binary ? tf.losses.sigmoidCrossEntropy(Y, Z) : tf.losses.softmaxCrossEntropy(Y, Z));

  if (task.startsWith("predict")) {
    if (byHand) return { skip: "as without gradients" };
    const m = task === "predict1" ? 1 : X.length / n0;
    const inputs = X.subarray(0, m * n0);
    let outputs;
    return {
      steps(count) {
        for (let i = 0; i < count; i++) {
          const A = tf.tidy(() => {
            const Z = logits(tf.tensor2d(inputs, [m, n0]));
            return binary ? tf.sigmoid(Z) : tf.softmax(Z);
          });
          outputs = A.dataSync();
          A.dispose();
        }
      },
      result: () => ({ loss: crossEntropy(outputs, Y, nL), checksum: norm(outputs) }),
    };
  }

  const batchX = tf.tensor2d(X.subarray(0, batch * n0), [batch, n0]);
  const batchY = tf.tensor2d(Y.subarray(0, batch * nL), [batch, nL]);
  let optimizer;
  const step = (X, Y) => optimizer.minimize(() => cost(logits(X), Y), true, parameters);
  return {
    reset() {
      parameters.forEach((variable, k) => variable.assign(initial[k]));
      optimizer?.dispose();
      optimizer = word === "adam" ? tf.train.adam(alpha, 0.9, 0.999, 1e-8) : tf.train.sgd(alpha);
    },
    steps: task === "gather" ? gather() : train,
    result() {
      const J = tf.tidy(() => cost(logits(batchX), batchY).dataSync()[0]);
      const placed = (tensor, k) => (k % 2 === 0 ? tf.transpose(tensor) : tensor);
      const now = tf.tidy(() => parameters.map((tensor, k) => placed(tensor, k).dataSync()));
      return { loss: J, checksum: distance(now, start) };
    },
  };

  function train(count) {
    for (let i = 0; i < count; i++) step(batchX, batchY).dispose();
  }

  function gather() {
    // There are no tensors of uint8.
    const images = tf.tensor2d(Int32Array.from(numbers(workload.images.X)), workload.images.X.shape, "int32");
    const labels = tf.tensor1d(Int32Array.from(numbers(workload.images.labels)), "int32");
    const order = numbers(workload.images.order);
    const batches = Array.from({ length: order.length / batch }, (_, i) =>
      tf.tensor1d(order.subarray(i * batch, (i + 1) * batch), "int32"),
    );
    const scale = tf.scalar(1 / 255);
    return (count) => {
      for (let i = 0; i < count; i++) {
        tf.tidy(() => {
          const X = tf.mul(tf.cast(tf.gather(images, batches[i]), "float32"), scale);
          const Y = tf.cast(tf.oneHot(tf.gather(labels, batches[i]), nL), "float32");
          step(X, Y);
        });
      }
    };
  }
});
