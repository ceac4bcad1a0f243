import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { parse as parseJsonc } from "jsonc-parser";
import { beforeEach, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { gitattributes } from "../../src/cli/init-gitattributes.ts";
import { layerc as run, root, type Finished } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

const SETTING = "diff.layerc.textconv";
const WORKFLOW = ".github/workflows/layerc.yml";

let cwd: string;

function git(...args: string[]): string {
  const env = { PATH: process.env["PATH"], HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" };
  const named = ["-c", "user.name=t", "-c", "user.email=t@t", ...args];
  const { status, stdout, stderr } = spawnSync("git", named, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

const init = (...args: string[]): Promise<Finished> => run(["init", ...args], { cwd });
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const attributeOf = (attribute: string, path: string): string =>
  git("check-attr", "-z", attribute, "--", path).split("\0")[2]!;

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** Every file but those of git itself, with its text and the time of its last change. */
function files(): Record<string, readonly [text: string, time: number]> {
  const paths = readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter(
    (path) => !/^\.git($|\/)|node_modules/.test(path) && statSync(join(cwd, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, [read(path), statSync(join(cwd, path)).mtimeMs]]));
}

/** A repository with a commit of one spec. */
beforeEach(() => {
  cwd = projectFolder({ "specs/a.net.yaml": specOf("a"), "specs/b c.net.yaml": specOf("b") });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=one");
});

describe("layerc init", () => {
  test("alone tells how each part stands, and writes nothing", async () => {
    const before = files();
    const fresh = await init();
    expect(fresh.status).toBe(0);
    expect(fresh.stdout).toMatch(
      /^gitattributes {3}not set up .*\ntextconv {8}not set up .*\neditor {10}not set up .*\nci {14}not set up .*\n$/,
    );
    expect(fresh.stderr).toBe("layerc init PART … sets up those that are named, layerc init --all all of them\n");
    expect(files()).toEqual(before);
    expect((await init("gitattributes")).status).toBe(0);
    write(WORKFLOW, "mine\n");
    const some = await init();
    expect(some.stdout).toMatch(/^gitattributes {3}set up .*\ntextconv .*\neditor .*\nci {14}in the way .*\n$/);
    expect(some.stderr).toContain(`conflict  ${WORKFLOW}: it is there, and not as layerc writes it\n`);
  });

  test("--all: git diff tells what changed in a network, and modules are generated", async () => {
    const { status, stdout, stderr } = await init("--all");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "5 written, 0 set up already\n" });
    expect(stdout.split("\n").map((line) => line.split(";")[0])).toEqual([
      "wrote  .gitattributes",
      `set    git config ${SETTING}`,
      "wrote  .vscode/settings.json",
      "wrote  .vscode/extensions.json",
      `wrote  ${WORKFLOW}`,
      "",
    ]);
    for (const path of ["generated/a.ts", "generated/a.js", "generated/a.d.ts"]) {
      expect(attributeOf("linguist-generated", path), path).toBe("true");
    }
    for (const path of ["src/a.ts", "sub/generated/a.ts", "generated/a.md"]) {
      expect(attributeOf("linguist-generated", path), path).toBe("unspecified");
    }
    expect(attributeOf("diff", "specs/b c.net.yaml")).toBe("layerc");

    for (const name of ["a", "b c"]) {
      const path = `specs/${name}.net.yaml`;
      write(path, `# a comment\n${read(path).replace("units: 3", "units: 4")}`);
    }
    git("add", "--all");
    git("commit", "--quiet", "--message=two");
    for (const args of [["diff", "HEAD~1"], ["show"], ["log", "-p", "-1"]]) {
      const text = git(...args, "--", "specs");
      expect(text.match(/^-  units: 3\n\+  units: 4$/gm), args[0]).toHaveLength(2);
      expect(text.match(/^-  W\[l\]: \(3, 2\)\n/gm), args[0]).toHaveLength(2);
      expect(text, args[0]).not.toContain("comment");
    }
    expect(git("diff", "HEAD~1", "--no-textconv", "--", "specs")).toContain("\n+# a comment\n");

    write("specs/a.net.yaml", specOf("a", "units: 0") + 'description: "\u001b[2J"\n');
    const broken = git("diff", "--", "specs");
    expect(broken).toMatch(/^\+# layerc: this is not a valid spec, and stands here as it is: 5:14 E205 /m);
    expect(broken).toContain("\n+  - { units: 0 }\n");
    expect(broken).toContain("\\u001b");
    expect(broken).not.toContain("\u001b");
  });

  test("git diff prints what docs/init.md shows", async () => {
    const [, shown] = /^```diff\n(.*?)^```/ms.exec(readFileSync(join(root, "docs/init.md"), "utf8"))!;
    write("specs/digits.net.yaml", readFileSync(join(root, "specs/digits.net.yaml")));
    git("add", "--all");
    await init("gitattributes", "textconv");
    write("specs/digits.net.yaml", read("specs/digits.net.yaml").replace("units: 64,", "units: 32,"));
    expect(git("diff", "--", "specs")).toContain(shown!.trimEnd());
  });

  test("again: nothing changes, and that is said", async () => {
    await init("--all");
    const before = files();
    const settings = git("config", "--local", "--list");
    expect(await init("--all")).toEqual({ status: 0, stdout: "", stderr: "0 written, 5 set up already\n" });
    expect(files()).toEqual(before);
    expect(git("config", "--local", "--list")).toBe(settings);
    expect((await init()).stdout.match(/ set up /g)).toHaveLength(4);
  });

  test("is undone as it says", async () => {
    write(".gitattributes", "* text=auto\n");
    const { stdout } = await init("--all");
    const undo = Object.fromEntries(
      [...stdout.matchAll(/^(?:wrote|set  ) {2}(.*); to undo: (.*)$/gm)].map(([, name, how]) => [name, how!]),
    );
    const [, begin, end] = /^delete its lines from "(.*)" to "(.*)"$/.exec(undo[".gitattributes"]!)!;
    const lines = read(".gitattributes").split("\n");
    const marks = [begin!, end!].map((mark) => lines.findIndex((line) => line.startsWith(mark)));
    expect(marks.includes(-1)).toBe(false);
    lines.splice(marks[0]!, marks[1]! - marks[0]! + 1);
    expect(lines.join("\n")).toBe("* text=auto\n");
    git(...undo[`git config ${SETTING}`]!.split(" ").slice(1));
    expect(git("config", "--local", "--list")).not.toContain("layerc");
    expect(undo[WORKFLOW]).toBe("delete it");
    const { "yaml.schemas": schemas } = parseJsonc(read(".vscode/settings.json"));
    expect(undo[".vscode/settings.json"]).toContain("layerc/schema");
    expect(Object.keys(schemas).every((path) => path.includes("layerc/schema"))).toBe(true);
    expect(undo[".vscode/extensions.json"]).toContain(parseJsonc(read(".vscode/extensions.json")).recommendations[0]);
  });

  test("wrong usage", async () => {
    const [unknown, force] = await Promise.all([init("editors"), init("--force")]);
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toContain("Allowed choices are gitattributes, textconv, editor, ci.");
    expect(force).toMatchObject({ status: 2, stderr: "error: --force is for parts that are set up. Name them.\n" });
  });
});

describe("without a repository", () => {
  beforeEach(() => rmSync(join(cwd, ".git"), { recursive: true }));

  test("the editor alone is set up", async () => {
    expect((await init()).stdout.match(/ no git repository /g)).toHaveLength(3);
    const before = files();
    const all = await init("--all");
    expect(all).toMatchObject({ status: 6, stdout: "" });
    expect(all.stderr).toMatch(/^E603 git: not a git repository .*\n {2}hint: all but the editor .*: git init makes/);
    expect(files()).toEqual(before);
    expect(await init("editor")).toMatchObject({ status: 0 });
    expect(Object.keys(files())).toContain(".vscode/settings.json");
  });

  test("nor in one without a work tree, or without git", async () => {
    git("init", "--quiet", "--bare");
    const bare = await init("textconv");
    expect(bare).toMatchObject({ status: 6, stderr: expect.stringMatching(/^E603 git: .*work tree/) });
    const without = await run(["init", "ci"], { cwd, env: { PATH: "/nowhere" } });
    expect(without).toMatchObject({ status: 6, stderr: "E603 git is not there\n  hint: install git\n" });
  });
});

describe(".gitattributes", () => {
  test("keeps what is there, its line ends and its lack of a last one", async () => {
    write(".gitattributes", "*.png binary\r\n*.net.yaml text\r\n*.sh eol=lf");
    await init("gitattributes");
    const text = read(".gitattributes");
    expect(text.startsWith("*.png binary\r\n*.net.yaml text\r\n*.sh eol=lf\r\n# layerc: begin")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    write(".gitattributes", text.replaceAll("\r\n", "\n"));
    expect(attributeOf("text", "a.net.yaml")).toBe("set");
    expect(attributeOf("diff", "a.net.yaml")).toBe("layerc");
    write(".gitattributes", `${text}*.net.yaml diff=other\r\n`);
    expect((await init("gitattributes")).stderr).toBe("0 written, 1 set up already\n");
    write("layerc.config.yaml", "version: 1\nout: nets\n");
    expect((await init("gitattributes")).stderr).toBe("1 written, 0 set up already\n");
    expect(read(".gitattributes")).toBe(`${text.replaceAll("/generated/", "/nets/")}*.net.yaml diff=other\r\n`);
  });

  test("leaves what people wrote beside modules to be reviewed", async () => {
    expect((await run(["generate", "specs/a.net.yaml"], { cwd })).status).toBe(0);
    expect((await run(["generate", "specs/b c.net.yaml", "--language", "js"], { cwd })).status).toBe(0);
    write("generated/in[dex].ts", "export {};\n");
    await init("gitattributes");
    const stateOf = (path: string): string => attributeOf("linguist-generated", path);
    expect(["a.ts", "b.js", "b.d.ts"].map((name) => stateOf(`generated/${name}`))).toEqual(["true", "true", "true"]);
    expect([stateOf("generated/in[dex].ts"), stateOf("generated/ind.ts")]).toEqual(["false", "true"]);
  });

  test.each([
    ["one mark alone", "# layerc: begin\n*.ts text\n"],
    ["the marks the wrong way round", "# layerc: end\n# layerc: begin\n"],
    ["no UTF-8", new Uint8Array([0xff, 0x0a])],
  ])("%s: nothing is written, --force or not", async (_, text) => {
    write(".gitattributes", text);
    const before = files();
    for (const more of [[], ["--force"]]) {
      const { status, stdout, stderr } = await init("gitattributes", "ci", ...more);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(/^conflict {2}\.gitattributes: it (has|is) .*\nnothing was written\n$/);
      expect(files()).toEqual(before);
    }
  });

  test("a folder of any name is meant alone", () => {
    const part = fc.string({
      unit: fc.constantFrom(..."ab cé.-!#*?[]{}\\\"'$~=:\t\u00a0\u0001", "[a-b]", "**", "\\*"),
      minLength: 1,
      maxLength: 8,
    });
    const name = fc
      .array(part.filter((text) => text !== "." && text !== ".." && text !== ".git"), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(name, fc.nat(), (out, at) => {
        const folders = { specs: [], out: join(cwd, out), weights: "", runs: "", sweeps: "" };
        const project = { config: undefined, ...folders, generate: {} };
        const [item] = gitattributes.items({ repository: undefined, root: cwd, folder: cwd, project }) as [
          Awaited<ReturnType<typeof gitattributes.items>>[0],
        ];
        write(".gitattributes", (item!.change as { text: string }).text);
        expect(read(".gitattributes").split("\n")).toHaveLength(6);
        const i = at % out.length;
        const other = `${out.slice(0, i)}${out[i] === "a" ? "x" : "a"}${out.slice(i + 1)}`;
        const [own, near] = [out, other].map((folder) => attributeOf("linguist-generated", `${folder}/m.ts`));
        expect([own, near], JSON.stringify([out, other])).toEqual(["true", "unspecified"]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe("textconv", () => {
  test("is the layerc of the project, by a path that holds in every work tree", async () => {
    mkdirSync(join(cwd, "it's my app/node_modules"), { recursive: true });
    symlinkSync(root, join(cwd, "it's my app/node_modules/layerc"), "junction");
    write("it's my app/specs/-x.net.yaml", specOf("x"));
    write(".gitignore", "node_modules\n");
    const inside = { cwd: join(cwd, "it's my app") };
    expect(await run(["init", "gitattributes", "textconv", "editor", "ci"], inside)).toMatchObject({ status: 0 });
    const command = git("config", "--local", SETTING);
    expect(command).toContain(String.raw`node './it'\''s my app/node_modules/layerc/dist/cli/index.js' textconv -- `);
    const schema = "./it's my app/node_modules/layerc/schema/network.schema.json";
    expect(parseJsonc(read(".vscode/settings.json"))["yaml.schemas"]).toHaveProperty([schema], ["*.net.yaml"]);
    expect(existsSync(join(cwd, schema))).toBe(true);
    expect(parseDocument(read(WORKFLOW)).toJS().defaults.run).toEqual({ "working-directory": "it's my app" });

    // In the top folder, too, where git may hand over the path of the file itself.
    for (const name of ["-x", "--help"]) write(`${name}.net.yaml`, specOf("x"));
    git("add", "--all");
    git("commit", "--quiet", "--message=two");
    for (const name of ["-x", "--help", "it's my app/specs/-x"]) {
      write(`${name}.net.yaml`, specOf("x", "units: 5, activation: tanh"));
    }
    expect(git("diff").match(/^-  units: 3\n\+  units: 5$/gm)).toHaveLength(3);

    // A work tree has the settings of its clone and no node_modules.
    git("worktree", "add", "--quiet", "--detach", "beside");
    cwd = join(cwd, "beside");
    write("specs/a.net.yaml", specOf("a", "units: 7, activation: tanh"));
    expect(git("diff")).toMatch(/^-  - \{ units: 3, activation: tanh \}\n\+  - \{ units: 7, activation: tanh \}$/m);
  });

  test("what another layerc set is replaced, what a person set is not", async () => {
    await init("textconv");
    const ours = git("config", "--local", SETTING).trimEnd();
    git("config", "--local", SETTING, ours.replace(root, "/elsewhere/"));
    expect(await init("textconv")).toMatchObject({ status: 0, stderr: "1 written, 0 set up already\n" });
    expect(git("config", "--local", SETTING).trimEnd()).toBe(ours);

    git("config", "--local", SETTING, "cat -n");
    git("config", "--local", "--add", SETTING, "cat -A");
    const refused = await init("textconv");
    expect(refused).toEqual({
      status: 1,
      stdout: "",
      stderr:
        `conflict  git config ${SETTING}: it is set to something else\nnothing was written\n` +
        "hint: --force replaces what is there\n",
    });
    expect(git("config", "--local", "--get-all", SETTING)).toBe("cat -n\ncat -A\n");
    expect((await init("textconv", "--force")).status).toBe(0);
    expect(git("config", "--local", "--get-all", SETTING).trimEnd()).toBe(ours);
  });
});

describe(".vscode", () => {
  const NETWORK = "./node_modules/layerc/schema/network.schema.json";
  const CONFIG = "./node_modules/layerc/schema/config.schema.json";

  test("keeps comments, layout and what is there", async () => {
    const settings = `\ufeff// ours
{
\t"editor.tabSize": 2, // two
\t"yaml.schemas": {
\t\t/* ours */ "other.json": "other.yaml",
\t\t"${NETWORK}": "nets/*.yaml", // one text
\t},
}
`;
    const extensions = `{\r\n    "recommendations": [\r\n        // first\r\n        "a.b"\r\n    ]\r\n}\r\n`;
    write(".vscode/settings.json", settings);
    write(".vscode/extensions.json", extensions);
    expect(await init("editor")).toMatchObject({ status: 0, stderr: "2 written, 0 set up already\n" });
    const written = read(".vscode/settings.json");
    for (const comment of ["\ufeff// ours\n{\n\t\"editor.tabSize\": 2, // two\n", "/* ours */", "// one text"]) {
      expect(written).toContain(comment);
    }
    expect(written).toContain('\n\t\t\t"nets/*.yaml",\n\t\t\t"*.net.yaml"\n');
    expect(parseJsonc(written.slice(1), [], { allowTrailingComma: true })).toEqual({
      "editor.tabSize": 2,
      "yaml.schemas": {
        "other.json": "other.yaml",
        [NETWORK]: ["nets/*.yaml", "*.net.yaml"],
        [CONFIG]: ["layerc.config.yaml"],
      },
    });
    expect(read(".vscode/extensions.json")).toBe(
      extensions.replace('"a.b"', '"a.b",\r\n        "redhat.vscode-yaml"'),
    );
    expect((await init("editor")).stderr).toBe("0 written, 2 set up already\n");
  });

  test("an empty file is filled, and an extension that is not wanted is not recommended", async () => {
    write(".vscode/settings.json", "");
    write(".vscode/extensions.json", '{ "unwantedRecommendations": ["redhat.vscode-yaml"] }');
    expect(await init("editor")).toMatchObject({ status: 0, stderr: "1 written, 1 set up already\n" });
    expect(parseJsonc(read(".vscode/settings.json"))).toEqual({
      "yaml.schemas": { [NETWORK]: ["*.net.yaml"], [CONFIG]: ["layerc.config.yaml"] },
    });
  });

  test.each([
    ['{\n  "a": 1\n  "b" 2\n', "it is not JSON from line 3 on"],
    ["[]", "it is not an object"],
    ['{ "yaml.schemas": [] }', 'its "yaml.schemas" is not an object'],
  ])("%j is left alone, --force or not", async (text, reason) => {
    write(".vscode/settings.json", text);
    const before = files();
    for (const more of [[], ["--force"]]) {
      expect(await init("--all", ...more)).toEqual({
        status: 1,
        stdout: "",
        stderr: `conflict  .vscode/settings.json: ${reason}: mend it by hand\nnothing was written\n`,
      });
    }
    expect(files()).toEqual(before);
    expect(git("config", "--local", "--list")).not.toContain("layerc");
  });
});

describe("the workflow", () => {
  test("is YAML that runs the commands of this layerc", async () => {
    await init("ci");
    const document = parseDocument(read(WORKFLOW), { version: "1.2", strict: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const { on, permissions, jobs, defaults } = document.toJS();
    expect(Object.keys(on)).toEqual(["push", "pull_request"]);
    expect({ permissions, defaults }).toEqual({ permissions: { contents: "read" }, defaults: undefined });
    const { steps } = jobs.networks;
    expect(steps[0].uses).toMatch(/^actions\/checkout@v\d+$/);
    expect(steps[0].with).toHaveProperty("fetch-depth", 0);
    const commands = steps.flatMap(({ run }: { run?: string }) => (run?.startsWith("npx layerc ") ? [run] : []));
    expect(commands).toHaveLength(2);

    // As a runner has it: sh, the base as origin/main.
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect((await run(["generate"], { cwd })).status).toBe(0);
    const shell = (command: string) =>
      spawnSync("bash", ["-e", "-c", `npx() { shift; node "${join(root, "dist/cli/index.js")}" "$@"; }\n${command}`], {
        cwd,
        encoding: "utf8",
        env: { PATH: process.env["PATH"], HOME: cwd, GITHUB_BASE_REF: "main" },
      });
    for (const command of commands) expect(shell(command), command).toMatchObject({ status: 0, stdout: "" });
    write("specs/a.net.yaml", specOf("a", "units: 4, activation: tanh"));
    const [check, diff] = commands.map(shell);
    expect(check).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error file=generated\/a\.ts,/) });
    expect(diff).toMatchObject({ status: 0, stdout: expect.stringMatching(/^::warning file=specs\/a\.net\.yaml,/) });
  });

  test("of another kind is replaced by --force alone", async () => {
    write(WORKFLOW, "name: mine\n");
    const before = files();
    const refused = await init("--all");
    expect(refused).toEqual({
      status: 1,
      stdout: "",
      stderr:
        `conflict  ${WORKFLOW}: it is there, and not as layerc writes it\nnothing was written\n` +
        "hint: --force replaces what is there\n",
    });
    expect(files()).toEqual(before);
    expect(await init("ci", "--force")).toMatchObject({ status: 0, stderr: "1 written, 0 set up already\n" });
    write(WORKFLOW, read(WORKFLOW).replaceAll("\n", "\r\n"));
    expect(await init("ci")).toMatchObject({ status: 0, stderr: "0 written, 1 set up already\n" });
  });
});

test("is the same from any folder of a project, and goes by its configuration", async () => {
  write("packages/nets/layerc.config.yaml", "version: 1\nspecs: ../../specs\nout: src/out\n");
  write("packages/nets/src/index.ts", "");
  const below = await run(["init", "--all"], { cwd: join(cwd, "packages/nets/src") });
  expect(below.stdout).toMatch(/^wrote {2}\.\.\/\.\.\/\.\.\/\.gitattributes; /);
  const written = files();
  const again = await run(["init", "--all"], { cwd: join(cwd, "packages/nets") });
  expect(again).toEqual({ status: 0, stdout: "", stderr: "0 written, 5 set up already\n" });
  expect(files()).toEqual(written);
  expect(attributeOf("linguist-generated", "packages/nets/src/out/a.ts")).toBe("true");
  expect(parseDocument(read(WORKFLOW)).toJS().defaults.run).toEqual({ "working-directory": "packages/nets" });

  write("packages/nets/layerc.config.yaml", "version: 1\nout: ../../../elsewhere\n");
  await run(["init", "gitattributes"], { cwd: join(cwd, "packages/nets") });
  expect(read(".gitattributes")).not.toContain("linguist");
  write("packages/nets/layerc.config.yaml", "version: 1\nouts: a\n");
  expect(await run(["init"], { cwd: join(cwd, "packages/nets") })).toMatchObject({ status: 3, stdout: "" });
});
