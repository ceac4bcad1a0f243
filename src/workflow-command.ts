/** Workflow commands of GitHub Actions, which annotate lines of a pull request. */
import { visible } from "./safe-text.ts";

export interface Annotated {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly col?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly title: string;
}

/** `::error file=…,line=…,title=…::message`. A property escapes what would end it, a message what ends its line. */
export function workflowCommand(kind: string, properties: Annotated, message: string): string {
  const { file, line, endLine, col, endColumn, title } = properties;
  const list = Object.entries({ file, line, endLine, col, endColumn, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${kind} ${list.join(",")}::${escapeData(message)}`;
}

/** Of what is not printable, line breaks alone go through. */
function escapeData(text: string): string {
  const parts = text.split(/([\r\n])/).map((part) => (/^[\r\n]$/.test(part) ? part : visible(part)));
  return parts.join("").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
