import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changedSpec, reportOf } from "../../src/cli/diff-report.ts";
import { analyseText, compileText, type AnalysedSpec } from "../../src/cli/project.ts";
import { command } from "../../src/cli/review.ts";
import { changesMarkdown, markerOf } from "../../src/cli/review-comment.ts";
import { BOT, githubServer, refused, TOKEN, type GitHubServer, type StoredComment } from "./github-server.ts";
import type { Finished } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

const MARKER = "<!-- layerc:review -->";
const OTHER = "units: 4, activation: tanh";

const here = process.cwd();

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith("GITHUB_")) vi.stubEnv(name, undefined);
  vi.stubEnv("FORCE_COLOR", "0");
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.chdir(here);
});

/** `layerc review ARGS` in this process, which has loaded the compiler. */
async function reviewIn(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => (written[name] += String(text)) !== "");
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  process.chdir(cwd);
  const before = process.exitCode;
  try {
    await command().parseAsync(args, { from: "user" });
    return { status: Number(process.exitCode), ...written };
  } finally {
    process.exitCode = before;
    process.chdir(here);
    for (const name of Object.keys(env)) vi.stubEnv(name, undefined);
    vi.restoreAllMocks();
  }
}

interface Project {
  readonly root: string;
  git(...args: string[]): string;
  commit(): void;
  write(path: string, text: string): void;
  /** Review of pull request 7, in a workflow with this server; every run has an empty summary and outputs. */
  review(args?: readonly string[], options?: { env?: Record<string, string>; below?: string }): Promise<Run>;
}

interface Run extends Finished {
  readonly summary: string;
  readonly outputs: string;
}

/**
 * A repository on the branch `work`, which began from main, with a spec and its module in `below`. origin/main has had
 * a commit since that adds a spec.
 */
async function project(server?: GitHubServer, below = ""): Promise<Project> {
  const root = projectFolder({ [join(below, "specs/a.net.yaml")]: specOf("a") });
  const files = projectFolder({ "event.json": JSON.stringify(eventOf("main")) });
  const git = (...args: string[]): string => {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@t"];
    const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message=c");
  };
  const write = (path: string, text: string): void => writeFileSync(join(root, below, path), text);
  git("init", "--quiet", "--initial-branch=main");
  const { compilation } = await compileText("specs/a.net.yaml", specOf("a"), "generated");
  mkdirSync(join(root, below, "generated"));
  write("generated/a.ts", compilation.files[0]!.text);
  commit();
  git("checkout", "--quiet", "-b", "work");
  git("checkout", "--quiet", "-b", "since", "main");
  write("specs/later.net.yaml", specOf("later"));
  commit();
  git("update-ref", "refs/remotes/origin/main", "since");
  git("checkout", "--quiet", "work");
  git("branch", "--quiet", "-D", "since", "main");
  return {
    root,
    git,
    commit,
    write,
    async review(args = [], { env = {}, below: folder = below } = {}) {
      for (const name of ["summary", "outputs"]) rmSync(join(files, name), { force: true });
      const workflow = {
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(files, "event.json"),
        GITHUB_BASE_REF: "main",
        GITHUB_REPOSITORY: "o/r",
        GITHUB_STEP_SUMMARY: join(files, "summary"),
        GITHUB_OUTPUT: join(files, "outputs"),
        GITHUB_TOKEN: TOKEN,
        GITHUB_API_URL: server?.url ?? "http://127.0.0.1:9",
      };
      const run = await reviewIn(join(root, folder), args, { ...workflow, ...env });
      const read = (name: string): string =>
        existsSync(join(files, name)) ? readFileSync(join(files, name), "utf8") : "";
      const all = { ...run, summary: read("summary"), outputs: read("outputs") };
      expect(JSON.stringify([all, server?.comments])).not.toContain(TOKEN);
      return all;
    },
  };
}

const eventOf = (ref: string): unknown => ({
  pull_request: { number: 7, base: { ref, sha: "0".repeat(40) } },
});

/** Comments of people, so that one's own stands on a later page. */
const chatter = (count: number): StoredComment[] =>
  Array.from({ length: count }, (_, id) => ({ id, body: `${id}`, user: { login: "someone", type: "User" } }));

const annotations = ({ stdout }: Finished): string[] => stdout.split("\n").map((line) => line.split(" ")[0]!);

test("warnings of specs are told as such, and fail nothing", async () => {
  const { review, write, root } = await project(undefined);
  write("specs/a.net.yaml", specOf("a", 'units: 3, activation: { formula: "log(z)" }'));
  const args = ["--no-check", "--no-comment", "--fail-on", "none"];
  const annotated = await review(args);
  expect(annotated.status).toBe(0);
  expect(annotated.stdout).toMatch(/^::warning file=specs\/a\.net\.yaml,line=5,.*title=W201::/m);
  const { status, stderr } = await reviewIn(root, ["--base", "origin/main", ...args]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^specs\/a\.net\.yaml:5:\d+ W201 /m);
});

describe("a pull request", () => {
  test("has one comment: created, updated, and told when nothing differs any more", async () => {
    const server = await githubServer(chatter(230));
    const { review, write } = await project(server);
    write("specs/a.net.yaml", specOf("a", OTHER));
    const first = await review(["--fail-on", "none", "--no-check"]);
    expect(first).toMatchObject({ status: 0, outputs: "changed=true\nseverity=weights\n" });
    expect(first.stderr).toBe("1 network against origin/main: 1 changed\npull request 7: commented\n");
    expect(first.stdout).toMatch(/^::warning file=specs\/a\.net\.yaml,line=5,endLine=5,title=layerc diff%3A weights::/);
    expect(server.comments).toHaveLength(231);
    const own = server.comments[230]!;
    expect(own.body).toBe(`${MARKER}\n${first.summary.trimEnd()}`);
    expect(own.body).toContain("\n## Architecture changes\n\nCompared with `origin/main`: 1 changed.\n\n### `specs/a");
    expect(own.body).toContain("\n| weights | `layer 1: units` | `3` | `4` |\n");

    const again = await review(["--fail-on", "none", "--no-check"]);
    expect(again.stderr).toContain("pull request 7: the comment is up to date\n");
    write("specs/a.net.yaml", specOf("a", "units: 9, activation: tanh"));
    const second = await review(["--no-check"]);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain("pull request 7: updated the comment\n");
    expect(own.body).toContain("What is bold fails the check.\n");
    expect(own.body).toContain("\n| **weights** | `layer 1: units` | `3` | `9` |\n");

    write("specs/a.net.yaml", specOf("a"));
    const undone = await review();
    expect(undone).toMatchObject({ status: 0, stdout: "", summary: "" });
    expect(undone.outputs).toBe("changed=false\nseverity=none\nstale=false\n");
    expect(own.body).toBe(
      `${MARKER}\n## Architecture changes\n\nCompared with \`origin/main\`, no architecture has changed any more.`,
    );
    expect(server.comments).toHaveLength(231);
    expect(server.changes()).toEqual([
      "POST repos/o/r/issues/7/comments",
      ...Array<string>(2).fill(`PATCH repos/o/r/issues/comments/${own.id}`),
    ]);
  });

  test("has none where no architecture changed: nothing did, or the description", async () => {
    const server = await githubServer();
    const { review, write } = await project(server);
    const nothing = await review();
    expect(nothing).toMatchObject({ status: 0, stdout: "", summary: "" });
    write("specs/a.net.yaml", `${specOf("a")}description: another\n`);
    const described = await review(["--no-check"]);
    expect(described).toMatchObject({ status: 0, summary: "", outputs: "changed=false\nseverity=none\n" });
    expect(annotations(described)).toEqual(["::notice", ""]);
    expect(server.changes()).toEqual([]);
  });

  test("has one where a network came or went", async () => {
    const server = await githubServer();
    const { review, write, root } = await project(server);
    write("specs/b.net.yaml", specOf("b"));
    const added = await review(["--no-check"]);
    expect(added).toMatchObject({ status: 0, outputs: "changed=true\nseverity=none\n" });
    expect(server.comments[0]!.body).toContain("### `specs/b.net.yaml`\n\na new network\n");
    for (const name of ["a", "b"]) rmSync(join(root, `specs/${name}.net.yaml`));
    const gone = await review();
    expect(gone).toMatchObject({ status: 1, outputs: "changed=true\nseverity=io\nstale=true\n" });
    expect(gone.stdout).toContain("title=orphaned module::");
    expect(server.comments[0]!.body).toContain("callers break: the network is gone");
  });

  test("is compared with what its branch began from, however origin/main went on", async () => {
    const server = await githubServer();
    const { review, git, commit, write } = await project(server);
    write("specs/a.net.yaml", specOf("a", OTHER));
    commit();
    const outdated = await review(["--no-check"]);
    expect(outdated.stderr).toContain("1 network against origin/main: 1 changed\n");
    git("merge", "--quiet", "--no-edit", "origin/main");
    const merged = await review(["--no-check"]);
    expect(merged.stderr).toContain("2 networks against origin/main: 1 changed\n");
  });

  test("a comment that only has the marker is left alone: another's, or one that quotes it", async () => {
    const theirs = { login: "someone", type: "User" } as const;
    const server = await githubServer([
      { id: 1, body: `${MARKER}\nall is well`, user: theirs },
      { id: 2, body: `> ${MARKER}`, user: BOT },
    ]);
    const { review, write } = await project(server);
    write("specs/a.net.yaml", specOf("a", OTHER));
    await review(["--no-check"]);
    expect(server.changes()).toEqual(["POST repos/o/r/issues/7/comments"]);
    // A person's token may ask whose it is: then that comment is theirs, and the bot's is not.
    server.answer = ({ path }) => (path === "user" ? { status: 200, body: '{"login":"someone"}' } : undefined);
    await review(["--no-check"]);
    expect(server.changes().slice(1)).toEqual(["PATCH repos/o/r/issues/comments/1"]);
  });

  test("has a comment for each folder that is reviewed, with paths from the repository's root", async () => {
    const server = await githubServer();
    const { review, write } = await project(server, "packages/-->é");
    write("specs/a.net.yaml", specOf("a", OTHER));
    const run = await review();
    expect(run.stdout).toContain("::error file=packages/-->é/specs/a.net.yaml,line=5,");
    expect(run.stdout).toContain("::error file=packages/-->é/generated/a.ts,line=");
    const [marker, title] = server.comments[0]!.body.split("\n");
    expect(marker).toBe("<!-- layerc:review packages%2F--%3E%C3%A9%2F -->");
    expect(title).toBe("## Architecture changes in `packages/-->é`");
    write("layerc.config.yaml", "version: 1\n");
    const named = await review(["--no-check", "--config", "layerc.config.yaml"]);
    expect(named.stderr).toContain("commented");
    expect(server.comments[1]!.body).toContain("in `packages/-->é` (`layerc.config.yaml`)\n");
    expect(server.comments[1]!.body.split("\n")[0]).toMatch(/ layerc\.config\.yaml -->$/);
    write("specs/a.net.yaml", specOf("a", "units: 0"));
    const invalid = await review();
    expect(invalid).toMatchObject({ status: 3, outputs: "" });
    const faults = invalid.stdout.match(/^::error file=packages\/-->é\/specs\/a\.net\.yaml,line=5,.*title=E205::/gm);
    expect(faults).toHaveLength(1);
  });

  test("hostile names and texts stay inert, in the comment and among workflow commands", async () => {
    const server = await githubServer();
    const { review, write, root } = await project(server);
    const hostile = ["\\n::set-output name=x::y", `\\n${MARKER}`, "##[add-mask]x | `` @someone --> <img src=x>"];
    const features = `features: ["${hostile[0]}", "${hostile[1]}"]`;
    const spec = specOf("a", OTHER).replace("units: 2 }", `units: 2, ${features} }`);
    write("specs/a.net.yaml", `${spec}description: "${hostile[2]}"\n`);
    mkdirSync(join(root, "specs/\n::set-output name=x::y"));
    write("specs/\n::set-output name=x::y/b.net.yaml", specOf("b"));
    const run = await review();
    expect(run.status).toBe(1);
    const lines = `${run.stdout}${run.stderr}`.trimEnd().split("\n");
    const commands = lines.filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.length).toBeGreaterThan(2);
    for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) /);
    expect(run.outputs).toBe("changed=true\nseverity=io\nstale=true\n");
    const { body } = server.comments[0]!;
    expect(body).toContain('### `"specs/\\n::set-output ');
    expect(body.split("\n").filter((line) => line.startsWith("<"))).toEqual([MARKER]);
    expect(body).toContain('| note | `description` |  | ``` "#\\u0023[add-mask]x \\| `` @someone --> <img src=x>" ``` |\n');
    const again = await review();
    expect(again.stderr).toContain("the comment is up to date");
  });
});

describe("where there can be no comment", () => {
  test("a token that may only read: a warning that says where the changes are, and else as ever", async () => {
    const server = await githubServer();
    const { review, write } = await project(server);
    write("specs/a.net.yaml", specOf("a", OTHER));
    server.answer = ({ method }) => (method === "POST" ? refused() : undefined);
    const passing = await review(["--no-check", "--fail-on", "io"]);
    expect(passing).toMatchObject({ status: 0, outputs: "changed=true\nseverity=weights\n" });
    expect(passing.stdout).toContain(
      '\n::warning title=layerc review::what changed could not be posted as a comment (403 "Resource not accessible ' +
        'by integration"): it is in the summary of this job%0Ahint: on pull requests from forks the token may only',
    );
    expect(passing.summary).toContain("### `specs/a.net.yaml`\n");
    server.answer = () => refused(404);
    expect((await review(["--no-check"])).status).toBe(1);
    const none = await review(["--no-check", "--fail-on", "io"], { env: { GITHUB_TOKEN: "" } });
    expect(none.status).toBe(0);
    expect(none.stdout).toContain("as a comment (there is no GITHUB_TOKEN): it is in the summary");
    const nowhere = await review(["--no-check"], { env: { GITHUB_TOKEN: "", GITHUB_STEP_SUMMARY: "" } });
    expect(nowhere.stdout).toContain("as a comment (there is no GITHUB_TOKEN): it is told above%0Ahint: ");
    // Without changes there is nothing to say.
    write("specs/a.net.yaml", specOf("a"));
    expect(await review()).toMatchObject({ status: 0, stdout: "" });
  });

  test("a server that fails or is not there: 6, or 1 where a check is not met", async () => {
    const server = await githubServer();
    const { review, write } = await project(server);
    server.answer = () => ({ status: 500 });
    const failing = await review();
    expect(failing).toMatchObject({ status: 6, outputs: "changed=false\nseverity=none\nstale=false\n" });
    expect(failing.stdout).toBe(
      "::error title=E604::the comment is not up to date: GitHub answers 500%0Ahint: run the job again\n",
    );
    write("specs/a.net.yaml", specOf("a", OTHER));
    const unreachable = await review(["--no-check"], { env: { GITHUB_API_URL: "http://127.0.0.1:9" } });
    expect(unreachable.status).toBe(1);
    expect(unreachable.stdout).toContain("::error title=E604::the comment is not up to date: ");
    expect(unreachable.summary).toContain("### `specs/a.net.yaml`");
    const asked = server.asked.length;
    const insecure = await review([], { env: { GITHUB_API_URL: "http://github.example.com" } });
    expect(insecure).toMatchObject({ status: 2, outputs: "" });
    expect(insecure.stdout).toMatch(/^::error title=wrong usage::GITHUB_API_URL must begin with https:/);
    expect((await review(["--no-comment", "--fail-on", "none", "--no-check"])).status).toBe(0);
    expect(server.asked).toHaveLength(asked);
  });

  test("no pull request: as on a terminal, and only with a base", async () => {
    const { review, write, root } = await project();
    write("specs/a.net.yaml", specOf("a", OTHER));
    const push = { GITHUB_EVENT_PATH: "", GITHUB_BASE_REF: "" };
    const without = await review([], { env: push });
    expect(without).toMatchObject({ status: 2, outputs: "" });
    expect(without.stdout).toBe(
      "::error title=wrong usage::This is no run for a pull request, which would say what to compare with. " +
        "Add --base <rev>.\n",
    );
    const local = await reviewIn(root, ["--base", "origin/main"]);
    const pushed = await review(["--base", "origin/main"], { env: push });
    expect(pushed.status).toBe(1);
    expect(annotations(pushed)[0]).toBe("::error");
    expect(local.status).toBe(1);
    expect(local.stdout).toMatch(/^specs\/a\.net\.yaml: saved weights no longer load\n[^]*\nstale {5}generated\/a/);
    expect(local.stderr).toMatch(/^1 network against origin\/main: 1 changed\n1 of 1 module not fresh\nhint: /);
  });

  test("nothing to compare with: what has to be fetched", async () => {
    const { review, git, root } = await project();
    const clone = projectFolder({});
    git("clone", "--quiet", "--depth=1", `file://${root}`, clone);
    const shallow = await reviewIn(clone, [], { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main" });
    expect(shallow).toMatchObject({
      status: 2,
      stdout:
        '::error title=wrong usage::There is no commit "origin/main" here. In a shallow clone, fetch it first ' +
        "(actions/checkout: fetch-depth: 0).\n",
    });
    git("checkout", "--quiet", "--orphan", "apart");
    git("commit", "--quiet", "--allow-empty", "--message=apart");
    const apart = await review();
    expect(apart.status).toBe(2);
    expect(apart.stdout).toContain('"origin/main" and HEAD have no commit in common here. In a shallow clone, fetch');
    const outside = await reviewIn(projectFolder({}), ["--base", "main"]);
    expect(outside).toMatchObject({ status: 6, stdout: "" });
    expect(outside.stderr).toMatch(/^E603 git: not a git repository/);
  });

  test("an event or a summary that cannot be meant", async () => {
    const { review, root, write } = await project();
    write("event.json", "{");
    const event = await review([], { env: { GITHUB_EVENT_PATH: join(root, "event.json") } });
    expect(event.status).toBe(6);
    expect(event.stdout).toMatch(/^::error file=event\.json,title=E601::it is not JSON%0Ahint: GITHUB_EVENT_PATH /);
    const output = await review(["--no-comment"], { env: { GITHUB_OUTPUT: root } });
    expect(output.status).toBe(6);
    expect(output.stdout).toMatch(/^::error file=[^,]*,title=E602::a folder is there where a file is needed/);
  });

  test("a merge queue has a base of its own", async () => {
    const { review, root, git, write } = await project();
    const sha = git("rev-parse", "HEAD").trim();
    write("event.json", JSON.stringify({ merge_group: { base_sha: sha } }));
    const run = await review([], { env: { GITHUB_EVENT_PATH: join(root, "event.json"), GITHUB_BASE_REF: "" } });
    expect(run).toMatchObject({ status: 0, stdout: "", stderr: `1 network against ${sha}: no changes\n` });
  });
});

test.each([
  ["io", 0],
  ["weights", 1],
  ["numeric", 1],
  ["none", 0],
] as const)("--fail-on %s", async (limit, status) => {
  const { root, write } = await project();
  write("specs/a.net.yaml", specOf("a", OTHER));
  const run = await reviewIn(root, ["--base", "work", "--no-check", "--fail-on", limit]);
  expect(run.status, run.stderr).toBe(status);
});

test("a comment has room for no more than GitHub takes: whole lines, and how to see the rest", async () => {
  const analysed = (n: number, hidden: string): Promise<AnalysedSpec> =>
    analyseText(`specs/${"x".repeat(200)}${n}.net.yaml`, specOf("a", hidden));
  const before = await analysed(0, "units: 3, activation: tanh");
  const after = await analysed(0, OTHER);
  const path = (n: number): string => `${before.path}${n}`;
  const specs = Array.from({ length: 200 }, (_, n) => changedSpec(path(n), before, { ...after, path: path(n) }));
  const place = { prefix: "é/".repeat(2000), config: "é".repeat(4000) };
  const text = changesMarkdown(reportOf(specs, "main"), "io", { prefix: "", config: undefined });
  expect(`${markerOf(place)}\n${text}`.length).toBeLessThanOrEqual(65_536);
  expect(text.length).toBeGreaterThan(50_000);
  expect(text).toMatch(/\n\n_There is more .*_ `layerc review --base main` prints all of it\.$/);
  expect(text.split("\n").filter((line) => ((line.match(/`/g)?.length ?? 0) % 2) !== 0)).toEqual([]);
  const few = changesMarkdown(reportOf(specs.slice(0, 2), "main"), "io", { prefix: "", config: undefined });
  expect(few).not.toContain("There is more");
});
