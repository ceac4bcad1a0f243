import { randomState } from "../test/oracle/numpy-random.ts";

const POINTS_A_CLASS = 200;
const PETAL_LENGTH = 4;
const NOISE = 0.2;

/**
 * The flower of Ng's course, `load_planar_dataset()` with numpy's seed 1, as CSV. Two classes of 200 points each; class
 * j = 0, 1 follows r = 4 sin 4t over t = 3.12 j … 3.12 (j + 1), with normal noise of standard deviation 0.2 first in
 * every t, then in every r; x1 = r sin t, x2 = r cos t.
 */
export function flowerCsv(): string {
  const { randn } = randomState(1);
  const lines = ["x1,x2,y"];
  for (const y of [0, 1]) {
    const noisyT = linspace(y * 3.12, (y + 1) * 3.12, POINTS_A_CLASS).map((t) => t + NOISE * randn());
    const noisyR = noisyT.map((t) => PETAL_LENGTH * Math.sin(4 * t) + NOISE * randn());
    noisyT.forEach((t, i) => lines.push(`${noisyR[i]! * Math.sin(t)},${noisyR[i]! * Math.cos(t)},${y}`));
  }
  return lines.join("\n") + "\n";
}

/** numpy.linspace: `count` numbers from `start` to `stop`, both among them. */
function linspace(start: number, stop: number, count: number): number[] {
  const step = (stop - start) / (count - 1);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? stop : start + i * step));
}
