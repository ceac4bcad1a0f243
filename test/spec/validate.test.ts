import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../../src/diagnostic.ts";
import type { Network } from "../../src/network/network.ts";
import { resolveNetwork } from "../../src/network/resolve.ts";
import { decodeSpec, parseSpec } from "../../src/spec/parse.ts";
import { networkSchema, type Schema } from "../../src/spec/schema.ts";
import { unrolledSpec } from "../../src/spec/unrolled-spec.ts";
import { validateSpec } from "../../src/spec/validate.ts";

const GOOD = {
  version: "1",
  name: "example",
  input: "{ units: 4 }",
  layers: "[{ units: 3, activation: softmax }]",
  loss: "categorical_crossentropy",
};

/** A good spec with some keys changed. In keys and values, ^ marks a place where a fault is expected. */
function marked(changes: Readonly<Record<string, string>>): {
  readonly text: string;
  readonly places: readonly string[];
} {
  const changed = Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [key.replace("^", ""), [key, value]]),
  );
  const lines = Object.entries({
    ...Object.fromEntries(Object.entries(GOOD).map((entry) => [entry[0], entry])),
    ...changed,
  });
  const places: string[] = [];
  const text = lines.map(([, [key, value]], i) => {
    const pieces = `${key}: ${value}`.split("^");
    pieces.slice(1).reduce((column, _, j) => {
      const next = column + pieces[j]!.length;
      places.push(`${i + 1}:${next}`);
      return next;
    }, 1);
    return pieces.join("");
  });
  return { text: `${text.join("\n")}\n`, places };
}

/** Each fault's place, and each fault as code and message; the rules across layers are not asked. */
function faultsOf(text: string): { readonly places: readonly string[]; readonly faults: readonly string[] } {
  const document = parseSpec(text, "a.net.yaml");
  const result = document.ok ? validateSpec(document.value) : document;
  const diagnostics = result.ok ? [] : result.diagnostics;
  return {
    places: diagnostics.map(({ start }) => `${start?.line}:${start?.column}`),
    faults: diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

test("a good spec is the document's value itself", () => {
  const document = parseSpec(marked({}).text, "a.net.yaml");
  if (!document.ok) throw new Error("not parsed");
  const result = validateSpec(document.value);
  expect(result.ok && (result.value as unknown)).toBe(document.value.value);
});

describe("one fault gives one diagnostic", () => {
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ optimizer: "{ type: adam, ^learning_rat: 0.1 }" }, 'E201 unknown key "learning_rat"'],
    [{ optimizer: "{ type: adam, learning_rate: ^-1 }" }, "E205 learning_rate must be more than 0, not -1"],
    [{ optimizer: "{ type: ^adamm, learning_rate: -1 }" }, 'E204 unknown optimizer "adamm"'],
    [{ optimizer: "{ type: ^3 }" }, "E203 type must be a word, not 3"],
    [{ optimizer: "{ ^type: }" }, "E203 type has no value"],
    [{ "^optimizer": "{}" }, "E202 optimizer has no type"],
    [{ optimizer: "^1" }, "E203 optimizer must be a word or a mapping, not 1"],
    [{ optimizer: "^[adam]" }, "E203 optimizer must be a word or a mapping, not a list"],
    [{ "^optimizer": "" }, "E203 optimizer has no value"],
    [{ version: "^one" }, 'E203 version must be a whole number, not "one"'],
    [{ version: "^2.5" }, "E203 version must be a whole number, not 2.5"],
    [{ version: "^0" }, "E208 unknown version 0"],
    [{ name: `^${"x".repeat(65)}!` }, "E205 name must have at most 64 characters, not 66"],
    [{ "^input": "" }, "E203 input has no value"],
    [{ input: "^4" }, "E203 input must be a mapping, not 4"],
    [{ "^input": "{}" }, "E206 input has neither units nor shape"],
    [{ input: "{ shape: [2, 2], ^units: 4 }" }, "E206 input has both units and shape"],
    [{ input: "{ shape: [2, ^0] }" }, "E205 shape[1] must be at least 1, not 0"],
    [{ input: "{ shape: ^[1, 1, 1, 1, 1, 1, 1, 1, 1] }" }, "E205 shape must have at most 8 entries, not 9"],
    [{ layers: "^{ units: 3 }" }, "E203 layers must be a list, not a mapping"],
    [{ layers: "^[]" }, "E205 layers must have 1 entry or more, not 0"],
    [{ layers: "[^dense]" }, 'E203 layers[0] must be a mapping, not "dense"'],
    [{ training: "{ iterations: 1, ^epochs: 1 }" }, "E206 training has both epochs and iterations"],
    [{ training: "{ batch_size: ^1.5 }" }, "E203 batch_size must be a whole number, not 1.5"],
    [{ training: "{ batch_size: ^all }" }, 'E204 unknown batch size "all"'],
    [{ training: "{ batch_size: ^[] }" }, "E203 batch_size must be a whole number or a word, not a list"],
    [{ "^data": "{}" }, "E202 data has no source"],
    [{ data: "{ ^source: {} }" }, "E202 source has no format"],
    [{ data: "{ source: { format: csv, target: ^[] } }" }, "E205 target must have 1 entry or more, not 0"],
    [
      { data: "{ source: { format: csv, target: [^{}] } }" },
      "E203 target[0] must be a word or a whole number, not a mapping",
    ],
    [{ data: "{ source: { format: npy, ^target: x } }" }, 'E201 unknown key "target"'],
    [{ data: "{ source: { format: npy }, ^preprocess: { type: divide } }" }, "E202 preprocess has no by"],
    [{ data: "{ source: { format: npy }, preprocess: ^divide }" }, "E202 preprocess divide has no by"],
    [{ layers: "[{ units: 3, initializer: ^file }]" }, "E202 initializer file has no path"],
    [{ layers: "[{ units: 3, ^initializer: { type: file, tensor: W1 } }]" }, "E202 initializer has no path"],
    [{ layers: "[{ units: 3, bias_initializer: { type: file, path: ^b1.txt } }]" }, 'E207 "b1.txt" cannot be a path'],
  ])("%j", (changes, fault) => {
    const { text, places } = marked(changes);
    expect(faultsOf(text)).toEqual({ places, faults: [fault] });
  });
});

test("every fault is told, in the order of the positions", () => {
  const { text, places } = marked({
    layers: "[^{ ^unit: 3 }, { units: ^0, bias: ^1 }]",
    loss: "^mse",
    optimizer: "{ type: adam, ^lr: 1 }",
  });
  expect(faultsOf(text)).toEqual({
    places,
    faults: [
      "E202 layers[0] has no units",
      'E201 unknown key "unit"',
      "E205 units must be at least 1, not 0",
      "E203 bias must be true or false, not 1",
      'E204 unknown loss "mse"',
      'E201 unknown key "lr"',
    ],
  });
});

test("a fault within an anchor is told once, where it is written", () => {
  const { text, places } = marked({ layers: "[&hidden { units: ^0 }, *hidden, { units: 3 }]" });
  expect(faultsOf(text)).toEqual({ places, faults: ["E205 units must be at least 1, not 0"] });
});

test("many faults are found quickly", () => {
  const start = performance.now();
  const layers = `[${"{ unit: x }, ".repeat(9_000)}]`;
  expect(faultsOf(marked({ layers }).text).faults).toHaveLength(18_000);
  const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join(", ");
  expect(faultsOf(marked({ optimizer: `{ type: adam, ${keys} }` }).text).faults).toHaveLength(20_000);
  // Linear in the number of faults: a quadratic search takes minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
});

/** What a spec may look like to the schema, and what it may look like to nobody. */
const word = fc.oneof(
  fc.constantFrom("relu", "softmax", "adam", "zeros", "csv", "full", "divide", "__proto__", "constructor", "x"),
  fc.string({ maxLength: 5 }),
);
const anything = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 0, 1, 2.5, -1, 1e300),
    word,
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keysOf(networkSchema)), word), tie("node"), { maxKeys: 5 }),
  ),
})).node;

function keysOf(schema: Schema): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (typeof value !== "object" || value === null) return [];
    return [...(keyword === "properties" ? Object.keys(value) : []), ...keysOf(value as Schema)];
  });
}

function pipeline(text: string): Result<Network> {
  const unrolled = unrolledSpec(text, "a.net.yaml");
  return unrolled.ok ? resolveNetwork(unrolled.value) : unrolled;
}

function expectPlaces(text: string): void {
  const result = pipeline(text);
  if (result.ok) return;
  expect(result.diagnostics.length).toBeGreaterThan(0);
  for (const { code, message, start, end } of result.diagnostics) {
    if (code === "E105") continue;
    expect(
      [start!.line, start!.column].every((place) => place > 0),
      message,
    ).toBe(true);
    expect(end!.line * 1e7 + end!.column, message).toBeGreaterThanOrEqual(start!.line * 1e7 + start!.column);
  }
}

test("any value in place of a part of a spec gives a network or faults that have places", () => {
  const property = fc.property(fc.constantFrom(...keysOf(networkSchema)), anything, (key, value) => {
    const whole = { version: 1, name: "a", input: { units: 4 }, layers: [{ units: 1 }], loss: "mean_squared_error" };
    expectPlaces(JSON.stringify({ ...whole, [key]: value }));
    expectPlaces(JSON.stringify({ ...whole, layers: [{ units: 1, [key]: value }] }));
    expectPlaces(
      JSON.stringify({ ...whole, data: { source: { format: "csv", target: "x", [key]: value }, [key]: value } }),
    );
  });
  fc.assert(property, { numRuns: 300 });
});

test("random bytes written over a good spec give a network or faults that have places", () => {
  const folder = join(import.meta.dirname, "../../specs");
  const good = readdirSync(folder)
    .filter((name) => name.endsWith(".net.yaml"))
    .map((name) => readFileSync(join(folder, name)));
  expect(good.length).toBeGreaterThan(0);
  let accepted = 0;
  const change = fc.tuple(fc.nat(5000), fc.integer({ min: 0, max: 3 }), fc.uint8Array({ maxLength: 3 }));
  const property = fc.property(fc.constantFrom(...good), fc.array(change, { maxLength: 4 }), (bytes, changes) => {
    let mutated = Buffer.from(bytes);
    for (const [place, removed, inserted] of changes) {
      const at = place % mutated.length;
      mutated = Buffer.concat([mutated.subarray(0, at), inserted, mutated.subarray(at + removed)]);
    }
    const text = decodeSpec(mutated, "a.net.yaml");
    if (!text.ok) return;
    accepted += pipeline(text.value).ok ? 1 : 0;
    expectPlaces(text.value);
  });
  fc.assert(property, { numRuns: 500 });
  // Without a change, or with one in a comment, it is still a spec: the specs do reach the end of the pipeline.
  expect(accepted).toBeGreaterThan(20);
});
