import type { Readable } from "node:stream";
import { dataError } from "./fault.ts";

/** Longer lines are those of another kind of file. */
export const MAX_LINE = 64 * 2 ** 20;

/**
 * Hands on the lines of a UTF-8 text with their numbers, 1 at the first, without the \n between them. It holds one
 * line. Throws LayercError E401 for a line of more than MAX_LINE characters.
 */
export async function readLines(input: Readable, onLine: (text: string, line: number) => void): Promise<void> {
  const decoder = new TextDecoder();
  let begun = "";
  let line = 0;
  for await (const chunk of input) {
    const text = decoder.decode(chunk as Uint8Array, { stream: true }); // streams of files and stdin give bytes
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      onLine(begun + text.slice(start, end), ++line);
      begun = "";
      start = end + 1;
    }
    begun += text.slice(start);
    if (begun.length > MAX_LINE) {
      throw dataError("E401", `a line has more than ${MAX_LINE} characters`, { line: line + 1, hint: "is this text?" });
    }
  }
  begun += decoder.decode();
  if (begun !== "") onLine(begun, ++line);
}
