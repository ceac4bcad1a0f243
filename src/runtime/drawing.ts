import { ShapeError } from "./errors.ts";
import type { Tensor } from "./heap.ts";
import { createRandom, type Random, type RandomStream } from "./random.ts";

/** Numbers in place of what is drawn, by the names of tensors: `{ D1 }`, row-major. */
export type Masks = Readonly<Record<string, ArrayLike<number>>>;

/** What is random in the training of a network: masks of dropout and noise. C: its Cache. */
export interface Drawing<C> {
  readonly random: RandomStream;
  /** Fills the masks of a cache before forward propagation. */
  draw(cache: C): void;
  /** In place of what is drawn from now on; undefined: draw everything again. Throws ShapeError. */
  set(masks: Masks | undefined, cache: C): void;
}

/** `draw` of a module with its own random numbers, and masks that may be fixed. */
export function drawingOf<C extends object>(draw: (cache: C, random: Random) => void): (seed: number) => Drawing<C> {
  return (seed) => {
    const random = createRandom(seed, "dropout");
    let masks: Masks = {};
    return {
      random,
      draw(cache) {
        draw(cache, random);
        for (const [name, values] of Object.entries(masks)) drawn(cache, name, values).data.set(values);
      },
      set(given = {}, cache) {
        for (const [name, values] of Object.entries(given)) drawn(cache, name, values);
        masks = given;
      },
    };
  };
}

function drawn(cache: object, name: string, { length }: ArrayLike<number>): Tensor {
  const tensor = /^[DE]\d+$/.test(name) ? (cache as Record<string, Tensor | undefined>)[name] : undefined;
  if (tensor === undefined) throw new ShapeError(`this network draws no ${name}`);
  const { rows, cols, data } = tensor;
  if (length !== data.length) throw new ShapeError(`${name} is (${rows}, ${cols}), which ${length} numbers do not fill`);
  return tensor;
}
