/** The styles of a report: one page for light and dark, wide and narrow. */
import { DARK, FAMILIES, LIGHT, type Palette } from "../graph/svg.ts";
import { plotStyle } from "./plot.ts";

/** What the palettes of drawings have no part of. */
const PAGE = {
  light: { panel: "#f6f8fa", border: "#d1d9e0", good: "#1a7f37", bad: "#bc4c00" },
  dark: { panel: "#151b23", border: "#3d444d", good: "#3fb950", bad: "#e0823d" },
} as const;

function variables({ background, ink, muted, lines }: Palette, page: (typeof PAGE)["light" | "dark"]): string {
  const all = { background, ink, muted, accent: lines.forward, ...page };
  return Object.entries(all)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}

export function styleOfPage(): string {
  return [
    `:root { color-scheme: light dark; ${variables(LIGHT, PAGE.light)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${variables(DARK, PAGE.dark)} } }`,
    "* { box-sizing: border-box; }",
    `body { margin: 0 auto; padding: 24px 16px 64px; max-width: 1080px; background: var(--background);`,
    `  color: var(--ink); font: 15px/1.5 ${FAMILIES.sans}; overflow-wrap: anywhere; }`,
    "h1 { margin: 0; font-size: 26px; line-height: 1.25; }",
    "h2 { margin: 40px 0 8px; padding-bottom: 4px; border-bottom: 1px solid var(--border); font-size: 19px; }",
    "h3 { margin: 20px 0 4px; font-size: 15px; }",
    "p { margin: 6px 0; max-width: 75ch; }",
    ".muted, figcaption, thead th { color: var(--muted); }",
    ".tiles { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0; padding: 0; list-style: none; }",
    ".tiles li { flex: 1 1 120px; max-width: 200px; padding: 8px 12px; border: 1px solid var(--border);",
    "  border-radius: 6px; background: var(--panel); }",
    ".tiles b { display: block; font-size: 20px; font-weight: 600; overflow-wrap: normal; white-space: nowrap; }",
    ".tiles span { color: var(--muted); font-size: 13px; }",
    ".findings { padding-left: 20px; }",
    ".findings li { margin: 6px 0; max-width: 75ch; }",
    ".findings .bad::marker { color: var(--bad); }",
    ".findings .good::marker { color: var(--good); }",
    ".plots { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); }",
    ".plot { display: block; width: 100%; max-width: 560px; height: auto; }",
    ".heats { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(47%, 150px), 1fr)); }",
    "figure { margin: 0; }",
    "figcaption { font-size: 13px; line-height: 1.35; }",
    "img { display: block; image-rendering: pixelated; }",
    ".heat { position: relative; height: 92px; border: 1px solid var(--border); background: var(--panel); }",
    ".heat img { width: 100%; height: 100%; }",
    ".heat span { position: absolute; left: 3px; font-size: 11px; line-height: 1.2; color: var(--muted); }",
    ".heat .high { top: 2px; } .heat .low { bottom: 2px; }",
    ".tilesheet { display: flex; flex-wrap: wrap; gap: 10px; }",
    ".tilesheet figure { max-width: 100%; }",
    ".tilesheet img { border: 1px solid var(--border); background: var(--panel); max-width: 100%; }",
    ".wide { overflow-x: auto; max-width: 100%; }",
    "table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; font-size: 14px; }",
    "th, td { padding: 3px 10px; border: 1px solid var(--border); text-align: right; white-space: nowrap; }",
    "thead th, tbody th { font-weight: 600; background: var(--panel); }",
    "tbody th { text-align: left; }",
    "@media (max-width: 480px) { th, td { padding: 3px 6px; } }",
    ".facts td { text-align: left; white-space: normal; overflow-wrap: anywhere; }",
    ".confusion td { min-width: 34px; --hue: var(--accent);",
    "  background: color-mix(in srgb, var(--hue) var(--share), transparent); }",
    ".confusion td.wrong { --hue: var(--bad); }",
    `code, pre { font: 13px/1.45 ${FAMILIES.mono}; }`,
    "pre { margin: 8px 0; padding: 10px 12px; border: 1px solid var(--border); border-radius: 6px;",
    "  background: var(--panel); white-space: pre-wrap; }",
    "summary { cursor: pointer; color: var(--accent); }",
    "details { margin: 8px 0; }",
    ...plotStyle(),
  ].join("\n");
}
