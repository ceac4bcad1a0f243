import { describe, expect, test } from "vitest";
import { wasmFunction } from "../../src/runtime/wasm/assembler/function.ts";
import {
  f32,
  f32x4,
  f64,
  f64x2,
  i32,
  i32x4,
  i64x2,
  OPCODES,
  v128,
  type Effect,
  type Expr,
  type ValueType,
} from "../../src/runtime/wasm/assembler/instructions.ts";
import { classes, instantiate } from "./instances.ts";

/** 16 bytes, of which a number of 32 or 64 bits has the first. */
type Register = Uint8Array;

const OPERANDS = 64;
const RESULT = 256;

const float32s = (x: Register): Float32Array => new Float32Array(x.slice().buffer);
const float64s = (x: Register): Float64Array => new Float64Array(x.slice().buffer);
const int32s = (x: Register): Int32Array => new Int32Array(x.slice().buffer);
const int64s = (x: Register): BigUint64Array => new BigUint64Array(x.slice().buffer);
const halvesOf = (x: Register): Uint16Array => new Uint16Array(x.slice().buffer);
const repeated = (x: Register, bytes: number): Register => Uint8Array.from({ length: 16 }, (_, i) => x[i % bytes]!);
const laneOf = (x: Register, bytes: number, lane: number): Register =>
  register(x.slice(bytes * lane, bytes * (lane + 1)));
function register(numbers: Exclude<NodeJS.TypedArray, BigInt64Array>): Register {
  const bytes = new Uint8Array(16);
  bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return bytes;
}

const FLOATS = [
  0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 3.1, 1e10, -1e10, 2 ** -149, 1e-40, 3.4e38, Infinity, -Infinity, NaN,
];
const DOUBLES = [...FLOATS, 0.1, -0.1, 1e300, -1e-300, 2 ** -1074, 2 ** 52 + 0.5];
const INTEGERS = [0, 1, -1, 2, 31, 32, 33, 127, 128, -128, 255, 65536, 2 ** 31 - 1, -(2 ** 31), 0x12345678];

/** Operands of each type: numbers alone, and in lanes, each beside others. */
const samples: Readonly<Record<ValueType, readonly Register[]>> = {
  i32: INTEGERS.map((x) => register(Int32Array.of(x))),
  f32: FLOATS.map((x) => register(Float32Array.of(x))),
  f64: DOUBLES.map((x) => register(Float64Array.of(x))),
  v128: [
    ...FLOATS.map((_, i) => register(Float32Array.from([0, 1, 5, 11], (step) => FLOATS[(i + step) % FLOATS.length]!))),
    ...DOUBLES.map((x, i) => register(Float64Array.of(x, DOUBLES[(i * 7 + 3) % DOUBLES.length]!))),
    ...INTEGERS.map((_, i) =>
      register(Int32Array.from([0, 2, 3, 7], (step) => INTEGERS[(i + step) % INTEGERS.length]!)),
    ),
  ],
};

const loaders = { i32: i32.load, f32: f32.load, f64: f64.load, v128: v128.load };
type Store = (address: Expr<"i32">, value: Expr<ValueType>) => Effect;
const storers = { i32: i32.store, f32: f32.store, f64: f64.store, v128: v128.store };

/** What an instruction makes of operands of these types, and what it means. */
interface Case {
  readonly operands: readonly ValueType[];
  readonly write: (...operands: readonly Expr<ValueType>[]) => Expr<ValueType>;
  readonly meaning: (...operands: readonly Register[]) => Register;
}

/** A case for an instruction of the assembler, whose types its meaning has too. */
function of(
  operands: readonly ValueType[],
  write: (...operands: never[]) => Expr<ValueType>,
  meaning: Case["meaning"],
): Case {
  return { operands, write: write as Case["write"], meaning };
}

const i32Of = (f: (x: number, y: number, z: number) => number) => (...operands: readonly Register[]): Register => {
  const [x = 0, y = 0, z = 0] = operands.map((operand) => int32s(operand)[0]!);
  return register(Int32Array.of(f(x, y, z)));
};
const float32 = (f: (x: number, y: number) => number) => (...operands: readonly Register[]): Register => {
  const [x = 0, y = 0] = operands.map((operand) => float32s(operand)[0]!);
  return register(Float32Array.of(f(x, y)));
};
const float64 = (f: (x: number, y: number) => number) => (...operands: readonly Register[]): Register => {
  const [x = 0, y = 0] = operands.map((operand) => float64s(operand)[0]!);
  return register(Float64Array.of(f(x, y)));
};
const each32 = (f: (x: number, y: number, z: number) => number) => (...operands: readonly Register[]): Register => {
  const [x, y = x!, z = x!] = operands.map(float32s);
  return register(Float32Array.from(x!, (value, i) => f(value, y[i]!, z[i]!)));
};
const each64 = (f: (x: number, y: number) => number) => (...operands: readonly Register[]): Register => {
  const [x, y = x!] = operands.map(float64s);
  return register(Float64Array.from(x!, (value, i) => f(value, y[i]!)));
};
const eachLong = (f: (x: bigint, y: bigint) => bigint) => (...operands: readonly Register[]): Register => {
  const [x, y = x!] = operands.map(int64s);
  return register(BigUint64Array.from(x!, (value, i) => BigInt.asUintN(64, f(value, y[i]!))));
};
const mask32 = (f: (x: number, y: number) => boolean) => (x: Register, y: Register): Register => {
  const [a, b] = [float32s(x), float32s(y)];
  return register(Int32Array.from(a, (value, i) => -f(value, b[i]!)));
};
const mask64 = (f: (x: number, y: number) => boolean) => (x: Register, y: Register): Register => {
  const [a, b] = [float64s(x), float64s(y)];
  return register(BigUint64Array.from(a, (value, i) => (f(value, b[i]!) ? 2n ** 64n - 1n : 0n)));
};
const bytes = (f: (x: number, y: number, z: number) => number) => (...operands: readonly Register[]): Register => {
  const [x, y = x!, z = x!] = operands;
  return Uint8Array.from(x!, (value, i) => f(value, y[i]!, z[i]!));
};

const pmin = (x: number, y: number): number => (y < x ? y : x);
const pmax = (x: number, y: number): number => (x < y ? y : x);

const ii: readonly ValueType[] = ["i32", "i32"];
const ff: readonly ValueType[] = ["f32", "f32"];
const dd: readonly ValueType[] = ["f64", "f64"];
const vv: readonly ValueType[] = ["v128", "v128"];
const vvv: readonly ValueType[] = ["v128", "v128", "v128"];
const v: readonly ValueType[] = ["v128"];

const choose = (x: Register, y: Register, z: Register): Register => (int32s(z)[0] !== 0 ? x : y);
/** Where a test may write in the memory that loads read. */
const BYTES = Uint8Array.from({ length: 32 }, (_, i) => 37 * i + 201);
const at = i32.const(OPERANDS - 40);
const loaded = (f: (bytes: Uint8Array) => Register): Case["meaning"] => () => f(BYTES.slice(5));

/** By the names of the assembler. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  "i32.const": INTEGERS.concat(63, 64, -64, -65, 8191, 8192, -8192, -8193).map((x) =>
    of([], () => i32.const(x), i32Of(() => x)),
  ),
  "i32.add": [of(ii, i32.add, i32Of((x, y) => x + y))],
  "i32.sub": [of(ii, i32.sub, i32Of((x, y) => x - y))],
  "i32.mul": [of(ii, i32.mul, i32Of(Math.imul))],
  "i32.and": [of(ii, i32.and, i32Of((x, y) => x & y))],
  "i32.or": [of(ii, i32.or, i32Of((x, y) => x | y))],
  "i32.shl": [of(ii, i32.shl, i32Of((x, y) => x << y))],
  "i32.divU": [of(ii, (x: Expr<"i32">, y: Expr<"i32">) => i32.divU(x, i32.or(y, i32.const(1))),
    i32Of((x, y) => Math.floor((x >>> 0) / ((y | 1) >>> 0))))],
  "i32.eq": [of(ii, i32.eq, i32Of((x, y) => +(x === y)))],
  "i32.ne": [of(ii, i32.ne, i32Of((x, y) => +(x !== y)))],
  "i32.ltU": [of(ii, i32.ltU, i32Of((x, y) => +(x >>> 0 < y >>> 0)))],
  "i32.gtU": [of(ii, i32.gtU, i32Of((x, y) => +(x >>> 0 > y >>> 0)))],
  "i32.leU": [of(ii, i32.leU, i32Of((x, y) => +(x >>> 0 <= y >>> 0)))],
  "i32.geU": [of(ii, i32.geU, i32Of((x, y) => +(x >>> 0 >= y >>> 0)))],
  "i32.eqz": [of(["i32"], i32.eqz, i32Of((x) => +(x === 0)))],
  "i32.load": [of([], () => i32.load(at, 5), loaded((b) => register(b.slice(0, 4))))],
  "i32.select": [of([...ii, "i32"], i32.select, choose)],

  "f32.const": FLOATS.map((x) => of([], () => f32.const(x), float32(() => x))),
  "f32.add": [of(ff, f32.add, float32((x, y) => x + y))],
  "f32.mul": [of(ff, f32.mul, float32((x, y) => x * y))],
  "f32.gt": [of(ff, f32.gt, (x, y) => register(Int32Array.of(+(float32s(x!)[0]! > float32s(y!)[0]!))))],
  "f32.eq": [of(ff, f32.eq, (x, y) => register(Int32Array.of(+(float32s(x!)[0]! === float32s(y!)[0]!))))],
  "f32.demoteF64": [of(["f64"], f32.demoteF64, (x) => register(Float32Array.of(float64s(x!)[0]!)))],
  "f32.load": [of([], () => f32.load(at, 5), loaded((b) => register(b.slice(0, 4))))],
  "f32.select": [of([...ff, "i32"], f32.select, choose)],

  "f64.const": DOUBLES.map((x) => of([], () => f64.const(x), float64(() => x))),
  "f64.add": [of(dd, f64.add, float64((x, y) => x + y))],
  "f64.sub": [of(dd, f64.sub, float64((x, y) => x - y))],
  "f64.mul": [of(dd, f64.mul, float64((x, y) => x * y))],
  "f64.div": [of(dd, f64.div, float64((x, y) => x / y))],
  "f64.sqrt": [of(["f64"], f64.sqrt, float64(Math.sqrt))],
  "f64.eq": [of(dd, f64.eq, (x, y) => register(Int32Array.of(+(float64s(x!)[0]! === float64s(y!)[0]!))))],
  "f64.convertI32U": [of(["i32"], f64.convertI32U, (x) => register(Float64Array.of(int32s(x!)[0]! >>> 0)))],
  "f64.promoteF32": [of(["f32"], f64.promoteF32, (x) => register(Float64Array.of(float32s(x!)[0]!)))],
  "f64.load": [of([], () => f64.load(at, 5), loaded((b) => register(b.slice(0, 8))))],

  "v128.const": [
    of([], () => v128.const(1, -2, 2 ** 31 - 1, -7), () => register(Int32Array.of(1, -2, 2 ** 31 - 1, -7))),
  ],
  "v128.load": [of([], () => v128.load(at, 5), loaded((b) => b.slice(0, 16)))],
  "v128.load32Splat": [of([], () => v128.load32Splat(at, 5), loaded((b) => repeated(b, 4)))],
  "v128.load64Splat": [of([], () => v128.load64Splat(at, 5), loaded((b) => repeated(b, 8)))],
  "v128.load32Zero": [of([], () => v128.load32Zero(at, 5), loaded((b) => register(b.slice(0, 4))))],
  "v128.load64Zero": [of([], () => v128.load64Zero(at, 5), loaded((b) => register(b.slice(0, 8))))],
  "v128.load32Lane": [0, 1, 2, 3].map((lane) =>
    of(v, (x: Expr<"v128">) => v128.load32Lane(at, x, lane, 5), (x) => {
      const result = x!.slice();
      result.set(BYTES.slice(5, 9), 4 * lane);
      return result;
    })),
  "v128.load8x8U": [of([], () => v128.load8x8U(at, 5), loaded((b) => register(Uint16Array.from(b.slice(0, 8)))))],
  "v128.and": [of(vv, v128.and, bytes((x, y) => x & y))],
  "v128.or": [of(vv, v128.or, bytes((x, y) => x | y))],
  "v128.bitselect": [of(vvv, v128.bitselect, bytes((x, y, z) => (x & z) | (y & ~z)))],
  "v128.shuffle32": [[0, 1, 2, 3], [4, 5, 6, 7], [3, 7, 0, 4], [0, 1, 4, 5], [2, 2, 6, 1]].map((lanes) =>
    of(vv, (x: Expr<"v128">, y: Expr<"v128">) => v128.shuffle32(x, y, ...(lanes as [number, number, number, number])),
      (x, y) => register(Int32Array.from(lanes, (lane) => [...int32s(x!), ...int32s(y!)][lane]!)))),

  "f32x4.splat": [of(["f32"], f32x4.splat, (x) => register(new Float32Array(4).fill(float32s(x!)[0]!)))],
  "f32x4.extract": [0, 1, 2, 3].map((lane) =>
    of(v, (x: Expr<"v128">) => f32x4.extract(x, lane), (x) => laneOf(x!, 4, lane)),
  ),
  "f32x4.add": [of(vv, f32x4.add, each32((x, y) => x + y))],
  "f32x4.sub": [of(vv, f32x4.sub, each32((x, y) => x - y))],
  "f32x4.mul": [of(vv, f32x4.mul, each32((x, y) => x * y))],
  "f32x4.div": [of(vv, f32x4.div, each32((x, y) => x / y))],
  "f32x4.min": [of(vv, f32x4.min, each32((x, y) => Math.min(x, y)))],
  "f32x4.max": [of(vv, f32x4.max, each32((x, y) => Math.max(x, y)))],
  "f32x4.pmin": [of(vv, f32x4.pmin, each32(pmin))],
  "f32x4.pmax": [of(vv, f32x4.pmax, each32(pmax))],
  "f32x4.abs": [of(v, f32x4.abs, each32(Math.abs))],
  "f32x4.neg": [of(v, f32x4.neg, each32((x) => -x))],
  "f32x4.sqrt": [of(v, f32x4.sqrt, each32(Math.sqrt))],
  "f32x4.floor": [of(v, f32x4.floor, each32(Math.floor))],
  "f32x4.eq": [of(vv, f32x4.eq, mask32((x, y) => x === y))],
  "f32x4.ne": [of(vv, f32x4.ne, mask32((x, y) => x !== y))],
  "f32x4.lt": [of(vv, f32x4.lt, mask32((x, y) => x < y))],
  "f32x4.gt": [of(vv, f32x4.gt, mask32((x, y) => x > y))],
  "f32x4.le": [of(vv, f32x4.le, mask32((x, y) => x <= y))],
  "f32x4.ge": [of(vv, f32x4.ge, mask32((x, y) => x >= y))],
  "f32x4.convertI32x4S": [of(v, f32x4.convertI32x4S, (x) => register(Float32Array.from(int32s(x!))))],
  "f32x4.demoteF64x2Zero": [of(v, f32x4.demoteF64x2Zero, (x) => register(Float32Array.of(...float64s(x!), 0, 0)))],

  "f64x2.splat": [of(["f64"], f64x2.splat, (x) => register(new Float64Array(2).fill(float64s(x!)[0]!)))],
  "f64x2.extract": [0, 1].map((lane) => of(v, (x: Expr<"v128">) => f64x2.extract(x, lane), (x) => laneOf(x!, 8, lane))),
  "f64x2.add": [of(vv, f64x2.add, each64((x, y) => x + y))],
  "f64x2.sub": [of(vv, f64x2.sub, each64((x, y) => x - y))],
  "f64x2.mul": [of(vv, f64x2.mul, each64((x, y) => x * y))],
  "f64x2.div": [of(vv, f64x2.div, each64((x, y) => x / y))],
  "f64x2.min": [of(vv, f64x2.min, each64((x, y) => Math.min(x, y)))],
  "f64x2.max": [of(vv, f64x2.max, each64((x, y) => Math.max(x, y)))],
  "f64x2.pmin": [of(vv, f64x2.pmin, each64(pmin))],
  "f64x2.pmax": [of(vv, f64x2.pmax, each64(pmax))],
  "f64x2.abs": [of(v, f64x2.abs, each64(Math.abs))],
  "f64x2.neg": [of(v, f64x2.neg, each64((x) => -x))],
  "f64x2.sqrt": [of(v, f64x2.sqrt, each64(Math.sqrt))],
  "f64x2.floor": [of(v, f64x2.floor, each64(Math.floor))],
  "f64x2.eq": [of(vv, f64x2.eq, mask64((x, y) => x === y))],
  "f64x2.lt": [of(vv, f64x2.lt, mask64((x, y) => x < y))],
  "f64x2.gt": [of(vv, f64x2.gt, mask64((x, y) => x > y))],
  "f64x2.le": [of(vv, f64x2.le, mask64((x, y) => x <= y))],
  "f64x2.ge": [of(vv, f64x2.ge, mask64((x, y) => x >= y))],
  "f64x2.promoteLowF32x4": [of(v, f64x2.promoteLowF32x4, (x) => register(Float64Array.from(float32s(x!).slice(0, 2))))],

  "i32x4.extendLowI16x8U": [of(v, i32x4.extendLowI16x8U, (x) => register(Int32Array.from(halvesOf(x!).slice(0, 4))))],

  "i64x2.add": [of(vv, i64x2.add, eachLong((x, y) => x + y))],
  "i64x2.shl": [0, 1, 52, 63].map((bits) =>
    of(v, (x: Expr<"v128">) => i64x2.shl(x, bits), eachLong((x) => x << BigInt(bits))),
  ),
  "i64x2.shrU": [0, 1, 52, 63].map((bits) =>
    of(v, (x: Expr<"v128">) => i64x2.shrU(x, bits), eachLong((x) => x >> BigInt(bits))),
  ),
};

/** What has no value, and what machines round differently, which are tested apart. */
const stores = ["i32.store", "f32.store", "f64.store", "v128.store", "v128.store32Lane", "v128.store64Lane"];
const fused = ["f32x4.relaxedMadd", "f64x2.relaxedMadd"];

test("every instruction has a test, and every opcode an instruction", () => {
  const namespaces = { i32, f32, f64, v128, f32x4, f64x2, i32x4, i64x2 };
  const names = Object.entries(namespaces).flatMap(([space, all]) =>
    Object.keys(all).map((name) => `${space}.${name}`),
  );
  expect([...Object.keys(cases), ...stores, ...fused].sort()).toEqual(names.sort());
  const written = new Set(Object.values(cases).flat().flatMap((each) => instructionsIn(expressionOf(each))));
  const others = ["local.set", "f32x4.relaxed_madd", "f64x2.relaxed_madd", "i32.store", "f32.store", "f64.store"];
  const all = [...written, ...others, "v128.store", "v128.store32_lane", "v128.store64_lane", "local.get"];
  expect(Object.keys(OPCODES).filter((name) => !all.includes(name))).toEqual([]);
});

function instructionsIn({ instruction, operands }: Expr<ValueType>): string[] {
  return [instruction, ...operands.flatMap(instructionsIn)];
}

/** The instruction of operands that lie in memory. */
function expressionOf({ operands, write }: Case): Expr<ValueType> {
  return write(...operands.map((type, i) => loaders[type](i32.const(OPERANDS + 16 * i))));
}

test.each(Object.entries(cases))("%s", (name, each) => {
  const functions = each.map((one, index) =>
    wasmFunction(String(index), {}, ($) => {
      const value = expressionOf(one);
      $.do((storers[value.type] as Store)(i32.const(RESULT), value));
    }),
  );
  const { buffer, exports } = instantiate(functions);
  const memory = new Uint8Array(buffer);
  memory.set(BYTES, OPERANDS - 40);
  let runs = 0;
  each.forEach(({ operands, meaning }, index) => {
    for (const values of tuples(operands)) {
      values.forEach((value, i) => memory.set(value, OPERANDS + 16 * i));
      memory.fill(0, RESULT, RESULT + 16);
      exports[String(index)]!();
      const actual = memory.slice(RESULT, RESULT + 16);
      const expected = meaning(...values);
      if (!isSame(actual, expected, name)) {
        const of = values.map((value) => `[${value.join()}]`).join(", ");
        expect.fail(`${name} of ${of} is [${actual.join()}], not [${expected.join()}]`);
      }
      runs++;
    }
  });
  expect(runs).toBeGreaterThanOrEqual(each.length);
});

/** All operands of these types beside one another, of the third one in ten. */
function tuples(types: readonly ValueType[]): (readonly Register[])[] {
  return types.reduce<(readonly Register[])[]>(
    (rows, type, i) => {
      const values = samples[type].filter((_, k) => i < 2 || k % 10 === 0);
      return rows.flatMap((row) => values.map((value) => [...row, value]));
    },
    [[]],
  );
}

/** The same 16 bytes; where they are lanes of floats, any NaN is like any other. */
function isSame(actual: Register, expected: Register, name: string): boolean {
  if (Buffer.compare(actual, expected) === 0) return true;
  const lanes = name.startsWith("f32") ? float32s : name.startsWith("f64") ? float64s : undefined;
  if (lanes === undefined || /\.(eq|ne|lt|gt|le|ge)$/.test(name)) return false;
  return lanes(expected).every((x, i) => Object.is(x, lanes(actual)[i]));
}

describe("stores", () => {
  const value = v128.const(0x04030201, 0x08070605, 0x0c0b0a09, 0x100f0e0d);
  const to = i32.const(RESULT);
  const written = {
    "i32.store": { effect: i32.store(to, i32.const(0x04030201), 3), first: 1, bytes: 4 },
    "f32.store": { effect: f32.store(to, f32x4.extract(value, 1), 3), first: 5, bytes: 4 },
    "f64.store": { effect: f64.store(to, f64x2.extract(value, 1), 3), first: 9, bytes: 8 },
    "v128.store": { effect: v128.store(to, value, 3), first: 1, bytes: 16 },
    "v128.store32Lane": { effect: v128.store32Lane(to, value, 2, 3), first: 9, bytes: 4 },
    "v128.store64Lane": { effect: v128.store64Lane(to, value, 1, 3), first: 9, bytes: 8 },
  };

  test("are all here", () => expect(Object.keys(written)).toEqual(stores));

  test.each(Object.entries(written))("%s", (_, { effect, first, bytes }) => {
    const { buffer, exports } = instantiate([wasmFunction("f", {}, ($) => $.do(effect))]);
    const expected = new Uint8Array(buffer.slice(0));
    for (let i = 0; i < bytes; i++) expected[RESULT + 3 + i] = first + i;
    exports["f"]!();
    expect(Buffer.compare(new Uint8Array(buffer), expected)).toBe(0);
  });
});

test.skipIf(classes.length < 2)("relaxed multiply-adds are x · y + z, rounded once", () => {
  const [x, y, z] = [0, 1, 2].map((i) => v128.load(i32.const(OPERANDS + 16 * i)));
  const { buffer, exports } = instantiate([
    wasmFunction("f32", {}, ($) => $.do(v128.store(i32.const(RESULT), f32x4.relaxedMadd(x!, y!, z!)))),
    wasmFunction("f64", {}, ($) => $.do(v128.store(i32.const(RESULT), f64x2.relaxedMadd(x!, y!, z!)))),
  ]);
  const lanes = (type: "f32" | "f64"): ((at: number) => Float32Array | Float64Array) => (at) =>
    type === "f32" ? new Float32Array(buffer, at, 4) : new Float64Array(buffer, at, 2);
  // (1 + ε)(1 − ε) − 1 = −ε², of which nothing is left where the product is rounded to 1.
  for (const [type, ε] of [["f32", 2 ** -13], ["f64", 2 ** -27]] as const) {
    lanes(type)(OPERANDS).fill(1 + ε);
    lanes(type)(OPERANDS + 16).fill(1 - ε);
    lanes(type)(OPERANDS + 32).fill(-1);
    exports[type]!();
    expect([...lanes(type)(RESULT)]).toEqual([...lanes(type)(RESULT)].map(() => -(ε * ε)));
    lanes(type)(OPERANDS).fill(3);
    lanes(type)(OPERANDS + 16).fill(5);
    lanes(type)(OPERANDS + 32).fill(7);
    exports[type]!();
    expect(lanes(type)(RESULT)[1]).toBe(22);
  }
});
