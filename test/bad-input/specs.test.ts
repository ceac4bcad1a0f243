/** Specs that must fail clearly, through the built command line, as a person would meet it. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layerc, layercAlone, root, type Finished } from "../cli/process.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-bad-"));
  // One of the tests reads here as another user.
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Replacements {
  readonly name?: string;
  readonly units?: string;
  readonly activation?: string;
  readonly more?: string;
}

/** A spec that is right but for what is put in its places. */
function spec({ name = "fine", units = "3", activation = "tanh", more = "" }: Replacements = {}): string {
  return `version: 1
name: ${name}
input: { units: 2 }
layers:
  - { units: ${units}, activation: ${activation} }
  - { units: 1, activation: sigmoid }
loss: binary_crossentropy
${more}`;
}

/** Each alias repeats the list before ten times: 10^9 values in some four hundred bytes. */
function bomb(): string {
  const lists = [..."bcdefghi"].map(
    (name, i) => `${name}: &${name} [${Array(10).fill(`*${"abcdefgh"[i]}`).join(", ")}]`,
  );
  return [`a: &a [x, x, x, x, x, x, x, x, x, x]`, ...lists, spec()].join("\n");
}

/** What it is, the text, what follows the file's name in the first fault, and words that the message must have. */
type Case = readonly [title: string, text: string | Uint8Array, place: string, words: RegExp];

const CASES: readonly Case[] = [
  // The text.
  ["YAML that does not parse", spec({ units: "[3" }), ":5:", /E101 /],
  ["a quotation mark left open", spec({ name: '"fine' }), ":2:7", /E101 .*not closed/],
  ["tabs", spec().replaceAll("  - ", "\t- "), ":5:1", /E102 .*tab/],
  ["a key that is there twice", spec({ more: "name: other\n" }), ":8:1", /E103 .*"name".*twice[^]*line 2/],
  ["an alias bomb", bomb(), ":", /E104 /],
  ["an empty file", "", "", /E105 .*empty/],
  ["nothing but a comment", "# a spec\n", "", /E105 .*empty/],
  ["a scalar", "42\n", ":1:1", /E106 .*single value/],
  ["a list", "- version: 1\n", ":1:1", /E106 .*list/],
  ["two documents", `${spec()}---\n${spec()}`, ":8:1", /E107 /],
  [
    "invalid UTF-8",
    Buffer.concat([Buffer.from(spec()), Buffer.from([0x23, 0xc3, 0x28, 0x0a])]),
    ":8:2",
    /E109 .*UTF-8/,
  ],
  ["nothing but structure", `a: ${"[".repeat(100_001)}`, "", /E108 .*100,002/],
  ["brackets a thousand deep", `a: ${"[".repeat(1000)}${"]".repeat(1000)}\n`, ":", /E(101|20\d) /],
  // Values.
  ["a text for units", spec({ units: "three" }), ":5:14", /E203 .*units/],
  ["zero units", spec({ units: "0" }), ":5:14", /E205 /],
  ["negative units", spec({ units: "-3" }), ":5:14", /E205 /],
  ["fractional units", spec({ units: "2.5" }), ":5:14", /E203 /],
  ["units beyond 2^53", spec({ units: "9007199254740993" }), ":5:14", /E205 /],
  ["infinite units", spec({ units: ".inf" }), ":5:14", /E20[35] /],
  ["units that are no number", spec({ units: ".nan" }), ":5:14", /E203 /],
  ["a list for a mapping", spec({ more: "optimizer: [adam]\n" }), ":8:12", /E203 /],
  ["an unknown word", spec({ activation: "tanhh" }), ":5:29", /E204 .*"tanhh"[^]*did you mean "tanh"/],
  ["an unknown key", spec({ more: "optimiser: adam\n" }), ":8:1", /E201 .*"optimiser"[^]*optimizer/],
  // Words that every JavaScript object knows.
  ["the name constructor", spec({ name: "constructor" }), ":2:7", /E306 .*"constructor"/],
  ["the name __proto__", spec({ name: "__proto__" }), ":2:7", /E(207|306) .*"__proto__"/],
  ["the name of a word of TypeScript", spec({ name: "class" }), ":2:7", /E306 .*"class"/],
  ["the name of a Windows device", spec({ name: "aux" }), ":2:7", /E306 .*"aux"/],
  ["a name that leaves the folder", spec({ name: "../x" }), ":2:7", /E207 .*"\.\.\/x"/],
  ["a name with a slash", spec({ name: "a/b" }), ":2:7", /E207 .*"a\/b"/],
  ["the key __proto__", spec({ more: "__proto__: { units: 3 }\n" }), ":8:1", /E201 .*"__proto__"/],
  ["the key constructor", spec({ more: "constructor: 1\n" }), ":8:1", /E201 .*"constructor"/],
  ["the activation constructor", spec({ activation: "constructor" }), ":5:29", /E204 .*"constructor"/],
  ["the activation __proto__", spec({ activation: "{ type: __proto__ }" }), ":5:", /E204 .*"__proto__"/],
  // Sizes.
  ["weights of terabytes", spec({ units: "1000000000000" }), ":5:14", /E(205|309) /],
  ["a batch of gibibytes", spec({ more: "training: { batch_size: 1000000000 }\n" }), ":8:13", /E309 .*GiB.* 2 GiB/],
];

/** What holds of every refusal: no result, no stack trace, nothing left behind. */
function expectRefusal(refused: Finished, status: number, out: string): void {
  expect(refused.status, refused.stderr).toBe(status);
  expect(refused.stdout).toBe("");
  expect(refused.stderr).not.toMatch(/^ +at .*[:(]/m);
  expect(refused.stderr).not.toContain("node:internal");
  expect(readdirSync(folder)).not.toContain(out);
}

function expectFault(stderr: string, file: string, place: string, words: RegExp): void {
  expect(stderr.startsWith(`${file}${place}`), stderr).toBe(true);
  if (place.startsWith(":")) expect(stderr).toMatch(/^[^:\n]+:\d+:\d+ E\d{3} .+\n +\d+ \| .*\n +\| *~+\n/);
  expect(stderr).toMatch(words);
}

/** One process for all: a second each would add up. */
describe("layerc generate refuses", () => {
  const files = CASES.map((_, i) => `case${i}.net.yaml`);
  let refused: Finished;

  beforeAll(async () => {
    for (const [i, [, text]] of CASES.entries()) writeFileSync(join(folder, files[i]!), text);
    refused = await layerc(["generate", ...files, "--out", "out"], { cwd: folder });
  });

  test("all, and writes nothing", () => {
    expectRefusal(refused, 3, "out");
    expect(refused.stderr.trimEnd().split("\n").at(-1)).not.toMatch(/and \d+ more/);
  });

  test.each(CASES.map(([title, ...rest], i) => [title, i, ...rest] as const))("%s", (_, i, _text, place, words) => {
    // The faults of one file, up to those of the next.
    const start = refused.stderr.search(new RegExp(`^case${i}\\.net\\.yaml`, "m"));
    expect(start, refused.stderr).toBeGreaterThanOrEqual(0);
    const [faults] = refused.stderr.slice(start).split(new RegExp(`\n\n(?!case${i}\\.)`));
    expectFault(`${faults!}\n`, files[i]!, place, words);
  });
});

describe.concurrent("layerc generate refuses, alone", () => {
  const ALONE = [
    "YAML that does not parse",
    "an alias bomb",
    "an empty file",
    "a scalar",
    "invalid UTF-8",
    "the name __proto__",
    "a name that leaves the folder",
    "a batch of gibibytes",
  ];
  const cases = CASES.filter(([title]) => ALONE.includes(title));

  test("all of these", () => expect(cases).toHaveLength(ALONE.length));

  test.each(cases.map(([title, ...rest], i) => [title, i, ...rest] as const))(
    "%s",
    async (_, i, text, place, words) => {
      const [file, out] = [`alone${i}.net.yaml`, `alone${i}`];
      writeFileSync(join(folder, file), text);
      const refused = await layerc(["generate", file, "--out", out], { cwd: folder });
      expectRefusal(refused, 3, out);
      expectFault(refused.stderr, file, place, words);
    },
  );

  test("a spec among others: none is written", async () => {
    writeFileSync(join(folder, "right.net.yaml"), spec({ name: "right" }));
    writeFileSync(join(folder, "wrong.net.yaml"), spec({ name: "wrong", units: "0" }));
    const refused = await layerc(["generate", "right.net.yaml", "wrong.net.yaml", "--out", "among"], { cwd: folder });
    expectRefusal(refused, 3, "among");
    expect(refused.stderr).toMatch(/^wrong\.net\.yaml:5:14 E205 /);
  });

  test("a file of 100 MB, unread", async () => {
    writeFileSync(join(folder, "large.net.yaml"), "");
    truncateSync(join(folder, "large.net.yaml"), 100 * 2 ** 20);
    // What was read is counted by the kernel: /proc/self/io, at the end of the process.
    const probe =
      "process.on('exit', () => { const io = require('node:fs').readFileSync('/proc/self/io', 'utf8');" +
      "process.stderr.write(`rchar ${/rchar: (\\d+)/.exec(io)[1]}\\n`) })";
    writeFileSync(join(folder, "probe.cjs"), probe);
    const linux = process.platform === "linux";
    const env: Record<string, string> = linux ? { NODE_OPTIONS: `--require ${join(folder, "probe.cjs")}` } : {};
    const refused = await layercAlone(["generate", "large.net.yaml", "--out", "large"], { cwd: folder, env });
    expectRefusal(refused, 3, "large");
    expect(refused.stderr).toMatch(/^large\.net\.yaml E108 .*larger than 1 MiB/);
    if (linux) expect(Number(/rchar (\d+)/.exec(refused.stderr)![1])).toBeLessThan(50 * 2 ** 20);
  });

  test.skipIf(process.platform === "win32")("a file without an end", async () => {
    const refused = await layerc(["generate", "/dev/zero", "--out", "endless"], { cwd: folder });
    expectRefusal(refused, 3, "endless");
    expect(refused.stderr).toMatch(/^\/dev\/zero E108 /);
  });

  test("a file that is not there, and a folder in place of one", async () => {
    mkdirSync(join(folder, "folder.net.yaml"));
    for (const [file, words] of [
      ["absent.net.yaml", "no such file"],
      ["folder.net.yaml", "a folder is there"],
    ] as const) {
      const refused = await layerc(["generate", file, "--out", "absent"], { cwd: folder });
      expectRefusal(refused, 6, "absent");
      expect(refused.stderr).toContain(`${file} E601 ${words}`);
    }
  });

  test("an output folder that is a file", async () => {
    writeFileSync(join(folder, "right2.net.yaml"), spec());
    writeFileSync(join(folder, "file"), "mine");
    const refused = await layerc(["generate", "right2.net.yaml", "--out", join("file", "below")], { cwd: folder });
    expectRefusal(refused, 6, "none");
    expect(refused.stderr).toMatch(/^file\/below\/fine\.ts E60[12] a part of the path is a file/);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("mine");
  });
});

test("layerc validate tells the same on stdout, all faults at once", async () => {
  writeFileSync(join(folder, "faults.net.yaml"), spec({ units: "0", activation: "tanhh", more: "optimiser: adam\n" }));
  const { status, stdout, stderr } = await layerc(["validate", "faults.net.yaml"], { cwd: folder });
  expect(status, stderr).toBe(3);
  expect(stdout.match(/^faults\.net\.yaml:\d+:\d+ E\d{3}/gm)).toEqual([
    "faults.net.yaml:5:14 E205",
    "faults.net.yaml:5:29 E204",
    "faults.net.yaml:8:1 E201",
  ]);
});

test("the largest batch that is named fits, and one more does not", async () => {
  const validate = async (batch: string): Promise<Finished> => {
    writeFileSync(join(folder, "heap.net.yaml"), spec({ more: `training: { batch_size: ${batch} }\n` }));
    return layerc(["validate", "heap.net.yaml"], { cwd: folder });
  };
  const { stdout } = await validate("1000000000");
  const [, largest] = /set batch_size to (\d+) or less/.exec(stdout)!;
  expect((await validate(largest!)).status).toBe(0);
  expect((await validate(String(Number(largest) + 1))).status).toBe(3);
});

const isRoot = process.getuid?.() === 0;

describe("rights and disks", () => {
  /** root may read and write everything, so that there the process runs as nobody. */
  function asNobody(args: readonly string[], cwd: string): Finished {
    const id = isRoot ? { uid: 65534, gid: 65534 } : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli/index.js"), ...args], {
      cwd,
      encoding: "utf8",
      ...id,
    });
    return { status, stdout, stderr };
  }

  test.skipIf(process.platform === "win32")(
    "a spec that may not be read, a folder that may not be written",
    ({ skip }) => {
      if (asNobody(["--version"], folder).status !== 0) skip("another user cannot run layerc where it lies here");
      const locked = join(folder, "locked");
      mkdirSync(locked);
      writeFileSync(join(locked, "spec.net.yaml"), spec());
      chmodSync(join(locked, "spec.net.yaml"), 0o000);
      const unread = asNobody(["generate", "spec.net.yaml", "--out", "out"], locked);
      expectRefusal(unread, 6, "none");
      expect(unread.stderr).toMatch(/^spec\.net\.yaml E601 permission denied/);

      chmodSync(join(locked, "spec.net.yaml"), 0o644);
      chmodSync(locked, 0o555);
      const unwritten = asNobody(["generate", "spec.net.yaml", "--out", "out"], locked);
      expectRefusal(unwritten, 6, "none");
      expect(unwritten.stderr).toMatch(/^out\/fine\.ts E602 permission denied/);
      expect(readdirSync(locked)).toEqual(["spec.net.yaml"]);
    },
  );

  test("a full disk: the module that was there stays as it was", async ({ skip }) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const mounted = isRoot && spawnSync("mount", ["-t", "tmpfs", "-o", "size=24k", "tmpfs", disk]).status === 0;
    if (!mounted) skip("mounting a small file system is not allowed here");
    try {
      writeFileSync(join(folder, "full.net.yaml"), spec());
      expect((await layerc(["generate", "full.net.yaml", "--out", disk], { cwd: folder })).status).toBe(0);
      const before = readFileSync(join(disk, "fine.ts"), "utf8");
      writeFileSync(join(disk, "ballast"), "x".repeat(4096));
      writeFileSync(join(folder, "full.net.yaml"), spec({ units: "5" }));
      const refused = await layerc(["generate", "full.net.yaml", "--out", disk], { cwd: folder });
      expectRefusal(refused, 6, "none");
      expect(refused.stderr).toContain(`${join(disk, "fine.ts")} E602 the disk is full`);
      expect(readFileSync(join(disk, "fine.ts"), "utf8")).toBe(before);
      expect(readdirSync(disk).sort()).toEqual(["ballast", "fine.ts"]);
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  test.skipIf(process.platform === "win32")("a symbolic link that leads in a circle", async () => {
    symlinkSync("circle.net.yaml", join(folder, "circle.net.yaml"));
    const refused = await layerc(["generate", "circle.net.yaml", "--out", "circle"], { cwd: folder });
    expectRefusal(refused, 6, "circle");
    expect(refused.stderr).toMatch(/^circle\.net\.yaml E601 the symbolic links lead in a circle/);
  });
});
