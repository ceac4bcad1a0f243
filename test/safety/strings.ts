/** Hostile strings: what is dangerous in some language that layerc writes, put together at random from a seed. */
import fc from "fast-check";

/** Set by each fragment that would be code, were it run. */
export const MARKER = "layercHostile";

const RUN = `globalThis.${MARKER}=1`;

const ESC = "\u001b";

const FRAGMENTS: readonly string[] = [
  // JavaScript, TypeScript.
  ..."*/ /* // /// \\ ` ${ } ; ' \" ) ]".split(" "),
  ...[`*/${RUN};/*`, `");${RUN};("`, `"];${RUN}//`, `'+${RUN}+'`, `\${${RUN}}`, `\`;${RUN};\``, `\\");${RUN}//`],
  ...[`\n${RUN};`, `\r${RUN};`, `\u2028${RUN};`, `\u2029${RUN};`, `\u0085${RUN};`, `\\\n${RUN};`, `\u000b${RUN};`],
  ...[
    "\n@ts-nocheck",
    "@ts-nocheck",
    "@ts-ignore",
    "\n@ts-expect-error",
    '/ <reference path="x" />',
    "@jsx x",
    "@flow",
  ],
  ...["# sourceMappingURL=x", "!legal", "use strict", '"use client"', "__proto__", "constructor", "toString"],
  ...['\n} from "layerc/runtime/v1";', '\nimport "x";', "\nexport default 1;", "// layerc:sha256 0", "\n    four"],
  // HTML, XML, SVG.
  ..."</script> <script>1</script> ]]> <![CDATA[ <!-- --> <b> </text> </svg> & &amp; &#60; &lt; &x; <?x".split(" "),
  ...["<img src=x onerror=1>", "</title><script>1</script>", "</style>", '<a href="javascript:1">'],
  // Markdown.
  ..."@mention @a/b #1 GH-1 ![x](y) [x](javascript:1) <https://a.b> https://a.b www.a.b **b** _i_ ~~s~~ ` `` ```".split(
    " ",
  ),
  ...[
    "| a | b |",
    "|",
    "\\|",
    "\\\\|",
    "\n| --- |\n",
    "\n# title",
    "\n- [ ] x",
    "\n---\n",
    "\n> x",
    "\n```\n",
    "[^1]",
    " `",
  ],
  // Mermaid, DOT.
  ...[
    "%%{init: {}}%%",
    "%% x",
    "\nclick A href 1",
    '"]',
    "]] --> X",
    "end",
    "subgraph x",
    "#35;",
    "<br>",
    "\n---",
    ":::x",
  ],
  ...['\\"', '"];', "\\N", "\\G", "\\l", '"]\n  x -> y [label="', "<<b>x</b>>", "{ rank=same }", "/* */"],
  // Terminals.
  ...[
    `${ESC}[31m`,
    `${ESC}[2J${ESC}[H`,
    `${ESC}]8;;http://a.b${ESC}\\x${ESC}]8;;${ESC}\\`,
    `${ESC}]0;t\u0007`,
    "\u009b31m",
  ],
  ...["\u0000", "\u0007", "\b\b\b", "\t", "\f", "\u007f", "\u0090x\u009c", "\r", "\rok  specs/x.net.yaml", "\u001a"],
  // What is read otherwise than it looks.
  ...[
    "\u202e",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200e",
    "\u200f",
    "\u061c",
  ],
  ...[
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u{e0041}",
    "\ud800",
    "\udfff",
    "\udc00\ud800",
    "\ufffe",
  ],
  ...["а", "ｅ", "ﬀ", "İ", "ß", "e\u0301", "שלום", "مرحبا", "日本", "👩‍🔬", "𝒳", "\u3000", "\u00a0"],
  // Shells, git, workflow commands, patches, CSV.
  ..."$(id) `id` ;rm && || > < $HOME %PATH% ~ * ? ! --upload-pack=x -x :(exclude)x ../../etc/passwd /etc/passwd C:\\x".split(
    " ",
  ),
  ...[
    "::error::x",
    "\n::error file=x::y",
    "::add-mask::x",
    "\n::stop-commands::x",
    "##[error]x",
    "##vso[x]",
    "%0A",
    "%0D",
    "%25",
  ],
  ...["\n--- a\n+++ b\n@@ -1,1 +1,1 @@\n", "\n+x", "\n-x", "=1+1", ",", '""', "a,b\n1,2"],
  // YAML.
  ...[
    "!!js/function x",
    "&a",
    "*a",
    "{a: 1}",
    "[1]",
    "null",
    "true",
    "1e3",
    "~",
    ": ",
    " #",
    "---",
    "...",
    "%YAML 1.2",
  ],
  "x".repeat(300),
];

/** Any code point; half of a pair becomes a whole one. fc.string({ unit: "binary" }) first makes a table of all of them. */
const anyCharacter = fc.nat(0x10ffff).map((point) => String.fromCodePoint(point >> 11 === 0x1b ? point + 0x10000 : point));

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 2, arbitrary: fc.constantFrom("a", "b", " ", "  ", "_", "1") },
  { weight: 1, arbitrary: fc.array(anyCharacter, { minLength: 1, maxLength: 3 }).map((all) => all.join("")) },
);

/** `count` of them, none twice, the same each time. */
export function hostileStrings(count: number): readonly string[] {
  const strings = new Set(FRAGMENTS);
  const text = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  for (let seed = 1; strings.size < count; seed++) {
    for (const each of fc.sample(text, { seed, numRuns: count })) strings.add(each);
  }
  return [...strings].slice(0, count);
}

export const COUNT = Number(process.env["LAYERC_HOSTILE_STRINGS"] ?? 2_500);

/** The strings in lists of `size`. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** What of a text a terminal or a runner would obey, or not show; "" for nothing. Lines may end. */
export function unsafeIn(text: string): string {
  const found = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u.exec(text) ?? /^\s*::.*/m.exec(text);
  return found === null
    ? ""
    : `${JSON.stringify(found[0])} in ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 60))}`;
}
