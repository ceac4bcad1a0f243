/** action.yml: what it says, and its script as a runner starts it. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compileText } from "../../src/cli/project.ts";
import { readDocument } from "../readme/blocks.ts";
import { githubServer, TOKEN } from "./github-server.ts";
import { finished, root, type Finished } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id: string;
      readonly shell: string;
      readonly "working-directory": string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;
const [step] = action.runs.steps as [Action["runs"]["steps"][0]];

test("every input reaches the one step, and none of them its script", () => {
  expect(action.runs.using).toBe("composite");
  expect(action.runs.steps).toHaveLength(1);
  expect(step.run).not.toContain("${{");
  expect(step.run).toContain("npx --no-install layerc review ");
  const given = [step["working-directory"], ...Object.values(step.env)];
  expect(given.toSorted()).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`).toSorted());
  for (const name of Object.keys(step.env)) expect(step.run.includes(`$${name}`), name).toBe(name !== "GITHUB_TOKEN");
  for (const [name, { value }] of Object.entries(action.outputs)) {
    expect(value).toBe(`\${{ steps.${step.id}.outputs.${name} }}`);
  }
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/\.$/);
  }
});

test("the document has its inputs and outputs, with their defaults, and a workflow that uses them", () => {
  const text = readDocument("docs/github-action.md");
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (?:`([a-z.]+)` \|)?/gm)];
  expect(rows.map(([, name]) => name)).toEqual([...Object.keys(action.inputs), ...Object.keys(action.outputs)]);
  for (const [, name, value] of rows) if (value !== undefined) expect(action.inputs[name!]!.default).toBe(value);
  const [, yaml] = /```yaml\n([^]*?)```/.exec(text)!;
  const { on, permissions, jobs } = parse(yaml!) as {
    on: string;
    permissions: object;
    jobs: { review: { steps: readonly { uses?: string; with?: Record<string, unknown> }[] } };
  };
  expect({ on, permissions }).toEqual({
    on: "pull_request",
    permissions: { contents: "read", "pull-requests": "write" },
  });
  const { steps } = jobs.review;
  expect(steps[0]).toEqual({ uses: expect.stringMatching(/^actions\/checkout@/), with: { "fetch-depth": 0 } });
  const own = steps.find(({ uses }) => uses === "./node_modules/layerc")!;
  for (const input of Object.keys(own.with!)) expect(action.inputs).toHaveProperty(input);
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: readonly string[] };
  expect(files).toContain("action.yml");
});

/** A project with a commit, in which layerc is installed, as far as `npx` is to find it. */
async function project(): Promise<string> {
  const { compilation } = await compileText("specs/a.net.yaml", specOf("a"), "generated");
  const folder = projectFolder({
    "package.json": '{ "private": true }',
    ".gitignore": "node_modules\n",
    "specs/a.net.yaml": specOf("a"),
    "generated/a.ts": compilation.files[0]!.text,
  });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/layerc"), "junction");
  symlinkSync(join(root, "dist/cli/index.js"), join(folder, "node_modules/.bin/layerc"));
  for (const args of [["init", "--quiet", "--initial-branch=main"], ["add", "--all"], ["commit", "--quiet", "-mone"]]) {
    const { status, stderr } = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  }
  return folder;
}

/** The script with these inputs, else the defaults, as a runner starts it. */
function runStep(cwd: string, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Finished> {
  const value = (expression: string): string => {
    const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)![1]!;
    return inputs[name] ?? action.inputs[name]!.default;
  };
  const given = Object.fromEntries(Object.entries(step.env).map(([name, expression]) => [name, value(expression)]));
  const script = join(projectFolder({ "step.sh": step.run }), "step.sh");
  expect(step.shell).toBe("bash");
  const offline = { npm_config_offline: "true", npm_config_update_notifier: "false" };
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, ...offline, GITHUB_ACTIONS: "true", ...given, ...env },
  });
  child.stdin.end();
  return finished(child);
}

test("the script reviews, comments and sets outputs, by the layerc of the project", async () => {
  const cwd = await project();
  const server = await githubServer();
  const event = projectFolder({ "event.json": '{ "pull_request": { "number": 7, "base": { "ref": "x" } } }' });
  writeFileSync(join(cwd, "specs/a.net.yaml"), specOf("a", "units: 3, activation: relu"));
  const run = await runStep(
    cwd,
    { base: "main", "fail-on": "weights", check: "false", token: TOKEN },
    {
      GITHUB_EVENT_PATH: join(event, "event.json"),
      GITHUB_REPOSITORY: "o/r",
      GITHUB_API_URL: server.url,
      GITHUB_OUTPUT: join(event, "outputs"),
    },
  );
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout).toMatch(/^(::warning file=specs\/a\.net\.yaml,line=5,[^\n]*\n){2}$/);
  expect(readFileSync(join(event, "outputs"), "utf8")).toBe("changed=true\nseverity=numeric\n");
  expect(server.comments).toHaveLength(1);
  expect(JSON.stringify([run, server.comments])).not.toContain(TOKEN);
});

test("the script's exit code is that of the review, and no input becomes part of it", async () => {
  const cwd = await project();
  writeFileSync(join(cwd, "specs/a.net.yaml"), specOf("a", "units: 4, activation: tanh"));
  const failing = await runStep(cwd, { base: "main", token: "", comment: "false", config: "" });
  expect(failing.status, failing.stderr).toBe(1);
  expect(failing.stdout).toMatch(/^::error file=specs\/a\.net\.yaml,[^]*\n::error file=generated\/a\.ts,/);
  const hostile = `main"; echo stolen; $(echo stolen >&2)\n::set-output name=stale::x`;
  for (const name of ["base", "fail-on", "check", "comment", "config"]) {
    const { status, stdout, stderr } = await runStep(cwd, { base: "main", [name]: hostile });
    expect(status, name).toBe(name === "config" ? 6 : 2);
    expect(`${stdout}\n${stderr}`).not.toMatch(/^(stolen|\s*::(?!error ))/m);
  }
}, 120_000);

test("the script says where layerc is not installed", async () => {
  const { status, stdout } = await runStep(projectFolder({ "package.json": "{}" }), { base: "main" });
  expect(status).toBe(2);
  expect(stdout).toBe("::error title=layerc review::layerc is not installed here: npm ci comes first\n");
});
