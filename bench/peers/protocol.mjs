/**
 * What contestants in JavaScript share. A contestant is a process that answers a JSON line with a JSON line. Its first
 * says what it is; then it is asked to
 *
 *   { "do": "prepare", "workload": …, "task": "train" }    → { "ready": true }, or { "skip": "why" }
 *   { "do": "run", "episodes": 3 }                         → { "ns": …, "steps": …, "loss": …, "checksum": … }
 *   { "do": "memory" }                                     → { "rss": … bytes, "heap": … bytes of matrices, if known }
 *
 * or answers { "error": "what went wrong" }. An episode begins anew from the workload's parameters, which is not timed,
 * and takes the workload's number of steps, or calls, which are. Afterwards, not timed, `loss` is J of the mini-batch,
 * or of what was predicted, and `checksum` is ‖θ − θ₀‖₂, how far the parameters have come, or ‖A[L]‖₂.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

// What libraries have to say is not part of the conversation.
console.log = console.info = console.error;

const TYPES = { float32: Float32Array, uint8: Uint8Array, int32: Int32Array };

/** The numbers of a tensor's file. */
export function numbers({ path, type }) {
  // Copied, so that they lie on a boundary of their size.
  return new TYPES[type](Uint8Array.from(readFileSync(path)).buffer);
}

/** The mean of −log p of what each example is: p = A[L] where y is 1, and with one output 1 − A[L] where it is 0. */
export function crossEntropy(outputs, Y, units) {
  let sum = 0;
  for (let i = 0; i < outputs.length; i++) {
    if (Y[i] === 1) sum -= Math.log(outputs[i]);
    else if (units === 1) sum -= Math.log(1 - outputs[i]);
  }
  return (sum * units) / outputs.length;
}

export function norm(values) {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/** ‖θ − θ₀‖₂ of parameters given tensor by tensor in the order of `start`. */
export function distance(parameters, start) {
  return norm(parameters.map((values, k) => norm(values.map((value, i) => value - start[k][i]))));
}

/**
 * Answers until its input ends. `prepare(workload, task)` gives, for the steps of an episode: `reset()`, `steps(count)`
 * and `result()`, `heap()` if it knows, or `skip`, why there is nothing to do.
 */
export async function serve(version, prepare) {
  const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
  say({ version, runtime: `Node ${process.versions.node}` });
  let contestant;
  let count;

  async function answer(request) {
    switch (request.do) {
      case "prepare":
        contestant = undefined;
        count = request.workload.episodes[request.task];
        contestant = await prepare(request.workload, request.task);
        return contestant.skip === undefined ? { ready: true } : { skip: contestant.skip };
      case "run": {
        let ns = 0n;
        for (let i = 0; i < request.episodes; i++) {
          await contestant.reset?.();
          const start = process.hrtime.bigint();
          const pending = contestant.steps(count);
          if (pending !== undefined) await pending;
          ns += process.hrtime.bigint() - start;
        }
        const steps = (contestant.count ?? count) * request.episodes;
        return { ns: Number(ns), steps, ...(await contestant.result()) };
      }
      case "memory":
        return { rss: process.memoryUsage().rss, heap: contestant?.heap?.() };
      default:
        throw new Error(`there is no "${request.do}"`);
    }
  }

  for await (const line of createInterface({ input: process.stdin })) {
    try {
      say(await answer(JSON.parse(line)));
    } catch (error) {
      say({ error: String(error) });
    }
  }
  process.exit(0);
}
