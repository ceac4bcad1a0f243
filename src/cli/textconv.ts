import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { Result } from "../diagnostic.ts";
import type { Layer, Network } from "../network/network.ts";
import { averagedBy, learnedBy } from "../network/parameters.ts";
import { count, parameterCounts } from "../network/summary.ts";
import { visible } from "../safe-text.ts";

export function command(): Command {
  return new Command("textconv")
    .summary("print a spec's network for git diff, a fact on each line")
    .description("Prints the network of a spec for git diff to compare, a fact on each line. It is git that calls this.")
    .argument("<file>", "a spec")
    .addHelpText(
      "after",
      `
layerc init gitattributes textconv has git call it. Defaults are printed as if
they were spelled out; comments and the order of keys are not. A file that is no
valid spec is printed as it stands, below a line that says why; that is exit 0,
too, since git diff would fail with it.

Examples:
  layerc textconv specs/iris.net.yaml`,
    )
    .action(async (file: string) => {
      process.stdout.write(await textOf(readFileSync(file)));
    });
}

/** The network of a spec, or the text of what is none. Nothing in it is obeyed by a terminal. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const resolved = await resolve(bytes);
  if (resolved.ok) return networkLines(resolved.value).map((line) => `${visible(line)}\n`).join("");
  // Without the file's name, which is that of a temporary one.
  const [{ code, message, start }] = resolved.diagnostics;
  const why = visible(`${start === undefined ? "" : `${start.line}:${start.column} `}${code} ${message}`);
  const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n").replace(/[^\n\t]+/g, visible);
  return `# layerc: this is not a valid spec, and stands here as it is: ${why}\n${text}`;
}

/** The passes up to the network: what comes after takes much longer to load than these take in all. */
async function resolve(bytes: Uint8Array): Promise<Result<Network>> {
  const [{ decodeSpec }, { unrolledSpec }, { resolveNetwork }] = await Promise.all([
    import("../spec/parse.ts"),
    import("../spec/unrolled-spec.ts"),
    import("../network/resolve.ts"),
  ]);
  const text = decodeSpec(bytes, "");
  if (!text.ok) return text;
  const spec = unrolledSpec(text.value, "");
  return spec.ok ? resolveNetwork(spec.value) : spec;
}

/**
 * Every setting of a network and what follows from them, in the order of the spec language. No line tells which layer
 * it is of but a layer's first: one that is inserted changes no more than the numbers of those after it.
 */
export function networkLines(network: Network): string[] {
  const { settings, layers, task, scores } = network;
  const counts = parameterCounts(network);
  const lines = settings.flatMap(({ path, value }, i) => {
    const [layerPath, index, own] = /^(?:layers\[(\d+)\]\.)(.*)$/.exec(path) ?? [];
    if (layerPath === undefined) return factsOf(network, path) ?? [`${path}: ${value}`];
    const layer = layers[Number(index)]!;
    const isOf = (other: number): boolean => settings[other]?.path.startsWith(`layers[${index}].`) ?? false;
    return [
      ...(isOf(i - 1) ? [] : [`layer ${layer.index}${layer.name === undefined ? "" : ` (${layer.name})`}`]),
      ...(own === "name" ? [] : [`  ${own}: ${value}`]),
      ...(isOf(i + 1) ? [] : shapesOf(layer, counts[Number(index)]!)),
    ];
  });
  return [...lines, `task: ${task}${scores === undefined ? "" : ` by ${scores}`}`, `parameters: ${count(counts.reduce((sum, each) => sum + each, 0))}`];
}

function shapesOf(layer: Layer, parameters: number): string[] {
  const tensors = [...learnedBy(layer), ...averagedBy(layer)];
  return [
    ...tensors.map(({ letter, rows, cols }) => `  ${letter}[l]: (${rows}, ${cols})`),
    `  parameters: ${count(parameters)}`,
  ];
}

/** A setting that is more than a line: a list, whose entries have one each, or a shape, which n[0] follows from. */
function factsOf({ input, output, data }: Network, path: string): string[] | undefined {
  const eachOf = (list: readonly (string | number)[] | undefined): string[] | undefined =>
    list?.map((entry) => `${path}: ${JSON.stringify(entry)}`);
  switch (path) {
    case "input.shape":
      return [`input.shape: [${input.shape!.join(", ")}]`, `input.units: ${input.units}`];
    case "input.features":
      return eachOf(input.features);
    case "output.classes":
      return eachOf(output.classes);
    case "data.source.target":
      return data?.source.format === "csv" ? eachOf(data.source.target) : undefined;
    default:
      return undefined;
  }
}
