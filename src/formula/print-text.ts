import type { Expression } from "./expression.ts";
import { primitives } from "./primitives.ts";
import { atLevel, Level, print, printedCall, type Notation, type Printed } from "./print.ts";

/** Letters that code spells out. */
const LETTERS: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  beta1: "β₁",
  beta2: "β₂",
  delta: "δ",
  epsilon: "ε",
  gamma: "γ",
  lambda: "λ",
  lambda1: "λ₁",
  w0: "w₀",
  w1: "w₁",
  mu: "μ",
  pi: "π",
  psi: "ψ",
  rho: "ρ",
  theta: "θ",
  dtheta: "dθ",
};

/** `alpha` → `α`; a name without a letter of its own stays. */
export function letterOf(name: string): string {
  return Object.hasOwn(LETTERS, name) ? LETTERS[name]! : name;
}

/**
 * The expression as a line of mathematics for comments and docs: `1 − A[1]²`. `names` holds what stands for a variable,
 * { a: "A[1]", negativeSlope: "0.01" }; it is written as it is. Other variables get their letters.
 */
export function printText(expression: Expression, names: Readonly<Record<string, string>> = {}): string {
  return print(expression, notation(names)).text;
}

/** The same where it is to be a factor: in parentheses where it is a sum or a choice. */
export function printFactor(expression: Expression, names: Readonly<Record<string, string>> = {}): string {
  return atLevel(print(expression, notation(names)), Level.product);
}

function notation(names: Readonly<Record<string, string>>): Notation {
  const variable = (name: string): string => (Object.hasOwn(names, name) ? names[name]! : letterOf(name));
  return {
    operators: { "+": "+", "-": "−", "*": "∗", "/": "/", "<": "<", "<=": "≤", ">": ">", ">=": "≥" },
    minus: "−",
    signedProducts: true,
    variable,
    power(base, exponent) {
      const raised = superscript(typeof exponent === "number" ? String(exponent) : variable(exponent));
      return { text: atLevel(base, Level.atom) + raised, level: Level.power };
    },
    select: (condition, then, otherwise) => ({
      text: `${atLevel(then, Level.sum)} if ${condition}, else ${otherwise.text}`,
      level: Level.choice,
    }),
    call(name, args) {
      const u = args[0]!;
      if (name === "abs") return { text: `|${u.text}|`, level: Level.atom };
      if (name === "floor") return { text: `⌊${u.text}⌋`, level: Level.atom };
      if (name === "sqrt") return { text: `√${atLevel(u, Level.atom)}`, level: Level.power };
      if (name === "exp") return { text: `e^${exponentOf(u)}`, level: Level.power };
      if (name === "expm1") return { text: `e^${exponentOf(u)} − 1`, level: Level.sum };
      if (name === "log1p") return { text: `log(1 + ${atLevel(u, Level.sum)})`, level: Level.atom };
      return printedCall(primitives.get(name)!.letter ?? name, args);
    },
  };
}

/** What stands after e^: a name or its negative as it is, all else in parentheses. */
function exponentOf({ text }: Printed): string {
  return /^−?[\p{L}\d₀-₉[\].|]+$/u.test(text) ? text : `(${text})`;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function superscript(exponent: string): string {
  if (exponent === "t") return "ᵗ";
  return /^\d+$/.test(exponent) ? exponent.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!) : `^${exponent}`;
}
