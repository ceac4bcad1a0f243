import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EpochLine } from "../../src/runs/record.ts";
import { noBrowser, open } from "../examples/chromium.ts";
import { elementsOf } from "../support/xml.ts";
import { layerc, root, type Finished } from "./process.ts";

let cwd = "";
const run = (...args: string[]): Promise<Finished> => layerc(args, { cwd });
const pathOf = (...names: string[]): string => join(cwd, "runs", ...names);
const headings = (page: string): string[] =>
  elementsOf(page)
    .filter(({ name }) => name === "h2")
    .map(({ text }) => text);

/** Runs of images, of one of which the learning rate is larger, and of a table. */
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), "layerc-report-"));
  cpSync(join(root, "specs"), join(cwd, "specs"), { recursive: true });
  const digits = ["train", "specs/digits.net.yaml", "--epochs", "3", "--kernels", "js"];
  const trainings = [
    await run(...digits, "--tensorboard"),
    await run(...digits, "--set", "optimizer.learning_rate=0.02", "--seed", "7"),
    await run("train", "specs/iris.net.yaml", "--epochs", "4"),
  ];
  for (const { status, stderr } of trainings) expect(status, stderr).toBe(0);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("layerc report", () => {
  test("makes one file in the folder of the run", async () => {
    expect(await run("report", "digits-1")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: "report: runs/digits-1/report.html\n",
    });
    const page = readFileSync(pathOf("digits-1", "report.html"), "utf8");
    expect(page.length).toBeLessThan(2_000_000);
    expect(headings(page).filter((each) => each !== "What stands out")).toEqual([
      ...["Curves", "Confusion matrix, test part", "Layers over the training", "What the units look for"],
      ...["Worst-classified examples", "The same again"],
    ]);
    const alternatives = elementsOf(page).flatMap(({ attributes }) => attributes["alt"] ?? []);
    const count = (pattern: RegExp): number => alternatives.filter((each) => pattern.test(each)).length;
    expect(count(/^distribution of /)).toBe(12);
    expect(count(/^W\[1\] of unit /)).toBe(64);
    expect(count(/examples that excite unit /)).toBeGreaterThan(12);
    expect(count(/^example \d+/)).toBeGreaterThanOrEqual(12);
    expect(page).toContain("layerc train specs/digits.net.yaml --epochs 3 --kernels js");
  });

  test("tells what was measured as the run has it", async () => {
    const { result } = JSON.parse(readFileSync(pathOf("digits-1", "run.json"), "utf8")) as {
      result: { test: { accuracy: number; confusion: number[][] } };
    };
    await run("report", "digits-1");
    const elements = elementsOf(readFileSync(pathOf("digits-1", "report.html"), "utf8"));
    expect(elements.find(({ name }) => name === "li")?.text).toBe(`${result.test.accuracy.toFixed(4)}test accuracy`);
    const cells = elements.filter(({ name, attributes }) => name === "td" && attributes["style"] !== undefined);
    expect(cells.map(({ text }) => Number(text))).toEqual(result.test.confusion.flat());
  });

  test("of numbers that are predicted it has their error, and of several labels the scores of each", async () => {
    writeFileSync(join(cwd, "numbers.csv"), "x,y\n0,0\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n8,8\n9,9\n");
    writeFileSync(join(cwd, "labels.csv"), "x,p,q\n0,0,1\n1,0,0\n2,0,1\n3,1,0\n4,1,1\n5,1,0\n6,1,1\n7,1,0\n8,1,1\n9,1,0\n");
    const specOf = (name: string, last: string, loss: string, target: string): string => `version: 1
name: ${name}
input: { units: 1 }
layers: [{ units: 2, activation: tanh }, ${last}]
loss: ${loss}
training: { epochs: 2, batch_size: 4 }
data: { source: { format: csv, path: ${name}.csv, target: ${target} }, split: { train: 0.6, validation: 0.2, test: 0.2 } }
`;
    const numbers = specOf("numbers", "{ units: 1, activation: linear }", "mean_squared_error", "y");
    const labels = specOf("labels", "{ units: 2, activation: sigmoid }", "binary_crossentropy", "[p, q]");
    for (const [name, spec] of [["numbers", numbers], ["labels", labels]] as const) {
      writeFileSync(join(cwd, `${name}.net.yaml`), spec);
      const trained = await run("train", `${name}.net.yaml`);
      expect(trained.status, trained.stderr).toBe(0);
      expect(await run("report", `${name}-1`)).toMatchObject({ status: 0 });
    }
    const recordOf = (name: string) =>
      JSON.parse(readFileSync(pathOf(`${name}-1`, "run.json"), "utf8")) as { result: { test: Record<string, unknown> } };
    const page = readFileSync(pathOf("numbers-1", "report.html"), "utf8");
    expect(recordOf("numbers").result.test["mean_squared_error"]).toEqual(expect.any(Number));
    expect(elementsOf(page).map(({ text }) => text)).toContain("test MSE");
    const { test: measured } = recordOf("labels").result;
    expect(measured["confusion_per_unit"]).toHaveLength(2);
    const rows = elementsOf(readFileSync(pathOf("labels-1", "report.html"), "utf8")).filter(({ name }) => name === "th");
    expect(rows.map(({ text }) => text)).toEqual(expect.arrayContaining(["0", "1", "precision"]));
    expect(JSON.stringify(measured)).not.toMatch(/[a-z][A-Z]\w*":/);
  });

  test("of inputs that are no images, a table; by the folder of the run, into another file", async () => {
    const { status, stdout } = await run("report", "runs/iris-1/", "--out", "out/iris.html");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "report: out/iris.html\n" });
    const page = readFileSync(join(cwd, "out/iris.html"), "utf8");
    expect(headings(page)).toContain("Worst-classified examples");
    expect(headings(page)).not.toContain("What the units look for");
    expect(page).toContain('<th scope="col">sepal_length</th>');
    expect(page).toMatch(/<td>(setosa|versicolor|virginica) \(\d+ %\)<\/td>/);
  });

  test("without the data, or with others, it leaves out what needs them; --data names where they are", async () => {
    const data = join(cwd, "specs/data/iris.csv");
    const text = readFileSync(data, "utf8");
    const reported = async (...args: string[]) => {
      const { status, stderr } = await run("report", "iris-1", ...args);
      const page = readFileSync(pathOf("iris-1", "report.html"), "utf8");
      return { status, stderr, hasExamples: headings(page).includes("Worst-classified examples"), page };
    };
    writeFileSync(data, text.replace("5.1", "5.2"));
    const others = await reported();
    expect(others).toMatchObject({ status: 0, hasExamples: false });
    expect(others.stderr).toBe("note: The data are others than those of the run: the worst examples are left out.\n");
    expect(others.page).toContain("The data are others than those of the run");
    rmSync(data);
    expect((await reported()).stderr).toBe(
      "note: The data of the run cannot be read: the worst examples are left out.\n",
    );
    writeFileSync(join(cwd, "moved.csv"), text);
    expect(await reported("--data", "moved.csv")).toMatchObject({ status: 0, stderr: "", hasExamples: true });
    writeFileSync(data, text);
  });

  test("a run that was killed: no weights, a line that is cut, no result", async () => {
    cpSync(pathOf("digits-1"), pathOf("digits-8"), { recursive: true });
    rmSync(pathOf("digits-8", "weights.safetensors"));
    const record = JSON.parse(readFileSync(pathOf("digits-8", "run.json"), "utf8")) as Record<string, unknown>;
    const { result: _, ended: __, ...begun } = record;
    writeFileSync(
      pathOf("digits-8", "run.json"),
      JSON.stringify({ ...begun, status: "running", process: { pid: 2 ** 22 + 1 } }),
    );
    const lines = readFileSync(pathOf("digits-8", "metrics.jsonl"), "utf8");
    writeFileSync(pathOf("digits-8", "metrics.jsonl"), lines.slice(0, -20));
    const { status, stderr } = await run("report", "digits-8");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "note: There are no final weights: what units look for and the worst examples are left out.\n",
    });
    const page = readFileSync(pathOf("digits-8", "report.html"), "utf8");
    expect(page).toContain("killed, 3 epochs planned");
    expect(page).toContain("The epochs as numbers");
    expect(page.match(/<tr><th scope="row">\d+<\/th>/g)).toHaveLength(2);
  });

  test("what is no run, is damaged, or cannot be written", async () => {
    expect(await run("report", "digits-77")).toMatchObject({
      status: 6,
      stderr: expect.stringContaining("runs/digits-77 E605 there is no such run"),
    });
    expect(await run("report", "specs/data")).toMatchObject({ status: 6, stderr: expect.stringContaining("E605") });
    cpSync(pathOf("digits-1"), pathOf("digits-9"), { recursive: true });
    writeFileSync(pathOf("digits-9", "spec.net.yaml"), "version: 1\n");
    expect(await run("report", "digits-9")).toMatchObject({
      status: 6,
      stderr: expect.stringContaining("its digest is another one"),
    });
    expect(await run("report", "iris-1", "--out", "specs")).toMatchObject({
      status: 6,
      stderr: expect.stringContaining("E602"),
    });
    expect(await run("report")).toMatchObject({ status: 2 });
  });
});

describe.skipIf(noBrowser !== undefined)(
  `a report in Chromium${noBrowser === undefined ? "" : ` (${noBrowser})`}`,
  () => {
    test.each([
      [1100, "light"],
      [1100, "dark"],
      [360, "light"],
      [360, "dark"],
    ] as const)("%i pixels wide, %s", async (width, colorScheme) => {
      for (const [name, images] of [
        ["digits-1", 80],
        ["iris-1", 8],
      ] as const) {
        if (!existsSync(pathOf(name, "report.html"))) await run("report", name);
        const url = pathToFileURL(pathOf(name, "report.html")).href;
        const { page, complaints } = await open(url, { viewport: { width, height: 800 }, colorScheme });
        const seen = await page.evaluate<{ width: number; drawn: boolean[]; background: string; plots: number[] }>(`({
        width: document.documentElement.scrollWidth,
        drawn: [...document.images].map((image) => image.complete && image.naturalWidth > 0),
        background: getComputedStyle(document.body).backgroundColor,
        plots: [...document.querySelectorAll("svg.plot")].map((plot) => plot.getBoundingClientRect().width),
      })`);
        expect(complaints).toEqual([]);
        expect(seen.width, "no horizontal scrolling").toBe(width);
        expect(seen.drawn.length).toBeGreaterThanOrEqual(images);
        expect(new Set(seen.drawn)).toEqual(new Set([true]));
        expect(seen.background).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(13, 17, 23)");
        expect(seen.plots.length).toBeGreaterThanOrEqual(3);
        for (const each of seen.plots) expect(each).toBeGreaterThan(300);
        await page.context().close();
      }
    });
  },
);

describe("layerc compare", () => {
  test("draws the costs of runs, and lists what differs and what came of them", async () => {
    const { status, stdout, stderr } = await run("compare", "digits-1", "runs/digits-2");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^ +cost(?: \(log scale\))?   ⠒⠒ training   a, b validation\n/);
    const cells = stdout.split("\n").map((line) => line.trim().split(/ {3,}/));
    expect(cells).toContainEqual(["a digits-1", "b digits-2"]);
    expect(cells).toContainEqual(["optimizer.learning_rate", "0.001", "0.02"]);
    expect(cells).toContainEqual(["seed", "1", "7"]);
    expect(cells).toContainEqual(["status", "done", "done"]);
    expect(cells.flat()).not.toContain("training.batch_size");
  });

  test("as JSON it has every epoch", async () => {
    const { stdout } = await run("compare", "digits-1", "digits-2", "--metric", "val_accuracy", "--format", "json");
    const { metric, runs } = JSON.parse(stdout) as {
      metric: string;
      runs: { name: string; epochs: { epoch: number; training?: number; validation: number }[] }[];
    };
    expect(metric).toBe("val_accuracy");
    expect(runs.map(({ name }) => name)).toEqual(["digits-1", "digits-2"]);
    for (const { name, epochs } of runs) {
      const lines = readFileSync(pathOf(name, "metrics.jsonl"), "utf8").trimEnd().split("\n");
      const written = lines.map((line) => JSON.parse(line) as EpochLine);
      expect(epochs).toEqual(
        written.map(({ epoch, step, validation }) => ({ epoch, step, validation: validation!["accuracy"] })),
      );
    }
  });

  test("as SVG, into a file", async () => {
    const { status, stdout } = await run("compare", "digits-1", "digits-2", "--format", "svg", "--out", "out/cost.svg");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    const svg = readFileSync(join(cwd, "out/cost.svg"), "utf8");
    expect(
      elementsOf(svg, 0)
        .filter(({ name }) => name === "tspan")
        .map(({ text }) => text),
    ).toEqual([...["digits-1", "digits-2"]]);
  });

  test("a run with itself: nothing differs", async () => {
    expect((await run("compare", "iris-1", "iris-1")).stdout).toContain(
      "The runs have the same settings, seed, data and kernels.\n",
    );
  });

  test("what cannot be meant", async () => {
    expect(await run("compare", "iris-1")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Name two runs or more"),
    });
    const wrong = await run("compare", "iris-1", "digits-1", "--metric", "val_acuracy");
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining("Did you mean val_accuracy?") });
    expect(await run("compare", "iris-1", "digits-77")).toMatchObject({
      status: 6,
      stderr: expect.stringContaining("E605"),
    });
  });
});

describe("layerc train --tensorboard", () => {
  /** The lengths of the records of an event file; their checksums are tested in test/runs. */
  function recordsOf(part: string, name = "digits-1"): number[] {
    const { started } = JSON.parse(readFileSync(pathOf(name, "run.json"), "utf8")) as { started: string };
    const file = `events.out.tfevents.${Math.floor(Date.parse(started) / 1000)}.layerc`;
    const bytes = readFileSync(pathOf(name, part, file));
    const lengths: number[] = [];
    for (let at = 0; at < bytes.length; at += 16 + lengths.at(-1)!) lengths.push(Number(bytes.readBigUInt64LE(at)));
    return lengths;
  }

  const distributions = (name: string): number =>
    readFileSync(pathOf(name, "distributions.jsonl"), "utf8").trimEnd().split("\n").length;

  test("writes an event for the version, each epoch and each look at the tensors", () => {
    expect(distributions("digits-1")).toBe(51);
    expect(recordsOf("train")).toHaveLength(1 + 3 + 51);
    expect(recordsOf("validation")).toHaveLength(1 + 3);
    expect(existsSync(pathOf("digits-2", "train"))).toBe(false);
  });

  test("a run that goes on has all of its past in them, too", async () => {
    const { status, stderr } = await run("train", "--resume", "digits-2", "--epochs", "5", "--tensorboard");
    expect(status, stderr).toBe(0);
    expect(recordsOf("validation", "digits-2")).toHaveLength(1 + 5);
    expect(recordsOf("train", "digits-2")).toHaveLength(1 + 5 + distributions("digits-2"));
  });
});
