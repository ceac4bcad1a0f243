import { StructureKind, type InterfaceDeclarationStructure } from "ts-morph";
import { symbolOf, type CacheTensor, type Plan } from "../plan/plan.ts";
import { docOf, member } from "./text.ts";

/** The interfaces of a module. */
export function interfaces(plan: Plan) {
  const { theta, slots, scalars } = plan;
  const byLayer = plan.parameters.toSorted((x, y) => x.layer - y.layer);
  const forward = plan.cache.filter(({ kind }) => kind === "Z" || kind === "A");
  const backward = plan.cache.filter(({ kind }) => kind === "dZ" || kind === "dA");
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
    ]),
    Gradients: interfaceOf("Gradients", "The gradients of J, laid out as Parameters.", [
      member("dtheta", `Matrix<${theta}, 1>`),
      ...byLayer.map(({ name, rows, cols }) => member(`d${name}`, `Matrix<${rows}, ${cols}>`)),
    ]),
    Activations: columnsInterface("Activations", "What forward propagation computes for m examples.", forward),
    Cache: {
      ...columnsInterface("Cache", "What backward propagation reads and computes for m examples.", backward),
      extends: ["Activations<M>"],
    },
    State: interfaceOf("State", "What the optimizer keeps from step to step.", [
      member("t", "number", "Steps so far.", false),
      ...scalars.map(({ name, description }) => member(name, "number", `${description}.`, false)),
      ...slots.map((slot) => member(slot, `Matrix<${theta}, 1>`)),
    ]),
  };
}

function columnsInterface(name: string, doc: string, tensors: readonly CacheTensor[]): InterfaceDeclarationStructure {
  const members = tensors.map((tensor) =>
    member(
      tensor.name,
      `Matrix<${tensor.rows}, M>`,
      tensor.aliasOf === undefined ? undefined : `Another name of ${symbolOf(tensor.aliasOf)}: the activation is linear.`,
    ),
  );
  return { ...interfaceOf(name, doc, members), typeParameters: [{ name: "M", constraint: "number" }] };
}

function interfaceOf(
  name: string,
  doc: string,
  properties: NonNullable<InterfaceDeclarationStructure["properties"]>,
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, isExported: true, docs: [docOf(doc)], properties };
}
