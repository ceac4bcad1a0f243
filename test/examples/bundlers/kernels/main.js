import { loadKernels } from "layerc/runtime/v1/wasm";
import { createPredictor } from "../generated/digits.js";

const [weights, examples] = await Promise.all(
  ["/digits.safetensors", "/examples.json"].map(async (url) => (await fetch(url)).arrayBuffer()),
);
const inputs = JSON.parse(new TextDecoder().decode(examples));
const kernels = await loadKernels();
await loadKernels();
const predictor = createPredictor(new Uint8Array(weights), { kernels });
const outputs = inputs.map((input) => [...predictor.predict(Float32Array.from(input))]);
document.querySelector("output").textContent = JSON.stringify({ numericClass: kernels.numericClass, outputs });
