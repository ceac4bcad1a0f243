import { Readable } from "node:stream";
import { LayercError } from "../../src/diagnostic.ts";

/** A stream of text, a few bytes at a time, so that chunks end within lines, cells and characters. */
export function streamOf(text: string, chunk = 7): Readable {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / chunk);
  return Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * chunk, (i + 1) * chunk)));
}

/** The faults that `body` ends in, one a line: `file:line CODE message (hint)`. */
export async function faultsOf(body: () => unknown): Promise<string> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof LayercError)) throw error;
    return error.diagnostics
      .map(({ code, message, file, start, hint }) => {
        const place = [file, start?.line].filter((part) => part !== undefined).join(":");
        return `${place} ${code} ${message}${hint === undefined ? "" : ` (${hint})`}`.trim();
      })
      .join("\n");
  }
  throw new Error("no fault was found");
}
