// Writes the generated data sets of specs/data. Usage, in the repository's root:
// node scripts/run.mjs scripts/datasets.ts
import { writeFileSync } from "node:fs";
import { flowerCsv } from "./flower.ts";
import { parityCsv } from "./parity.ts";

writeFileSync("specs/data/flower.csv", flowerCsv());
writeFileSync("specs/data/parity8.csv", parityCsv(8));
