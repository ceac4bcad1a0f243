import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { readJsonLines, readJsonLinesFeatures, type JsonLinesOptions } from "../../src/data/jsonl.ts";
import { MAX_LINE } from "../../src/data/lines.ts";
import type { Targets } from "../../src/data/targets.ts";
import { faultsOf, streamOf } from "./support.ts";

type Options = JsonLinesOptions & Targets;

const classes = ["setosa", "versicolor", "virginica"];

function options(changes: Partial<Options> = {}): Options {
  const source = { target: ["species"] };
  const output = { nL: 3, task: "categorical", scores: undefined, classes, weighted: false } as const;
  return { file: "a.jsonl", source, features: undefined, n0: 2, ...output, ...changes };
}

const read = (text: string, changes?: Partial<Options>) => readJsonLines(streamOf(text), options(changes));

describe("weights of examples in JSON lines", () => {
  const text = '{"a":1,"weight":0.5,"b":2,"species":0}\n{"weight":true,"a":3,"b":4,"species":2}\n';
  const source = { target: ["species"], exampleWeights: "weight" };

  it("are a key that is no feature, and are left out for a network that takes none", async () => {
    const expected = { X: Uint8Array.of(1, 2, 3, 4), Y: Uint8Array.of(0, 2), examples: 2 };
    const exampleWeights = Float32Array.of(0.5, 1);
    expect(await read(text, { weighted: true, source })).toEqual({ ...expected, exampleWeights });
    expect(await read(text, { source })).toEqual(expected);
    expect(await read(text.replaceAll(/"weight":[^,]*,/g, ""), { source })).toEqual(expected);
    const { X } = await readJsonLinesFeatures(streamOf(text), options({ source }));
    expect(X).toEqual(expected.X);
  });

  it.each([
    ['"weight":-1,', 'a.jsonl:1 E410 -1 in key "weight" is negative (an example counts for 0 or more)'],
    ['"weight":"1",', 'a.jsonl:1 E402 "1" in key "weight" is not a number (write numbers without quotation marks)'],
    ["", 'a.jsonl:1 E404 there is no key "weight" (Keys: a, b, species)'],
  ])("tell what is wrong with %s", async (weight, message) => {
    const faulty = `{${weight}"a":1,"b":2,"species":1}`;
    expect(await faultsOf(() => read(faulty, { weighted: true, source }))).toBe(message);
  });
});

describe("readJsonLines", () => {
  it("reads features in the order of the first object, and classes by name", async () => {
    const text = '{"width": 1, "species": "virginica", "length": 2}\n{"length": 4, "width": 3, "species": "setosa"}\n';
    expect(await read(text)).toEqual({ X: Uint8Array.of(1, 2, 3, 4), Y: Uint8Array.of(2, 0), examples: 2 });
  });

  it("takes the features that are named, in their order, and leaves other keys out", async () => {
    const text = '{"id": "x", "a": 1.5, "b": -2e3, "species": 1}\n{"b": 0, "species": 2, "a": 7}';
    expect(await read(text, { features: ["b", "a"] })).toEqual({
      X: Float32Array.of(-2000, 1.5, 0, 7),
      Y: Uint8Array.of(1, 2),
      examples: 2,
    });
  });

  it("reads class numbers, true and false, and numbers to be predicted", async () => {
    expect((await read('{"a":1,"b":true,"species":2}', { classes: undefined })).Y).toEqual(Uint8Array.of(2));
    const spam = { source: { target: ["spam"] }, nL: 1, task: "binary", classes: ["no", "yes"] } as const;
    expect(await read('{"a":1,"b":false,"spam":true}\n{"a":1,"b":2,"spam":false}', spam)).toEqual({
      X: Uint8Array.of(1, 0, 1, 2),
      Y: Uint8Array.of(1, 0),
      examples: 2,
    });
    const numbers = { source: { target: ["x", "y"] }, nL: 2, task: "regression", classes: undefined } as const;
    expect((await read('{"a":1,"b":1,"x":-0.5,"y":1e2}', numbers)).Y).toEqual(Float32Array.of(-0.5, 100));
    const labels = { source: { target: ["x", "y"] }, nL: 2, task: "binary", classes: undefined } as const;
    expect((await read('{"a":1,"b":1,"x":true,"y":0}', labels)).Y).toEqual(Uint8Array.of(1, 0));
  });

  it("takes a byte order mark, \\r\\n, empty lines, and any Unicode within a text", async () => {
    const separated = { classes: ["a\u2028b", "ü😀", "c"] };
    const text = '\ufeff{"a":1,"b":2,"species":"a\u2028b"}\r\n\r\n  \n{"a":3,"b":4,"species":"ü😀"}\r\n';
    for (const chunk of [1, 2, 3, 1000]) {
      const { Y } = await readJsonLines(streamOf(text, chunk), options(separated));
      expect(Y).toEqual(Uint8Array.of(0, 1));
    }
  });

  it("reads what CSV of the same numbers reads, in chunks of any size", async () => {
    const float32 = fc.float({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(float32, float32, fc.nat(2)), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        async (rows, chunk) => {
          const lines = rows.map(([a, b, k]) => JSON.stringify({ a, b, species: classes[k] })).join("\n");
          const csv = `a,b,species\n${rows.map(([a, b, k]) => `${a},${b},${classes[k]}`).join("\n")}`;
          const source = { target: ["species"], header: true, delimiter: "," };
          const expected = await readCsv(streamOf(csv), { ...options(), source });
          const found = await readJsonLines(streamOf(lines, chunk), options());
          expect([found.examples, found.Y]).toEqual([expected.examples, expected.Y]);
          // JSON has no minus zero's sign to lose: JSON.stringify(-0) is "0".
          expect(Array.from(found.X, (x) => x + 0)).toEqual(Array.from(expected.X, (x) => x + 0));
        },
      ),
    );
  });

  const good = '{"a":1,"b":2,"species":"setosa"}';
  it.each<[string, string, Partial<Options>, string]>([
    ["nothing", "", {}, "a.jsonl E407 it is empty"],
    ["empty lines alone", "\n \n", {}, "a.jsonl E407 it is empty"],
    [
      "another kind of line",
      `${good}\na,b\n`,
      {},
      'a.jsonl:2 E401 this line is no JSON object (each line is one, {"width": 1.5, "height": 2})',
    ],
    [
      "values that are no objects",
      `${good}\n[1]\nnull\n3`,
      {},
      [2, 3, 4]
        .map(
          (line) => `a.jsonl:${line} E401 this line is no JSON object (each line is one, {"width": 1.5, "height": 2})`,
        )
        .join("\n"),
    ],
    [
      "one array",
      `[${good},\n${good}]`,
      {},
      "a.jsonl:1 E401 this line is no JSON object " +
        "(this begins one array: write its objects one a line, without brackets and commas around them)",
    ],
    [
      "a number in quotes, null, a list, and a number too large",
      `${good}\n{"a":"5","b":2,"species":"setosa"}\n{"a":null,"b":2,"species":"setosa"}\n` +
        '{"a":[1],"b":2,"species":"setosa"}\n{"a":1e39,"b":2,"species":"setosa"}\n{"a":1e999,"b":2,"species":"setosa"}',
      {},
      'a.jsonl:2 E402 "5" in key "a" is not a number (write numbers without quotation marks)\n' +
        'a.jsonl:3 E402 null in key "a" is not a number (every example has one there)\n' +
        'a.jsonl:4 E402 [1] in key "a" is not a number (every example has one there)\n' +
        'a.jsonl:5 E402 1e+39 in key "a" is beyond float32 (rescale it)\n' +
        'a.jsonl:6 E402 Infinity in key "a" is beyond float32 (rescale it)',
    ],
    [
      "a missing feature, target, and a key that the first line has not",
      `${good}\n{"a":1,"species":"setosa"}\n{"a":1,"b":1}\n{"a":1,"b":1,"c":1,"species":"setosa"}`,
      {},
      'a.jsonl:2 E404 there is no key "b" (did you mean "a"? Keys: a, species)\n' +
        'a.jsonl:3 E404 there is no key "species" (Keys: a, b)\n' +
        'a.jsonl:4 E403 the first line has no key "c" (name the keys to use in input.features)',
    ],
    [
      "a key that the object inherits",
      `${good}\n{"a":1,"species":"setosa"}`,
      { features: ["a", "toString"] },
      'a.jsonl:1 E404 there is no key "toString" (Keys: a, b, species)\n' +
        'a.jsonl:2 E404 there is no key "toString" (Keys: a, species)',
    ],
    [
      "another number of features",
      '{"a":1,"species":"setosa"}\n',
      {},
      "a.jsonl:1 E405 there is 1 feature; n[0] is 2 (name the keys to use in input.features. Keys: a, species)",
    ],
    [
      "another number of targets",
      good,
      { source: { target: ["species", "b"] }, n0: 1 },
      "a.jsonl:1 E405 the target is 2 keys; n[L] is 3 " +
        "(name as many keys in data.source.target as there are output units)",
    ],
    [
      "unknown classes",
      `${good}\n{"a":1,"b":2,"species":"setoso"}\n{"a":1,"b":2,"species":null}`,
      {},
      'a.jsonl:2 E406 unknown class "setoso" in key "species" ' +
        '(did you mean "setosa"? Known: setosa, versicolor, virginica)\n' +
        'a.jsonl:3 E406 unknown class "null" in key "species" (Known: setosa, versicolor, virginica)',
    ],
  ])("refuses %s", async (_, text, changes, message) => {
    expect(await faultsOf(() => read(text, changes))).toBe(message);
  });

  it("stops after ten faults", async () => {
    const faults = await faultsOf(() => read(`${good}\n${"x\n".repeat(1000)}`));
    expect(faults.split("\n")).toHaveLength(10);
  });

  it("refuses a line without end, and says what was wrong before it", async () => {
    function* endless() {
      yield Buffer.from(`${good}\nx\n`);
      for (;;) yield Buffer.alloc(2 ** 20, 97);
    }
    const faults = await faultsOf(() => readJsonLines(Readable.from(endless()), options()));
    expect(faults).toContain("a.jsonl:2 E401 this line is no JSON object");
    const clean = Readable.from([Buffer.from(`${good}\n`), Buffer.alloc(MAX_LINE + 1, 97)]);
    expect(await faultsOf(() => readJsonLines(clean, options()))).toBe(
      `a.jsonl:2 E401 a line has more than ${MAX_LINE} characters (is this text?)`,
    );
  });
});

describe("readJsonLinesFeatures", () => {
  it("reads objects with or without their targets", async () => {
    const text = '{"a":1,"b":2,"species":"unheard of"}\n{"a":3,"b":4}';
    const { X, examples } = await readJsonLinesFeatures(streamOf(text), options());
    expect([X, examples]).toEqual([Uint8Array.of(1, 2, 3, 4), 2]);
  });
});
