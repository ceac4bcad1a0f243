import { quote } from "../diagnostic.ts";
import { suggest } from "../spec/suggest.ts";
import type { CsvOptions } from "./csv.ts";
import { counted, dataError, knownNames } from "./fault.ts";

export interface Column {
  /** 0 at the first. */
  readonly index: number;
  /** What messages call it: `column "age"`. */
  readonly title: string;
}

/**
 * Which columns of a CSV file are features, which targets, and which has the weights of examples, by its first line.
 * Targets and weights that the file need not have (`needed`) are left out of the features where it has them. Throws
 * LayercError E404 for columns that are not there or not to be told apart, E405 where the features are not n[0]; file
 * and line are the caller's to add.
 */
export function chooseColumns(
  first: readonly string[],
  options: CsvOptions,
  needed: { readonly targets: boolean; readonly weights: boolean },
) {
  const { source, n0 } = options;
  const names = source.header ? first.map((name) => name.trim()) : undefined;
  if (names !== undefined) expectHeader(names);
  const width = first.length;

  const those = (columns: readonly (string | number)[], areNeeded: boolean): Column[] =>
    columns.filter((wanted) => areNeeded || isThere(wanted)).map(find);
  const targets = those(source.target, needed.targets);
  const [weights] = those(source.exampleWeights === undefined ? [] : [source.exampleWeights], needed.weights);
  const taken = new Map(targets.map(({ index }) => [index, "the target"]));
  if (weights !== undefined) {
    if (taken.has(weights.index)) throw dataError("E404", `${weights.title} is both the target and the weight`);
    taken.set(weights.index, "the weight");
  }
  const features =
    names !== undefined && options.features !== undefined
      ? options.features.map(find)
      : first.map((_, index) => column(index)).filter(({ index }) => !taken.has(index));
  const both = features.find(({ index }) => taken.has(index));
  if (both !== undefined) throw dataError("E404", `${both.title} is both a feature and ${taken.get(both.index)}`);
  if (features.length !== n0) {
    const found = counted(features.length, "feature column");
    throw dataError("E405", `there ${features.length === 1 ? "is" : "are"} ${found}; n[0] is ${n0}`, {
      hint:
        names === undefined
          ? `set input.units to ${features.length}, or check data.source.delimiter`
          : `name the columns to use in input.features. ${knownNames(undefined, "Columns", names)}`,
    });
  }
  return { features, targets, weights };

  /** Where columns may be missing, a number can mean one only if there are more columns than features. */
  function isThere(wanted: string | number): boolean {
    return typeof wanted === "string" ? names?.includes(wanted) === true : width > n0;
  }

  function column(index: number): Column {
    const title = names === undefined ? `column ${index} (counted from 0)` : `column ${quote(names[index]!)}`;
    return { index, title };
  }

  function find(wanted: string | number): Column {
    if (typeof wanted === "number") {
      const index = wanted < 0 ? width + wanted : wanted;
      if (index >= 0 && index < width) return column(index);
      throw dataError("E404", `there is no column ${wanted} among ${width}`, {
        hint: `count from 0, or from -1 at the end${width === 1 ? "; check data.source.delimiter" : ""}`,
      });
    }
    if (names === undefined) {
      throw dataError("E404", `column ${quote(wanted)} is named, but the file has no header line`, {
        hint: "set data.source.header to true, or give the column's number, 0 at the first and -1 at the last",
      });
    }
    const index = names.indexOf(wanted);
    if (index === -1) {
      throw dataError("E404", `there is no column ${quote(wanted)}`, {
        hint: `${knownNames(suggest(wanted, names), "Columns", names)}${otherwiseRead(names)}`,
      });
    }
    if (names.indexOf(wanted, index + 1) !== -1) {
      throw dataError("E404", `two columns are called ${quote(wanted)}`, { hint: "rename one of them" });
    }
    return column(index);
  }
}

/** What may have made other names of the first line than were meant. */
function otherwiseRead(names: readonly string[]): string {
  const delimiter = [";", "\t", "|", ","].find((each) => names.length === 1 && names[0]!.includes(each));
  if (delimiter !== undefined) return `; set data.source.delimiter to ${quote(delimiter)} if that is what divides them`;
  const isExample = names.some((name) => name !== "" && Number.isFinite(Number(name)));
  return isExample ? "; if these are an example, set data.source.header to false and give columns by their numbers" : "";
}

/** A first line of numbers is an example that would be lost, unless it numbers the columns. */
function expectHeader(names: readonly string[]): void {
  const numbers = names.map(Number);
  const example = names.every((name, i) => name !== "" && Number.isFinite(numbers[i]));
  const whole = numbers.every((value) => Number.isInteger(value) && value >= 0);
  const numbered = whole && new Set(names).size === names.length;
  if (!example || numbered) return;
  throw dataError("E404", "the first line holds numbers, not the names of columns", {
    hint: "set data.source.header to false",
  });
}
