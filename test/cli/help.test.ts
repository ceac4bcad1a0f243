import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { layerc, type Finished } from "./process.ts";
import { projectFolder } from "./project-folder.ts";

const COMMANDS = [
  ...["validate", "generate", "explain", "summary", "diff", "review", "graph", "find-lr", "train"],
  ...["runs", "compare", "report", "sweep", "evaluate", "predict", "gradcheck", "doctor", "migrate-weights", "init", "textconv"],
];

const run = (...args: string[]): Promise<Finished> => layerc(args, { cwd: "." });

describe("help", () => {
  let main: Finished;
  beforeAll(async () => {
    main = await run("--help");
  });

  test("names every command, the exit codes and examples", () => {
    expect(main).toMatchObject({ status: 0, stderr: "" });
    const listed = [...main.stdout.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].map(([, name]) => name);
    expect(listed).toEqual(COMMANDS);
    const codes = [...main.stdout.matchAll(/ (\d+) {2}[a-z]/g)].map(([, code]) => Number(code));
    expect(codes.sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 130]);
    expect(main.stdout).toContain("\nExamples:\n  layerc ");
  });

  test.each(COMMANDS)("%s --help has examples, each of them of that command", async (name) => {
    const { status, stdout, stderr } = await run(name, "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: layerc ${name} `));
    const examples = stdout.split("\nExamples:\n")[1]?.trimEnd().split("\n") ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example).toContain(`layerc ${name}`);
  });

  test("without a command: the same on stderr, and wrong usage", async () => {
    expect(await run()).toEqual({ status: 2, stdout: "", stderr: main.stdout });
  });
});

test("--version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await run("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("wrong usage: exit 2, and what was meant", () => {
  test.each([
    [["genrate"], "error: unknown command 'genrate'\n(Did you mean generate?)\nlayerc --help "],
    [["generate", "--chek"], "error: unknown option '--chek'\n(Did you mean --check?)\nlayerc generate --help "],
    [["generate", "--check", "--force"], "error: option '--check' cannot be used with option '--force'\n"],
    [["summary"], "error: missing required argument 'file'\nlayerc summary --help "],
    [["summary", "a", "--batch", "0"], "error: option '--batch <m>' argument '0' is invalid. It must be a whole"],
    [["summary", "a", "--format", "xml"], "error: option '--format <format>' argument 'xml' is invalid."],
    [["diff", "a"], "error: missing required argument 'new'\n"],
    [["explain", "a", "b"], "error: too many arguments for 'explain'."],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(message), stderr).toBe(true);
  });
});

test("a missing spec: exit 6, no stack", async () => {
  const cwd = projectFolder({});
  for (const command of ["explain", "graph"]) {
    const stderr = "a.net.yaml E601 no such file or folder\n  hint: check the path\n";
    expect(await layerc([command, "a.net.yaml"], { cwd })).toEqual({ status: 6, stdout: "", stderr });
  }
});
