import { Command, Option } from "commander";
import { dotOf } from "../graph/dot.ts";
import { graphOf, type Graph } from "../graph/graph.ts";
import { layOut } from "../graph/layout.ts";
import { MERMAID_LIMITS, mermaidOf, mermaidSize } from "../graph/mermaid.ts";
import { svgOf } from "../graph/svg.ts";
import { count } from "../network/summary.ts";
import { analyseSpec, tellWarnings } from "./project.ts";
import { message, result } from "./terminal.ts";
import { writeResult } from "./write-result.ts";

/** How each format writes a graph, without a final newline. */
const WRITERS = {
  svg: (graph) => svgOf(layOut(graph)),
  mermaid: mermaidOf,
  dot: dotOf,
} as const satisfies Readonly<Record<string, (graph: Graph) => string>>;

interface Options {
  readonly format: keyof typeof WRITERS;
  readonly out?: string;
}

export function command(): Command {
  return new Command("graph")
    .summary("draw the block diagram of a network")
    .description("Draws the block diagram of a network: forward row, backward row, and the caches between them.")
    .argument("<file>", "a spec")
    .addOption(new Option("--format <format>", "what is written").choices(Object.keys(WRITERS)).default("svg"))
    .option("--out <file>", "where it is written; without it, to stdout")
    .addHelpText(
      "after",
      `
svg      every formula, and the shape of what each arrow carries; one file that
         needs nothing else, for light and dark pages
mermaid  the blocks and the shapes, for Markdown: GitHub draws it
dot      the same for Graphviz

Examples:
  layerc graph specs/iris.net.yaml --out iris.svg
  layerc graph specs/iris.net.yaml --format mermaid
  layerc graph specs/iris.net.yaml --format dot | dot -Tpdf -o iris.pdf`,
    )
    .action(async (file: string, { format, out }: Options) => {
      const { plan, warnings } = await analyseSpec(file);
      tellWarnings(warnings);
      const graph = graphOf(plan);
      const text = WRITERS[format](graph);
      if (out === undefined) result(text);
      else writeResult(out, `${text}\n`, GRAPH);
      if (format === "mermaid") warnOfLimits(graph, text);
    });
}

/** How the files begin that are written here. */
const GRAPH = /^(<svg |---\ntitle: |digraph )/;

/** The text is right, and a page that raises the limits draws it; others show an error in its place. */
function warnOfLimits(graph: Graph, text: string): void {
  const { arrows, characters } = mermaidSize(graph, text);
  if (arrows <= MERMAID_LIMITS.arrows && characters <= MERMAID_LIMITS.characters) return;
  const limits = `${count(MERMAID_LIMITS.arrows)} and ${count(MERMAID_LIMITS.characters)}`;
  const size = `${count(arrows)} arrows and ${count(characters)} characters`;
  message(`These are ${size}. Mermaid draws ${limits} unless a page raises its limits: --format svg has none.`);
}
