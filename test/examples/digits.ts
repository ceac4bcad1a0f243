/** Digits as people draw them: strokes in a square of 100 × 100, y downwards. */

type Place = readonly [x: number, y: number];

export const digits: readonly (readonly (readonly Place[])[])[] = [
  [arc(50, 50, 28, 42, -90, -450)],
  [[[34, 28], [54, 8], [53, 92]]],
  [[...arc(50, 30, 26, 23, -170, 40), [24, 92], [78, 92]]],
  [[...arc(48, 29, 24, 21, -150, 90), ...arc(48, 71, 27, 21, -90, 150)]],
  [[[55, 8], [22, 58], [82, 58]], [[60, 36], [57, 92]]],
  [[[74, 9], [32, 9], [28, 46], ...arc(47, 67, 28, 25, -120, 150)]],
  [[...arc(72, 66, 48, 58, -105, -180), ...arc(48, 71, 24, 21, 180, -180)]],
  [[[22, 10], [78, 10], [46, 92]]],
  [[...arc(50, 28, 21, 20, 90, -270), ...arc(50, 71, 25, 22, -90, 270)]],
  [[...arc(48, 31, 25, 23, -20, -380), [72, 42], [68, 92]]],
];

/** A part of an ellipse, from one angle to another, in degrees clockwise from the right. */
function arc(x: number, y: number, width: number, height: number, from: number, to: number): Place[] {
  return Array.from({ length: 25 }, (_, k) => {
    const angle = ((from + ((to - from) * k) / 24) * Math.PI) / 180;
    return [x + width * Math.cos(angle), y + height * Math.sin(angle)];
  });
}
