/** Errors of the operating system, said in words. */
import { getSystemErrorMap } from "node:util";

export interface SystemFault {
  /** What went wrong, without the path: "permission denied". */
  readonly message: string;
  /** What can be done; undefined where the message says it. */
  readonly hint: string | undefined;
}

const CHECK_PATH = "check the path";
const RIGHTS = "check the owner and the rights of the file and of its folder";
const ELSEWHERE = "write to another folder";

const FAULTS: Readonly<Record<string, readonly [message: string, hint?: string]>> = {
  ENOENT: ["no such file or folder", CHECK_PATH],
  ENOTDIR: ["a part of the path is a file, not a folder", CHECK_PATH],
  EISDIR: ["a folder is there where a file is needed", CHECK_PATH],
  EACCES: ["permission denied", RIGHTS],
  EPERM: ["permission denied", RIGHTS],
  EROFS: ["the file system is read-only", ELSEWHERE],
  ENOSPC: ["the disk is full", `free some space, or ${ELSEWHERE}`],
  EDQUOT: ["the disk quota is used up", `free some space, or ${ELSEWHERE}`],
  EFBIG: ["the file would be larger than is allowed here", ELSEWHERE],
  EMFILE: ["too many files are open", "raise the limit: ulimit -n 4096"],
  ENFILE: ["too many files are open on this machine", "close some programs"],
  ENAMETOOLONG: ["the name is too long", "choose a shorter one"],
  ELOOP: ["the symbolic links lead in a circle", CHECK_PATH],
  EBUSY: ["another program is using it", "close that program"],
  EIO: ["the disk failed", "check the disk"],
  ENXIO: ["nothing reads from it", CHECK_PATH],
};

/** Whether an error came from a system call: it names the call. Node's own errors (ERR_…) do not. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** The same error with the path that it is of: reading a folder as a file names none. */
export function withPath(error: unknown, path: string): unknown {
  return isSystemError(error) && error.path === undefined ? Object.assign(error, { path }) : error;
}

/** Whether the call that failed was to change a file or folder, rather than to read one. */
export function isWriteError({ syscall = "" }: NodeJS.ErrnoException): boolean {
  return ["write", "mkdir", "rename", "unlink", "rmdir", "rm", "fsync", "fchmod", "copyfile"].includes(syscall);
}

/** What a system error says, in words; the system's own words for a rare one. */
export function explainSystemError(error: NodeJS.ErrnoException & { readonly code: string }): SystemFault {
  // A folder cannot be made where a file has its name.
  const code = error.code === "EEXIST" && error.syscall === "mkdir" ? "ENOTDIR" : error.code;
  const [message, hint] = FAULTS[code] ?? [getSystemErrorMap().get(error.errno ?? 0)?.[1] ?? code];
  return { message, hint };
}
