/** J and its gradient by Z[L] of PyTorch's networks, whatever their hidden layers, the loss as a spec has it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activationsByName } from "../../src/activations/index.ts";
import { readNpz } from "../oracle/npz.ts";
import { hasOracle, oracle, skipReason } from "../oracle/paths.ts";
import { labelsOf, lossOf, type TorchWord } from "../oracle/translate.ts";
import { compileAndImport } from "../support/module.ts";
import { specText } from "../support/spec.ts";

interface Case {
  readonly spec: {
    readonly id: string;
    readonly layer_sizes: readonly number[];
    readonly activations: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[];
    readonly loss: TorchWord;
  };
  readonly batches: readonly (readonly number[])[];
  readonly expected_float64: { readonly data_loss_per_step: readonly number[] };
}

const read = (name: string): Case => JSON.parse(readFileSync(oracle("differential", name), "utf8")) as Case;
const folder = oracle("differential");
const names = hasOracle ? readdirSync(folder).filter((name) => /^pub\d+\.json$/.test(name)) : [];

describe("losses of PyTorch's networks", () => {
  test.skipIf(hasOracle)(skipReason, () => {});

  test.skipIf(!hasOracle)("there are networks with every loss, and every reduction", () => {
    expect(names.length).toBe(62);
    const seen = names.map((name) => read(name).spec.loss);
    expect(new Set(seen.map(({ name }) => name)).size).toBe(12);
    expect(new Set(seen.map(({ reduction }) => reduction)).size).toBe(2);
  });

  for (const name of names) {
    const { spec, batches, expected_float64: expected } = read(name);
    const { name: g, ...settings } = spec.activations.at(-1)!;
    const title = `${spec.id}: ${g}, ${JSON.stringify(spec.loss)}`;
    if (!activationsByName.has(g)) {
      test(`${title}: ${g} is not of the vocabulary`, ({ skip }) => skip());
      continue;
    }
    test(title, async () => {
      const arrays = readNpz(oracle("differential", name.replace(".json", ".npz")));
      const L = spec.layer_sizes.length - 1;
      const units = spec.layer_sizes.at(-1)!;
      const m = batches[0]!.length;
      // One layer whose W is the identity: its input is Z[L].
      const activations = [{ type: g, ...settings }];
      const sketch = { n: [units, units], activations, loss: lossOf(spec.loss), bias: [false] };
      const { module } = await compileAndImport(specText(sketch));
      for (const [precision, tolerance] of [["float64", 1e-12], ["float32", 2e-5]] as const) {
        const trainer = module.createTrainer({ examples: m, precision });
        trainer.parameters["W1"]!.data.fill(0);
        for (let i = 0; i < units; i++) trainer.parameters["W1"]!.data[i * units + i] = 1;
        trainer.X.data.set(arrays.get(`Z${L}`)!.data);
        trainer.Y.data.set(labelsOf(arrays.get("Y")!, batches[0]!, units));
        trainer.forward(trainer.X);
        const J = expected.data_loss_per_step[0]!;
        const error = Math.abs(trainer.cost(trainer.Y) - J);
        expect(error, `J, ${precision}`).toBeLessThanOrEqual(tolerance * Math.max(1, J));
        trainer.backward(trainer.Y);
        // PyTorch's gradients have the 1/m in them.
        const dZ = [...arrays.get(`dZ${L}`)!.data].map((value) => m * value);
        const limit = tolerance * Math.max(...dZ.map(Math.abs));
        dZ.forEach((value, i) => {
          const actual = trainer.cache["dZ1"]!.data[i]!;
          const where = `dZ at ${i}, ${precision}: ${actual}, not ${value}`;
          expect(Math.abs(actual - value), where).toBeLessThanOrEqual(limit);
        });
      }
    });
  }
});
