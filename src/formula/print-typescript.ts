import { isWrittenOut, type Expression } from "./expression.ts";
import { lower } from "./lower.ts";
import { primitives } from "./primitives.ts";
import { atLevel, Level, print, printedCall, type Notation, type Printed } from "./print.ts";
import { simplify } from "./simplify.ts";

/**
 * The expression as TypeScript, simplified. `names` holds what stands for a variable where that is not its name, such
 * as `z[i]!`; it is written as it is, so it must not need parentheses. Functions that are not Math's are those of
 * runtime/kernels/scalar.ts.
 */
export function printTypeScript(expression: Expression, names: Readonly<Record<string, string>> = {}): string {
  return print(simplify(lower(expression)), notation(names)).text;
}

function notation(names: Readonly<Record<string, string>>): Notation {
  const variable = (name: string): string => (Object.hasOwn(names, name) ? names[name]! : name);
  return {
    operators: { "+": "+", "-": "-", "*": "*", "/": "/", "<": "<", "<=": "<=", ">": ">", ">=": ">=" },
    minus: "-",
    signedProducts: true,
    variable,
    power(base, exponent) {
      // ** and Math.pow are left out: engines differ in their last bits.
      if (isWrittenOut(exponent) && isName(base)) {
        return { text: new Array<string>(exponent).fill(base.text).join(" * "), level: Level.product };
      }
      const count = typeof exponent === "number" ? String(exponent) : variable(exponent);
      return printedCall("power", [base, { text: count, level: Level.atom }]);
    },
    select: (condition, then, otherwise) => ({
      text: `${condition} ? ${atLevel(then, Level.sum)} : ${otherwise.text}`,
      level: Level.choice,
    }),
    call(name, args) {
      const { definition } = primitives.get(name)!;
      if (!("typescript" in definition)) throw new TypeError(`${name} was to be replaced by its formula`);
      return printedCall(definition.typescript, args);
    },
  };
}

/** A variable, an element of an array: what can be written twice. */
function isName({ text }: Printed): boolean {
  return /^[A-Za-z_$][\w$]*(\[\w+\]!?)?$/.test(text);
}
