import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormulaError, parse, parseStatement, printFormula } from "../../src/formula/index.ts";
import { expressions } from "./arbitrary.ts";

test("parse(printFormula(e)) is e", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      expect(parse(printFormula(expression))).toEqual(expression);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test.each([
  ["a - b - c", "a - b - c"],
  ["a - (b - c)", "a - (b - c)"],
  ["((a * b)) / c", "a * b / c"],
  ["-x^2", "-x^2"],
  ["(-x)^2", "(-x)^2"],
  ["- -x", "-(-x)"],
  ["2*-x", "2 * -x"],
  ["1e-8+.5", "1e-8 + 0.5"],
  ["beta1^t", "beta1^t"],
  ["select(z>=0,z,max(z,s*z))", "select(z >= 0, z, max(z, s * z))"],
])("%s reads as %s", (text, canonical) => {
  expect(printFormula(parse(text))).toBe(canonical);
});

test("trees are frozen", () => {
  const tree = parse("select(z > 0, z, 2)");
  expect(Object.isFrozen(tree) && tree.kind === "select" && Object.isFrozen(tree.condition)).toBe(true);
});

describe("faults", () => {
  test.each([
    ["", 1, "the formula ends too early: expected a number, a name or a parenthesis"],
    ["1 +", 4, "the formula ends too early: expected a number, a name or a parenthesis"],
    ["(z", 3, 'the formula ends too early: expected ")" to close the parenthesis of column 1'],
    ["z $ 2", 3, 'unexpected "$": write with numbers, names and + - * / ^ ( ) , < >'],
    ["z + \u202e2", 5, "unexpected U+202E: write with"],
    ["z 2", 3, 'unexpected "2": expected an operator'],
    ["z^0.5", 3, 'unexpected "0.5": an exponent is a whole number from 0 on, or a name; for other powers use sqrt'],
    ["z^-1", 3, 'unexpected "-": an exponent is a whole number'],
    ["z ** 2", 4, 'unexpected "*": a power is written z^2'],
    ["z^2^3", 4, "a power of a power needs parentheses: (x^2)^3"],
    ["ReLU(z)", 1, 'there is no function "ReLU"'],
    ["tanh z", 6, 'unexpected "z": expected "(" after tanh'],
    ["tanh(z, 1)", 7, 'unexpected ",": expected ")" after the argument of tanh'],
    ["max(z)", 6, 'unexpected ")": expected "," in max: it takes 2 arguments'],
    ["1 < z", 3, 'unexpected "<": a comparison stands only in select(comparison, then, else)'],
    ["select(z, 1, 2)", 9, 'unexpected ",": expected a comparison with <, <=, > or >= in select'],
    ["select(z > 0, 1)", 16, 'unexpected ")": expected "," after the second argument of select'],
    ["1e999", 1, '"1e999" is too large for a number'],
    [`${"(".repeat(101)}z`, 102, "nested more than 100 deep: write it in a simpler form"],
    ["-".repeat(150), 102, "nested more than 100 deep"],
    ["z".repeat(2001), 1, "2001 characters, and at most 2000 are read: shorten the formula"],
  ])("%s at column %i", (text, column, message) => {
    const error = thrownBy(() => parse(text));
    expect(error.message).toContain(message);
    expect(error.column).toBe(column);
  });

  test("a name that means nothing is told with those that do", () => {
    const error = thrownBy(() => parse("z + beta * z", ["z"]));
    expect(error).toMatchObject({ message: 'there is no variable "beta"', column: 5, length: 4 });
    expect(error.unknown?.name).toBe("beta");
    expect(error.unknown?.known.slice(0, 3)).toEqual(["z", "select", "abs"]);
    expect(thrownBy(() => parse("z + tahn(z)", ["z"])).unknown?.known).toContain("tanh");
    expect(thrownBy(() => parse("2^z", ["z"])).message).toContain("an exponent is a whole number from 0 on; for");
  });

  test("no text makes it throw anything but a FormulaError", () => {
    const pieces = fc.constantFrom(..."z1.e+-*/^(),<= é", "max", "select");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (tokens) => {
        try {
          parse(tokens.join(""));
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

test("a statement is a name and an expression, and its faults count columns from its start", () => {
  expect(parseStatement("v = mu * v + g")).toEqual({ name: "v", value: parse("mu * v + g") });
  expect(thrownBy(() => parseStatement("v = mu * ?")).column).toBe(10);
  expect(thrownBy(() => parseStatement("mu * v")).message).toContain("begins with a name and =");
});

function thrownBy(run: () => unknown): FormulaError {
  try {
    run();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
