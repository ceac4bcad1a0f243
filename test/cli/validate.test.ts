import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findSpecs, readSpec } from "../../src/cli/project.ts";
import { LayercError } from "../../src/diagnostic.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

describe("reading a spec", () => {
  async function codeOf(path: string): Promise<string> {
    const error = await readSpec(path).then(() => undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LayercError);
    const [fault] = (error as LayercError).diagnostics;
    expect(fault!.file).toBe(path);
    return fault!.code;
  }

  test("with a byte order mark or without", async () => {
    const folder = projectFolder({ "plain.yaml": "a: 1", "marked.yaml": "\ufeffa: 1" });
    expect(await readSpec(join(folder, "plain.yaml"))).toBe("a: 1");
    expect(await readSpec(join(folder, "marked.yaml"))).toBe("a: 1");
  });

  test("what cannot be read", async () => {
    const folder = projectFolder({ "latin.yaml": "" });
    writeFileSync(join(folder, "latin.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
    expect(await codeOf(join(folder, "latin.yaml"))).toBe("E109");
    expect(await codeOf(join(folder, "missing.yaml"))).toBe("E601");
    expect(await codeOf(folder)).toBe("E601");
  });

  test("1 MiB and no more, also of a file that says no size", async () => {
    const folder = projectFolder({ "most.yaml": "#".repeat(2 ** 20), "more.yaml": "#".repeat(2 ** 20 + 1) });
    expect(await readSpec(join(folder, "most.yaml"))).toHaveLength(2 ** 20);
    expect(await codeOf(join(folder, "more.yaml"))).toBe("E108");
    expect(await codeOf("/dev/zero")).toBe("E108");
  });
});

test("finding specs: in folders below too, in the order of their paths, by their ending", () => {
  const names = ["b.net.yaml", "a/z.net.yaml", "a.net.yaml", "data.yaml", "c.net.yaml.txt"];
  const folder = projectFolder(Object.fromEntries(names.map((name) => [`specs/${name}`, ""])));
  const specs = join(folder, "specs");
  expect(findSpecs(specs)).toEqual(["a.net.yaml", "a/z.net.yaml", "b.net.yaml"].map((name) => join(specs, name)));
  expect(findSpecs(join(folder, "nothing"))).toEqual([]);
});

describe("layerc validate", () => {
  const wrong = specOf("wrong", "units: 0, activation: tanhh");
  const files = { "specs/right.net.yaml": specOf("right"), "specs/wrong.net.yaml": wrong };

  test("all specs by default: ok for each valid one, then every fault of the others", async () => {
    const cwd = projectFolder(files);
    const { status, stdout, stderr } = await layerc(["validate"], { cwd });
    expect(status).toBe(3);
    const headlines = stdout.split("\n").filter((line) => /^\S/.test(line));
    expect(headlines).toEqual([
      "ok  specs/right.net.yaml",
      expect.stringMatching(/^specs\/wrong.net.yaml:5:14 E205 /),
      expect.stringMatching(/^specs\/wrong.net.yaml:5:29 E204 unknown activation "tanhh"/),
    ]);
    expect(stderr).toBe("faults in 1 of 2 specs\n");
    const good = await layerc(["validate", "specs/right.net.yaml", "./specs/right.net.yaml"], { cwd });
    expect(good).toEqual({ status: 0, stdout: "ok  specs/right.net.yaml\n", stderr: "" });
  });

  test("for programs: an array as json, annotations for github", async () => {
    const cwd = projectFolder(files);
    const json = await layerc(["validate", "--format", "json"], { cwd });
    expect(json.status).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject([{ code: "E205", file: "specs/wrong.net.yaml" }, { code: "E204" }]);
    const empty = await layerc(["validate", "specs/right.net.yaml", "--format", "json"], { cwd });
    expect(empty).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
    const github = await layerc(["validate", "--format", "github"], { cwd });
    expect(github.stdout).toMatch(/^(::error file=specs\/wrong.net.yaml,line=5,.*\n){2}$/);
  });

  test("a warning is told on stderr, or with the faults in json and github, and fails nothing", async () => {
    const cwd = projectFolder({ "specs/log.net.yaml": specOf("log", 'units: 2, activation: { formula: "log(z)" }') });
    const text = await layerc(["validate"], { cwd });
    expect(text).toMatchObject({ status: 0, stdout: "ok  specs/log.net.yaml\n" });
    expect(text.stderr).toMatch(/^specs\/log\.net\.yaml:5:\d+ W201 the formula or its derivative is NaN for z < 0/);
    const json = await layerc(["validate", "--format", "json"], { cwd });
    expect(json).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(json.stdout)).toMatchObject([{ code: "W201", severity: "warning" }]);
    const github = await layerc(["validate", "--format", "github"], { cwd });
    expect(github).toMatchObject({ status: 0, stdout: expect.stringMatching(/^::warning file=/) });
    const spec = "specs/log.net.yaml";
    const ofOne = ["explain", "summary", "graph", "gradcheck --no-cache", `diff ${spec}`];
    for (const line of ["generate", ...ofOne.map((command) => `${command} ${spec}`)]) {
      const { stdout, stderr } = await layerc(line.split(" "), { cwd });
      expect(stderr, line).toContain(`${spec}:5:`);
      expect(stderr, line).toContain(" W201 ");
      expect(stdout, line).not.toContain("W201");
    }
  });

  test("the highest exit code of several, and the other files are checked all the same", async () => {
    const cwd = projectFolder(files);
    mkdirSync(join(cwd, "folder"));
    const args = ["validate", "folder", "specs/wrong.net.yaml", "specs/right.net.yaml"];
    const { status, stdout } = await layerc(args, { cwd });
    expect(status).toBe(6);
    expect(stdout).toMatch(/^ok  specs\/right.net.yaml\nfolder E601 a folder .*\n.*\n\nspecs\/wrong.net.yaml:5:14/);
  });

  test("--data does not swallow the spec", async () => {
    const cwd = projectFolder(files);
    const { status, stderr } = await layerc(["validate", "--data", "specs/right.net.yaml"], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("specs/right.net.yaml --data") });
  });

  test("--data checks the examples too", async () => {
    const spec = `${specOf("right")}data: { source: { format: csv, path: ../data.csv, target: y } }\n`;
    const cwd = projectFolder({
      "package.json": "{}",
      "specs/right.net.yaml": spec,
      "data.csv": "a,b,y\n1,2,0\n1,x,1\n",
    });
    expect(await layerc(["validate"], { cwd })).toMatchObject({ status: 0 });
    const { status, stdout } = await layerc(["validate", "--data"], { cwd });
    expect(status).toBe(4);
    expect(stdout).toMatch(/data.csv:3:.* E402 /);
    expect(stdout).not.toContain("ok  ");
  });
});
