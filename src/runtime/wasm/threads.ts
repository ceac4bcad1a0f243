/**
 * Workers that share a heap's memory and take a part of a product each. They divide rows or columns of the result, never
 * a sum, so that no bit depends on them.
 */
import type { Exports } from "./exports.ts";
import type { Memory, Module } from "./webassembly.ts";

type Gemm = Exports["gemm"];
type GemmArguments = Parameters<Gemm>;

/** Numbers of arguments of `gemm`, each as a float64. */
const ARGUMENTS = 19;

/** Products of fewer operations, in FLOP, are done sooner than they are divided. */
const LEAST_WORK = 1e6;

/** What all threads see: counters, then for each worker where it stands and the arguments of its part. */
const Slot = { sequence: 0, done: 1, heaps: 2, heap: 3, workers: 4 } as const;
const Stands = { sleeping: 0, attached: 1, listening: 2, size: 4 } as const;

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
let counters, numbers, at, first, module, count = 0;
function work() {
  let seen = Atomics.load(counters, ${Slot.sequence});
  if (Atomics.load(counters, ${Slot.heaps}) !== count) return;
  Atomics.store(counters, at + ${Stands.listening}, 1);
  for (;;) {
    let until = 0;
    for (let turns = 1; Atomics.load(counters, ${Slot.sequence}) === seen; turns++) {
      if (turns % 256 !== 0) continue;
      const now = performance.now();
      if (until === 0) until = now + 1;
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
    const gemm = heaps.get(counters[${Slot.heap}]);
    gemm(${Array.from({ length: ARGUMENTS }, (_, i) => `numbers[first + ${i}]`).join(", ")});
    Atomics.add(counters, ${Slot.done}, 1);
  }
}
function receive(message) {
  if (message.control !== undefined) {
    counters = new Int32Array(message.control);
    numbers = new Float64Array(message.control, message.numbers);
    ({ at, first, module } = message);
    return;
  }
  for (const id of message.gone) heaps.delete(id);
  heaps.set(message.id, new WebAssembly.Instance(module, { env: { memory: message.memory } }).exports.gemm);
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
}

export interface Team {
  /** The threads, this one among them. */
  readonly size: number;
  /** Whether all workers wait for work on all memories. Until then this thread does it all. */
  isReady(): boolean;
  /** Makes a memory known to the workers, whose scratch begins at `scratch` and is `scratchSize` bytes for each. */
  join(memory: Memory, gemm: Gemm, scratch: number, scratchSize: number): Gemm;
  /** Ends the workers. */
  close(): void;
}

/** Undefined where threads cannot share memory: in a browser, on a page that is not cross-origin isolated. */
export function startTeam(module: Module, size: number): Team | undefined {
  if (typeof SharedArrayBuffer === "undefined") return undefined;
  const numbersAt = 8 * Math.ceil((4 * (Slot.workers + Stands.size * (size - 1))) / 8);
  const control = new SharedArrayBuffer(numbersAt + 8 * ARGUMENTS * (size - 1));
  const counters = new Int32Array(control, 0, numbersAt / 4);
  const numbers = new Float64Array(control, numbersAt);
  const workers: Worker[] = [];
  try {
    for (let i = 0; i < size - 1; i++) {
      const worker = startWorker();
      if (worker === undefined) return undefined;
      worker.unref?.();
      const at = Slot.workers + Stands.size * i;
      worker.postMessage({ control, numbers: numbersAt, at, first: ARGUMENTS * i, module });
      workers.push(worker);
    }
  } catch {
    // A policy without blob: in worker-src.
    for (const worker of workers) worker.terminate();
    return undefined;
  }

  let heaps = 0;
  let closed = false;
  // Memories that nobody here has any longer; the workers forget them when the next one comes.
  let gone: number[] = [];
  const registry = new FinalizationRegistry<number>((id) => gone.push(id));

  function isReady(): boolean {
    if (closed) return false;
    for (let at: number = Slot.workers; at < Slot.workers + Stands.size * (size - 1); at += Stands.size) {
      if (Atomics.load(counters, at + Stands.attached) !== heaps) return false;
      if (Atomics.load(counters, at + Stands.listening) !== 1) return false;
    }
    return true;
  }
  function wake(): void {
    Atomics.add(counters, Slot.sequence, 1);
    let sleeping = false;
    for (let at: number = Slot.workers; at < Slot.workers + Stands.size * (size - 1); at += Stands.size) {
      sleeping ||= Atomics.load(counters, at + Stands.sleeping) === 1;
    }
    if (sleeping) Atomics.notify(counters, Slot.sequence);
  }

  return {
    size,
    isReady,
    join(memory, gemm, scratch, scratchSize) {
      const id = heaps;
      heaps++;
      registry.register(memory, id);
      Atomics.store(counters, Slot.heaps, heaps);
      for (const worker of workers) worker.postMessage({ memory, id, gone });
      gone = [];
      wake();
      const part = new Array<number>(ARGUMENTS).fill(0) as unknown as GemmArguments;
      /** Part i of `count`: a range of rows or columns, in whole tiles. */
      function setPart(args: GemmArguments, i: number, count: number): void {
        for (let j = 0; j < ARGUMENTS; j++) part[j] = args[j]!;
        const [height, width, , pRow, , , , qCol, , cRow, rows, cols, , , biasStep, , , , transposed] = args;
        const byRows = rows >= cols;
        const [all, unit] = byRows ? [rows, height] : [cols, width];
        const tiles = Math.ceil(all / unit);
        const from = unit * Math.floor((tiles * i) / count);
        const to = Math.min(all, unit * Math.floor((tiles * (i + 1)) / count));
        part[byRows ? 10 : 11] = to - from;
        part[8] += from * (byRows === (transposed === 0) ? cRow : 4);
        if (byRows) {
          part[2] += from * pRow;
          part[13] += from * biasStep;
        } else {
          part[5] += from * qCol;
        }
        part[17] = i === 0 ? args[17] : scratch + (i - 1) * scratchSize;
      }
      return (...args) => {
        const [, , , , , , , , , , rows, cols, depth] = args;
        if (2 * rows * cols * depth < LEAST_WORK || !isReady()) return gemm(...args);
        for (let i = 1; i < size; i++) {
          setPart(args, i, size);
          for (let j = 0; j < ARGUMENTS; j++) numbers[ARGUMENTS * (i - 1) + j] = part[j]!;
        }
        counters[Slot.heap] = id;
        Atomics.store(counters, Slot.done, 0);
        wake();
        setPart(args, 0, size);
        gemm(...part);
        while (Atomics.load(counters, Slot.done) < size - 1);
      };
    },
    close() {
      closed = true;
      for (const worker of workers) worker.terminate();
    },
  };
}

/** What is used of Node and of browsers. */
interface Globals {
  readonly process?: {
    getBuiltinModule?(name: "node:worker_threads"): {
      readonly Worker: new (text: string, options: { eval: true; execArgv: string[] }) => Worker;
    };
  };
  readonly crossOriginIsolated?: boolean;
  readonly Blob?: new (parts: string[], options: { type: string }) => unknown;
  readonly URL?: { createObjectURL(blob: unknown): string };
  readonly Worker?: new (url: string) => Worker;
}

function startWorker(): Worker | undefined {
  const { process, crossOriginIsolated, Blob, URL, Worker } = globalThis as Globals;
  const node = process?.getBuiltinModule?.("node:worker_threads");
  if (node !== undefined) {
    // What the program was started with may make the text a module of another kind.
    return new node.Worker(WORKER, { eval: true, execArgv: [] });
  }
  if (crossOriginIsolated !== true || Blob === undefined || URL === undefined || Worker === undefined) return undefined;
  return new Worker(URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" })));
}
