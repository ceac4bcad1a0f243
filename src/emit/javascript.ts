import { ts } from "ts-morph";
import { withDigest, withoutDigest } from "./digest.ts";
import { stripTypes } from "./strip-types.ts";
import { safeLiterals } from "./text.ts";

/** A module's text as a pair of files: JavaScript, and its types as a declaration file. */
export function javascriptOf(module: string): { readonly javascript: string; readonly declarations: string } {
  const text = withoutDigest(module);
  return { javascript: withDigest(stripTypes(text)), declarations: withDigest(declarationsOf(text)) };
}

function declarationsOf(text: string): string {
  const { outputText } = ts.transpileDeclaration(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      declaration: true,
      strict: true,
      verbatimModuleSyntax: true,
      newLine: ts.NewLineKind.LineFeed,
    },
  });
  const [header] = /^(\/\/.*\n)+\n/.exec(text)!;
  // The printer writes texts out that were escaped, indents by four and leaves no empty lines.
  const laidOut = safeLiterals(outputText).replace(/^ {4}/gm, "  ").replace(/^(?=\/\*\*|export type)(?<!\*\/\n)/gm, "\n");
  return `${header}${laidOut}\n`;
}
