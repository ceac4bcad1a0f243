/** What GitHub Actions says of a run in its environment, and the files in which it takes results. */
import { readFileSync } from "node:fs";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { appendToFile } from "../files/write-file.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The pull request or the merge queue that a run is for. */
export interface WorkflowEvent {
  /** The number of the pull request; undefined where the run is for none. */
  readonly pullRequest: number | undefined;
  /** Revisions that say what it is to be merged into, the best first. */
  readonly bases: readonly string[];
}

/** Whether this runs in a workflow, so that what it prints is read for annotations. */
export function inWorkflow(env: Environment = process.env): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

/** Throws the system's errors, and LayercError E601 where the event is not JSON. */
export function readEvent(env: Environment = process.env): WorkflowEvent {
  const path = env["GITHUB_EVENT_PATH"];
  const event = path ? readJson(path) : undefined;
  const number = field(event, "pull_request", "number");
  const ref = field(event, "pull_request", "base", "ref") || env["GITHUB_BASE_REF"];
  const sha = field(event, "pull_request", "base", "sha") ?? field(event, "merge_group", "base_sha");
  return {
    pullRequest: Number.isSafeInteger(number) ? (number as number) : undefined,
    // The branch is first: the event may name a commit from before the one that was merged for the run.
    bases: [ref ? `origin/${ref}` : undefined, sha].filter((name) => typeof name === "string"),
  };
}

/** Adds Markdown to the summary of the job, where there is one. */
export function writeSummary(markdown: string, env: Environment = process.env): boolean {
  const path = env["GITHUB_STEP_SUMMARY"];
  if (path) appendToFile(path, `${markdown}\n`);
  return Boolean(path);
}

/** Sets outputs of the step, where there is one. Values have no line breaks. */
export function writeOutputs(outputs: Readonly<Record<string, string>>, env: Environment = process.env): void {
  const path = env["GITHUB_OUTPUT"];
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  if (path) appendToFile(path, lines.join(""));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const hint = "GITHUB_EVENT_PATH names it: it is to hold what the workflow was started by";
    throw new LayercError([diagnostic("E601", "it is not JSON", { file: path, hint })]);
  }
}

/** `event.pull_request.number`, as far as there is such a thing. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}
