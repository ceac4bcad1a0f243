/**
 * Arithmetic on a group of four elements, in lanes of float32, which fill one register, or of float64, which fill two.
 * What is written once for `Lanes` is computed in either.
 */
import type { Body } from "../runtime/wasm/assembler/function.ts";
import { f32x4, f64x2, v128, type V128 } from "../runtime/wasm/assembler/instructions.ts";
import type { Constants } from "./constants.ts";

/** Four numbers, or four masks of all ones or zeros. An expression is computed wherever it is used: see `name`. */
export type Lanes = readonly V128[];

export type LaneType = "f32" | "f64";

export interface Arithmetic {
  readonly constants: Constants;
  constant(value: number): Lanes;
  /** Computes the lanes here, for what uses them more than once. */
  name(x: Lanes): Lanes;
  /** An operation of instructions on the registers, one after the other. */
  map(operation: (...registers: readonly V128[]) => V128, ...operands: readonly Lanes[]): Lanes;

  add(x: Lanes, y: Lanes): Lanes;
  sub(x: Lanes, y: Lanes): Lanes;
  mul(x: Lanes, y: Lanes): Lanes;
  div(x: Lanes, y: Lanes): Lanes;
  /** x · y + z. Rounded once in the class `fma`, twice in `simd`: for polynomials, whose last bits nobody sees. */
  madd(x: Lanes, y: Lanes, z: Lanes): Lanes;
  abs(x: Lanes): Lanes;
  neg(x: Lanes): Lanes;
  sqrt(x: Lanes): Lanes;
  floor(x: Lanes): Lanes;
  /** As Math.min and Math.max: NaN where either is, −0 below 0. */
  min(x: Lanes, y: Lanes): Lanes;
  max(x: Lanes, y: Lanes): Lanes;
  /** x or a limit that is no NaN, in one instruction: x where they are equal or x is NaN. */
  atMost(x: Lanes, limit: Lanes): Lanes;
  atLeast(x: Lanes, limit: Lanes): Lanes;
  lt(x: Lanes, y: Lanes): Lanes;
  le(x: Lanes, y: Lanes): Lanes;
  gt(x: Lanes, y: Lanes): Lanes;
  ge(x: Lanes, y: Lanes): Lanes;
  eq(x: Lanes, y: Lanes): Lanes;
  or(x: Lanes, y: Lanes): Lanes;
  /** Bit by bit, so that nothing of the side not taken shows, NaN included. */
  select(mask: Lanes, yes: Lanes, no: Lanes): Lanes;
}

/** The statements go to `$`. `fused`: multiply-adds may be the machine's, for the class `fma`. */
export function arithmetic(type: LaneType, $: Body, constants: Constants, fused: boolean): Arithmetic {
  const lanes = type === "f32" ? f32x4 : f64x2;
  const registers = type === "f32" ? 1 : 2;

  const map: Arithmetic["map"] = (operation, ...operands) =>
    Array.from({ length: registers }, (_, i) => operation(...operands.map((operand) => operand[i]!)));
  const unary =
    (operation: (x: V128) => V128) =>
    (x: Lanes): Lanes =>
      map((a) => operation(a!), x);
  const binary =
    (operation: (x: V128, y: V128) => V128) =>
    (x: Lanes, y: Lanes): Lanes =>
      map((a, b) => operation(a!, b!), x, y);
  /** Both registers use what is loaded once. */
  const shared = (constant: V128): Lanes =>
    new Array<V128>(registers).fill(registers === 1 ? constant : $.let(constant));

  return {
    constants,
    constant: (value) => shared(constants[type](value)),
    name: unary((x) => $.let(x)),
    map,
    add: binary(lanes.add),
    sub: binary(lanes.sub),
    mul: binary(lanes.mul),
    div: binary(lanes.div),
    madd: (x, y, z) =>
      map((a, b, c) => (fused ? lanes.relaxedMadd(a!, b!, c!) : lanes.add(lanes.mul(a!, b!), c!)), x, y, z),
    abs: unary(lanes.abs),
    neg: unary(lanes.neg),
    sqrt: unary(lanes.sqrt),
    floor: unary(lanes.floor),
    min: binary(lanes.min),
    max: binary(lanes.max),
    // pmin(x, y) is y where y < x, else x.
    atMost: binary(lanes.pmin),
    atLeast: binary(lanes.pmax),
    lt: binary(lanes.lt),
    le: binary(lanes.le),
    gt: binary(lanes.gt),
    ge: binary(lanes.ge),
    eq: binary(lanes.eq),
    or: binary(v128.or),
    select: (mask, yes, no) => map((m, a, b) => v128.bitselect(a!, b!, m!), mask, yes, no),
  };
}

/** Four float32 numbers as lanes of `type`. */
export function fromFloat32(type: LaneType, $: Body, x: V128): Lanes {
  if (type === "f32") return [x];
  const four = $.let(x);
  return [f64x2.promoteLowF32x4(four), f64x2.promoteLowF32x4(v128.shuffle32(four, four, 2, 3, 2, 3))];
}

/** Lanes as four float32 numbers, rounded. */
export function toFloat32([low, high]: Lanes): V128 {
  if (high === undefined) return low!;
  return v128.shuffle32(f32x4.demoteF64x2Zero(low!), f32x4.demoteF64x2Zero(high), 0, 1, 4, 5);
}
