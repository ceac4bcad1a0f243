import type { Point, Stroke } from "./ink.ts";

export interface Pad {
  readonly strokes: readonly Stroke[];
  clear(): void;
}

/** The pad's side and the pen's width, in the unit of its strokes, whatever its size on the screen. */
const SIDE = 320;
const PEN = 20;

/** Lets mouse, pen and finger draw on a canvas; `changed` is called after every change of the strokes. */
export function createPad(canvas: HTMLCanvasElement, changed: () => void): Pad {
  const context = canvas.getContext("2d")!;
  const strokes: Point[][] = [];
  /** The pointer that draws, and its stroke. */
  let drawing: { readonly pointer: number; readonly stroke: Point[] } | undefined;

  canvas.addEventListener("pointerdown", (event) => {
    if (drawing !== undefined || event.button !== 0) return;
    const stroke = [placeOf(event)];
    drawing = { pointer: event.pointerId, stroke };
    strokes.push(stroke);
    canvas.setPointerCapture(event.pointerId);
    redraw();
    changed();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId !== drawing?.pointer) return;
    // Where the pointer was between two frames, as far as the browser says.
    const between = event.getCoalescedEvents?.() ?? [];
    drawing.stroke.push(...(between.length > 0 ? between : [event]).map(placeOf));
    redraw();
    changed();
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    canvas.addEventListener(end, (event) => {
      if (event.pointerId === drawing?.pointer) drawing = undefined;
    });
  }
  new ResizeObserver(redraw).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);

  function placeOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return { x: ((clientX - left) / width) * SIDE, y: ((clientY - top) / height) * SIDE };
  }

  function redraw(): void {
    const pixels = Math.round(canvas.clientWidth * devicePixelRatio);
    if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
    const scale = pixels / SIDE;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, SIDE, SIDE);
    context.strokeStyle = getComputedStyle(canvas).color;
    context.lineWidth = PEN;
    context.lineCap = context.lineJoin = "round";
    for (const [first, ...rest] of strokes) {
      context.beginPath();
      context.moveTo(first!.x, first!.y);
      // A line to where it begins makes a dot.
      for (const { x, y } of rest.length > 0 ? rest : [first!]) context.lineTo(x, y);
      context.stroke();
    }
  }

  return {
    strokes,
    clear() {
      strokes.length = 0;
      drawing = undefined;
      redraw();
      changed();
    },
  };
}
