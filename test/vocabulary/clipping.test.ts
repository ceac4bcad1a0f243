import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clippings } from "../../src/clipping/index.ts";
import { clipByNorm, clipByValue } from "../../src/runtime/kernels/clipping.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";
import { specText } from "../support/spec.ts";
import { matrixOf } from "./matrices.ts";

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
const limit = fc.double({ min: 0.01, max: 50, noNaN: true });
const normOf = (numbers: Iterable<number>): number => Math.hypot(...numbers);

test("clipByNorm keeps the direction, and what is short enough bit by bit", () => {
  fc.assert(
    fc.property(values, limit, (numbers, most) => {
      const G = matrixOf(1, numbers.length, numbers);
      clipByNorm(most, G);
      const before = normOf(numbers);
      if (before + 1e-6 <= most * (1 - 1e-12)) expect([...G.data]).toEqual(numbers);
      expect(normOf(G.data)).toBeLessThanOrEqual(most);
      const factor = Math.min(1, most / (before + 1e-6));
      numbers.forEach((g, i) => expect(Math.abs(G.data[i]! - factor * g)).toBeLessThanOrEqual(1e-12 * Math.abs(g)));
    }),
  );
});

test("clipByValue keeps what lies between the limits bit by bit", () => {
  fc.assert(
    fc.property(values, limit, (numbers, most) => {
      const G = matrixOf(1, numbers.length, numbers);
      clipByValue(most, G);
      expect([...G.data]).toEqual(numbers.map((g) => (Math.abs(g) <= most ? g : Math.sign(g) * most)));
    }),
  );
});

test("what is not a number does not become one", () => {
  const cases = [
    [clipByNorm, [1, NaN]],
    [clipByNorm, [1, Infinity]],
    [clipByValue, [NaN, 1]],
  ] as const;
  for (const [clip, numbers] of cases) {
    const G = matrixOf(1, 2, numbers);
    clip(1, G);
    expect([...G.data].some(Number.isNaN)).toBe(true);
  }
});

describe("in a module", () => {
  /** dW[1] (3, 4), db[1] (0, 12), norm 13 with both; the step that is made of them. */
  async function stepped(clip: unknown): Promise<AnyTrainer> {
    const { module } = await compileAndImport(
      specText({
        n: [1, 2],
        activations: ["linear"],
        loss: "mean_squared_error",
        optimizer: { type: "gradient_descent", learning_rate: 1 },
        training: { clip },
      }),
    );
    const trainer = module.createTrainer({ examples: 1, precision: "float64" });
    trainer.parameters.theta.data.fill(0);
    trainer.gradients["dW1"]!.data.set([3, 4]);
    trainer.gradients["db1"]!.data.set([0, 12]);
    trainer.update();
    return trainer;
  }

  test.each([
    [{ type: "global_norm", max_norm: 6.5 }, [1.5, 2], [0, 6]],
    [{ type: "norm", max_norm: 6 }, [3, 4], [0, 6]],
    [{ type: "value", max_value: 3.5 }, [3, 3.5], [0, 3.5]],
    ["global_norm", [3 / 13, 4 / 13], [0, 12 / 13]],
    [undefined, [3, 4], [0, 12]],
  ])("%j", async (clip, dW, db) => {
    const { parameters, gradients } = await stepped(clip);
    for (const [name, expected] of [["W1", dW], ["b1", db]] as const) {
      expected.forEach((g, i) => {
        expect(gradients[`d${name}`]!.data[i]).toBeCloseTo(g, 5);
        expect(parameters[name]!.data[i]).toBe(-gradients[`d${name}`]!.data[i]! || 0);
      });
    }
  });

  test("every word's limit goes into its kernel", async () => {
    for (const { name, kernel, parameters } of clippings) {
      const sketch = { n: [1, 1], activations: ["linear"], loss: "mean_squared_error", training: { clip: name } };
      const { text } = await compileAndImport(specText(sketch));
      expect(text).toContain(`  ${kernel}(${parameters[0]!.symbol}, d`);
    }
  });
});
