/** `step`: forward propagation, the cost and backward propagation of a tiny network in one loop over the examples. */
import type { FunctionDeclarationStructure } from "ts-morph";
import { printTypeScript } from "../formula/index.ts";
import { isClamping } from "../plan/limits.ts";
import type { ParameterTensor, Plan, Step } from "../plan/plan.ts";
import {
  isPenaltyGradient,
  outputsOf,
  predictedFrom,
  scalarsOf,
  type ScalarStatement,
  type Unrolled,
  type UnrolledStep,
} from "../plan/unrolled.ts";
import { shortName } from "../vocabulary.ts";
import { scalarsIn, wrapped } from "./kernel.ts";
import { declaredNumbers, functionStructure } from "./text.ts";

/** Undefined where the plan has no such step. */
export function unrolledFunction(plan: Plan): FunctionDeclarationStructure | undefined {
  const { network, unrolled, theta, parameters } = plan;
  if (unrolled === undefined) return undefined;
  const [n0, nL] = [network.input.units, network.layers.at(-1)!.units];
  const sorted = byLayer(parameters);
  const penalties = plan.cost.slice(1);
  const penaltyGradients = plan.backward.filter(isPenaltyGradient);
  const scalars = penalties.flatMap(({ args }) => args.flatMap((each) => ("scalar" in each ? [each.scalar] : [])));
  const strengths = [...new Set(scalars)].filter((name) => name !== "m");
  return functionStructure("step", {
    doc: [
      "Forward propagation, the cost and backward propagation in one loop over the examples, neuron by neuron: fills",
      "the gradients and returns J, to the bit as `forward`, `cost` and `backward` do. It needs no cache.",
    ].join("\n"),
    columns: true,
    parameters: [
      ["X", `Matrix<${n0}, M>`],
      ["Y", `Matrix<${nL}, M>`],
      ["parameters", "Parameters"],
      ["gradients", "Gradients"],
      ...(strengths.length === 0
        ? []
        : [[`{ ${strengths.join(", ")} }`, "Hyperparameters", "hyperparameters"] as const]),
    ],
    returns: "number",
    body: [
      `expectMatrix("X", X, ${n0}, X.cols, X.heap);`,
      `expectMatrix("Y", Y, ${nL}, X.cols, X.heap);`,
      `expectMatrix("θ", parameters.theta, ${theta}, 1, X.heap);`,
      `expectMatrix("dθ", gradients.dtheta, ${theta}, 1, X.heap);`,
      "const m = X.cols, x = X.data, y = Y.data;",
      "// Elements are rounded as the heap stores them.",
      `const round = X.heap.precision === "float32" ? Math.fround : Number;`,
      "",
      ...weightLines(parameters),
      "",
      "// Sums over the examples.",
      "let J = 0;",
      ...sorted.flatMap((tensor) => rowsOf({ ...tensor, name: `d${tensor.name}` }, () => "0", "let")),
      "",
      "for (let j = 0; j < m; j++) {",
      ...[
        ...declaredNumbers("const", column("x", n0, ofExample)),
        ...declaredNumbers("const", column("y", nL, ofExample)),
        ...exampleLines(plan, unrolled),
      ].map((line) => (line === "" ? "" : `  ${line}`)),
      "}",
      "",
      ...sorted.flatMap((tensor) => [
        `const d${tensor.name} = gradients.d${tensor.name}.data;`,
        ...scalarsOf(tensor).map((name, i) => `d${tensor.name}[${i}] = d${name} / m;`),
      ]),
      ...penaltyGradients.map((step) => `${callOf(step)};  // ${step.formula}`),
      ...(penalties.length === 0 ? ["return J / m;"] : penaltyCosts(penalties)),
    ],
  });
}

/** What a predictor calls; undefined where the plan has no such inference. */
export function unrolledInference(plan: Plan): FunctionDeclarationStructure | undefined {
  const { network, unrolledInference: steps, folded, infer } = plan;
  if (steps === undefined) return undefined;
  const { index: L, units } = network.layers.at(-1)!;
  const output = `A${L}`;
  const whole = folded !== undefined ? "inferFolded" : infer !== undefined ? "infer" : "forward";
  return functionStructure("inferUnrolled", {
    doc: [
      `Inference of one example, neuron by neuron: fills A[L] alone, with the numbers of \`${whole}\`. Several`,
      "examples, and other kernels than those in TypeScript, are left to it.",
    ].join("\n"),
    exported: false,
    columns: true,
    parameters: [
      ["X", `Matrix<${network.input.units}, M>`],
      ["parameters", "Parameters"],
      ["activations", "Activations<M>"],
    ],
    returns: `Matrix<${units}, M>`,
    body: [
      `if (X.cols > 1 || X.heap.native !== undefined) return ${whole}(X, parameters, activations);`,
      `const { ${output} } = activations, x = X.data;`,
      "// Elements are rounded as a predictor's heap stores them.",
      "const round = Math.fround;",
      "",
      ...weightLines(predictedFrom(plan)),
      "",
      ...declaredNumbers("const", column("x", network.input.units, String)),
      ...exampleLines(plan, steps),
      "",
      ...outputsOf(plan).map((name, i) => `${output}.data[${i}] = ${name};`),
      `return ${output};`,
    ],
  });
}

/** The functions of the runtime that neurons call besides kernels. */
export function scalarsUnrolled(plan: Plan, steps: Unrolled | undefined): string[] {
  return steps === undefined ? [] : scalarsIn(exampleLines(plan, steps).join("\n"));
}

/**
 * The steps that `step` does the work of, as a heap's kernels may have them in one: those of tensors alone, and of the
 * limits that products keep.
 */
export function fusedSteps({ cache, forward, cost, backward, update }: Plan): string[] {
  const steps = [...forward, ...cost, ...backward].filter(({ kernel }) => kernel !== undefined);
  const isWritten = (step: Step): boolean =>
    step.args.every((each) => "tensor" in each || (isClamping(step) && "scalar" in each));
  if (!steps.every((step) => step.rescaled === undefined && isWritten(step))) return [];
  const [only, ...others] = update;
  const withUpdate = others.length === 0 && only?.kernel === "gradientDescent" ? [...steps, only] : steps;
  const overwriters = new Map(cache.map(({ name, overwrittenBy }) => [name, overwrittenBy]));
  const texts = withUpdate.map(({ kernel, args }) => {
    const names = args.map((each) => {
      if ("tensor" in each) return overwriters.get(each.tensor) ?? each.tensor;
      return "scalar" in each ? each.scalar : "";
    });
    return [kernel, ...names].join(" ");
  });
  return ["    fused: [", ...texts.map((text) => `      "${text}",`), "    ],"];
}

/** Parameters as scalars, layer by layer. */
function weightLines(parameters: Plan["parameters"]): string[] {
  return [
    "// wl_i_k is the weight to unit i of layer l from unit k of the layer before.",
    ...byLayer(parameters).flatMap((tensor) => [
      `const ${tensor.name} = parameters.${tensor.name}.data;`,
      ...rowsOf(tensor, (i) => `${tensor.name}[${i}]!`, "const"),
    ]),
  ];
}

function byLayer(parameters: Plan["parameters"]): ParameterTensor[] {
  return parameters.toSorted((x, y) => x.layer - y.layer);
}

/** A row of W[l] begins a new line. */
function rowsOf(tensor: ParameterTensor, valueOf: (i: number) => string, keyword: "const" | "let"): string[] {
  const scalars = scalarsOf(tensor).map((name, i) => [name, valueOf(i)] as const);
  const length = tensor.cols === 1 ? tensor.rows : tensor.cols;
  return Array.from({ length: scalars.length / length }, (_, row) =>
    declaredNumbers(keyword, scalars.slice(row * length, (row + 1) * length)),
  ).flat();
}

/** The numbers of one example. */
function column(name: string, rows: number, placeOf: (i: number) => string): [string, string][] {
  return Array.from({ length: rows }, (_, i) => [`${name}${i + 1}`, `${name}[${placeOf(i)}]!`]);
}

/** Number i of example j of m. */
function ofExample(i: number): string {
  return i === 0 ? "j" : i === 1 ? "m + j" : `${i} * m + j`;
}

/** A block a layer, first on the way forward, then on the way back. */
function exampleLines({ network }: Plan, unrolled: Unrolled): string[] {
  return unrolled.flatMap((step, i) => {
    const { index, inputs, units, activation } = network.layers[step.layer - 1]!;
    const head = ["", `// layer ${index}: ${inputs} → ${units}, ${shortName(activation.word)}`];
    return [...(unrolled[i - 1]?.layer === step.layer ? [] : head), ...stepLines(step)];
  });
}

function stepLines({ formula, statements, numbers }: UnrolledStep): string[] {
  const literals = Object.entries(numbers).map(([symbol, value]) => [symbol, value < 0 ? `(${value})` : `${value}`]);
  const names = Object.fromEntries(literals) as Readonly<Record<string, string>>;
  const lines = statements.flatMap((statement) => wrapped(statementText(statement, names)));
  return [`// ${formula}`, ...lines];
}

function statementText(statement: ScalarStatement, names: Readonly<Record<string, string>>): string {
  const { name, value, kind, plusZero = false, unlessZero } = statement;
  const text = `${printTypeScript(value, names)}${plusZero ? " + 0" : ""}`;
  switch (kind) {
    case "element":
      return `const ${name} = round(${text});`;
    case "between":
      return `const ${name} = ${text};`;
    case "sum": {
      const sum = `${name} += ${text};`;
      return unlessZero === undefined ? sum : `if (${unlessZero} !== 0) ${sum}`;
    }
  }
}

function penaltyCosts(penalties: readonly Step[]): string[] {
  return [
    "let penalized = J / m;",
    ...penalties.map((step) => `penalized += ${callOf(step)};  // ${step.formula}`),
    "return penalized;",
  ];
}

/** Of a penalty, whose tensors are those of parameters and gradients. */
function callOf({ kernel, args }: Step): string {
  const texts = args.map((each) => {
    if (!("tensor" in each)) return "scalar" in each ? each.scalar : "";
    return `${each.tensor.startsWith("d") ? "gradients" : "parameters"}.${each.tensor}`;
  });
  return `${kernel}(${texts.join(", ")})`;
}
