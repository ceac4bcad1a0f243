/** Kernels that go element by element, printed: those of the runtime, and those of formulas in a module. */
import { isWrittenOut, partsOf, printTypeScript, share, type Expression, type Statement } from "../formula/index.ts";

export interface Kernel {
  readonly name: string;
  readonly doc: string;
  /** Its matrices, all on one heap. */
  readonly matrices: readonly string[];
  /** What a matrix's array is called where it is not the matrix's name in lower case. */
  readonly arrays?: Readonly<Record<string, string>>;
  /** The matrices are (p, 1), not (n, m). */
  readonly vectors?: boolean;
  /** It stands in the module that calls it: no other implementation can take its place. */
  readonly local?: boolean;
  /** Matrices and numbers in order. */
  readonly parameters: readonly string[];
  readonly body: readonly string[];
  readonly returns?: string;
}

/** The text of a kernel, with an empty line at its end. */
export function kernelText(kernel: Kernel): string {
  const { name, doc, matrices, arrays = {}, vectors = false, local = false, parameters, body, returns } = kernel;
  const generics = vectors ? "P extends number" : "N extends number, M extends number";
  const type = vectors ? "Matrix<P, 1>" : "Matrix<N, M>";
  const arrayOf = (matrix: string): string => arrays[matrix] ?? (vectors ? `${matrix}Data` : matrix.toLowerCase());
  // What is linear has a slope that does not depend on Z.
  const isUsed = (matrix: string): boolean => [...body, returns].some((line) => line?.match(`\\b${arrayOf(matrix)}\\b`));
  const typed = parameters.map((parameter) => {
    if (!matrices.includes(parameter)) return `${parameter}: number`;
    return `${local && !isUsed(parameter) ? "_" : ""}${parameter}: ${type}`;
  });
  const result = returns === undefined ? "void" : "number";
  const head = `${local ? "" : "export "}function ${name}<${generics}>`;
  const oneLine = `${head}(${typed.join(", ")}): ${result} {`;
  const statements = [
    ...(local
      ? []
      : [
          `const native = ${returns === undefined ? matrices.at(-1) : matrices[0]}.heap.native?.${name};`,
          `if (native !== undefined) return native(${parameters.join(", ")});`,
        ]),
    ...matrices.filter(isUsed).map((matrix) => `const ${arrayOf(matrix)} = ${matrix}.data;`),
    ...body,
    ...(returns === undefined ? [] : [`return ${returns};`]),
  ];
  return [
    ...docComment(doc),
    ...(oneLine.length <= WIDTH
      ? [oneLine]
      : [`${head}(`, ...typed.map((parameter) => `  ${parameter},`), `): ${result} {`]),
    ...statements.flatMap((statement) => wrapped(`  ${statement}`)),
    "}",
    "",
  ].join("\n");
}

const WIDTH = 120;

/** A statement, broken at blanks where it is wider than a line. None of its lines could end it. */
export function wrapped(statement: string): string[] {
  if (statement.length <= WIDTH) return [statement];
  const indent = " ".repeat(statement.search(/\S/) + 2);
  const lines: string[] = [];
  let line = "";
  for (const word of statement.trimStart().split(" ")) {
    const longer = line === "" ? `${lines.length === 0 ? indent.slice(2) : indent}${word}` : `${line} ${word}`;
    if (longer.length <= WIDTH || line === "") line = longer;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line];
}

/** A text as a doc comment; what it has on lines of its own begins new ones. */
function docComment(text: string): string[] {
  const oneLine = `/** ${text} */`;
  if (oneLine.length <= WIDTH && !text.includes("\n")) return [oneLine];
  const lines = text.split("\n").flatMap((paragraph) => {
    const filled = [" *"];
    for (const word of paragraph.split(" ")) {
      if (`${filled.at(-1)} ${word}`.length > WIDTH) filled.push(" *");
      filled[filled.length - 1] += ` ${word}`;
    }
    return filled;
  });
  return ["/**", ...lines, " */"];
}

/**
 * A loop that runs the statements for each element. `arrays` holds the arrays that variables are elements of; a
 * statement that assigns such a variable stores it, one that assigns another adds to a sum.
 */
export function loop(statements: readonly Statement[], arrays: Readonly<Record<string, string>>): string[] {
  const destination = statements.at(-1)!.name;
  const body: string[] = [];
  const flat = statements.flatMap(({ name, value }) => {
    const { bindings, result } = share(value);
    return [...bindings, { name, value: result }];
  });
  const usesFrom = (start: number, end: number, name: string): number =>
    flat.slice(start, end).reduce((sum, { value }) => sum + uses(value, name), 0);

  const names: Record<string, string> = {};
  for (const [name, array] of Object.entries(arrays)) {
    const assigned = flat.findIndex((statement) => statement.name === name);
    const loads = usesFrom(0, assigned === -1 ? flat.length : assigned + 1, name);
    // What is assigned later is `vi` from then on.
    const loaded = assigned === -1 || array === name ? `${array}i` : `${name}Before`;
    names[name] = loads > 1 ? loaded : `${array}[i]!`;
    if (loads > 1) body.push(`const ${loaded} = ${array}[i]!;`);
  }
  flat.forEach(({ name, value }, index) => {
    const text = printTypeScript(value, names);
    const array = arrays[name];
    const isUsed = usesFrom(index + 1, flat.length, name) > 0;
    if (array === undefined && name === destination) body.push(`${name} += ${text};`);
    else if (array === undefined) body.push(`const ${name} = ${text};`);
    else if (!isUsed) body.push(`${array}[i] = ${text};`);
    else {
      names[name] = `${name}i`;
      body.push(`const ${name}i = ${text};`, `${array}[i] = ${name}i;`);
    }
  });
  const length = `${arrays[destination] ?? Object.values(arrays)[0]}.length`;
  const head = `for (let i = 0; i < ${length}; i++)`;
  const oneLine = `${head} ${body[0]}`;
  return body.length === 1 && oneLine.length + 2 <= WIDTH ? [oneLine] : [`${head} {`, ...body.map((line) => `  ${line}`), "}"];
}

/** How often a variable is read; a square reads it twice, a cube three times. */
function uses(expression: Expression, name: string): number {
  if (expression.kind === "variable") return expression.name === name ? 1 : 0;
  const sum = partsOf(expression).reduce((total, part) => total + uses(part, name), 0);
  return expression.kind === "power" && isWrittenOut(expression.exponent) ? expression.exponent * sum : sum;
}

/** The functions of runtime/kernels/scalar.ts that a text calls. */
export function scalarsIn(text: string): string[] {
  return ["erf", "erfc", "power"].filter((name) => new RegExp(`\\b${name}\\(`).test(text));
}
