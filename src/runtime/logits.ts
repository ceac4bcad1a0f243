/** The probabilities that the logits of one example stand for. */

/** σ(z), the probability of a yes, for each unit. */
export function sigmoidOf(logits: Float32Array): Float32Array {
  return logits.map((z) => 1 / (1 + Math.exp(-z)));
}

/** e^z / Σ e^z, the probability of each of several classes. */
export function softmaxOf(logits: Float32Array): Float32Array {
  const largest = Math.max(...logits);
  const powers = Float64Array.from(logits, (z) => Math.exp(z - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return Float32Array.from(powers, (power) => power / sum);
}
