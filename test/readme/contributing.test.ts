/** CONTRIBUTING.md, followed to the letter in a copy of the repository. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../cli/process.ts";
import { blocksOf, readDocument, theBlock } from "./blocks.ts";

const blocks = blocksOf(readDocument("CONTRIBUTING.md"));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-contributing-"));
  const paths = [
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "vitest.config.ts",
    "src",
    "scripts",
    "schema",
    "specs",
    "generated",
    "bench",
    "docs",
    "test",
  ];
  // bench/peers/ may have packages of its own, many and large.
  const own = (path: string): boolean => !["node_modules", ".venv"].includes(basename(path));
  for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true, filter: own });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** Replaces the lines that a diff has before it by those that it has after it; they are in the file once. */
function edit(path: string, diff: string): void {
  const lines = diff.trimEnd().split("\n");
  const side = (other: string): string =>
    lines
      .filter((line) => !line.startsWith(other))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [before, after, text] = [side("+"), side("-"), read(path)];
  expect(text.split(before)).toHaveLength(2);
  writeFileSync(join(folder, path), text.replace(before, after));
}

/** Runs the lines of a block as a shell would, `npx layerc` being this copy's. */
function run(value: string): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV|LAYERC_|TEST$)/.test(name)),
  );
  let output = "";
  for (const line of theBlock(blocks, "run", value).text.trimEnd().split("\n")) {
    const command = line.replace(/ +#.*/, "").replace("npx layerc ", "node dist/cli/index.js ");
    expect(command).toMatch(/^(npm run|node dist|npx tsc|npx vitest run)[ /]/);
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: folder,
      env: { ...env, NO_COLOR: "1" },
      shell: true,
      encoding: "utf8",
    });
    expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
    output += stdout;
  }
  return output;
}

test("an activation is added as CONTRIBUTING.md says", () => {
  const files = blocks.filter(({ role }) => role === "file");
  expect(files.map(({ value }) => value)).toEqual(["src/activations/symlog.ts", "specs/symlog.net.yaml"]);
  for (const { value, text } of files) writeFileSync(join(folder, value), text);
  const edits = blocks.filter(({ role }) => role === "edit");
  expect(edits).toHaveLength(2);
  for (const { value, text } of edits) edit(value, text);

  run("print");
  const kernels = read("src/runtime/kernels/activations.ts");
  expect(kernels).toContain("export function symlog<");
  expect(kernels).toContain("export function symlogGrad<");
  expect(read("schema/network.schema.json")).toContain('"symlog"');
  expect(read("docs/reference.md")).toContain("### `symlog`\n");
  expect(read("docs/images/activations/symlog.svg")).toContain("<title>symlog and its derivative</title>");

  const output = run("check");
  expect(output).toMatch(/^wrote +generated.symlog\.ts$/m);
  // The worst of all entries, on the gradient check's last line but one of numbers.
  const [, checked, difference] = /^all +(\d+) +0 +(\S+)$/m.exec(output)!;
  expect(Number(checked)).toBe(4 * 8 + 8 + 8 * 3 + 3);
  expect(Number(difference)).toBeLessThan(1e-7);
  const [, accuracy] = /^test accuracy: ([\d.]+)/m.exec(output)!;
  expect(Number(accuracy)).toBeGreaterThan(0.8);
  expect(read("generated/symlog.ts")).toContain("symlogGrad(dA1, Z1, dZ1);");
}, 300_000);
