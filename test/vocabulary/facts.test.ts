/** Where words come from, and what other frameworks have for them. */
import { describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import { clippings } from "../../src/clipping/index.ts";
import { compile } from "../../src/compile.ts";
import { initializers } from "../../src/initializers/index.ts";
import { layerTypes } from "../../src/layers/index.ts";
import { losses } from "../../src/losses/index.ts";
import { metrics } from "../../src/metrics/index.ts";
import { normalizations } from "../../src/normalizations/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { regularizers } from "../../src/regularizers/index.ts";
import { schedules } from "../../src/schedules/index.ts";
import type { Counterpart, Word } from "../../src/vocabulary.ts";

const others = {
  ...{ activations, losses, optimizers, schedules, clippings, initializers, regularizers },
  ...{ layerTypes, normalizations },
};
const words: readonly Word[] = [...Object.values(others).flat(), ...metrics];

/** Words that everybody uses and nobody is cited for. */
const WITHOUT_SOURCE = [
  "linear",
  ...["binary_crossentropy", "categorical_crossentropy", "mean_squared_error", "half_mean_squared_error"],
  ...["mean_absolute_error", "log_cosh", "poisson"],
  ...["constant", "step", "exponential", "inverse_time", "polynomial", "piecewise", "reduce_on_plateau"],
  "value",
  ...["zeros", "constant", "normal", "truncated_normal", "uniform", "randn", "file"],
  "dense",
  ...["accuracy", "top_k_accuracy", "precision", "precision_macro", "precision_micro"],
  ...["recall", "recall_macro", "recall_micro", "log_loss", "mean_squared_error", "root_mean_squared_error"],
  ...["mean_absolute_error", "r2"],
];

test("every word has its paper, but those that have none", () => {
  expect(words.filter(({ sources }) => sources.length === 0).map(({ name }) => name)).toEqual(WITHOUT_SOURCE);
});

test("papers are cited in one form, the oldest first", () => {
  const sources = words.flatMap((word) => word.sources);
  expect(sources.length).toBeGreaterThan(50);
  for (const { authors, year, title, where, url } of sources) {
    expect(authors).toMatch(/^[A-Za-z][^\d&]*$/);
    expect(authors).not.toMatch(/, and |\bet al(?!\.$)/);
    expect(year).toBeGreaterThan(1800);
    expect(year).toBeLessThan(2100);
    for (const text of [title, where]) expect(text).toMatch(/^\S.*[^.\s]$/);
    if (url !== undefined) expect(new URL(url).protocol).toBe("https:");
    expect(where === "arXiv" && !url?.startsWith("https://arxiv.org/abs/")).toBe(false);
  }
  for (const { name, sources: own } of words) {
    const years = own.map(({ year }) => year);
    expect(years, name).toEqual(years.toSorted((x, y) => x - y));
  }
});

describe("elsewhere", () => {
  const PREFIXES: Readonly<Record<Counterpart["framework"], RegExp>> = {
    PyTorch: /^(torch\.(nn|optim)\.|torch\.renorm\(|torchvision\.ops\.)/,
    Keras: /^keras\.(activations|layers|losses|optimizers|callbacks|initializers|regularizers|constraints|metrics)\./,
    "scikit-learn": /^sklearn\.metrics\./,
    "Ng’s course": /^[a-z\d]/,
  };

  test.each(words.map((word) => [word.name, word] as const))("of %s", (_, word) => {
    const metric = (metrics as readonly Word[]).includes(word);
    const frameworks = new Set(word.elsewhere.map(({ framework }) => framework));
    expect([...frameworks]).toEqual(expect.arrayContaining([metric ? "scikit-learn" : "PyTorch", "Keras"]));
    // One after the other, so that each is named once.
    const order = [...frameworks].flatMap((each) => word.elsewhere.filter(({ framework }) => framework === each));
    expect(word.elsewhere).toEqual(order);
    for (const { framework, name, here, differs } of word.elsewhere) {
      if (name !== undefined) expect(name).toMatch(PREFIXES[framework]);
      if (name === undefined) expect(here).toBeUndefined();
      if (here !== undefined) expect(here).toMatch(new RegExp(`^\\{ type: ${word.name}, .+ \\}$`));
      if (differs !== undefined) expect(differs).toMatch(/^\S.*[^.\s]$/);
    }
  });

  test("does not name another word's counterpart", () => {
    for (const folder of Object.values(others)) {
      const names = (folder as readonly Word[]).flatMap(({ elsewhere }) => elsewhere.map(({ name }) => name));
      const twice = names.filter((name, i) => name !== undefined && names.indexOf(name) !== i);
      // randn_scaled is lecun_normal by another name.
      expect(twice.filter((name) => !/kaiming_normal_|LecunNormal/.test(name!))).toEqual([]);
    }
  });
});

/** A spec with the setting in its place, and an output that it is for. */
const PLACES: Readonly<Record<string, (here: string, word: string) => string>> = {
  activations: (here) => specOf({ hidden: `activation: ${here}` }),
  initializers: (here) => specOf({ hidden: `initializer: ${here}` }),
  normalizations: (here) => specOf({ hidden: `normalization: ${here}` }),
  losses: (here, word) => {
    const { accepts } = losses.find(({ name }) => name === word)!;
    const output = here.includes("from_logits: true")
      ? "linear"
      : activations.find(({ name, range }) => name !== "linear" && accepts.includes(range))!.name;
    return specOf({ output, loss: here });
  },
  optimizers: (here) => specOf({ rest: `optimizer: ${here}` }),
  schedules: (here) => specOf({ rest: `training: { schedule: ${here} }` }),
  metrics: (here) =>
    specOf({ output: "softmax", loss: "categorical_crossentropy", rest: `training: { metrics: [${here}] }` }),
};

function specOf({ hidden = "activation: tanh", output = "linear", loss = "mean_squared_error", rest = "" }): string {
  return `version: 1
name: here
input: { units: 2 }
layers: [{ units: 3, ${hidden} }, { units: 8, activation: ${output} }]
loss: ${loss}
${rest}
`;
}

describe("what is to be written here for another framework's", () => {
  const folders: Readonly<Record<string, readonly Word[]>> = { ...others, metrics };
  const cases = Object.entries(folders).flatMap(([folder, each]) =>
    each.flatMap(({ name: word, elsewhere }) =>
      elsewhere.flatMap(({ name, here }) => (here === undefined ? [] : [[name!, { folder, word, here }] as const])),
    ),
  );

  test("there are some of most kinds", () => {
    expect(new Set(cases.map(([, { folder }]) => folder))).toEqual(new Set(Object.keys(PLACES)));
    expect(cases.length).toBeGreaterThan(20);
  });

  test.each(cases)("%s is valid, and not the word alone", (_, { folder, word, here }) => {
    const compiled = (setting: string) => {
      const spec = PLACES[folder]!(setting, word);
      const { network, diagnostics } = compile(spec, { file: "here.net.yaml", source: "here.net.yaml" });
      expect(diagnostics).toEqual([]);
      return network!.settings.map(({ path, value }) => `${path}: ${value}`).join("\n");
    };
    // From logits the output is another one, so that there is nothing to compare with.
    if (here.includes("from_logits")) compiled(here);
    else expect(compiled(here)).not.toBe(compiled(word));
  });
});
