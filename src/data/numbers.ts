import type { Values } from "../runtime/batches.ts";

/** Inputs as they are read, one example after another. */
export interface Inputs {
  readonly X: Values;
  readonly examples: number;
}

export interface LabelledInputs extends Inputs {
  /** An integer label an example, or n[L] numbers an example. */
  readonly Y: Values;
  /** A number an example, where the source names them and the network takes them. */
  readonly exampleWeights: Values | undefined;
}

/** Numbers that arrive one by one, how many is not known beforehand. */
export interface GrowingNumbers {
  push(value: number): void;
  /** What was pushed, in order. */
  finish(): Uint8Array | Float32Array;
}

/**
 * Stores a byte a number as long as all are whole numbers from 0 to 255, and float32 from the first other one on. Room
 * doubles when it runs out; what stays unused of it is untouched memory, which costs none.
 */
export function createGrowingNumbers(): GrowingNumbers {
  let data: Uint8Array | Float32Array = new Uint8Array(4096);
  let bytes = true;
  let length = 0;

  function move(to: Uint8Array | Float32Array): void {
    to.set(data.subarray(0, length));
    data = to;
  }

  return {
    push(value) {
      if (bytes && (value & 0xff) !== value) {
        move(new Float32Array(data.length));
        bytes = false;
      }
      if (length === data.length) move(bytes ? new Uint8Array(2 * length) : new Float32Array(2 * length));
      data[length++] = value;
    },
    finish() {
      return data.subarray(0, length);
    },
  };
}
