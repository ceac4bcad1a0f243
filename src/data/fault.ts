import { shown } from "../safe-text.ts";
import { diagnostic, LayercError, quote, type Code, type Diagnostic } from "../diagnostic.ts";

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

/** Faulty lines are gathered up to this many, so that one run shows more than the first. */
const MAX_FAULTS = 10;

export interface LineFaults {
  /**
   * Keeps what is wrong with a line. Throws all so far once there are enough, and at once what is no fault of the file.
   */
  add(error: unknown, line?: number): void;
  /** Throws all so far, if any. */
  expectNone(): void;
}

/** The faults of a file that is read line by line. */
export function createLineFaults(file: string): LineFaults {
  const faults: Diagnostic[] = [];
  function expectNone(): void {
    const [first, ...rest] = faults;
    if (first !== undefined) throw new LayercError([first, ...rest]);
  }
  return {
    add(error, line) {
      if (!(error instanceof LayercError)) throw error;
      const place = (fault: Diagnostic): Diagnostic => (line === undefined ? fault : atLine(line, fault));
      faults.push(...error.diagnostics.map((fault) => place({ ...fault, file })));
      if (faults.length >= MAX_FAULTS) expectNone();
    },
    expectNone,
  };
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
