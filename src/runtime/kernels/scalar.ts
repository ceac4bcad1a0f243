/** Functions of scalars that Math lacks. They import nothing. */

/** base^exponent for an integer exponent ≥ 0, by repeated squaring: Math.pow's last bits differ between engines. */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** 2/√π. */
export const TWO_OVER_SQRT_PI = 1.1283791670955126;

/**
 * The error function (2/√π) ∫₀ᶻ e^(−t²) dt, to a few units in the last place. For |z| < 1 its series
 * (2/√π) e^(−z²) Σ_k 2^k z^(2k+1) / (1·3·…·(2k+1)), whose terms have one sign, so that nothing cancels; else 1 − erfc.
 */
export function erf(z: number): number {
  if (!(Math.abs(z) < 1)) return z < 0 ? erfc(-z) - 1 : 1 - erfc(z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (2 * z * z) / odd;
    sum += term;
  }
  return TWO_OVER_SQRT_PI * Math.exp(-z * z) * sum;
}

/**
 * The complementary error function 1 − erf(z), to about 1e-15 relative also where it is tiny. For z ≥ 1 the continued
 * fraction e^(−z²)/√π · 1/(z + ½/(z + 1/(z + 1½/(z + …)))), whose depth is what float64 needs at that z.
 */
export function erfc(z: number): number {
  if (z < 0) return 2 - erfc(-z);
  if (z < 1) return 1 - erf(z);
  if (z > 28) return 0;
  let fraction = z;
  for (let k = Math.ceil(10 + 200 / (z * z)); k >= 1; k--) fraction = z + k / 2 / fraction;
  // z² in two parts, the first exact, because a rounding error of z² would count z² times in e^(−z²).
  const high = Math.fround(z);
  const exponential = Math.exp(-high * high) * Math.exp((high - z) * (high + z));
  return ((TWO_OVER_SQRT_PI / 2) * exponential) / fraction;
}
