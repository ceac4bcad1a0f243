/** What there is to know of a word: what `explain` prints and the reference page shows. */
import { letterOf } from "../formula/index.ts";
import type { Counterpart, Source, Word, WordChoice, WordList, WordParameter, WordText } from "../vocabulary.ts";

export interface Entry {
  /** "activation". */
  readonly kind: string;
  /** The word in specs. */
  readonly name: string;
  /** What sentences call it. */
  readonly title: string;
  /** A sentence without a final stop. */
  readonly description: string;
  /** How specs say it, its place as a path: `layers[].activation: silu`. */
  readonly usage: string;
  readonly facts: readonly Fact[];
  readonly settings: readonly Setting[];
  readonly sources: readonly Source[];
  readonly elsewhere: readonly Counterpart[];
}

/** A line of mathematics, or another fact in a few words, and what it is of: `g′(z)`. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What may be set beside a word. */
export interface Setting {
  readonly name: string;
  /** What formulas call it, where that is another name. */
  readonly symbol?: string;
  /** As a spec says it. Absent: there is none. */
  readonly default?: string;
  /** Whether a spec has to say it. */
  readonly required?: true;
  /** The values that it may have. */
  readonly allowed: string;
  /** A sentence without a final stop. */
  readonly description: string;
}

/** The settings of a word, in the order in which editors offer them. */
export function settingsOf({ parameters, choices = [], lists = [], texts = [] }: Word): Setting[] {
  return [
    ...parameters.map(numberSetting),
    ...choices.map(choiceSetting),
    ...lists.map(listSetting),
    ...texts.map(textSetting),
  ];
}

/** The one setting of a word that is itself the key: `regularization: { l2: 0.01 }`. */
export function strengthOf({ name, title, parameters: [strength] }: Word): Setting {
  if (strength === undefined) throw new Error(`${title} has no strength`);
  const { default: _, ...setting } = numberSetting(strength);
  return { ...setting, name, required: true };
}

function numberSetting(parameter: WordParameter): Setting {
  const { name, symbol, default: value, description, integer } = parameter;
  const letter = letterOf(symbol);
  return {
    name,
    ...(letter === name ? {} : { symbol: letter }),
    default: numberText(value),
    allowed: `${integer === true ? "whole, " : ""}${boundsText(parameter)}`,
    description,
  };
}

/** As people write it in a spec: 1e-5, where JavaScript has 0.00001. */
function numberText(value: number): string {
  return value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential() : String(value);
}

function choiceSetting({ name, description, options }: WordChoice): Setting {
  const values = options.map(({ value }) => String(value));
  return { name, default: values[0]!, allowed: values.join(", "), description };
}

function listSetting({ name, default: value, description, ...bounds }: WordList): Setting {
  return { name, default: `[${value.join(", ")}]`, allowed: `numbers, each ${boundsText(bounds)}`, description };
}

function textSetting({ name, required, description }: WordText): Setting {
  return { name, ...(required === true ? { required } : {}), allowed: "text", description };
}

function boundsText(
  bounds: Pick<WordParameter, "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum">,
): string {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = bounds;
  const limits = [
    ...(minimum === undefined ? [] : [`${minimum} or more`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`]),
  ];
  return limits.length === 0 ? "any number" : limits.join(", ");
}
