import { expect, test } from "vitest";
import { CHUNK, functions, MOST_UNITS, worstOver } from "../wasm/range.ts";

test.each(functions.map((each) => [each.formula, each] as const))(
  "%s is next to exact for each number of float32",
  (formula, each) => {
    function* chunks(): Iterable<(i: number) => number> {
      for (let first = 0; first < 2 ** 32; first += CHUNK) yield (i) => first + i;
    }
    for (const [numericClass, { units, x }] of worstOver(each, chunks())) {
      console.log(`${formula}, ${numericClass}: ${units.toFixed(4)} units off at ${x}`);
      expect.soft(units, `${formula}, ${numericClass}, at ${x}`).toBeLessThan(MOST_UNITS);
    }
  },
);
