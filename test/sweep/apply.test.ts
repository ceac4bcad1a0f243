/** What `sweep --apply` does to the text of a spec, on texts drawn at random. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyse } from "../../src/analyse.ts";
import { runnableOf } from "../../src/cli/runnable.ts";
import { applyBest } from "../../src/cli/sweep-apply.ts";
import { createRandom, type RandomStream } from "../../src/runtime/random.ts";
import { applySettings } from "../../src/spec/settings.ts";
import type { Assignment } from "../../src/sweep/space.ts";
import { settingsOf } from "../../src/sweep/sweep.ts";
import { projectFolder } from "../cli/project-folder.ts";

const TEXTS = 200;

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };
type Spec = { [key: string]: any };

/** A spec, some of whose parts may be missing or be words, and its keys in any order. */
function drawSpec(random: RandomStream): Spec {
  const maybe = (entries: Spec): Spec => (random.integer(2) === 0 ? entries : {});
  const activation = (): Value => [{ type: "leaky_relu", negative_slope: 0.2 }, "relu", "tanh"][random.integer(3)]!;
  const parts: Spec = {
    version: 1,
    name: "net",
    input: { units: 4 },
    layers: [
      { name: "first", units: 8, ...maybe({ activation: activation() }), ...maybe({ dropout: 0.1 }) },
      { name: "second", units: 6, activation: activation() },
      { units: 3, activation: "softmax" },
    ],
    loss: "categorical_crossentropy",
    ...maybe({
      optimizer: ["adam", { type: "adam", learning_rate: 0.01 }, { type: "momentum", learning_rate: 0.1 }][
        random.integer(3)
      ]!,
    }),
    ...maybe({ regularization: { l2: 0.1 } }),
    training: { epochs: 3, ...maybe({ batch_size: 16 }), seed: 5 },
    ...maybe({ description: "a: b # c" }),
  };
  const keys = Object.keys(parts);
  for (let i = keys.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    [keys[i], keys[j]] = [keys[j]!, keys[i]!];
  }
  return Object.fromEntries(keys.map((key) => [key, parts[key]]));
}

/** The spec in flow and block style, with comments, blank lines and blanks as chance has it. */
function draw(spec: Spec, random: RandomStream): string {
  const chance = (one: number): boolean => random.integer(one) === 0;
  const indentBy = 1 + random.integer(4);
  let comments = 0;
  // What stands within a value that is replaced goes with it.
  let kind = "c";
  const comment = (): string => `# ${kind}${++comments}, { [ : ' "`;
  const after = (): string => (chance(3) ? ` ${" ".repeat(random.integer(3))}${comment()}` : "");
  const above = (indent: string): string => (chance(5) ? `${indent}${comment()}\n` : "") + (chance(8) ? "\n" : "");
  const word = (value: string): string => {
    if (/^[a-z_]+$/.test(value) && !chance(6)) return value;
    return chance(2) ? JSON.stringify(value) : `'${value}'`;
  };
  const blank = (): string => " ".repeat(random.integer(2));
  const flow = (value: Value): string => {
    if (typeof value === "number") return String(value);
    if (typeof value === "string") return word(value);
    if (Array.isArray(value)) return `[${blank()}${value.map(flow).join(`,${blank()}`)}${blank()}]`;
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
    return `{${blank()}${entries.join(`,${blank()}`)}${blank()}}`;
  };
  const isDeep = (value: Value): value is Exclude<Value, string | number> => typeof value === "object";
  const block = (value: Exclude<Value, string | number>, indent: string): string => {
    const inner = indent + " ".repeat(indentBy + 1);
    if (Array.isArray(value)) {
      const items = value as readonly Value[];
      return items
        .map((each) => {
          if (!isDeep(each) || chance(2)) return `${above(indent)}${indent}- ${flow(each)}${after()}\n`;
          const lines = block(each, `${indent}  `);
          return `${above(indent)}${indent}- ${lines.replace(/^(?:\s*#.*\n|\n)*\s*/, "")}`;
        })
        .join("");
    }
    return Object.entries(value)
      .map(([key, each]) => {
        const start = `${above(indent)}${indent}${key}:`;
        if (!isDeep(each) || chance(2)) return `${start} ${flow(each)}${after()}\n`;
        const line = `${start}${after()}\n`;
        kind = key === "activation" ? "i" : kind;
        const lines = block(each, inner);
        kind = "c";
        return line + lines;
      })
      .join("");
  };
  const text = `${chance(2) ? `${comment()}\n` : ""}${block(spec as never, "")}${chance(2) ? comment() : ""}`;
  return chance(3) ? text.replaceAll("\n", "\r\n") : text;
}

/** What a sweep may have found, and the spec with it. */
function drawValues(spec: Spec, random: RandomStream): { readonly values: Assignment; readonly wanted: Spec } {
  const wanted = structuredClone(spec);
  const values: Record<string, string | number> = {};
  const layers = wanted["layers"];
  const all: readonly (readonly [string, string | number, (value: any) => void])[] = [
    ["layers.first.units", 3 + random.integer(20), (value) => (layers[0].units = value)],
    ["layers.1.activation", ["relu", "tanh"][random.integer(2)]!, (value) => (layers[1].activation = value)],
    ["layers.second.dropout", 0.25, (value) => (layers[1].dropout = value)],
    [
      "optimizer.learning_rate",
      0.0123,
      (value) => {
        const { optimizer = "gradient_descent" } = wanted;
        wanted["optimizer"] = {
          ...(typeof optimizer === "string" ? { type: optimizer } : optimizer),
          learning_rate: value,
        };
      },
    ],
    ["regularization.l2", 1e-7, (value) => (wanted["regularization"] = { ...wanted["regularization"], l2: value })],
    ["training.batch_size", ["full", 8][random.integer(2)]!, (value) => (wanted["training"].batch_size = value)],
    ["layers.0.repeat", 2, (value) => (layers[0].repeat = value)],
  ];
  for (const [path, value, set] of all) {
    if (random.integer(2) === 0) continue;
    values[path] = value;
    set(value);
  }
  return { values, wanted };
}

function digestOf(text: string): string {
  const analysis = analyse(text, { file: "net.net.yaml" });
  expect(analysis.ok, analysis.ok ? "" : `${analysis.diagnostics[0].message}\n${text}`).toBe(true);
  return analysis.ok ? runnableOf(analysis.value).digest : "";
}

const commentsOf = (text: string): readonly string[] => text.match(/# c\d+, \{ \[ : ' "/g) ?? [];

describe("the best values in a spec's text", () => {
  test("make the trial's network, and comments, line ends and all else stay", () => {
    let replaced = 0;
    for (let seed = 1; seed <= TEXTS; seed++) {
      const random = createRandom(seed, "check");
      const spec = drawSpec(random);
      const text = draw(spec, random);
      expect(parse(text), text).toEqual(spec);
      const { values, wanted } = drawValues(spec, random);
      const applied = applySettings(text, settingsOf(values));
      expect(parse(applied), `${text}\n=>\n${applied}`).toEqual(wanted);
      expect(commentsOf(applied), `${text}\n=>\n${applied}`).toEqual(commentsOf(text));
      if (text.includes("\r\n")) expect(applied.replaceAll("\r\n", "")).not.toContain("\n");
      if (Object.keys(values).length > 0) expect(digestOf(applied)).toBe(digestOf(JSON.stringify(wanted)));

      // One by one: nothing goes but what stood for the old value, which is neither comment nor line.
      let before = text;
      for (const setting of settingsOf(values)) {
        const now = applySettings(before, [setting]);
        let start = 0;
        while (start < Math.min(before.length, now.length) && before[start] === now[start]) start++;
        let end = 0;
        while (end < Math.min(before.length, now.length) - start && before.at(-1 - end) === now.at(-1 - end)) end++;
        const gone = before.slice(start, before.length - end);
        if (gone !== "") replaced++;
        const isMapping = /negative_slope/.test(gone);
        if (!isMapping) expect(gone, `${before}\n=>\n${now}`).toMatch(/^[\w."'-]*$/);
        before = now;
      }
      expect(before).toBe(applied);
    }
    expect(replaced).toBeGreaterThan(TEXTS);
  });

  test("leave anchors and what refers to them alone", () => {
    const text =
      "layers:\n  - &wide { name: first, units: 8 } # c1\n  - *wide\n  - { units: &n 3, dropout: 0.1 }\n  - { units: *n }\n";
    const applied = applySettings(text, settingsOf({ "layers.2.dropout": 0.2, "layers.3.units": 4 }));
    expect(applied).toBe(text.replace("0.1", "0.2").replace("*n", "4"));
  });
});

describe("in a file", () => {
  const file = "net.net.yaml";
  const text = draw(drawSpec(createRandom(1, "check")), createRandom(2, "check"));

  test("they stand beside a mark of the byte order", async () => {
    const cwd = projectFolder({ [file]: `\ufeff${text}` });
    const path = join(cwd, file);
    await applyBest(path, text, [], { "layers.first.units": 17 });
    expect(readFileSync(path, "utf8")).toBe(`\ufeff${applySettings(text, settingsOf({ "layers.first.units": 17 }))}`);
  });

  test("they are not written where the file is of another network by now", async () => {
    const cwd = projectFolder({ [file]: text });
    const path = join(cwd, file);
    const other = applySettings(text, settingsOf({ "layers.second.units": 99 }));
    writeFileSync(path, other);
    await expect(applyBest(path, text, [], { "layers.first.units": 17 })).rejects.toThrow("has changed since");
    expect(readFileSync(path, "utf8")).toBe(other);
  });
});
