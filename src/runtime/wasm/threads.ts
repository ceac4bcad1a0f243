/**
 * Workers that share a heap's memory and do a part of an operation each, divided as in divide.ts, as large as in
 * shares.ts, as long as that is sooner done: see pace.ts. What a worker has not begun when this thread is done with its
 * own part, this thread takes back and does: it waits for none that has not come.
 */
import { DIVISIONS, MOST_ARGUMENTS, type Arguments } from "./divide.ts";
import type { Exports } from "./exports.ts";
import { createPace, type Pace } from "./pace.ts";
import { createShares, type Shares } from "./shares.ts";
import type { Memory, Module } from "./webassembly.ts";

/** What all threads see: counters, then for each worker where it stands, and the arguments of its part and its time. */
const Slot = { sequence: 0, heaps: 1, heap: 2, operation: 3, workers: 4 } as const;
const Stands = { sleeping: 0, attached: 1, listening: 2, part: 3, size: 4 } as const;
/** Of a part: it is nobody's any more, can be begun, is being done, is done, failed. */
const Part = { none: 0, open: 1, begun: 2, done: 3, failed: 4 } as const;

/** For each worker: the arguments of its part, then how long it took, in ms. */
const NUMBERS = MOST_ARGUMENTS + 1;

/** Where the time of worker i stands, from 1 on. */
const timeOf = (i: number): number => NUMBERS * (i - 1) + MOST_ARGUMENTS;

/** A worker that was given nothing falls asleep after so long, in ms. */
const SPINNING = 1;

/** Where the part of worker i stands, from 1 on. */
const partOf = (i: number): number => Slot.workers + Stands.size * (i - 1) + Stands.part;

/**
 * A worker, as text, since it must start without a file of its own: in Node, in browsers, from any bundle. It waits for
 * the sequence to move, at first in a loop, which answers within a microsecond, then asleep. A memory comes as a
 * message, for which it leaves the loop.
 */
const WORKER = `
"use strict";
const isNode = typeof require === "function";
const port = isNode ? require("node:worker_threads").parentPort : self;
const heaps = new Map();
let counters, numbers, at, first, module, operations, count = 0;
function work() {
  let seen = Atomics.load(counters, ${Slot.sequence});
  if (Atomics.load(counters, ${Slot.heaps}) !== count) return;
  Atomics.store(counters, at + ${Stands.listening}, 1);
  for (;;) {
    let until = 0;
    for (let turns = 1; Atomics.load(counters, ${Slot.sequence}) === seen; turns++) {
      if (turns % 256 !== 0) continue;
      const now = performance.now();
      if (until === 0) until = now + ${SPINNING};
      if (now < until) continue;
      Atomics.store(counters, at + ${Stands.sleeping}, 1);
      Atomics.wait(counters, ${Slot.sequence}, seen);
      Atomics.store(counters, at + ${Stands.sleeping}, 0);
    }
    seen = Atomics.load(counters, ${Slot.sequence});
    if (Atomics.load(counters, ${Slot.heaps}) !== count) {
      Atomics.store(counters, at + ${Stands.listening}, 0);
      return;
    }
    if (Atomics.compareExchange(counters, at + ${Stands.part}, ${Part.open}, ${Part.begun}) !== ${Part.open}) continue;
    try {
      const run = heaps.get(counters[${Slot.heap}])[counters[${Slot.operation}]];
      const before = performance.now();
      run(${Array.from({ length: MOST_ARGUMENTS }, (_, i) => `numbers[first + ${i}]`).join(", ")});
      numbers[first + ${MOST_ARGUMENTS}] = performance.now() - before;
      Atomics.store(counters, at + ${Stands.part}, ${Part.done});
    } catch {
      Atomics.store(counters, at + ${Stands.part}, ${Part.failed});
    }
  }
}
function receive(message) {
  if (message.control !== undefined) {
    counters = new Int32Array(message.control);
    numbers = new Float64Array(message.control, message.numbers);
    ({ at, first, module, operations } = message);
    return;
  }
  const { exports } = new WebAssembly.Instance(module, { env: { memory: message.memory } });
  heaps.set(message.id, operations.map((name) => exports[name]));
  count++;
  Atomics.store(counters, at + ${Stands.attached}, count);
  work();
}
if (isNode) port.on("message", receive);
else port.onmessage = (event) => receive(event.data);
`;

/** What is used of a worker, of Node's or a browser's. */
interface Worker {
  postMessage(message: unknown): void;
  terminate(): unknown;
  unref?(): void;
  on?(event: "error" | "exit", listener: () => void): void;
  onerror?: (() => void) | null;
}

export interface Team {
  /** The threads, this one among them. */
  readonly size: number;
  /** Whether all workers wait for work on all memories. Until then this thread does it all. */
  isReady(): boolean;
  /**
   * Makes a memory known to the workers, whose scratch begins at `scratch` and is `scratchSize` bytes for each. Gives
   * the functions of this thread's instance, those divided that can be.
   */
  join(memory: Memory, exports: Exports, scratch: number, scratchSize: number): Exports;
  /** Ends the workers. */
  close(): void;
}

/** A memory that the workers have, until nobody else has it. */
interface Joined {
  readonly memory: WeakRef<Memory>;
  readonly bytes: number;
}

/** Workers that began together, and what they share with this thread. */
interface Shift {
  readonly workers: readonly Worker[];
  readonly counters: Int32Array;
  readonly numbers: Float64Array;
  /** How many memories they have been sent. */
  heaps: number;
}

/** So much that nobody has any longer may the workers still hold: what is dropped there is not collected for long. */
const MOST_GONE = 2 ** 26;

/** Some times as long, in ms, as the system takes to wake a thread. */
const WAKING = 0.3;

/** Of which times are kept, of one function. */
const MOST_SIZES = 256;

type Operation = (...args: Arguments) => unknown;

const OPERATIONS = Object.keys(DIVISIONS) as (keyof Exports)[];

/** What is measured of operations of one size, and decided by it. */
export interface Measures {
  readonly paceOf?: () => Pace;
  readonly sharesOf?: (units: number, threads: number) => Shares;
}

/** Undefined where threads cannot share memory: in a browser, on a page that is not cross-origin isolated. */
export function startTeam(
  module: Module,
  size: number,
  { paceOf = createPace, sharesOf = createShares }: Measures = {},
): Team | undefined {
  let closed = false;
  let current = begin();
  if (current === undefined) return undefined;
  const joined = new Map<number, Joined>();
  let next = 0;
  let goneBytes = 0;
  /** When the last operation that can be divided ended. */
  let lately = -Infinity;
  const registry = new FinalizationRegistry<number>((id) => {
    goneBytes += joined.get(id)?.bytes ?? 0;
    joined.delete(id);
  });

  function begin(): Shift | undefined {
    if (typeof SharedArrayBuffer === "undefined") return undefined;
    const numbersAt = 8 * Math.ceil((4 * (Slot.workers + Stands.size * (size - 1))) / 8);
    const control = new SharedArrayBuffer(numbersAt + 8 * NUMBERS * (size - 1));
    const workers: Worker[] = [];
    try {
      for (let i = 0; i < size - 1; i++) {
        const worker = startWorker();
        if (worker === undefined) return undefined;
        workers.push(worker);
        worker.unref?.();
        // Whoever fails is not waited for again.
        const fail = (): void => {
          if (current?.workers.includes(worker) === true) close();
        };
        if (worker.on === undefined) worker.onerror = fail;
        for (const event of ["error", "exit"] as const) worker.on?.(event, fail);
        const at = Slot.workers + Stands.size * i;
        const first = NUMBERS * i;
        worker.postMessage({ control, numbers: numbersAt, at, first, module, operations: OPERATIONS });
      }
    } catch {
      // A policy without blob: in worker-src.
      for (const worker of workers) worker.terminate();
      return undefined;
    }
    const counters = new Int32Array(control, 0, numbersAt / 4);
    return { workers, counters, numbers: new Float64Array(control, numbersAt), heaps: 0 };
  }

  function close(): void {
    closed = true;
    const { workers } = current!;
    for (const worker of workers) worker.terminate();
  }

  /** New workers, which are sent what there still is. */
  function relieve(): void {
    const { workers } = current!;
    goneBytes = 0;
    const shift = begin();
    current = shift ?? current!;
    for (const worker of workers) worker.terminate();
    if (shift === undefined) closed = true;
    for (const [id, { memory }] of joined) {
      const alive = memory.deref();
      if (alive !== undefined) send(alive, id);
    }
  }

  function send(memory: Memory, id: number): void {
    const shift = current!;
    shift.heaps++;
    Atomics.store(shift.counters, Slot.heaps, shift.heaps);
    for (const worker of shift.workers) worker.postMessage({ memory, id });
    wake(shift);
  }

  function everyWorker(condition: (at: number) => boolean): boolean {
    for (let i = 0; i < size - 1; i++) if (!condition(Slot.workers + Stands.size * i)) return false;
    return true;
  }

  function isReady(): boolean {
    const { counters, heaps } = current!;
    return (
      !closed &&
      everyWorker(
        (at) =>
          Atomics.load(counters, at + Stands.attached) === heaps &&
          Atomics.load(counters, at + Stands.listening) === 1,
      )
    );
  }

  function isAwake({ counters }: Shift): boolean {
    return everyWorker((at) => Atomics.load(counters, at + Stands.sleeping) === 0);
  }

  function wake(shift: Shift): void {
    Atomics.add(shift.counters, Slot.sequence, 1);
    if (!isAwake(shift)) Atomics.notify(shift.counters, Slot.sequence);
  }

  /** Wakes workers that nothing was given to for a while, and waits for them, but not for long. */
  function rouse(shift: Shift): void {
    if (isAwake(shift)) return;
    wake(shift);
    for (const until = performance.now() + WAKING; !isAwake(shift) && performance.now() < until; ) continue;
  }

  return {
    size,
    isReady,
    join(memory, exports, scratch, scratchSize) {
      if (goneBytes > MOST_GONE && !closed) relieve();
      const id = next++;
      joined.set(id, { memory: new WeakRef(memory), bytes: memory.buffer.byteLength });
      registry.register(memory, id);
      if (!closed) send(memory, id);

      function divided(name: keyof Exports, operation: number): Operation {
        const run = exports[name] as Operation;
        const { pays, size: sizeOf, units: unitsOf, narrow } = DIVISIONS[name]!;
        const measures = new Map<number, { readonly units: number; readonly pace: Pace; readonly shares: Shares }>();
        const part: Arguments = [];
        const times = new Array<number>(size).fill(NaN);

        function setPart(args: Arguments, { cuts }: Shares, i: number): void {
          for (let j = 0; j < args.length; j++) part[j] = args[j]!;
          narrow(part, cuts[i]!, cuts[i + 1]!, i === 0 ? 0 : scratch + (i - 1) * scratchSize);
        }

        return (...args) => {
          if (!pays(args) || !isReady()) return run(...args);
          const key = sizeOf(args);
          const units = unitsOf(args);
          let measured = measures.get(key);
          if (measured?.units !== units) {
            if (measures.size >= MOST_SIZES) measures.clear();
            measured = { units, pace: paceOf(), shares: sharesOf(units, size) };
            measures.set(key, measured);
          }
          const { pace, shares } = measured;
          const isDivided = pace.next();
          // Had they been given parts lately, workers would not have fallen asleep.
          if (isDivided && pace.isTrial && performance.now() - lately < SPINNING) rouse(current!);
          const before = performance.now();
          if (isDivided) shares.took(inParts(args, shares), pace.isTrial);
          else run(...args);
          lately = performance.now();
          pace.took(lately - before);
        };

        /** How long each thread took for its part. */
        function inParts(args: Arguments, shares: Shares): readonly number[] {
          const shift = current!;
          const { counters, numbers } = shift;
          counters[Slot.heap] = id;
          counters[Slot.operation] = operation;
          for (let i = 1; i < size; i++) {
            setPart(args, shares, i);
            numbers.set(part, NUMBERS * (i - 1));
            numbers[timeOf(i)] = NaN;
            // Last: a worker that comes late to the part before may begin this one at once.
            Atomics.store(counters, partOf(i), Part.open);
          }
          wake(shift);
          const takesBack = (i: number): boolean =>
            Atomics.compareExchange(counters, partOf(i), Part.open, Part.none) === Part.open;
          try {
            setPart(args, shares, 0);
            const before = performance.now();
            run(...part);
            times[0] = performance.now() - before;
            for (let i = 1; i < size; i++) {
              if (!takesBack(i)) continue;
              setPart(args, shares, i);
              run(...part);
              Atomics.store(counters, partOf(i), Part.done);
            }
          } finally {
            for (let i = 1; i < size; i++) {
              // What is begun ends: a kernel has no end but its own, and a worker none but that of the team.
              if (!takesBack(i)) while (Atomics.load(counters, partOf(i)) === Part.begun) continue;
            }
          }
          // What a worker failed at fails here, too.
          for (let i = 1; i < size; i++) {
            times[i] = numbers[timeOf(i)]!;
            if (Atomics.load(counters, partOf(i)) === Part.done) continue;
            setPart(args, shares, i);
            run(...part);
          }
          return times;
        }
      }

      return { ...exports, ...Object.fromEntries(OPERATIONS.map((name, i) => [name, divided(name, i)])) };
    },
    close,
  };
}

/** Those of the processor; 1 where nothing tells. */
export function cores(): number {
  const { navigator, process } = globalThis as Globals;
  return process?.getBuiltinModule?.("node:os").availableParallelism() ?? navigator?.hardwareConcurrency ?? 1;
}

/** What is used of Node and of browsers. */
interface Globals {
  readonly process?: { getBuiltinModule?<N extends keyof Builtins>(name: N): Builtins[N] };
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly crossOriginIsolated?: boolean;
  readonly Blob?: new (parts: string[], options: { type: string }) => unknown;
  readonly URL?: { createObjectURL(blob: unknown): string };
  readonly Worker?: new (url: string) => Worker;
}

interface Builtins {
  readonly "node:os": { availableParallelism(): number };
  readonly "node:worker_threads": {
    readonly Worker: new (text: string, options: { eval: true; execArgv: string[] }) => Worker;
  };
}

function startWorker(): Worker | undefined {
  const { process, crossOriginIsolated, Blob, URL, Worker } = globalThis as Globals;
  const node = process?.getBuiltinModule?.("node:worker_threads");
  if (node !== undefined) {
    // What the program was started with may make the text a module of another kind.
    return new node.Worker(WORKER, { eval: true, execArgv: [] });
  }
  if (crossOriginIsolated !== true || Blob === undefined || URL === undefined || Worker === undefined) return undefined;
  address ??= URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
  return new Worker(address);
}

/** In browsers, of the workers' text: a page keeps what each address leads to. */
let address: string | undefined;
