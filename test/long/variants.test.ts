/**
 * The tests of all that trains or predicts, on each variant of the kernels that each Node has: they run by themselves on
 * the TypeScript kernels and the Node of `npm test`. The rows that this prints are those of docs/verification.md.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { choiceOf, KERNEL_NAMES, WASM_CLASSES } from "../../src/runtime/wasm/forms.ts";
import { finished, root, type Finished } from "../cli/process.ts";
import { run, whyUnreachable } from "../package/npm.ts";

/** For a numeric class. */
const ALL = [
  "test/course/", "test/large/", "test/runs/", "test/runtime/", "test/specs/train", "test/vocabulary/",
  ...["interpreter", "schema", "stages"].map((name) => `test/reference/${name}`),
];

/** For a form: the bits of a class are the same in each, as test/wasm/ holds of every kernel. */
const FEW = ["trainer", "tiny-step", "extremes", "reference"].map((name) => `test/runs/${name}`);

/** The kernels themselves, each class in all its forms. */
const KERNELS = ["test/wasm/", "test/formula/"];

/** What V8 makes of the kernels is another thing with these. The command line sets them. */
const PAIRS = "--experimental-wasm-revectorize";

interface Variant {
  readonly title: string;
  /** A class or form for the tests of trainers, or nothing for those that choose for themselves. */
  readonly kernels: string | undefined;
  readonly flags: string;
  readonly files: readonly string[];
}

/** The major version of the Node that runs this. */
const RUNNING = Number(process.versions.node.split(".")[0]);

function variantsOf(major: number): Variant[] {
  const flags = major < 24 ? "" : PAIRS;
  const own = "test/wasm and test/formula";
  const named = (kernels: string, flags: string, files: readonly string[]): Variant => ({
    title: flags === "" ? kernels : `${kernels}, pairs`,
    kernels,
    flags,
    files,
  });
  const forms = KERNEL_NAMES.filter((name) => choiceOf(name)!.tile !== undefined);
  return [
    { title: own, kernels: undefined, flags: "", files: KERNELS },
    ...(flags === "" ? [] : [{ title: `${own}, pairs`, kernels: undefined, flags, files: KERNELS }]),
    ...(major === RUNNING ? [] : [named("js", "", ALL)]),
    ...WASM_CLASSES.map((name) => named(name, flags, ALL)),
    ...(flags === "" ? [] : WASM_CLASSES.map((name) => named(name, "", FEW))),
    ...forms.map((name) => named(name, flags, FEW)),
  ];
}

/** A Node of its own, from the registry once, or why there is none. */
function nodeOf(major: number): { readonly node: string } | { readonly missing: string } {
  if (major === RUNNING) return { node: process.execPath };
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(root, "node_modules/.cache/layerc-nodes", String(major));
  const node = join(folder, "node_modules", name, "bin", platform === "win" ? "node.exe" : "node");
  if (existsSync(node)) return { node };
  mkdirSync(folder, { recursive: true });
  const install = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  const done = run("npm", [...install, `${name}@${major}`], folder);
  return done.status === 0 ? { node } : { missing: whyUnreachable(`npm install ${name}@${major}`, done) };
}

/** Runs a Node in this repository with nothing of vitest's, and finds itself where others look for `node`. */
function runNode(node: string, args: readonly string[], own: Readonly<Record<string, string>>): Promise<Finished> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)/.test(name)),
  );
  const PATH = `${dirname(node)}${delimiter}${process.env["PATH"]}`;
  return finished(spawn(node, args, { cwd: root, env: { ...env, PATH, NO_COLOR: "1", ...own } }));
}

/** What `layerc doctor` says of each class: null, or why it does not run. */
async function reasonsOn(node: string): Promise<ReadonlyMap<string, string | null>> {
  const { stdout } = await runNode(node, ["dist/cli/index.js", "doctor", "--format", "json", "--no-cache"], {});
  const { kernels } = JSON.parse(stdout) as {
    readonly kernels: { readonly classes: readonly { readonly name: string; readonly reason: string | null }[] };
  };
  return new Map(kernels.classes.map(({ name, reason }) => [name, reason]));
}

/** Of vitest's report in JSON. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${name}: ${message}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${failureMessages[0]!.slice(0, 500)}`);
  });
}

const folder = mkdtempSync(join(tmpdir(), "layerc-variants-"));
const rows = ["| Node | kernels | passed | failed | skipped | time |", "|---|---|---:|---:|---:|---:|"];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(rows.join("\n"));
});

describe.each([...new Set([RUNNING, 24, 26])])("Node %d", async (major) => {
  const found = nodeOf(major);
  const reasons = "node" in found ? await reasonsOn(found.node) : undefined;

  test.for(variantsOf(major))("$title", async ({ title, kernels, flags, files }, { skip }) => {
    if ("missing" in found) return skip(found.missing);
    const numericClass = kernels === undefined ? undefined : choiceOf(kernels)!.numericClass;
    const reason = numericClass === undefined || numericClass === "js" ? null : reasons!.get(numericClass);
    if (reason !== null) return skip(reason ?? `no class ${numericClass}`);
    const outputFile = join(folder, `${major}-${title.replace(/\W+/g, "-")}.json`);
    const began = Date.now();
    const { stderr } = await runNode(
      found.node,
      ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", `--outputFile=${outputFile}`, ...files],
      { LAYERC_TEST_FLAGS: flags, ...(kernels === undefined ? {} : { LAYERC_TEST_KERNELS: kernels }) },
    );
    expect(existsSync(outputFile), stderr).toBe(true);
    const report = JSON.parse(readFileSync(outputFile, "utf8")) as Report;
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
    const seconds = Math.round((Date.now() - began) / 1000);
    rows.push(`| ${major} | ${title} | ${passed} | ${failed} | ${skipped} | ${seconds} s |`);
    expect(failuresOf(report)).toEqual([]);
    expect(passed).toBeGreaterThan(files.length);
  });
});
