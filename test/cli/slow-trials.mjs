// Imported before all else by each thread of a process: its outcomes come when chance has it.
import { isMainThread, parentPort } from "node:worker_threads";

if (!isMainThread) {
  const post = parentPort.postMessage.bind(parentPort);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  parentPort.postMessage = (message) => {
    if ("outcome" in message) Atomics.wait(clock, 0, 0, 25 * Math.random());
    post(message);
  };
}
