/** A matrix of the wrong shape, or one that lies on another heap than the rest. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

/** Examples or labels that a network cannot be trained or measured on. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/** Bytes that are no weights file, or weights of another network. */
export class WeightsError extends Error {
  override readonly name = "WeightsError";
}

/** Training produced a number that is not finite. */
export class DivergedError extends Error {
  override readonly name = "DivergedError";
  /** The tensor in which it was first seen, in the order of forward propagation: `Z[2]`; `J` if all were finite. */
  readonly tensor: string;
  /** The layer of that tensor; L for the cost. */
  readonly layer: number;
  readonly epoch: number;
  /** Counted from the start of the training, 1 at the first. */
  readonly step: number;

  constructor(where: { tensor: string; layer: number; epoch: number; step: number }) {
    super(
      `training diverged in epoch ${where.epoch}, step ${where.step}: ${where.tensor} of layer ${where.layer} is not finite. ` +
        "Lower the learning rate, or scale the inputs.",
    );
    this.tensor = where.tensor;
    this.layer = where.layer;
    this.epoch = where.epoch;
    this.step = where.step;
  }
}
