/** HTML as a template: what stands between the tags is text, whoever wrote it, unless it was made here. */
import { escapeXml } from "../graph/svg.ts";

/** Markup that is to stand as it is. It is well-formed XML, too. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly Part[];

/** html`<td>${name}</td>`: the text of each value, escaped for elements and quoted attributes; nothing of undefined. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: strings.map((text, i) => text + (i < values.length ? markupOf(values[i]) : "")).join("") };
}

function markupOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeXml(part).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  return "html" in part ? part.html : part.map(markupOf).join("");
}

/** Markup that another writer has made and escaped: an SVG, styles. */
export function markup(text: string): Html {
  return { html: text };
}

/** A table whose first row and first column are headings. */
export function table(head: readonly string[], rows: readonly (readonly (string | Html)[])[]): Html {
  const cells = ([first, ...rest]: readonly (string | Html)[]): Html =>
    html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  return html`<div class="wide"><table>
<thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`${cells(row)}\n`)}</tbody>
</table></div>`;
}

/** A part of the page under a heading of its own. */
export function section(id: string, title: string, ...content: readonly (Html | undefined)[]): Html {
  return html`<section id="${id}">
<h2>${title}</h2>
${content.filter((part) => part !== undefined).map((part) => html`${part}\n`)}</section>`;
}
