import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import nodeFs, * as fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeFilesWhole, writeFileWhole } from "../../src/files/write-file.ts";

const IS_ROOT = process.getuid?.() === 0;
const home = fs.mkdtempSync(join(tmpdir(), "layerc-write-"));
let folder = "";
let target = "";

beforeEach(() => {
  folder = fs.mkdtempSync(join(home, "case-"));
  target = join(folder, "iris.ts");
});
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

const read = (path = target): string => fs.readFileSync(path, "utf8");

/** As a user without rights where the tests run as root, to whom no folder is read-only. */
function asNobody(body: () => void): void {
  if (!IS_ROOT) return body();
  fs.chmodSync(home, 0o755);
  process.seteuid?.(65534);
  try {
    body();
  } finally {
    process.seteuid?.(0);
  }
}

describe("a file is written", () => {
  test("new, over an old one, as text and as bytes, and nothing else stays in the folder", () => {
    writeFileWhole(target, "dZ[1] ∗ g′\n");
    expect(read()).toBe("dZ[1] ∗ g′\n");
    writeFileWhole(target, Uint8Array.of(0, 255));
    expect([...fs.readFileSync(target)]).toEqual([0, 255]);
    expect(fs.readdirSync(folder)).toEqual(["iris.ts"]);
  });

  test("with the mode of the old one, and with the usual mode where there was none", () => {
    fs.writeFileSync(target, "old");
    fs.chmodSync(target, 0o640);
    writeFileWhole(target, "new");
    expect(fs.statSync(target).mode & 0o777).toBe(0o640);
    writeFileWhole(join(folder, "second"), "new");
    expect(fs.statSync(join(folder, "second")).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test("where a symbolic link points to, the link kept", () => {
    fs.mkdirSync(join(folder, "real"));
    fs.writeFileSync(join(folder, "real", "file"), "old");
    fs.symlinkSync(join("real", "file"), target);
    writeFileWhole(target, "new");
    expect(fs.readlinkSync(target)).toBe(join("real", "file"));
    expect(read(join(folder, "real", "file"))).toBe("new");
  });

  test("with its folders, where that is asked for", () => {
    const deep = join(folder, "a", "b", "iris.ts");
    expect(() => writeFileWhole(deep, "x")).toThrow(`${deep}: no such file or folder`);
    writeFileWhole(deep, "x", { createFolder: true });
    expect(read(deep)).toBe("x");
  });

  test("into a device, which stays one", () => {
    writeFileWhole("/dev/null", "x");
    expect(fs.statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("beside what a killed writer left", () => {
    fs.writeFileSync(join(folder, `.layerc-${process.pid}-000000000000.tmp`), "half");
    writeFileWhole(target, "whole");
    expect(read()).toBe("whole");
  });
});

describe("a file that cannot be written leaves the old one, no trace, and a message with its path", () => {
  test("the path is a folder", () => {
    const message = `${folder}: a folder is there where a file is needed`;
    expect(() => writeFileWhole(folder, "x")).toThrow(
      expect.objectContaining({ message, code: "EISDIR", path: folder }),
    );
  });

  test("a part of the path is a file", () => {
    fs.writeFileSync(target, "x");
    for (const createFolder of [false, true]) {
      const message = "a part of the path is a file, not a folder";
      expect(() => writeFileWhole(join(target, "file"), "x", { createFolder })).toThrow(message);
    }
  });

  test("the folder may not be written", () => {
    fs.writeFileSync(target, "old");
    fs.chmodSync(folder, 0o555);
    fs.chmodSync(target, 0o666);
    asNobody(() => {
      expect(() => writeFileWhole(target, "new")).toThrow(`${target}: permission denied`);
      expect(() => writeFileWhole(join(folder, "a", "b"), "new", { createFolder: true })).toThrow("permission denied");
    });
    expect(read()).toBe("old");
    expect(fs.readdirSync(folder)).toEqual(["iris.ts"]);
  });

  test("the file may not be written, though its folder may", () => {
    fs.writeFileSync(target, "old");
    fs.chmodSync(target, 0o444);
    fs.chmodSync(folder, 0o777);
    asNobody(() => expect(() => writeFileWhole(target, "new")).toThrow(`${target}: permission denied`));
    expect(read()).toBe("old");
  });

  test("the disk is full, as the system says while it is written", () => {
    fs.writeFileSync(target, "old");
    const { fsyncSync } = nodeFs;
    // Some file systems find room for the bytes only when they are to lie on the disk.
    nodeFs.fsyncSync = () => {
      const failure = { code: "ENOSPC", errno: -28, syscall: "fsync" };
      throw Object.assign(new Error("ENOSPC: no space left on device, fsync"), failure);
    };
    syncBuiltinESMExports();
    try {
      expect(() => writeFileWhole(target, "new")).toThrow(`${target}: the disk is full`);
    } finally {
      nodeFs.fsyncSync = fsyncSync;
      syncBuiltinESMExports();
    }
    expect(read()).toBe("old");
    expect(fs.readdirSync(folder)).toEqual(["iris.ts"]);
  });

  describe("a small file system of its own", () => {
    const disk = join(home, "disk");
    fs.mkdirSync(disk);
    const mounted = IS_ROOT && spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status === 0;
    afterAll(() => {
      if (mounted) spawnSync("umount", [disk]);
    });
    const onDisk = test.skipIf(!mounted);

    onDisk(`the disk is full${mounted ? "" : " (skipped: mounting is not allowed here)"}`, () => {
      const file = join(disk, "weights.safetensors");
      writeFileWhole(file, "old");
      expect(() => writeFileWhole(file, new Uint8Array(1 << 20))).toThrow(
        expect.objectContaining({ message: `${file}: the disk is full`, code: "ENOSPC", path: file }),
      );
      expect(read(file)).toBe("old");
      expect(fs.readdirSync(disk)).toEqual(["weights.safetensors"]);
      writeFileWhole(file, new Uint8Array(100 << 10));
      expect(fs.statSync(file).size).toBe(100 << 10);
    });

    onDisk(`files that belong together${mounted ? "" : " (skipped: mounting is not allowed here)"}`, () => {
      fs.rmSync(join(disk, "weights.safetensors"), { force: true });
      const [first, second] = [join(disk, "a.ts"), join(disk, "b.ts")];
      writeFilesWhole([{ path: first, contents: "old a" }, { path: second, contents: "old b" }]);
      const together = [{ path: first, contents: "new a" }, { path: second, contents: new Uint8Array(1 << 20) }];
      expect(() => writeFilesWhole(together)).toThrow(`${second}: the disk is full`);
      expect([read(first), read(second)]).toEqual(["old a", "old b"]);
      expect(fs.readdirSync(disk)).toEqual(["a.ts", "b.ts"]);
    });

    onDisk(`the file system is read-only${mounted ? "" : " (skipped: mounting is not allowed here)"}`, () => {
      expect(spawnSync("mount", ["-o", "remount,ro", disk]).status).toBe(0);
      expect(() => writeFileWhole(join(disk, "new"), "x")).toThrow("the file system is read-only");
    });
  });
});

describe("writers in processes of their own", () => {
  const SIZE = 1 << 20;
  const script = join(home, "writer.mjs");
  const writers = new Set<ReturnType<typeof spawn>>();

  beforeAll(async () => {
    await build({
      stdin: {
        contents: `import { writeFileWhole } from "./src/files/write-file.ts";
          const [, , path, letter] = process.argv;
          console.log("ready");
          for (;;) writeFileWhole(path, letter.repeat(${SIZE}));`,
        resolveDir: process.cwd(),
      },
      outfile: script,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "silent",
    });
  });
  afterEach(() => {
    for (const writer of writers) writer.kill("SIGKILL");
    writers.clear();
  });

  const start = async (letter: string) => {
    const writer = spawn(process.execPath, [script, target, letter], { stdio: ["ignore", "pipe", "inherit"] });
    writers.add(writer);
    await once(writer.stdout, "data");
    return writer;
  };
  const isWhole = (text: string): boolean => text.length === SIZE && text === (text[0] ?? "").repeat(SIZE);

  test("a reader sees the whole of one of them, always", async () => {
    writeFileWhole(target, "c".repeat(SIZE));
    await Promise.all([start("a"), start("b")]);
    const seen = new Set<string>();
    for (let reads = 0; reads < 400 && (reads < 100 || seen.size < 2); reads++) {
      const text = read();
      expect(isWhole(text)).toBe(true);
      seen.add(text[0] ?? "");
      await sleep(1);
    }
    expect(seen.size).toBeGreaterThanOrEqual(2);
  });

  test("a killed writer leaves a whole file", async () => {
    writeFileWhole(target, "c".repeat(SIZE));
    for (let kill = 0; kill < 4; kill++) {
      const writer = await start("a");
      await sleep(7 + 3 * kill);
      writer.kill("SIGKILL");
      await once(writer, "exit");
      expect(isWhole(read())).toBe(true);
    }
    const left = fs.readdirSync(folder).filter((name) => name !== "iris.ts");
    for (const name of left) expect(name).toMatch(/^\.layerc-\d+-[0-9a-f]{12}\.tmp$/);
    writeFileWhole(target, "d".repeat(SIZE));
    expect(read()).toBe("d".repeat(SIZE));
  });
});
