import { membersOf, type CacheTensor, type Plan } from "../plan/plan.ts";
import { functionStructure } from "./text.ts";

/** The functions that lay the module's tensors out on a heap, from `at` on. */
export function placementFunctions(plan: Plan) {
  const { theta, parameters, statistics, slots, scalars } = plan;
  const numbers = ["t: 0", ...scalars.map(({ name, initial }) => `${name}: ${initial}`)];
  const vector = (name: string, offset = 0): string => `  ${name}: matrix(heap, ${plus(offset)}, ${theta}, 1),`;
  const tensors = (prefix: string, all = parameters): string[] =>
    all.map(
      ({ name, rows, cols, offset }) => `  ${prefix}${name}: matrix(heap, ${plus(offset)}, ${rows}, ${cols}),`,
    );
  const fixed: [string, string][] = [
    ["heap", "Heap"],
    ["at", "number"],
  ];
  // One tensor, or all in one place, begins at `at`, whatever the room.
  const columns = (all: readonly CacheTensor[]): [string, string][] => {
    const room = membersOf(all).some(({ row }) => row > 0) ? "room" : "_room";
    return [...fixed, [room, "number"], ["m", "M"]];
  };
  return {
    parameters: functionStructure("placeParameters", {
      doc: statistics.length === 0 ? "θ and its parts." : "θ and its parts, and the running averages behind it.",
      exported: false,
      parameters: fixed,
      returns: "Parameters",
      body: ["return {", vector("theta"), ...tensors(""), ...tensors("", statistics), "};"],
    }),
    gradients: functionStructure("placeGradients", {
      doc: "dθ and its parts.",
      exported: false,
      parameters: fixed,
      returns: "Gradients",
      body: ["return {", vector("dtheta"), ...tensors("d"), "};"],
    }),
    state: slots.length === 0
      ? functionStructure("placeState", {
          doc:
            scalars.length === 0
              ? "The optimizer keeps nothing but the count of steps."
              : "The state before the first step.",
          exported: false,
          parameters: [],
          returns: "State",
          body: [`return { ${numbers.join(", ")} };`],
        })
      : functionStructure("placeState", {
          doc: "The optimizer's state before the first step.",
          exported: false,
          parameters: fixed,
          returns: "State",
          body: [
            "return {",
            ...numbers.map((each) => `  ${each},`),
            ...slots.map((slot, i) => vector(slot, i * theta)),
            "};",
          ],
        }),
    activations: functionStructure("placeActivations", {
      doc: "Room for inference: tensors in each other's place, since no backward propagation reads them.",
      exported: false,
      columns: true,
      parameters: columns(plan.activations),
      returns: "Activations<M>",
      body: ["return {", ...rowsOf(plan.activations), "};"],
    }),
    cache: functionStructure("placeCache", {
      doc: "Room for training: `room` numbers a row, of which m are used.",
      exported: false,
      columns: true,
      parameters: columns(plan.cache),
      returns: "Cache<M>",
      body: ["return {", ...rowsOf(plan.cache), "};"],
    }),
  };
}

function rowsOf(tensors: readonly CacheTensor[]): string[] {
  return membersOf(tensors).map(({ name, rows, cols, row }) => {
    const at = row === 0 ? "at" : row === 1 ? "at + room" : `at + ${row} * room`;
    return `  ${name}: matrix(heap, ${at}, ${rows}, ${cols}),`;
  });
}

function plus(offset: number): string {
  return offset === 0 ? "at" : `at + ${offset}`;
}
