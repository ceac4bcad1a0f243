/**
 * The text of a `layerc.config.yaml` → Config. Its few keys are checked here, in words of their own; a test holds these
 * checks to schema/config.schema.json.
 */
import { diagnostic, failure, quote, type Code, type Diagnostic, type Result } from "../diagnostic.ts";
import { isMapping, parseSpec, type SpecDocument, type SpecPath, type SpecValue } from "./parse.ts";
import { camelCase } from "../vocabulary.ts";
import { suggest } from "./suggest.ts";

/** Folders as they are written, relative to the file; undefined where the file does not name them. */
export interface Config {
  /** One or more. */
  readonly specs: readonly string[] | undefined;
  readonly out: string | undefined;
  readonly weights: string | undefined;
  readonly runs: string | undefined;
  readonly sweeps: string | undefined;
  readonly generate: GenerateConfig;
}

/** How modules are written; undefined where the file does not say. */
export interface GenerateConfig {
  readonly language?: "ts" | "js" | undefined;
  readonly runtime?: "import" | "inline" | undefined;
  readonly only?: "predict" | undefined;
  readonly importExtension?: "js" | "ts" | "none" | undefined;
  readonly embedWeights?: boolean | undefined;
}

const KEYS = ["version", "specs", "out", "weights", "runs", "sweeps", "generate"];

/** The keys of `generate` with the words that each may have; none for true and false. */
const GENERATE_KEYS: Readonly<Record<string, readonly string[] | undefined>> = {
  language: ["ts", "js"],
  runtime: ["import", "inline"],
  only: ["predict"],
  import_extension: ["js", "ts", "none"],
  embed_weights: undefined,
};

/** Faults are E101–E107 of the text, and E201–E205, E207 and E208 of what it says. */
export function parseConfig(text: string, file: string): Result<Config> {
  const parsed = parseSpec(text, file);
  if (!parsed.ok) return failure(parsed.diagnostics.map((fault) => ({ ...fault, ...OF_TEXT[fault.code] })));
  const { specs, out, weights, runs, sweeps, generate } = parsed.value.value;
  const faults = faultsOf(parsed.value);
  if (faults.length > 0) return failure(faults);
  // Each was found to be a text, or in the case of specs a list of texts, and generate a mapping of words.
  const folders = typeof specs === "string" ? [specs] : (specs as readonly string[] | undefined);
  return {
    ok: true,
    value: {
      specs: folders,
      out: out as string | undefined,
      weights: weights as string | undefined,
      runs: runs as string | undefined,
      sweeps: sweeps as string | undefined,
      generate: Object.fromEntries(
        Object.entries((generate ?? {}) as object).map(([key, value]) => [camelCase(key), value]),
      ),
    },
  };
}

const MINIMAL = "the least that it holds is: version: 1";

/** What differs from the words for specs. */
const OF_TEXT: Partial<Record<Code, Partial<Diagnostic>>> = {
  E105: { message: "the configuration is empty", hint: MINIMAL },
  E106: { message: "a configuration is a mapping of keys", hint: MINIMAL },
  E107: { hint: "one file holds one configuration: remove the ---" },
  E108: { message: "the configuration is too large", hint: `its keys are ${KEYS.join(", ")}` },
};

function faultsOf({ file, value, locate }: SpecDocument): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const fault = (code: Code, path: SpecPath, message: string, hint?: string): void => {
    const span = locate(path, code === "E201" ? "key" : "value");
    faults.push(diagnostic(code, message, { file, span, hint }));
  };

  checkKeys([], value, KEYS);
  const { version, specs, out, weights, runs, sweeps, generate } = value;
  if (version === undefined) fault("E202", [], "the configuration has no version", "add it: version: 1");
  else if (typeof version !== "number" || !Number.isInteger(version)) {
    const hint = version === "1" ? "write it without quotation marks" : "add it: version: 1";
    fault("E203", ["version"], `version must be a whole number, not ${describe(version)}`, hint);
  } else if (version !== 1) fault("E208", ["version"], `unknown version ${version}`, "this layerc reads version 1");

  if (Array.isArray(specs)) {
    if (specs.length === 0) fault("E205", ["specs"], "specs must have 1 entry or more, not 0");
    specs.forEach((entry: SpecValue, i) => checkFolder(["specs", i], `specs[${i}]`, entry, "text"));
  } else checkFolder(["specs"], "specs", specs, "text or a list");
  checkFolder(["out"], "out", out, "text");
  checkFolder(["weights"], "weights", weights, "text");
  checkFolder(["runs"], "runs", runs, "text");
  checkFolder(["sweeps"], "sweeps", sweeps, "text");
  if (isMapping(generate)) {
    checkKeys(["generate"], generate, Object.keys(GENERATE_KEYS));
    for (const [key, words] of Object.entries(GENERATE_KEYS)) checkWord(key, generate[key], words);
  } else if (generate !== undefined) {
    fault("E203", ["generate"], `generate must be a mapping, not ${describe(generate)}`);
  }
  return faults;

  function checkKeys(path: SpecPath, mapping: Readonly<Record<string, SpecValue>>, known: readonly string[]): void {
    for (const key of Object.keys(mapping)) {
      if (!known.includes(key)) fault("E201", [...path, key], `unknown key ${quote(key)}`, hintOf(key, known));
    }
  }

  function checkWord(key: string, word: SpecValue | undefined, words: readonly string[] | undefined): void {
    if (word === undefined) return;
    const path = ["generate", key];
    if (words === undefined) {
      if (typeof word !== "boolean") fault("E203", path, `${key} must be true or false, not ${describe(word)}`);
    } else if (typeof word !== "string") fault("E203", path, `${key} must be text, not ${describe(word)}`);
    else if (!words.includes(word)) fault("E204", path, `unknown ${key} ${quote(word)}`, hintOf(word, words));
  }

  function checkFolder(path: SpecPath, name: string, folder: SpecValue | undefined, what: string): void {
    if (folder === undefined) return;
    if (folder === null) fault("E203", path, `${name} has no value`, "give it a folder, or remove the key");
    else if (typeof folder !== "string") {
      const scalar = typeof folder === "number" || typeof folder === "boolean";
      const hint = scalar ? `a folder of that name needs quotation marks: "${folder}"` : undefined;
      fault("E203", path, `${name} must be ${what}, not ${describe(folder)}`, hint);
    } else if (folder === "") fault("E205", path, `${name} must not be empty`, ". is the folder of the configuration");
    else if (folder.length > LONGEST_PATH) {
      fault("E205", path, `${name} must have at most ${LONGEST_PATH} characters, not ${folder.length}`);
    } else if (/\p{Cc}/u.test(folder)) {
      fault("E207", path, `${quote(folder)} cannot be a folder`, "it has a control character: remove it");
    }
  }
}

function hintOf(word: string, known: readonly string[]): string {
  const nearest = suggest(word, known);
  const listed = `nown: ${known.join(", ")}`;
  return nearest === undefined ? `k${listed}` : `did you mean ${quote(nearest)}? K${listed}`;
}

/** What Linux opens. */
const LONGEST_PATH = 4096;

function describe(value: SpecValue): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "a list";
  return isMapping(value) ? "a mapping" : String(value);
}
