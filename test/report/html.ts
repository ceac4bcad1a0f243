/** A report as a parser sees it that layerc has no part in: strict XML, or an error. */
import { SaxesParser } from "saxes";
import { expect } from "vitest";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text and that of elements within. */
  text: string;
}

/** The elements of a page in their order. What is a doctype, a comment or CDATA beyond the first line is an error. */
export function elementsOf(page: string): Element[] {
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
  parser.write(page).close();
  expect(doctypes).toBe(1);
  return elements;
}
