/** Drawing → SVG: one file that needs nothing else, for light and dark. */
import type { Arrow, Box, Drawing, Label, Role } from "./drawing.ts";
import { inPlace } from "../safe-text.ts";
import { FONTS, type TextStyle } from "./text.ts";

export interface Palette {
  readonly background: string;
  /** Titles, symbols and formulas. */
  readonly ink: string;
  /** Shapes, names and explanations. */
  readonly muted: string;
  readonly lines: Readonly<Record<Role, string>>;
  readonly fills: Readonly<Partial<Record<Role, string>>>;
}

export const LIGHT: Palette = {
  background: "#ffffff",
  ink: "#1f2328",
  muted: "#59636e",
  lines: { forward: "#0969da", backward: "#bc4c00", cache: "#6e7781", loss: "#8250df", end: "#6e7781" },
  fills: { forward: "#eff6ff", backward: "#fff5eb", loss: "#f7f2ff" },
};

export const DARK: Palette = {
  background: "#0d1117",
  ink: "#e6edf3",
  muted: "#9da7b3",
  lines: { forward: "#4493f8", backward: "#e0823d", cache: "#8b949e", loss: "#ab7df8", end: "#8b949e" },
  fills: { forward: "#101f36", backward: "#2a1b0f", loss: "#20173a" },
};

/** The text of an SVG file, without a final newline. Coordinates are whole or half pixels. */
export function svgOf({ name, description, width, height, boxes, arrows, labels }: Drawing): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="layerc" role="img" ${size}>`,
    `<title>${escapeXml(name)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<style>`,
    ...styleOf(),
    `</style>`,
    `<rect class="background" width="${width}" height="${height}"/>`,
    ...boxes.map(boxOf),
    ...arrows.map(arrowOf),
    ...labels.map(labelOf),
    `</svg>`,
  ].join("\n");
}

function boxOf({ x, y, width, height, role, labels }: Box): string {
  const rectangle = `<rect class="box ${role}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`;
  return ["<g>", rectangle, ...labels.map(labelOf), "</g>"].join("\n");
}

const HEAD_LENGTH = 8;
const HEAD_WIDTH = 7;

/** The line ends where the head begins, so that its end does not show beside the tip. */
function arrowOf({ role, points }: Arrow): string {
  const [x, y] = points.at(-1)!;
  const [fromX, fromY] = points.at(-2)!;
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  const [baseX, baseY] = [x - HEAD_LENGTH * dx, y - HEAD_LENGTH * dy];
  const [sideX, sideY] = [(HEAD_WIDTH / 2) * dy, (HEAD_WIDTH / 2) * dx];
  const line = [...points.slice(0, -1), [baseX, baseY]].map((point) => point.join(" ")).join("L");
  const head = `M${x} ${y}L${baseX + sideX} ${baseY + sideY}L${baseX - sideX} ${baseY - sideY}z`;
  return `<path class="line ${role}" d="M${line}"/><path class="head ${role}" d="${head}"/>`;
}

function labelOf({ x, y, anchor, style, text }: Label): string {
  const middle = anchor === "middle" ? " middle" : "";
  return `<text class="${style}${middle}" x="${x}" y="${y}">${escapeXml(text)}</text>`;
}

export const FAMILIES = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
  mono: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
} as const;

const MUTED: readonly TextStyle[] = ["subheading", "subtitle", "shape"];

/** Every rule begins with the class of the root, so that the styles of a page that holds the SVG are left alone. */
function styleOf(): string[] {
  const fonts = Object.entries(FONTS).map(
    ([style, { size, weight, family }]) => `.layerc .${style} { font: ${weight} ${size}px ${FAMILIES[family]}; }`,
  );
  return [
    ...fonts,
    ".layerc .middle { text-anchor: middle; }",
    ".layerc .box { stroke-width: 1.5; }",
    ".layerc .line { fill: none; stroke-width: 1.5; stroke-linejoin: round; }",
    ".layerc .line.cache { stroke-dasharray: 4 3; }",
    ...coloursOf(LIGHT),
    "@media (prefers-color-scheme: dark) {",
    ...coloursOf(DARK).map((rule) => `  ${rule}`),
    "}",
  ];
}

function coloursOf({ background, ink, muted, lines, fills }: Palette): string[] {
  return [
    `.layerc .background { fill: ${background}; }`,
    `.layerc text { fill: ${ink}; }`,
    `${MUTED.map((style) => `.layerc text.${style}`).join(", ")} { fill: ${muted}; }`,
    ...Object.entries(lines).flatMap(([role, colour]) => [
      `.layerc .box.${role}, .layerc .line.${role} { stroke: ${colour}; }`,
      `.layerc .head.${role} { fill: ${colour}; }`,
    ]),
    ...Object.entries(fills).map(([role, colour]) => `.layerc .box.${role} { fill: ${colour}; }`),
  ];
}

/** Text between tags. What is not printable, or no character of XML at all, becomes the replacement character. */
export function escapeXml(text: string): string {
  return inPlace(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
