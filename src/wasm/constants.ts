/**
 * Constants in memory. A constant in the code is built anew at every turn of a loop; loaded from a table it costs one
 * instruction, as an operand often none.
 */
import { i32, v128, type V128 } from "../runtime/wasm/assembler/instructions.ts";

/** What is to lie at the beginning of the memory, and grows as functions ask for constants. */
export interface Constants {
  /** `value`, rounded to float32, in four lanes. */
  f32(value: number): V128;
  /** `value` in two lanes. */
  f64(value: number): V128;
  /** 64 bits in two lanes. */
  bits(value: bigint): V128;
  /** The module's `data`, once all functions are written. */
  data(): Uint8Array;
}

const BYTES = 16;

/** An empty table from address 0 on. Each constant is held once. */
export function createConstants(): Constants {
  const addresses = new Map<bigint, number>();
  function bits(value: bigint): V128 {
    const key = BigInt.asUintN(64, value);
    let address = addresses.get(key);
    if (address === undefined) addresses.set(key, (address = addresses.size * BYTES));
    return v128.load(i32.const(0), address);
  }
  return {
    bits,
    f32: (value) => bits(new BigUint64Array(Float32Array.of(value, value).buffer)[0]!),
    f64: (value) => bits(new BigUint64Array(Float64Array.of(value).buffer)[0]!),
    data: () => new Uint8Array(BigUint64Array.from([...addresses.keys()].flatMap((key) => [key, key])).buffer),
  };
}
