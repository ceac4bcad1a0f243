import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHeap, linear, matrix, type Kernels, type Native, type Tensor } from "layerc/runtime/v1";
import { fastest, speeds, type Product } from "../../src/runtime/wasm/choose.ts";

afterEach(() => vi.restoreAllMocks());

/** A clock that only what runs moves on, and that shows every `tick` milliseconds. */
function createClock(tick = 1e-6): { pass(milliseconds: number): void } {
  let time = 1000;
  vi.spyOn(performance, "now").mockImplementation(() => {
    time += 1e-4;
    return Math.floor(time / tick) * tick;
  });
  return { pass: (milliseconds) => void (time += milliseconds) };
}

/** Takes `first` milliseconds a call until its engine has optimised it, after so many calls, and `then` from there on. */
interface Behaviour {
  /** What the first six calls take, where that is longer: a core that is slow just then. */
  readonly atFirst?: number;
  readonly first: number;
  readonly optimisedAfter: number;
  readonly then: number;
}

function productOf({ atFirst, first, optimisedAfter, then }: Behaviour, clock: ReturnType<typeof createClock>): Product {
  const kernels: Kernels = { name: "test", numericClass: "simd", allocate: () => expect.fail("nothing is allocated") };
  let calls = 0;
  const run = (): Float32Array => {
    const usual = calls < optimisedAfter ? first : then;
    const time = calls < 6 ? (atFirst ?? usual) : usual;
    calls++;
    clock.pass(time);
    return new Float32Array(1);
  };
  return { kernels, flop: 50_000, run };
}

describe("speeds", () => {
  const small: Behaviour = { first: 0.02, optimisedAfter: 70, then: 0.002 };
  const wide: Behaviour = { first: 0.01, optimisedAfter: 120, then: 0.004 };
  const order = (behaviours: readonly Behaviour[], tick?: number): number[] => {
    const clock = createClock(tick);
    const measured = speeds(behaviours.map((each) => productOf(each, clock)), 30);
    return measured.map((speed) => Math.round((50_000 / speed) * 1e4) / 1e4);
  };

  test("are those of optimised code, whichever form was faster before", () => {
    expect(order([small, wide])).toEqual([0.002, 0.004].map((time) => expect.closeTo(time, 3)));
  });

  test("are known early once all forms are optimised, and late where it takes the engine long", () => {
    const clock = createClock();
    const timeOf = (behaviours: readonly Behaviour[]): number => {
      const began = performance.now();
      speeds(behaviours.map((each) => productOf(each, clock)), 30);
      return performance.now() - began;
    };
    expect(timeOf([small, wide])).toBeLessThan(8);
    expect(timeOf([small, { ...wide, optimisedAfter: 600 }])).toBeGreaterThan(10);
  });

  test("are those of optimised code where the better form gets it last, and was half as fast before", () => {
    const late: Behaviour = { first: 0.005, optimisedAfter: 400, then: 0.002 };
    expect(order([late, wide])).toEqual([0.002, 0.004].map((time) => expect.closeTo(time, 3)));
  });

  test("are those of optimised code where the core was slow at first", () => {
    const slow = { atFirst: 0.026, optimisedAfter: 200 };
    const behaviours = [{ ...slow, first: 0.0095, then: 0.001 }, { ...slow, first: 0.007, then: 0.002 }];
    expect(order(behaviours)).toEqual([0.001, 0.002].map((time) => expect.closeTo(time, 3)));
  });

  test("are 0 where the engine did not come to it in time", () => {
    expect(order([small, { ...wide, optimisedAfter: Infinity }])).toEqual([Infinity, Infinity]);
  });

  test("are told of a form that ran before, too", () => {
    expect(order([{ ...small, optimisedAfter: 0 }, wide])).toEqual([0.002, 0.004].map((time) => expect.closeTo(time, 3)));
  });

  test.each([0.005, 0.1, 1])("are in the same order by a clock that ticks every %d ms", (tick) => {
    const [narrow, other] = order([{ ...small, optimisedAfter: 200 }, { ...wide, optimisedAfter: 300 }], tick);
    expect(narrow).toBeLessThan(other!);
  });
});

/** Of a call, by the clock of the test that is running: how often a form runs must not depend on how busy the machine is. */
const CALL = 0.01;
let clock: ReturnType<typeof createClock>;

/** Kernels whose product is that of the TypeScript ones, changed by `change`. */
function kernelsOf(name: string, change: (Z: { data: Float32Array | Float64Array }, call: number) => void): Kernels {
  return {
    name,
    numericClass: "simd",
    allocate(elements) {
      let calls = 0;
      const native: Native = {
        linear(W, A, b, Z) {
          const plain = createHeap(W.data.length + A.data.length + b.data.length + Z.data.length);
          let end = 0;
          const copies = [W, A, b, Z].map(({ rows, cols, data }) => {
            const copy = matrix<number, number>(plain, end, rows, cols);
            copy.data.set(data);
            end += data.length;
            return copy;
          });
          (linear as (...tensors: Tensor[]) => void)(...copies);
          Z.data.set(copies[3]!.data);
          change(Z, ++calls);
          clock.pass(CALL);
        },
      };
      return { data: new Float32Array(elements), native, start: 0 };
    },
  };
}

describe("fastest", () => {
  beforeEach(() => void (clock = createClock()));

  const right = kernelsOf("right", () => {});
  const faults: Readonly<Record<string, Kernels>> = {
    "one number is off": kernelsOf("off", ({ data }) => (data[data.length - 1]! += 0.01)),
    "one number is not a number": kernelsOf("NaN", ({ data }) => (data[3] = NaN)),
    "the last column is missing": kernelsOf("column", ({ data }) => (data[15] = 0)),
    "nothing is written": kernelsOf("nothing", ({ data }) => data.fill(0)),
    "it is wrong once it has run for a while": kernelsOf("later", ({ data }, call) => {
      if (call > 10) data[0]! += 1;
    }),
  };

  test.each(Object.keys(faults))("leaves out a form where %s", (fault) => {
    expect(fastest([faults[fault]!])).toBeUndefined();
    expect(fastest([faults[fault]!, right])?.kernels).toBe(right);
  });

  test("takes one that is right", () => expect(fastest([right])?.kernels).toBe(right));
});
