import type { Drawing } from "./drawing.ts";
import type { EarlyStopping } from "./early-stopping.ts";
import type { Heap, Matrix } from "./heap.ts";
import type { Metric, Scores, Task } from "./metrics.ts";
import type { Preprocess } from "./preprocessing.ts";
import type { Random } from "./random.ts";
import type { Weighting } from "./weighting.ts";

/** What inference needs of a generated module. N0 = n[0], NL = n[L], P its Parameters, A its Activations. */
export interface Inference<N0 extends number, NL extends number, M extends number, P, A> {
  readonly name: string;
  /** n[0 … L]. */
  readonly n: readonly number[];
  /** How A[L] is read: a probability, one of several classes, or numbers. */
  readonly task: Task;
  /** Absent where A[L] are probabilities, or numbers to be predicted. */
  readonly scores?: Scores;
  readonly classes?: readonly string[];
  /** The length of θ in elements. */
  readonly theta: number;
  /** The same with what lies behind θ: running averages. Absent where nothing does. */
  readonly parametersLength?: number;
  /** The rows of activations that inference holds at a time. */
  readonly activationRows: number;
  placeParameters(heap: Heap, at: number): P;
  /** Matrices of m columns from `at` on, in a place with room for `room` columns (a multiple of 16). */
  placeActivations(heap: Heap, at: number, room: number, m: M): A;
  /** Makes the parameters of training those that `infer` of a predictor takes. Absent where they are the same. */
  fold?(parameters: P): void;
  /** Forward propagation in inference. */
  infer(X: Matrix<N0, M>, parameters: P, activations: A): Matrix<NL, M>;
}

/** What training needs besides. G: Gradients, C: Cache, S: State, H: Hyperparameters of the module. */
export interface Training<N0 extends number, NL extends number, M extends number, P, G, A, C extends A, S, H>
  extends Inference<N0, NL, M, P, A> {
  readonly seed: number;
  readonly hyperparameters: H;
  /** What to set in the hyperparameters for a cost without the penalty on W, as evaluation reports it. */
  readonly withoutPenalty: Partial<H>;
  /** What is measured besides what always is. */
  readonly metrics?: readonly Metric[];
  /** Fits the preprocessing that the spec asks for to the training examples. */
  readonly preprocess?: Preprocess;
  /** The number of optimizer slots, each as long as θ. */
  readonly slots: number;
  /** The rows of activations and gradients that training holds. */
  readonly cacheRows: number;
  /** Absent where all examples count alike. */
  readonly weighting?: Weighting<A>;
  placeGradients(heap: Heap, at: number): G;
  placeState(heap: Heap, at: number): S;
  placeCache(heap: Heap, at: number, room: number, m: M): C;
  initialize(parameters: P, random: Random): void;
  /** Absent where nothing is random in training. */
  drawing?(seed: number): Drawing<C>;
  /** The fewest examples in a batch. Default: 1. */
  readonly leastBatch?: number;
  /** Forward propagation in training. */
  forward(X: Matrix<N0, M>, parameters: P, cache: C): Matrix<NL, M>;
  cost(Y: Matrix<NL, M>, parameters: P, cache: A, hyperparameters: H): number;
  backward(X: Matrix<N0, M>, Y: Matrix<NL, M>, parameters: P, cache: C, gradients: G, hyperparameters: H): void;
  /**
   * The three in one, which returns J, to the bit as they do and without a cache. Present in tiny networks that compute
   * nothing but products, activations and the loss.
   */
  step?(X: Matrix<N0, M>, Y: Matrix<NL, M>, parameters: P, gradients: G, hyperparameters: H): number;
  /**
   * The kernels that `step` does the work of, each as `Fuse` takes them, and the update where it takes no number but α.
   * Absent where another takes numbers.
   */
  readonly fused?: readonly string[];
  update(parameters: P, gradients: G, state: S, hyperparameters: H): void;
  /** Undefined where the learning rate stays. */
  readonly schedule?: Schedule<S, H>;
  /** Absent where trainings run to their end. */
  readonly earlyStopping?: EarlyStopping;
}

/** How the learning rate changes. */
export interface Schedule<S, H> {
  /** What t and T count. */
  readonly by: "step" | "epoch";
  /** The learning rate after t of T steps or epochs. */
  learningRate(t: number, T: number, hyperparameters: H, state: S): number;
  /** Whose cost `watch` is told after each epoch. */
  readonly monitor?: "training" | "validation";
  watch?(J: number, state: S, hyperparameters: H): void;
}
