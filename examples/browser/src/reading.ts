/** What the page shows of a drawing: the blocks of ink, the bars, the answer. */
import { GRID } from "./ink.ts";

export interface Reading {
  /** `ink` in each block, 0 … 16, and the probability of each digit. */
  show(ink: Float32Array, probabilities: Float32Array): void;
  /** Nothing is drawn. */
  clear(): void;
  fail(message: string): void;
}

export interface Places {
  readonly seen: HTMLElement;
  readonly bars: HTMLElement;
  readonly answer: HTMLElement;
}

const percent = new Intl.NumberFormat("en", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The most ink of a block. */
const FULL = 16;

export function createReading({ seen, bars, answer }: Places): Reading {
  const blocks = Array.from({ length: GRID * GRID }, () => seen.appendChild(document.createElement("data")));
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const item = bars.appendChild(document.createElement("li"));
    const name = item.appendChild(document.createElement("span"));
    name.textContent = String(digit);
    const track = item.appendChild(document.createElement("div"));
    track.className = "track";
    const bar = track.appendChild(document.createElement("div"));
    bar.className = "bar";
    return { item, bar, value: item.appendChild(document.createElement("data")) };
  });

  function showInk(ink: Float32Array): void {
    blocks.forEach((block, k) => {
      block.value = String(ink[k]!);
      block.style.opacity = String(ink[k]! / FULL);
    });
  }

  /** A screen reader speaks the answer whenever it changes, so that it is set only then. */
  function say(...parts: readonly (string | HTMLElement)[]): void {
    const text = parts.map((part) => (typeof part === "string" ? part : part.textContent)).join("");
    if (answer.textContent !== text) answer.replaceChildren(...parts);
  }

  return {
    show(ink, probabilities) {
      showInk(ink);
      const best = probabilities.indexOf(Math.max(...probabilities));
      rows.forEach(({ item, bar, value }, digit) => {
        const p = probabilities[digit]!;
        item.classList.toggle("first", digit === best);
        bar.style.transform = `translateX(${100 * (p - 1)}%)`;
        value.value = String(p);
        value.textContent = percent.format(p);
      });
      const digit = document.createElement("strong");
      digit.textContent = String(best);
      say(probabilities[best]! < 0.5 ? "Perhaps a " : "This is a ", digit);
    },
    clear() {
      showInk(new Float32Array(GRID * GRID));
      for (const { item, bar, value } of rows) {
        item.classList.remove("first");
        bar.style.transform = "";
        value.value = "";
        value.textContent = "–";
      }
      say("Draw with mouse, pen or finger");
    },
    fail(message) {
      say(message);
    },
  };
}
