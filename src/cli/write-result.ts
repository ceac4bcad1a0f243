/** What a command makes where `--out` says, over nothing that it has not made. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { writeFileWhole } from "../files/write-file.ts";

/** Of a file, so much is looked at. */
const BEGINNING = 256;

/**
 * Writes the text, but not over another kind of file, such as a spec or the record of a run: where there is one, it has
 * to begin as `beginning` says. Throws LayercError E602, and the system's error as `writeFileWhole`.
 */
export function writeResult(path: string, text: string, beginning: RegExp): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isFile() === true && existing.size > 0 && !beginning.test(beginningOf(path))) {
    const hint = "choose another path, or delete it first";
    throw new LayercError([diagnostic("E602", "another kind of file is there", { file: path, hint })]);
  }
  writeFileWhole(path, text, { createFolder: true });
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(BEGINNING);
  const file = openSync(path, "r");
  try {
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}
