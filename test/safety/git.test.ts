/** Revisions and paths that would be options or patterns of git's. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRevision } from "../../src/cli/git.ts";
import { imports, sourceText } from "../architecture/imports.ts";
import { folderWith, layerc } from "../cli/process.ts";
import { specOf } from "../cli/project-folder.ts";

const names = [
  "-x.net.yaml",
  "--output=pwned.net.yaml",
  ":(exclude)x.net.yaml",
  ":!x.net.yaml",
  "*.net.yaml",
  "a\nb.net.yaml",
];

const here = process.cwd();
let folder: ReturnType<typeof folderWith>;

beforeAll(() => {
  folder = folderWith({});
  mkdirSync(join(folder.path, "specs"));
  names.forEach((name, i) => writeFileSync(join(folder.path, "specs", name), specOf(`n${i}`)));
  names.forEach((name, i) => writeFileSync(join(folder.path, name), specOf(`top${i}`)));
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["add", "-A"],
    ["commit", "-q", "-m", "one"],
  ]) {
    const options = ["-c", "user.name=t", "-c", "user.email=t@t", ...args];
    const { status, stderr } = spawnSync("git", options, { cwd: folder.path, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }
  process.chdir(folder.path);
});

afterAll(() => {
  process.chdir(here);
  folder.remove();
});

describe("a revision", () => {
  test.each([
    ...["-h", "--help", "--all", "--upload-pack=touch pwned", "--output=pwned", "--exec-path=.", "-", "--", "-c"],
    ...["main\0x", "\0", "main\n--all", "^main", "main..main", "main main", "$(touch pwned)", "`touch pwned`", ";true"],
    ...["", "main:specs", ":(exclude)main", "@{-1}", "refs/../main", "\u001b[31m", "main^{tree}"],
  ])("%j is none", (name) => {
    expect(() => openRevision(name)).toThrow(/^There is no commit "/);
    expect(existsSync("pwned")).toBe(false);
  });

  test.each(["main", "HEAD", "main^0", "@"])("%s is one", (name) => {
    expect(openRevision(name).files(["specs"]).size).toBe(names.length);
  });
});

describe("a path", () => {
  test.each(names)("%j is itself", (name) => {
    const revision = openRevision("main");
    for (const path of [`specs/${name}`, `./${name}`, name]) {
      const files = revision.files([path]);
      expect([...files.keys()]).toEqual([path.replace("./", "")]);
      expect(new TextDecoder().decode(revision.read([...files.values()][0]!, 1000))).toContain("version: 1");
    }
  });

  test.each(["--output=x", "-r", ":(top)", ":/", "specs/*", "a\0b"])("%j is none", (name) => {
    expect([...openRevision("main").files([name]).keys()]).toEqual([]);
  });
});

test("a path outside the repository is told", () => {
  expect(() => openRevision("main").files(["../x"])).toThrow(/^E603 git: .*outside repository/);
});

test("the command line says so", async () => {
  const cwd = folder.path;
  const against = await layerc(["diff", "--against=--upload-pack=touch pwned"], { cwd });
  expect(against).toMatchObject({ status: 2, stdout: "" });
  expect(against.stderr).toContain('There is no commit "--upload-pack=touch pwned" here.');
  const same = await layerc(["diff", "--against", "main", "--fail-on", "none"], { cwd });
  expect(same).toMatchObject({ status: 0, stdout: "" });
  expect(existsSync(join(cwd, "pwned"))).toBe(false);
});

test("nothing else starts a process, and git alone without a shell", () => {
  const all = imports().filter(({ to }) => /^node:(child_process|cluster|vm|worker_threads|inspector)/.test(to));
  // Sweeps train on threads, which run what the package holds.
  const own = ["cli/sweep-pool.ts node:worker_threads", "cli/sweep-worker.ts node:worker_threads"];
  expect(all.map(({ from, to }) => `${from} ${to}`)).toEqual(["cli/git.ts node:child_process", ...own]);
  expect(sourceText("cli/sweep-pool.ts").match(/new Worker\([^,]*/g)).toEqual([
    "new Worker(new URL(`./sweep-worker${EXTENSION}`",
  ]);
  const text = sourceText("cli/git.ts");
  expect(text.match(/\bspawnSync\([^)]*\)/g)).toHaveLength(1);
  expect(text).not.toMatch(/\bshell\b(?! clone)|\bexec(File)?(Sync)?\(\s*["'`]/);
});
