/** Commands of layerc that a person is told to type. */
import { visible } from "../safe-text.ts";
import type { Setting } from "../spec/settings.ts";
import { shellWord } from "./shell-word.ts";

/** What commands that train take in common, as it was given. */
interface TrainingOptions {
  readonly set: readonly Setting[];
  readonly data?: string;
  readonly seed?: number;
  readonly kernels?: string;
  readonly threads?: number;
  readonly config?: string;
}

/** The options as arguments, so that another command means the same network, data and kernels. */
export function argumentsOf({ set, data, seed, kernels, threads, config }: TrainingOptions): string[] {
  return [
    ...set.flatMap(({ path, value }) => ["--set", `${path.join(".")}=${value}`]),
    ...(data === undefined ? [] : ["--data", data]),
    ...(seed === undefined ? [] : ["--seed", String(seed)]),
    ...(kernels ? ["--kernels", kernels] : []),
    ...(threads === undefined ? [] : ["--threads", String(threads)]),
    ...(config === undefined ? [] : ["--config", config]),
  ];
}

/** `layerc ARGS` for a shell. */
export function commandLine(args: readonly string[]): string {
  return `layerc ${visible(args.map(shellWord).join(" "))}`;
}
