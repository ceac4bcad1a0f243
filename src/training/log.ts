/** `--log`: writes reports of training as they come, on a terminal, as plain lines or as JSON lines. */
import { jsonLine, plainInterval, plainLine, progressLine, summaryLine } from "./progress.ts";
import type { Look, Report, Unit, Validation } from "./progress.ts";

export const LOG_KINDS = ["tty", "plain", "json"] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface ReporterOptions {
  /** Where the lines go: stderr. `columns` is read at every drawing. */
  readonly stream: { readonly columns?: number; write(text: string): unknown };
  /** Epochs or iterations in all. */
  readonly total: number;
  readonly unit: Unit;
  readonly look: Look;
  /** Where the training goes on, and how long it took until then. Default: at its beginning. */
  readonly from?: { readonly done: number; readonly examples: number; readonly seconds: number };
  /** A clock in milliseconds that never goes back. Default: `performance.now`. */
  readonly now?: () => number;
}

/** What training tells after a step. */
export interface TrainingEvent {
  /** Epochs or iterations done; a fraction within an epoch. */
  readonly done: number;
  /** Examples seen since the start. */
  readonly examples: number;
  readonly cost: number;
  /** Of a schedule. */
  readonly learningRate?: number | undefined;
  /** Where it was measured just now; the last one stands until the next. */
  readonly validation?: Validation | undefined;
}

export interface Reporter {
  /** Cheap enough for every step. Plain and JSON lines are written for whole epochs or iterations alone. */
  report(event: TrainingEvent): void;
  /** Takes the progress line away, so that something else can be written; the next report draws it again. */
  clear(): void;
  /** Ends the log: the summary, of what was reported last. */
  finish(): void;
}

/** Milliseconds between two drawings of the progress line: 20 a second at most. */
const FRAME = 50;

/** Starts the clock and returns the reporter of one training. */
export function createReporter(kind: LogKind, options: ReporterOptions): Reporter {
  const { stream, total, unit, look, now = () => performance.now() } = options;
  const from = options.from ?? { done: 0, examples: 0, seconds: 0 };
  const start = now();
  const rate = createRate(start, from);
  const interval = plainInterval(total);
  let last: TrainingEvent | undefined;
  let validation: Validation | undefined;
  let drawn = -Infinity;
  let onScreen = false;

  const reportOf = (event: TrainingEvent, time: number): Report => ({
    done: event.done,
    total,
    unit,
    cost: event.cost,
    learningRate: event.learningRate,
    validation,
    examplesPerSecond: rate.examplesPerSecond(),
    secondsLeft: rate.secondsFor(total - event.done),
    seconds: from.seconds + (time - start) / 1000,
  });
  const clear = (): void => {
    if (onScreen) stream.write("\r\x1b[K");
    onScreen = false;
    drawn = -Infinity;
  };
  const draw = (event: TrainingEvent, time: number): void => {
    rate.add(event.done, event.examples, time);
    // One column less than there is: some terminals wrap when the last one is filled.
    const columns = (stream.columns || 80) - 1;
    stream.write(`\r${progressLine(reportOf(event, time), columns, look)}\x1b[K`);
    drawn = time;
    onScreen = true;
  };
  const print = (event: TrainingEvent, time: number, passed: boolean): void => {
    rate.add(event.done, event.examples, time);
    if (kind === "json") stream.write(`${jsonLine(reportOf(event, time), "progress")}\n`);
    else if (passed) stream.write(`${plainLine(reportOf(event, time))}\n`);
  };

  return {
    report(event) {
      const before = last?.done ?? from.done;
      last = event;
      validation = event.validation ?? validation;
      if (kind === "tty") {
        const time = now();
        if (time - drawn >= FRAME || event.done >= total) draw(event, time);
      } else if (Math.floor(event.done) > Math.floor(before)) {
        const passed = Math.floor(event.done / interval) > Math.floor(before / interval) || event.done >= total;
        print(event, now(), passed);
      }
    },
    clear,
    finish() {
      clear();
      if (last === undefined) return;
      const time = now();
      const examples = last.examples - from.examples;
      const report = { ...reportOf(last, time), examplesPerSecond: (1000 * examples) / (time - start) };
      stream.write(`${kind === "json" ? jsonLine(report, "end") : summaryLine(report)}\n`);
    },
  };
}

/** Milliseconds over which the past is forgotten: short hiccups move the time left little, lasting changes soon. */
const MEMORY = 10_000;
/** Milliseconds before a rate is worth showing. */
const SETTLED = 200;

/** Speed as a mean that weighs the time t ago by e^(−t / MEMORY). */
function createRate(start: number, from: { readonly done: number; readonly examples: number }) {
  let [time, done, examples] = [start, from.done, from.examples];
  // Decaying sums of the milliseconds, units and examples passed.
  let [sumTime, sumDone, sumExamples] = [0, 0, 0];
  return {
    /** `done` and `examples` count from the start; `now` in milliseconds. */
    add(doneNow: number, examplesNow: number, now: number): void {
      const decay = Math.exp((time - now) / MEMORY);
      sumTime = sumTime * decay + (now - time);
      sumDone = sumDone * decay + (doneNow - done);
      sumExamples = sumExamples * decay + (examplesNow - examples);
      [time, done, examples] = [now, doneNow, examplesNow];
    },
    examplesPerSecond: (): number | undefined => (sumTime < SETTLED ? undefined : (1000 * sumExamples) / sumTime),
    secondsFor: (amount: number): number | undefined =>
      sumTime < SETTLED || sumDone <= 0 ? undefined : (amount * sumTime) / sumDone / 1000,
  };
}
