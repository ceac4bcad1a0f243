/** What the words of each kind compute, as lines of mathematics. */
import type { Activation, Learned, Range } from "../activations/activation.ts";
import { derivativeOf as slopeOf } from "../activations/derivative.ts";
import { activations } from "../activations/index.ts";
import { scopeOf } from "../activations/parameters.ts";
import type { Clipping } from "../clipping/clipping.ts";
import { evaluate, letterOf, parse, printFactor, printText, type Expression } from "../formula/index.ts";
import type { Initializer } from "../initializers/initializer.ts";
import type { LayerType } from "../layers/layer.ts";
import { derivativeOf as gradientOf } from "../losses/derivative.ts";
import type { Loss } from "../losses/loss.ts";
import type { Metric, OutputKind } from "../metrics/metric.ts";
import type { Normalization } from "../normalizations/normalization.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { Form, Word, WordOfForms } from "../vocabulary.ts";
import type { Fact } from "./entry.ts";

const VALUES: Readonly<Record<Exclude<Range, "real">, string>> = {
  nonnegative: "0 or more",
  "(-1, 1)": "from −1 to 1",
  "[0, 1]": "from 0 to 1, which are reached",
  probability: "between 0 and 1",
  distribution: "between 0 and 1, adding up to 1",
};

export function activationFacts(word: Activation): Fact[] {
  const { formula, column, reads, range, initializer, learns = [] } = word;
  const slope = slopeOf(word);
  return [
    ...(formula === undefined ? [] : [{ label: "g(z)", text: printText(parse(formula)) }]),
    ...(slope === undefined
      ? []
      : [{ label: "g′(z)", text: `${printText(slope)}${reads === "A" ? ", a being g(z)" : ""}` }]),
    ...(slope === undefined ? [] : kinkFacts(word, slope)),
    ...learns.flatMap((learned) => learnedFacts(learned, word)),
    ...(column === undefined
      ? []
      : [
          { label: "g(z)", text: `${column.value}, the sum over the units of an example` },
          { label: "dz", text: `${column.gradient}, a being g(z)` },
        ]),
    ...(range === "real" ? [] : [{ label: "values", text: VALUES[range] }]),
    { label: "W[l] begins as", text: initializer },
  ];
}

/** The shape of what is learned, how it begins, and its gradient. */
function learnedFacts({ name, initial, shared, derivative }: Learned, { parameters }: Activation): Fact[] {
  const { symbol } = parameters.find((parameter) => parameter.name === initial)!;
  return [
    { label: `${name}[l], learned`, text: `(n[l], 1), or (1, 1) with ${shared}: true; ${letterOf(symbol)} at first` },
    { label: `d${name}[l]`, text: `(1/m) Σ dA ∗ ${printFactor(parse(derivative), { z: "Z" })}` },
  ];
}

/** What g′ is taken to be where there is none, by the default settings. */
function kinkFacts(word: Activation, slope: Expression): Fact[] {
  const settings = scopeOf(word);
  return word.kinks.map((kink) => {
    const z = evaluate(parse(kink), settings);
    const a = evaluate(parse(word.formula!), { ...settings, z });
    return { label: `g′(${signed(z)}), a kink`, text: signed(evaluate(slope, { ...settings, z, a })) };
  });
}

function signed(value: number): string {
  return String(Number(value.toPrecision(5))).replace("-", "−");
}

const MATRICES = { a: "A", y: "Y" };

export function lossFacts(word: Loss): Fact[] {
  const { formula, display, reduction, accepts, fused } = word;
  const outputs = activations.filter(({ range }) => accepts.includes(range)).map(({ name }) => name);
  return [
    {
      label: "loss of a unit",
      text: display === undefined ? printText(parse(formula), MATRICES) : withoutLayer(display.cost),
    },
    {
      label: "derivative by A",
      text: display === undefined ? printText(gradientOf(word), MATRICES) : withoutLayer(display.gradient),
    },
    { label: "units of an example", text: reduction === "sum_over_units" ? "added up" : "averaged" },
    { label: "outputs", text: outputs.length === activations.length ? "of any activation" : outputs.join(", ") },
    ...fused.map(({ activation, fromLogits, gradient }) => ({
      label: `dZ of ${activation}${fromLogits === true ? ", from_logits: true" : ""}`,
      text: withoutLayer(gradient.display),
    })),
  ];
}

function withoutLayer(display: string): string {
  return display.replaceAll("[LAYER]", "");
}

export function optimizerFacts(word: Optimizer): Fact[] {
  return [
    ...formFacts(word, "update"),
    {
      label: "weight decay",
      text: word.weightDecay === "coupled" ? "dθ ← dθ + weightDecay θ" : "θ ← (1 − α weightDecay) θ",
    },
  ];
}

export function scheduleFacts(word: Schedule): Fact[] {
  return formFacts(word, "learning rate");
}

/** Each form's formula, under the settings that ask for it. */
function formFacts(word: WordOfForms<Form & { readonly display: string }>, usual: string): Fact[] {
  return word.forms.map(({ when = {}, display }) => ({ label: askedBy(word, when) || usual, text: display }));
}

/** `epsilon_placement: hat`; an optional number asks by being there. Empty where nothing but defaults is asked for. */
function askedBy({ choices = [] }: Word, when: NonNullable<Form["when"]>): string {
  return Object.entries(when)
    .filter(([name, value]) => value !== (choices.find((choice) => choice.name === name)?.options[0]!.value ?? false))
    .map(([name, value]) => (choices.some((choice) => choice.name === name) ? `${name}: ${value}` : `with ${name}`))
    .join(", ");
}

export function clippingFacts({ display, over }: Clipping): Fact[] {
  const text = display.replaceAll("GRADIENT", over === "theta" ? "dθ" : "G");
  return [{ label: "gradients", text: over === "theta" ? text : `${text}, G each dW[l] and db[l]` }];
}

export function initializerFacts({ display }: Initializer): Fact[] {
  return [{ label: "elements", text: display.replaceAll("FAN_IN", "n[l-1]").replaceAll("FAN_OUT", "n[l]") }];
}

export function regularizerFacts(word: Regularizer): Fact[] {
  const strength = letterOf(word.parameters[0]!.symbol);
  const fact = (label: string, display: string): Fact => {
    return { label, text: ofLayer(display.replaceAll("STRENGTH", strength)) };
  };
  if (word.kind === "constraint") return [fact("after each step", word.project.display)];
  return [fact("added to J", word.cost.display), fact("gradient", word.gradient.display)];
}

export function normalizationFacts({ forward, infer, backward }: Normalization): Fact[] {
  return [...stepFacts("forward", forward), ...stepFacts("in inference", infer ?? []), ...stepFacts("backward", backward)];
}

export function layerFacts({ forward, backward }: LayerType): Fact[] {
  const withBias = (steps: LayerType["forward"]) => steps.filter(({ bias }) => bias !== false);
  return [...stepFacts("forward", withBias(forward)), ...stepFacts("backward", withBias(backward))];
}

/** A formula for each step, under one label. */
function stepFacts(label: string, steps: readonly { readonly formula: string }[]): Fact[] {
  return steps.map(({ formula }, i) => ({ label: i === 0 ? label : "", text: ofLayer(formula) }));
}

function ofLayer(formula: string): string {
  return formula
    .replaceAll("LAYER", "l")
    .replaceAll("PREVIOUS", "A[l-1]")
    .replace(/\b(d?)(IN|OUT)\[l\]/g, (_, d: string, tensor: string) => `${d}${tensor === "IN" ? "Z" : "N"}[l]`)
    .replaceAll("MOMENTUM", "momentum");
}

const OUTPUTS: Readonly<Record<OutputKind, string>> = {
  binary: "one yes or no",
  labels: "several labels",
  categorical: "one of several classes",
  regression: "numbers",
};

export function metricFacts({ outputs }: Metric): Fact[] {
  return [{ label: "of", text: outputs.map((kind) => OUTPUTS[kind]).join(", ") }];
}
