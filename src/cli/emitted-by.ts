import type { GenerateConfig } from "../spec/config.ts";
import type { Project } from "./config.ts";
import type { Emitted } from "./emitted.ts";
import { UsageError } from "./failure.ts";

/** How modules are written: as a command line says, else as the project does. Throws UsageError. */
export function emittedBy(options: GenerateConfig, { generate, weights }: Project): Emitted {
  const { language = generate.language, importExtension = generate.importExtension } = options;
  if (language === "js" && importExtension === "ts") {
    throw new UsageError("Modules in JavaScript have no .ts files beside them to import: --import-extension js or none.");
  }
  return {
    language,
    importExtension,
    only: options.only ?? generate.only,
    runtime: options.runtime ?? generate.runtime,
    embed: (options.embedWeights ?? generate.embedWeights) ? weights : undefined,
  };
}
