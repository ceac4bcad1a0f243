/** The frame of every report: one HTML file that asks for nothing else, runs no script, and is well-formed XML, too. */
import { html, markup, type Html } from "./html.ts";
import { styleOfPage } from "./style.ts";

/** Nothing is fetched and nothing is run, whatever a browser would be made to do. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface Document {
  readonly title: string;
  /** The version of the layerc that writes it. */
  readonly version: string;
  /** Besides the styles of all reports. */
  readonly styles?: readonly string[];
  readonly body: readonly (Html | undefined)[];
}

/** The text of the file. */
export function documentText({ title, version, styles = [], body }: Document): string {
  return html`<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="generator" content="layerc ${version}" />
<title>${title}</title>
<style>
${markup([styleOfPage(), ...styles].join("\n"))}
</style>
</head>
<body>
${body.filter((part) => part !== undefined).map((part) => html`${part}\n`)}</body>
</html>
`.html;
}
