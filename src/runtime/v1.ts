/**
 * Version 1 of the runtime: all that generated modules and the programs that use them import. Nothing here imports
 * anything outside this folder, and unused kernels leave a bundle.
 */
export { decodeBase64 } from "./base64.ts";
export type { Examples, Values } from "./batches.ts";
export { checkpointOf, decodeCheckpoint, encodeCheckpoint, type Checkpoint, type Running } from "./checkpoint.ts";
export { expectMatrix, expectSeveral } from "./check.ts";
export { drawingOf, type Drawing, type Masks } from "./drawing.ts";
export { stopEarly, type EarlyStopping } from "./early-stopping.ts";
export { DataError, DivergedError, ShapeError, WeightsError } from "./errors.ts";
export { fillConstant, fillFrom, fillNormal, fillOrthogonal, fillTruncatedNormal, fillUniform } from "./fill.ts";
export { createHeap, matrix } from "./heap.ts";
export type { Heap, Kernels, Matrix, Numbers, NumericClass, Precision, Tensor } from "./heap.ts";
export * from "./kernels/activations.ts";
export * from "./kernels/clipping.ts";
export * from "./kernels/crossentropy.ts";
export * from "./kernels/example-weights.ts";
export * from "./kernels/focal.ts";
export * from "./kernels/fold.ts";
export * from "./kernels/labels.ts";
export * from "./kernels/linear.ts";
export * from "./kernels/losses.ts";
export * from "./kernels/noise.ts";
export * from "./kernels/normalization.ts";
export * from "./kernels/optimizers.ts";
export * from "./kernels/penalties.ts";
export * from "./kernels/prelu.ts";
export { erf, erfc, power } from "./kernels/scalar.ts";
export * from "./kernels/scale.ts";
export * from "./kernels/softmax.ts";
export * from "./kernels/sum.ts";
export * from "./kernels/weight-decay.ts";
export * from "./kernels/weighted-crossentropy.ts";
export * from "./class-metrics.ts";
export { labelled, type LabelledPredictor, type Labelling } from "./labelled-predictor.ts";
export { sigmoidOf, softmaxOf } from "./logits.ts";
export type { Confusion, Measurement, Metric, Metrics, Scores, Task } from "./metrics.ts";
export type { Inference, Training } from "./module.ts";
export type { Native } from "./native.ts";
export { named, type NamedPredictor, type Prediction } from "./named-predictor.ts";
export { reduceOnPlateau, type Plateau } from "./plateau.ts";
export { createPredictor, type Predictor, type PredictorOptions } from "./predictor.ts";
export { divide, minmax, standardize, type Preprocessing } from "./preprocessing.ts";
export { logLossMetric, rocAucMetric, topKAccuracyMetric } from "./probability-metrics.ts";
export { createRandom, type Random, type RandomStream } from "./random.ts";
export {
  meanAbsoluteErrorMetric,
  meanSquaredErrorMetric,
  r2Metric,
  rootMeanSquaredErrorMetric,
} from "./regression-metrics.ts";
export { createTrainer } from "./trainer.ts";
export type {
  EpochRecord,
  Evaluation,
  FitOptions,
  Progress,
  Trainer,
  TrainerOptions,
  TrainingExamples,
} from "./trainer.ts";
export { weightingOf, type Weighting } from "./weighting.ts";
