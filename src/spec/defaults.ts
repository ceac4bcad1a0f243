/** What holds where a spec says nothing. The schema states these values and `resolve` fills them in. */
export const DEFAULTS = {
  layer: { type: "dense", activation: "linear", bias: true, biasInitializer: "zeros" },
  optimizer: "gradient_descent",
  position: "before_activation",
  training: { epochs: 100, batchSize: 32, seed: 1, inputGradient: false, keep: "needed" },
  earlyStopping: { monitor: "val_cost", patience: 10, minDelta: 0 },
  sweep: {
    method: "bayes",
    metric: "val_cost",
    seeds: 1,
    trials: 50,
    parallel: 4,
    seed: 1,
    asha: { minEpochs: 1, reduction: 3 },
  },
  csv: { header: true, delimiter: "," },
  npy: { inputs: "train_x.npy", labels: "train_y.npy" },
  npz: { inputs: "train_x", labels: "train_y" },
  idx: { inputs: "train-images-idx3-ubyte", labels: "train-labels-idx1-ubyte" },
  split: { train: 0.8, validation: 0, stratify: false },
} as const;
