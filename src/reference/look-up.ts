import { suggest } from "../spec/suggest.ts";
import type { Entry } from "./entry.ts";
import { kinds } from "./kinds.ts";

/** All that a word means: `constant` is a schedule and an initializer. Empty for what is no word. */
export function lookUp(name: string): readonly Entry[] {
  return all().filter((entry) => entry.name === name);
}

/** The word that was most likely meant by what is none: another framework's name, or a slip of the pen. */
export function wordFor(written: string): string | undefined {
  const identifier = identifierOf(written);
  const sameElsewhere = all().find(({ elsewhere }) =>
    elsewhere.some(({ name = "" }) => identifier !== "" && identifierOf(name) === identifier),
  );
  return sameElsewhere?.name ?? suggest(written, all().map(({ name }) => name));
}

function all(): readonly Entry[] {
  return kinds.flatMap(({ entries }) => entries);
}

/** `torch.optim.Adam(amsgrad=True)` → `adam`; empty for what has none. */
function identifierOf(name: string): string {
  return /(\w+)(?:\(.*\))?$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
