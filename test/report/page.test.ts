import { describe, expect, test } from "vitest";
import { html, table } from "../../src/report/html.ts";
import { COLOURS } from "../../src/report/plot.ts";
import { reportPage } from "../../src/report/page.ts";
import { DARK, LIGHT } from "../../src/graph/svg.ts";
import { elementsOf } from "../support/xml.ts";
import { epochsOf, LAYERS, modelOf, momentsOf, recordOf } from "./runs.ts";

const texts = (page: string, name: string): string[] =>
  elementsOf(page)
    .filter((each) => each.name === name)
    .map(({ text }) => text);

describe("html", () => {
  test("a value is text, between tags and in attributes; markup stands as it is", () => {
    const inner = html`<b>${"a < b & c"}</b>`;
    expect(html`<i title="${`"'<>&`}">${inner}${[inner, "\u001b"]}${3}${undefined}</i>`.html).toBe(
      '<i title="&quot;&#39;&lt;&gt;&amp;"><b>a &lt; b &amp; c</b><b>a &lt; b &amp; c</b>\ufffd3</i>',
    );
  });

  test("a table has a heading for each row and column", () => {
    expect(table(["a", "b"], [["1", "2"]]).html.replaceAll("\n", "")).toBe(
      '<div class="wide"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table></div>',
    );
  });
});

describe("a report", () => {
  const page = reportPage(modelOf());
  const elements = elementsOf(page);

  test("needs nothing else: no script, no address but those of the policy's kinds and of namespaces", () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ["script", "link", "iframe", "object", "embed", "form", "base", "a"])
      expect(names).not.toContain(name);
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes["content"]).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    const addresses = elements.flatMap(({ attributes }) => [attributes["src"], attributes["href"]]).filter(Boolean);
    expect(addresses.length).toBeGreaterThan(0);
    for (const each of addresses) expect(each).toMatch(/^data:image\/png;base64,[\w+/=]+$/);
    expect(page.match(/\w+:\/\/[^"]*/g)?.filter((each) => !each.startsWith("http://www.w3.org/"))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
    for (const { attributes } of elements) for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on/);
  });

  test("names the run, its network, what came of it and what makes it again", () => {
    expect(texts(page, "h1")).toEqual(["sketch-1"]);
    expect(texts(page, "h2")).toEqual([
      ...["What stands out", "Curves", "Confusion matrix, test part", "Layers over the training", "The same again"],
    ]);
    expect(texts(page, "li")[0]).toBe("0.9000test accuracy");
    const [command, spec] = texts(page, "pre");
    expect(command).toBe("layerc train specs/sketch.net.yaml --kernels js");
    expect(spec).toBe("version: 1\nname: sketch\n\n");
    expect(page).toContain("done after 40 of 40 epochs");
  });

  test("every image has an alternative text, and every plot a title", () => {
    for (const { name, attributes } of elements) if (name === "img") expect(attributes["alt"]).toMatch(/\w/);
    expect(texts(page, "title")).toEqual([
      ...["sketch-1: report of a run", "Cost", "accuracy", "Learning rate"],
      "Size of dW[l], the root of the mean square",
    ]);
  });

  test("a confusion matrix has every count, and says what was mistaken most often", () => {
    const cells = elements.filter(({ name, attributes }) => name === "td" && attributes["style"] !== undefined);
    expect(cells.map(({ text }) => text)).toEqual(["4", "0", "1", "0", "3", "0", "0", "0", "2"]);
    expect(cells.map(({ attributes }) => attributes["class"] ?? "right").join(" ")).toBe(
      "right wrong wrong wrong right wrong wrong wrong right",
    );
    expect(page).toContain("Most often, a was taken for c: once.");
  });

  test("a run of which little is known has a report of what there is", () => {
    const { result: _, seconds: __, ...record } = recordOf({ status: "running" });
    const little = modelOf({
      record,
      state: "killed",
      epochs: [],
      distributions: [],
      decisions: undefined,
      results: [],
    });
    const text = reportPage({ ...little, leftOut: ["There are no final weights."] });
    expect(elementsOf(text).length).toBeGreaterThan(20);
    expect(text).toContain("killed, 40 epochs planned");
    expect(text).toContain("No epoch has been completed.");
    expect(text).toContain("There are no final weights.");
    expect(texts(text, "h2")).not.toContain("What stands out");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("what was not finite leaves a gap in its curve, and is told in the table", () => {
    const epochs = epochsOf(9).map((line) => (line.epoch === 5 ? { ...line, validation: { cost: null } } : line));
    const text = reportPage(modelOf({ epochs }));
    expect(text).toContain("<td>not finite</td>");
    const [cost] = elementsOf(text).filter(({ attributes }) => attributes["class"] === "curve c1");
    expect(cost!.attributes["d"]!.match(/M/g)).toHaveLength(2);
  });

  test("an iteration counts where trainings do", () => {
    const record = recordOf({ length: { unit: "iterations", count: 200 } });
    const text = reportPage(modelOf({ record }));
    expect(text).toContain("done after 200 of 200 iterations");
    expect(text).toContain(">iteration</text>");
  });

  test("of 10,000 epochs and twelve layers it has less than 1 MB", () => {
    const layers = Array.from({ length: 12 }, (_, i) => ({ ...LAYERS[0], index: i + 1 }));
    const network = { ...modelOf().network, layers };
    const distributions = momentsOf(
      51,
      layers.map(() => ({})),
    );
    const text = reportPage(modelOf({ epochs: epochsOf(10_000), distributions, network }));
    expect(text.length).toBeLessThan(1_000_000);
    expect(text).toContain("8 of the 12 layers are shown.");
    elementsOf(text);
  });
});

test.each([
  ["light", LIGHT.background],
  ["dark", DARK.background],
] as const)("%s curves are seen (WCAG: 3)", (scheme, background) => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const colour of COLOURS[scheme]) {
    const [dark, light] = [luminance(colour), luminance(background)].sort((x, y) => x - y) as [number, number];
    expect((light + 0.05) / (dark + 0.05), colour).toBeGreaterThanOrEqual(3);
  }
  expect(new Set(COLOURS[scheme]).size).toBe(8);
});
