/** What the README says and shows is so: its blocks are run, compiled, found in their files. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import { clippings } from "../../src/clipping/index.ts";
import { initializers } from "../../src/initializers/index.ts";
import { losses } from "../../src/losses/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { schedules } from "../../src/schedules/index.ts";
import { layerc, root } from "../cli/process.ts";
import { tsc } from "../types/tsc.ts";
import { blocksOf, linksOf, readDocument, theBlock } from "./blocks.ts";

const readme = readDocument("README.md");
const blocks = blocksOf(readme);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

let folder: string;

/** A repository with the specs and their modules on its branch main, and layerc installed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-readme-"));
  for (const path of ["specs", "generated"]) cpSync(join(root, path), join(folder, path), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/layerc"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const git = (...args: string[]): unknown =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], { cwd: folder });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "specs", "generated");
  git("commit", "--quiet", "--message=one");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Documents of single commands. */
const more = [
  ...["configuration", "diff", "github-action", "graph", "init", "kernels", "losses", "migrate-weights"],
  ...["performance", "reference", "reports", "runs", "sweeps", "training"],
].map((name) => `docs/${name}.md`);

test("docs/why-deep.md shows what summary prints", async () => {
  const blocks = [...readDocument("docs/why-deep.md").matchAll(/```text\n\$ layerc (.+)\n([^`]+)```/g)];
  expect(blocks).toHaveLength(2);
  for (const [, command, output] of blocks) {
    const { stdout } = await layerc(command!.split(" "), { cwd: root });
    expect(stdout).toBe(output);
  }
});

describe("documents", () => {
  test.each(["README.md", "CONTRIBUTING.md", "docs/verification.md", "docs/why-deep.md", ...more])(
    "%s leads to what is there",
    (path) => {
      const markdown = readDocument(path);
      for (const link of linksOf(markdown)) expect(existsSync(join(root, path, "..", link)), link).toBe(true);
      for (const [, script] of markdown.matchAll(/npm run ([a-z:]+)/g))
        expect(manifest.scripts).toHaveProperty(script!);
      for (const [, file] of markdown.matchAll(/`((?:src|test|scripts|bench|specs|docs|schema)\/[\w./-]*\w\/?)`/g)) {
        expect(existsSync(join(root, file!)), file).toBe(true);
      }
      expect(markdown).not.toMatch(/(^|[\s`"(])\/(home|root|work|Users|tmp)\//);
    },
  );
});

test("every block has a role, which a test below plays", () => {
  const roles = ["output", "file", "excerpt", "run"];
  const without = blocks.filter(({ role }) => !roles.includes(role)).map(({ text }) => text);
  expect(without).toHaveLength(1);
  expect(readme.match(/^```/gm)).toHaveLength(2 * blocks.length);
});

test("the two commands", () => {
  const [{ text }] = blocks as [(typeof blocks)[0]];
  const commands = text
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/ +#.*/, ""));
  expect(commands).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  expect(manifest.scripts.start).toBe("node dist/cli/index.js train specs/digits.net.yaml");
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain("npm ci && npm test");
  expect(readme).toContain(`Node ${manifest.engines.node.replace(">=", "")} or later`);
});

describe("outputs", () => {
  /** Without what differs from run to run: seconds, rates, and when they were known. */
  const timeless = (text: string): string[] =>
    text.split("\n").map((line) =>
      line
        .replace(/; compiled in .*/, "")
        .replace(/ {2}[\d.]+k? examples\/s$/, "")
        .replace(/ in [\d.]+ s:/, ":")
        .replace(/^(kernels: ).*/, "$1")
        .replace(/^(run: runs\/digits-)\d+$/, "$1")
        // Other kernels round otherwise, which costs show first.
        .replace(/\b(cost )(\d\.\d+)/g, (_, what: string, value: string) => what + Number(value).toPrecision(2))
        .trimEnd(),
    );

  // By themselves those that are the fastest: fma where the machine has it, else simd.
  test.each(["", "simd", "js"])("of npm start, with LAYERC_KERNELS=%s", async (kernels) => {
    const { text } = theBlock(blocks, "output", "train");
    const run = await layerc(["train", "specs/digits.net.yaml", "--no-cache", "--log", "plain"], {
      cwd: folder,
      env: { LAYERC_KERNELS: kernels },
    });
    expect(run.status, run.stderr).toBe(0);
    const shown = timeless(text.trimEnd());
    const gap = shown.indexOf("…");
    expect(gap).toBeGreaterThan(0);
    const real = timeless(run.stderr + run.stdout.trimEnd()).filter((line, i, all) => line !== "" || all[i - 1] !== "");
    expect(real.slice(0, gap)).toEqual(shown.slice(0, gap));
    const rest = shown.slice(gap + 1).filter((line) => line !== "");
    expect(real.filter((line) => line !== "").slice(-rest.length)).toEqual(rest);
  });

  test("of a fault", async () => {
    const text = readFileSync(join(folder, "specs/xor.net.yaml"), "utf8");
    writeFileSync(join(folder, "specs/xor.net.yaml"), text.replace("activation: tanh }", "activation: tanhh }"));
    const { status, stderr } = await layerc(["generate", "specs/xor.net.yaml"], { cwd: folder });
    writeFileSync(join(folder, "specs/xor.net.yaml"), text);
    expect(status).toBe(3);
    expect(stderr).toBe(theBlock(blocks, "output", "fault").text);
  });
});

test("files and excerpts", () => {
  for (const { role, value, text } of blocks) {
    if (role === "file") expect(text).toBe(readFileSync(join(root, value), "utf8"));
    if (role === "excerpt") expect(readFileSync(join(root, value), "utf8")).toContain(text);
  }
});

test("programs: typed as they stand, and printing what they say", () => {
  const programs = blocks.filter(({ language, role }) => language === "ts" && role === "run");
  expect(programs).toHaveLength(2);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    module: "nodenext",
    strict: true,
    outDir: "out",
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: programs.map(({ value }) => `${value}.ts`) }),
  );
  for (const { value, text } of programs) writeFileSync(join(folder, `${value}.ts`), text);
  expect(tsc(folder)).toEqual([]);
  const outputs = programs.map(({ value, text }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "out", `${value}.js`)], {
      cwd: folder,
      encoding: "utf8",
    });
    const comments = [...text.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
    return { value, status, lines: stdout.trimEnd().split("\n"), comments, stderr };
  });
  const [fit, step] = outputs as [(typeof outputs)[0], (typeof outputs)[0]];
  expect(fit.status, fit.stderr).toBe(0);
  expect(fit.comments).toHaveLength(2);
  expect(fit.lines).toEqual(fit.comments);
  expect(step.status, step.stderr).toBe(0);
  expect(step.lines).toHaveLength(4);
  expect(Number(step.lines[3]!.split(" ")[1])).toBeLessThan(0.01);

  const [, wrong, reason] = /^`(trainer\.forward\(Y\))` does not compile: (.*?)\. /m.exec(readme)!;
  writeFileSync(join(folder, "step.ts"), `${theBlock(blocks, "run", "step").text}\n${wrong};\n`);
  const errors = tsc(folder);
  expect(errors.map(({ file, code }) => [file, code])).toEqual([["step.ts", "TS2345"]]);
  expect(reason!.replaceAll("`", "")).toBe("a Matrix<1, 4> is not a Matrix<2, 4>");
  expect(errors[0]!.message).toContain("'Matrix<1, 4>' is not assignable to parameter of type 'Matrix<2, 4>'");
});

test("commands", async () => {
  const { text } = theBlock(blocks, "run", "");
  const commands = text
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/ +#.*/, ""));
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) {
    const [, args, tolerated] = /^npx layerc ([^|&;]+?)( \|\| true)?$/.exec(command)!;
    const { status, stderr } = await layerc(args!.split(" "), { cwd: folder });
    expect(status, `${command}\n${stderr}`).toBe(tolerated === undefined ? 0 : 1);
  }
  const { stdout } = await layerc(["--help"], { cwd: folder });
  const listed = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name!);
  expect(listed.length).toBeGreaterThanOrEqual(9);
  for (const name of listed) expect(text).toContain(`npx layerc ${name}`);
}, 120_000);

test("exit codes, as --help has them", async () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
  const { stdout } = await layerc(["--help"], { cwd: folder });
  const codes = [...stdout.slice(stdout.indexOf("Exit codes")).matchAll(/(?:^|\s{2,})(\d+) {2}/g)].map(([, code]) =>
    Number(code),
  );
  expect(rows).toEqual(codes.toSorted((x, y) => x - y));
});

test("words", () => {
  const row = (title: string): string[] => {
    const [, cells] = new RegExp(`^\\| ${title} \\| (.*) \\|$`, "m").exec(readme)!;
    return [...cells!.matchAll(/`(\w+)`/g)].map(([, word]) => word!);
  };
  expect(row("activations")).toEqual(activations.map(({ name }) => name));
  expect(row("losses")).toEqual(losses.map(({ name }) => name));
  expect(row("optimizers")).toEqual(optimizers.map(({ name }) => name));
  expect(row("schedules")).toEqual(schedules.map(({ name }) => name));
  expect(row("clipping")).toEqual(clippings.map(({ name }) => name));
  expect(row("initializers").toSorted()).toEqual(initializers.map(({ name }) => name).toSorted());
  const schema = JSON.parse(readFileSync(join(root, "schema/network.schema.json"), "utf8"));
  const [, required] = /Only (.*) are required/.exec(readme.replaceAll("\n", " "))!;
  expect([...required!.matchAll(/`(\w+)`/g)].map(([, key]) => key)).toEqual(schema.required);
  const keys = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key!);
  expect(["version", "name", "description", ...keys].toSorted()).toEqual(Object.keys(schema.properties).toSorted());
});

test("weights in PyTorch", async ({ skip }) => {
  const python = process.env["LAYERC_PYTHON"] ?? "python3";
  if (spawnSync(python, ["-c", "import torch, safetensors.torch"]).status !== 0) {
    skip("python3 has no torch and safetensors here: install them, or name another python in LAYERC_PYTHON");
  }
  const trained = await layerc(["train", "specs/digits.net.yaml", "--epochs", "3"], { cwd: folder });
  expect(trained.status, trained.stderr).toBe(0);
  const lines = readFileSync(join(folder, "specs/data/digits.csv"), "utf8").split("\n").slice(0, 21);
  writeFileSync(join(folder, "twenty.csv"), `${lines.join("\n")}\n`);
  const predicted = await layerc(["predict", "specs/digits.net.yaml", "twenty.csv"], { cwd: folder });
  expect(predicted.status, predicted.stderr).toBe(0);
  const ours = predicted.stdout
    .trimEnd()
    .split("\n")
    .map((line) => Object.values<number>(JSON.parse(line).probabilities));
  const pixels = lines.slice(1).map((line) => line.split(",").slice(0, 64).map(Number));
  writeFileSync(join(folder, "pixels.json"), JSON.stringify(pixels));
  const program = `${theBlock(blocks, "run", "pytorch").text}
import json
print(json.dumps(predict(torch.tensor(json.load(open("pixels.json")))).tolist()))
`;
  const { status, stdout, stderr } = spawnSync(python, ["-c", program], { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const theirs = JSON.parse(stdout) as number[][];
  expect(theirs).toHaveLength(20);
  theirs.forEach((row, i) => row.forEach((p, k) => expect(Math.abs(p - ours[i]![k]!)).toBeLessThan(1e-5)));
}, 120_000);
