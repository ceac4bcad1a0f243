/** A text as a parser sees it that layerc has no part in: strict XML 1.0, or an error. */
import { SaxesParser } from "saxes";
import { expect } from "vitest";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text and that of elements within. */
  text: string;
}

/**
 * The elements in their order. Comments, CDATA, instructions, and more or fewer document types, of which a page has one,
 * are errors.
 */
export function elementsOf(xml: string, documentTypes: 0 | 1 = 1): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  let doctypes = 0;
  const parser = new SaxesParser();
  const never = (what: string) => () => expect(what).toBe("not there");
  parser.on("error", (error) => expect(error).toBeUndefined());
  parser.on("cdata", never("a CDATA section"));
  parser.on("comment", never("a comment"));
  parser.on("processinginstruction", never("a processing instruction"));
  parser.on("doctype", () => doctypes++);
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...(attributes as Record<string, string>) }, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const each of open) each.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  expect(doctypes).toBe(documentTypes);
  return elements;
}
