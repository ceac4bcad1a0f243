import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built command line: what it imports from memory has the .js of plain Node. */
const index = join(root, "dist", "cli", "index.js");

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Whom it runs as. Default: who runs the tests. */
  readonly uid?: number;
}

/** Starts `layerc ARGS` with a plain environment: neither colour nor a cache of the user's. */
export function start(
  args: readonly string[],
  { cwd, env = {}, uid }: Omit<ProcessOptions, "input">,
): ChildProcessWithoutNullStreams {
  const plain = { PATH: process.env["PATH"], HOME: cwd, LANG: "C.UTF-8" };
  return spawn(process.execPath, [index, ...args], {
    cwd,
    env: { ...plain, ...env },
    ...(uid === undefined ? {} : { uid }),
  });
}

/** Runs `layerc ARGS` to its end. */
export function layerc(args: readonly string[], options: ProcessOptions): Promise<Finished> {
  const child = start(args, options);
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return finished(child);
}

export function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), "layerc-cli-"));
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(path, name), contents);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
