import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openCache } from "../../src/cli/cache.ts";
import { folderWith, layerc, layercAlone } from "./process.ts";

const XOR = `version: 1
name: xor
input: { units: 2 }
layers: [{ units: 2, activation: tanh }, { units: 1, activation: sigmoid }]
loss: binary_crossentropy
training: { iterations: 3, batch_size: full }
data: { source: { format: csv, path: xor.csv, target: y }, split: { train: 1, test: 0 } }
`;

const folder = folderWith({ "xor.net.yaml": XOR, "xor.csv": "x1,x2,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n" });
const modules = join(folder.path, "node_modules");
const kept = join(modules, ".cache", "layerc");
const own = join(folder.path, ".cache", "layerc");

beforeEach(() => {
  fs.rmSync(modules, { recursive: true, force: true });
  fs.rmSync(join(folder.path, ".cache"), { recursive: true, force: true });
  fs.mkdirSync(modules, { mode: 0o755 });
});
afterAll(folder.remove);

const entries = (path = kept): string[] => (fs.existsSync(path) ? fs.readdirSync(path) : []);

/** Trains and tells whether the spec was compiled for it. */
const train = (...args: string[]): Promise<"compiled" | "cached"> => trainBy(layerc, ...args);

async function trainBy(run: typeof layerc, ...args: string[]): Promise<"compiled" | "cached"> {
  const { status, stderr } = await run(["train", "xor.net.yaml", ...args], { cwd: folder.path });
  expect(stderr).toContain("trained 3 iterations");
  expect(status).toBe(0);
  return stderr.includes("compiled in") ? "compiled" : "cached";
}

describe("a spec is compiled", () => {
  test("once for the same text and settings, and again for others", async () => {
    expect(await train()).toBe("compiled");
    expect(await train()).toBe("cached");
    expect(await train("--set", "layers.0.units=5")).toBe("compiled");
    expect(await train("--set", "layers.0.units=5")).toBe("cached");
    fs.writeFileSync(join(folder.path, "xor.net.yaml"), XOR.replace("units: 2, activation", "units: 3, activation"));
    expect(await train()).toBe("compiled");
    fs.writeFileSync(join(folder.path, "xor.net.yaml"), XOR);
    expect(await train()).toBe("cached");
    expect(entries()).toHaveLength(3);
  });

  test("each time with --no-cache, and nothing is kept", async () => {
    expect(await train("--no-cache")).toBe("compiled");
    expect([entries(), entries(own)]).toEqual([[], []]);
    await train();
    expect(await train("--no-cache")).toBe("compiled");
  });

  test("again where the entry is damaged, silently, and the entry is mended", async () => {
    await train();
    const path = join(kept, entries()[0]!);
    const whole = fs.readFileSync(path, "utf8");
    for (const damaged of ["", whole.slice(0, -100), whole.replace("tanh(", "cosh(")]) {
      fs.writeFileSync(path, damaged);
      expect(await train()).toBe("compiled");
      expect(fs.readFileSync(path, "utf8")).toBe(whole);
    }
  });

  test("and it is this text that runs: without its 1/m, training comes to another cost", async () => {
    const costs: string[] = [];
    const run = async (): Promise<void> => {
      const { status, stderr } = await layerc(["train", "xor.net.yaml", "--kernels", "js", "--log", "json", "--weights", "w.st"], { cwd: folder.path });
      expect(status, stderr).toBe(0);
      costs.push(...stderr.split("\n").filter((line) => line.includes('"event":"end"')).map((line) => JSON.parse(line).cost));
    };
    await run();
    const path = join(kept, entries()[0]!);
    const [, text] = /^[0-9a-f]{64}\n(.*)$/s.exec(fs.readFileSync(path, "utf8"))!;
    const corrupted = text!.replaceAll(/(dW2\[\d+\] = dw2_\d_\d) \/ m;/g, "$1;");
    expect(corrupted).not.toBe(text);
    fs.writeFileSync(path, `${createHash("sha256").update(corrupted).digest("hex")}\n${corrupted}`);
    await run();
    expect(costs).toHaveLength(2);
    expect(costs[0]).not.toBe(costs[1]);
  });

  test("by several processes at once, one of whose equal entries stays", async () => {
    await Promise.all([trainBy(layercAlone), trainBy(layercAlone)]);
    expect(entries()).toHaveLength(1);
    expect(await train()).toBe("cached");
  });

  test("without the compiler's libraries once it is kept", async () => {
    const loaded = async (): Promise<string[]> => {
      const { stderr } = await layercAlone(["train", "xor.net.yaml"], { cwd: folder.path, env: { NODE_DEBUG: "esm" } });
      const parts = [
        "/runtime/v1.js",
        "node_modules/ts-morph",
        "node_modules/yaml",
        "/spec/validate.js",
        "/emit/",
        "/plan/",
      ];
      return parts.filter((part) => stderr.includes(part));
    };
    expect(await loaded()).toHaveLength(6);
    expect(await loaded()).toEqual(["/runtime/v1.js"]);
  });
});

describe("the folder", () => {
  test("is the user's cache folder where there is no node_modules, for the user alone", async () => {
    fs.rmdirSync(modules);
    expect([await train("--kernels", "js"), await train("--kernels", "js")]).toEqual(["compiled", "cached"]);
    expect(entries(own)).toHaveLength(1);
    expect(fs.statSync(own).mode & 0o777).toBe(0o700);
  });

  test.skipIf(process.platform === "win32")("is none that others may write to", async () => {
    fs.chmodSync(modules, 0o777);
    fs.mkdirSync(own, { recursive: true });
    fs.chmodSync(own, 0o720);
    expect([await train(), await train()]).toEqual(["compiled", "compiled"]);
    expect([entries(), entries(own)]).toEqual([[], []]);
  });

  test.skipIf(process.getuid?.() !== 0)("is none of another user's", () => {
    fs.chownSync(modules, 65534, 65534);
    const { XDG_CACHE_HOME } = process.env;
    process.env["XDG_CACHE_HOME"] = join(folder.path, ".cache");
    try {
      openCache([folder.path])!.write("key", "text");
      fs.chownSync(own, 65534, 65534);
      expect(openCache([folder.path])).toBeUndefined();
    } finally {
      if (XDG_CACHE_HOME === undefined) delete process.env["XDG_CACHE_HOME"];
      else process.env["XDG_CACHE_HOME"] = XDG_CACHE_HOME;
    }
    expect([entries(), entries(own)]).toEqual([[], ["key.json"]]);
  });
});

describe("entries", () => {
  test("are read as they were written, and only with the digest of their text", () => {
    const cache = openCache([folder.path])!;
    expect(cache.read("key")).toBeUndefined();
    cache.write("key", "one\ntwo");
    expect(cache.read("key")).toBe("one\ntwo");
    const path = join(kept, "key.json");
    const digest = createHash("sha256").update("one\ntwo").digest("hex");
    expect(fs.readFileSync(path, "utf8")).toBe(`${digest}\none\ntwo`);
    fs.writeFileSync(path, `${digest}\none\ntwo!`);
    expect(cache.read("key")).toBeUndefined();
  });

  test("are at most 200: the oldest go", () => {
    const cache = openCache([folder.path])!;
    for (let i = 0; i < 200; i++) {
      fs.writeFileSync(join(kept, `old-${i}.json`), "");
      fs.utimesSync(join(kept, `old-${i}.json`), i, i);
    }
    cache.write("new", "text");
    expect(entries()).toHaveLength(200);
    expect(entries()).toContain("new.json");
    expect(entries()).not.toContain("old-0.json");
    expect(entries()).toContain("old-1.json");
  });

  test("that cannot be written are no fault", () => {
    const cache = openCache([folder.path])!;
    fs.rmSync(kept, { recursive: true });
    fs.writeFileSync(kept, "a file");
    expect(() => cache.write("key", "text")).not.toThrow();
    expect(cache.read("key")).toBeUndefined();
  });
});
