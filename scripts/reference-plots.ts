/** What the plots of the reference show: g and g′ of each activation, the learning rate of each schedule over a run. */
import type { Activation } from "../src/activations/activation.ts";
import { derivativeOf } from "../src/activations/derivative.ts";
import { scopeOf } from "../src/activations/parameters.ts";
import { analyse } from "../src/analyse.ts";
import { evaluate, parse, type Expression } from "../src/formula/index.ts";
import { reduceOnPlateau } from "../src/runtime/plateau.ts";
import type { Schedule } from "../src/schedules/schedule.ts";
import { linearAxis } from "../src/training/axis.ts";
import type { Line, Plot, Point } from "../src/report/plot.ts";

/** How far from 0 an activation is shown at least. */
const FAR = 5;
/** The largest value that is shown, unless it has a kink above. */
const HIGH = 3;
const SAMPLES = 1000;

export function activationPlot(word: Activation): Plot {
  const settings = scopeOf(word);
  const kinks = word.kinks.map((kink) => evaluate(parse(kink), settings)).sort((x, y) => x - y);
  const { value, slope, labels } = functionsOf(word, settings);
  const far = Math.max(FAR, ...kinks.map((z) => Math.abs(z) + 2));
  const high = Math.max(HIGH, ...kinks.map(value));
  const x = linearAxis(-far, far);
  const curves = [
    { label: labels[0], lines: sampled(value, x.low, x.high, kinks) },
    { label: labels[1], lines: sampled(slope, x.low, x.high, kinks) },
  ];
  const heights = curves.flatMap(({ lines }) => lines.flat().map(([, y]) => Math.max(-HIGH, Math.min(high, y))));
  const y = linearAxis(Math.min(...heights), Math.max(...heights));
  return { title: `${word.title} and its derivative`, x, y, curves };
}

interface Functions {
  readonly value: (z: number) => number;
  readonly slope: (z: number) => number;
  readonly labels: readonly [value: string, slope: string];
}

/** g and g′. Of softmax, which takes a column, the first of three units while the others are 0. */
function functionsOf(word: Activation, settings: Readonly<Record<string, number>>): Functions {
  const slope = derivativeOf(word);
  if (word.formula === undefined || slope === undefined) {
    const value = (z: number): number => 1 / (1 + 2 * Math.exp(-z));
    const labels = ["a₁ over z₁, z₂ and z₃ being 0", "∂a₁/∂z₁"] as const;
    return { value, slope: (z) => value(z) * (1 - value(z)), labels };
  }
  const formula = parse(word.formula);
  const at = (expression: Expression, z: number): number =>
    evaluate(expression, { ...settings, z, a: evaluate(formula, { ...settings, z }) });
  return { value: (z) => at(formula, z), slope: (z) => at(slope, z), labels: ["g(z)", "g′(z)"] };
}

/** A line for each stretch between kinks, where g′ may jump. */
function sampled(f: (z: number) => number, low: number, high: number, kinks: readonly number[]): Line[] {
  const ends = [low, ...kinks, high];
  return ends.slice(1).map((end, i) => {
    const start = ends[i]!;
    return Array.from({ length: SAMPLES + 1 }, (_, k): Point => {
      const z = start + ((end - start) * k) / SAMPLES;
      // A kink belongs to neither side.
      const inner = Math.min(end - 1e-9, Math.max(start + 1e-9, z));
      return [z, f(inner)];
    });
  });
}

/** Epochs of the run that is shown; where a schedule counts steps, each is one. */
const T = 100;

/** Settings whose curves say more than those of the defaults alone. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  constant: ["", "warmup: 20"],
  step: ["every: 20", "factor: 0.5"],
  exponential: ["", "factor: 0.98"],
  inverse_time: ["", "rate: 0.1"],
  polynomial: ["", "power: 2", "warmup: 20"],
  cosine: ["", "warmup: 20"],
  cosine_restarts: ["period: 40", "period_factor: 2"],
  one_cycle: ["", "shape: linear"],
};

export function schedulePlot(word: Schedule): Plot {
  const rates = (SHOWN[word.name] ?? [""]).map((settings) => ({
    label: settings || "by default",
    ...runOf(word, settings),
  }));
  const [{ costs = [] } = {}] = rates;
  const curves = [
    ...rates.map(({ label, rates: shares }) => ({ label, lines: [stairs(shares)] })),
    ...(word.watch === undefined ? [] : [{ label: "the cost, made up", lines: [costs.map((J, t): Point => [t, J])] }]),
  ];
  return { title: `The learning rate by ${word.title}`, x: linearAxis(0, T), y: linearAxis(0, 1), curves };
}

/** The learning rate at each t as a share of α, and the cost that a schedule which watches it is told. */
function runOf(word: Schedule, settings: string): { readonly rates: number[]; readonly costs: number[] } {
  const schedule = `{ type: ${[word.name, ...(settings === "" ? [] : [settings])].join(", ")} }`;
  const analysed = analyse(specWith(schedule), { file: `${word.name}.net.yaml` });
  if (!analysed.ok) throw new Error(`${schedule}: ${analysed.diagnostics.map(({ message }) => message).join("; ")}`);
  const { schedule: steps, hyperparameters, scalars } = analysed.value.plan;
  const numbers = Object.fromEntries(hyperparameters.map(({ symbol, value }) => [symbol, Number(value)]));
  const state = Object.fromEntries(scalars.map(({ name, initial }) => [name, initial]));
  const rates: number[] = [];
  const costs: number[] = [];
  for (let t = 0; t <= T; t++) {
    const scope: Record<string, number> = { ...numbers, ...state, t, T, pi: Math.PI };
    const statements = steps!.warmup !== undefined && t < scope["warmup"]! ? [steps!.warmup] : steps!.statements;
    for (const { name, value } of statements) scope[name] = evaluate(value, scope);
    rates.push(scope["rate"]!);
    // It falls towards a floor that the rate decides.
    const floor = 0.15 + 0.5 * scope["rate"]!;
    costs.push(t === 0 ? 1 : floor + (costs[t - 1]! - floor) * 0.6);
    if (steps!.watch !== undefined) watch(costs[t]!, state, numbers);
  }
  return { rates, costs };
}

function watch(J: number, state: Record<string, number>, numbers: Readonly<Record<string, number>>): void {
  const { alpha, decayFactor, patience, threshold, cooldown, alphaMin } = numbers as Record<string, number>;
  const plateau = state as unknown as Parameters<typeof reduceOnPlateau>[1];
  reduceOnPlateau(J, plateau, alpha!, decayFactor!, patience!, threshold!, cooldown!, alphaMin!);
}

function specWith(schedule: string): string {
  return `version: 1
name: run
input: { units: 1 }
layers: [{ units: 1 }]
loss: mean_squared_error
optimizer: { type: gradient_descent, learning_rate: 1 }
training: { epochs: ${T}, batch_size: full, schedule: ${schedule} }
`;
}

/** A rate that changes little by little is a curve; one that jumps stays until it does. */
function stairs(rates: readonly number[]): Line {
  const changes = rates.slice(1).map((rate, t) => Math.abs(rate - rates[t]!));
  return rates.flatMap((rate, t): Point[] => {
    const change = changes[t - 1] ?? 0;
    const around = Math.max(changes[t - 2] ?? 0, changes[t] ?? 0);
    const jumps = change > 0.002 && change > 5 * around;
    return jumps ? [[t, rates[t - 1]!], [t, rate]] : [[t, rate]];
  });
}
