import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/cli/diff-report.ts";
import { folderWith, layerc, type Finished } from "./process.ts";
import { specOf } from "./project-folder.ts";

let cwd: string;

function git(...args: string[]): void {
  const { status, stderr } = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

const write = (name: string, text: string): void => writeFileSync(join(cwd, "specs", name), text);

/** A repository with one commit, and specs that were changed, added, removed, moved and left as they were since. */
beforeAll(() => {
  const folder = folderWith({});
  cwd = folder.path;
  mkdirSync(join(cwd, "specs", "deep"), { recursive: true });
  write("changed.net.yaml", specOf("changed"));
  write("gone.net.yaml", specOf("gone"));
  write("here.net.yaml", specOf("moved"));
  write("deep/same é.net.yaml", specOf("same"));
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=one");
  write("broken.net.yaml", specOf("broken", "units: 0"));
  git("add", "--all");
  git("commit", "--quiet", "--message=two");
  git("tag", "broken");
  rmSync(join(cwd, "specs", "broken.net.yaml"));
  rmSync(join(cwd, "specs", "gone.net.yaml"));
  renameSync(join(cwd, "specs", "here.net.yaml"), join(cwd, "specs", "there.net.yaml"));
  write(
    "changed.net.yaml",
    specOf("changed").replace("units: 1, activation: sigmoid", "units: 1, activation: sigmoid, bias: false"),
  );
  write("new.net.yaml", specOf("young"));
  return () => folder.remove();
});

const diff = (args: string[], where = cwd, env = {}): Promise<Finished> =>
  layerc(["diff", ...args], { cwd: where, env });

describe("layerc diff --against", () => {
  test("all specs of both sides", async () => {
    const [json, text] = await Promise.all([
      diff(["--against", "HEAD~1", "--format", "json"]),
      diff(["--against", "HEAD~1"]),
    ]);
    expect(json).toMatchObject({ status: 1, stderr: "" });
    const { against, severity, specs } = JSON.parse(json.stdout) as Report;
    expect({ against, severity }).toEqual({ against: "HEAD~1", severity: "io" });
    expect(specs.map(({ status, severity: own, spec }) => [status, own, spec.before, spec.after])).toEqual([
      ["changed", "weights", "specs/changed.net.yaml", "specs/changed.net.yaml"],
      ["same", "none", "specs/deep/same é.net.yaml", "specs/deep/same é.net.yaml"],
      ["removed", "io", "specs/gone.net.yaml", null],
      ["added", "none", null, "specs/new.net.yaml"],
      ["same", "none", "specs/here.net.yaml", "specs/there.net.yaml"],
    ]);
    expect(text.status).toBe(1);
    expect(text.stdout).toContain(
      "specs/gone.net.yaml: callers break: the network is gone\n\n  2 → 3 tanh → 1 sigmoid\n",
    );
    expect(text.stdout).toContain("specs/new.net.yaml: a new network\n");
    expect(text.stdout).not.toContain("same");
    expect(text.stderr).toBe("5 networks against HEAD~1: 1 changed, 1 added, 1 removed\n");
  });

  test("named specs, from a folder below; a spec that is new is no failure", async () => {
    const below = join(cwd, "specs");
    const [changed, young, nowhere] = await Promise.all([
      diff(["--against", "main~1", "changed.net.yaml", "--fail-on", "io"], below),
      diff(["--against", "main~1", join(cwd, "specs/new.net.yaml")], below),
      diff(["--against", "main~1", "nowhere.net.yaml"], below),
    ]);
    expect(changed.status).toBe(0);
    expect(changed.stdout).toMatch(
      /^changed\.net\.yaml: saved weights no longer load\n\n {2}weights {3}layer 2: bias {3}true → false\n/,
    );
    expect(young.status).toBe(0);
    expect(nowhere).toMatchObject({
      status: 6,
      stdout: "",
      stderr: expect.stringMatching(/^nowhere\.net\.yaml E601 /),
    });
  });

  test("what cannot be compared is neither 0 nor 1", async () => {
    const [broken, unknown, option, outside, without] = await Promise.all([
      diff(["--against", "broken"]),
      diff(["--against", "nope"]),
      diff(["--against=--output=stolen"]),
      diff(["--against", "HEAD", "a.net.yaml"], "/"),
      diff(["--against", "HEAD"], cwd, { PATH: "/nowhere" }),
    ]);
    expect(broken).toMatchObject({ status: 3, stdout: "" });
    expect(broken.stderr).toMatch(/^broken:specs\/broken\.net\.yaml:5:\d+ E205 .*\n {2}5 \| /);
    for (const [run, name] of [
      [unknown, "nope"],
      [option, "--output=stolen"],
    ] as const) {
      expect(run).toMatchObject({ status: 2, stdout: "" });
      expect(run.stderr).toContain(`error: There is no commit "${name}" here.`);
    }
    expect(outside).toMatchObject({ status: 6, stdout: "" });
    expect(outside.stderr).toMatch(/^E603 git: not a git repository .*\n {2}hint: comparing with a revision needs a git repository/);
    expect(without).toMatchObject({ status: 6, stdout: "" });
    expect(without.stderr).toMatch(/^E603 git is not there\n {2}hint: install git, or compare two files/);
  });
});
