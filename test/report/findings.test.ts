import { expect, test } from "vitest";
import { ENDS } from "../../src/activations/activation.ts";
import { activationsByName } from "../../src/activations/index.ts";
import { distributionOf } from "../../src/runs/distributions.ts";
import { findingsOf, type Observed } from "../../src/report/findings.ts";
import { epochsOf, LAYERS, momentsOf, recordOf, type Tensor } from "./runs.ts";

const layersOf = (...activations: string[]) =>
  activations.map((activation, i) => {
    const ends = ENDS[activationsByName.get(activation)!.range];
    return { ...LAYERS[0], index: i + 1, units: 64, title: `layer ${i + 1}`, activation, ends };
  });

function told(layers: readonly Tensor[], changes: Partial<Observed> & { activation?: string } = {}): string[] {
  const { activation = "relu", ...others } = changes;
  const observed: Observed = {
    record: recordOf(),
    epochs: epochsOf(10),
    distributions: momentsOf(5, layers),
    layers: layersOf(...layers.slice(1).map(() => activation), "softmax"),
    ...others,
  };
  return findingsOf(observed).map(({ kind, text }) => `${kind}: ${text}`);
}

test("a run in which nothing stands out says so, and one that was not looked at says nothing", () => {
  expect(told([{}, {}, {}])).toEqual([expect.stringMatching(/^good: Nothing stands out/)]);
  expect(told([{}, {}], { distributions: [] })).toEqual([]);
});

test("dying relu: from a tenth of the units on, in hidden layers, as many as were dead each time", () => {
  expect(told([{}, { dead: 41 }, {}])).toEqual([
    expect.stringMatching(/^bad: layer 2: 41 of 64 units were 0 for the whole batch: dying relu\./),
  ]);
  expect(told([{}, { dead: 6 }, {}])[0]).toContain("Nothing stands out");
  expect(told([{}, { dead: 7 }, {}])[0]).toContain("7 of 64");
  // The output's units are 0 for most examples if all goes well.
  expect(told([{}, {}, { dead: 64 }])[0]).toContain("Nothing stands out");
  // Alive at the last moment.
  const revived = [...momentsOf(4, [{ dead: 64 }, {}]), ...momentsOf(1, [{ dead: 0 }, {}])];
  expect(told([{}, {}], { distributions: revived })[0]).toContain("Nothing stands out");
  expect(told([{ dead: 64 }, {}], { activation: "hard_sigmoid" })[0]).toContain("units that have died");
});

test("vanishing gradients: the first layers' against the last's, not the other way round", () => {
  const [finding] = told([{ gradient: 1e-7 }, { gradient: 1e-4 }, { gradient: 0.1 }]);
  expect(finding).toMatch(/^bad: dW\[1\] is 1e-6 of dW\[3\]: vanishing gradients\./);
  expect(told([{ gradient: 0 }, { gradient: 0.1 }])[0]).toMatch(/^bad: dW\[1\] is 0: vanishing gradients/);
  expect(told([{ gradient: 0.1 }, { gradient: 1e-7 }])[0]).toContain("Nothing stands out");
  expect(told([{ gradient: 2e-4 }, { gradient: 0.1 }])[0]).toContain("Nothing stands out");
  // What a layer after the largest one does is no matter.
  const between = told([{ gradient: 1e-5 }, { gradient: 1 }, { gradient: 1e-7 }]);
  expect(between[0]).toMatch(/^bad: dW\[1\] is 1e-5 of dW\[2\]: vanishing gradients/);
  // The looks have to agree: here it vanishes in one of them alone.
  const once = [...momentsOf(1, [{ gradient: 1e-5 }, { gradient: 1 }]), ...momentsOf(2, [{ gradient: 1e-5 }, { gradient: 1e-5 }])];
  expect(told([{}, {}], { distributions: once })[0]).toContain("Nothing stands out");
});

test("fewer looks than have to agree tell nothing of the tensors", () => {
  expect(told([{ dead: 64 }, {}], { distributions: momentsOf(2, [{ dead: 64 }, {}]) })).toEqual([]);
});

test("saturated units, of activations that are flat at both ends", () => {
  // 80 of 100 outputs at the ends of tanh.
  const A = distributionOf(Float64Array.from({ length: 100 }, (_, i) => (i < 40 ? -1 : i < 80 ? 1 : 0)))!;
  expect(told([{ A }, {}], { activation: "tanh" })).toEqual([
    expect.stringMatching(/^bad: layer 1: 80 % of the outputs lie near -1 or 1, where tanh is flat/),
  ]);
  expect(told([{ A }, {}], { activation: "relu" })[0]).toContain("Nothing stands out");
  const alive = distributionOf(Float64Array.from({ length: 100 }, (_, i) => i / 50 - 1))!;
  expect(told([{ A: alive }, {}], { activation: "tanh" })[0]).toContain("Nothing stands out");
});

test("overfitting: the validation cost rises by a tenth while the training cost falls on", () => {
  const epochs = epochsOf(10).map((line, i) => ({ ...line, validation: { cost: 0.5 + 0.1 * Math.abs(i - 4) } }));
  expect(told([{}, {}], { epochs })).toEqual([
    expect.stringMatching(/^bad: The validation cost was lowest after epoch 5, 0\.5000, and is 1\.0000 after epoch 10/),
  ]);
  const rising = epochs.map((line) => ({ ...line, cost: line.epoch }));
  expect(told([{}, {}], { epochs: rising })[0]).toContain("Nothing stands out");
  const unmeasured = epochs.map(({ validation: _, ...line }) => line);
  expect(told([{}, {}], { epochs: unmeasured })[0]).toMatch(/^good: Nothing stands out(?!.*overfitting)/);
  // Of a negative cost a tenth is as much.
  const negative = (last: number) => epochs.map((line, i) => ({ ...line, validation: { cost: i === 9 ? last : -10 } }));
  expect(told([{}, {}], { epochs: negative(-9.99) })[0]).toContain("no overfitting");
  expect(told([{}, {}], { epochs: negative(-8.9) })[0]).toContain(": overfitting.");
});

test("what ended the run comes first", () => {
  const record = recordOf({ status: "diverged", problem: "training diverged in epoch 3" });
  expect(told([{ dead: 64 }, {}], { record })).toEqual([
    "bad: training diverged in epoch 3",
    expect.stringContaining("dying"),
  ]);
});

test("what the spec expects is told where it was missed", () => {
  const expectations = [
    { name: "val_accuracy", min: 0.97, value: 0.9444, met: false },
    { name: "cost", max: 0.5, value: 0.1, met: true },
  ];
  const record = recordOf({ result: { epochs: 40, steps: 200, cost: 0.1, expectations } });
  expect(told([{}, {}], { record })).toEqual(["bad: expect val_accuracy ≥ 0.97: 0.9444, missed"]);
});
