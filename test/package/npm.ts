/** Packing layerc and installing what was packed, as a stranger does. */
import { spawnSync } from "node:child_process";
import { root } from "../cli/process.ts";

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[];
}

export function run(command: string, args: readonly string[], cwd: string, input = ""): Finished {
  // npm hands its own settings down through the environment; a stranger's shell has none of them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_(config|package|lifecycle)_|NODE_ENV$)/i.test(name)),
  );
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    input,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** Packs what the build made into a folder. */
export function pack(folder: string): Packed {
  // Without scripts: `prepare` would build dist again, under the other tests.
  const { status, stdout, stderr } = run(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    root,
  );
  if (status !== 0) throw new Error(`npm pack: ${stderr}${stdout}`);
  return (JSON.parse(stdout) as [Packed])[0];
}

/** npm's words where the registry cannot be reached. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/;

/** Why a test is skipped whose installation failed. Throws where that was not the network's fault, or in CI. */
export function whyUnreachable(command: string, { stderr }: Finished): string {
  if (!UNREACHABLE.test(stderr) || process.env["CI"]) throw new Error(`${command}: ${stderr}`);
  return "the npm registry is out of reach: run this test where it is not";
}
