import type { FunctionDeclarationStructure } from "ts-morph";
import { printTypeScript } from "../formula/index.ts";
import type { Plan } from "../plan/plan.ts";
import { readBy, type ScheduleSteps } from "../plan/schedule.ts";
import { scalarsIn } from "./kernel.ts";
import { alignComments, functionStructure } from "./text.ts";

/** `learningRate`, and `watch` where the schedule goes by costs; none where the learning rate stays. */
export function scheduleFunctions(plan: Plan): FunctionDeclarationStructure[] {
  const { schedule } = plan;
  return schedule === undefined ? [] : [learningRate(plan, schedule), ...watch(plan, schedule)];
}

/** What of the runtime the two call. */
export function scheduleImports({ schedule }: Plan): string[] {
  if (schedule === undefined) return [];
  const { statements, warmup, watch } = schedule;
  const calls = [...statements, ...(warmup === undefined ? [] : [warmup])].map(({ value }) => printTypeScript(value));
  return [...scalarsIn(calls.join("\n")), ...(watch === undefined ? [] : [watch.kernel])];
}

/** What the trainer is told of the two. */
export function scheduleMember({ by, watch: watched }: ScheduleSteps): string {
  const watching = watched === undefined ? "" : `, monitor: "${watched.monitor}", watch`;
  return `schedule: { by: "${by}", learningRate${watching} },`;
}

function learningRate(plan: Plan, schedule: ScheduleSteps): FunctionDeclarationStructure {
  const names = readBy(schedule);
  const { by, formula, warmup, warmupFormula, statements } = schedule;
  const parameter = (name: string): string => (names.has(name) ? name : `_${name}`);
  const code = (value: Parameters<typeof printTypeScript>[0]): string => printTypeScript(value, { pi: "Math.PI" });
  const rate = statements.at(-1)!;
  const scalars = plan.scalars.map(({ name }) => name).filter((name) => names.has(name));
  return functionStructure("learningRate", {
    doc: `The learning rate of the ${by} after t of T: ${plan.network.training.schedule!.word.title}.`,
    parameters: [
      [parameter("t"), "number"],
      [parameter("T"), "number"],
      [`{ ${chosen(plan, names).join(", ")} }`, "Hyperparameters"],
      ...(scalars.length === 0 ? [] : [[`{ ${scalars.join(", ")} }`, "State"] as [string, string]]),
    ],
    returns: "number",
    body: [
      ...(warmup === undefined
        ? []
        : alignComments([{ code: `if (t < warmup) return ${code(warmup.value)};`, comment: warmupFormula }])),
      ...formula.split("; ").map((line) => `// ${line}`),
      ...statements.slice(0, -1).map(({ name, value }) => `const ${name} = ${code(value)};`),
      `return ${code(rate.value)};`,
    ],
  });
}

function watch(plan: Plan, { watch: watched }: ScheduleSteps): FunctionDeclarationStructure[] {
  if (watched === undefined) return [];
  const { monitor, kernel, args } = watched;
  return [
    functionStructure("watch", {
      doc: `Tells the schedule the ${monitor} cost J of an epoch.`,
      parameters: [
        ["J", "number"],
        ["state", "State"],
        [`{ ${chosen(plan, new Set(args)).join(", ")} }`, "Hyperparameters"],
      ],
      returns: "void",
      body: [`${kernel}(J, state, ${args.join(", ")});`],
    }),
  ];
}

/** The hyperparameters among names, in their order. */
function chosen({ hyperparameters }: Plan, names: ReadonlySet<string>): string[] {
  return hyperparameters.map(({ symbol }) => symbol).filter((symbol) => names.has(symbol));
}
