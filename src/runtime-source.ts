import { readdirSync, readFileSync } from "node:fs";

/** The folder with the runtime in TypeScript, which the package brings along: beside src/ and dist/ alike. */
const FOLDER = new URL("../src/runtime/", import.meta.url);

/** The texts of the runtime's files, for modules that hold the runtime instead of importing it: all but WebAssembly. */
export function readRuntimeSource(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const own = names.filter((name) => name.endsWith(".ts") && !name.startsWith("wasm/"));
  return new Map(own.map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));
}
