import { checkData, chunkColumns, gather, gatherTargets, type Examples } from "./batches.ts";
import type { Checkpoint, Course, Running } from "./checkpoint.ts";
import type { Masks } from "./drawing.ts";
import { DataError, DivergedError, ShapeError } from "./errors.ts";
import { aligned, createHeap, matrix, MAX_HEAP_ELEMENTS } from "./heap.ts";
import type { Heap, Kernels, Matrix, Numbers, Precision, Tensor } from "./heap.ts";
import { createMetrics, type Metric, type Metrics } from "./metrics.ts";
import type { Training } from "./module.ts";
import type { Preprocessing } from "./preprocessing.ts";
import { createRandom, shuffle } from "./random.ts";
import { decodeWeights, encodeWeights } from "./weights.ts";

export interface TrainerOptions<M extends number, H> {
  /** Room for this many examples: the largest batch. */
  readonly examples: M;
  /** Seeds initialisation and shuffling. Default: the spec's. */
  readonly seed?: number;
  /** In place of the spec's. */
  readonly hyperparameters?: Partial<H>;
  /** Default: the TypeScript kernels. */
  readonly kernels?: Kernels;
  /** float64 is for gradient checks and always runs the TypeScript kernels. Default: float32. */
  readonly precision?: Precision;
}

export interface TrainingExamples extends Examples {
  /** Examples that the network is measured on while it trains, never trained on. */
  readonly validation?: Examples | undefined;
}

export interface FitOptions {
  /** Passes over the examples. Default: the spec's. */
  readonly epochs?: number;
  /** Steps of one mini-batch each, in place of epochs. */
  readonly iterations?: number;
  /** Default: the spec's. The last batch of an epoch is smaller where the examples do not divide by it. */
  readonly batchSize?: number | "full";
  /** Draw a new order of the examples for each epoch. Default: true; a full batch keeps its order. */
  readonly shuffle?: boolean;
  /**
   * Measure the validation examples every so many epochs and after the last. Default: about a hundred times in all, or
   * each epoch where a schedule or early stopping goes by them.
   */
  readonly validateEvery?: number;
  /**
   * A checkpoint of this training, which goes on from there: with the data, hyperparameters and options that it had,
   * to the same bits as if it had never been interrupted. Epochs and steps count from its beginning.
   */
  readonly resume?: Checkpoint;
  /**
   * Whether data, X, Y and preprocessing are left alone while the training runs: a full batch, as it does not change,
   * is then made once and not for each step. Default: false; true in `fit` without `onEpoch`.
   */
  readonly unchanged?: boolean;
  /** Called after each epoch. Returning false ends the training there. */
  readonly onEpoch?: (epoch: EpochRecord) => boolean | void;
}

export interface EpochRecord {
  /** 1 at the first. */
  readonly epoch: number;
  /** Steps so far. */
  readonly step: number;
  /** The mean of J over the epoch's examples, each batch's taken before its update. */
  readonly cost: number;
  /** That of its last step. */
  readonly learningRate: number;
  /** Present after the epochs in which the validation examples were measured. */
  readonly validation?: Evaluation;
  /** With early stopping: the best epoch so far. */
  readonly best?: number;
}

export interface Evaluation extends Metrics {
  /** The mean loss of an example, each times its weight where the data have some, without the penalty on W. */
  readonly cost: number;
}

/** Where training stands after a step. One object serves all steps: read it before the next. */
export interface Progress {
  readonly epoch: number;
  readonly step: number;
  /** All steps of this training. */
  readonly steps: number;
  /** Examples seen in this training. */
  readonly examples: number;
  /** J of this step's batch, before its update. */
  readonly cost: number;
  /** That of this step. */
  readonly learningRate: number;
  /** Set after the last step of an epoch. */
  readonly finished: EpochRecord | undefined;
}

export interface Trainer<N0 extends number, NL extends number, M extends number, P, G, C, S, H> {
  readonly parameters: P;
  readonly gradients: G;
  /**
   * A[l], dZ[l] and, where backward propagation reads it, Z[l] after a batch of M, all of Z[l], A[l] and their gradients
   * with `training: { keep: all }`; undefined in meaning after `fit`. Where the network has
   * `exampleWeights`, they are to be filled in place with what the examples of a step count for; they are 1 at first, and
   * again after `fit`. A tiny network's `step`, where its module exports one, may leave the cache as it was: call the
   * four functions to see it.
   */
  readonly cache: C;
  readonly state: S;
  /** That of the next step, where the schedule has it by now; without a schedule `hyperparameters.alpha`. */
  readonly learningRate: number;
  /** May be changed between steps. alpha is what a schedule starts from. */
  readonly hyperparameters: { -readonly [K in keyof H]: H[K] };
  /** The trainer's own input, (n[0], M), to be filled in place. */
  readonly X: Matrix<N0, M>;
  /** The trainer's own labels, (n[L], M). */
  readonly Y: Matrix<NL, M>;
  /**
   * What inputs go through before they become X: fitted by the first `fit`, or loaded. `fit` and `evaluate` take inputs
   * as they come and apply it; `step` and `forward` take X as it is.
   */
  readonly preprocessing: Preprocessing | undefined;
  readonly kernels: Heap["kernels"];
  readonly precision: Precision;
  /** Forward propagation over X, copied in unless it is the trainer's own. Returns A[L]. */
  forward(X: Matrix<N0, M>): Matrix<NL, M>;
  /** J of the last forward propagation. */
  cost(Y: Matrix<NL, M>): number;
  /** Backward propagation from the last forward one. */
  backward(Y: Matrix<NL, M>): void;
  /** One step of the optimizer, at `learningRate`. */
  update(): void;
  /**
   * The four in order. Returns J before the update. A schedule that goes by epochs takes each step for one until `fit`
   * has told how many steps an epoch has.
   */
  step(X: Matrix<N0, M>, Y: Matrix<NL, M>): number;
  /**
   * Fixes what is drawn in training, the masks D[l] of dropout and the noise E[l], for batches of M examples, until it is
   * called without: `setMasks({ D1 })`. What is not named is drawn. Throws ShapeError, and does nothing where a network
   * draws nothing.
   */
  setMasks(masks?: Masks): void;
  /**
   * Trains on mini-batches and returns a record of each epoch. With early stopping, the parameters are those of the best
   * epoch in the end, however it ends. Throws DataError, DivergedError; WeightsError for what to resume from.
   */
  fit(data: TrainingExamples, options?: FitOptions): EpochRecord[];
  /** `fit`, one step at a time, for programs that have other things to do in between. */
  training(data: TrainingExamples, options?: FitOptions): Generator<Progress, EpochRecord[]>;
  /** What `evaluate` measures besides what it always does: the spec's choice. */
  readonly metrics: readonly Metric[];
  /**
   * Forward propagation over all examples, in chunks: the mean loss, the metrics of the network's task, and `metrics`,
   * by default the trainer's. Weights of examples are the loss's alone: to metrics all count alike.
   */
  evaluate(data: Examples, metrics?: readonly Metric[]): Evaluation;
  /** What `checkpointOf` copies. */
  readonly running: Running;
  /** The parameters as a safetensors file. */
  save(metadata?: Readonly<Record<string, string>>): Uint8Array;
  /**
   * Parameters and preprocessing from `save`; the optimizer begins anew. Returns the file's metadata. Throws
   * WeightsError, and then leaves everything as it was.
   */
  load(bytes: Uint8Array): Readonly<Record<string, string>>;
}

/** Everything a batch of m ≤ M columns is computed in: views from the start of each tensor's place. */
interface Batch<N0 extends number, NL extends number, M extends number, C> {
  readonly X: Matrix<N0, M>;
  readonly Y: Matrix<NL, M>;
  readonly cache: C;
}

interface TrainingBatch<N0 extends number, NL extends number, M extends number, C> extends Batch<N0, NL, M, C> {
  /** A step, where the heap's kernels have it in one, with the update if that is the last of `network.fused`. */
  readonly fused: ((alpha: number) => number) | undefined;
}

/** The hyperparameters that a trainer looks for. */
interface Chosen {
  readonly alpha: number;
  readonly epochs?: number;
  readonly iterations?: number;
  readonly batchSize: number | "full";
}

/** A trainer of a generated module's network; each module's `createTrainer` calls this one. */
export function createTrainer<
  N0 extends number,
  NL extends number,
  M extends number,
  P extends { readonly theta: Tensor },
  G,
  A,
  C extends A,
  S extends { t: number },
  H extends Chosen,
>(
  network: Training<N0, NL, M, P, G, A, C, S, H>,
  options: TrainerOptions<M, H>,
): Trainer<N0, NL, M, P, G, C, S, H> {
  const { examples: room, seed = network.seed, kernels, precision } = options;
  expectWhole("examples", room, 1);
  expectWhole("seed", seed, 0);
  if (precision !== undefined && precision !== "float32" && precision !== "float64") {
    throw new RangeError(`precision is ${String(precision)}; it must be float32 or float64`);
  }
  const n0 = network.n[0] as N0;
  const nL = network.n.at(-1) as NL;

  // The heap, in this order: θ, dθ, optimizer slots, X, Y, caches; then what evaluation alone uses.
  const wide = aligned(room);
  const chunkWide = chunkColumns(n0);
  const gradientsAt = network.parametersLength ?? network.theta;
  const stateAt = gradientsAt + network.theta;
  const xAt = stateAt + network.slots * network.theta;
  const yAt = xAt + n0 * wide;
  const cacheAt = yAt + nL * wide;
  const evaluationXAt = cacheAt + network.cacheRows * wide;
  const evaluationYAt = evaluationXAt + n0 * chunkWide;
  const activationsAt = evaluationYAt + nL * chunkWide;
  const elements = activationsAt + network.activationRows * chunkWide;
  if (elements > MAX_HEAP_ELEMENTS) throw new RangeError("this needs more than 2 GiB of memory; a smaller batch needs less");
  const heap = createHeap(elements, { precision, kernels });

  const parameters = network.placeParameters(heap, 0);
  const gradients = network.placeGradients(heap, gradientsAt);
  const state = network.placeState(heap, stateAt);
  const hyperparameters = { ...network.hyperparameters, ...given(options.hyperparameters) };
  // What an update is given: where there is a schedule the hyperparameters as they stand, but for an α of its own.
  const scheduled: typeof hyperparameters = network.schedule ? Object.create(hyperparameters) : hyperparameters;
  const own = batchOf(room);
  const { metrics: chosenMetrics = [], weighting } = network;
  const { X, Y, cache } = own;
  const goesByValidation =
    network.schedule?.monitor === "validation" || network.earlyStopping?.monitor.startsWith("val_") === true;
  const shuffling = createRandom(seed, "shuffling");
  const drawing = network.drawing?.(seed);
  const fusesUpdate = heap.native && network.fused?.at(-1)!.endsWith(" theta");
  const running: Running = {
    ...{ network, heap, state },
    parameters: heap.data.subarray(0, gradientsAt),
    slots: heap.data.subarray(stateAt, xAt),
    random: [shuffling, ...(drawing ? [drawing.random] : [])],
    course: undefined,
    preprocessing: undefined,
  };
  network.initialize(parameters, createRandom(seed, "initialization"));
  weighting?.fill(cache);
  // What the schedule counts in: the steps of an epoch, and those of the whole training, once `fit` knows them.
  let stepsPerEpoch = 1;
  let allSteps: number | undefined;

  const batches = new Map<number, TrainingBatch<N0, NL, M, C>>([[room, own]]);
  const chunks = new Map<number, Batch<N0, NL, M, A>>();

  function batchOf(m: M): TrainingBatch<N0, NL, M, C> {
    const X = matrix(heap, xAt, n0, m);
    const Y = matrix(heap, yAt, nL, m);
    const cache = network.placeCache(heap, cacheAt, wide, m);
    // What steps name are all tensors.
    const tensors = { ...parameters, ...gradients, ...cache, X, Y } as unknown as Record<string, Tensor>;
    return { X, Y, cache, fused: network.fused && heap.fuse?.(network.fused, tensors) };
  }

  /** The storage of the full batch seen as m columns. A batch of m ≤ M columns goes by the type of a full one. */
  function batch(m: number): TrainingBatch<N0, NL, M, C> {
    const known = batches.get(m);
    if (known) return known;
    const made = batchOf(m as M);
    batches.set(m, made);
    return made;
  }

  function chunk(m: number): Batch<N0, NL, M, A> {
    const known = chunks.get(m);
    if (known) return known;
    const made = {
      X: matrix(heap, evaluationXAt, n0, m as M),
      Y: matrix(heap, evaluationYAt, nL, m as M),
      cache: network.placeActivations(heap, activationsAt, chunkWide, m as M),
    };
    chunks.set(m, made);
    return made;
  }

  /** How many examples there are. Throws DataError for what this network cannot be trained on. */
  function check(data: Examples): number {
    const m = checkData(data, n0, nL, network.task, network.scores);
    if (data.exampleWeights === undefined) return m;
    if (weighting === undefined) throw new DataError("this network has no exampleWeights");
    weighting.check(data, n0);
    return m;
  }

  /** Copies a matrix that is not the trainer's own into its place. */
  function take<Rows extends number>(name: string, from: Matrix<Rows, M>, to: Matrix<Rows, M>): void {
    if (from === to) return;
    if (from.rows !== to.rows || from.cols !== to.cols) {
      throw new ShapeError(`${name} is (${from.rows}, ${from.cols}); this trainer's is (${to.rows}, ${to.cols})`);
    }
    to.data.set(from.data);
  }

  function forward(from: Matrix<N0, M>): Matrix<NL, M> {
    take("X", from, X);
    drawing?.draw(cache);
    return network.forward(X, parameters, cache);
  }

  function cost(from: Matrix<NL, M>): number {
    take("Y", from, Y);
    return network.cost(Y, parameters, cache, hyperparameters);
  }

  function backward(from: Matrix<NL, M>): void {
    take("Y", from, Y);
    network.backward(X, Y, parameters, cache, gradients, hyperparameters);
  }

  function learningRate(): number {
    const { alpha, iterations, epochs = 1 } = hyperparameters;
    const { schedule } = network;
    if (schedule === undefined) return alpha;
    const unit = schedule.by === "epoch" ? stepsPerEpoch : 1;
    const T = Math.ceil((allSteps ?? iterations ?? epochs) / unit);
    return schedule.learningRate(Math.floor(state.t / unit), T, hyperparameters, state);
  }

  function update(): void {
    if (network.schedule) (scheduled as { alpha: number }).alpha = learningRate();
    network.update(parameters, gradients, state, scheduled);
  }

  /** Tells the schedule the cost of an epoch. */
  function watch(J: number, of: "training" | "validation"): void {
    const { schedule } = network;
    if (schedule?.monitor === of) schedule.watch?.(J, state, hyperparameters);
  }

  function stepOn({ X, Y, cache, fused }: TrainingBatch<N0, NL, M, C>): number {
    let J = heap.native ? fused?.(learningRate()) : network.step?.(X, Y, parameters, gradients, hyperparameters);
    const isDone = Number.isFinite(J);
    // Where a number is not finite any more, the cache tells where that began.
    if (!isDone) {
      drawing?.draw(cache);
      network.forward(X, parameters, cache);
      J = network.cost(Y, parameters, cache, hyperparameters);
      network.backward(X, Y, parameters, cache, gradients, hyperparameters);
    }
    if (isDone && fusesUpdate) state.t += 1;
    else update();
    return J!;
  }

  function step(fromX: Matrix<N0, M>, fromY: Matrix<NL, M>): number {
    take("X", fromX, X);
    take("Y", fromY, Y);
    const J = stepOn(own);
    watch(J, "training");
    return J;
  }

  function* training(data: TrainingExamples, fitOptions: FitOptions = {}): Generator<Progress, EpochRecord[]> {
    const m = check(data);
    const { validation } = data;
    if (validation !== undefined) check(validation);
    const plan = planOf(m, fitOptions);
    const { batchSize, steps } = plan;
    if (validation === undefined && goesByValidation) {
      throw new DataError("the schedule or early stopping goes by the validation examples: pass some");
    }
    const stopping = network.earlyStopping?.watch();
    const order = data.rows === undefined ? Int32Array.from({ length: m }, (_, i) => i) : Int32Array.from(data.rows);
    const at: Course = { order, batchSize, epoch: 0, step: 0, examples: 0, start: m, sum: 0, stopping };
    fitOptions.resume?.resume(running, at);
    running.course = at;
    stepsPerEpoch = plan.stepsPerEpoch;
    allSteps = state.t - at.step + steps;
    if (network.preprocess) running.preprocessing ??= network.preprocess(data.X, n0, data.rows);

    const records: EpochRecord[] = [];
    let isMade: boolean | undefined;
    const progress = {
      epoch: at.epoch,
      step: at.step,
      steps,
      examples: at.examples,
      cost: 0,
      learningRate: 0,
      finished: undefined as EpochRecord | undefined,
    };
    try {
      while (at.step < steps && !stopping?.isOver) {
        if (at.start >= m) {
          if (plan.shuffle) shuffle(order, shuffling);
          progress.epoch = ++at.epoch;
          at.start = at.sum = 0;
        }
        const count = Math.min(batchSize, m - at.start);
        const columns = batch(count);
        if (!isMade) {
          gather(data.X, order, at.start, count, running.preprocessing, columns.X);
          gatherTargets(data.Y, data.X.length / n0, order, at.start, count, columns.Y);
        }
        isMade = count === m && fitOptions.unchanged;
        weighting?.fill(columns.cache, data, order, at.start);
        progress.learningRate = learningRate();
        const J = stepOn(columns);
        // What `step` takes counts for 1 again.
        weighting?.fill(cache);
        progress.step = ++at.step;
        progress.examples = at.examples += count;
        progress.cost = J;
        if (!Number.isFinite(J)) throw new DivergedError({ ...origin(columns.cache), ...progress });
        at.start += count;
        at.sum += J * count;
        const last = at.start >= m || at.step === steps;
        progress.finished = last ? record(at.sum / at.start, at.step === steps) : undefined;
        yield progress;
        if (progress.finished !== undefined && fitOptions.onEpoch?.(progress.finished) === false) return records;
      }
      return records;
    } finally {
      if (stopping?.best.length) {
        heap.data.set(stopping.best);
        running.course = undefined;
      }
    }

    function record(mean: number, final: boolean): EpochRecord {
      const { epoch, step, learningRate } = progress;
      const measured = validation !== undefined && (final || epoch % plan.validateEvery === 0);
      // J, which each step checks, is from before the update: this is the last step's.
      if (measured || final) expectFiniteParameters();
      const made: { -readonly [K in keyof EpochRecord]: EpochRecord[K] } = { epoch, step, cost: mean, learningRate };
      if (measured) made.validation = evaluate(validation);
      watch(mean, "training");
      if (made.validation !== undefined) watch(made.validation.cost, "validation");
      stopping?.epoch(made, running.parameters);
      if (stopping) made.best = stopping.counts[1]!;
      records.push(made);
      return made;
    }

    /** Throws DivergedError where an update has left a parameter that is not finite. */
    function expectFiniteParameters(): void {
      const place = notFinite(parameters, /^([a-zA-Z]+)(\d+)$/);
      if (place) throw new DivergedError({ ...progress, ...place });
    }
  }

  /** How long to train, in batches of what size. */
  function planOf(m: number, fitOptions: FitOptions) {
    const size = fitOptions.batchSize ?? hyperparameters.batchSize;
    if (size !== "full") expectWhole("batchSize", size, 1);
    const batchSize = size === "full" ? m : Math.min(size, m);
    if (batchSize > room) {
      throw new DataError(
        `a batch has ${batchSize} examples, but this trainer has room for ${room}: create it with examples: ${batchSize}, or pass a smaller batchSize`,
      );
    }
    const perEpoch = Math.ceil(m / batchSize);
    const rest = m - (perEpoch - 1) * batchSize;
    if (rest < (network.leastBatch ?? 1)) {
      throw new DataError(
        `${m} examples in batches of ${batchSize} leave a batch of one, and batch normalisation needs two: ` +
          "choose another batch size",
      );
    }
    const { epochs, iterations } =
      fitOptions.epochs === undefined && fitOptions.iterations === undefined ? hyperparameters : fitOptions;
    if (epochs !== undefined && iterations !== undefined) {
      throw new DataError("epochs and iterations are both given; give one of them");
    }
    for (const [name, value] of Object.entries({ epochs, iterations, validateEvery: fitOptions.validateEvery })) {
      if (value !== undefined) expectWhole(name, value, 1);
    }
    const steps = iterations ?? (epochs ?? 1) * perEpoch;
    return {
      batchSize,
      steps,
      stepsPerEpoch: perEpoch,
      shuffle: (fitOptions.shuffle ?? true) && batchSize < m,
      validateEvery:
        fitOptions.validateEvery ??
        (goesByValidation ? 1 : Math.max(1, Math.floor(steps / perEpoch / 100))),
    };
  }

  /** Where a number that is not finite first came up in the last forward propagation. */
  function origin(tensors: C): Origin {
    // Caches hold Z[l] and A[l] in the order of forward propagation, the gradients after them.
    return notFinite(tensors, /^([ZA])(\d+)$/) ?? { tensor: "J", layer: network.n.length - 1 };
  }

  function evaluate(data: Examples, named: readonly Metric[] = chosenMetrics): Evaluation {
    const m = check(data);
    const metrics = createMetrics(network.task, nL, named, network.scores);
    const unpenalized = { ...hyperparameters, ...network.withoutPenalty };
    let sum = 0;
    for (let start = 0; start < m; start += chunkWide) {
      const count = Math.min(chunkWide, m - start);
      const columns = chunk(count);
      gather(data.X, data.rows, start, count, running.preprocessing, columns.X);
      gatherTargets(data.Y, data.X.length / n0, data.rows, start, count, columns.Y);
      weighting?.fill(columns.cache, data, data.rows, start);
      const A = network.infer(columns.X, parameters, columns.cache);
      sum += network.cost(columns.Y, parameters, columns.cache, unpenalized) * count;
      metrics.add(A, columns.Y, count);
    }
    return { ...metrics.result(), cost: sum / m };
  }

  return {
    parameters,
    gradients,
    cache,
    state,
    get learningRate() {
      return learningRate();
    },
    hyperparameters,
    X,
    Y,
    get preprocessing() {
      return running.preprocessing;
    },
    kernels: heap.kernels,
    precision: heap.precision,
    metrics: chosenMetrics,
    forward,
    cost,
    backward,
    update,
    step,
    setMasks: (masks) => drawing?.set(masks, cache),
    training,
    fit(data, fitOptions) {
      const steps = training(data, { unchanged: !fitOptions?.onEpoch, ...fitOptions });
      for (;;) {
        const next = steps.next();
        if (next.done) return next.value;
      }
    },
    evaluate,
    running,
    save(metadata = {}) {
      return encodeWeights(network, parameters, running.preprocessing, metadata);
    },
    load(bytes) {
      const file = decodeWeights(bytes, network, parameters);
      running.preprocessing = file.preprocessing;
      heap.data.fill(0, stateAt, xAt);
      // t and other numbers as they begin; the slots lie where they lay.
      Object.assign(state, network.placeState(heap, stateAt));
      return file.metadata;
    },
  };
}

/** What is given of the hyperparameters; an undefined one is not. Throws RangeError for a number that is not finite. */
function given<H extends object>(hyperparameters: Partial<H> = {}): Partial<H> {
  const entries = Object.entries(hyperparameters).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) {
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${name} is ${value}; it must be finite`);
  }
  return Object.fromEntries(entries) as Partial<H>; // the same keys and values
}

function expectWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(`${name} is ${value}; it must be a whole number from ${least}`);
}

interface Origin {
  readonly tensor: string;
  readonly layer: number;
}

/** The first tensor with a number that is not finite, of those whose names, such as `A1`, are a symbol and a layer. */
function notFinite(tensors: unknown, names: RegExp): Origin | undefined {
  for (const [name, { data }] of Object.entries(tensors as Readonly<Record<string, Tensor>>)) {
    const [, symbol, layer] = names.exec(name) ?? [];
    if (symbol !== undefined && !isFinite(data)) return { tensor: `${symbol}[${layer}]`, layer: Number(layer) };
  }
  return undefined;
}

function isFinite(values: Numbers): boolean {
  // x − x is 0 for finite x alone.
  for (let i = 0; i < values.length; i++) if (values[i]! - values[i]! !== 0) return false;
  return true;
}
