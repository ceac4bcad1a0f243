/** Graph → Mermaid: the blocks and what flows between them, as GitHub draws it in Markdown. */
import { layerTitle, tensorText, type Graph, type LayerBlocks, type Tensor } from "./graph.ts";

/** What Mermaid draws at most, where a page sets no other maxEdges and maxTextSize. */
export const MERMAID_LIMITS = { arrows: 500, characters: 50_000 } as const;

/** What of a network's flowchart Mermaid's limits are about. */
export function mermaidSize({ layers }: Graph, text: string): Readonly<Record<keyof typeof MERMAID_LIMITS, number>> {
  return { arrows: 3 * layers.length + 2, characters: text.length };
}

/**
 * A flowchart, without a final newline: a frame for each layer, in which forward and backward propagation stand side by
 * side, and the frames below each other, so that it is as wide at any depth. Formulas are left to the SVG.
 */
export function mermaidOf({ name, layers, loss }: Graph): string {
  const L = layers.length;
  // One cache a layer, X and the layers' outputs, Y, and a gradient for each layer.
  const caches = range(0, L);
  const forward = range(L, 2 * L + 1);
  const backward = range(2 * L + 2, 3 * L + 2);
  return [
    "---",
    `title: ${quoted(name)}`,
    "---",
    "flowchart TB",
    "  X([X])",
    // Mermaid begins its layout with the frame that comes last here, and so puts that one on top.
    ...layers.toReversed().flatMap((each) => frame(each)),
    `  loss[${quoted(loss.title, loss.cost.symbol)}]`,
    "  Y([Y])",
    // The arrows are numbered in their order, for the colours below. They end at the frames: an arrow to a block inside
    // would turn the frame's own direction into that of the whole.
    ...layers.map(({ l, forward: { inputs } }) => flow(l === 1 ? "X" : `L${l - 1}`, inputs, `L${l}`)),
    flow(`L${L}`, loss.inputs, "loss"),
    flow("Y", loss.targets, "loss"),
    ...layers.toReversed().map(({ l, backward: { inputs } }) => flow(l === L ? "loss" : `L${l + 1}`, inputs, `L${l}`)),
    // Strokes alone: the page's theme, light or dark, fills the blocks.
    "  classDef forward stroke:#2f81f7,stroke-width:2px",
    "  classDef backward stroke:#d4762c,stroke-width:2px",
    "  classDef loss stroke:#9a6cf0,stroke-width:2px",
    "  classDef layer fill:none,stroke:#8b949e",
    `  class ${layers.map(({ l }) => `F${l}`).join(",")} forward`,
    `  class ${layers.map(({ l }) => `B${l}`).join(",")} backward`,
    `  class ${layers.map(({ l }) => `L${l}`).join(",")} layer`,
    "  class loss loss",
    `  linkStyle ${caches.join(",")} stroke:#8b949e`,
    `  linkStyle ${forward.join(",")} stroke:#2f81f7,stroke-width:2px`,
    `  linkStyle ${backward.join(",")} stroke:#d4762c,stroke-width:2px`,
  ].join("\n");
}

function frame(layer: LayerBlocks): string[] {
  const { l, forward, cache, backward } = layer;
  return [
    `  subgraph L${l}[${quoted(layerTitle(layer))}]`,
    "    direction LR",
    `    F${l}[${quoted("forward", ...forward.parameters.map(tensorText))}]`,
    `    B${l}[${quoted("backward", ...backward.gradients.map(tensorText))}]`,
    `    F${l} -.->|${quoted(...cache.map(tensorText))}| B${l}`,
    "  end",
  ];
}

/** start, start + 1, … end − 1 */
function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
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
