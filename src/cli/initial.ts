/** The numbers of the parameters that begin as files have them, which a generated module is given: it reads no file. */
import { dirname, join } from "node:path";
import { dataError } from "../data/fault.ts";
import { expectInProject } from "../data/project-folder.ts";
import { readTensor } from "../data/tensor.ts";
import { diagnostic, failure, LayercError, type Diagnostic } from "../diagnostic.ts";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import type { InitialTensor } from "../network/initial.ts";
import type { Numbers } from "../runtime/heap.ts";
import { sameShape } from "../runtime/weights.ts";
import type { SpecDocument, SpecPath, SpecValue } from "../spec/parse.ts";
import type { Change } from "../spec/settings.ts";
import type { Initial } from "../training/generated.ts";
import { documentReader, settledText, sources } from "./project.ts";

/** Where the spec is that names the files, and what was changed in it before it was compiled. */
export interface NamedIn {
  readonly file: string;
  readonly set?: readonly Change[];
  /** Where the spec is that the file is a copy of: its paths lead from there. Default: the file itself. */
  readonly original?: string;
}

/**
 * Reads the numbers of each tensor, as they lie in the file, row by row. Throws LayercError with all faults, each at
 * the spec's line: E404 for a tensor that is not in its file, E408 for a damaged file or a type that cannot be read,
 * E415 for a link out of the project, E417 for another shape and for numbers that are not finite, E601 for a file that
 * cannot be read.
 */
export async function readInitial(tensors: readonly InitialTensor[], spec: NamedIn): Promise<Initial> {
  const initial: Record<string, Numbers> = {};
  const faults: Fault[] = [];
  for (const tensor of tensors) {
    try {
      initial[tensor.name] = await numbersOf(tensor, dirname(spec.original ?? spec.file));
    } catch (error) {
      faults.push(...faultsOf(error, tensor));
    }
  }
  if (faults.length > 0) throw await inSpec(faults, spec);
  return initial;
}

/** What stands in their place where other weights are loaded at once, and no file need be there. */
export function noInitial(tensors: readonly InitialTensor[]): Initial {
  return Object.fromEntries(tensors.map(({ name, rows, cols }) => [name, new Float32Array(rows * cols)]));
}

async function numbersOf({ name, rows, cols, path, tensor }: InitialTensor, folder: string): Promise<Numbers> {
  const file = join(folder, path);
  await expectInProject(folder, file, "put it into the project");
  const { shape, data } = await readTensor(file, tensor ?? "");
  const called = tensor ?? "the array";
  if (!sameShape(shape, rows, cols)) {
    const transposed = sameShape(shape, cols, rows);
    const hint = transposed ? "it is the transpose: save it with .T" : "take another tensor, or change units";
    // With the command's start nothing of plans is loaded.
    const { symbolOf } = await import("../plan/plan.ts");
    const message = `${called} is (${shape.join(", ")}); ${symbolOf(name)} is (${rows}, ${cols})`;
    throw dataError("E417", message, { file, hint });
  }
  const numbers = data instanceof Float32Array || data instanceof Float64Array ? data : Float64Array.from(data);
  if (!numbers.every(Number.isFinite)) {
    throw dataError("E417", `${called} holds numbers that are not finite`, { file, hint: "take another file" });
  }
  return numbers;
}

/** What is wrong with a tensor's file. */
interface Fault {
  readonly tensor: InitialTensor;
  readonly fault: Diagnostic;
}

function faultsOf(error: unknown, tensor: InitialTensor): Fault[] {
  if (error instanceof LayercError) return error.diagnostics.map((fault) => ({ tensor, fault }));
  if (!isSystemError(error)) throw error;
  const { message, hint } = explainSystemError(error);
  return [{ tensor, fault: diagnostic("E601", message, { file: error.path, hint }) }];
}

/** The faults at the lines of the spec, which may have come from the cache without being read. */
async function inSpec(faults: readonly Fault[], { file, set = [] }: NamedIn): Promise<LayercError> {
  if (!sources.has(file)) await settledText(file, set);
  const document = (await documentReader())(file);
  const placed = faults.map(({ tensor, fault }) => {
    const span = document.locate(placeOf(fault, tensor, document), "value");
    const message = `${fault.file ?? tensor.path}: ${fault.message}`;
    return diagnostic(fault.code, message, { file, span, hint: fault.hint });
  });
  return new LayercError(failure(placed).diagnostics);
}

/** What is wrong with the tensor alone is told at its name, if it has one in the spec; else at the file's. */
function placeOf({ code }: Diagnostic, { layer, key }: InitialTensor, { value }: SpecDocument): SpecPath {
  const path = ["layers", layer - 1, key];
  const mapping = path.reduce<SpecValue | undefined>(
    (outer, step) => (outer as Readonly<Record<string | number, SpecValue>>)[step],
    value,
  );
  const isNamed = typeof mapping === "object" && mapping !== null && "tensor" in mapping;
  return [...path, isNamed && ["E404", "E417"].includes(code) ? "tensor" : "path"];
}
