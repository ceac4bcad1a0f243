import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import type { Network } from "../network/network.ts";
import { makePlan } from "../plan/make-plan.ts";
import { loadParts } from "./examples.ts";
import { runnableOf } from "./runnable.ts";
import { explainSystemError, isSystemError } from "./system-error.ts";

/** What is wrong with the examples of a spec, or those at `data`: all that `train` checks before its first step. */
export async function checkData(network: Network, file: string, data: string | undefined): Promise<Diagnostic[]> {
  try {
    const runnable = runnableOf({ network, plan: makePlan(network) });
    await loadParts(runnable, { file, data, seed: network.training.seed });
    return [];
  } catch (error) {
    if (error instanceof LayercError) return [...error.diagnostics];
    if (!isSystemError(error)) throw error;
    const { message, hint } = explainSystemError(error);
    return [diagnostic("E601", message, { file: error.path, hint })];
  }
}
