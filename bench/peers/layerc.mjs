/** layerc itself: `node layerc.mjs KERNELS THREADS RUNTIME`; RUNTIME is the address of the wasm kernels, if any. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { kernelsOf } from "./kernels.mjs";
import { crossEntropy, distance, norm, numbers, serve } from "./protocol.mjs";

const [name, threads, runtime] = process.argv.slice(2);
const kernels = await kernelsOf(name, Number(threads), runtime);
const given = kernels === undefined ? {} : { kernels };

serve(kernels?.name ?? "js", async ({ module, weights, n, batch, ...workload }, task) => {
  const { createTrainer, createPredictor } = await import(pathToFileURL(module).href);
  const start = readFileSync(weights);
  const [X, Y] = [numbers(workload.X), numbers(workload.Y)];
  const [n0, nL] = [n[0], n.at(-1)];
  if (task.startsWith("predict")) return prediction(createPredictor, start, task === "predict1" ? 1 : X.length / n0);

  const trainer = createTrainer({ examples: batch, ...given });
  const place = () => {
    transpose(X, trainer.X);
    transpose(Y, trainer.Y);
  };
  const gathering = task === "gather" ? gather() : undefined;
  const parameters = workload.parameters.map((file) => trainer.parameters[file.path.split(".").at(-1)]);
  const started = workload.parameters.map(numbers);
  return {
    reset() {
      trainer.load(start);
      place();
    },
    steps: gathering ?? train,
    result() {
      place();
      trainer.forward(trainer.X);
      return { loss: trainer.cost(trainer.Y), checksum: distance(parameters.map(({ data }) => data), started) };
    },
    heap: () => trainer.X.heap.data.byteLength,
  };

  function train(count) {
    const { X, Y } = trainer;
    for (let i = 0; i < count; i++) trainer.step(X, Y);
  }

  function gather() {
    const [images, labels, order] = [workload.images.X, workload.images.labels, workload.images.order].map(numbers);
    return (count) => {
      const data = { X: images, Y: labels, rows: order.subarray(0, count * batch) };
      trainer.fit(data, { iterations: count, batchSize: batch, shuffle: false });
    };
  }

  function prediction(createPredictor, weights, m) {
    const predictor = createPredictor(weights, { columns: Math.min(m, 256), ...given });
    const inputs = X.subarray(0, m * n0);
    let outputs;
    return {
      steps(count) {
        for (let i = 0; i < count; i++) outputs = predictor.predict(inputs);
      },
      result: () => ({ loss: crossEntropy(outputs, Y, nL), checksum: norm(outputs) }),
    };
  }
});

/** The first examples, one after another, as the columns of a matrix. */
function transpose(examples, { rows, cols, data }) {
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) data[i * cols + j] = examples[j * rows + i];
}
