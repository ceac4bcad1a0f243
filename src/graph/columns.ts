/** Graph → columns: what stands in each block, broken into lines, and what flows into and out of it. */
import type { Graph, Tensor } from "./graph.ts";
import { clip, textWidth, wrap, wrapFormula, type TextStyle } from "./text.ts";

/** A layer, or the loss: what flows in from the left and from above, and out below. */
export interface Column {
  /** Of the arrow of forward propagation that ends here. */
  readonly forward: readonly Tensor[];
  /** Of the arrow of backward propagation that begins here; none for layer 1, since dA[0] is not computed. */
  readonly backward: readonly Tensor[];
  readonly above: readonly Tensor[];
  readonly below: readonly Tensor[];
  readonly cache: readonly Tensor[];
  /** The boxes of a layer; of the loss, the upper and the lower part of its one box. */
  readonly forwardLines: readonly Line[];
  readonly backwardLines: readonly Line[];
  readonly isLoss: boolean;
}

export interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/** The layers from 1 to L, then the loss. */
export function columnsOf({ layers, loss }: Graph): Column[] {
  const L = layers.length;
  // The longest formula that every layer has stands on one line.
  const width = textWidth(`dW[${L}] = (1/m) dZ[${L}]·A[${L - 1}]ᵀ`, "formula");
  const formulas = (texts: readonly string[]): Line[] =>
    texts.flatMap((text) => wrapFormula(text, "formula", width)).map((text) => ({ text, style: "formula" }));
  const named = layers.some(({ name }) => name !== undefined);
  return [
    ...layers.map(({ l, name, activation, forward, cache, backward }): Column => ({
      forward: forward.inputs,
      backward: l === 1 ? [] : layers[l - 2]!.backward.inputs,
      above: forward.parameters,
      below: backward.gradients,
      cache,
      forwardLines: [
        { text: clip(`layer ${l}: ${activation}`, "title", width), style: "title" },
        ...(named ? [{ text: clip(name ?? "", "subtitle", width), style: "subtitle" } as const] : []),
        ...formulas(forward.formulas),
      ],
      backwardLines: formulas(backward.formulas),
      isLoss: false,
    })),
    {
      forward: loss.inputs,
      backward: layers.at(-1)!.backward.inputs,
      above: loss.targets,
      below: [loss.cost],
      cache: [],
      forwardLines: [
        ...wrap(loss.title, "title", width).map((text): Line => ({ text, style: "title" })),
        ...formulas(loss.costFormulas),
      ],
      backwardLines: formulas(loss.gradientFormulas),
      isLoss: true,
    },
  ];
}
