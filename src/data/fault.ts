import { shown } from "../safe-text.ts";
import { diagnostic, LayercError, quote, type Code } from "../diagnostic.ts";

export interface Place {
  /** As the person named it. */
  readonly file?: string | undefined;
  /** 1 at the first. */
  readonly line?: number | undefined;
  /** What can be done. */
  readonly hint?: string | undefined;
}

/** One fault of a data file. */
export function dataError(code: Code, message: string, { file, line, hint }: Place = {}): LayercError {
  return new LayercError([atLine(line, diagnostic(code, message, { file, hint }))]);
}

/** A fault of a whole line: CSV parsers know lines alone, and the message names the column. */
export function atLine<T extends object>(line: number | undefined, fault: T) {
  return { ...fault, start: line === undefined ? undefined : { line, column: 1 } };
}

/** `1 cell`, `2 cells`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What would mend an unknown name: the near one, if any, and the first twelve of those that are known. */
export function knownNames(near: string | undefined, title: string, names: readonly string[]): string {
  const first = names.slice(0, 12).map(shown).join(", ");
  const all = names.length <= 12 ? first : `${first}, … (${names.length} in all)`;
  return `${near === undefined ? "" : `did you mean ${quote(near)}? `}${title}: ${all}`;
}
