import { Command } from "commander";
import { quote } from "../diagnostic.ts";
import { diffNetworks, type Change, type LayerChange, type NetworkDiff } from "../network/diff.ts";
import type { Layer } from "../network/network.ts";
import { alignColumns, count } from "../network/summary.ts";
import { compileSpec } from "./project.ts";
import { result } from "./terminal.ts";

export function command(): Command {
  return new Command("diff")
    .summary("tell what differs between the networks of two specs")
    .description("Tells what differs between the networks of two specs: layers, loss, and every other setting.")
    .argument("<old>", "a spec")
    .argument("<new>", "a spec")
    .addHelpText(
      "after",
      `
Networks are compared, not texts: the order of keys, comments and defaults that
are spelled out are no difference. Layers are matched by name, then by likeness.
Exits 0 if nothing differs and 1 if anything does; 3 if a spec is invalid, 6 if
it cannot be read.

Examples:
  layerc diff specs/parity_deep.net.yaml specs/parity_shallow.net.yaml
  git show main:specs/iris.net.yaml | layerc diff /dev/stdin specs/iris.net.yaml`,
    )
    .action(async (old: string, young: string) => {
      const before = await compileSpec(old);
      const after = await compileSpec(young);
      const diff = diffNetworks(before.compilation.network, after.compilation.network);
      if (diff.same) return;
      result(diffText(diff));
      process.exitCode = 1;
    });
}

/** `PATH  BEFORE → AFTER`, the values aligned over the whole. */
export function diffText({ head, layers, tail, parameters }: NetworkDiff): string {
  const { before, after } = parameters;
  const total = { path: "parameters", before: count(before), after: count(after) };
  const rows = [
    ...head.map(row),
    ...layers.flatMap(layerRows),
    ...tail.map(row),
    before === after ? ["parameters", `${count(before)}, as before`] : row(total),
  ];
  return alignColumns(rows, ["left", "left"]).join("\n");
}

function row({ path, before, after }: Change): [string, string] {
  const from = shownFrom(before ?? "", after ?? "");
  return [path, `${valueText(before, from)} → ${valueText(after, from)}`];
}

const LONGEST = 60;
const CONTEXT = 20;

/** Where to begin with two values: long ones shortly before the first letter in which they differ. */
function shownFrom(before: string, after: string): number {
  if (Math.max(before.length, after.length) <= LONGEST) return 0;
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same <= CONTEXT ? 0 : same - CONTEXT;
}

/** On one line, and clipped: a description or a list of features can be long. */
function valueText(value: string | undefined, from: number): string {
  if (value === undefined) return "none";
  const shown = from === 0 ? value : `…${value.slice(from)}`;
  return shown.length > LONGEST || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(shown) ? quote(shown) : shown;
}

function layerRows({ before, after, changes }: LayerChange): [string, string][] {
  if (before === undefined) return [[`+ ${layerName(after!)}`, layerText(after!)]];
  if (after === undefined) return [[`- ${layerName(before)}`, layerText(before)]];
  const name = before.index === after.index ? layerName(after) : `layer ${before.index} → ${labelOf(after)}`;
  return [[name, ""], ...changes.map((change) => row({ ...change, path: `  ${change.path}` }))];
}

function layerName(layer: Layer): string {
  return `layer ${labelOf(layer)}`;
}

function labelOf({ index, name }: Layer): string {
  return name === undefined ? String(index) : `${index} (${name})`;
}

function layerText({ units, inputs, activation, bias }: Layer): string {
  const parameters = units * inputs + (bias ? units : 0);
  const parts = [counted(units, "unit"), activation.word.name, ...(bias ? [] : ["no bias"])];
  return [...parts, counted(parameters, "parameter")].join(", ");
}

function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}
