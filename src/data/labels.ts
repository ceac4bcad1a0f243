import { quote } from "../diagnostic.ts";
import { suggest } from "../spec/suggest.ts";
import { dataError, knownNames } from "./fault.ts";
import type { Titled } from "./targets.ts";

/**
 * Reads the cells of one column of classes, of which there are `count`, as 0 … count − 1. The first cell decides
 * whether the column holds names or numbers: a name that looks like a number ("3") is a name. Where labels are signed,
 * -1 is the number of the first class, too. The reader throws LayercError E406 for any other cell.
 */
export function createLabelReader(
  classes: readonly string[] | undefined,
  count: number,
  signed: boolean,
): (cell: string, where: Titled) => number {
  const byName = new Map(classes?.map((name, index) => [name, index]));
  let holds: "names" | "numbers" | undefined;

  return (text, { title }) => {
    const cell = text.trim();
    const named = holds === "numbers" ? undefined : byName.get(cell);
    if (named !== undefined) {
      holds = "names";
      return named;
    }
    const number = signed && /^-1(\.0*)?$/.test(cell) ? 0 : /^\d+(\.0*)?$/.test(cell) ? Number(cell) : undefined;
    if (holds !== "names" && number !== undefined && number < count) {
      holds = "numbers";
      return number;
    }
    throw unknownClass(cell, number, title);
  };

  function unknownClass(cell: string, number: number | undefined, title: string) {
    if (cell === "") {
      return dataError("E406", `the cell in ${title} is empty`, { hint: "it names the example's class" });
    }
    if (classes !== undefined && holds !== "numbers") {
      return dataError("E406", `unknown class ${quote(cell)} in ${title}`, {
        hint: knownNames(suggest(cell, classes), "Known", classes),
      });
    }
    if (number !== undefined) {
      return dataError("E406", `class ${cell} in ${title} is out of range`, {
        hint: `the ${count} classes are 0 … ${count - 1}`,
      });
    }
    return dataError("E406", `${quote(cell)} in ${title} is not a class number 0 … ${count - 1}`, {
      hint: classes === undefined ? "name the classes in output.classes" : "use either names or numbers throughout",
    });
  }
}
