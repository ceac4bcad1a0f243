import { escapeStrings, visible } from "../safe-text.ts";
import { StructureKind, type FunctionDeclarationStructure, type OptionalKind } from "ts-morph";

/** A statement with the formula it implements. */
export interface Line {
  readonly code: string;
  readonly comment: string;
}

/** A text or a number as a literal. */
export function literal(value: string | number): string {
  return safeLiterals(JSON.stringify(value));
}

/** Code whose literals are printable, and end no script of HTML in which the code may stand. */
export function safeLiterals(code: string): string {
  return escapeStrings(code).replace(/<(?=[!/])/g, "\\u003c");
}

/**
 * The lines of a person's text as those of a comment: none ends it, here or in a script of HTML, hides what stands in
 * it, or begins with @, by which a comment tells a compiler what to do (`@ts-nocheck`).
 */
export function commentLines(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => visible(line.replace(/\p{Cc}/gu, " ").trim()).replace(/<(?=[!/])/g, "< ").replace(/^@/, "· @"))
    .filter((line) => line !== "");
}

/** Columns of a line in a function, less its indent. */
const WIDEST = 116;

/** Wider code does not push the comments of its block to the right. */
const WIDEST_ALIGNED = 60;

/** Statements with their comments in one column, or above them where there is no room beside. */
export function alignComments(lines: readonly Line[]): string[] {
  const fits = ({ code, comment }: Line): boolean => code.length + 4 + comment.length <= WIDEST;
  const widths = lines.filter(fits).map(({ code }) => code.length);
  const column = Math.max(0, ...widths.filter((width) => width <= WIDEST_ALIGNED));
  return lines.flatMap((line) => {
    if (line.code === "") return [`// ${line.comment}`];
    return fits(line) ? [`${line.code.padEnd(column)}  // ${line.comment}`] : [`// ${line.comment}`, line.code];
  });
}

/** `const { a, b } = x, { c } = y, d = a;`, on as few lines as its width allows. */
export function declared(...parts: readonly (readonly [names: readonly string[] | string, value: string])[]): string[] {
  const texts = parts.map(([names, value]) => {
    return `${typeof names === "string" ? names : `{ ${names.join(", ")} }`} = ${value}`;
  });
  const lines: string[] = [];
  let room = false;
  texts.forEach((text, i) => {
    const [names, value] = parts[i]!;
    const last = lines.at(-1);
    if (room && last!.length + text.length + 2 <= WIDEST) lines[lines.length - 1] = `${last!.slice(0, -1)}, ${text};`;
    else if (text.length + 7 <= WIDEST || typeof names === "string") lines.push(`const ${text};`);
    else lines.push("const {", ...filled(names), `} = ${value};`);
    room = lines.at(-1)!.startsWith("const");
  });
  return lines;
}

/** `const a = x[0]!, b = x[1]!;`, as many in a line as go there. */
export function declaredNumbers(
  keyword: "const" | "let",
  numbers: readonly (readonly [name: string, value: string])[],
): string[] {
  const lines: string[] = [];
  for (const text of numbers.map(([name, value]) => `${name} = ${value}`)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length + 4 <= WIDEST) lines[lines.length - 1] = `${last}, ${text}`;
    else lines.push(`${keyword} ${text}`);
  }
  return lines.map((line) => `${line};`);
}

/** Names of a list, as many in a line as go there. */
function filled(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= WIDEST) lines[lines.length - 1] = `${last} ${name},`;
    else lines.push(`  ${name},`);
  }
  return lines;
}

/** `name({ a, b }: T, …)`: an exported function whose body is given line by line. */
export function functionStructure(
  name: string,
  options: {
    readonly doc: string;
    readonly exported?: boolean;
    readonly columns?: boolean;
    readonly parameters: readonly (readonly [name: string, type: string, initializer?: string])[];
    readonly returns: string;
    readonly body: readonly string[];
  },
): FunctionDeclarationStructure {
  const { doc, exported = true, columns = false, parameters, returns, body } = options;
  return {
    kind: StructureKind.Function,
    name,
    isExported: exported,
    docs: [docOf(doc)],
    ...(columns ? { typeParameters: [{ name: "M", constraint: "number" }] } : {}),
    parameters: parameters.map(([parameter, type, initializer]) => ({
      name: parameter,
      type,
      ...(initializer === undefined ? {} : { initializer }),
    })),
    returnType: returns,
    statements: [...body],
  };
}

/** A doc comment, which nothing in its text ends: on one line where its text has one. */
export function docOf(text: string): string {
  const safe = text.replaceAll("*/", "* /");
  return safe.includes("\n") ? `\n${safe}` : safe;
}

/** A member of an interface: `readonly name: type`, with a doc where there is something to say. */
export function member(name: string, type: string, doc?: string, isReadonly = true) {
  return { name, type, isReadonly, ...(doc === undefined ? {} : { docs: [docOf(doc)] }) };
}

export type FunctionStructure = OptionalKind<FunctionDeclarationStructure>;

