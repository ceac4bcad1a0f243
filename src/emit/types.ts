import { StructureKind, type InterfaceDeclarationStructure } from "ts-morph";
import { membersOf, symbolOf, type CacheTensor, type Plan } from "../plan/plan.ts";
import { commentLines, docOf, member } from "./text.ts";

/** The interfaces of a module. */
export function interfaces(plan: Plan) {
  const { theta, slots, scalars } = plan;
  const byLayer = plan.parameters.toSorted((x, y) => x.layer - y.layer);
  const cache = membersOf(plan.cache);
  const forward = cache.filter(({ kind }) => kind === "training");
  const backward = cache.filter(({ kind }) => kind === "gradient");
  return {
    Hyperparameters: interfaceOf(
      "Hyperparameters",
      "What a person chooses besides the layers.",
      plan.hyperparameters.map(({ symbol, description }) =>
        member(symbol, symbol === "batchSize" ? 'number | "full"' : "number", `${description}.`),
      ),
    ),
    Parameters: interfaceOf("Parameters", "What is learned.", [
      member("theta", `Matrix<${theta}, 1>`, "θ: all parameters end to end, the weights first, each on a 64-byte boundary."),
      ...byLayer.map(({ name, rows, cols }) => member(name, `Matrix<${rows}, ${cols}>`)),
      ...plan.statistics.map(({ name, rows, cols }) =>
        member(name, `Matrix<${rows}, ${cols}>`, STATISTICS[name.replace(/\d+$/, "")]),
      ),
    ]),
    ...(plan.initial.length === 0 ? {} : { Initial: initialInterface(plan) }),
    Gradients: interfaceOf("Gradients", "The gradients of J, laid out as Parameters.", [
      member("dtheta", `Matrix<${theta}, 1>`),
      ...byLayer.map(({ name, rows, cols }) => member(`d${name}`, `Matrix<${rows}, ${cols}>`)),
    ]),
    Activations: columnsInterface(
      plan,
      "Activations",
      `What forward propagation computes for m examples${butFor(plan.activations)}.`,
      membersOf(plan.activations),
    ),
    Cache: {
      ...columnsInterface(
        plan,
        "Cache",
        `What backward propagation reads and computes for m examples${butFor(plan.cache)}.`,
        [...forward, ...backward],
      ),
      extends: ["Activations<M>"],
    },
    State: interfaceOf("State", "What the optimizer keeps from step to step.", [
      member("t", "number", "Steps so far.", false),
      ...scalars.map(({ name, description }) => member(name, "number", `${description}.`, false)),
      ...slots.map((slot) => member(slot, `Matrix<${theta}, 1>`)),
    ]),
  };
}

/** Row by row, as W[l] lies. */
function initialInterface({ initial }: Plan): InterfaceDeclarationStructure {
  const doc = "The parameters that begin as files have them: what a trainer is given, row by row.";
  const members = initial.map(({ name, rows, cols, path, tensor }) => {
    const text = `(${rows}, ${cols}): ${tensor ?? "the array"} of ${path}.`;
    return member(name, "Numbers", commentLines(text).join(" "));
  });
  return interfaceOf("Initial", doc, members);
}

function columnsInterface(
  plan: Plan,
  name: string,
  doc: string,
  tensors: readonly CacheTensor[],
): InterfaceDeclarationStructure {
  const members = tensors.map((tensor) =>
    member(
      tensor.name,
      `Matrix<${tensor.rows}, ${tensor.cols === 1 ? 1 : "M"}>`,
      docOfTensor(tensor, plan),
    ),
  );
  return { ...interfaceOf(name, doc, members), typeParameters: [{ name: "M", constraint: "number" }] };
}

function butFor(tensors: readonly CacheTensor[]): string {
  return membersOf(tensors).length < tensors.length ? ", but for what is written over" : "";
}

function docOfTensor({ name, layer, aliasOf }: CacheTensor, { network }: Plan): string | undefined {
  if (aliasOf === undefined) return TENSORS[name.replace(/\d+$|^[A-Z](?=j$)/, "")];
  const linear = network.layers[layer - 1]!.activation.word.name === "linear";
  return `Another name of ${symbolOf(aliasOf)}${linear ? ": the activation is linear" : ""}.`;
}

/** What is not told by Ng's notation. */
const TENSORS: Readonly<Record<string, string>> = {
  mu: "The means by which is normalised.",
  variance: "The variances.",
  N: "Normalised.",
  S: "With what a skip connection adds.",
  G: "The activation, before what comes after it.",
  H: "With noise.",
  D: "The mask of dropout: 1 for what stays, 0 for what goes.",
  E: "The noise that is added.",
  exampleWeights: "ω: what each example counts for in J, 1 unless it is filled with something else.",
  j: "Room for one example of it, whose loss is taken.",
  T: "The labels that the loss takes, made of Y.",
};

const STATISTICS: Readonly<Record<string, string>> = {
  runningMean: "The running average of means, by which inference normalises.",
  runningVariance: "And of variances.",
};

function interfaceOf(
  name: string,
  doc: string,
  properties: NonNullable<InterfaceDeclarationStructure["properties"]>,
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, isExported: true, docs: [docOf(doc)], properties };
}
