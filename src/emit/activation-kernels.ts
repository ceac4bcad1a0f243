import type { Activation } from "../activations/activation.ts";
import { derivativeOf } from "../activations/derivative.ts";
import { binary, lower, parse, printText, simplify, variable } from "../formula/index.ts";
import { kernelText, loop } from "./kernel.ts";

/** What matrices and numbers are called in doc comments. */
export const MATRICES = { z: "Z", a: "A", y: "Y" };

export interface ActivationKernels {
  readonly forward: string;
  readonly backward: string;
}

/**
 * The kernels `name`, A from Z, and `nameGrad`, dZ from dA and what the word reads; undefined where g takes a whole
 * column. `local`: for the module of a spec, with `notes` at the ends of their comments.
 */
export function activationKernels(
  word: Activation,
  name: string,
  { local = false, notes }: { readonly local?: boolean; readonly notes?: readonly [string, string] } = {},
): ActivationKernels | undefined {
  const slope = derivativeOf(word);
  if (word.formula === undefined || slope === undefined) return undefined;
  const symbols = word.parameters.map(({ symbol }) => symbol);
  const value = parse(word.formula);
  const gradient = simplify(binary("*", variable("dA"), slope));
  const [note, gradNote] = notes?.map((text) => (text === "" ? "" : `\n${text}`)) ?? ["", ""];
  return {
    forward: kernelText({
      name,
      local,
      doc: `A = ${printText(local ? value : lower(value), MATRICES)}. Shapes: Z, A (n, m).${note}`,
      matrices: ["Z", "A"],
      parameters: ["Z", ...symbols, "A"],
      body: loop([{ name: "a", value }], { z: "z", a: "a" }),
    }),
    backward: kernelText({
      name: `${name}Grad`,
      local,
      doc: `dZ = ${printText(gradient, MATRICES)}. Shapes: dA, ${word.reads}, dZ (n, m).${gradNote}`,
      matrices: ["dA", word.reads, "dZ"],
      parameters: ["dA", word.reads, ...symbols, "dZ"],
      body: loop([{ name: "dZ", value: gradient }], { dA: "da", z: "z", a: "a", dZ: "dz" }),
    }),
  };
}
