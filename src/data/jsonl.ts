import type { Readable } from "node:stream";
import { quote } from "../diagnostic.ts";
import type { JsonLinesSource } from "../network/network.ts";
import { suggest } from "../spec/suggest.ts";
import { counted, createLineFaults, dataError, knownNames } from "./fault.ts";
import { readLines } from "./lines.ts";
import { createGrowingNumbers, type Inputs, type LabelledInputs } from "./numbers.ts";
import { createTargetReader, createWeightReader, MAX_FLOAT32 } from "./targets.ts";
import type { CellReader, Targets, Titled } from "./targets.ts";

export interface JsonLinesOptions {
  /** What messages call the input. */
  readonly file: string;
  readonly source: Pick<JsonLinesSource, "target"> & Partial<Pick<JsonLinesSource, "exampleWeights">>;
  /** The keys that are the features, in order. Default: those of the first object, but for target and weight. */
  readonly features: readonly string[] | undefined;
  /** n[0]. */
  readonly n0: number;
}

/**
 * Reads features, targets and weights from JSON lines, an object and an example on each: it holds the numbers and one
 * line of text. true and false are 1 and 0. Targets are as in CSV. Throws LayercError E401 … E410, which names lines
 * and keys.
 */
export async function readJsonLines(input: Readable, options: JsonLinesOptions & Targets): Promise<LabelledInputs> {
  const { target, exampleWeights } = options.source;
  const X = createGrowingNumbers();
  const Y = createGrowingNumbers();
  const u = createGrowingNumbers();
  const keys = target.map(keyOf);
  const weight = options.weighted && exampleWeights !== undefined ? keyOf(exampleWeights) : undefined;
  let readTarget: ((cell: unknown, where: Titled) => number) | undefined;
  const examples = await readObjects(input, options, X.push, (object) => {
    readTarget ??= createTargetReader(target.length, options, VALUES);
    for (const key of keys) Y.push(readTarget(valueOf(object, key), key));
    if (weight !== undefined) u.push(readWeight(valueOf(object, weight), weight));
  });
  return { X: X.finish(), Y: Y.finish(), exampleWeights: weight && u.finish(), examples };
}

/** Reads the features alone, with or without targets and weights beside them. Throws LayercError as `readJsonLines`. */
export async function readJsonLinesFeatures(input: Readable, options: JsonLinesOptions): Promise<Inputs> {
  const X = createGrowingNumbers();
  const examples = await readObjects(input, options, X.push, () => {});
  return { X: X.finish(), examples };
}

type Values = Readonly<Record<string, unknown>>;

interface Key extends Titled {
  readonly name: string;
}

function keyOf(name: string): Key {
  return { name, title: `key ${quote(name)}` };
}

/** Pushes the features of each object, hands it on, and returns how many there were. */
async function readObjects(
  input: Readable,
  { file, source, features, n0 }: JsonLinesOptions,
  push: (value: number) => void,
  onObject: (object: Values) => void,
): Promise<number> {
  const faults = createLineFaults(file);
  const others = new Set([...source.target, source.exampleWeights]);
  let keys: readonly Key[] | undefined;
  let examples = 0;
  try {
    await readLines(input, (text, line) => {
      if (text.trim() === "") return;
      try {
        const object = parseObject(text, line);
        keys ??= chooseKeys(object);
        if (features === undefined) expectNoOther(object, keys);
        for (const key of keys) push(numberOf(valueOf(object, key), key));
        onObject(object);
        examples++;
      } catch (error) {
        faults.add(error, line);
        // Without the keys nothing can be said of the lines that follow.
        if (keys === undefined) faults.expectNone();
      }
    });
  } catch (error) {
    faults.expectNone();
    faults.add(error);
  }
  faults.expectNone();
  if (examples === 0) throw dataError("E407", "it is empty", { file });
  return examples;

  function chooseKeys(object: Values): readonly Key[] {
    const found = Object.keys(object);
    const names = features ?? found.filter((name) => !others.has(name));
    if (names.length !== n0) {
      throw dataError(
        "E405",
        `there ${names.length === 1 ? "is" : "are"} ${counted(names.length, "feature")}; n[0] is ${n0}`,
        {
          hint: `name the keys to use in input.features. ${knownNames(undefined, "Keys", found)}`,
        },
      );
    }
    return names.map(keyOf);
  }

  function expectNoOther(object: Values, known: readonly Key[]): void {
    const names = Object.keys(object).filter((name) => !others.has(name));
    if (names.length <= known.length) return; // one that is missing is told when it is read
    const first = new Set(known.map(({ name }) => name));
    throw dataError("E403", `the first line has no key ${quote(names.find((name) => !first.has(name))!)}`, {
      hint: "name the keys to use in input.features",
    });
  }
}

function parseObject(text: string, line: number): Values {
  const value = parsed(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Values; // of unknown values
  const isArray = line === 1 && text.trimStart().startsWith("[");
  throw dataError("E401", "this line is no JSON object", {
    hint: isArray
      ? "this begins one array: write its objects one a line, without brackets and commas around them"
      : 'each line is one, {"width": 1.5, "height": 2}',
  });
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueOf(object: Values, { name }: Key): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const names = Object.keys(object);
  throw dataError("E404", `there is no key ${quote(name)}`, { hint: knownNames(suggest(name, names), "Keys", names) });
}

/** A number that float32 can hold; JSON has no others but those that are too large. */
function numberOf(value: unknown, { title }: Titled): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" && Math.abs(value) <= MAX_FLOAT32) return value;
  if (typeof value === "number") {
    throw dataError("E402", `${value} in ${title} is beyond float32`, { hint: "rescale it" });
  }
  throw dataError("E402", `${textOf(value)} in ${title} is not a number`, {
    hint: typeof value === "string" ? "write numbers without quotation marks" : "every example has one there",
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);
}

/** The values of JSON. A class is a text, a number, or true and false for 1 and 0. */
const VALUES: CellReader<unknown> = {
  number: numberOf,
  text: (value) =>
    typeof value === "string" ? value : typeof value === "boolean" ? String(Number(value)) : JSON.stringify(value),
  noun: "key",
};

const readWeight = createWeightReader(VALUES);
