/** The kernels that commands run: asked for by option or environment, or the fastest, which is remembered. */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { decodeSafetensors } from "../../src/runtime/safetensors.ts";
import { KERNEL_NAMES } from "../../src/runtime/wasm/forms.ts";
import { classesHere } from "../wasm/classes.ts";
import { folderWith, layerc, layercAlone, root, type Finished } from "./process.ts";

const iris = join(root, "specs", "iris.net.yaml");
const folder = folderWith({});
const cwd = folder.path;
afterAll(folder.remove);

const [fastestClass] = classesHere.toReversed().filter(({ missing }) => missing === undefined);
const isHere = (name: string): boolean =>
  name === "js" || classesHere.some((each) => each.missing === undefined && name.startsWith(each.name));

type Environment = Readonly<Record<string, string>>;

async function train(args: readonly string[], env: Environment = {}, weights = "w", run = layerc): Promise<Finished> {
  return run(["train", iris, "--epochs", "2", "--weights", `${weights}.safetensors`, ...args], { cwd, env });
}

/** What a training says that it runs, in a process that has timed nothing before. */
async function kernelsOf(args: readonly string[], env: Environment = {}): Promise<string | undefined> {
  const { status, stderr } = await train(args, env, "w", layercAlone);
  expect(status, stderr).toBe(0);
  return /^kernels: (.*)$/m.exec(stderr)?.[1];
}

const bytesOf = (weights: string): Buffer => fs.readFileSync(join(cwd, `${weights}.safetensors`));

describe("what runs", () => {
  test("is the fastest class by itself, and the log and the weights say so", async () => {
    const { stderr } = await train(["--log", "json"]);
    const [start] = stderr.split("\n").map((line) => line && JSON.parse(line));
    const names = fastestClass!.forms.map(({ name }) => name);
    const numericClass = fastestClass!.name;
    expect(start).toEqual({
      event: "start",
      run: "runs/iris-1",
      network: "iris",
      kernels: expect.toSatisfy((name: string) => names.includes(name)),
      numeric_class: numericClass,
    });
    expect(decodeSafetensors(bytesOf("w")).metadata["kernels"]).toBe(numericClass);
  });

  test("is what --kernels asks for, else LAYERC_KERNELS, where it is not empty", async () => {
    expect(await kernelsOf(["--kernels", "js"])).toBe("js");
    expect(await kernelsOf(["--kernels", "simd-6x8"])).toBe("simd-6x8");
    expect(await kernelsOf(["--kernels", "simd"])).toMatch(/^simd-/);
    expect(await kernelsOf([], { LAYERC_KERNELS: "simd-4x8" })).toBe("simd-4x8");
    expect(await kernelsOf(["--kernels", "js"], { LAYERC_KERNELS: "simd-4x8" })).toBe("js");
    expect(await kernelsOf([], { LAYERC_KERNELS: "" })).toMatch(new RegExp(`^${fastestClass!.name}-`));
  });

  test("gives the same weights within a class, byte for byte, whichever form it is", async () => {
    const forms = [["js"], KERNEL_NAMES.filter((name) => name.startsWith("simd"))];
    if (isHere("fma")) forms.push(KERNEL_NAMES.filter((name) => name.startsWith("fma")));
    for (const names of forms) {
      const runs = [...names, names[0]!].map((name, i) => train(["--kernels", name], {}, `${i}`));
      for (const { status, stderr } of await Promise.all(runs)) expect(status, stderr).toBe(0);
      for (let i = 1; i < runs.length; i++) expect(bytesOf(`${i}`).equals(bytesOf("0")), names[i] ?? "again").toBe(true);
    }
  });

  test("measures and predicts what the TypeScript kernels do, to float32", async () => {
    await train(["--epochs", "30"]);
    const run = async (command: string, ...args: string[]): Promise<string> => {
      const { status, stdout, stderr } = await layerc([command, iris, "--weights", "w.safetensors", ...args], { cwd });
      expect(status, stderr).toBe(0);
      return stdout;
    };
    const costOf = async (...args: string[]): Promise<number> =>
      JSON.parse(await run("evaluate", "--format", "json", ...args)).cost;
    expect(await costOf()).toBeCloseTo(await costOf("--kernels", "js"), 5);
    const probabilities = async (...args: string[]): Promise<number[]> =>
      (await run("predict", join(root, "specs/data/iris.csv"), ...args))
        .trimEnd()
        .split("\n")
        .flatMap((line) => Object.values<number>(JSON.parse(line).probabilities));
    const [ours, theirs] = [await probabilities(), await probabilities("--kernels", "js")];
    expect(ours).toHaveLength(450);
    ours.forEach((p, i) => expect(p).toBeCloseTo(theirs[i]!, 5));
  });
});

describe("wrong usage: exit 2", () => {
  const names = KERNEL_NAMES.join(", ");

  test.each(["train", "evaluate", "predict"])("%s with kernels that there are not names those that there are", async (name) => {
    const help = `layerc ${name} --help shows its options, with examples.\n`;
    expect(await layerc([name, iris, "--kernels", "fma-5x5"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: `error: option '--kernels <name>' argument 'fma-5x5' is invalid. There are ${names}.\n${help}`,
    });
    const { status, stderr } = await layerc([name, iris], { cwd, env: { LAYERC_KERNELS: "wasm" } });
    const from = "value 'wasm' from env 'LAYERC_KERNELS'";
    expect([status, stderr]).toEqual([2, `error: option '--kernels <name>' ${from} is invalid. There are ${names}.\n${help}`]);
  });

  test("kernels that do not run here: why, and what does", async () => {
    const { status, stdout, stderr } = await train(["--kernels", "simd"], { NODE_OPTIONS: "--jitless" }, "w", layercAlone);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      "error: kernels simd do not run here: this engine has no WebAssembly; these do: js\n",
    );
  });
});

// On a busy machine there may be no time to tell, and then nothing is kept.
describe("the fastest form", { retry: 5 }, () => {
  const memory = join(cwd, ".cache", "layerc");
  const entries = (): string[] =>
    fs.existsSync(memory) ? fs.readdirSync(memory).filter((name) => name.startsWith("kernels-")) : [];
  const write = (entry: string, text: string, digest = createHash("sha256").update(text).digest("hex")): void =>
    fs.writeFileSync(join(memory, entry), `${digest}\n${text}`);
  const read = (entry: string): string => fs.readFileSync(join(memory, entry), "utf8").split("\n")[1]!;

  beforeEach(() => fs.rmSync(join(cwd, ".cache"), { recursive: true, force: true }));

  test("is remembered, and is not timed again", async () => {
    const first = await kernelsOf([]);
    expect(entries()).toHaveLength(1);
    expect(read(entries()[0]!)).toBe(first);
    // Another one stands there now: what runs is what was read.
    for (const { name } of fastestClass!.forms) {
      write(entries()[0]!, name);
      expect(await kernelsOf([])).toBe(name);
    }
    expect(entries()).toHaveLength(1);
  });

  test("of each class that was asked for, too; of a form or of js there is nothing to remember", async () => {
    await kernelsOf([]);
    await kernelsOf(["--kernels", "simd"]);
    expect(entries().map(read).map((name) => name.split("-")[0]).sort()).toEqual([fastestClass!.name, "simd"].sort());
    await kernelsOf(["--kernels", "simd-6x16"]);
    await kernelsOf(["--kernels", "js"]);
    expect(entries()).toHaveLength(2);
  });

  test("is found again where the file is spoilt, or names what there is not, and the file is mended", async () => {
    await kernelsOf([]);
    const [entry] = entries();
    for (const spoil of [
      () => fs.writeFileSync(join(memory, entry!), ""),
      () => write(entry!, "js-4x8"),
      () => write(entry!, "fma-6x16", "0".repeat(64)),
    ]) {
      spoil();
      expect(await kernelsOf([])).toMatch(new RegExp(`^${fastestClass!.name}-`));
      expect(fastestClass!.forms.map(({ name }) => name)).toContain(read(entry!));
    }
  });

  test("is neither read nor kept with --no-cache", async () => {
    await kernelsOf(["--no-cache"]);
    expect(entries()).toEqual([]);
    await kernelsOf([]);
    const [entry] = entries();
    write(entry!, "js");
    expect(await kernelsOf([])).toBe("js");
    expect(await kernelsOf(["--no-cache"])).not.toBe("js");
    expect(read(entry!)).toBe("js");
  });

  test("of another Node, or under other flags, is another", async () => {
    await kernelsOf([]);
    await kernelsOf([], { NODE_OPTIONS: "--max-old-space-size=512" });
    expect(entries()).toHaveLength(2);
  });
});
