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
}

export interface Word {
  /** The word in specs: snake_case. */
  readonly name: string;
  /** What sentences call it: "leaky ReLU". */
  readonly title: string;
  /** One sentence for the schema and for `explain`. */
  readonly description: string;
  readonly parameters: readonly WordParameter[];
}

/** A word with the values of its parameters, by the parameters' names in specs. */
export interface Chosen<W extends Word> {
  readonly word: W;
  readonly values: Readonly<Record<string, number>>;
}

/** `leaky_relu` → `leakyRelu`: what a word's kernel is called. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The words of a folder by name, in the order of its index. Throws on a name that is there twice. */
export function byName<W extends Word>(words: readonly W[]): ReadonlyMap<string, W> {
  const map = new Map(words.map((word) => [word.name, word]));
  if (map.size !== words.length) throw new Error("two words of one name");
  return map;
}
