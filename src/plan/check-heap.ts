import { failure, type Result } from "../diagnostic.ts";
import { heapTooLarge, MAX_HEAP_BYTES } from "../network/rules.ts";
import type { SpecDocument } from "../spec/parse.ts";
import type { Plan } from "./plan.ts";
import { largestBatch, trainerElements } from "./storage.ts";

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Whether a trainer's heap holds the spec's batch. Of a full batch only the data know the size: one example must fit. */
export function checkHeap(plan: Plan, document: SpecDocument): Result<undefined> {
  const chosen = plan.network.training.batchSize;
  const batchSize = chosen === "full" ? 1 : chosen;
  const bytes = trainerElements(plan, batchSize) * BYTES;
  if (bytes <= MAX_HEAP_BYTES) return { ok: true, value: undefined };
  const largest = largestBatch(plan, MAX_HEAP_BYTES / BYTES);
  return failure([heapTooLarge(document, { bytes, batchSize, largestBatch: largest })]);
}
