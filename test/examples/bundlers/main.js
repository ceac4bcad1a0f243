import { createPredictor } from "./generated/digits.js";

const [weights, examples] = await Promise.all(
  ["/digits.safetensors", "/examples.json"].map(async (url) => (await fetch(url)).arrayBuffer()),
);
const inputs = JSON.parse(new TextDecoder().decode(examples));
const predictor = createPredictor(new Uint8Array(weights));
const outputs = inputs.map((input) => [...predictor.predict(Float32Array.from(input))]);
document.querySelector("output").textContent = JSON.stringify(outputs);
