/** Which paths a spec may name. Both kinds of slashes separate, so that a spec means the same on every system. */
import { quote } from "../diagnostic.ts";
import type { SpecPath } from "../spec/parse.ts";
import { holdsNames, initialTensors } from "./initial.ts";
import type { Data, Network } from "./network.ts";
import type { Report } from "./rules.ts";

/**
 * The paths of a spec's data. `foldersAbove` is how many folders above the spec's its project begins: no path leads
 * higher. What stands in a folder of .npy files, leaves not even this one.
 */
export function checkPaths({ source }: Data, foldersAbove: number, report: Report): void {
  const { path } = source;
  const check = (key: string, written: string | undefined, above: number): void => {
    const remedy = key === "path" ? "if it is meant, give it with --data in place of the spec" : STAY;
    if (written !== undefined) checkPath(written, above, ["data", "source", key], remedy, report);
  };
  check("path", path, foldersAbove);
  if (source.format === "csv" || source.format === "jsonl") return check("test", source.test, foldersAbove);
  check("inputs", source.inputs, 0);
  check("labels", source.labels, 0);
  check("example_weights", source.exampleWeights, 0);
  check("test_inputs", source.testInputs, 0);
  check("test_labels", source.testLabels, 0);
  check("test_example_weights", source.testExampleWeights, 0);
}

/** The files of initial tensors, and that what holds one array is asked for none by name. */
export function checkInitialFiles(network: Network, foldersAbove: number, report: Report): void {
  for (const { layer, key, path, tensor } of initialTensors(network)) {
    const place = ["layers", layer - 1, key];
    checkPath(path, foldersAbove, [...place, "path"], STAY, report);
    if (tensor === undefined || holdsNames(path)) continue;
    report("E319", [...place, "tensor"], "a .npy file holds one array, without a name", "leave tensor out");
  }
}

/** E207 for what is no path anywhere, E314 for one that may lead `foldersAbove` folders up and leads further. */
function checkPath(written: string, foldersAbove: number, place: SpecPath, remedy: string, report: Report): void {
  if (/\p{Cc}/u.test(written)) {
    report("E207", place, `${quote(written)} cannot be a path`, "it has a control character: remove it");
  } else if (/^[\\/]|^[a-z]:/i.test(written)) {
    report("E314", place, `the path ${quote(written)} is not relative`, remedy);
  } else if (highest(written) > foldersAbove) {
    const what = foldersAbove === 0 ? "its folder" : "the project";
    report("E314", place, `the path ${quote(written)} leads out of ${what}`, remedy);
  }
}

const STAY = "name a file below it";

/** How many folders up a path leads at its highest. */
function highest(path: string): number {
  let [depth, least] = [0, 0];
  for (const part of path.split(/[\\/]/)) {
    if (part === "..") depth--;
    else if (part !== "" && part !== ".") depth++;
    least = Math.min(least, depth);
  }
  return -least;
}
