import { existsSync } from "node:fs";
import { basename } from "node:path";
import { Command, Option } from "commander";
import { jsonText, quote } from "../safe-text.ts";
import { UsageError } from "./failure.ts";
import { analyseSpec, documentReader, findSpecs, SPECS, tellWarnings } from "./project.ts";
import { result } from "./terminal.ts";

type Format = "text" | "json";

interface Options {
  readonly format: Format;
}

export function command(): Command {
  return new Command("explain")
    .summary("tell what a spec's network computes, or what a word means")
    .description("Tells every setting of a spec and what its network computes, or what a word of specs means.")
    .argument("[what]", "a spec, or a word; without it, all words are listed")
    .addOption(new Option("--format <format>", "how it is written").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
Of a spec: a setting comes from a line, which may be one of the spec's defaults,
or is a default of layerc. Layers that are repeated are told one by one. Then
comes the plan, which the generated module writes out: the parameters in θ and
how they begin, forward propagation, the cost, backward propagation, the update,
the cache.

Of a word, such as an activation or an optimizer: its formula and derivative,
its settings with their defaults, the paper it is from, and what PyTorch, Keras
and others have for it. A word in two places, like constant, is told for both.
A file whose path is a word is told by ./ before it.

Examples:
  layerc explain specs/iris.net.yaml
  layerc explain specs/iris.net.yaml | less
  layerc explain silu
  layerc explain adam --format json
  layerc explain                                all words, one on each line`,
    )
    .action(async (what: string | undefined, { format }: Options) => {
      if (what === undefined) return explainAll(format);
      if (isPath(what) || !(await explainWord(what, format))) await explainSpec(what, format);
    });
}

/** A word holds neither; what begins with ./ is a file whatever it is called. */
function isPath(what: string): boolean {
  return /[/\\]|\.ya?ml$/.test(what);
}

async function explainAll(format: Format): Promise<void> {
  const [{ kinds }, { listText }] = await Promise.all([import("../reference/kinds.ts"), import("./explain-word.ts")]);
  result(format === "json" ? jsonText(kinds.flatMap(({ entries }) => entries), 2) : listText(kinds));
}

/** False where it is no word, but the path of a file. Throws UsageError where it is neither. */
async function explainWord(word: string, format: Format): Promise<boolean> {
  const [{ lookUp, wordFor }, { entryText }] = await Promise.all([
    import("../reference/look-up.ts"),
    import("./explain-word.ts"),
  ]);
  const entries = lookUp(word);
  if (entries.length > 0) {
    result(format === "json" ? jsonText(entries, 2) : entries.map(entryText).join("\n\n"));
    return true;
  }
  if (existsSync(word)) return false;
  const meant = findSpecs(SPECS).find((path) => basename(path) === `${word}.net.yaml`) ?? wordFor(word);
  const question = meant === undefined ? "" : ` Did you mean ${meant}?`;
  const message = `${quote(word)} is neither a word of specs nor a file.${question}`;
  throw new UsageError(`${message} layerc explain lists the words.`);
}

async function explainSpec(file: string, format: Format): Promise<void> {
  const { plan, warnings } = await analyseSpec(file);
  tellWarnings(warnings);
  const [documentOf, { explanation, explanationText }] = await Promise.all([
    documentReader(),
    import("./explain-spec.ts"),
  ]);
  const explained = explanation(plan, documentOf(file));
  result(format === "json" ? jsonText(explained, 2) : explanationText(explained));
}
