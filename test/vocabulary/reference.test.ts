/** docs/reference.md and its plots: printed, complete, well-formed, and right. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { IMAGES, referenceFiles } from "../../scripts/reference-files.ts";
import { activations } from "../../src/activations/index.ts";
import { kinds } from "../../src/reference/kinds.ts";
import { schedules } from "../../src/schedules/index.ts";
import type { Word } from "../../src/vocabulary.ts";

const files = referenceFiles();
const page = readFileSync("docs/reference.md", "utf8");

describe("what npm run reference prints", () => {
  test.each([...files])("%s", (path, text) => expect(readFileSync(path, "utf8")).toBe(text));

  test("is all that there is, and small", () => {
    const images = IMAGES.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    expect(images.toSorted()).toEqual([...files.keys()].filter((path) => path.endsWith(".svg")).toSorted());
    expect(images.reduce((bytes, path) => bytes + statSync(path).size, 0)).toBeLessThan(150_000);
  });
});

test("every word of every folder of the vocabulary is of a kind", async () => {
  const isOfWords = (index: string): boolean => existsSync(index) && readFileSync(index, "utf8").includes("byName(");
  const folders = readdirSync("src").filter((name) => isOfWords(`src/${name}/index.ts`));
  const words: string[] = [];
  for (const folder of folders) {
    const exported: Readonly<Record<string, unknown>> = await import(`../../src/${folder}/index.ts`);
    for (const value of Object.values(exported)) {
      if (Array.isArray(value)) words.push(...(value as readonly Word[]).map(({ name }) => name));
    }
  }
  expect(words.length).toBeGreaterThan(80);
  const told = kinds.flatMap(({ entries }) => entries.filter(({ elsewhere }) => elsewhere.length > 0));
  expect(told.map(({ name }) => name).toSorted()).toEqual(words.toSorted());
});

describe("the page", () => {
  const tokens = new MarkdownIt().parse(page, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const headings = tokens.flatMap(({ type }, i) => (type === "heading_open" ? [tokens[i + 1]!.content] : []));

  test("has every word, under its kind", () => {
    const expected = kinds.flatMap(({ plural, entries }) => [plural, ...entries.map(({ name }) => `\`${name}\``)]);
    expect(headings.slice(1).map((heading) => heading.toLowerCase())).toEqual(expected);
  });

  test("leads to headings, documents and images that there are", () => {
    const slugs = headings.map((heading) => heading.toLowerCase().replaceAll("`", "").replaceAll(" ", "-"));
    const anchors = slugs.map((slug, i) => {
      const before = slugs.slice(0, i).filter((other) => other === slug).length;
      return before === 0 ? slug : `${slug}-${before}`;
    });
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = inline.flatMap((token) => (token.type === "link_open" ? [token.attrGet("href")!] : []));
    const within = links.filter((link) => link.startsWith("#"));
    expect(within).toEqual(anchors.slice(1).map((anchor) => `#${anchor}`));
    for (const link of links.filter((each) => !/^(#|https:)/.test(each))) {
      const [path, anchor = ""] = link.split("#");
      expect(existsSync(`docs/${path}`), link).toBe(true);
      const document = readFileSync(`docs/${path}`, "utf8").toLowerCase();
      if (anchor !== "") expect(document).toContain(`\n## ${anchor}\n`);
    }
    const images = inline.flatMap((token) => (token.type === "image" ? [`docs/${token.attrGet("src")!}`] : []));
    expect(images).toEqual([...files.keys()].filter((path) => path.endsWith(".svg")));
  });

  test("shows formulas as they are: no markup in them, and all cells of a table", () => {
    const text = inline.map(({ content }) => content).join("");
    for (const formula of ["g′(0), a kink", "|A − Y| ≤ δ", "W[l] begins as", "fan_in", "clip_grad_norm_ of one"]) {
      expect(text).toContain(formula);
    }
    const marks = new Set(inline.map(({ type }) => type));
    expect([...marks].toSorted()).toEqual(
      ["code_inline", "em_close", "em_open", "image", "link_close", "link_open", "softbreak", "text"].toSorted(),
    );
    const rows = tokens.filter(({ type }) => type === "tr_open").length;
    const lines = page.split("\n").filter((line) => line.startsWith("| ")).length;
    expect(rows).toBe(lines);
  });
});

/** The curves of a plot, as the points of their paths. */
function curvesOf(path: string): (readonly [x: number, y: number])[][] {
  const curves: (readonly [number, number])[][] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name !== "path" || !attributes["class"]!.startsWith("curve")) return;
    const numbers = attributes["d"]!.split(/[ML ]/).filter((part) => part !== "").map(Number);
    curves.push(Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]));
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(files.get(path)!).close();
  return curves;
}

describe("plots", () => {
  const paths = [...files.keys()].filter((path) => path.endsWith(".svg"));

  test.each(paths)("%s is XML, its curves within the frame", (path) => {
    const curves = curvesOf(path);
    expect(curves.length).toBeGreaterThan(0);
    for (const [x, y] of curves.flat()) {
      expect(x >= 38 && x <= 308 && y >= 28 && y <= 178, `${x} ${y}`).toBe(true);
    }
  });

  test("there is one for each activation and schedule", () => {
    const names = IMAGES.map((folder) => readdirSync(folder).map((name) => name.replace(".svg", "")));
    expect(names).toEqual([activations, schedules].map((words) => words.map(({ name }) => name).toSorted()));
  });

  // From −6 to 6 and from 0 to 1, in a frame of 270 by 150 pixels.
  const z = (x: number): number => -6 + (12 * (x - 38)) / 270;
  const pixel = (value: number): number => 178 - 150 * value;

  test("of sigmoid: the logistic function and its derivative", () => {
    const [g = [], slope = []] = curvesOf("docs/images/activations/sigmoid.svg");
    const logistic = (at: number): number => 1 / (1 + Math.exp(-at));
    expect(g.length).toBeGreaterThan(10);
    for (const [x, y] of g) expect(Math.abs(y - pixel(logistic(z(x))))).toBeLessThan(0.2);
    for (const [x, y] of slope) expect(Math.abs(y - pixel(logistic(z(x)) * logistic(-z(x))))).toBeLessThan(0.2);
  });

  test("of hard_sigmoid: straight lines, and a derivative that jumps at the kinks", () => {
    const [g, slope] = curvesOf("docs/images/activations/hard_sigmoid.svg");
    const low = 178;
    const [left, right] = [105.5, 240.5];
    expect(g).toEqual([[38, low], [left, low], [left, low], [right, 28], [right, 28], [308, 28]]);
    const sixth = pixel(1 / 6);
    expect(slope).toEqual([[38, low], [left, low], [left, sixth], [right, sixth], [right, low], [308, low]]);
  });

  test("of linear: from edge to edge, where it leaves the frame", () => {
    expect(curvesOf("docs/images/activations/linear.svg")[0]).toEqual([[83, 178], [263, 28]]);
  });

  test("of one_cycle: from 1/25 to 1 in 30 epochs, and down to nothing", () => {
    const [cosine = [], linear = []] = curvesOf("docs/images/schedules/one_cycle.svg");
    const rate = (t: number): number => (t < 29 ? 1 / 25 + (24 / 25) * (t / 29) : Math.max(0, (99 - t) / 70));
    expect(linear.map(([x]) => Math.round((x - 38) / 2.7))).toEqual(expect.arrayContaining([0, 29, 99, 100]));
    for (const [x, y] of linear) expect(Math.abs(y - pixel(rate((x - 38) / 2.7)))).toBeLessThan(0.2);
    expect(cosine[0]).toEqual(linear[0]);
    expect(Math.min(...cosine.map(([, y]) => y))).toBe(28);
  });

  test("of piecewise: each factor until its boundary", () => {
    const [rate] = curvesOf("docs/images/schedules/piecewise.svg");
    const [first, second] = [38 + 2.7 * 30, 38 + 2.7 * 60];
    const heights = [1, 0.1, 0.01].map((factor) => Math.round(10 * pixel(factor)) / 10) as [number, number, number];
    expect(rate).toEqual([
      [38, heights[0]], [first, heights[0]], [first, heights[1]],
      [second, heights[1]], [second, heights[2]], [308, heights[2]],
    ]);
  });
});
