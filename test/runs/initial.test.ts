/** Parameters that begin as files have them: what a generated module makes of the numbers that it is given. */
import { describe, expect, test } from "vitest";
import { ShapeError } from "../../src/runtime/errors.ts";
import { initialParameters } from "../../src/training/parameters.ts";
import { compileAndImport, keepingAll, type AnyTrainer, type GeneratedModule } from "../support/module.ts";

type Numbers = Float32Array | Float64Array;
type Given = Parameters<GeneratedModule["createTrainer"]>[0] & { readonly initial?: Readonly<Record<string, Numbers>> };

/** A 2-3-4-2 network with settings of its layers. */
function specOf(...layers: readonly [string, string, string]): string {
  const [first, second, third] = layers.map((more) => (more === "" ? "" : `, ${more}`));
  return `version: 1
name: transfer
input: { units: 2 }
layers:
  - { units: 3, activation: tanh${first} }
  - { units: 4, activation: relu${second} }
  - { units: 2${third} }
loss: mean_squared_error
`;
}

const W2 = Float64Array.from({ length: 12 }, (_, i) => Math.sin(5 * i) / 3);
const b2 = Float64Array.of(0.5, -0.5, 0.25, 1 / 3);
const MIDDLE =
  "initializer: { type: file, path: base.safetensors, tensor: fc.weight }, " +
  "bias_initializer: { type: file, path: bias.npy }";

async function trainerOf(spec: string, options: Partial<Given> = {}): Promise<AnyTrainer> {
  const { module } = await compileAndImport(keepingAll(spec));
  return module.createTrainer({ examples: 2, seed: 5, ...options } as Given);
}

describe("a module whose spec takes parameters from files", () => {
  test("says where each is from, beside its line and in the type of what is given", async () => {
    const { text } = await compileAndImport(specOf("", MIDDLE, ""));
    const lines = text.split("\n").map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'fillFrom(W2, initial, "W2", "base.safetensors");  // W[2] from base.safetensors, fc.weight',
        'fillFrom(b2, initial, "b2", "bias.npy");          // b[2] from bias.npy',
        "/** (4, 3): fc.weight of base.safetensors. */",
        "readonly W2: Numbers;",
        "/** (4, 1): the array of bias.npy. */",
        "readonly b2: Numbers;",
      ]),
    );
  });

  test("asks, without a name, for the tensor that is called as its own", async () => {
    const file = "initializer: { type: file, path: base.npz }, bias_initializer: { type: file, path: base.npz }";
    const { text } = await compileAndImport(specOf("", "", file));
    expect(text).toContain("// W[3] from base.npz, W3\n");
    expect(text).toContain("// b[3] from base.npz, b3\n");
  });

  test.each(["float32", "float64"] as const)("begins with these numbers, row by row, in %s", async (precision) => {
    const { parameters, ...trainer } = await trainerOf(specOf("", MIDDLE, ""), { initial: { W2, b2 }, precision });
    const rounded = (values: Numbers): number[] => Array.from(precision === "float32" ? Float32Array.from(values) : values);
    expect(Array.from(parameters["W2"]!.data)).toEqual(rounded(W2));
    expect(Array.from(parameters["b2"]!.data)).toEqual(rounded(b2));
    // Z[2] of the first example, by hand: a transposed W[2] would give others.
    trainer.X.data.set([0.5, 1, -1, 2]);
    trainer.forward(trainer.X);
    const { A1, Z2 } = trainer.cache as Readonly<Record<string, { readonly data: Numbers }>>;
    const byHand = Array.from(b2, (b, i) => [0, 1, 2].reduce((sum, j) => sum + W2[3 * i + j]! * A1!.data[2 * j]!, b));
    byHand.forEach((z, i) => expect(Z2!.data[2 * i]!).toBeCloseTo(z, 6));
  });

  test("draws nothing for them: what comes before is drawn as ever, what comes after as after zeros", async () => {
    const given = await trainerOf(specOf("", MIDDLE, ""), { initial: { W2, b2 } });
    const drawn = await trainerOf(specOf("", "", ""));
    const zeros = await trainerOf(specOf("", "initializer: zeros", ""));
    const of = ({ parameters }: AnyTrainer, name: string): readonly number[] => Array.from(parameters[name]!.data);
    expect(of(given, "W1")).toEqual(of(drawn, "W1"));
    expect(of(given, "W3")).toEqual(of(zeros, "W3"));
    expect(of(given, "W3")).not.toEqual(of(drawn, "W3"));
  });

  test("begins as `initialParameters` has it, to the bit", async () => {
    const initial = { W2, b2 };
    const { module, network } = await compileAndImport(specOf("", MIDDLE, "initializer: orthogonal"));
    const { parameters } = module.createTrainer({ examples: 1, seed: 8, initial } as Given);
    const expected = initialParameters(network, 8, initial);
    for (const name of ["W1", "b1", "W2", "b2", "W3", "b3"]) {
      expect(Array.from(parameters[name]!.data), name).toEqual(Array.from(expected[name]!.data));
    }
  });

  test("copies: what was given can be used for another trainer", async () => {
    const initial = { W2: W2.slice(), b2: b2.slice() };
    const trainer = await trainerOf(specOf("", MIDDLE, ""), { initial });
    trainer.X.data.set([1, 2, 3, 4]);
    trainer.step(trainer.X, trainer.Y);
    expect(trainer.parameters["W2"]!.data).not.toEqual(Float32Array.from(W2));
    expect(initial).toEqual({ W2, b2 });
  });

  const MISSING = "W2, from base.safetensors, is (4, 3): 12 numbers";
  test.each<[string, Partial<Given>, string]>([
    ["nothing", {}, `initial.W2 is missing; ${MISSING}`],
    ["not this one", { initial: { b2 } }, `initial.W2 is missing; ${MISSING}`],
    ["too few", { initial: { W2: W2.subarray(1), b2 } }, `initial.W2 has 11 numbers; ${MISSING}`],
    ["too many", { initial: { W2, b2: W2 } }, "initial.b2 has 12 numbers; b2, from bias.npy, is (4, 1): 4 numbers"],
  ])("given %s, names the tensor, the file and the shape", async (_, options, message) => {
    const trainer = trainerOf(specOf("", MIDDLE, ""), options);
    await expect(trainer).rejects.toThrow(ShapeError);
    await expect(trainer).rejects.toThrow(message);
  });

  test("with defaults and repeated layers, each layer takes its own", async () => {
    const spec = `version: 1
name: repeated
input: { units: 2 }
defaults: { initializer: { type: file, path: base.npz } }
layers: [{ repeat: 2, units: 2, activation: tanh }, { units: 1 }]
loss: mean_squared_error
`;
    const [W1, second] = [Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8)];
    const { parameters } = await trainerOf(spec, { initial: { W1, W2: second } });
    expect([parameters["W1"]!.data, parameters["W2"]!.data]).toEqual([W1, second]);
  });
});
