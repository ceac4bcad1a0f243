import { expect, test } from "vitest";
import { functions, worstOver } from "./range.ts";

const STRIDE = 65_537;

test.each(functions.map((each) => [each.formula, each] as const))("%s is within 0.53 units of exact", (_, each) => {
  const worst = worstOver(each, [(i) => i * STRIDE]);
  for (const [numericClass, { units, x }] of worst) {
    console.log(`${each.formula} ${numericClass}: ${units.toFixed(4)} units at ${x}`);
    expect.soft(units, `${numericClass}, at ${x}`).toBeLessThan(0.53);
  }
});
