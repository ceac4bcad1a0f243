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
const Slot = { sequence: 0, heaps: 1, heap: 2, workers: 4 } as const;
/** `finished` is 1 when a part is done, 2 when it failed. */
const Stands = { sleeping: 0, attached: 1, listening: 2, finished: 3, size: 4 } as const;

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
    try {
      gemm(${Array.from({ length: ARGUMENTS }, (_, i) => `numbers[first + ${i}]`).join(", ")});
      Atomics.store(counters, at + ${Stands.finished}, 1);
    } catch {
      Atomics.store(counters, at + ${Stands.finished}, 2);
    }
  }
}
function receive(message) {
  if (message.control !== undefined) {
    counters = new Int32Array(message.control);
    numbers = new Float64Array(message.control, message.numbers);
    ({ at, first, module } = message);
    return;
  }
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
  on?(event: "error" | "exit", listener: () => void): void;
  onerror?: (() => void) | null;
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

/** Milliseconds without an answer, after which a worker is taken for lost. */
const PATIENCE = 10_000;

/** Undefined where threads cannot share memory: in a browser, on a page that is not cross-origin isolated. */
export function startTeam(module: Module, size: number): Team | undefined {
  let closed = false;
  let current = begin();
  if (current === undefined) return undefined;
  const joined = new Map<number, Joined>();
  let next = 0;
  let goneBytes = 0;
  const registry = new FinalizationRegistry<number>((id) => {
    goneBytes += joined.get(id)?.bytes ?? 0;
    joined.delete(id);
  });

  function begin(): Shift | undefined {
    if (typeof SharedArrayBuffer === "undefined") return undefined;
    const numbersAt = 8 * Math.ceil((4 * (Slot.workers + Stands.size * (size - 1))) / 8);
    const control = new SharedArrayBuffer(numbersAt + 8 * ARGUMENTS * (size - 1));
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
        worker.postMessage({ control, numbers: numbersAt, at, first: ARGUMENTS * i, module });
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

  function wake({ counters }: Shift): void {
    Atomics.add(counters, Slot.sequence, 1);
    if (!everyWorker((at) => Atomics.load(counters, at + Stands.sleeping) === 0)) {
      Atomics.notify(counters, Slot.sequence);
    }
  }

  /** Waits until all parts are done or have failed, or somebody is lost. */
  function wait({ counters }: Shift): void {
    const isDone = (at: number): boolean => Atomics.load(counters, at + Stands.finished) !== 0;
    const end = performance.now() + PATIENCE;
    for (let turns = 1; !everyWorker(isDone); turns++) {
      if (turns % 65536 === 0 && performance.now() > end) return close();
    }
  }

  return {
    size,
    isReady,
    join(memory, gemm, scratch, scratchSize) {
      if (goneBytes > MOST_GONE && !closed) relieve();
      const id = next++;
      joined.set(id, { memory: new WeakRef(memory), bytes: memory.buffer.byteLength });
      registry.register(memory, id);
      if (!closed) send(memory, id);
      const part = new Array<number>(ARGUMENTS).fill(0) as unknown as GemmArguments;

      /** Part i of the product: a range of rows or columns, in whole tiles. */
      function setPart(args: GemmArguments, i: number): void {
        for (let j = 0; j < ARGUMENTS; j++) part[j] = args[j]!;
        const [height, width, , pRow, , , , qCol, , cRow, rows, cols, , , biasStep, , , , transposed] = args;
        const byRows = rows >= cols;
        const all = byRows ? rows : cols;
        const unit = byRows ? height : width;
        const tiles = Math.ceil(all / unit);
        const from = unit * Math.floor((tiles * i) / size);
        const to = Math.min(all, unit * Math.floor((tiles * (i + 1)) / size));
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
        const shift = current!;
        const { counters, numbers } = shift;
        for (let i = 1; i < size; i++) {
          setPart(args, i);
          for (let j = 0; j < ARGUMENTS; j++) numbers[ARGUMENTS * (i - 1) + j] = part[j]!;
          Atomics.store(counters, Slot.workers + Stands.size * (i - 1) + Stands.finished, 0);
        }
        counters[Slot.heap] = id;
        wake(shift);
        try {
          setPart(args, 0);
          gemm(...part);
        } finally {
          wait(shift);
        }
        // What a worker failed at, or has not answered for, is done here, and fails here if it must.
        for (let i = 1; i < size; i++) {
          if (Atomics.load(counters, Slot.workers + Stands.size * (i - 1) + Stands.finished) === 1) continue;
          setPart(args, i);
          // A lost worker may still be using its own.
          part[17] = args[17];
          gemm(...part);
        }
      };
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
  return new Worker(URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" })));
}
