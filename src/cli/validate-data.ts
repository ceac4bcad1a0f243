import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import type { Network } from "../network/network.ts";
import { makePlan } from "../plan/make-plan.ts";
import { loadParts } from "./examples.ts";
import { readInitial } from "./initial.ts";
import { runnableOf } from "./runnable.ts";

/**
 * What is wrong with the examples of a spec, or those at `data`, and with the files that parameters begin as: all that
 * `train` checks before its first step.
 */
export async function checkData(network: Network, file: string, data: string | undefined): Promise<Diagnostic[]> {
  const runnable = runnableOf({ network, plan: makePlan(network) });
  return [
    ...(await faultsOf(() => loadParts(runnable, { file, data, seed: network.training.seed }))),
    ...(await faultsOf(() => readInitial(runnable.initial, { file }))),
  ];
}

async function faultsOf(read: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (error instanceof LayercError) return error.diagnostics;
    if (!isSystemError(error)) throw error;
    const { message, hint } = explainSystemError(error);
    return [diagnostic("E601", message, { file: error.path, hint })];
  }
}
