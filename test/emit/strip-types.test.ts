import { readdirSync, readFileSync } from "node:fs";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { stripTypes } from "../../src/emit/strip-types.ts";

const folder = new URL("../../generated/", import.meta.url);
const runtime = new URL("../../src/runtime/", import.meta.url);
const sources = readdirSync(runtime, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const options = { tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } } as const;

describe("stripTypes", () => {
  // What a module takes from the runtime stands in it as it stands there, but for imports and exports.
  const texts = new Map([
    ...readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const),
    ...sources.map((name) => {
      const text = readFileSync(new URL(name, runtime), "utf8");
      return [`runtime/${name}`, text.replace(/^(import|export) (type )?(\{[^}]*\}|\*) from .*\n/gm, "")] as const;
    }),
  ]);
  it.each([...texts])("%s: what is left is what esbuild leaves of it", async (_, text) => {
    const stripped = stripTypes(text);
    const { code: expected } = await transform(text, { ...options, loader: "ts" });
    const { code } = await transform(stripped, { ...options, loader: "js" });
    expect(code).toBe(expected);
  });

  it("leaves layout and comments as they are", () => {
    const text = readFileSync(new URL("xor.ts", folder), "utf8");
    const lines = new Set(text.split("\n"));
    const bodies = stripTypes(text)
      .split("\n")
      .filter((line) => line.startsWith("  ") && line.includes("  // "));
    expect(bodies.length).toBeGreaterThan(10);
    for (const line of bodies) expect(lines).toContain(line);
  });
});
