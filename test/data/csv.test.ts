import { readFileSync, createReadStream } from "node:fs";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, readCsvFeatures, type CsvOptions } from "../../src/data/csv.ts";
import type { Targets } from "../../src/data/targets.ts";
import { standardize } from "../../src/runtime/preprocessing.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { faultsOf, streamOf } from "./support.ts";

type Options = CsvOptions & Targets;

const classes = ["setosa", "versicolor", "virginica"];

type Changes = Partial<Omit<Options, "source">> & { source?: Partial<Options["source"]> };

/** Two features and a class. */
function options(changes: Changes = {}): Options {
  const { source, ...rest } = changes;
  return {
    file: "flowers.csv",
    features: undefined,
    n0: 2,
    nL: 3,
    task: "categorical",
    scores: undefined,
    classes,
    weighted: false,
    ...rest,
    source: { target: ["species"], header: true, delimiter: ",", ...source },
  };
}

const regression = { task: "regression", classes: undefined, nL: 1, source: { target: ["y"] } } as const;
const binary = { task: "binary", classes: undefined, nL: 1, source: { target: ["y"] } } as const;

describe("weights of examples in CSV", () => {
  const text = "a,weight,b,species\n1,0.5,2,setosa\n3,0,4,virginica\n";
  const source = { exampleWeights: "weight" };

  it("are a column that is no feature", async () => {
    expect(await readCsv(streamOf(text), options({ weighted: true, source }))).toEqual({
      X: Uint8Array.of(1, 2, 3, 4),
      Y: Uint8Array.of(0, 2),
      exampleWeights: Float32Array.of(0.5, 0),
      examples: 2,
    });
    const unnamed = { header: false, target: [-1], exampleWeights: 1 };
    const { exampleWeights } = await readCsv(streamOf("1,2,3,setosa"), options({ weighted: true, source: unnamed }));
    expect(exampleWeights).toEqual(Uint8Array.of(2));
  });

  it("are left out, if they are there, for a network that takes none, and where there are no targets", async () => {
    const expected = { X: Uint8Array.of(1, 2, 3, 4), examples: 2 };
    for (const each of [text, text.replaceAll(/(?<=\d),[\d.]+,/g, ",").replace("weight,", "")]) {
      expect(await readCsv(streamOf(each), options({ source }))).toEqual({ ...expected, Y: Uint8Array.of(0, 2) });
      expect(await readCsvFeatures(streamOf(each), options({ source }))).toEqual(expected);
    }
  });

  it.each([
    ["1,-0.5,2,setosa", {}, "flowers.csv:2 E410 -0.5 in column \"weight\" is negative (an example counts for 0 or more)"],
    ["1,,2,setosa", {}, 'flowers.csv:2 E402 the cell in column "weight" is empty (fill it in, or leave the line out)'],
    ["1,inf,2,setosa", {}, 'flowers.csv:2 E402 "inf" in column "weight" is not a number (numbers are written like -1.5e-3)'],
    [
      "1,2,3,setosa",
      { exampleWeights: "wieght" },
      'flowers.csv:1 E404 there is no column "wieght" (did you mean "weight"? Columns: a, weight, b, species)',
    ],
    ["1,2,3,setosa", { exampleWeights: -1 }, 'flowers.csv:1 E404 column "species" is both the target and the weight'],
  ])("tell what is wrong with %s, %j", async (line, more, message) => {
    const read = readCsv(
      streamOf(`a,weight,b,species\n${line}\n`),
      options({ weighted: true, source: { ...source, ...more } }),
    );
    expect(await faultsOf(() => read)).toBe(message);
  });
});

describe("readCsv", () => {
  it("reads features and class names, whatever way the file is written", async () => {
    const files = [
      "a,b,species\n1.5,2,setosa\n-3,4e1,virginica\n",
      "\ufeffa,b,species\r\n1.5,2,setosa\r\n-3,4e1,virginica",
      'a,"b",species\n\n"1.5", 2 ,"setosa"\n-3,+40.0,"virginica"\n\n',
      "a,b,species\r\n1.5,2,setosa\n-3,4e1,virginica\r\n",
      " a , species,b\r1.5, setosa ,2\r-3,virginica,.4E+2\r",
    ];
    for (const text of files) {
      for (const chunk of [1, 5, 1000]) {
        const { X, Y, examples } = await readCsv(streamOf(text, chunk), options());
        expect([[...X], [...Y], examples], text).toEqual([[1.5, 2, -3, 40], [0, 2], 2]);
      }
    }
  });

  it("picks the features by name, in the order of the spec", async () => {
    const text = "a,id,species,b\n1,100,setosa,2\n3,101,virginica,4\n";
    const { X, Y } = await readCsv(streamOf(text), options({ features: ["b", "a"] }));
    expect([[...X], [...Y]]).toEqual([[2, 1, 4, 3], [0, 2]]);
  });

  it("takes the target by its number, from either end, with and without a header", async () => {
    const lines = "7,1,2\n8,3,4\n";
    for (const target of [0, -3]) {
      const source = { target: [target], header: false };
      const { X, Y } = await readCsv(streamOf(lines), options({ ...regression, source }));
      expect([[...X], [...Y]]).toEqual([[1, 2, 3, 4], [7, 8]]);
    }
    const { Y } = await readCsv(streamOf(`y,a,b\n${lines}`), options({ ...regression, source: { target: [-3] } }));
    expect([...Y]).toEqual([7, 8]);
  });

  it("reads another delimiter, and the delimiter and line ends within quotes", async () => {
    const text = 'a;b;species\n1;2;"se;to\nsa"\n3;4;"vir""ginica"\n5;6;x\n';
    const changes = { classes: ["x", 'vir"ginica', "se;to\nsa"], source: { delimiter: ";" } };
    const { Y } = await readCsv(streamOf(text), options(changes));
    expect([...Y]).toEqual([2, 1, 0]);
  });

  it("takes class numbers where the column holds no names, but names that look like numbers for names", async () => {
    const text = "a,b,species\n1,2,2\n3,4,0\n5,6,1.0\n";
    for (const known of [classes, undefined]) {
      expect([...(await readCsv(streamOf(text), options({ classes: known }))).Y]).toEqual([2, 0, 1]);
    }
    const digits = "a,b,species\n1,2,2\n3,4,1\n5,6,3\n";
    expect([...(await readCsv(streamOf(digits), options({ classes: ["1", "2", "3"] }))).Y]).toEqual([1, 0, 2]);
  });

  it("takes two class names for the 0 and 1 of one unit", async () => {
    const text = "a,b,y\n1,2,yes\n3,4,no\n";
    const { Y } = await readCsv(streamOf(text), options({ ...binary, classes: ["no", "yes"] }));
    expect([...Y]).toEqual([1, 0]);
  });

  it("takes -1 for a no where a network gives margins", async () => {
    const margins = options({ ...binary, scores: "margins" });
    expect([...(await readCsv(streamOf("a,b,y\n1,2,1\n3,4,-1\n5,6,0\n"), margins)).Y]).toEqual([1, 0, 0]);
    const two = options({ ...binary, n0: 1, nL: 2, source: { target: ["y", "z"] }, scores: "margins" });
    expect([...(await readCsv(streamOf("a,y,z\n1,-1,1\n2,0,-1\n"), two)).Y]).toEqual([-1, 1, 0, -1]);
  });

  it("takes a header that numbers the columns", async () => {
    const { X, examples } = await readCsv(streamOf("0,1,2\n5,6,1\n"), options({ source: { target: [2] } }));
    expect([[...X], examples]).toEqual([[5, 6], 1]);
  });

  it("takes several target columns", async () => {
    const text = "a,p,b,q\n1,0.5,2,0.5\n3,1,4,0\n";
    const changes = { classes: undefined, nL: 2, source: { target: ["q", "p"] } };
    const { X, Y } = await readCsv(streamOf(text), options(changes));
    expect([[...X], [...Y]]).toEqual([[1, 2, 3, 4], [0.5, 0.5, 0, 1]]);
  });

  it("stores bytes until a number needs more", async () => {
    const bytes = await readCsv(streamOf("a,b,species\n0,255,setosa\n"), options());
    expect(bytes.X).toBeInstanceOf(Uint8Array);
    for (const value of ["256", "-1", "0.5", "1e30"]) {
      const { X } = await readCsv(streamOf(`a,b,species\n7,255,setosa\n${value},8,setosa\n`), options());
      expect([X.constructor, ...X]).toEqual([Float32Array, 7, 255, Math.fround(Number(value)), 8]);
    }
  });

  it("gives back any numbers, to float32", async () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.float({ noNaN: true, noDefaultInfinity: true }));
    const rows = fc.array(fc.tuple(cell, cell, fc.nat(2)), { minLength: 1, maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(rows, async (examples) => {
        const text = examples.map(([a, b, k]) => `${a},${b},${classes[k]}`).join("\n");
        const { X, Y } = await readCsv(streamOf(`a,b,species\n${text}\n`, 100), options());
        expect([...X]).toEqual(examples.flatMap(([a, b]) => [a, b]).map((x) => x + 0)); // -0 is read as 0 into bytes
        expect([...Y]).toEqual(examples.map(([, , k]) => k));
      }),
      { numRuns: 40 },
    );
  });

  it("needs little more than the numbers' own memory", { timeout: 60_000 }, async () => {
    const lines = 200_000;
    const text = Buffer.from(`${Array.from({ length: 20 }, (_, i) => i * 12).join(",")},setosa\n`.repeat(100));
    let peak = 0;
    function* generate() {
      yield Buffer.from(`${Array.from({ length: 20 }, (_, i) => `f${i}`).join(",")},species\n`);
      for (let line = 0; line < lines; line += 100) {
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        peak = Math.max(peak, heapUsed + arrayBuffers);
        yield text;
      }
    }
    const before = process.memoryUsage();
    const { X, examples } = await readCsv(Readable.from(generate()), options({ n0: 20 }));
    expect([examples, X.length, X.constructor]).toEqual([lines, 20 * lines, Uint8Array]);
    // 4 MB of numbers out of 13 MB of text; as an array of arrays of strings they would be more than 100 MB.
    expect((peak - before.heapUsed - before.arrayBuffers) / 2 ** 20).toBeLessThan(60);
  });
});

describe("readCsvFeatures", () => {
  it("needs no target, and leaves one out that is there", async () => {
    const read = async (text: string, changes: Changes = {}) =>
      [...(await readCsvFeatures(streamOf(text), options(changes))).X];
    expect(await read("a,b\n1,2\n")).toEqual([1, 2]);
    expect(await read("a,species,b\n1,setosa,2\n")).toEqual([1, 2]);
    expect(await read("b,species,a\n1,no class at all,2\n", { features: ["a", "b"] })).toEqual([2, 1]);
    const byNumber = { source: { target: [-1], header: false } };
    expect(await read("1,2\n", byNumber)).toEqual([1, 2]);
    expect(await read("1,2,9\n", byNumber)).toEqual([1, 2]);
  });
});

describe("what is wrong with a CSV file", () => {
  const head = "a,b,species\n";
  it.each<[string, string, Changes, string]>([
    ["an empty file", "", {}, "flowers.csv E407 it is empty"],
    ["a header alone", head, {}, "flowers.csv E407 it has a header line, but no examples"],
    [
      "a quote that does not end",
      `${head}1,"2,setosa\n`,
      {},
      'flowers.csv:2 E401 a quoted cell does not end (close it with ")',
    ],
    [
      "a quote within a cell",
      `${head}1,2"3,setosa\n`,
      {},
      'flowers.csv:2 E401 a quote stands in the middle of a cell ' +
        '(put the whole cell in quotes, and write " within it as "")',
    ],
    [
      "text after a quote",
      `${head}1,"2"3,setosa\n`,
      {},
      'flowers.csv:2 E401 a quote stands in the middle of a cell ' +
        '(put the whole cell in quotes, and write " within it as "")',
    ],
    [
      "text for a number",
      `${head}1,2,setosa\n1,two,setosa\n`,
      {},
      'flowers.csv:3 E402 "two" in column "b" is not a number (numbers are written like -1.5e-3)',
    ],
    [
      "an empty cell",
      `${head}1, ,setosa\n`,
      {},
      'flowers.csv:2 E402 the cell in column "b" is empty (fill it in, or leave the line out)',
    ],
    [
      "NaN",
      `${head}nan,2,setosa\nNaN,2,setosa\n`,
      {},
      'flowers.csv:2 E402 "nan" in column "a" is not a number ' +
        '(numbers are written like -1.5e-3)\nflowers.csv:3 E402 "NaN" in column "a" is not a number ' +
        '(numbers are written like -1.5e-3)',
    ],
    [
      "infinity",
      `${head}Infinity,2,setosa\n`,
      {},
      'flowers.csv:2 E402 "Infinity" in column "a" is not a number (numbers are written like -1.5e-3)',
    ],
    [
      "hexadecimal",
      `${head}0x10,2,setosa\n`,
      {},
      'flowers.csv:2 E402 "0x10" in column "a" is not a number (numbers are written like -1.5e-3)',
    ],
    [
      "a hexadecimal zero",
      `${head}0x0,2,setosa\n`,
      {},
      'flowers.csv:2 E402 "0x0" in column "a" is not a number (numbers are written like -1.5e-3)',
    ],
    [
      "a number beyond float32",
      `${head}1e39,2,setosa\n`,
      {},
      'flowers.csv:2 E402 1e39 in column "a" is beyond float32 (rescale the column)',
    ],
    [
      "a long line of text for a number",
      `${head}${"x".repeat(80)},2,setosa\n`,
      {},
      `flowers.csv:2 E402 "${"x".repeat(60)}…" in column "a" is not a number (numbers are written like -1.5e-3)`,
    ],
    [
      "too few cells",
      `${head}1,2\n`,
      {},
      "flowers.csv:2 E403 this line has 2 cells, the first has 3 " +
        "(quote cells that hold the delimiter; check data.source.delimiter)",
    ],
    [
      "too many cells",
      `${head}1,2,setosa,\n`,
      {},
      "flowers.csv:2 E403 this line has 4 cells, the first has 3 " +
        "(quote cells that hold the delimiter; check data.source.delimiter)",
    ],
    [
      "a line number after a cell of two lines",
      `${head}1,2,"seto\nsa"\n1\n`,
      { classes: ["seto\nsa", "x", "y"] },
      "flowers.csv:4 E403 this line has 1 cell, the first has 3 " +
        "(quote cells that hold the delimiter; check data.source.delimiter)",
    ],
    [
      "no target column",
      "a,b,specis\n1,2,setosa\n",
      {},
      'flowers.csv:1 E404 there is no column "species" (did you mean "specis"? Columns: a, b, specis)',
    ],
    [
      "no feature column",
      `${head}1,2,setosa\n`,
      { features: ["a", "zzz"] },
      'flowers.csv:1 E404 there is no column "zzz" (Columns: a, b, species)',
    ],
    [
      "two columns of one name",
      "a,a,species\n1,2,setosa\n",
      { features: ["a", "a"] },
      'flowers.csv:1 E404 two columns are called "a" (rename one of them)',
    ],
    [
      "a feature that is the target",
      `${head}1,2,setosa\n`,
      { features: ["a", "species"] },
      'flowers.csv:1 E404 column "species" is both a feature and the target',
    ],
    [
      "a column number too large",
      "1,2,0\n",
      { source: { target: [3], header: false } },
      "flowers.csv:1 E404 there is no column 3 among 3 (count from 0, or from -1 at the end)",
    ],
    [
      "a column number too small",
      "1\n",
      { source: { target: [-2], header: false } },
      "flowers.csv:1 E404 there is no column -2 among 1 " +
        "(count from 0, or from -1 at the end; check data.source.delimiter)",
    ],
    [
      "a name without a header",
      "1,2,setosa\n",
      { source: { header: false } },
      'flowers.csv:1 E404 column "species" is named, but the file has no header line ' +
        '(set data.source.header to true, or give the column\'s number, 0 at the first and -1 at the last)',
    ],
    [
      "an example for a header",
      "1.5,2,0\n3,4,1\n",
      { source: { target: [2] } },
      "flowers.csv:1 E404 the first line holds numbers, not the names of columns (set data.source.header to false)",
    ],
    [
      "too many features",
      "a,b,c,species\n1,2,3,setosa\n",
      {},
      "flowers.csv:1 E405 there are 3 feature columns; n[0] is 2 " +
        "(name the columns to use in input.features. Columns: a, b, c, species)",
    ],
    [
      "too few features, no header",
      "1;2;0\n",
      { source: { target: [0], header: false } },
      "flowers.csv:1 E405 there are 0 feature columns; n[0] is 2 " +
        "(set input.units to 0, or check data.source.delimiter)",
    ],
    [
      "too few target columns",
      "a,b,y\n1,2,3\n",
      { ...regression, nL: 2 },
      "flowers.csv:1 E405 the target is 1 column; n[L] is 2 " +
        "(name as many columns in data.source.target as there are output units)",
    ],
    [
      "an unseen class",
      `${head}1,2,virginca\n`,
      {},
      'flowers.csv:2 E406 unknown class "virginca" in column "species" ' +
        '(did you mean "virginica"? Known: setosa, versicolor, virginica)',
    ],
    [
      "a number among names",
      `${head}1,2,setosa\n1,2,1\n`,
      {},
      'flowers.csv:3 E406 unknown class "1" in column "species" (Known: setosa, versicolor, virginica)',
    ],
    [
      "a name among numbers",
      `${head}1,2,1\n1,2,setosa\n`,
      {},
      'flowers.csv:3 E406 "setosa" in column "species" is not a class number 0 … 2 ' +
        '(use either names or numbers throughout)',
    ],
    [
      "a class number too large",
      `${head}1,2,3\n`,
      { classes: undefined },
      'flowers.csv:2 E406 class 3 in column "species" is out of range (the 3 classes are 0 … 2)',
    ],
    [
      "a name without output.classes",
      `${head}1,2,setosa\n`,
      { classes: undefined },
      'flowers.csv:2 E406 "setosa" in column "species" is not a class number 0 … 2 ' +
        '(name the classes in output.classes)',
    ],
    [
      "a missing class",
      `${head}1,2,\n`,
      {},
      'flowers.csv:2 E406 the cell in column "species" is empty (it names the example\'s class)',
    ],
    [
      "a label 2 for one unit",
      "a,b,y\n1,2,2\n",
      binary,
      'flowers.csv:2 E406 class 2 in column "y" is out of range (the 2 classes are 0 … 1)',
    ],
    [
      "a label for several units",
      "a,y,z\n1,0,2\n",
      { ...binary, n0: 1, nL: 2, source: { target: ["y", "z"] } },
      'flowers.csv:2 E406 2 in column "z" is out of range (this target is 0 or 1)',
    ],
    [
      "a probability beyond 1",
      "a,y,z\n1,0,1.5\n",
      { n0: 1, nL: 2, source: { target: ["y", "z"] } },
      'flowers.csv:2 E406 1.5 in column "z" is out of range (this target is 0 … 1)',
    ],
  ])("%s", async (_, text, changes, expected) => {
    expect(await faultsOf(() => readCsv(streamOf(text), options(changes)))).toBe(expected);
  });

  it("counts a line end of two characters once, wherever the chunks end", async () => {
    for (const chunk of [1, 2, 3, 5, 100]) {
      const input = streamOf("a,b,species\r\n\r\n1,2,setosa\r\n1,x,setosa\r\n", chunk);
      expect(await faultsOf(() => readCsv(input, options()))).toMatch(/^flowers\.csv:4 E402 /);
    }
  });

  it("names ten faulty lines, not all", async () => {
    const text = `${head}${"1,x,setosa\n".repeat(30)}`;
    const faults = (await faultsOf(() => readCsv(streamOf(text), options()))).split("\n");
    expect(faults.map((fault) => fault.split(" ", 2))).toEqual(
      Array.from({ length: 10 }, (_, i) => [`flowers.csv:${i + 2}`, "E402"]),
    );
  });

  it("names the faults before the one that ends the reading", async () => {
    const faults = await faultsOf(() => readCsv(streamOf(`${head}1,x,setosa\n1,2"3,setosa\n1,y,setosa\n`), options()));
    expect(faults.split("\n").map((fault) => fault.split(" ", 2))).toEqual([
      ["flowers.csv:2", "E402"],
      ["flowers.csv:3", "E401"],
    ]);
  });

  it("hands on what the input itself fails with", async () => {
    const missing = createReadStream("/nowhere/flowers.csv");
    await expect(readCsv(missing, options())).rejects.toMatchObject({ code: "ENOENT", path: "/nowhere/flowers.csv" });
  });
});

describeWithOracle("real data sets", () => {
  it.each(["iris", "wine", "breast_cancer"])("%s is standardised over its training rows as by numpy", async (name) => {
    const text = readFileSync(oracle("data", "tabular", `${name}.split.json`), "utf8");
    const { train, standardise } = JSON.parse(text) as {
      train: number[];
      standardise: { mean: number[]; std: number[] };
    };
    const n0 = standardise.mean.length;
    const { X } = await readCsv(
      createReadStream(oracle("data", "tabular", `${name}.csv`)),
      options({ ...regression, n0, source: { target: ["target"] } }),
    );
    const { shift, scale } = standardize(X, n0, Int32Array.from(train));
    for (let i = 0; i < n0; i++) {
      // The reference is of float64 numbers, X of the nearest float32: half an ulp, 2^-24, of each.
      expect(Math.abs(shift[i]! / standardise.mean[i]! - 1)).toBeLessThan(2 ** -24);
      expect(Math.abs(scale[i]! * standardise.std[i]! - 1)).toBeLessThan(1e-5);
    }
  });
});
