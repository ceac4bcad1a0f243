import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { exitCodeOf, failureText, UsageError } from "../../src/cli/failure.ts";
import { positiveInteger } from "../../src/cli/options.ts";
import { writeFileWhole } from "../../src/files/write-file.ts";
import { diagnostic, LayercError, type Code } from "../../src/diagnostic.ts";
import { DataError, DivergedError, WeightsError } from "../../src/runtime/errors.ts";

const folder = fs.mkdtempSync(join(tmpdir(), "layerc-failure-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const thrown = (body: () => unknown): unknown => {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};
const textOf = (error: unknown): string => failureText(error, { colour: false });
const fault = (code: Code): LayercError => new LayercError([diagnostic(code, "a fault", { file: "a.net.yaml" })]);
const system = (code: string, syscall = "open"): Error =>
  Object.assign(new Error(`${code}: …`), { code, syscall, path: "some/path" });

describe("exit codes", () => {
  const commander = (...args: string[]): unknown =>
    thrown(() => {
      const quiet = { writeOut: () => {}, writeErr: () => {} };
      const command = new Command("layerc").exitOverride().configureOutput(quiet).version("1");
      command.option("--epochs <n>", "", positiveInteger).parse(args, { from: "user" });
    });

  test.each<[string, number, unknown]>([
    ["--help", 0, commander("--help")],
    ["--version", 0, commander("--version")],
    ["an unknown option", 2, commander("--hlep")],
    ["a bad value of an option", 2, commander("--epochs", "0")],
    ["an argument that cannot be meant", 2, new UsageError("no layer is named so")],
    ["bad YAML", 3, fault("E101")],
    ["a bad schema", 3, fault("E204")],
    ["a bad network", 3, fault("E301")],
    ["bad examples in memory", 4, new DataError("7 labels for 8 examples")],
    ["weights of another network", 4, new WeightsError("W[1] is (3, 2), not (4, 2)")],
    ["divergence", 5, new DivergedError({ tensor: "Z[2]", layer: 2, epoch: 3, step: 70 })],
    ["a missing file", 6, system("ENOENT")],
    ["no network", 6, system("ECONNREFUSED")],
    ["a reader of stdout that went away", 0, system("EPIPE")],
    ["an error nobody expected", 7, new TypeError("x is undefined")],
    ["an error of Node that is no system error", 7, Object.assign(new Error("bad"), { code: "ERR_INVALID_ARG_TYPE" })],
    ["what is no error at all", 7, "a string"],
  ])("%s: %d", (_, code, error) => expect(exitCodeOf(error)).toBe(code));
});

describe("what is written", () => {
  test("nothing of what commander has written, or where nobody reads", () => {
    const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    expect(textOf(thrown(() => command.error("no")))).toBe("");
    expect(textOf(system("EPIPE"))).toBe("");
  });

  test("errors of usage and those of the runtime, as they stand", () => {
    expect(textOf(new UsageError("no layer is so named"))).toBe("error: no layer is so named");
    expect(textOf(new WeightsError("truncated"))).toBe("E414 truncated");
  });

  test("diagnostics, by the one writer of all of them", () => {
    expect(textOf(fault("E301"))).toBe("a.net.yaml E301 a fault");
    expect(JSON.parse(failureText(fault("E301"), { colour: false, format: "json" }))).toMatchObject([{ code: "E301" }]);
  });

  test("a system error is a diagnostic: of reading or of writing", () => {
    expect(textOf(system("ENOENT"))).toBe("some/path E601 no such file or folder\n  hint: check the path");
    const written = "some/path E602 the file system is read-only\n  hint: write to another folder";
    expect(textOf(system("EROFS", "mkdir"))).toBe(written);
    const path = join(folder, "missing", "file");
    expect(textOf(thrown(() => writeFileWhole(path, "")))).toMatch(`${path} E602 no such file or folder`);
    expect(textOf(thrown(() => fs.readFileSync(path)))).toMatch(`${path} E601 no such file or folder`);
  });

  test.each([
    ["ENOENT", "no such file or folder", "check the path"],
    ["EACCES", "permission denied", "rights"],
    ["EPERM", "permission denied", "rights"],
    ["EISDIR", "a folder is there where a file is needed", "check the path"],
    ["ENOTDIR", "a part of the path is a file, not a folder", "check the path"],
    ["ENOSPC", "the disk is full", "free some space"],
    ["EROFS", "the file system is read-only", "write to another folder"],
    ["EMFILE", "too many files are open", "ulimit -n"],
  ])("%s: path, fault and remedy", (code, message, remedy) => {
    const text = textOf(system(code));
    expect(text).toContain("some/path");
    expect(text).toContain(message);
    expect(text).toContain(remedy);
    expect(text).not.toContain(code);
  });

  test("a rare error in the system's own words", () => {
    const rare = Object.assign(new Error(), { code: "EXDEV", errno: -18, syscall: "rename", path: "some/path" });
    expect(textOf(rare)).toBe("some/path E602 cross-device link not permitted");
  });

  test("an internal error asks for a report, its stack only for LAYERC_DEBUG=1", () => {
    const error = new TypeError("x is undefined");
    expect(textOf(error)).toMatch(/^E701 internal error: x is undefined\n  hint: .*please report it/);
    expect(textOf(error)).not.toContain("failure.test.ts");
    vi.stubEnv("LAYERC_DEBUG", "1");
    expect(textOf(error)).toContain("failure.test.ts");
    expect(textOf(system("ENOENT"))).not.toContain("failure.test.ts");
  });
});

describe("stdout that cannot be written", () => {
  const script = join(folder, "program.cjs");
  beforeAll(async () => {
    await build({
      stdin: {
        contents: `import { watchOutput } from "./src/cli/failure.ts";
          import { result } from "./src/cli/terminal.ts";
          watchOutput();
          process.exitCode = 1;
          for (let line = 0; line < 20000; line++) result("a line of some length " + line);`,
        resolveDir: process.cwd(),
      },
      outfile: script,
      bundle: true,
      platform: "node",
      conditions: ["layerc-source"],
      logLevel: "silent",
    });
  });
  const env = { ...process.env, SCRIPT: script };
  const shell = (command: string) => spawnSync("bash", ["-c", command], { encoding: "utf8", env });

  test("a reader that goes away ends the program quietly, its exit code kept", () => {
    const { stdout, stderr } = shell('node "$SCRIPT" | head -n 1; echo "${PIPESTATUS[0]}"');
    expect(stdout).toBe("a line of some length 0\n1\n");
    expect(stderr).toBe("");
  });

  test.skipIf(!fs.existsSync("/dev/full"))("a full disk is a failure of a file", () => {
    const { status, stderr } = shell('node "$SCRIPT" > /dev/full');
    expect(status).toBe(6);
    expect(stderr).toContain("stdout");
    expect(stderr).toContain("the disk is full");
    expect(stderr).not.toContain("    at ");
  });
});
