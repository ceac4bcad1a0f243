import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { stripTypes } from "../../src/emit/strip-types.ts";

function moduleOf(description: string): string {
  const text = `
version: 1
name: net
description: ${JSON.stringify(description)}
input: { units: 2 }
layers: [{ units: 1 }]
loss: mean_squared_error
`;
  const compilation = compile(text, { file: "net.net.yaml", source: "net.net.yaml" });
  if (compilation.network === undefined) throw new Error(compilation.diagnostics[0].message);
  return compilation.files[0]!.text;
}

describe("the header of a module", () => {
  it("holds the lines of the description", () => {
    expect(moduleOf("One line.\n\nAnother.\n")).toMatch(/^\/\/\n\/\/ One line\.\n\/\/ Another\.\n\/\/\n\/\/ {3}l/m);
  });

  it("lets no description become code", () => {
    for (const end of ["\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\v", "\f", "\0", "*/"]) {
      const text = moduleOf(`a${end}globalThis.injected = 1;`);
      const [code] = text.split("\nimport {");
      for (const line of code!.split(/[\r\n\u2028\u2029]/)) expect(line, JSON.stringify(end)).toMatch(/^\/\/|^$/);
      expect(stripTypes(text)).not.toMatch(/^\s*globalThis\.injected/m);
    }
  });
});
