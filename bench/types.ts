/** What a generated module costs those who check types: tsc over it, less tsc over an empty file. */
import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { measurementOf, type Measurement } from "./measure.ts";
import { deepSpec, inFolder, timeCommand } from "./processes.ts";

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

/**
 * Milliseconds for modules of so many layers, in a project that has layerc installed. Each round checks all files one
 * after another, the empty one first, so that what slows the machine slows them alike; the first is not counted.
 */
export function typeChecks(layers: readonly number[], rounds: number): Promise<readonly Measurement[]> {
  return inFolder(async (folder) => {
    for (const path of ["package.json", "dist"]) {
      cpSync(path, join(folder, "node_modules", "layerc", path), { recursive: true });
    }
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const specs = layers.map((L) => deepSpec(folder, L));
    await timeCommand(["generate", ...specs, "--out", folder]);
    writeFileSync(join(folder, "empty.ts"), "export {};\n");
    const modules = layers.map((L) => `deep_${L}.ts`);
    const differences = modules.map((): number[] => []);
    for (let round = 0; round <= rounds; round++) {
      const empty = check(folder, "empty.ts");
      modules.forEach((module, i) => {
        const more = check(folder, module) - empty;
        if (round > 0) differences[i]!.push(more);
      });
    }
    return differences.map(measurementOf);
  });
}

/** Milliseconds that tsc takes for one file. Throws where it finds an error. */
function check(folder: string, file: string): number {
  const options = { target: "es2022", lib: ["es2022"], types: [], module: "nodenext", strict: true, noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: [file] }));
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`tsc exited ${status} on ${file}: ${stdout}`);
  return elapsed;
}
