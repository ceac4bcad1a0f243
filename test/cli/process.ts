import { fork, spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve as resolvePath } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built command line: what it imports from memory has the .js of plain Node. */
const index = join(root, "dist", "cli", "index.js");
const script = fileURLToPath(new URL("host.mjs", import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Besides a plain environment: neither colour nor a cache of the user's. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface ProcessOptions extends RunOptions {
  /** Whom it runs as. Default: who runs the tests. */
  readonly uid?: number;
}

function environment({ cwd, env }: RunOptions): Readonly<Record<string, string | undefined>> {
  return { PATH: process.env["PATH"], HOME: cwd, LANG: "C.UTF-8", ...env };
}

/** The process that commands share, and the end of the one that it was given last. */
let host: { readonly child: ChildProcess; readonly idle: Promise<unknown> } | undefined;

/** What the process that commands share runs under, as tests do. */
export const FLAG = "--disallow-code-generation-from-strings";

/**
 * Runs `layerc ARGS` to its end in a process that commands share, one after another: for what a command says and writes.
 * What is about the process itself, its start, its flags, others beside it, is for `layercAlone`.
 */
export function layerc(args: readonly string[], options: RunOptions): Promise<Finished> {
  const child = host?.child ?? fork(script, [pathToFileURL(index).href], { stdio: "inherit", execArgv: [FLAG] });
  const run = (host?.idle ?? Promise.resolve()).then(() => runIn(child, args, options));
  host = { child, idle: run.catch(() => (host = undefined)) };
  return run;
}

function runIn(child: ChildProcess, args: readonly string[], options: RunOptions): Promise<Finished> {
  const { cwd, input = "" } = options;
  child.ref();
  return new Promise<Finished>((resolve, reject) => {
    const onExit = (status: number | null): void => reject(new Error(`layerc ${args.join(" ")} ended its process: ${status}`));
    child.once("exit", onExit);
    child.once("message", (result) => {
      child.off("exit", onExit);
      // Whoever has nothing else to do may end, and the process with it.
      child.unref();
      child.channel!.unref();
      resolve(result as Finished);
    });
    child.channel!.ref();
    child.send({ args, cwd: resolvePath(cwd), env: environment(options), input });
  });
}

/** Starts `layerc ARGS` in a process of its own. */
export function start(args: readonly string[], options: ProcessOptions): ChildProcessWithoutNullStreams {
  const { cwd, uid } = options;
  return spawn(process.execPath, [index, ...args], {
    cwd,
    env: environment(options),
    ...(uid === undefined ? {} : { uid }),
  });
}

/** Runs `layerc ARGS` to its end in a process of its own. */
export function layercAlone(args: readonly string[], options: ProcessOptions): Promise<Finished> {
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
