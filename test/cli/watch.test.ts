import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { finished, start } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

/** `layerc generate --watch ARGS`, and what it has written since it was last asked. */
function watching(cwd: string, ...args: string[]) {
  const child = start(["generate", "--watch", ...args], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  const done = finished(child);
  let output = "";
  let notice = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: string) => {
      output += text;
      notice();
    });
  }
  child.on("close", () => notice());
  return {
    child,
    done,
    /** Waits until the output since the last call matches, and returns it. */
    async until(pattern: RegExp): Promise<string> {
      const deadline = setTimeout(() => child.kill("SIGKILL"), 20_000);
      while (!pattern.test(output) && child.exitCode === null && child.signalCode === null) {
        await new Promise<void>((resolve) => (notice = resolve));
      }
      clearTimeout(deadline);
      expect(output).toMatch(pattern);
      const seen = output;
      output = "";
      return seen;
    },
  };
}

/** As editors do that write beside and rename. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
}

test("generates after every save, whatever happens to the specs", async () => {
  const folder = projectFolder({ "specs/a.net.yaml": specOf("a"), "specs/b.net.yaml": specOf("b") });
  const at = (path: string): string => join(folder, path);
  const module = (name: string): string => readFileSync(at(`generated/${name}.ts`), "utf8");
  const { child, done, until } = watching(folder);
  const first = await until(/watching/);
  expect(first.match(/^\d\d:\d\d:\d\d  wrote  generated\/[ab]\.ts  \(\d+ ms\)$/gm)).toHaveLength(2);

  writeFileSync(at("specs/a.net.yaml"), specOf("a", "units: 4, activation: tanh"));
  // Of b nothing is said: it is up to date.
  expect(await until(/wrote/)).toMatch(/^\S+  wrote  generated\/a\.ts  \(\d+ ms\)\n$/);
  expect(module("a")).toContain("Matrix<4, 2>");
  replace(at("specs/a.net.yaml"), specOf("a", "units: 5, activation: tanh"));
  await until(/wrote  generated\/a\.ts/);
  expect(module("a")).toContain("Matrix<5, 2>");

  // A broken spec keeps its module, and no other back.
  writeFileSync(at("specs/a.net.yaml"), specOf("a", "units: 6, activation: tanhh"));
  const broken = await until(/faults in 1 of 2 specs\n/);
  expect(broken).toMatch(/^specs\/a\.net\.yaml:5:29 E204 .*\n  5 \| .*tanhh/);
  expect(broken).not.toContain("orphaned");
  writeFileSync(at("specs/b.net.yaml"), specOf("b", "units: 7, activation: tanh"));
  await until(/wrote  generated\/b\.ts[^]*faults in 1 of 2 specs/);
  expect(module("a")).toContain("Matrix<5, 2>");
  writeFileSync(at("specs/a.net.yaml"), specOf("a", "units: 6, activation: tanh"));
  await until(/wrote  generated\/a\.ts/);
  expect(module("a")).toContain("Matrix<6, 2>");

  // Folders that come and go.
  mkdirSync(at("specs/new/deep"), { recursive: true });
  writeFileSync(at("specs/new/deep/c.net.yaml"), specOf("c"));
  await until(/wrote  generated\/c\.ts/);
  writeFileSync(at("specs/new/deep/c.net.yaml"), specOf("c", "units: 9, activation: tanh"));
  await until(/wrote  generated\/c\.ts/);
  rmSync(at("specs/new"), { recursive: true });
  await until(/orphaned  generated\/c\.ts\nhint: /);
  renameSync(at("specs"), at("elsewhere"));
  await until(/There is no specs\//);
  mkdirSync(at("specs"));
  writeFileSync(at("specs/d.net.yaml"), specOf("d"));
  await until(/wrote  generated\/d\.ts/);
  rmSync(at("specs"), { recursive: true });
  mkdirSync(at("specs"));
  for (const units of [8, 9]) {
    writeFileSync(at("specs/d.net.yaml"), specOf("d", `units: ${units}, activation: tanh`));
    await until(/wrote  generated\/d\.ts/);
  }

  // The configuration is watched, too: where there is none, for one.
  writeFileSync(at("layerc.config.yaml"), "version: 1\nspecs: elsewhere\nout: src\n");
  await until(/wrote  src\/a\.ts[^]*wrote  src\/b\.ts/);
  writeFileSync(at("layerc.config.yaml"), "version: 1\nspeks: elsewhere\n");
  await until(/layerc\.config\.yaml:2:1 E201/);
  replace(at("layerc.config.yaml"), "version: 1\nspecs: elsewhere\nout: lib\n");
  await until(/wrote  lib\/a\.ts[^]*wrote  lib\/b\.ts/);

  // What a person changed stays.
  appendFileSync(at("lib/a.ts"), "// mine\n");
  writeFileSync(at("elsewhere/a.net.yaml"), specOf("a"));
  await until(/edited    lib\/a\.ts\nhint: .*\n\S+  nothing written\n/);
  expect(readFileSync(at("lib/a.ts"), "utf8")).toContain("// mine");

  child.kill("SIGINT");
  expect((await done).status).toBe(0);
});

test("watches the specs that are named, and no others", async () => {
  const folder = projectFolder({ "a.net.yaml": specOf("a") });
  const { child, done, until } = watching(folder, "a.net.yaml", "later/deep/b.net.yaml", "--out", "out");
  expect(await until(/watching/)).toMatch(/wrote  out\/a\.ts[^]*later\/deep\/b\.net\.yaml E601 /);
  writeFileSync(join(folder, "c.net.yaml"), specOf("c"));
  const deep = (): void => void mkdirSync(join(folder, "later/deep"), { recursive: true });
  const save = async (units: number): Promise<void> => {
    writeFileSync(join(folder, "later/deep/b.net.yaml"), specOf("b", `units: ${units}, activation: tanh`));
    await until(/wrote  out\/b\.ts/);
  };
  deep();
  await save(4);
  // A folder on the way to it becomes another. What comes when all is quiet was noticed for itself.
  await sleep(100);
  renameSync(join(folder, "later"), join(folder, "before"));
  deep();
  await save(5);
  await sleep(100);
  await save(6);
  rmSync(join(folder, "a.net.yaml"));
  await until(/a\.net\.yaml E601 /);
  writeFileSync(join(folder, "a.net.yaml"), specOf("a", "units: 4, activation: tanh"));
  await until(/wrote  out\/a\.ts/);
  expect(existsSync(join(folder, "out/c.ts"))).toBe(false);
  child.kill("SIGTERM");
  expect((await done).status).toBe(0);
});
