/** The journal of a sweep: a line of JSON for each trial, in the order in which they ended. */
import type { Result } from "./search.ts";
import { STATUSES } from "./trial.ts";

/** A trial, and when it ended. */
export interface JournalLine extends Result {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of the trial. */
  readonly seconds: number;
  /** Seconds of the whole sweep until then, without those in which it did not run. */
  readonly elapsed: number;
}

export interface Journal {
  readonly lines: readonly JournalLine[];
  /** Bytes of whole lines: what follows is of one that was cut off. */
  readonly length: number;
}

/** A line with its line break. */
export function journalLine(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

/**
 * The lines of a journal. What stands after the last line break was cut off, and does not count. Throws SyntaxError, with
 * the number of the line, for one that is no trial.
 */
export function readJournal(bytes: Uint8Array): Journal {
  const length = bytes.lastIndexOf(0x0a) + 1;
  const texts = new TextDecoder().decode(bytes.subarray(0, length)).split("\n").slice(0, -1);
  const lines = new Map<number, JournalLine>();
  texts.forEach((text, i) => {
    const line = parsed(text);
    if (!isTrial(line)) throw new SyntaxError(`line ${i + 1} is no trial`);
    lines.set(line.trial, line);
  });
  return { lines: [...lines.values()], length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTrial(line: unknown): line is JournalLine {
  if (typeof line !== "object" || line === null) return false;
  const { trial, assigned, status, value, rungs, elapsed } = line as Partial<Record<keyof JournalLine, unknown>>;
  return (
    Number.isSafeInteger(trial) &&
    typeof assigned === "object" &&
    assigned !== null &&
    STATUSES.some((each) => each === status) &&
    (value === null || typeof value === "number") &&
    Array.isArray(rungs) &&
    typeof elapsed === "number"
  );
}
