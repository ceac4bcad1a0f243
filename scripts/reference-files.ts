import { activations } from "../src/activations/index.ts";
import { kinds } from "../src/reference/kinds.ts";
import { schedules } from "../src/schedules/index.ts";
import type { Word } from "../src/vocabulary.ts";
import { svgOfPlot, type Plot } from "../src/report/plot.ts";
import { referencePage } from "./reference-page.ts";
import { activationPlot, schedulePlot } from "./reference-plots.ts";

/** The folders that hold plots and nothing else. */
export const IMAGES = ["docs/images/activations", "docs/images/schedules"] as const;

/** The reference page and its plots, by path from the root. */
export function referenceFiles(): ReadonlyMap<string, string> {
  const [ofActivations, ofSchedules] = IMAGES;
  const plots = new Map([
    ...plotFiles(ofActivations, activations, activationPlot),
    ...plotFiles(ofSchedules, schedules, schedulePlot),
  ]);
  const images = new Set([...plots.keys()].map((path) => path.replace("docs/", "")));
  return new Map([["docs/reference.md", referencePage(kinds, images)], ...plots]);
}

function plotFiles<W extends Word>(
  folder: string,
  words: readonly W[],
  plotOf: (word: W) => Plot,
): [path: string, text: string][] {
  return words.map((word) => [`${folder}/${word.name}.svg`, `${svgOfPlot(plotOf(word))}\n`]);
}
