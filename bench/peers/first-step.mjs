/** `node first-step.mjs MODULE EXAMPLES KERNELS RUNTIME`: what an application does until its first training step is done. */
import { kernelsOf } from "./kernels.mjs";

const [module, examples, name, runtime] = process.argv.slice(2);
const [{ createTrainer }, kernels] = await Promise.all([import(module), kernelsOf(name, 1, runtime)]);
const trainer = createTrainer({ examples: Number(examples), ...(kernels === undefined ? {} : { kernels }) });
trainer.X.data.fill(1);
console.log(trainer.step(trainer.X, trainer.Y));
// The threads of kernels, if any, would keep it running.
process.exit(0);
