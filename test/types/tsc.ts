import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const bin = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

export interface TypeError {
  /** As tsc names it, from the folder that was checked. */
  readonly file: string;
  readonly line: number;
  /** `TS2345`. */
  readonly code: string;
  readonly message: string;
}

/** What `tsc -p folder` finds. Throws where it is at odds with its own configuration. */
export function tsc(folder: string, ...args: string[]): TypeError[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, "-p", folder, "--pretty", "false", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  // What belongs to an error is indented below it.
  const lines = stdout.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
  const errors = lines.map((line) => {
    const [, file, at, code, message] = /^(.+)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    if (file === undefined) throw new Error(`tsc: ${stdout}${stderr}`);
    return { file, line: Number(at), code: code!, message: message! };
  });
  if ((status === 0) !== (errors.length === 0)) throw new Error(`tsc exited ${status}: ${stdout}${stderr}`);
  return errors;
}
