/** `layerc generate --watch` as a person meets it: from the save of a spec to its module. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inFolder } from "./processes.ts";

/** Milliseconds from each of so many saves of the first spec until its module is there, all specs being watched. */
export function saves(specs: readonly string[], name: string, count: number): Promise<readonly number[]> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, "specs"));
    for (const spec of specs) cpSync(spec, join(folder, "specs", basename(spec)));
    const path = join(folder, "specs", `${name}.net.yaml`);
    const module = join(folder, "generated", `${name}.ts`);
    const child = spawn(process.execPath, [resolve("dist/cli/index.js"), "generate", "--watch"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    try {
      for await (const chunk of child.stderr.setEncoding("utf8")) if (String(chunk).includes("watching")) break;
      const times: number[] = [];
      for (let i = 1; i <= count; i++) {
        await sleep(100);
        const text = readFileSync(path, "utf8").replace(/^description: .*$/m, `description: save ${i}`);
        const start = performance.now();
        writeFileSync(path, text);
        while (!readFileSync(module, "utf8").includes(`save ${i}`)) {
          if (performance.now() - start > 10_000) throw new Error(`save ${i} of ${name} was not noticed`);
          await sleep(1);
        }
        times.push(performance.now() - start);
      }
      return times;
    } finally {
      child.kill();
    }
  });
}
