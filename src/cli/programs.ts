import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What layerc's programs end in: they run as they were built, and in tests as they are written. */
export const EXTENSION = import.meta.url.endsWith(".ts") ? ".ts" : ".js";

/** SHA-256 of layerc's own programs in a folder and those below it, and of `more` files there: names and bytes. */
export function programsDigest(folder: string, more: readonly string[] = []): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(EXTENSION) && !name.endsWith(".d.ts"))
    .sort();
  const hash = createHash("sha256");
  for (const name of [...files, ...more]) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name}:${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}
