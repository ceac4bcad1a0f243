/** Graph → DOT, the language of Graphviz: the blocks and what flows between them. */
import { inPlace } from "../safe-text.ts";
import { layerTitle, tensorText, type Graph, type Tensor } from "./graph.ts";

const FONT = `fontname="Helvetica,Arial,sans-serif"`;
const COLOURS = { forward: "#0969da", backward: "#bc4c00", cache: "#6e7781", loss: "#8250df" } as const;

/** A directed graph, without a final newline. Formulas are left to the SVG. */
export function dotOf({ name, layers, loss }: Graph): string {
  const L = layers.length;
  return [
    `digraph ${quoted([name])} {`,
    `  graph [label=${quoted([name])}, labelloc=t, nodesep=0.6, ${FONT}]`,
    `  node [shape=box, style=rounded, margin="0.2,0.1", fontsize=12, ${FONT}]`,
    `  edge [fontsize=11, ${FONT}]`,
    `  X [shape=plaintext]`,
    ...layers.map((each) =>
      node(`F${each.l}`, [layerTitle(each), ...each.forward.parameters.map(tensorText)], COLOURS.forward),
    ),
    `  Y [shape=plaintext]`,
    node("loss", [loss.title, loss.cost.symbol], COLOURS.loss),
    ...layers.map(({ l, backward: { gradients } }) =>
      node(`B${l}`, [`layer ${l}, backward`, ...gradients.map(tensorText)], COLOURS.backward),
    ),
    // Forward propagation alone decides the ranks: downwards, with the backward block of each layer beside it.
    ...layers.map(({ l }) => `  { rank=same; F${l}; B${l} }`),
    "  { rank=same; loss; Y }",
    ...layers.map(({ l, forward: { inputs } }) =>
      edge(l === 1 ? "X" : `F${l - 1}`, inputs, `F${l}`, `color="${COLOURS.forward}"`),
    ),
    edge(`F${L}`, loss.inputs, "loss", `color="${COLOURS.forward}"`),
    edge("Y", loss.targets, "loss", `color="${COLOURS.loss}", constraint=false`),
    ...layers.map(({ l, cache }) => edge(`F${l}`, cache, `B${l}`, `color="${COLOURS.cache}", style=dashed`)),
    ...layers.toReversed().map(({ l, backward: { inputs } }) => {
      const from = l === L ? "loss" : `B${l + 1}`;
      return edge(from, inputs, `B${l}`, `color="${COLOURS.backward}", constraint=false`);
    }),
    "}",
  ].join("\n");
}

function node(name: string, lines: readonly string[], colour: string): string {
  return `  ${name} [label=${quoted(lines)}, color="${colour}"]`;
}

function edge(from: string, tensors: readonly Tensor[], to: string, attributes: string): string {
  // The spaces keep the text off the line.
  return `  ${from} -> ${to} [label=${quoted(tensors.map((each) => ` ${tensorText(each)} `))}, ${attributes}]`;
}

/** Lines of text as a string of DOT. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map(escapeDot).join("\\n")}"`;
}

/** A backslash begins an escape and & an HTML entity, even in DOT; what is not printable, the replacement character. */
export function escapeDot(text: string): string {
  return inPlace(text)
    .replaceAll("&", "&amp;")
    .replace(/["\\]/g, "\\$&");
}
