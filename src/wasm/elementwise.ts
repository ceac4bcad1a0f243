/** The element-wise kernels as functions of a module. */
import { variablesOf, type Expression, type Statement } from "../formula/index.ts";
import { wasmFunction, type Body, type Variable, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32x4, f64x2, type ValueType } from "../runtime/wasm/assembler/instructions.ts";
import type { Constants } from "./constants.ts";
import { fromFormula, hasInstructions, KEPT, laneTypeOf } from "./from-formula.ts";
import { forEachTurn } from "./groups.ts";
import { hoist } from "./hoist.ts";
import { arithmetic, fromFloat32, toFloat32, type Lanes, type LaneType } from "./lanes.ts";
import { createSum, totalOf } from "./rows.ts";
import { elementwiseKernels, type ElementwiseKernel } from "./vocabulary.ts";

/** A kernel as a function of the module, called with addresses, numbers and a length. */
export interface Elementwise {
  readonly kernel: ElementwiseKernel;
  /** Those of its matrices whose elements it reads or writes: their addresses come first. */
  readonly matrices: readonly string[];
  /** What each number is that follows, in float64. */
  readonly numbers: ReadonlyMap<string, Expression>;
  readonly perElement: readonly Statement[];
  readonly type: LaneType;
}

/** The vocabulary's kernels that have a form in instructions. The others run in TypeScript. */
export function elementwise(): readonly Elementwise[] {
  return elementwiseKernels().flatMap((kernel) => inInstructions(kernel) ?? []);
}

/** Their functions, which load their constants from the table. `fused`: for the class `fma`. */
export function elementwiseFunctions(constants: Constants, fused: boolean): readonly WasmFunction[] {
  return elementwise().map((each) => elementwiseFunction(each, constants, fused));
}

/** A kernel's form in instructions, if it has one. */
export function inInstructions(kernel: ElementwiseKernel): Elementwise | undefined {
  const { perElement, numbers } = hoist(kernel.perElement, new Set(Object.values(kernel.matrices)), KEPT);
  if (!perElement.every(({ value }) => hasInstructions(value))) return undefined;
  const names = new Set(perElement.flatMap(({ name, value }) => [name, ...variablesOf(value)]));
  // Sums are of float64, and so are their terms, which are then those of the kernel in TypeScript.
  const { isWide = kernel.sum !== undefined || perElement.some(({ value }) => laneTypeOf(value) === "f64") } = kernel;
  const matrices = Object.keys(kernel.matrices).filter((matrix) => names.has(kernel.matrices[matrix]!));
  return { kernel, matrices, numbers, perElement, type: isWide ? "f64" : "f32" };
}

/** Whole groups a turn of a loop of float32 has: up to three times as fast as one. A turn of float64 is long enough. */
const UNROLLED = 2;

/** The function of one. */
export function elementwiseFunction(each: Elementwise, constants: Constants, fused: boolean): WasmFunction {
  const { kernel, matrices, numbers, perElement, type } = each;
  const parameters: Record<string, ValueType> = {
    ...Object.fromEntries(matrices.map((matrix) => [matrix, "i32"])),
    ...Object.fromEntries([...numbers.keys()].map((name) => [name, type])),
    length: "i32",
  };
  return wasmFunction(kernel.name, parameters, ($, variables) => {
    const address = (matrix: string): Variable<"i32"> => variables[matrix] as Variable<"i32">;
    const scope = new Map([...numbers.keys()].map((name) => [name, splat($, type, variables[name]!)]));
    const sum = kernel.sum === undefined ? undefined : createSum($);
    forEachTurn($, address("length"), type === "f32" ? UNROLLED : 1, (groups) => {
      const a = arithmetic(type, $, constants, fused);
      // Step by step for all groups, and stores last: V8 fuses pairs of vectors where no store lies between them.
      const parts = groups.map((group) => ({ group, names: new Map(scope) }));
      for (const matrix of matrices) {
        if (!isRead(kernel.matrices[matrix]!, perElement)) continue;
        for (const { group, names } of parts) {
          names.set(kernel.matrices[matrix]!, a.name(fromFloat32(type, $, group.load(address(matrix)))));
        }
      }
      for (const { name, value } of perElement) {
        const isRounded = isStoredAlone(name, each);
        for (const { names } of parts) names.set(name, a.name(fromFormula(a, value, names, isRounded)));
      }
      for (const { name } of perElement) {
        const matrix = matrices.find((matrix) => kernel.matrices[matrix] === name);
        for (const { group, names } of parts) {
          const lanes = names.get(name)!;
          if (matrix !== undefined) group.store(address(matrix), toFloat32(lanes));
          if (name === kernel.sum?.of) sum?.add(group.within(lanes[0]!, lanes[1]!));
        }
      }
    });
    if (sum !== undefined) return totalOf(sum.lanes);
  });
}

/** Whether an element is read before it is assigned, if it is. */
function isRead(element: string, perElement: readonly Statement[]): boolean {
  const assigned = perElement.findIndex(({ name }) => name === element);
  const before = assigned === -1 ? perElement : perElement.slice(0, assigned + 1);
  return before.some(({ value }) => variablesOf(value).has(element));
}

/** Whether what is assigned goes to a matrix and nowhere else. */
function isStoredAlone(name: string, { kernel, perElement }: Elementwise): boolean {
  if (kernel.sum?.of === name || !Object.values(kernel.matrices).includes(name)) return false;
  return !perElement.some(({ value }) => variablesOf(value).has(name));
}

/** A parameter in all lanes. */
function splat($: Body, type: LaneType, parameter: Variable<ValueType>): Lanes {
  if (type === "f32") return [$.let(f32x4.splat(parameter as Variable<"f32">))];
  const lanes = $.let(f64x2.splat(parameter as Variable<"f64">));
  return [lanes, lanes];
}
