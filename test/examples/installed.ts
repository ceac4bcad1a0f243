/** A copy of an example outside the repository, in which its dependencies and the packed layerc are installed. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../cli/process.ts";
import { run, whyUnreachable, type Finished } from "../package/npm.ts";

export interface Installed {
  readonly folder: string;
  /** A test, skipped with the reason where nothing could be installed. */
  step(title: string, body: (skip: (why: string) => never) => void | Promise<void>): void;
  /** Runs a command there, which must succeed, and returns its output. */
  run(command: string, ...args: readonly string[]): string;
  /** What `layerc predict` answers, a line an example. */
  predict<Answer>(spec: string, csv: string): Answer[];
}

/** Installs `path`, a folder of the repository with a package.json, before the tests of a file. */
export function installed(path: string): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "layerc-example-")));
  let unreachable: string | undefined;

  beforeAll(() => {
    cpSync(join(root, path), folder, {
      recursive: true,
      filter: (source) => !["node_modules", "dist"].includes(basename(source)),
    });
    const quietly = ["--no-audit", "--no-fund", "--prefer-offline"];
    for (const args of [["ci", ...quietly], ["install", "--no-save", ...quietly, inject("tarball")]]) {
      const finished = run("npm", args, folder);
      if (finished.status === 0) continue;
      unreachable = whyUnreachable(`npm ${args[0]}`, finished);
      return;
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const successful = ({ status, stdout, stderr }: Finished): string => {
    expect(status, stdout + stderr).toBe(0);
    return stdout;
  };
  return {
    folder,
    step: (title, body) =>
      test(title, async ({ skip }) => {
        if (unreachable !== undefined) skip(unreachable);
        await body(skip);
      }),
    run: (command, ...args) => successful(run(command, args, folder)),
    predict: (spec, csv) =>
      successful(run("npx", ["--no-install", "layerc", "predict", spec], folder, csv))
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
  };
}
