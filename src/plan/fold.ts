/** Inference in which batch normalisation is part of the products beside it: what a predictor runs. */
import type { Layer } from "../network/network.ts";
import { read, scalar, update, write } from "./arguments.ts";
import { symbolOf, type Folded, type Step } from "./plan.ts";
import type { Stage } from "./stages.ts";

/** What is folded of a layer: its product and the stages after it, in inference. */
interface Block {
  readonly layer: Layer;
  readonly product: readonly Step[];
  readonly inference: readonly Stage[];
}

/**
 * Undefined where nothing can be folded exactly. A normalisation right after a product goes into its W[l], and β[l] takes
 * the place of b[l]; one that is the last of its layer goes into W[l+1] and b[l+1], if nothing else reads A[l].
 */
export function foldNormalizations(blocks: readonly Block[]): Folded | undefined {
  const fold: Step[] = [];
  const forward = blocks.flatMap((block, i) => {
    const { layer, product, inference } = block;
    const next = blocks[i + 1]?.layer;
    if (isFirst(block)) {
      const [{ input, output }] = inference as readonly [Stage];
      fold.push(...intoOwn(layer));
      const steps = inference.slice(1).flatMap((stage) => stage.forward);
      return [productOf(layer, product, output), ...steps.map((step) => renamed(step, input, output))];
    }
    if (next !== undefined && isLast(block, next, blocks)) {
      const { input, output } = inference.at(-1)!;
      fold.push(ahead(layer, next));
      const steps = inference.slice(0, -1).flatMap((stage) => stage.forward);
      return [...product, ...steps.map((step) => renamed(step, input, output))];
    }
    return [...product, ...inference.flatMap((stage) => stage.forward)];
  });
  return fold.length === 0 ? undefined : { fold, forward };
}

/** Whether a normalisation of the batch comes right after the product. */
function isFirst({ layer, inference }: Block): boolean {
  return layer.normalization?.word.over === "examples" && inference[0]!.kind === "normalization";
}

function isLast({ layer, inference }: Block, next: Layer, blocks: readonly Block[]): boolean {
  const { normalization, activation, index } = layer;
  return (
    normalization?.word.over === "examples" &&
    inference.at(-1)!.kind === "normalization" &&
    // What is read in its place is another name of Z[l] then, which is written elsewhere.
    activation.word.name !== "linear" &&
    next.bias &&
    blocks.every((other) => other.layer.add?.layer !== index)
  );
}

function productOf({ index: l }: Layer, product: readonly Step[], output: string): Step {
  const [W, A] = product[0]!.args as readonly { readonly tensor: string }[];
  const formula = `${symbolOf(output)} = W[${l}]·${symbolOf(A!.tensor)} + β[${l}]`;
  return { layer: l, kernel: "linear", args: [read(W!.tensor), read(A!.tensor), read(`beta${l}`), write(output)], formula };
}

function intoOwn({ index: l, normalization, bias }: Layer): Step[] {
  const epsilon = scalar(normalization!.values["epsilon"]!);
  const statistics = [read(`runningMean${l}`), read(`runningVariance${l}`), read(`gamma${l}`), epsilon];
  const shift: Step = {
    layer: l,
    kernel: "shiftMean",
    args: [read(`b${l}`), update(`runningMean${l}`)],
    formula: `running μ[${l}] ← running μ[${l}] − b[${l}]`,
  };
  const own: Step = {
    layer: l,
    kernel: "foldNormalization",
    args: [...statistics, update(`W${l}`), update(`beta${l}`)],
    formula: `W[${l}] ← s ∗ W[${l}], β[${l}] ← β[${l}] − s ∗ running μ[${l}], ${scaleOf(l)}`,
  };
  return bias ? [shift, own] : [own];
}

function ahead({ index: l, normalization }: Layer, { index: k }: Layer): Step {
  const statistics = [read(`runningMean${l}`), read(`runningVariance${l}`), read(`gamma${l}`), read(`beta${l}`)];
  return {
    layer: l,
    kernel: "foldNormalizationAhead",
    args: [...statistics, scalar(normalization!.values["epsilon"]!), update(`W${k}`), update(`b${k}`)],
    formula: `b[${k}] ← b[${k}] + W[${k}]·(β[${l}] − s ∗ running μ[${l}]), W[${k}] ← W[${k}] ∗ sᵀ, ${scaleOf(l)}`,
  };
}

function scaleOf(l: number): string {
  return `s = γ[${l}] / √(running σ²[${l}] + ε)`;
}

/** A step that has one tensor in the place of another. */
function renamed(step: Step, from: string, to: string): Step {
  const args = step.args.map((each) => ("tensor" in each && each.tensor === from ? { ...each, tensor: to } : each));
  return { ...step, args, formula: step.formula.replaceAll(symbolOf(from), symbolOf(to)) };
}
