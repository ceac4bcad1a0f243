/** `npm run performance -- FILE …`: writes docs/performance.md from the JSON of one or more `npm run bench:peers`. */
import { readFileSync, writeFileSync } from "node:fs";
import { pageOf } from "./page.ts";
import type { Report } from "./report.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: npm run performance -- FILE …, files that npm run bench:peers -- --json FILE wrote");
  process.exit(2);
}
// They are what bench/peers.ts writes.
writeFileSync("docs/performance.md", pageOf(files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Report)));
