/**
 * What a layer does between Z[l] and A[l], for the interpreter: normalisation, skip connections, noise and dropout, each
 * as its paper has it, and none of layerc's code.
 */
import type { Layer } from "../../src/network/network.ts";
import type { Named, Rows } from "./interpreter.ts";

export interface Stage {
  /** The tensor that it takes and the one that it gives: `Z1`, `A1`. */
  readonly input: string;
  readonly output: string;
  readonly kind: "activation" | "normalization" | "add" | "noise" | "dropout";
}

/** The stages of a layer in training, with the names that generated code has for their tensors. */
export function stagesOf({ index: l, normalization, add, noise, dropout }: Layer): Stage[] {
  const at = (position: string): [Stage["kind"], string][] => [
    ...(normalization?.position === position ? [["normalization", "N"] as [Stage["kind"], string]] : []),
    ...(add?.position === position ? [["add", "S"] as [Stage["kind"], string]] : []),
  ];
  const kinds: [Stage["kind"], string][] = [
    ...at("before_activation"),
    ["activation", "G"],
    ...at("after_activation"),
    ...(noise === undefined ? [] : [["noise", "H"] as [Stage["kind"], string]]),
    ...(dropout === undefined ? [] : [["dropout", "D"] as [Stage["kind"], string]]),
  ];
  let input = `Z${l}`;
  return kinds.map(([kind, letter], i) => {
    const output = `${i === kinds.length - 1 ? "A" : letter}${l}`;
    const stage = { kind, input, output };
    input = output;
    return stage;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const transpose = (P: Rows): Rows => P[0]!.map((_, j) => P.map((row) => row[j]!));

/** What is normalised together, as rows: a unit over the examples, or an example over the units. */
function groups(Z: Rows, { normalization }: Layer): Rows {
  return normalization!.word.over === "examples" ? Z : transpose(Z);
}

/** Ẑ, and the standard deviation of each group. */
function standardized(Z: Rows, layer: Layer) {
  const epsilon = layer.normalization!.values["epsilon"]!;
  const rows = groups(Z, layer).map((z) => {
    const mu = mean(z);
    const deviation = Math.sqrt(mean(z.map((each) => (each - mu) ** 2)) + epsilon);
    return { z: z.map((each) => (each - mu) / deviation), deviation };
  });
  return { hat: groups(rows.map(({ z }) => z), layer), deviations: rows.map(({ deviation }) => deviation) };
}

/** N[l] = γ[l] ∗ Ẑ[l] + β[l]. */
export function normalize(Z: Rows, layer: Layer, parameters: Named): Rows {
  const [gamma, beta] = [parameters[`gamma${layer.index}`]!, parameters[`beta${layer.index}`]!];
  return standardized(Z, layer).hat.map((row, i) => row.map((z) => gamma[i]![0]! * z + beta[i]![0]!));
}

/** dZ[l] by the Jacobian ∂ẑ_j/∂z_k = (δ_jk − 1/n − ẑ_j ẑ_k / n) / σ of each group of n, and dγ[l], dβ[l]. */
export function normalizeBackward(dN: Rows, Z: Rows, layer: Layer, parameters: Named, gradients: Named): Rows {
  const { index: l } = layer;
  const { hat, deviations } = standardized(Z, layer);
  const m = Z[0]!.length;
  gradients[`dgamma${l}`] = dN.map((row, i) => [row.reduce((sum, d, j) => sum + d * hat[i]![j]!, 0) / m]);
  gradients[`dbeta${l}`] = dN.map((row) => [row.reduce((sum, d) => sum + d, 0) / m]);
  const dHat = groups(dN.map((row, i) => row.map((d) => d * parameters[`gamma${l}`]![i]![0]!)), layer);
  const z = groups(hat, layer);
  const dZ = dHat.map((d, g) =>
    z[g]!.map((_, k) =>
      d.reduce((sum, dj, j) => {
        const n = d.length;
        return sum + (dj * ((j === k ? 1 : 0) - 1 / n - (z[g]![j]! * z[g]![k]!) / n)) / deviations[g]!;
      }, 0),
    ),
  );
  return groups(dZ, layer);
}
