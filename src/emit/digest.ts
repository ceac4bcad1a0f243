import { createHash } from "node:crypto";

const DIGEST_LINE = "// layerc:sha256 ";

/** A text with the digest of it as its last line. */
export function withDigest(text: string): string {
  return `${text}${DIGEST_LINE}${digestOf(text)}\n`;
}

/** The text above the digest of a text that has one. */
export function withoutDigest(text: string): string {
  const start = digestStart(text);
  return start === 0 ? text : text.slice(0, start);
}

/**
 * Whether a generated file is as it was written: `marked` if its last line is a digest, `intact` if that is the digest of
 * the text above it.
 */
export function inspectDigest(text: string): { readonly marked: boolean; readonly intact: boolean } {
  const start = digestStart(text);
  if (start === 0) return { marked: false, intact: false };
  const digest = text.slice(start + DIGEST_LINE.length);
  return { marked: true, intact: digest === `${digestOf(text.slice(0, start))}\n` };
}

/** Where the last line that may be a digest begins; 0 where there is none. */
function digestStart(text: string): number {
  return text.lastIndexOf(`\n${DIGEST_LINE}`) + 1;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
