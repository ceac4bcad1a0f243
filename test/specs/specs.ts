import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A word with its settings, or a formula. */
type Mapping = { readonly type: string } | { readonly formula: string };

/** What these tests read of a spec, parsed as plain YAML, without layerc. */
export interface Spec {
  readonly name: string;
  readonly input: {
    readonly units?: number;
    readonly shape?: readonly number[];
    readonly features?: readonly string[];
  };
  readonly output?: { readonly classes: readonly string[] };
  readonly layers: readonly { readonly units: number; readonly activation: string | Mapping }[];
  readonly data: { readonly source: { readonly format: string; readonly path?: string; readonly target?: string } };
}

const folder = new URL("../../specs/", import.meta.url);

export function specText(name: string): string {
  return readFileSync(new URL(`${name}.net.yaml`, folder), "utf8");
}

export function spec(name: string): Spec {
  return parse(specText(name));
}

/** n[0] … n[L]. */
export function unitsOf({ input, layers }: Spec): number[] {
  const n0 = input.units ?? input.shape!.reduce((product, extent) => product * extent, 1);
  return [n0, ...layers.map(({ units }) => units)];
}

/** g[1] … g[L] by their words, or their formulas. */
export function activationsOf({ layers }: Spec): string[] {
  return layers.map(({ activation }) => {
    if (typeof activation === "string") return activation;
    return "type" in activation ? activation.type : activation.formula;
  });
}

/** A CSV file of specs/, cells as text. Its cells hold no quotes and no commas. */
export function readCsv(path: string): { header: string[]; rows: string[][] } {
  return csv(readFileSync(new URL(path, folder), "utf8"));
}

export function csv(text: string): { header: string[]; rows: string[][] } {
  const [header, ...rows] = text.trimEnd().split("\n").map((line) => line.split(","));
  return { header: header!, rows };
}
