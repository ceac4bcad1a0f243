/** ONNX Runtime, inference alone: `node onnxruntime.mjs web|node THREADS`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { crossEntropy, norm, numbers, serve } from "./protocol.mjs";

const [variant, threads] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const ort = require(variant === "web" ? "onnxruntime-web/wasm" : "onnxruntime-node");
ort.env.logLevel = "error";
if (variant === "web") ort.env.wasm.numThreads = Number(threads);
const options =
  variant === "web"
    ? { executionProviders: ["wasm"] }
    : { executionProviders: ["cpu"], intraOpNumThreads: Number(threads), interOpNumThreads: 1 };

serve(ort.env.versions[variant], async (workload, task) => {
  if (!task.startsWith("predict")) return { skip: "inference alone" };
  const session = await ort.InferenceSession.create(new Uint8Array(readFileSync(workload.onnx)), options);
  const [X, Y] = [numbers(workload.X), numbers(workload.Y)];
  const [n0, nL] = [workload.n[0], workload.n.at(-1)];
  const m = task === "predict1" ? 1 : X.length / n0;
  const inputs = X.subarray(0, m * n0);
  let outputs;
  return {
    async steps(count) {
      for (let i = 0; i < count; i++) {
        outputs = (await session.run({ x: new ort.Tensor("float32", inputs, [m, n0]) })).y.data;
      }
    },
    result: () => ({ loss: crossEntropy(outputs, Y, nL), checksum: norm(outputs) }),
  };
});
