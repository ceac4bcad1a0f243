/**
 * WebAssembly instructions as typed expressions: `f32x4.add(x, y)` is the value of `x + y` in four lanes. Names are those
 * of the specification's text format. An expression is a tree, and is computed where a statement uses it.
 */

export type ValueType = "i32" | "f32" | "f64" | "v128";

export interface Expr<T extends ValueType> {
  readonly type: T;
  readonly instruction: string;
  readonly operands: readonly Expr<ValueType>[];
  /** What follows the opcode: a constant, a lane, the number of a local, an offset in bytes. */
  readonly immediate?: Immediate;
}

export type Immediate =
  | { readonly constant: number }
  | { readonly lanes: readonly number[] }
  | { readonly index: number }
  | { readonly offset: number; readonly lane?: number };

export type I32 = Expr<"i32">;
export type F32 = Expr<"f32">;
export type F64 = Expr<"f64">;
export type V128 = Expr<"v128">;

/** What has no value: a store. */
export interface Effect {
  readonly instruction: string;
  readonly operands: readonly Expr<ValueType>[];
  readonly immediate: Immediate;
}

function expr<T extends ValueType>(
  type: T,
  instruction: string,
  operands: readonly Expr<ValueType>[],
  immediate?: Immediate,
): Expr<T> {
  return immediate === undefined ? { type, instruction, operands } : { type, instruction, operands, immediate };
}

const unary =
  <T extends ValueType, R extends ValueType>(type: R, instruction: string) =>
  (x: Expr<T>): Expr<R> =>
    expr(type, instruction, [x]);

const binary =
  <T extends ValueType, R extends ValueType>(type: R, instruction: string) =>
  (x: Expr<T>, y: Expr<T>): Expr<R> =>
    expr(type, instruction, [x, y]);

const ternary =
  (instruction: string) =>
  (x: V128, y: V128, z: V128): V128 =>
    expr("v128", instruction, [x, y, z]);

const load =
  <T extends ValueType>(type: T, instruction: string) =>
  (address: I32, offset = 0): Expr<T> =>
    expr(type, instruction, [address], { offset });

const store =
  <T extends ValueType>(instruction: string) =>
  (address: I32, value: Expr<T>, offset = 0): Effect => ({
    instruction,
    operands: [address, value],
    immediate: { offset },
  });

const constant =
  <T extends ValueType>(type: T) =>
  (value: number): Expr<T> =>
    expr(type, `${type}.const`, [], { constant: value });

const selection =
  <T extends ValueType>(type: T) =>
  (yes: Expr<T>, no: Expr<T>, condition: I32): Expr<T> =>
    expr(type, "select", [yes, no, condition]);

export const i32 = {
  const: constant("i32"),
  add: binary<"i32", "i32">("i32", "i32.add"),
  sub: binary<"i32", "i32">("i32", "i32.sub"),
  mul: binary<"i32", "i32">("i32", "i32.mul"),
  and: binary<"i32", "i32">("i32", "i32.and"),
  or: binary<"i32", "i32">("i32", "i32.or"),
  shl: binary<"i32", "i32">("i32", "i32.shl"),
  divU: binary<"i32", "i32">("i32", "i32.div_u"),
  eq: binary<"i32", "i32">("i32", "i32.eq"),
  ne: binary<"i32", "i32">("i32", "i32.ne"),
  ltU: binary<"i32", "i32">("i32", "i32.lt_u"),
  gtU: binary<"i32", "i32">("i32", "i32.gt_u"),
  leU: binary<"i32", "i32">("i32", "i32.le_u"),
  geU: binary<"i32", "i32">("i32", "i32.ge_u"),
  eqz: unary<"i32", "i32">("i32", "i32.eqz"),
  load: load("i32", "i32.load"),
  store: store<"i32">("i32.store"),
  select: selection("i32"),
};

export const f32 = {
  const: constant("f32"),
  add: binary<"f32", "f32">("f32", "f32.add"),
  mul: binary<"f32", "f32">("f32", "f32.mul"),
  gt: binary<"f32", "i32">("i32", "f32.gt"),
  eq: binary<"f32", "i32">("i32", "f32.eq"),
  demoteF64: unary<"f64", "f32">("f32", "f32.demote_f64"),
  load: load("f32", "f32.load"),
  store: store<"f32">("f32.store"),
  select: selection("f32"),
};

export const f64 = {
  const: constant("f64"),
  add: binary<"f64", "f64">("f64", "f64.add"),
  sub: binary<"f64", "f64">("f64", "f64.sub"),
  mul: binary<"f64", "f64">("f64", "f64.mul"),
  div: binary<"f64", "f64">("f64", "f64.div"),
  sqrt: unary<"f64", "f64">("f64", "f64.sqrt"),
  eq: binary<"f64", "i32">("i32", "f64.eq"),
  convertI32U: unary<"i32", "f64">("f64", "f64.convert_i32_u"),
  promoteF32: unary<"f32", "f64">("f64", "f64.promote_f32"),
  load: load("f64", "f64.load"),
  store: store<"f64">("f64.store"),
};

const laneOf =
  <T extends ValueType>(type: T, instruction: string) =>
  (vector: V128, lane: number): Expr<T> =>
    expr(type, instruction, [vector], { lanes: [lane] });

export const v128 = {
  /** The bits of four 32-bit lanes. */
  const: (...lanes: readonly [number, number, number, number]): V128 =>
    expr("v128", "v128.const", [], { lanes: lanes.flatMap((lane) => [...new Uint8Array(Uint32Array.of(lane).buffer)]) }),
  load: load("v128", "v128.load"),
  load32Splat: load("v128", "v128.load32_splat"),
  load64Splat: load("v128", "v128.load64_splat"),
  load32Zero: load("v128", "v128.load32_zero"),
  load64Zero: load("v128", "v128.load64_zero"),
  load32Lane: (address: I32, vector: V128, lane: number, offset = 0): V128 =>
    expr("v128", "v128.load32_lane", [address, vector], { offset, lane }),
  load8x8U: load("v128", "v128.load8x8_u"),
  store: store<"v128">("v128.store"),
  store32Lane: (address: I32, vector: V128, lane: number, offset = 0): Effect => ({
    instruction: "v128.store32_lane",
    operands: [address, vector],
    immediate: { offset, lane },
  }),
  store64Lane: (address: I32, vector: V128, lane: number, offset = 0): Effect => ({
    instruction: "v128.store64_lane",
    operands: [address, vector],
    immediate: { offset, lane },
  }),
  and: binary<"v128", "v128">("v128", "v128.and"),
  or: binary<"v128", "v128">("v128", "v128.or"),
  /** The bits of `yes` where those of the mask are 1, of `no` elsewhere. */
  bitselect: (yes: V128, no: V128, mask: V128): V128 => expr("v128", "v128.bitselect", [yes, no, mask]),
  /** Lanes 0 … 3 of x, 4 … 7 of y. */
  shuffle32: (x: V128, y: V128, ...lanes: readonly [number, number, number, number]): V128 =>
    expr("v128", "i8x16.shuffle", [x, y], { lanes: lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)) }),
};

export const f32x4 = {
  splat: unary<"f32", "v128">("v128", "f32x4.splat"),
  extract: laneOf("f32", "f32x4.extract_lane"),
  add: binary<"v128", "v128">("v128", "f32x4.add"),
  sub: binary<"v128", "v128">("v128", "f32x4.sub"),
  mul: binary<"v128", "v128">("v128", "f32x4.mul"),
  div: binary<"v128", "v128">("v128", "f32x4.div"),
  min: binary<"v128", "v128">("v128", "f32x4.min"),
  max: binary<"v128", "v128">("v128", "f32x4.max"),
  pmin: binary<"v128", "v128">("v128", "f32x4.pmin"),
  pmax: binary<"v128", "v128">("v128", "f32x4.pmax"),
  abs: unary<"v128", "v128">("v128", "f32x4.abs"),
  neg: unary<"v128", "v128">("v128", "f32x4.neg"),
  sqrt: unary<"v128", "v128">("v128", "f32x4.sqrt"),
  floor: unary<"v128", "v128">("v128", "f32x4.floor"),
  eq: binary<"v128", "v128">("v128", "f32x4.eq"),
  ne: binary<"v128", "v128">("v128", "f32x4.ne"),
  lt: binary<"v128", "v128">("v128", "f32x4.lt"),
  gt: binary<"v128", "v128">("v128", "f32x4.gt"),
  le: binary<"v128", "v128">("v128", "f32x4.le"),
  ge: binary<"v128", "v128">("v128", "f32x4.ge"),
  convertI32x4S: unary<"v128", "v128">("v128", "f32x4.convert_i32x4_s"),
  demoteF64x2Zero: unary<"v128", "v128">("v128", "f32x4.demote_f64x2_zero"),
  /** x · y + z, rounded once or twice, as the machine has it: in the class `fma` alone, where it is once. */
  relaxedMadd: ternary("f32x4.relaxed_madd"),
};

export const f64x2 = {
  splat: unary<"f64", "v128">("v128", "f64x2.splat"),
  extract: laneOf("f64", "f64x2.extract_lane"),
  add: binary<"v128", "v128">("v128", "f64x2.add"),
  sub: binary<"v128", "v128">("v128", "f64x2.sub"),
  mul: binary<"v128", "v128">("v128", "f64x2.mul"),
  div: binary<"v128", "v128">("v128", "f64x2.div"),
  min: binary<"v128", "v128">("v128", "f64x2.min"),
  max: binary<"v128", "v128">("v128", "f64x2.max"),
  pmin: binary<"v128", "v128">("v128", "f64x2.pmin"),
  pmax: binary<"v128", "v128">("v128", "f64x2.pmax"),
  abs: unary<"v128", "v128">("v128", "f64x2.abs"),
  neg: unary<"v128", "v128">("v128", "f64x2.neg"),
  sqrt: unary<"v128", "v128">("v128", "f64x2.sqrt"),
  floor: unary<"v128", "v128">("v128", "f64x2.floor"),
  eq: binary<"v128", "v128">("v128", "f64x2.eq"),
  lt: binary<"v128", "v128">("v128", "f64x2.lt"),
  gt: binary<"v128", "v128">("v128", "f64x2.gt"),
  le: binary<"v128", "v128">("v128", "f64x2.le"),
  ge: binary<"v128", "v128">("v128", "f64x2.ge"),
  promoteLowF32x4: unary<"v128", "v128">("v128", "f64x2.promote_low_f32x4"),
  /** x · y + z as f32x4.relaxedMadd has it. */
  relaxedMadd: ternary("f64x2.relaxed_madd"),
};

const shift = (instruction: string) => (vector: V128, bits: number): V128 =>
  expr("v128", instruction, [vector, i32.const(bits)]);

export const i32x4 = {
  extendLowI16x8U: unary<"v128", "v128">("v128", "i32x4.extend_low_i16x8_u"),
};

export const i64x2 = {
  add: binary<"v128", "v128">("v128", "i64x2.add"),
  shl: shift("i64x2.shl"),
  shrU: shift("i64x2.shr_u"),
};

/** The opcodes of the specification (WebAssembly 2.0 and relaxed SIMD). */
export const OPCODES: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries({
    select: [0x1b],
    "local.get": [0x20], "local.set": [0x21],
    "i32.load": [0x28], "f32.load": [0x2a], "f64.load": [0x2b],
    "i32.store": [0x36], "f32.store": [0x38], "f64.store": [0x39],
    "i32.const": [0x41], "f32.const": [0x43], "f64.const": [0x44],
    "i32.eqz": [0x45], "i32.eq": [0x46], "i32.ne": [0x47], "i32.lt_u": [0x49],
    "i32.gt_u": [0x4b], "i32.le_u": [0x4d], "i32.ge_u": [0x4f],
    "f32.eq": [0x5b], "f32.gt": [0x5e], "f64.eq": [0x61],
    "i32.add": [0x6a], "i32.sub": [0x6b], "i32.mul": [0x6c], "i32.div_u": [0x6e], "i32.and": [0x71], "i32.or": [0x72],
    "i32.shl": [0x74], "f32.add": [0x92], "f32.mul": [0x94],
    "f64.sqrt": [0x9f], "f64.add": [0xa0], "f64.sub": [0xa1], "f64.mul": [0xa2], "f64.div": [0xa3],
    "f32.demote_f64": [0xb6], "f64.convert_i32_u": [0xb8], "f64.promote_f32": [0xbb],
  }).concat(
    Object.entries({
      "v128.load": 0x00, "v128.load8x8_u": 0x02, "v128.load32_splat": 0x09, "v128.load64_splat": 0x0a,
      "v128.store": 0x0b, "v128.const": 0x0c, "i8x16.shuffle": 0x0d,
      "f32x4.splat": 0x13, "f64x2.splat": 0x14,
      "f32x4.extract_lane": 0x1f, "f64x2.extract_lane": 0x21,
      "f32x4.eq": 0x41, "f32x4.ne": 0x42, "f32x4.lt": 0x43, "f32x4.gt": 0x44, "f32x4.le": 0x45, "f32x4.ge": 0x46,
      "f64x2.eq": 0x47, "f64x2.lt": 0x49, "f64x2.gt": 0x4a, "f64x2.le": 0x4b, "f64x2.ge": 0x4c,
      "v128.and": 0x4e, "v128.or": 0x50, "v128.bitselect": 0x52, "v128.load32_lane": 0x56, "v128.store32_lane": 0x5a,
      "v128.store64_lane": 0x5b, "v128.load32_zero": 0x5c, "v128.load64_zero": 0x5d,
      "f32x4.demote_f64x2_zero": 0x5e, "f64x2.promote_low_f32x4": 0x5f,
      "f32x4.floor": 0x68, "f64x2.floor": 0x75,
      "i32x4.extend_low_i16x8_u": 0xa9, "i64x2.shl": 0xcb, "i64x2.shr_u": 0xcd, "i64x2.add": 0xce,
      "f32x4.abs": 0xe0, "f32x4.neg": 0xe1, "f32x4.sqrt": 0xe3, "f32x4.add": 0xe4, "f32x4.sub": 0xe5,
      "f32x4.mul": 0xe6, "f32x4.div": 0xe7, "f32x4.min": 0xe8, "f32x4.max": 0xe9, "f32x4.pmin": 0xea,
      "f32x4.pmax": 0xeb, "f64x2.abs": 0xec, "f64x2.neg": 0xed, "f64x2.sqrt": 0xef, "f64x2.add": 0xf0,
      "f64x2.sub": 0xf1, "f64x2.mul": 0xf2, "f64x2.div": 0xf3, "f64x2.min": 0xf4, "f64x2.max": 0xf5,
      "f64x2.pmin": 0xf6, "f64x2.pmax": 0xf7,
      "f32x4.convert_i32x4_s": 0xfa, "f32x4.relaxed_madd": 0x105, "f64x2.relaxed_madd": 0x107,
    }).map(([name, code]): [string, number[]] => [name, [0xfd, ...unsigned(code)]]),
  ),
);

/** LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
