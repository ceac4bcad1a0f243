/** The rectified linear unit with a learned slope: the leaky one, row by row where each has a slope of its own. */
import type { Tensor } from "../heap.ts";
import type { Native } from "../native.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";

export function preluKernels(wasm: Exports): Pick<Required<Native>, "prelu" | "preluGrad" | "preluGradSlope"> {
  return {
    prelu: (Z, slope, A) =>
      eachSlope(slope, Z, (i, from, length) => {
        wasm.leakyRelu(at(Z) + from, at(A) + from, slope.data[i]!, length);
      }),
    preluGrad: (dA, Z, slope, dZ) =>
      eachSlope(slope, Z, (i, from, length) => {
        wasm.leakyReluGrad(at(dA) + from, at(Z) + from, at(dZ) + from, slope.data[i]!, length);
      }),
    preluGradSlope: (dA, Z, dslope) =>
      eachSlope(dslope, Z, (i, from, length) => {
        dslope.data[i] = wasm.slopeSum(at(dA) + from, at(Z) + from, length) / Z.cols;
      }),
  };
}

/** The rows of each slope lie one after the other: where they begin, in bytes, and how many numbers they are. */
function eachSlope(slope: Tensor, { data }: Tensor, visit: (i: number, from: number, length: number) => void): void {
  const length = data.length / slope.rows;
  for (let i = 0; i < slope.rows; i++) visit(i, 4 * i * length, length);
}
