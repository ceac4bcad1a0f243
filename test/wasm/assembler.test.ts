import { expect, test } from "vitest";
import { wasmFunction } from "../../src/runtime/wasm/assembler/function.ts";
import { f32, f64, f64x2, i32, signed, unsigned, v128 } from "../../src/runtime/wasm/assembler/instructions.ts";
import { encodeModule, forSharedMemory } from "../../src/runtime/wasm/assembler/module.ts";
import { instantiate, validate } from "./instances.ts";

/** The examples of the specification's appendix and of the DWARF standard, and both sides of every border of a byte. */
test.each([
  [0, [0x00]],
  [2, [0x02]],
  [127, [0x7f]],
  [128, [0x80, 0x01]],
  [129, [0x81, 0x01]],
  [12857, [0xb9, 0x64]],
  [16383, [0xff, 0x7f]],
  [16384, [0x80, 0x80, 0x01]],
  [2 ** 21 - 1, [0xff, 0xff, 0x7f]],
  [2 ** 21, [0x80, 0x80, 0x80, 0x01]],
  [2 ** 28, [0x80, 0x80, 0x80, 0x80, 0x01]],
  [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])("%d is an unsigned LEB128 number", (value, bytes) => expect(unsigned(value)).toEqual(bytes));

test.each([
  [0, [0x00]],
  [2, [0x02]],
  [-2, [0x7e]],
  [63, [0x3f]],
  [64, [0xc0, 0x00]],
  [-64, [0x40]],
  [-65, [0xbf, 0x7f]],
  [127, [0xff, 0x00]],
  [-127, [0x81, 0x7f]],
  [128, [0x80, 0x01]],
  [-128, [0x80, 0x7f]],
  [8191, [0xff, 0x3f]],
  [8192, [0x80, 0xc0, 0x00]],
  [-8192, [0x80, 0x40]],
  [2 ** 31 - 1, [0xff, 0xff, 0xff, 0xff, 0x07]],
  [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
])("%d is a signed LEB128 number", (value, bytes) => expect(signed(value)).toEqual(bytes));

test("locals of all types keep their values beside parameters", () => {
  const { exports } = instantiate([
    wasmFunction("f", { a: "i32", b: "f64" }, ($, { a, b }) => {
      const whole = $.let(i32.add(a, i32.const(1)));
      const half = $.let(f32.const(0.5));
      const lanes = $.let(f64x2.splat(b));
      const again = $.let(i32.mul(whole, whole));
      $.set(whole, i32.const(100));
      $.set(a, i32.const(7));
      const sum = f64.add(f64.convertI32U(i32.add(i32.add(whole, again), a)), f64.promoteF32(half));
      return f64.add(sum, f64.add(b, f64x2.extract(lanes, 1)));
    }),
  ]);
  expect(exports["f"]!(4, 1000)).toBe(100 + 25 + 7 + 0.5 + 1000 + 1000);
});

test("if takes one side, whichever other there is", () => {
  const { exports } = instantiate([
    wasmFunction("f", { x: "i32" }, ($, { x }) => {
      const result = $.let(i32.const(0));
      $.if(
        i32.eq(x, i32.const(1)),
        () => $.set(result, i32.const(10)),
        () =>
          $.if(
            i32.eq(x, i32.const(2)),
            () => $.set(result, i32.const(20)),
            () => $.set(result, i32.const(30)),
          ),
      );
      $.if(i32.eqz(x), () => $.set(result, i32.add(result, i32.const(5))));
      return result;
    }),
  ]);
  expect([0, 1, 2, 3].map((x) => exports["f"]!(x))).toEqual([35, 10, 20, 30]);
});

test("loops ask before their first turn, and may stand in one another", () => {
  const { exports } = instantiate([
    wasmFunction("f", { rows: "i32", columns: "i32" }, ($, { rows, columns }) => {
      const turns = $.let(i32.const(0));
      const i = $.let(i32.const(0));
      $.for(i, rows, 2, () => {
        const j = $.let(i32.const(0));
        $.for(j, columns, i32.const(1), () => $.set(turns, i32.add(turns, i32.const(1))));
      });
      $.while(i32.ltU(turns, i32.const(3)), () => $.set(turns, i32.add(turns, i32.const(100))));
      return turns;
    }),
  ]);
  expect(exports["f"]!(5, 4)).toBe(12);
  expect(exports["f"]!(0, 4)).toBe(100);
  expect(exports["f"]!(4, 0)).toBe(100);
});

test("functions call one another in any order, and only what is exported is seen", () => {
  const { buffer, exports } = instantiate([
    wasmFunction("twice", { at: "i32" }, ($, { at }) => {
      $.call("add", at, i32.const(3));
      $.call("add", at, i32.const(4));
    }),
    wasmFunction(
      "add",
      { at: "i32", by: "i32" },
      ($, { at, by }) => $.do(i32.store(at, i32.add(i32.load(at), by))),
      false,
    ),
  ]);
  exports["twice"]!(40);
  expect(new Int32Array(buffer)[10]).toBe(7);
  expect(Object.keys(exports)).toEqual(["twice"]);
});

test("what is missing is said by its name", () => {
  const encode = (callee: string): Uint8Array =>
    encodeModule({ functions: [wasmFunction("f", {}, ($) => $.call(callee))], data: new Uint8Array(0) });
  expect(() => encode("g")).toThrow("f calls g, which is not in the module");
  expect(() => encode("f")).not.toThrow();
});

test("data lie at the beginning of the memory, and an offset may be large", () => {
  const data = Uint8Array.from({ length: 300 }, (_, i) => i % 251);
  const load = wasmFunction("f", {}, () => i32.load(i32.const(1), 298));
  const store = wasmFunction("g", {}, ($) => $.do(v128.store(i32.const(0), v128.const(1, 2, 3, 4), 65520)));
  const { buffer, exports } = instantiate([load, store], { data });
  expect(new Uint8Array(buffer, 0, 301)).toEqual(Uint8Array.of(...data, 0));
  expect(exports["f"]!()).toBe(299 % 251);
  exports["g"]!();
  expect([...new Int32Array(buffer, 65520, 4)]).toEqual([1, 2, 3, 4]);
});

test("the module for shared memory differs in its memory alone", () => {
  const functions = [wasmFunction("f", {}, () => i32.load(i32.const(0)))];
  const own = encodeModule({ functions, data: Uint8Array.of(1, 2, 3) });
  const shared = forSharedMemory(own);
  const changed = [...own.keys()].filter((i) => own[i] !== shared[i]);
  expect(changed.map((i) => [own[i], shared[i]])).toEqual([[0x01, 0x03]]);
  expect(validate(shared)).toBe(true);
  expect(() => instantiate(functions, { shared: true })).not.toThrow();
});
