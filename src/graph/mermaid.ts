/** Graph → Mermaid: the blocks and what flows between them, as GitHub draws it in Markdown. */
import { layerTitle, tensorText, type Graph, type Tensor } from "./graph.ts";

/** Mermaid draws no more than 500 edges, and a network of L layers has 4L + 1 here. */
export const MAX_MERMAID_LAYERS = 124;

/** A flowchart, without a final newline. Formulas are left to the SVG. */
export function mermaidOf({ name, layers, loss }: Graph): string {
  const L = layers.length;
  return [
    "---",
    `title: ${quoted(name)}`,
    "---",
    "flowchart TB",
    `  X([X])`,
    ...layers.map((each) => `  F${each.l}[${quoted(layerTitle(each), ...each.forward.parameters.map(tensorText))}]`),
    `  Y([Y])`,
    `  loss[${quoted(loss.title, loss.cost.symbol)}]`,
    ...layers.map(({ l, backward: { gradients } }) => {
      return `  B${l}[${quoted(`layer ${l}, backward`, ...gradients.map(tensorText))}]`;
    }),
    // The order of these lines is the layout: of a circle Mermaid turns around the edge by which it comes back to where
    // it began. With the caches and the unseen edges before the flow, that is backward propagation, so that its blocks
    // stand beside those of forward propagation and not below all of them.
    ...layers.map(({ l, cache }) => `  F${l} -.->|${quoted(...cache.map(tensorText))}| B${l}`),
    ...layers.slice(1).map(({ l }) => `  B${l - 1} ~~~ B${l}`),
    ...layers.map(({ l, forward: { inputs } }) => flow(l === 1 ? "X" : `F${l - 1}`, inputs, `F${l}`)),
    flow(`F${L}`, loss.inputs, "loss"),
    flow("Y", [loss.target], "loss"),
    ...layers.toReversed().map(({ l, backward: { inputs } }) => flow(l === L ? "loss" : `B${l + 1}`, inputs, `B${l}`)),
    // Strokes alone: the page's theme, light or dark, fills the blocks.
    `  classDef forward stroke:#2f81f7,stroke-width:2px`,
    `  classDef backward stroke:#d4762c,stroke-width:2px`,
    `  classDef loss stroke:#9a6cf0,stroke-width:2px`,
    `  class ${layers.map(({ l }) => `F${l}`).join(",")} forward`,
    `  class ${layers.map(({ l }) => `B${l}`).join(",")} backward`,
    `  class loss loss`,
  ].join("\n");
}

function flow(from: string, tensors: readonly Tensor[], to: string): string {
  return `  ${from} -->|${quoted(...tensors.map(tensorText))}| ${to}`;
}

/** Lines of text in which nothing is markup: what Mermaid, Markdown or HTML might read so becomes a character code. */
function quoted(...lines: readonly string[]): string {
  return `"${lines.map(escapeMermaid).join("<br>")}"`;
}

export function escapeMermaid(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} .,:()[\]×_·-]/gu, (character) => `#${character.codePointAt(0)!};`);
}
