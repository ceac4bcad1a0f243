import { inkOf } from "./ink.ts";
import { createPredictor } from "./networks/digits.ts";
import { createPad } from "./pad.ts";
import { createReading } from "./reading.ts";

const reading = createReading({ seen: element("seen"), bars: element("bars"), answer: element("answer") });
reading.clear();

try {
  const predictor = createPredictor(await weightsAt(new URL("../models/digits.safetensors", import.meta.url)));
  let due = false;
  const pad = createPad(element("pad") as HTMLCanvasElement, () => {
    // A pointer moves more often than the screen shows.
    if (!due) requestAnimationFrame(read);
    due = true;
  });
  element("clear").addEventListener("click", () => pad.clear());

  function read(): void {
    due = false;
    if (pad.strokes.length === 0) return reading.clear();
    const ink = inkOf(pad.strokes);
    reading.show(ink, predictor.predict(ink));
  }
} catch (error) {
  reading.fail("The network could not be loaded. Reload the page to try again.");
  throw error;
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

async function weightsAt(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
