// Writes the element-wise kernels from the vocabulary: npm run kernels.
import { writeFileSync } from "node:fs";
import { printKernels } from "./print-kernels.ts";

for (const [path, text] of printKernels()) {
  writeFileSync(path, text);
  console.log(path);
}
