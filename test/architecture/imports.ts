import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Import {
  /** The importing file, from src/. */
  readonly from: string;
  /** A file from src/ (`spec/parse.ts`), or the name of a package (`yaml`, `node:fs`). */
  readonly to: string;
  /** Of types alone, which are gone when it runs. */
  readonly typeOnly: boolean;
  /** `import("…")`, when its line is reached. */
  readonly lazy: boolean;
}

/** The TypeScript files below src/, from there, with slashes. */
export function sourceFiles(): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort();
}

export function sourceText(path: string): string {
  return readFileSync(join(root, "src", path), "utf8");
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;
const DYNAMIC = /(typeof )?\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Every import of the sources. */
export function imports(): Import[] {
  return sourceFiles().flatMap((from) => {
    const text = sourceText(from);
    const target = (specifier: string): string =>
      specifier.startsWith(".") ? posix.join(dirname(from), specifier) : specifier;
    return [
      ...[...text.matchAll(STATIC)].map(([, type, to]) => ({
        from,
        to: target(to!),
        typeOnly: type !== undefined,
        lazy: false,
      })),
      ...[...text.matchAll(DYNAMIC)].map(([, type, to]) => ({
        from,
        to: target(to!),
        typeOnly: type !== undefined,
        lazy: true,
      })),
    ];
  });
}

/** All that a file reaches when it is imported, files and packages, itself included. */
export function reached(file: string, all: readonly Import[]): Set<string> {
  const found = new Set([file]);
  for (const each of found) {
    for (const { from, to, typeOnly, lazy } of all) if (from === each && !typeOnly && !lazy) found.add(to);
  }
  return found;
}
