import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { loadData } from "../../src/data/load.ts";
import { foldersAbove, projectFolder } from "../../src/data/project-folder.ts";
import { LayercError } from "../../src/diagnostic.ts";
import { layerc } from "../cli/process.ts";
import { projectFolder as project, specOf } from "../cli/project-folder.ts";

const CSV = "a,b,y\n1,2,0\n3,4,1\n5,6,0\n7,8,1\n";

function spec(source: Readonly<Record<string, unknown>>): string {
  const data = { source: { format: "csv", target: "y", ...source }, split: { train: 1, validation: 0 } };
  return `${specOf("net")}data: ${JSON.stringify(data)}\ntraining: { epochs: 1, batch_size: full }\n`;
}

/** A project below a folder that has a file besides it. */
function folderOf(source: Readonly<Record<string, unknown>>, mark = "package.json"): string {
  return project({
    "outside.csv": CSV,
    [`project/${mark}`]: mark.endsWith(".yaml") ? "version: 1\n" : "{}",
    "project/data.csv": CSV,
    "project/specs/here.csv": CSV,
    "project/specs/net.net.yaml": spec(source),
  });
}

/** What `validate` says of it, by the codes of its faults. */
function codesOf(root: string): string[] {
  const file = join(root, "project/specs/net.net.yaml");
  const above = foldersAbove(dirname(file));
  const { diagnostics } = compile(readFileSync(file, "utf8"), { file, source: "net", foldersAbove: above });
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

/** What reading the data says. */
async function readingOf(root: string, override?: string): Promise<string> {
  const folder = join(root, "project/specs");
  const text = readFileSync(join(folder, "net.net.yaml"), "utf8");
  const { network } = compile(text, { file: "net", source: "net" });
  const output = { nL: 1, classes: undefined, task: "binary", scores: undefined, weighted: true } as const;
  const options = { n0: 2, features: undefined, ...output, folder, override };
  const read = loadData(network!.data, { ...options, seed: 0, batchSize: "full" });
  return read.then(
    () => "read",
    (error: unknown) => (error instanceof LayercError ? error.message : Promise.reject(error)),
  );
}

describe("a path of a spec", () => {
  test.each(["here.csv", "../data.csv", "./../specs/../data.csv"])("%s is read", async (path) => {
    const root = folderOf({ path });
    expect(codesOf(root)).toEqual([]);
    expect(await readingOf(root)).toBe("read");
  });

  test.each([
    ["../../outside.csv", "leads out of the project"],
    ["a/b/../../../../outside.csv", "leads out of the project"],
    ["..\\..\\outside.csv", "leads out of the project"],
    ["../../../../../../../../../etc/passwd", "leads out of the project"],
    ["/etc/passwd", "is not relative"],
    ["\\\\server\\share\\x.csv", "is not relative"],
    ["C:/Users/x.csv", "is not relative"],
    ["c:x.csv", "is not relative"],
  ])("%s is refused before anything is opened", (path, words) => {
    for (const key of ["path", "test"]) {
      const [fault, ...others] = codesOf(folderOf({ path: "here.csv", [key]: path }));
      expect(others).toEqual([]);
      expect(fault).toBe(`E314 the path ${JSON.stringify(path)} ${words}`);
    }
  });

  test.each(["package.json", ".git", "layerc.config.yaml"])("may lead as high as the folder with %s", (mark) => {
    expect(codesOf(folderOf({ path: "../data.csv" }, mark))).toEqual([]);
    expect(codesOf(folderOf({ path: "../../outside.csv" }, mark))).toHaveLength(1);
  });

  test("is refused by every command, with its place, a remedy and exit code 3", async () => {
    const cwd = folderOf({ path: "../../outside.csv" });
    const spec = "project/specs/net.net.yaml";
    for (const args of [["validate"], ["train"], ["generate", "--out", "out"], ["graph"], ["explain"], ["evaluate"]]) {
      const { status, stdout, stderr } = await layerc([args[0]!, spec, ...args.slice(1)], { cwd });
      expect([args[0], status]).toEqual([args[0], 3]);
      expect(stdout + stderr).toMatch(
        /net\.net\.yaml:8:\d+ E314 the path .* leads out of the project\n.*\n.*\n.*--data/,
      );
    }
    expect((await layerc(["diff", spec, spec], { cwd })).status).toBe(3);
  });

  test("without a mark of a project leads nowhere above the spec's folder", async () => {
    const cwd = project({ "specs/net.net.yaml": spec({ path: "../data.csv" }), "data.csv": CSV });
    const { status, stdout } = await layerc(["validate", "specs/net.net.yaml"], { cwd });
    expect(status).toBe(3);
    expect(stdout).toContain('E314 the path "../data.csv" leads out of its folder');
  });

  test("- is a file of that name and not stdin", async () => {
    const cwd = project({ "net.net.yaml": spec({ path: "-" }) });
    const { status, stdout } = await layerc(["validate", "net.net.yaml", "--data"], { cwd, input: CSV });
    expect(status).toBe(6);
    expect(stdout).toContain("E601");
  });

  test("with a control character is none: E207", () => {
    expect(codesOf(folderOf({ path: "a\u0000b" }))).toEqual(['E207 "a\\u0000b" cannot be a path']);
  });

  test("any other is given on the command line", async () => {
    const cwd = folderOf({ path: "here.csv" });
    for (const path of ["outside.csv", join(cwd, "outside.csv")]) {
      const { status } = await layerc(["validate", "project/specs/net.net.yaml", "--data", path], { cwd });
      expect(status).toBe(0);
    }
  });
});

describe("a link that leads out of the project", () => {
  test.each([
    ["file", "link.csv", ["link.csv", "outside.csv"]],
    ["folder", "link/outside.csv", ["link", "."]],
    ["chain of links", "first.csv", ["first.csv", "project/specs/second.csv"]],
  ] as const)("a %s", async (_, path, [link, to]) => {
    for (const key of ["path", "test"]) {
      const root = folderOf({ path: "here.csv", [key]: path });
      symlinkSync(join(root, "outside.csv"), join(root, "project/specs/second.csv"));
      symlinkSync(join(root, to), join(root, "project/specs", link));
      expect(codesOf(root)).toEqual([]);
      const found = `E415 this leads out of the project, to "${root}/outside.csv"`;
      expect(await readingOf(root)).toBe(`${root}/project/specs/${path} ${found}`);
    }
  });

  test("one that stays within is read", async () => {
    const root = folderOf({ path: "link.csv" });
    symlinkSync("../data.csv", join(root, "project/specs/link.csv"));
    expect(await readingOf(root)).toBe("read");
  });

  test("exits 4, also where the compiled form is from before the link", async () => {
    const cwd = folderOf({ path: "deep/data.csv" });
    const deep = join(cwd, "project/specs/deep");
    for (const folder of ["project/node_modules", "project/specs/deep", "elsewhere"]) mkdirSync(join(cwd, folder));
    for (const folder of [deep, join(cwd, "elsewhere")]) writeFileSync(join(folder, "data.csv"), CSV);
    const args = ["train", "project/specs/net.net.yaml", "--weights", "w.safetensors", "--log", "plain"];
    expect((await layerc(args, { cwd })).status).toBe(0);
    rmSync(deep, { recursive: true });
    symlinkSync(join(cwd, "elsewhere"), deep);
    const { status, stderr } = await layerc(args, { cwd });
    expect(status).toBe(4);
    expect(stderr).toMatch(/specs\/deep\/data\.csv E415 this leads .*\n  hint: put it into the project, or .*--data/);
  });

  test("files of .npy alike, but for the folder of --data", async () => {
    const root = folderOf({ format: "npy", target: undefined, path: "npy", inputs: "x.npy", labels: "y.npy" });
    const folder = join(root, "project/specs/npy");
    mkdirSync(folder);
    for (const name of ["x.npy", "y.npy"]) {
      writeFileSync(join(root, name), npy(name === "x.npy" ? [4, 2] : [4]));
      symlinkSync(join(root, name), join(folder, name));
    }
    expect(await readingOf(root)).toContain(`project/specs/npy/x.npy E415`);
    expect(await readingOf(root, folder)).toBe("read");
  });
});

/** Zeros and ones as numpy.save writes them. */
function npy(shape: readonly number[]): Buffer {
  const size = shape.reduce((product, extent) => product * extent, 1);
  const text = `{'descr': '|u1', 'fortran_order': False, 'shape': (${shape.join(", ")},), }`;
  const header = Buffer.from(`${text.padEnd(117)}\n`);
  const prefix = Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, header.length, 0]);
  return Buffer.concat([prefix, header, Buffer.from(Array.from({ length: size }, (_, i) => i % 2))]);
}

test("files of .npy stay in their folder", () => {
  const weights = { example_weights: "c.npy", test_example_weights: "d.npy" };
  const source = (key: string, value: string) =>
    spec({ format: "npy", target: undefined, test_inputs: "a.npy", test_labels: "b.npy", path: "npy", ...weights, [key]: value });
  for (const key of ["inputs", "labels", "test_inputs", "test_labels", ...Object.keys(weights)]) {
    for (const [path, code] of [
      ["sub/x.npy", undefined],
      ["../x.npy", "E314"],
      ["/x.npy", "E314"],
    ] as const) {
      const { diagnostics } = compile(source(key, path), { file: "a", source: "a", foldersAbove: 3 });
      expect(diagnostics.map((each) => each.code)).toEqual(code === undefined ? [] : [code]);
    }
  }
});

test("no path of any parts leads out", () => {
  const parts = fc.array(fc.constantFrom("..", ".", "", "a", "b c", "...", "..\\.."), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 3 }), (written, above) => {
      const path = written.join("/");
      fc.pre(path !== "");
      const { diagnostics } = compile(spec({ path }), { file: "a", source: "a", foldersAbove: above });
      const up = posix
        .normalize(path.replaceAll("\\", "/"))
        .split("/")
        .filter((part) => part === "..");
      const stays = !path.startsWith("/") && up.length <= above;
      if (diagnostics.length === 0) expect([path, stays]).toEqual([path, true]);
      else expect(diagnostics.map(({ code }) => code)).toEqual(["E314"]);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("the project of a spec is that of the folder where it really is", () => {
  const root = project({ "a/package.json": "{}", "a/specs/x/deep.txt": "", "b/other.txt": "" });
  symlinkSync(join(root, "a/specs"), join(root, "b/specs"));
  expect(projectFolder(join(root, "b/specs/x"))).toBe(join(root, "a"));
  expect(foldersAbove(join(root, "b/specs/x"))).toBe(2);
  expect(foldersAbove(join(root, "a"))).toBe(0);
});
