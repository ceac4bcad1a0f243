/** Which process writes a run, and whether it still does. */
import { readFileSync } from "node:fs";
import type { ProcessMark, RunRecord, RunStatus } from "./record.ts";

/** What a run is, seen from outside. */
export type RunState = RunStatus | "killed";

/** The mark of this process. */
export function ownMark(): ProcessMark {
  const began = beginningOf(process.pid);
  return { pid: process.pid, ...(began !== undefined && { began }) };
}

/** As sentences have it. */
export function stateText(state: string): string {
  return state.replace("_", " ");
}

/** The status, or "killed" where the process that was writing is no more. */
export function stateOf({ status, process: mark }: Pick<RunRecord, "status" | "process">): RunState {
  return status === "running" && !isAlive(mark) ? "killed" : status;
}

/** Numbers of processes are given again, in containers at once: where the system tells, the beginning has to agree. */
export function isAlive({ pid, began }: ProcessMark): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // There is such a process, of another user's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return began === undefined ? pid !== process.pid : beginningOf(pid) === began;
}

/** When a process began, in ticks since the system's own beginning; undefined where there is no /proc. */
function beginningOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name, in brackets, may hold anything; the 22nd field is the 20th after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
