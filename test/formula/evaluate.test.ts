import { describe, expect, test } from "vitest";
import { evaluate, parse, primitives } from "../../src/formula/index.ts";
import { erf, erfc, power } from "../../src/runtime/kernels/scalar.ts";

const relative = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);

/** z, erf z and erfc z, rounded from 60 digits. */
const table: [z: number, erf: number, erfc: number][] = [
  [0.001, 0.0011283787909692365, 0.9988716212090307],
  [0.3, 0.3286267594591274, 0.6713732405408726],
  [0.84375, 0.7672256612323416, 0.23277433876765838],
  [0.999, 0.8422852702064969, 0.15771472979350307],
  [1.0, 0.8427007929497149, 0.15729920705028513],
  [1.25, 0.9229001282564583, 0.07709987174354177],
  [1.7, 0.9837904585907745, 0.01620954140922544],
  [2.0, 0.9953222650189527, 0.004677734981047266],
  [2.5, 0.999593047982555, 0.0004069520174449589],
  [3.0, 0.9999779095030014, 2.209049699858544e-05],
  [4.0, 0.9999999845827421, 1.541725790028002e-08],
  [5.5, 0.9999999999999927, 7.357847917974398e-15],
  [6.0, 1.0, 2.1519736712498913e-17],
  [9.75, 1.0, 2.9857008328005782e-43],
  [14.2, 1.0, 1.063964354864168e-89],
  [20.3, 1.0, 2.985318180601636e-181],
  [26.0, 1.0, 5.663192408856143e-296],
];

describe("erf and erfc", () => {
  test.each(table)("at ±%f", (z, expectedErf, expectedErfc) => {
    expect(relative(erf(z), expectedErf)).toBeLessThan(1e-15);
    expect(erf(-z)).toBe(-erf(z));
    expect(relative(erfc(z), expectedErfc)).toBeLessThan(3e-15);
    expect(relative(erfc(-z), 1 + expectedErf)).toBeLessThan(1e-15);
  });

  test("at 0, ±Infinity, NaN and past the smallest number", () => {
    expect([erf(0), erf(Infinity), erf(-Infinity), erf(NaN)]).toEqual([0, 1, -1, NaN]);
    expect([erfc(0), erfc(Infinity), erfc(-Infinity), erfc(NaN), erfc(30)]).toEqual([1, 0, 2, NaN, 0]);
  });
});

describe("power", () => {
  test("agrees with exact powers of two and with a product", () => {
    expect(power(2, 1023)).toBe(2 ** 1023);
    expect(power(3, 5)).toBe(243);
    expect([power(0, 0), power(7, 1), power(-2, 3)]).toEqual([1, 7, -8]);
    expect(relative(power(0.999, 12345), 4.324661796025634e-06)).toBeLessThan(1e-12);
    expect(power(0.9, 2 ** 50)).toBe(0);
  });
});

describe("evaluate", () => {
  test("each operation", () => {
    const scope = { x: 3, y: -2, t: 5 };
    expect(evaluate(parse("x + y * 2 - x / 4 ^ 2"), scope)).toBe(3 - 4 - 3 / 16);
    expect(evaluate(parse("-x^2"), scope)).toBe(-9);
    expect(evaluate(parse("2^t"), scope)).toBe(32);
    expect(evaluate(parse("min(x, y) + max(x, y) + abs(y) + sign(y)"), scope)).toBe(2);
    expect(evaluate(parse("select(x <= 3, 1, 0) + select(x < 3, 10, 0) + select(x >= 3, 100, 0)"), scope)).toBe(101);
  });

  test("only the branch taken counts", () => {
    expect(evaluate(parse("select(x > 0, log(x), 0)"), { x: -1 })).toBe(0);
  });

  test("a name without a value, and an exponent that is no whole number, are faults", () => {
    expect(() => evaluate(parse("x + toString"), { x: 1 })).toThrow("the formula needs a value for toString");
    expect(() => evaluate(parse("x^t"), { x: 1, t: 0.5 })).toThrow("the exponent t is 0.5");
  });

  test.each([...primitives.keys()].filter((name) => primitives.get(name)!.arity === 1))(
    "%s passes NaN on, and is no NaN at ±100 and ±1e4 within its domain",
    (name) => {
      expect(evaluate(parse(`${name}(x)`), { x: NaN })).toBeNaN();
      for (const x of name === "log" || name === "sqrt" || name === "log1p" ? [100, 1e4] : [-1e4, -100, 100, 1e4]) {
        expect(evaluate(parse(`${name}(x)`), { x })).not.toBeNaN();
      }
    },
  );

  test("sigmoid and softplus are accurate in both tails", () => {
    const at = (text: string, x: number): number => evaluate(parse(text), { x });
    expect([at("sigmoid(x)", -Infinity), at("sigmoid(x)", Infinity)]).toEqual([0, 1]);
    expect([at("softplus(x)", -Infinity), at("softplus(x)", Infinity)]).toEqual([0, Infinity]);
    expect(relative(at("sigmoid(x)", -100), Math.exp(-100))).toBeLessThan(1e-15);
    expect(relative(at("softplus(x)", -100), Math.exp(-100))).toBeLessThan(1e-15);
    expect(at("softplus(x)", 1e4)).toBe(1e4);
  });
});
