/** `node first-step.mjs MODULE EXAMPLES KERNELS RUNTIME`: all that an application does to take one training step. */
import { kernelsOf } from "./kernels.mjs";

const [module, examples, name, runtime] = process.argv.slice(2);
const [{ createTrainer }, kernels] = await Promise.all([import(module), kernelsOf(name, 1, runtime)]);
const trainer = createTrainer({ examples: Number(examples), ...(kernels === undefined ? {} : { kernels }) });
trainer.X.data.fill(1);
console.log(trainer.step(trainer.X, trainer.Y));
// The threads of kernels, if any, would keep it running.
process.exit(0);
