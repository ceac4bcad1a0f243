/** `node peak.mjs LOOPS`: prints the GFLOP/s of the loops that bench/peak.ts makes, and of one in JavaScript. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

const loops = JSON.parse(process.argv[2]).map(({ path, ...loop }) => ({ ...loop, bytes: readFileSync(path) }));

// As the WebAssembly kernels have it, before anything is compiled: fused multiply-add where it has to be asked for, and
// eight lanes where V8 makes them of four.
if (!loops.every(({ bytes }) => WebAssembly.validate(bytes))) setFlagsFromString("--experimental-wasm-relaxed-simd");
if (Number(process.versions.node.split(".")[0]) >= 24) setFlagsFromString("--experimental-wasm-revectorize");

/** Many short runs, of which some meet nothing that disturbs. */
const RUNS = 300;
const FLOP = 2e7;

/** The best GFLOP/s of all runs: what disturbs makes slower, never faster. */
function best(run, flop) {
  const turns = Math.round(FLOP / flop);
  let seconds = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const start = process.hrtime.bigint();
    run(turns);
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return (turns * flop) / seconds / 1e9;
}

/** Six chains of products and six of sums, four times over. */
function scalar(turns, x, y) {
  let [a, b, c, d, e, f] = [1, 1, 1, 1, 1, 1];
  let [g, h, i, j, k, l] = [1, 1, 1, 1, 1, 1];
  for (let turn = 0; turn < turns; turn++) {
    a *= x; g += y; b *= x; h += y; c *= x; i += y; d *= x; j += y; e *= x; k += y; f *= x; l += y;
    a *= x; g += y; b *= x; h += y; c *= x; i += y; d *= x; j += y; e *= x; k += y; f *= x; l += y;
    a *= x; g += y; b *= x; h += y; c *= x; i += y; d *= x; j += y; e *= x; k += y; f *= x; l += y;
    a *= x; g += y; b *= x; h += y; c *= x; i += y; d *= x; j += y; e *= x; k += y; f *= x; l += y;
  }
  return a + b + c + d + e + f + g + h + i + j + k + l;
}

// x near 1, so that products stay in the range of normal numbers.
const peaks = { js: best((turns) => scalar(turns, 1 + 1e-12, 0.5), 48) };
for (const { name, bytes, flop } of loops) {
  if (!WebAssembly.validate(bytes)) continue;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  peaks[name] = Math.max(peaks[name] ?? 0, best(exports.peak, flop));
}
console.log(JSON.stringify(peaks));
