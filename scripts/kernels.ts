// Writes the element-wise kernels from the vocabulary, and the WebAssembly modules: npm run kernels.
import { writeFileSync } from "node:fs";
import { printModules } from "../src/wasm/modules.ts";
import { printKernels } from "./print-kernels.ts";

for (const [path, text] of [...printKernels(), ...printModules()]) {
  writeFileSync(path, text);
  console.log(path);
}
