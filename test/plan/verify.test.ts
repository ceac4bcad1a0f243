import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { substitute, variable } from "../../src/formula/index.ts";
import type { Plan, Step } from "../../src/plan/plan.ts";
import type { ScalarStatement } from "../../src/plan/unrolled.ts";
import { verify } from "../../src/plan/verify.ts";

const SPEC = `
version: 1
name: net
input: { units: 6 }
layers:
  - { units: 5, activation: tanh }
  - { units: 5 }
  - { units: 4, activation: relu }
  - { units: 3, activation: softmax }
loss: categorical_crossentropy
regularization: { l2: 0.1 }
optimizer: adam
`;

const plan = planOf(SPEC);

function planOf(text: string): Plan {
  const compilation = compile(text, { file: "net.net.yaml", source: "net.net.yaml" });
  if (compilation.plan === undefined) throw new Error(compilation.diagnostics[0].message);
  return compilation.plan;
}

/** That of a network of two layers, the first of which is as said. */
function tinyPlan(layer: string): Plan {
  return planOf(`
version: 1
name: tiny
input: { units: 2 }
layers:
  - { units: 2, ${layer} }
  - { units: 1, activation: sigmoid }
loss: binary_crossentropy
`);
}

/** The plan with some of its steps changed. */
function withSteps(part: "forward" | "backward" | "cost" | "initialize", change: (steps: Step[]) => Step[]): Plan {
  return { ...plan, [part]: change([...plan[part]]) };
}

describe("verify", () => {
  it("finds nothing in a right plan", () => {
    expect(verify(plan)).toEqual([]);
  });

  it("finds a step that is missing: its output is read before it is written", () => {
    for (const part of ["forward", "backward", "initialize"] as const) {
      plan[part].forEach((step, i) => {
        if (step.kernel === undefined || step.kernel === "l2PenaltyGrad") return;
        expect(verify(withSteps(part, (steps) => steps.toSpliced(i, 1))), step.formula).not.toEqual([]);
      });
    }
  });

  it("finds labels that are not made", () => {
    for (const setting of ["label_smoothing: 0.1", "class_weights: [1, 2, 3]"]) {
      const smoothed = planOf(SPEC.replace("loss: categorical_crossentropy", `loss: { type: categorical_crossentropy, ${setting} }`));
      expect(verify(smoothed)).toEqual([]);
      expect(verify({ ...smoothed, labels: [] }).join("\n")).toMatch(/T4 is read before it is written/);
    }
  });

  it("finds weights of examples that are overwritten before the cost reads them", () => {
    const weighted = planOf(`${SPEC}training: { example_weights: true }`);
    expect(verify(weighted)).toEqual([]);
    const row = weighted.activations.find(({ name }) => name === "Z1")!.row;
    const activations = weighted.activations.map((each) => (each.name === "exampleWeights" ? { ...each, row } : each));
    expect(verify({ ...weighted, activations }).join("\n")).toMatch(/exampleWeights is read .* after it was overwritten/);
    // Of one unit, a column has the room of a whole row: it must not be that of what it is taken of.
    const single = planOf(SPEC.replace("units: 3, activation: softmax", "units: 1, activation: sigmoid")
      .replace("categorical", "binary") + "training: { example_weights: true }");
    expect(verify(single)).toEqual([]);
    const places = new Map(single.activations.map(({ name, row }) => [name, row]));
    expect(places.get("Zj")).not.toBe(places.get("Z4"));
  });

  it("finds steps in the wrong order", () => {
    const swapped = withSteps("backward", (steps) => steps.toReversed());
    expect(verify(swapped).join("\n")).toMatch(/dZ4 is read before it is written/);
    const twice = withSteps("forward", ([first, second, ...rest]) => [second!, first!, ...rest]);
    expect(verify(twice).join("\n")).toMatch(/Z1 is read before it is written/);
  });

  it("finds shapes that do not agree", () => {
    const transposed = {
      ...plan,
      parameters: plan.parameters.map((tensor) =>
        tensor.name === "W1" ? { ...tensor, rows: tensor.cols, cols: tensor.rows } : tensor,
      ),
    };
    expect(verify(transposed).join("\n")).toMatch(/Z\[1\] = W\[1\]·X \+ b\[1\]: X is \(6, m\), where k is 5/);
    const wrongLayer = withSteps("forward", (steps) =>
      steps.map((step) => ({
        ...step,
        args: step.args.map((argument) =>
          "tensor" in argument && argument.tensor === "b3" ? { ...argument, tensor: "b4" } : argument,
        ),
      })),
    );
    expect(verify(wrongLayer).join("\n")).toMatch(/b4 is \(3, 1\), where n is 4/);
  });

  it("finds what an activation learns in another shape than a number for each unit or one for all", () => {
    const learning = planOf(SPEC.replace("relu", "{ type: prelu, shared: true }").replace("tanh", "prelu"));
    expect(verify(learning)).toEqual([]);
    const parameters = learning.parameters.map((tensor) => (tensor.name === "slope1" ? { ...tensor, rows: 4 } : tensor));
    expect(verify({ ...learning, parameters }).join("\n")).toMatch(/slope\[1\] ∗ Z\[1\]: slope1 is \(4, 1\), where n is 5/);
  });

  it("finds storage that overlaps or ends outside", () => {
    const cache = plan.cache.map((tensor) => (tensor.name === "A3" ? { ...tensor, row: tensor.row - 1 } : tensor));
    expect(verify({ ...plan, cache }).join("\n")).toMatch(/A2 and A3 overlap/);
    expect(verify({ ...plan, cacheRows: plan.cacheRows - 1 }).join("\n")).toMatch(/dZ1 ends at/);
    expect(verify({ ...plan, theta: plan.theta - 16 }).join("\n")).toMatch(/b4 ends at|past its region/);
    const odd = plan.parameters.map((tensor) => (tensor.name === "b4" ? { ...tensor, offset: tensor.offset + 1 } : tensor));
    expect(verify({ ...plan, parameters: odd }).join("\n")).toMatch(/not on a multiple of 16/);
  });

  it("finds activations that are overwritten while they are needed", () => {
    const activations = plan.activations.map((tensor) => ({ ...tensor, row: 0 }));
    expect(verify({ ...plan, activations }).join("\n")).toMatch(/written over .* while that is read|after it was overwritten/);
  });

  it("lays inference out in no more than the two widest neighbours, whatever the depth", () => {
    const { activationRows, activations, network } = plan;
    expect(activationRows).toBe(5 + 5);
    // A[l] and Z[l], but for Z[3], which is nowhere: A[3] is computed at once.
    expect(activations).toHaveLength(2 * network.layers.length - 1);
  });

  it("has tensors written over in training where one step alone reads them, but none that the cache lists", () => {
    const places = plan.cache.flatMap(({ name, overwrittenBy: by }) => (by === undefined ? [] : [[name, by]]));
    // Z[2] is A[2], there is no Z[3], the loss takes Z[4], and dA[4] is not computed.
    expect(places).toEqual([["Z1", "A1"], ["dA3", "dZ3"], ["dA1", "dZ1"]]);
    const rows = new Map(plan.cache.map(({ name, row }) => [name, row]));
    for (const [name, by] of places) expect(rows.get(name!)).toBe(rows.get(by!));
    expect(new Set(rows.values()).size).toBe(rows.size - 2 - places.length);
  });

  it("shares storage where all tensors are kept between two names of one tensor alone", () => {
    const { cache, cacheRows } = planOf(`${SPEC}training: { keep: all }`);
    const rows = new Map(cache.map(({ name, row }) => [name, row]));
    expect(rows.get("A2")).toBe(rows.get("Z2"));
    expect(rows.get("dZ2")).toBe(rows.get("dA2"));
    expect(new Set(rows.values()).size).toBe(rows.size - 2);
    expect(cacheRows).toBe(4 * 5 + 2 * 5 + 4 * 4 + 3 * 3);
    expect(plan.cacheRows).toBe(2 * 5 + 2 * 5 + 2 * 4 + 3 * 3);
  });

  it("finds what is written over in training while it is needed", () => {
    const over = (name: string, by: string): readonly string[] => {
      const { row } = plan.cache.find((tensor) => tensor.name === by)!;
      return verify({
        ...plan,
        cache: plan.cache.map((tensor) => (tensor.name === name ? { ...tensor, overwrittenBy: by, row } : tensor)),
      });
    };
    // The cost reads Z[4] after A[4], and dW[2] reads A[1] after Z[2].
    expect(over("Z4", "A4").join("\n")).toMatch(/J = .*: Z4 is read .* after it was overwritten/);
    expect(over("A1", "Z2").join("\n")).toMatch(/A2 is written over A1 while|Z2 is written over A1 while that is read/);
  });

  it("finds what reads X in inference and is no product", () => {
    const plan = tinyPlan("activation: tanh");
    const [product, activation, ...rest] = plan.forward;
    const args = activation!.args.map((each) => ("tensor" in each && each.tensor === "Z1" ? { ...each, tensor: "X" } : each));
    const forward = [product!, { ...activation!, args }, ...rest];
    expect(verify({ ...plan, forward }).join("\n")).toMatch(/X is read by tanh/);
    const sum = { ...activation!, kernel: "add", args: [args[0]!, args[0]!, activation!.args[1]!] };
    expect(verify({ ...plan, forward: [product!, sum, ...rest] }).join("\n")).toMatch(/X is read by add/);
  });

  it("finds faults in what a tiny network computes neuron by neuron", () => {
    const tiny = tinyPlan("activation: gelu");
    expect(verify(tiny)).toEqual([]);
    const steps = tiny.unrolled!;
    const withStatements = (i: number, change: (all: readonly ScalarStatement[]) => readonly ScalarStatement[]): Plan => ({
      ...tiny,
      unrolled: steps.with(i, { ...steps[i]!, statements: change(steps[i]!.statements) }),
    });
    steps.forEach(({ statements, formula }, i) => {
      statements.forEach((_, k) => {
        expect(verify(withStatements(i, (all) => all.toSpliced(k, 1))), formula).not.toEqual([]);
        const twice = verify(withStatements(i, (all) => [...all, all[k]!]));
        if (statements[k]!.name !== "J") expect(twice.join("\n"), formula).toMatch(/twice/);
      });
    });
    expect(verify({ ...tiny, unrolled: steps.toReversed() }).join("\n")).toMatch(/is read before it is computed/);
    const inference = tiny.unrolledInference!;
    expect(verify({ ...tiny, unrolledInference: inference.toReversed() }).join("\n")).toMatch(/is read before/);
    expect(verify({ ...tiny, unrolledInference: inference.slice(0, -1) })).toEqual(["a2_1 is never computed"]);
  });

  it("finds a parameter that was folded away, neuron by neuron", () => {
    const folded = tinyPlan("activation: tanh, bias: true, normalization: batch");
    expect(verify(folded)).toEqual([]);
    const [first, ...others] = folded.unrolledInference!;
    const names = new Map([["beta1_1", variable("b1_1")]]);
    const statements = first!.statements.map((each) => ({ ...each, value: substitute(each.value, names) }));
    const unrolledInference = [{ ...first!, statements }, ...others];
    expect(verify({ ...folded, unrolledInference }).join("\n")).toMatch(/b1_1 is read before it is computed/);
  });
});
