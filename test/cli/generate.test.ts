import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspect, type State } from "../../src/cli/modules.ts";
import { sourceLabel } from "../../src/cli/project.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

/** A folder with a spec and its module, and the module's text. */
async function generated(): Promise<{ folder: string; spec: string; module: string; text: string }> {
  const folder = projectFolder({ "specs/a.net.yaml": specOf("a") });
  const spec = join(folder, "specs/a.net.yaml");
  const [only] = await inspect([spec], join(folder, "generated"), false);
  const module = join(folder, "generated/a.ts");
  mkdirSync(join(folder, "generated"));
  writeFileSync(module, only!.text!);
  return { folder, spec, module, text: only!.text! };
}

async function stateOf({ folder, spec }: { folder: string; spec: string }): Promise<State> {
  const modules = await inspect([spec], join(folder, "generated"), false);
  return modules[0]!.state;
}

describe("the state of a module", () => {
  const lines = (text: string): string[] => text.split("\n");
  test.each<[string, State, (text: string) => string]>([
    ["as it was written", "fresh", (text) => text],
    ["with the line ends of Windows", "fresh", (text) => text.replaceAll("\n", "\r\n")],
    ["with one line end of Windows", "edited", (text) => text.replace("\n", "\r\n")],
    ["with a word changed", "edited", (text) => text.replace("Forward", "Backward")],
    ["with another digest", "edited", (text) => text.replace(/[0-9a-f]+\n$/, (digest) => digest.replace(/./g, "0"))],
    ["with a line after the digest", "edited", (text) => `${text}// mine\n`],
    ["without its last newline", "edited", (text) => text.slice(0, -1)],
    ["cut within the digest", "edited", (text) => text.slice(0, -10)],
    ["cut in the middle", "unmarked", (text) => text.slice(0, text.length / 2)],
    ["without the digest", "unmarked", (text) => lines(text).slice(0, -2).join("\n")],
    ["empty", "unmarked", () => ""],
    ["of another author", "unmarked", () => "export const a = 1;\n"],
  ])("%s: %s", async (_, state, change) => {
    const project = await generated();
    writeFileSync(project.module, change(project.text));
    expect(await stateOf(project)).toBe(state);
  });

  test("of another spec: stale, also with the line ends of Windows", async () => {
    const project = await generated();
    writeFileSync(project.spec, specOf("a", "units: 4, activation: relu"));
    expect(await stateOf(project)).toBe("stale");
    writeFileSync(project.module, project.text.replaceAll("\n", "\r\n"));
    expect(await stateOf(project)).toBe("stale");
  });

  test("missing: stale", async () => {
    const project = await generated();
    rmSync(project.module);
    expect(await stateOf(project)).toBe("stale");
  });

  test("a module without a spec is an orphan; where specs are named, none is looked for", async () => {
    const { folder, spec, text } = await generated();
    const out = join(folder, "generated");
    writeFileSync(join(out, "gone.ts"), text);
    writeFileSync(join(out, "mine.ts"), "export {};\n");
    mkdirSync(join(out, "folder.ts"));
    const statesOf = async (orphans: boolean): Promise<string[]> =>
      (await inspect([spec], out, orphans)).map(({ state, path }) => `${state} ${path.slice(out.length + 1)}`);
    expect(await statesOf(true)).toEqual(["fresh a.ts", "orphaned gone.ts"]);
    expect(await statesOf(false)).toEqual(["fresh a.ts"]);
  });

  test("all faults of all specs are told, and names that two specs share", async () => {
    const folder = projectFolder({
      "a.net.yaml": specOf("same"),
      "b.net.yaml": specOf("same"),
      "c.net.yaml": specOf("c", "units: 0"),
      "d.net.yaml": "",
    });
    const paths = ["a", "b", "c", "d", "e"].map((name) => join(folder, `${name}.net.yaml`));
    const error = await inspect(paths, folder, false).then(() => undefined, (thrown: unknown) => thrown);
    expect(error).toMatchObject({
      exitCode: 3,
      diagnostics: [
        { code: "E205", file: paths[2] },
        { code: "E105", file: paths[3] },
        { code: "E601", file: paths[4] },
        { code: "E305", file: paths[1], start: { line: 2, column: 7 }, message: expect.stringContaining(paths[0]!) },
      ],
    });
  });
});

test("as JavaScript: two files for a spec, and another language's file is an orphan", async () => {
  const { folder, spec } = await generated();
  const out = join(folder, "generated");
  const args = ["generate", spec, "--out", out, "--language", "js", "--only", "predict"];
  expect(await layerc(args, { cwd: folder })).toMatchObject({ status: 0 });
  const text = readFileSync(join(out, "a.js"), "utf8");
  expect(text).toContain("export function createPredictor(");
  expect(text).not.toContain("createTrainer");
  const javascript = await inspect([spec], out, true, { language: "js", only: "predict" });
  expect(javascript.map(({ state, path }) => `${state} ${path.slice(out.length + 1)}`)).toEqual([
    "fresh a.d.ts",
    "fresh a.js",
    "orphaned a.ts",
  ]);
  const typescript = await inspect([spec], out, true);
  expect(typescript.map(({ state, path }) => `${state} ${path.slice(out.length + 1)}`)).toEqual([
    "orphaned a.d.ts",
    "orphaned a.js",
    "fresh a.ts",
  ]);
});

describe("what a module calls its spec", () => {
  test.each([
    ["/home/ada/project/specs/xor.net.yaml", "/home/ada/project/generated", "specs/xor.net.yaml"],
    ["/home/ada/project/specs/deep/xor.net.yaml", "/home/ada/project/generated", "specs/deep/xor.net.yaml"],
    ["/home/ada/project/specs/xor.net.yaml", "/home/ada/project/specs", "xor.net.yaml"],
    ["/home/ada/project/specs/xor.net.yaml", "/home/ada/project/specs-generated", "specs/xor.net.yaml"],
    ["/home/ada/project/xor.net.yaml", "/home/ada/project/src/networks", "xor.net.yaml"],
    ["/home/ada/specs/xor.net.yaml", "/home/ada/app/src", "specs/xor.net.yaml"],
    ["/home/ada/specs/xor.net.yaml", "/tmp/out", "xor.net.yaml"],
    ["/xor.net.yaml", "/out", "xor.net.yaml"],
  ])("%j for %s: %s", (spec, out, label) => expect(sourceLabel(spec, out)).toBe(label));
});

describe("layerc generate", () => {
  test("writes, leaves alone what is up to date, and says what it did", async () => {
    const folder = projectFolder({ "specs/a.net.yaml": specOf("a"), "specs/sub/other.net.yaml": specOf("b") });
    expect(await layerc(["generate"], { cwd: folder })).toEqual({
      status: 0,
      stdout: "wrote  generated/a.ts\nwrote  generated/b.ts\n",
      stderr: "2 modules: 2 written, 0 up to date\n",
    });
    expect(readFileSync(join(folder, "generated/b.ts"), "utf8")).toContain(" from specs/sub/other.net.yaml. ");
    const module = join(folder, "generated/a.ts");
    utimesSync(module, 1000, 1000);
    const again = await layerc(["generate"], { cwd: folder });
    expect(again).toEqual({ status: 0, stdout: "", stderr: "2 modules: 0 written, 2 up to date\n" });
    expect(statSync(module).mtimeMs).toBe(1_000_000);
    expect(await layerc(["generate", "--check"], { cwd: folder })).toEqual({
      status: 0,
      stdout: "fresh     generated/a.ts\nfresh     generated/b.ts\n",
      stderr: "",
    });
    // The text does not depend on where the command runs.
    const text = readFileSync(module, "utf8");
    rmSync(module);
    const args = ["generate", join(folder, "specs/a.net.yaml"), "--out", join(folder, "generated")];
    expect(await layerc(args, { cwd: "/" })).toMatchObject({ status: 0 });
    expect(readFileSync(module, "utf8")).toBe(text);
  });

  test("overwrites no file that a person changed, and then writes nothing at all, unless forced", async () => {
    const names = ["a", "b", "c"];
    const folder = projectFolder(Object.fromEntries(names.map((name) => [`specs/${name}.net.yaml`, specOf(name)])));
    await layerc(["generate"], { cwd: folder });
    const at = (name: string): string => join(folder, "generated", name);
    writeFileSync(at("a.ts"), readFileSync(at("a.ts"), "utf8").replace("Forward", "Onward"));
    writeFileSync(at("b.ts"), "mine");
    rmSync(at("c.ts"));
    writeFileSync(at("d.ts"), "mine, too");

    const check = await layerc(["generate", "--check"], { cwd: folder });
    const states = "edited    generated/a.ts\nunmarked  generated/b.ts\nstale     generated/c.ts\n";
    expect(check.stdout.replace(/^[-+ @].*\n/gm, "")).toBe(states);
    expect(check.stdout).toMatch(/^edited .*\n--- generated\/a\.ts\t.*\n\+\+\+ .*\n@@ /);
    expect(check.stdout).toMatch(/\n-.*Onward .*\n\+.*Forward /);
    expect(check.stderr).toMatch(/^3 of 3 modules not fresh\nhint: /);
    expect(check.status).toBe(1);

    const refused = await layerc(["generate"], { cwd: folder });
    expect(refused.stderr).toMatch(/^edited    generated\/a.ts\nunmarked  generated\/b.ts\nnothing was written\n/);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(readFileSync(at("a.ts"), "utf8")).toContain("Onward");
    expect(existsSync(at("c.ts"))).toBe(false);

    const forced = await layerc(["generate", "--force"], { cwd: folder });
    expect(forced).toMatchObject({ status: 0, stdout: expect.stringMatching(/a.ts\n.*b.ts\n.*c.ts\n$/) });
    expect(readFileSync(at("a.ts"), "utf8")).not.toContain("Onward");
    expect(readFileSync(at("d.ts"), "utf8")).toBe("mine, too");
    expect(readdirSync(join(folder, "generated"))).toEqual(["a.ts", "b.ts", "c.ts", "d.ts"]);

    rmSync(join(folder, "specs/b.net.yaml"));
    const orphaned = await layerc(["generate"], { cwd: folder });
    expect(orphaned).toMatchObject({ status: 0, stdout: "" });
    expect(orphaned.stderr).toMatch(/orphaned  generated\/b.ts\nhint: .*delete it\n$/);
    const checked = await layerc(["generate", "--check"], { cwd: folder });
    expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining("orphaned  generated/b.ts") });
  });

  test("writes nothing where one spec is invalid, or one path cannot be written", async () => {
    const wrong = specOf("b", "units: 3, activation: tanhh");
    const folder = projectFolder({ "specs/a.net.yaml": specOf("a"), "specs/b.net.yaml": wrong });
    const invalid = await layerc(["generate"], { cwd: folder });
    expect(invalid).toMatchObject({ status: 3, stdout: "" });
    expect(invalid.stderr).toMatch(/^specs\/b.net.yaml:5:29 E204 .*\n  5 \|   - .*tanhh.*\n    \| +~~~~~\n  hint: /);
    expect(existsSync(join(folder, "generated"))).toBe(false);
    writeFileSync(join(folder, "file"), "");
    const noFolder = await layerc(["generate", "specs/a.net.yaml", "--out", "file"], { cwd: folder });
    expect(noFolder).toMatchObject({ status: 6, stdout: "" });
    mkdirSync(join(folder, "out/a.ts"), { recursive: true });
    const taken = await layerc(["generate", "specs/a.net.yaml", "--out", "out"], { cwd: folder });
    expect(taken).toMatchObject({ status: 6, stdout: "" });
    expect(taken.stderr).toMatch(/^out\/a.ts E601 a folder is there/);
  });

  test("as a rehearsal: tells what would be written, and writes nothing", async () => {
    const folder = projectFolder({ "specs/a.net.yaml": specOf("a"), "generated/a.ts": "mine" });
    expect(await layerc(["generate", "--dry-run"], { cwd: folder })).toMatchObject({
      status: 0,
      stdout: "unmarked  generated/a.ts\n",
      stderr: expect.stringMatching(/^unmarked  generated\/a.ts\nnothing would be written\nhint: /),
    });
    expect(await layerc(["generate", "--dry-run", "--force", "--out", "new"], { cwd: folder })).toEqual({
      status: 0,
      stdout: "stale     new/a.ts\n",
      stderr: "1 module: 1 would be written, 0 up to date\n",
    });
    expect(readFileSync(join(folder, "generated/a.ts"), "utf8")).toBe("mine");
    expect(readdirSync(folder).sort()).toEqual(["generated", "specs"]);
  });

  test("--check: its diff, applied, makes the module fresh; faults are told in its format", async ({ skip }) => {
    if (spawnSync("patch", ["--version"]).status !== 0) skip("there is no patch here");
    const { folder, spec, module } = await generated();
    writeFileSync(spec, specOf("a", "units: 5, activation: relu"));
    const check = await layerc(["generate", "--check", "--format", "json"], { cwd: folder });
    expect(check.status).toBe(1);
    const { modules } = JSON.parse(check.stdout) as { modules: { diff: string }[] };
    const patch = spawnSync("patch", ["-p0"], { cwd: folder, input: modules[0]!.diff, encoding: "utf8" });
    expect(patch.status, patch.stderr).toBe(0);
    expect(await stateOf({ folder, spec })).toBe("fresh");
    expect(readFileSync(module, "utf8")).toContain("Matrix<5, 2>");

    writeFileSync(spec, specOf("a", "units: 5, activation: reluu"));
    const github = await layerc(["generate", "--check", "--format", "github"], { cwd: folder });
    expect(github).toMatchObject({ status: 3, stderr: "" });
    expect(github.stdout).toMatch(/^::error file=specs\/a.net.yaml,line=5,.*title=E204::unknown activation "reluu"/);
    const json = await layerc(["generate", "--check", "--format", "json"], { cwd: folder });
    expect(json).toMatchObject({ status: 3, stderr: "" });
    expect(JSON.parse(json.stdout)).toMatchObject({ modules: [], faults: [{ code: "E204", start: { line: 5 } }] });
  });

  test("--format without --check: wrong usage", async () => {
    const { status, stderr } = await layerc(["generate", "--format", "json"], { cwd: projectFolder({}) });
    expect([status, stderr]).toEqual([2, "error: --format is how --check writes. Add --check.\n"]);
  });

  test("without a spec: wrong usage", async () => {
    expect(await layerc(["generate"], { cwd: projectFolder({}) })).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^error: There is no specs\//),
    });
  });
});
