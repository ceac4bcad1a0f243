/** docs/training.md: every word is in its tables, and what it shows is valid. */
import { describe, expect, test } from "vitest";
import { clippings } from "../../src/clipping/index.ts";
import { compile } from "../../src/compile.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { schedules } from "../../src/schedules/index.ts";
import type { Word } from "../../src/vocabulary.ts";
import { readDocument } from "./blocks.ts";

const document = readDocument("docs/training.md");

/** The rows of the section with this heading: the words in its first column, and the lines. */
function rowsOf(heading: string): Map<string, string> {
  const section = document.split(/^## /m).find((text) => text.startsWith(heading))!;
  return new Map([...section.matchAll(/^\| `(\w+)` \|.*$/gm)].map(([line, word]) => [word!, line]));
}

const HEADER = `version: 1
name: shown
input: { units: 2 }
layers: [{ units: 1, activation: sigmoid }]
loss: binary_crossentropy
`;

function faultsOf(spec: string): readonly unknown[] {
  return compile(HEADER + spec, { file: "shown.net.yaml", source: "shown.net.yaml" }).diagnostics;
}

test.each<[string, readonly Word[]]>([
  ["Optimizers", optimizers],
  ["Clipping", clippings],
  ["Schedules", schedules],
])("%s has every word", (heading, words) => {
  expect([...rowsOf(heading).keys()]).toEqual(words.map(({ name }) => name));
});

test("the schedules' time is counted as the table says", () => {
  for (const { name, choices = [] } of schedules) {
    const by = choices.find((choice) => choice.name === "by")?.options[0]!.value ?? "epoch";
    expect(rowsOf("Schedules").get(name), name).toMatch(new RegExp(`\\| ${by} \\|$`));
  }
});

test("its example is valid", () => {
  const [, yaml] = /```yaml\n([^`]+)```/.exec(document)!;
  expect(faultsOf(yaml!)).toEqual([]);
});

describe("what is to be written for Keras' optimizers is valid", () => {
  const rows = [...document.matchAll(/^\| `([A-Z]\w+\(.*?\))` \| `(\{ type: .+ \})` \|$/gm)];

  test("there are eleven", () => expect(rows).toHaveLength(11));

  test.each(rows.map(([, keras, ours]) => [keras!, ours!]))("%s", (_, ours) => {
    expect(faultsOf(`optimizer: ${ours}\n`)).toEqual([]);
  });
});
