/** What the words of every folder of the vocabulary have in common. */

/** A number that a person may set beside a word: `activation: { type: leaky_relu, negative_slope: 0.1 }`. */
export interface WordParameter {
  /** Its name in specs: snake_case, as Keras has it. */
  readonly name: string;
  /** Its name in formulas and in generated code: Ng's where he has one (`alpha`), else camelCase. */
  readonly symbol: string;
  readonly default: number;
  /** What the schema says of it, a sentence without a final stop. */
  readonly description: string;
  /** Whether it is a whole number. */
  readonly integer?: true;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  /** At its default it has no effect, and formulas and generated code go without it. */
  readonly optional?: true;
}

/**
 * A choice that a person may make beside a word: `optimizer: { type: adam, epsilon_placement: hat }`. It is settled
 * when a spec is compiled: generated code holds what was chosen and nothing of the rest.
 */
export interface WordChoice {
  /** Its name in specs: snake_case. */
  readonly name: string;
  /** What the schema says of it, a sentence without a final stop. */
  readonly description: string;
  /** Words, or false and true. The first is the default. */
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  readonly value: string | boolean;
  /** What sentences call it: "ε inside the root". Undefined where nothing needs to be said. */
  readonly title?: string;
}

/** Numbers in a row that a person may set beside a word; they are fixed when a spec is compiled. */
export interface WordList {
  readonly name: string;
  /** Empty: there are none, unless a spec gives them. */
  readonly default: readonly number[];
  /** For the schema, where the default says nothing. */
  readonly example?: readonly number[];
  /** What the schema says of it, a sentence without a final stop. */
  readonly description: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

/** A text that a person sets beside a word: `initializer: { type: file, path: weights/base.safetensors }`. */
export interface WordText {
  readonly name: string;
  /** What the schema says of it, a sentence without a final stop. */
  readonly description: string;
  readonly example: string;
  /** The regular expression that it matches. */
  readonly pattern?: string;
  /** Whether a spec has to say it: the word alone is then no setting. */
  readonly required?: true;
}

/** A publication that a word comes from. */
export interface Source {
  /** As they are cited: "Kingma and Ba". */
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** The conference, journal or book. */
  readonly where: string;
  /** Where it can be read. */
  readonly url?: string;
}

/** What another framework, or Ng's course, has for a word. */
export interface Counterpart {
  readonly framework: "PyTorch" | "Keras" | "scikit-learn" | "Ng’s course";
  /** What it is called there, with the arguments that make it this: `torch.optim.Adam(amsgrad=True)`. Absent: none. */
  readonly name?: string;
  /** What a spec says for the same, by its defaults. Absent: the word alone. */
  readonly here?: string;
  /** How the two differ beyond that; sentences without a final stop. */
  readonly differs?: string;
}

export interface Word {
  /** The word in specs: snake_case. */
  readonly name: string;
  /** What sentences call it: "leaky ReLU". */
  readonly title: string;
  /** One sentence for the schema and for `explain`. */
  readonly description: string;
  /** The oldest first. None where it is of no one publication. */
  readonly sources: readonly Source[];
  /** All frameworks that a user of this one is likely to come from, also those that have no such thing. */
  readonly elsewhere: readonly Counterpart[];
  readonly parameters: readonly WordParameter[];
  readonly choices?: readonly WordChoice[];
  readonly lists?: readonly WordList[];
  readonly texts?: readonly WordText[];
}

/** Whether a spec may say the word alone, without a mapping. */
export function standsAlone({ texts = [] }: Word): boolean {
  return texts.every(({ required }) => required !== true);
}

/** A word with the values of its parameters and with what was chosen, by their names in specs. */
export interface Chosen<W extends Word> {
  readonly word: W;
  readonly values: Readonly<Record<string, number>>;
  /** Undefined for a word without choices. */
  readonly choices?: Readonly<Record<string, string | boolean>> | undefined;
  /** Undefined for a word without lists. */
  readonly lists?: Readonly<Record<string, readonly number[]>> | undefined;
  /** Undefined for a word without texts. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** The parameters that have an effect: all but the optional ones that are at their defaults. */
export function parametersInEffect({ word, values }: Chosen<Word>): readonly WordParameter[] {
  return word.parameters.filter(({ name, optional, default: value }) => optional !== true || values[name] !== value);
}

/** What sentences call the choices, of those that need words. */
export function choiceTitles({ word, choices }: Chosen<Word>): readonly string[] {
  return (word.choices ?? []).flatMap(({ name, options }) => {
    const title = options.find(({ value }) => value === choices?.[name])?.title;
    return title === undefined ? [] : [title];
  });
}

/** One of the forms that a word's formulas take. */
export interface Form {
  /**
   * The settings that ask for it, where they are not the default ones: choices with their options, and `true` for an
   * optional parameter that has an effect.
   */
  readonly when?: Readonly<Record<string, string | boolean>>;
}

export interface WordOfForms<F extends Form> extends Word {
  /** A setting that none of them names has no part in the choice between them. */
  readonly forms: readonly F[];
}

/** The form that the settings ask for; undefined where there is none, since they do not go together. */
export function formOf<F extends Form>(chosen: Chosen<WordOfForms<F>>): F | undefined {
  const { forms } = chosen.word;
  const settings = formSettings(chosen);
  return forms.find(({ when = {} }) => settings.every(({ name, value, usual }) => value === (when[name] ?? usual)));
}

/** The settings that have a part in the choice between a word's forms, and what they usually are. */
export function formSettings<F extends Form>(
  chosen: Chosen<WordOfForms<F>>,
): readonly { readonly name: string; readonly value: string | boolean; readonly usual: string | boolean }[] {
  const { word, choices } = chosen;
  const named = new Set(word.forms.flatMap(({ when = {} }) => Object.keys(when)));
  const effective = parametersInEffect(chosen);
  return [
    ...(word.choices ?? []).map(({ name, options: [first] }) => {
      return { name, value: choices?.[name] ?? first!.value, usual: first!.value };
    }),
    ...word.parameters
      .filter(({ optional }) => optional === true)
      .map((parameter) => ({ name: parameter.name, value: effective.includes(parameter), usual: false })),
  ].filter(({ name }) => named.has(name));
}

const LONGEST_NAME = 32;

/** A word's name where there is little room: that of a formula is the whole of it. */
export function shortName({ name }: Word): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** `leaky_relu` → `leakyRelu`: what a word's kernel is called. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A title or a kind where a sentence begins. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of a folder by name, in the order of its index. Throws on a name that is there twice. */
export function byName<W extends Word>(words: readonly W[]): ReadonlyMap<string, W> {
  const map = new Map(words.map((word) => [word.name, word]));
  if (map.size !== words.length) throw new Error("two words of one name");
  return map;
}
