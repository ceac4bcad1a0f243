/** What the two output streams can show, and the two ways out: results to stdout, all else to stderr. */
import { styleText } from "node:util";

type Environment = Readonly<Record<string, string | undefined>>;

/** What of a stream matters here; `process.stdout` and `process.stderr` are such streams. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Terminal {
  /** A line can be redrawn in place: a terminal, and not a dumb one. */
  readonly interactive: boolean;
  /** Columns now: 80 where the stream does not know. */
  readonly columns: number;
  readonly colour: boolean;
  /** Characters outside ASCII (·, ━, braille) are shown. */
  readonly unicode: boolean;
}

/** What a stream shows. Read it anew for each drawing: a window changes its width. */
export function terminalOf(stream: OutputStream, env: Environment = process.env): Terminal {
  const interactive = stream.isTTY === true && env["TERM"] !== "dumb";
  return {
    interactive,
    columns: stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80,
    colour: hasColour(interactive, env),
    unicode: hasUnicode(env),
  };
}

/** FORCE_COLOR goes before NO_COLOR, as in Node itself; without either, a terminal has colour and a file has none. */
function hasColour(interactive: boolean, env: Environment): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return interactive && !env["NO_COLOR"];
}

/**
 * The locale decides, by the first of LC_ALL, LC_CTYPE and LANG that is set. No locale at all (a bare container) says
 * nothing about the terminal, and Node writes UTF-8: then only the Linux console, whose font has no braille, has none.
 */
function hasUnicode(env: Environment): boolean {
  if (env["TERM"] === "linux") return false;
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  return locale ? /utf-?8/i.test(locale) : env["TERM"] !== "dumb";
}

export type Style = Parameters<typeof styleText>[0];

/** `text` in a style where colour is on. */
export function styled(style: Style, text: string, colour: boolean): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}

/** Writes one result, a line or several, to stdout. */
export function result(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes anything that is not a result to stderr. */
export function message(text: string): void {
  process.stderr.write(`${text}\n`);
}
