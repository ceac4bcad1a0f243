import { FormulaError } from "./error.ts";
import {
  binary,
  call,
  negate,
  number,
  power,
  select,
  variable,
  type BinaryOperator,
  type Comparison,
  type Exponent,
  type Expression,
} from "./expression.ts";
import { primitives } from "./primitives.ts";

/** Longest formula that is read, in characters, and how deep its parentheses, calls and signs may nest. */
export const MAX_LENGTH = 2000;
const MAX_DEPTH = 100;

interface Token {
  readonly type: "number" | "name" | "symbol" | "end";
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

/**
 * Reads a formula:
 *
 *     sum     = product (("+" | "-") product)*
 *     product = signed (("*" | "/") signed)*
 *     signed  = "-" signed | power
 *     power   = atom ("^" exponent)?
 *     atom    = NUMBER | NAME | PRIMITIVE "(" sum ("," sum)* ")"
 *             | "select" "(" sum ("<" | "<=" | ">" | ">=") sum "," sum "," sum ")" | "(" sum ")"
 *
 * An exponent is a whole number, or a name that stands for one. −x² is −(x²). `names` are the variables, where not any
 * will do; an exponent is then a number. Throws FormulaError.
 */
export function parse(text: string, names?: readonly string[]): Expression {
  const tokens = tokenize(text);
  let position = 0;
  let depth = 0;

  const peek = (): Token => tokens[position]!;
  const next = (): Token => tokens[position++]!;
  const takes = (symbol: string): boolean => {
    const found = peek().type === "symbol" && peek().text === symbol;
    if (found) position++;
    return found;
  };
  const expect = (symbol: string, after: string): void => {
    if (!takes(symbol)) throw fault(peek(), `expected "${symbol}" ${after}`);
  };

  function nested(read: () => Expression): Expression {
    if (++depth > MAX_DEPTH) {
      throw new FormulaError(`nested more than ${MAX_DEPTH} deep: write it in a simpler form`, peek().column);
    }
    const expression = read();
    depth--;
    return expression;
  }

  function leftAssociative(operators: readonly BinaryOperator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find(takes);
      if (operator === undefined) return left;
      left = binary(operator, left, operand());
    }
  }

  const sum = (): Expression => leftAssociative(["+", "-"], product);
  const product = (): Expression => leftAssociative(["*", "/"], signed);
  const signed = (): Expression => (takes("-") ? nested(() => negate(signed())) : powered());

  function powered(): Expression {
    const base = atom();
    if (!takes("^")) return base;
    const result = power(base, exponent());
    if (peek().text === "^") throw new FormulaError("a power of a power needs parentheses: (x^2)^3", peek().column);
    return result;
  }

  function exponent(): Exponent {
    const token = next();
    if (token.type === "name" && !isFunction(token.text) && names === undefined) return token.text;
    if (token.type === "number" && Number.isSafeInteger(Number(token.text))) return Number(token.text);
    const numbers = `a whole number from 0 on${names === undefined ? ", or a name" : ""}`;
    throw fault(token, `an exponent is ${numbers}; for other powers use sqrt, exp and log`);
  }

  function atom(): Expression {
    const token = next();
    if (token.type === "number") return number(Number(token.text));
    if (token.type === "name") return isFunction(token.text) ? nested(() => functionOf(token)) : name(token);
    if (token.text === "(") {
      const inner = nested(sum);
      expect(")", `to close the parenthesis of column ${token.column}`);
      return inner;
    }
    const power = token.text === "*" && tokens[position - 2]?.text === "*";
    throw fault(token, power ? "a power is written z^2" : "expected a number, a name or a parenthesis");
  }

  function name(token: Token): Expression {
    const { text, column } = token;
    if (peek().text === "(") {
      const known = ["select", ...primitives.keys()];
      throw new FormulaError(`there is no function ${shown(text)}`, column, text.length, { name: text, known });
    }
    if (names?.includes(text) === false) {
      const known = [...names, "select", ...primitives.keys()];
      throw new FormulaError(`there is no variable ${shown(text)}`, column, text.length, { name: text, known });
    }
    return variable(text);
  }

  function functionOf({ text: called }: Token): Expression {
    expect("(", `after ${called}`);
    if (called === "select") {
      const condition = comparison();
      expect(",", "after the comparison of select(comparison, then, else)");
      const then = sum();
      expect(",", "after the second argument of select(comparison, then, else)");
      const otherwise = sum();
      expect(")", "after the third argument of select(comparison, then, else)");
      return select(condition, then, otherwise);
    }
    const { arity } = primitives.get(called)!;
    const args = [sum()];
    while (args.length < arity) {
      expect(",", `in ${called}: it takes ${arity} arguments`);
      args.push(sum());
    }
    expect(")", `after the ${arity === 1 ? "argument" : `${arity} arguments`} of ${called}`);
    return call(called, args);
  }

  function comparison(): Comparison {
    const left = sum();
    const operator = (["<=", ">=", "<", ">"] as const).find(takes);
    if (operator === undefined) throw fault(peek(), "expected a comparison with <, <=, > or >= in select");
    return { operator, left, right: sum() };
  }

  const expression = sum();
  const rest = peek();
  if (rest.type !== "end") {
    throw fault(
      rest,
      /^[<>]/.test(rest.text) ? "a comparison stands only in select(comparison, then, else)" : "expected an operator",
    );
  }
  return expression;
}

function isFunction(name: string): boolean {
  return name === "select" || primitives.has(name);
}

const LONGEST_SHOWN = 40;

/** A name or a character in a message. What is no letter, number or sign is told by its code. */
function shown(text: string): string {
  if (/[^\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return `"${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`;
}

function fault({ type, text, column }: Token, remedy: string): FormulaError {
  const found = type === "end" ? "the formula ends too early" : `unexpected ${shown(text)}`;
  return new FormulaError(`${found}: ${remedy}`, column, Math.max(1, text.length));
}

const TOKEN = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|(<=|>=|[-+*/^(),<>])|$)/y;

function tokenize(text: string): Token[] {
  if (text.length > MAX_LENGTH) {
    throw new FormulaError(`${text.length} characters, and at most ${MAX_LENGTH} are read: shorten the formula`, 1);
  }
  const tokens: Token[] = [];
  for (let index = 0; ; ) {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(text);
    if (match === null) {
      const column = index + text.slice(index).search(/\S/) + 1;
      const character = String.fromCodePoint(text.codePointAt(column - 1)!);
      throw new FormulaError(`unexpected ${shown(character)}: write with numbers, names and + - * / ^ ( ) , < >`, column);
    }
    const [whole, digits, name, symbol] = match;
    const found = digits ?? name ?? symbol ?? "";
    const column = index + whole.length - found.length + 1;
    if (digits !== undefined) {
      if (!Number.isFinite(Number(digits))) throw new FormulaError(`${shown(digits)} is too large for a number`, column);
      tokens.push({ type: "number", text: digits, column });
    } else if (name !== undefined) tokens.push({ type: "name", text: name, column });
    else if (symbol !== undefined) tokens.push({ type: "symbol", text: symbol, column });
    else return [...tokens, { type: "end", text: "", column }];
    index = TOKEN.lastIndex;
  }
}
