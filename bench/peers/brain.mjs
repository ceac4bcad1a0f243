/**
 * brain.js 2. It updates the parameters after each example, has one activation for all layers and no cross-entropy:
 * what it computes is another thing, and its losses do not compare. A step is its updates for a mini-batch's examples.
 */
import { createRequire } from "node:module";
import { numbers, serve } from "./protocol.mjs";

const require = createRequire(import.meta.url);
const { NeuralNetwork } = require("brain.js/dist/browser.js");

serve(require("brain.js/package.json").version, (workload, task) => {
  if (task === "gather") return { skip: "it takes no images" };
  const { n, activation, alpha, optimizer, batch } = workload;
  const [n0, nL] = [n[0], n.at(-1)];
  const m = { train: batch, predict1: 1, predict1024: 1024 }[task];
  const rows = (values, units) => Array.from({ length: m }, (_, j) => values.subarray(j * units, (j + 1) * units));
  const [X, Y] = [rows(numbers(workload.X), n0), rows(numbers(workload.Y), nL)];
  const data = X.map((input, j) => ({ input, output: Y[j] }));
  const options = {
    learningRate: alpha,
    // 0 is refused.
    momentum: 1e-30,
    errorThresh: Number.MIN_VALUE,
    errorCheckInterval: 1e9,
    ...(optimizer === "adam" ? { praxis: "adam" } : {}),
  };
  const sizes = { inputSize: n0, hiddenLayers: n.slice(1, -1), outputSize: nL };
  const net = new NeuralNetwork({ ...sizes, activation, ...options });
  // One epoch of training makes the network; prediction asks for no more.
  net.train(data.slice(0, 1), { ...options, iterations: 1 });
  const result = () => ({ loss: 0, checksum: 0 });
  if (task !== "train") {
    return {
      steps(count) {
        for (let i = 0; i < count; i++) for (const input of X) net.run(input);
      },
      result,
    };
  }
  // A step takes seconds on the large networks, and several of them would prove nothing.
  const count = workload.name === "T4" || workload.name === "T5" ? 1 : undefined;
  return {
    count,
    steps(steps) {
      net.train(data, { ...options, iterations: count ?? steps });
    },
    result,
  };
});
