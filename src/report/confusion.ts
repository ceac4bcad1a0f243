/** How often a class is taken for another. */
import { html, section, table, type Html } from "./html.ts";

export interface Decisions {
  /** The part of the data that was measured. */
  readonly part: string;
  /** confusion[true][predicted]. */
  readonly confusion: readonly (readonly number[])[];
  /** What is decided of an example, or of each label. */
  readonly names: readonly string[];
  /** Of each class, or of each label. */
  readonly scores: readonly {
    readonly class: string;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly examples: number;
  }[];
}

export function confusionSection({ part, confusion, names, scores }: Decisions): Html {
  return section(
    "confusion",
    `Confusion matrix, ${part} part`,
    html`<p>A row for each true class and a column for each predicted one. ${mistakeOf(confusion, names)}</p>`,
    matrixOf(confusion, names),
    html`<h3>Scores of each class</h3>`,
    table(
      ["", "precision", "recall", "F1", "examples"],
      scores.map(({ class: name, precision, recall, f1, examples }) => [
        name,
        ...[precision, recall, f1].map((score) => score.toFixed(4)),
        String(examples),
      ]),
    ),
  );
}

/** What happened most often. */
function mistakeOf(confusion: Decisions["confusion"], names: Decisions["names"]): string {
  const wrong = confusion.flatMap((row, i) => row.flatMap((count, j) => (i === j ? [] : [{ i, j, count }])));
  const most = wrong.reduce((worst, each) => (each.count > worst.count ? each : worst), { i: 0, j: 0, count: 0 });
  if (most.count === 0) return "None was mistaken.";
  const times = most.count === 1 ? "once" : `${most.count} times`;
  return `Most often, ${names[most.i]} was taken for ${names[most.j]}: ${times}.`;
}

function matrixOf(confusion: Decisions["confusion"], names: Decisions["names"]): Html {
  const rows = confusion.map((row, i) => {
    const total = row.reduce((sum, each) => sum + each, 0);
    const cells = row.map((count, j) => {
      // A root, so that few mistakes are seen beside many that are right.
      const share = Math.round(60 * Math.sqrt(count / (total || 1)));
      const kind = i === j ? undefined : html` class="wrong"`;
      const shown = count === 0 ? html`<span class="muted">0</span>` : count;
      return html`<td${kind} style="--share: ${share}%">${shown}</td>`;
    });
    return html`<tr><th scope="row">${names[i]}</th>${cells}</tr>\n`;
  });
  return html`<div class="wide"><table class="confusion">
<thead><tr><th></th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}
