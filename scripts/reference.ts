// Writes docs/reference.md and its images from the vocabulary: npm run reference.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { IMAGES, referenceFiles } from "./reference-files.ts";

const files = referenceFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
// Images of words that are no more.
for (const folder of IMAGES) {
  for (const name of readdirSync(folder)) if (!files.has(`${folder}/${name}`)) rmSync(`${folder}/${name}`);
}
console.log(`docs/reference.md and ${files.size - 1} images`);
