/** What came of the cases of the reference data, and the table of it. */
import { UnknownError } from "../translate.ts";

export type Status = "passed" | "failed" | "skipped" | "different";

/** One case, or one table of a file, in one precision where it was run in several. */
export interface Outcome {
  /** Folder and file: `differential/pub000.json`. */
  readonly path: string;
  /** What it is of: `adam, float32`. */
  readonly title: string;
  /** `different`: it records what another library does otherwise, which is stated. */
  readonly status: Status;
  /** Numbers that were compared. */
  readonly compared: number;
  /** The largest error, as a share of what is allowed. */
  readonly worst: number;
  readonly reason?: string;
}

/** Compares numbers and keeps the worst of them. */
export class Comparison {
  compared = 0;
  worst = 0;
  readonly #failures: string[] = [];

  /** NaN agrees with NaN, an infinity with itself. */
  number(what: string, actual: number, expected: number, tolerance: number): void {
    this.compared++;
    if (Object.is(actual, expected) || actual === expected) return;
    const error = Math.abs(actual - expected);
    const share = Number.isNaN(error) ? Infinity : error / tolerance;
    this.worst = Math.max(this.worst, share);
    if (share > 1) this.#failures.push(`${what} is ${actual}, not ${expected} ± ${tolerance.toPrecision(2)}`);
  }

  array(what: string, actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
    if (actual.length !== expected.length) {
      this.fail(`${what} has ${actual.length} numbers, not ${expected.length}`);
      return;
    }
    for (let i = 0; i < actual.length; i++) this.number(`${what}[${i}]`, actual[i]!, expected[i]!, tolerance);
  }

  get failed(): boolean {
    return this.#failures.length > 0;
  }

  fail(reason: string): void {
    this.#failures.push(reason);
  }

  outcome(path: string, title: string, stated?: string): Outcome {
    const [first, ...others] = this.#failures;
    const { compared, worst } = this;
    if (first !== undefined) {
      const reason = others.length === 0 ? first : `${first}; and ${others.length} more`;
      return { path, title, status: "failed", compared, worst, reason };
    }
    if (compared === 0) return { path, title, status: "failed", compared, worst, reason: "nothing was compared" };
    return { path, title, status: stated === undefined ? "passed" : "different", compared, worst, ...(stated && { reason: stated }) };
  }
}

/** A case that ended before it could be compared. A want of a feature is no pass either. */
export function failed(path: string, title: string, error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  const reason = error instanceof UnknownError ? `there is no word for it: ${message}` : message;
  return { path, title, status: "failed", compared: 0, worst: Infinity, reason };
}

/** A line for each folder, then one for each outcome that is not a plain pass. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const folders = [...new Set(outcomes.map(({ path }) => folderOf(path)))];
  const rows = folders.map((folder) => {
    const own = outcomes.filter(({ path }) => folderOf(path) === folder);
    const count = (status: Status): string => String(own.filter((each) => each.status === status).length);
    const sum = own.reduce((total, { compared }) => total + compared, 0);
    const worst = Math.max(...own.map((each) => (Number.isFinite(each.worst) ? each.worst : 0)));
    return [
      ...[folder, String(own.length), count("passed"), count("different"), count("skipped"), count("failed")],
      ...[sum.toLocaleString("en"), worst.toFixed(3)],
    ];
  });
  const header = ["folder", "cases", "passed", "stated", "skipped", "failed", "numbers", "worst"];
  const notes = outcomes
    .filter(({ status }) => status !== "passed")
    .map(({ path, title, status, reason }) => `${status}: ${path}, ${title}: ${reason}`);
  const worst = "worst: the largest error as a share of what is allowed; stated: differs from another library as told";
  return [...aligned([header, ...rows]), worst, ...(notes.length === 0 ? [] : ["", ...notes])].join("\n");
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/") || path;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
  );
}
