import type { Exponent, Expression } from "./expression.ts";

/** How tightly a printed expression holds together: it needs parentheses where something tighter is called for. */
export const Level = { choice: 0, sum: 1, product: 2, sign: 3, power: 4, atom: 5 } as const;

export interface Printed {
  readonly text: string;
  readonly level: number;
}

/** One way to write expressions down. */
export interface Notation {
  readonly operators: Readonly<Record<"+" | "-" | "*" | "/" | "<" | "<=" | ">" | ">=", string>>;
  /** The sign of a negation. */
  readonly minus: string;
  /** −(x · y) is written −x · y: another tree, and to the last bit the same value. */
  readonly signedProducts: boolean;
  variable(name: string): string;
  power(base: Printed, exponent: Exponent): Printed;
  select(condition: string, then: Printed, otherwise: Printed): Printed;
  call(primitive: string, args: readonly Printed[]): Printed;
}

/** `printed.text`, in parentheses where it is looser than `level`. */
export function atLevel(printed: Printed, level: number): string {
  return printed.level < level ? `(${printed.text})` : printed.text;
}

/** Prints with the fewest parentheses that keep the tree as it is, order of evaluation included. */
export function print(expression: Expression, notation: Notation): Printed {
  const inner = (part: Expression): Printed => print(part, notation);
  switch (expression.kind) {
    case "number":
      return { text: String(expression.value), level: Level.atom };
    case "variable":
      return { text: notation.variable(expression.name), level: Level.atom };
    case "negate": {
      // −(−x) keeps its parentheses: in TypeScript --x is another thing.
      const operand = inner(expression.operand);
      const flat = notation.signedProducts && operand.level === Level.product && !operand.text.startsWith(notation.minus);
      if (flat) return { text: notation.minus + operand.text, level: Level.product };
      return { text: notation.minus + atLevel(operand, Level.power), level: Level.sign };
    }
    case "binary": {
      const level = expression.operator === "+" || expression.operator === "-" ? Level.sum : Level.product;
      const left = atLevel(inner(expression.left), level);
      const right = atLevel(inner(expression.right), level + 1);
      return { text: `${left} ${notation.operators[expression.operator]} ${right}`, level };
    }
    case "power":
      return notation.power(inner(expression.base), expression.exponent);
    case "select": {
      const { operator, left, right } = expression.condition;
      const sides = [left, right].map((side) => atLevel(inner(side), Level.sum));
      const condition = sides.join(` ${notation.operators[operator]} `);
      return notation.select(condition, inner(expression.then), inner(expression.otherwise));
    }
    case "call":
      return notation.call(expression.primitive, expression.args.map(inner));
  }
}

/** `name(first, second)`. */
export function printedCall(name: string, args: readonly Printed[]): Printed {
  return { text: `${name}(${args.map(({ text }) => text).join(", ")})`, level: Level.atom };
}
