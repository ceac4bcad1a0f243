/** How modules are written: what of a network, in which language, with what inside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis } from "../analyse.ts";
import type { CompileOptions } from "../compile.ts";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { embeddedIn } from "../emit/weights.ts";
import { isSystemError } from "../files/system-error.ts";
import { decodeWeights } from "../runtime/weights.ts";
import { readRuntimeSource } from "../runtime-source.ts";
import { zeroParameters } from "../training/parameters.ts";
import { runnableOf } from "./runnable.ts";
import { checkWeights, defaultWeights, identityOf } from "./weights-file.ts";

export interface Emitted extends Pick<CompileOptions, "language" | "only" | "importExtension"> {
  /** Whether modules import the runtime or hold what they use of it. Default: import. */
  readonly runtime?: "import" | "inline" | undefined;
  /** The folder with the weights that modules embed; undefined where they embed none. */
  readonly embed?: string | undefined;
}

/** The same for the compiler, but for the weights, which depend on the network. */
export function emitOptions({ runtime, embed: _, ...options }: Emitted): Partial<CompileOptions> {
  return { ...options, ...(runtime === "inline" ? { inline: readRuntimeSource() } : {}) };
}

/** More is not for source code. */
const MOST_EMBEDDED = 2 ** 20;

/**
 * The weights for a network's module: those in its weights file, or where there is none, as in a fresh checkout, those that
 * the module embeds already. Throws LayercError E601 where there are neither, E414 for weights of another network, E416 for
 * too many.
 */
export function weightsToEmbed(
  analysis: Analysis,
  out: string,
  { embed: folder, language = "ts" }: Emitted,
): Uint8Array {
  const { network } = analysis;
  const runnable = runnableOf(analysis);
  const path = defaultWeights(runnable, folder);
  const places = [network.name, `${network.name}.weights`].map((name) => join(out, `${name}.${language}`));
  const found =
    read(path) ??
    places.map((place) => embeddedIn(read(place)?.toString("utf8") ?? "")).find((bytes) => bytes !== undefined);
  if (found === undefined) {
    const hint = `train the network first: layerc train, which leaves ${path}`;
    throw new LayercError([diagnostic("E601", `there are no weights of ${network.name} to embed`, { file: path, hint })]);
  }
  if (found.length > MOST_EMBEDDED) {
    const message = `weights of ${found.length.toLocaleString("en-US")} bytes are too large to embed`;
    const hint = `up to ${MOST_EMBEDDED.toLocaleString("en-US")} bytes are embedded: load larger ones from their file`;
    throw new LayercError([diagnostic("E416", message, { file: path, hint })]);
  }
  checkWeights(path, found, runnable, (bytes) => decodeWeights(bytes, identityOf(runnable), zeroParameters(network)));
  return found;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}
