/** Functions and constant data → the bytes of a module. */
import type { Statement, WasmFunction } from "./function.ts";
import { OPCODES, signed, unsigned, type Effect, type Expr, type ValueType } from "./instructions.ts";

export interface WasmModule {
  /** Functions of other modules, imported as `kernels.NAME`. They have the first indices. */
  readonly imports?: readonly ImportedFunction[];
  readonly functions: readonly WasmFunction[];
  /** What lies at the beginning of the memory. */
  readonly data: Uint8Array;
}

export interface ImportedFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly result: ValueType | undefined;
}

const TYPES: Readonly<Record<ValueType, number>> = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b };

/** The memory is imported as `env.memory`; it may have 4 GiB. A byte says whether other threads share it. */
const MOST_PAGES = 65536;

export function encodeModule({ imports = [], functions, data }: WasmModule): Uint8Array {
  const signatures = [...new Set([...imports.map(importedSignature), ...functions.map(signatureOf)])];
  const indices = new Map([...imports, ...functions].map(({ name }, index) => [name, index]));
  const exported = functions.flatMap(({ name, exported }) =>
    exported ? [[...text(name), 0x00, ...unsigned(indices.get(name)!)]] : [],
  );
  const memory = [...text("env"), ...text("memory"), 0x02, 0x01, ...unsigned(1), ...unsigned(MOST_PAGES)];
  const imported = imports.map((each) => [
    ...text("kernels"), ...text(each.name), 0x00, ...unsigned(signatures.indexOf(importedSignature(each))),
  ]);
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, vector(signatures.map((signature) => signature.split(",").map(Number)))),
    ...section(2, vector([memory, ...imported])),
    ...section(3, vector(functions.map((each) => unsigned(signatures.indexOf(signatureOf(each)))))),
    ...section(7, vector(exported)),
    ...section(10, vector(functions.map((each) => codeOf(each, indices)))),
    ...section(11, vector([[0x00, 0x41, 0x00, 0x0b, ...unsigned(data.length), ...data]])),
  ]);
}

/** The same module for a memory that threads share: import matching asks for the same flag. */
export function forSharedMemory(bytes: Uint8Array): Uint8Array {
  const name = text("memory");
  const at = bytes.findIndex((_, i) => name.every((byte, j) => bytes[i + j] === byte)) + name.length + 1;
  const shared = bytes.slice();
  shared[at] = 0x03;
  return shared;
}

function signatureOf({ parameters, result }: WasmFunction): string {
  return signature(parameters.map(([, type]) => type), result?.type);
}

function importedSignature({ parameters, result }: ImportedFunction): string {
  return signature(parameters, result);
}

function signature(parameters: readonly ValueType[], result: ValueType | undefined): string {
  const types = parameters.map((type) => TYPES[type]);
  const results = result === undefined ? [] : [TYPES[result]];
  return [0x60, types.length, ...types, results.length, ...results].join();
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  return [...unsigned(value.length), ...[...value].map((letter) => letter.charCodeAt(0))];
}

function codeOf({ name, locals, body, result }: WasmFunction, indices: ReadonlyMap<string, number>): number[] {
  const code: number[] = [];
  // Locals are declared by runs of a type.
  const runs: [count: number, type: ValueType][] = [];
  for (const type of locals) {
    const last = runs.at(-1);
    if (last?.[1] === type) last[0]++;
    else runs.push([1, type]);
  }
  code.push(...vector(runs.map(([count, type]) => [...unsigned(count), TYPES[type]])));

  function value({ instruction, operands, immediate }: Expr<ValueType> | Effect): void {
    for (const operand of operands) value(operand);
    const opcode = OPCODES[instruction];
    if (opcode === undefined) throw new Error(`there is no instruction ${instruction}`);
    code.push(...opcode, ...(immediate === undefined ? [] : immediateOf(instruction, immediate)));
  }
  function write(statements: readonly Statement[]): void {
    for (const statement of statements) {
      switch (statement.kind) {
        case "effect":
          value(statement.effect);
          break;
        case "set":
          value(statement.value);
          code.push(0x21, ...unsigned(statement.index));
          break;
        case "if":
          value(statement.condition);
          code.push(0x04, 0x40);
          write(statement.yes);
          if (statement.no.length > 0) {
            code.push(0x05);
            write(statement.no);
          }
          code.push(0x0b);
          break;
        case "loop":
          code.push(0x03, 0x40);
          write(statement.body);
          value(statement.condition);
          code.push(0x0d, 0x00, 0x0b);
          break;
        case "call": {
          for (const operand of statement.operands) value(operand);
          const index = indices.get(statement.name);
          if (index === undefined) throw new Error(`${name} calls ${statement.name}, which is not in the module`);
          code.push(0x10, ...unsigned(index));
          if (statement.into !== undefined) code.push(0x21, ...unsigned(statement.into));
        }
      }
    }
  }
  write(body);
  if (result !== undefined) value(result);
  code.push(0x0b);
  return [...unsigned(code.length), ...code];
}

function immediateOf(instruction: string, immediate: NonNullable<Expr<ValueType>["immediate"]>): readonly number[] {
  if ("lanes" in immediate) return immediate.lanes;
  if ("index" in immediate) return unsigned(immediate.index);
  if ("offset" in immediate) {
    const { offset, lane } = immediate;
    // The alignment is a hint: that of a float.
    const alignment = instruction.startsWith("v128.load8x8") ? 0 : 2;
    return [...unsigned(alignment), ...unsigned(offset), ...(lane === undefined ? [] : [lane])];
  }
  if (!("constant" in immediate)) throw new Error(`${instruction} has no such immediate`);
  const { constant } = immediate;
  switch (instruction) {
    case "i32.const":
      return signed(constant);
    case "f32.const":
      return [...new Uint8Array(Float32Array.of(constant).buffer)];
    default:
      return [...new Uint8Array(Float64Array.of(constant).buffer)];
  }
}
