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
 * The error function (2/√π) ∫₀ᶻ e^(−t²) dt, to one unit in the last place, as W. J. Cody (Rational Chebyshev
 * approximations for the error function, Math. Comp. 23, 1969) divides it: rational functions near 0 and near 1, and
 * e^(−z²) times one that varies slowly further out. Their coefficients are those of fdlibm (Sun Microsystems, 1993,
 * freely granted).
 */
export function erf(z: number): number {
  const x = Math.abs(z);
  if (!(x >= NEAR)) return z + z * erfNear(z * z);
  const positive = x < MIDDLE ? ERF_1 + erfMiddle(x - 1) : 1 - erfcTail(x);
  return z < 0 ? -positive : positive;
}

/** The complementary error function 1 − erf(z), to three units in the last place also where it is tiny. */
export function erfc(z: number): number {
  if (z < 0) return 1 + erf(-z);
  if (z >= MIDDLE) return erfcTail(z);
  if (z >= NEAR) return 1 - ERF_1 - erfMiddle(z - 1);
  // From a quarter on, erf is so large that subtracting it whole would lose a digit.
  return z < 0.25 ? 1 - erf(z) : 0.5 - (z - 0.5 + z * erfNear(z * z));
}

/** Where the ranges of the approximations meet. */
const NEAR = 0.84375;
const MIDDLE = 1.25;
const FAR = 1 / 0.35;

/** erf(1), its leading digits: what is added to them is small, so that its rounding hardly counts. */
const ERF_1 = 0.8450629115104675;

/** erf(z) / z − 1 for |z| below NEAR, from t = z². */
function erfNear(t: number): number {
  const p =
    0.12837916709551256 + t * (-0.3250421072470015 + t * (-0.02848174957559851 + t *
    (-0.005770270296489442 - 2.3763016656650163e-5 * t)));
  const q =
    1 + t * (0.39791722395915535 + t * (0.0650222499887673 + t * (0.005081306281875766 + t *
    (0.00013249473800432164 - 3.960228278775368e-6 * t))));
  return p / q;
}

/** erf(1 + s) − ERF_1 for 1 + s from NEAR to MIDDLE. */
function erfMiddle(s: number): number {
  const p =
    -0.0023621185607526594 + s * (0.41485611868374833 + s * (-0.3722078760357013 + s * (0.31834661990116175 + s *
    (-0.11089469428239668 + s * (0.035478304325618236 - 0.002166375594868791 * s)))));
  const q =
    1 + s * (0.10642088040084423 + s * (0.540397917702171 + s * (0.07182865441419627 + s *
    (0.12617121980876164 + s * (0.01363708391202905 + s * 0.011984499846799107)))));
  return p / q;
}

/** erfc(x) for x from MIDDLE on: e^(−x² − 0.5625 + r) / x with a small r. */
function erfcTail(x: number): number {
  if (x > 28) return 0;
  // x² in two parts, the first exact, because a rounding error of x² would count x² times in e^(−x²).
  const high = Math.fround(x);
  const t = 1 / (x * x);
  const r = x < FAR ? tailNear(t) : tailFar(t);
  return (Math.exp(-high * high - 0.5625) * Math.exp((high - x) * (high + x) + r)) / x;
}

function tailNear(t: number): number {
  const p =
    -0.009864944034847148 + t * (-0.6938585727071818 + t * (-10.558626225323291 + t * (-62.375332450326006 + t *
    (-162.39666946257347 + t * (-184.60509290671104 + t * (-81.2874355063066 - 9.814329344169145 * t))))));
  const q =
    1 + t * (19.651271667439257 + t * (137.65775414351904 + t * (434.56587747522923 + t * (645.3872717332679 + t *
    (429.00814002756783 + t * (108.63500554177944 + t * (6.570249770319282 - 0.0604244152148581 * t)))))));
  return p / q;
}

function tailFar(t: number): number {
  const p =
    -0.0098649429247001 + t * (-0.799283237680523 + t * (-17.757954917754752 + t * (-160.63638485582192 + t *
    (-637.5664433683896 + t * (-1025.0951316110772 - 483.5191916086514 * t)))));
  const q =
    1 + t * (30.33806074348246 + t * (325.7925129965739 + t * (1536.729586084437 + t * (3199.8582195085955 + t *
    (2553.0504064331644 + t * (474.52854120695537 - 22.44095244658582 * t))))));
  return p / q;
}
