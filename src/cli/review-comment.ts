/** The comment of `layerc review` on a pull request: its text, and the one comment that it keeps up to date. */
import type { Severity } from "../network/severity.ts";
import { code, diffMarkdown } from "./diff-markdown.ts";
import { countsOf, type Report } from "./diff-report.ts";
import type { Comment, GitHub } from "./github.ts";

/** Where a review is made, so that several on one pull request have a comment each. */
export interface Place {
  /** The current folder as seen from the repository's root: `packages/a/`, or "". */
  readonly prefix: string;
  /** The configuration that was named. */
  readonly config: string | undefined;
}

/** What GitHub takes. It counts characters, which are no more than the UTF-16 units counted here. */
const LONGEST_COMMENT = 65_536;

/** Left for the marker. */
const LONGEST_MARKDOWN = LONGEST_COMMENT - 2 ** 13;

/** The first line of the comment, which is not shown and by which it is found again. */
export function markerOf({ prefix, config }: Place): string {
  const id = [prefix, config].flatMap((part) => (part ? [encodeURIComponent(part).slice(0, 2 ** 11)] : []));
  return `<!-- ${["layerc:review", ...id].join(" ")} -->`;
}

/** What changed, as the comment and the summary of the job have it. */
export function changesMarkdown(report: Report, failOn: Severity | undefined, place: Place): string {
  const bold = failOn === undefined ? "" : " What is bold fails the check.";
  return clipped(
    [titleOf(place), `Compared with ${againstOf(report)}: ${countsOf(report)}.${bold}`, diffMarkdown(report, failOn)],
    `layerc review --base ${report.against}`,
  );
}

/** What takes the place of changes that are undone. */
export function noChangesMarkdown(report: Report, place: Place): string {
  return `${titleOf(place)}\n\nCompared with ${againstOf(report)}, no architecture has changed any more.`;
}

function titleOf({ prefix, config }: Place): string {
  const within = prefix === "" ? "" : ` in ${code(prefix.replace(/\/$/, ""))}`;
  return `## Architecture changes${within}${config === undefined ? "" : ` (${code(config)})`}`;
}

function againstOf({ against }: Report): string {
  return code(against ?? "");
}

/** Whole lines as far as there is room for them: no table cell or code span is cut in two. */
function clipped(paragraphs: readonly string[], command: string): string {
  const text = paragraphs.join("\n\n");
  if (text.length <= LONGEST_MARKDOWN) return text;
  const note = `\n\n_There is more than a comment has room for._ ${code(command)} prints all of it.`;
  const end = text.lastIndexOf("\n", LONGEST_MARKDOWN - note.length);
  return text.slice(0, end).trimEnd() + note;
}

/**
 * Brings the comment up to date: creates it, or updates the one from before. Without changes there is none to create,
 * but one from before is told so. Returns what was done, "" for nothing. Throws as GitHub does.
 */
export async function keepComment(
  github: GitHub,
  pullRequest: number,
  marker: string,
  { changed, markdown }: { readonly changed: boolean; readonly markdown: string },
): Promise<string> {
  const own = await ownComment(github, pullRequest, marker);
  const body = `${marker}\n${markdown}`;
  if (own === undefined) {
    if (!changed) return "";
    await github.create(pullRequest, body);
    return "commented";
  }
  if (own.body.replaceAll("\r\n", "\n").trimEnd() === body) return "the comment is up to date";
  await github.update(own, body);
  return "updated the comment";
}

/**
 * The comment that begins with the marker and is by whom the token is of; where that cannot be asked, by some bot. What
 * a person writes under the same marker would be theirs to change or to remove.
 */
async function ownComment(github: GitHub, pullRequest: number, marker: string): Promise<Comment | undefined> {
  let login: string | undefined | null = null;
  for await (const comment of github.comments(pullRequest)) {
    if (!comment.body.startsWith(marker)) continue;
    if (login === null) login = await github.login();
    if (login === undefined ? comment.author.bot : comment.author.login === login) return comment;
  }
  return undefined;
}
