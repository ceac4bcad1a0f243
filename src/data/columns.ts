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
 * Which columns of a CSV file are features and which targets, by its first line. Where the file need not have targets
 * (`withTargets` false) those that it has are left out of the features. Throws LayercError E404 for columns that are
 * not there or not to be told apart, E405 where the features are not n[0]; file and line are the caller's to add.
 */
export function chooseColumns(first: readonly string[], options: CsvOptions, withTargets: boolean) {
  const { source, n0 } = options;
  const names = source.header ? first.map((name) => name.trim()) : undefined;
  if (names !== undefined) expectHeader(names);
  const width = first.length;

  const targets = source.target.filter((target) => withTargets || isThere(target)).map(find);
  const taken = new Set(targets.map(({ index }) => index));
  const features =
    names !== undefined && options.features !== undefined
      ? options.features.map(find)
      : first.map((_, index) => column(index)).filter(({ index }) => !taken.has(index));
  const both = features.find(({ index }) => taken.has(index));
  if (both !== undefined) throw dataError("E404", `${both.title} is both a feature and the target`);
  if (features.length !== n0) {
    const found = counted(features.length, "feature column");
    throw dataError("E405", `there ${features.length === 1 ? "is" : "are"} ${found}; n[0] is ${n0}`, {
      hint:
        names === undefined
          ? `set input.units to ${features.length}, or check data.source.delimiter`
          : `name the columns to use in input.features. ${knownNames(undefined, "Columns", names)}`,
    });
  }
  return { features, targets };

  /** Where targets may be missing, a number can mean one only if there are more columns than features. */
  function isThere(target: string | number): boolean {
    return typeof target === "string" ? names?.includes(target) === true : width > n0;
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
        hint: knownNames(suggest(wanted, names), "Columns", names),
      });
    }
    if (names.indexOf(wanted, index + 1) !== -1) {
      throw dataError("E404", `two columns are called ${quote(wanted)}`, { hint: "rename one of them" });
    }
    return column(index);
  }
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
