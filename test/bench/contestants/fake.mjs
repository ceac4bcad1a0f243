/** A contestant for tests: `node fake.mjs LOSS STEP`, `STEP` being `ok`, `throws`, `dies`, `skips` or `talks`. */
import { serve } from "../../../bench/peers/protocol.mjs";

const [loss, step] = process.argv.slice(2);
if (step === "talks") console.log("a library has something to say");

serve("1.2.3", (workload, task) => {
  if (step === "skips" && task === "train") return { skip: "inference alone" };
  let steps = 0;
  return {
    reset() {
      steps = 0;
    },
    async steps(count) {
      if (step === "throws") throw new RangeError("out of range");
      if (step === "dies") process.exit(3);
      steps += count;
    },
    // After any number of episodes the steps of one.
    result: () => ({ loss: Number(loss), checksum: steps }),
    heap: () => 4096,
  };
});
