import type { FunctionDeclarationStructure } from "ts-morph";
import type { Argument, CacheTensor, Folded, Plan, Step } from "../plan/plan.ts";
import { shortName } from "../vocabulary.ts";
import { alignComments, commentLines, declared, functionStructure, literal, type Line } from "./text.ts";
import { unrolledFunction, unrolledInference } from "./unrolled.ts";

/** The plan's steps, written down. */
export function computeFunctions(plan: Plan) {
  const step = unrolledFunction(plan);
  const inferUnrolled = unrolledInference(plan);
  return {
    forward: propagation(plan, "training"),
    ...(plan.infer === undefined ? {} : { infer: propagation(plan, "inference") }),
    ...(plan.folded === undefined
      ? {}
      : { fold: fold(plan.folded), inferFolded: propagation(plan, "folded") }),
    ...(inferUnrolled === undefined ? {} : { inferUnrolled }),
    cost: cost(plan),
    backward: backward(plan),
    ...(step === undefined ? {} : { step }),
    update: update(plan),
    initialize: initialize(plan),
    ...(plan.draw.length === 0 ? {} : { draw: draw(plan) }),
  };
}

/** What propagation is called, and what it is for. */
const PROPAGATION = {
  training: { name: "forward", doc: "Forward propagation in training: fills the cache" },
  inference: { name: "infer", doc: "Forward propagation in inference: fills the activations" },
  folded: { name: "inferFolded", doc: "Forward propagation in inference with folded parameters: fills A[l]" },
} as const;

function propagation(plan: Plan, mode: keyof typeof PROPAGATION): FunctionDeclarationStructure {
  const { network, forward, infer, folded } = plan;
  const L = network.layers.length;
  const n0 = network.input.units;
  const alone = infer === undefined;
  const steps = { training: forward, inference: infer!, folded: folded?.forward! }[mode];
  const needsM = scalarsOf(steps).includes("m");
  const { name, doc } = PROPAGATION[mode];
  const drawn = mode === "training" && plan.draw.length > 0 ? ", whose masks are drawn before," : "";
  return functionStructure(name, {
    doc: alone
      ? "Forward propagation: fills the cache and returns A[L]."
      : `${doc}${drawn} and returns A[L].`,
    columns: true,
    parameters: [
      ["X", `Matrix<${n0}, M>`],
      ["parameters", "Parameters"],
      ["cache", alone || mode !== "training" ? "Activations<M>" : "Cache<M>"],
    ],
    returns: `Matrix<${network.layers[L - 1]!.units}, M>`,
    body: [
      `expectMatrix("X", X, ${n0}, cache.A1.cols, cache.A1.heap);`,
      `expectMatrix("θ", parameters.theta, ${plan.theta}, 1, cache.A1.heap);`,
      ...(needsM ? ["const m = X.cols;", "expectSeveral(m);"] : []),
      ...layerBlocks(plan, steps, mode === "training" ? plan.cache : plan.activations, ["parameters", "cache"]),
      "",
      `return A${L};`,
    ],
  });
}

function fold({ fold: steps }: Folded): FunctionDeclarationStructure {
  return functionStructure("fold", {
    doc: "Puts batch normalisation into W[l] and β[l], or into W[l+1] and b[l+1], once, for inference alone.",
    parameters: [["parameters", "Parameters"]],
    returns: "void",
    body: [...declared([tensorsOf(steps), "parameters"]), ...alignComments(steps.map((step) => lineOf(step)))],
  });
}

/** What the trainer calls for each batch, unless the masks are set by hand. */
function draw(plan: Plan): FunctionDeclarationStructure {
  const names = tensorsOf(plan.draw);
  return functionStructure("draw", {
    doc: "Draws what is random in training.",
    exported: false,
    columns: true,
    parameters: [
      [`{ ${names.join(", ")} }`, "Cache<M>"],
      ["random", "Random"],
    ],
    returns: "void",
    body: alignComments(plan.draw.map((step) => lineOf(step))),
  });
}

function cost(plan: Plan): FunctionDeclarationStructure {
  const { network, cost: steps } = plan;
  const strengths = namesOf(scalarsOf(steps));
  const penalized = strengths.length > 0;
  const L = network.layers.length;
  const output = `A${L}`;
  const body = [`expectMatrix("Y", Y, ${network.layers[L - 1]!.units}, cache.${output}.cols, cache.${output}.heap);`];
  const [data, ...penalties] = steps;
  const from = tensorsOf([data!, ...plan.labels]).filter((name) => name !== "Y");
  body.push(`const { ${from.join(", ")} } = cache;`);
  const labels = plan.labels.map((step) => lineOf(step));
  if (penalized) {
    body.push(...declared([tensorsOf(penalties), "parameters"]), "const m = Y.cols;");
    const lines = steps.map((step, i) => ({
      code: `${i === 0 ? "let J =" : "J +="} ${costOf(step)};`,
      comment: step.formula,
    }));
    body.push(...alignComments([...labels, ...lines]), "return J;");
  } else {
    body.push(...alignComments([...labels, { code: `return ${costOf(data!)};`, comment: data!.formula }]));
  }
  return functionStructure("cost", {
    doc: penalized
      ? "The cost J of the last forward propagation: the mean loss of the m examples and the penalty on W."
      : "The cost J of the last forward propagation: the mean loss of the m examples.",
    columns: true,
    parameters: [
      ["Y", `Matrix<${network.layers[L - 1]!.units}, M>`],
      [penalized ? "parameters" : "_parameters", "Parameters"],
      ["cache", "Activations<M>"],
      ...chosen(strengths),
    ],
    returns: "number",
    body,
  });
}

function backward(plan: Plan): FunctionDeclarationStructure {
  const { network } = plan;
  const steps = [...plan.labels, ...plan.backward];
  const strengths = namesOf(scalarsOf(steps));
  const L = network.layers.length;
  const { inputGradient, keep } = network.training;
  const members = [...(keep === "all" ? ["dA[l]"] : []), "dZ[l]", ...(inputGradient ? ["dX"] : [])];
  const filled = [members.slice(0, -1).join(", "), ...members.slice(-1)].filter((text) => text !== "").join(" and ");
  return functionStructure("backward", {
    doc: `Backward propagation: fills ${filled} in the cache, and dW[l] and db[l] in the gradients.`,
    columns: true,
    parameters: [
      ["X", `Matrix<${network.input.units}, M>`],
      ["Y", `Matrix<${network.layers[L - 1]!.units}, M>`],
      ["parameters", "Parameters"],
      ["cache", "Cache<M>"],
      ["gradients", "Gradients"],
      ...chosen(strengths),
    ],
    returns: "void",
    body: [
      `expectMatrix("X", X, ${network.input.units}, cache.A1.cols, cache.A1.heap);`,
      `expectMatrix("Y", Y, ${network.layers[L - 1]!.units}, cache.A1.cols, cache.A1.heap);`,
      `expectMatrix("θ", parameters.theta, ${plan.theta}, 1, cache.A1.heap);`,
      `expectMatrix("dθ", gradients.dtheta, ${plan.theta}, 1, cache.A1.heap);`,
      ...(strengths.length > 0 ? ["const m = X.cols;"] : []),
      ...layerBlocks(plan, steps, plan.cache, ["parameters", "cache", "gradients"]),
    ],
  });
}

function update(plan: Plan): FunctionDeclarationStructure {
  const { network, update: steps } = plan;
  const scalars = new Set(scalarsOf(steps));
  const symbols = plan.hyperparameters.map(({ symbol }) => symbol).filter((symbol) => scalars.has(symbol));
  const owners = ownersOf(plan);
  const named = tensorsOf(steps).filter((name) => owners.has(name));
  const parameters = ["theta", ...named.filter((name) => owners.get(name) === "parameters")];
  const gradients = ["dtheta", ...named.filter((name) => owners.get(name) === "gradients")];
  // Tensors of layers can be many; they are taken out of their objects in the body.
  const byLayer = named.length > 0;
  const changed = steps
    .flatMap(({ args }) => args)
    .some((each) => "tensor" in each && gradients.includes(each.tensor) && each.access !== "read");
  return functionStructure("update", {
    doc: [
      `One step of ${network.optimizer.word.title} over all parameters at once.`,
      ...(plan.schedule === undefined ? [] : ["alpha is what `learningRate` gives for this step, not the base."]),
      ...(changed ? ["Changes dθ in place: it is left as what the step was made of."] : []),
    ].join("\n"),
    parameters: [
      [byLayer ? "parameters" : "{ theta }", "Parameters"],
      [byLayer ? "gradients" : "{ dtheta }", "Gradients"],
      ["state", "State"],
      [`{ ${symbols.join(", ")} }`, "Hyperparameters"],
    ],
    returns: "void",
    body: [
      ...(byLayer
        ? [...declared([parameters, "parameters"]), ...declared([gradients, "gradients"])]
        : []),
      `expectMatrix("dθ", dtheta, ${plan.theta}, 1, theta.heap);`,
      ...plan.slots.map((slot) => `expectMatrix("${slot}", state.${slot}, ${plan.theta}, 1, theta.heap);`),
      "state.t += 1;",
      ...steps.flatMap((step) => {
        const { code, comment } = lineOf(step, (name) => (plan.slots.includes(name) ? `state.${name}` : name));
        const assignments = comment.split("; ");
        return assignments.length === 1 ? [`${code}  // ${comment}`] : [...assignments.map((text) => `// ${text}`), code];
      }),
    ],
  });
}

function initialize(plan: Plan): FunctionDeclarationStructure {
  const names = tensorsOf(plan.initialize);
  const draws = plan.initialize.some(({ args }) => args.some((argument) => "random" in argument));
  return functionStructure("initialize", {
    doc: "Sets the parameters as they are before training.",
    parameters: [
      ["parameters", "Parameters"],
      [draws ? "random" : "_random", "Random"],
      ...(plan.initial.length === 0 ? [] : [["initial", "Initial"] as const]),
    ],
    returns: "void",
    body: [...declared([names, "parameters"]), ...alignComments(plan.initialize.map((step) => lineOf(step)))],
  });
}

/** The parameter that hands strengths of penalties in; the spec's where a caller has none of their own. */
function chosen(strengths: readonly string[]): [string, string, string][] {
  return strengths.length === 0 ? [] : [[`{ ${strengths.join(", ")} }`, "Hyperparameters", "hyperparameters"]];
}

/** A block a layer: what it is, its tensors out of the objects named, its steps. */
function layerBlocks(
  plan: Plan,
  steps: readonly Step[],
  cache: readonly CacheTensor[],
  objects: readonly string[],
): string[] {
  const taken = new Set(["X", "Y"]);
  const owners = ownersOf(plan);
  const overwriters = new Map(cache.map(({ name, overwrittenBy }) => [name, overwrittenBy]));
  const lines: string[] = [];
  for (const group of byLayer(steps)) {
    const { index, inputs, units, activation } = plan.network.layers[group[0]!.layer - 1]!;
    const fresh = tensorsOf(group).filter((name) => !taken.has(name));
    const overwritten = fresh.filter((name) => overwriters.get(name) !== undefined);
    // What lies in the place of another is that other's name, before it is.
    const members = new Set(fresh.map((name) => overwriters.get(name) ?? name).filter((name) => !taken.has(name)));
    for (const name of [...fresh, ...members]) taken.add(name);
    const parts = objects.flatMap((object) => {
      const names = [...members].filter((name) => (owners.get(name) ?? "cache") === object);
      const aliases = object === "cache" ? overwritten.map((name) => [name, overwriters.get(name)!] as const) : [];
      return [...(names.length === 0 ? [] : [[names, object] as const]), ...aliases];
    });
    lines.push("", `// layer ${index}: ${inputs} → ${units}, ${shortName(activation.word)}`);
    if (parts.length > 0) lines.push(...declared(...parts));
    lines.push(...alignComments(group.map((step) => lineOf(step))));
  }
  return lines;
}

/** The objects that tensors are members of, but for the cache's. */
function ownersOf({ parameters, statistics }: Plan): ReadonlyMap<string, string> {
  return new Map([
    ...[...parameters, ...statistics].map(({ name }) => [name, "parameters"] as const),
    ...parameters.map(({ name }) => [`d${name}`, "gradients"] as const),
  ]);
}

function byLayer(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group?.[0]?.layer === step.layer) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function lineOf(step: Step, rename: (tensor: string) => string = (name) => name): Line {
  const assignment = step.result === undefined ? "" : `${step.result} = `;
  return {
    code: step.kernel === undefined ? "" : `${assignment}${callOf(step, rename)};`,
    // Of a step that takes a file's numbers, the file's name is a person's text.
    comment: commentLines(step.formula).join(" "),
  };
}

/** A term of J. */
function costOf(step: Step): string {
  return step.rescaled === undefined ? callOf(step) : `${callOf(step)} ${step.rescaled}`;
}

function callOf({ kernel, args }: Step, rename: (tensor: string) => string = (name) => name): string {
  return `${kernel}(${args.map((argument) => argumentText(argument, rename)).join(", ")})`;
}

function argumentText(argument: Argument, rename: (tensor: string) => string): string {
  if ("tensor" in argument) return rename(argument.tensor);
  if ("constant" in argument) return argument.constant;
  if ("scalar" in argument) return argument.scalar;
  if ("text" in argument) return literal(argument.text);
  if ("kernel" in argument) return argument.kernel;
  return "initial" in argument ? "initial" : "random";
}

/** The tensors that steps name, each once, in their order. */
function tensorsOf(steps: readonly Step[]): string[] {
  return [...new Set(steps.flatMap(({ args }) => args.flatMap((argument) => ("tensor" in argument ? [argument.tensor] : []))))];
}

function scalarsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ args }) => args.flatMap((argument) => ("scalar" in argument ? [argument.scalar] : [])));
}

/** The hyperparameters among scalars, each once: no numbers, and not m. */
function namesOf(scalars: readonly string[]): string[] {
  return [...new Set(scalars.filter((text) => /^[a-z]\w*$/i.test(text) && text !== "m"))];
}
