import { binary, parse, printFactor, printText, variable } from "../formula/index.ts";
import { derivativeOf } from "../losses/derivative.ts";
import type { Loss } from "../losses/loss.ts";
import { MATRICES } from "./activation-kernels.ts";
import { kernelText, loop } from "./kernel.ts";

export interface LossKernels {
  readonly cost: string;
  readonly gradient: string;
}

/**
 * The kernels `name`, J from A and Y, and `nameGrad`, dA. The 1/n of a mean over units belongs to both, the 1/m to J
 * alone. `local`: for the module of a spec, with `notes` at the ends of their comments.
 */
export function lossKernels(
  word: Loss,
  name: string,
  { local = false, notes = ["", ""] }: { readonly local?: boolean; readonly notes?: readonly [string, string] } = {},
): LossKernels {
  const mean = word.reduction === "mean_over_units";
  const of = mean ? "(1/(n m))" : "(1/m)";
  const symbols = word.parameters.map(({ symbol }) => symbol);
  const cost = parse(word.formula);
  const slope = derivativeOf(word);
  const gradient = mean ? binary("/", slope, variable("n")) : slope;
  const [note, gradNote] = notes.map((text) => (text === "" ? "" : `\n${text}`)) as [string, string];
  // A formula of a spec stands whole here, whatever stands where it is called.
  const shown = local ? undefined : word.display;
  const display = (text: string): string => text.replaceAll("[LAYER]", "");
  const costText = shown === undefined ? printFactor(cost, MATRICES) : display(shown.cost);
  const gradientText =
    shown === undefined
      ? printText(gradient, MATRICES)
      : `${display(shown.gradient)}${mean ? ", divided by n" : ""}`;
  return {
    cost: kernelText({
      name,
      local,
      doc: `J = ${of} Σ ${costText}, summed in float64. Shapes: A, Y (n, m).${note}`,
      matrices: ["A", "Y"],
      parameters: ["A", "Y", ...symbols],
      returns: mean ? "sum / a.length" : "sum / A.cols",
      body: ["let sum = 0;", ...loop([{ name: "sum", value: cost }], { a: "a", y: "y" })],
    }),
    gradient: kernelText({
      name: `${name}Grad`,
      local,
      doc: `dA = ${gradientText}. Shapes: A, Y, dA (n, m).${gradNote}`,
      matrices: ["A", "Y", "dA"],
      parameters: ["A", "Y", ...symbols, "dA"],
      body: [
        ...(mean ? ["const n = dA.rows;"] : []),
        ...loop([{ name: "dA", value: gradient }], { a: "a", y: "y", dA: "da" }),
      ],
    }),
  };
}
