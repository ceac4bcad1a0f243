/** A dense network as an ONNX model, by the wire format of protocol buffers: what ONNX Runtime is measured on. */
import type { Network } from "../src/network/network.ts";
import type { Numbers } from "../src/runtime/heap.ts";

/** The operators of ONNX that activations of the workloads are; linear is none. */
const OPERATORS: Readonly<Record<string, string>> = {
  relu: "Relu",
  tanh: "Tanh",
  sigmoid: "Sigmoid",
  softmax: "Softmax",
};

/** Gemm is in this version what it is now, and Softmax is over the last axis. */
const OPSET = 13;

const IR_VERSION = 8;
const FLOAT = 1;
const INT_ATTRIBUTE = 2;

type Bytes = readonly number[] | Uint8Array;

/**
 * x (examples, n[0]) → y (examples, n[L]), any number of examples: for each layer a Gemm and its activation.
 * `parameter` gives W[l], (n[l], n[l-1]), by the name W1, and b[l] by b1. Throws for an activation that is not here.
 */
export function onnxModel(network: Network, parameter: (name: string) => Numbers): Uint8Array {
  const { layers, input } = network;
  const nodes: Uint8Array[] = [];
  const initializers: Uint8Array[] = [];
  let a = "x";
  for (const { index, units, inputs, activation } of layers) {
    const [W, b, Z] = [`W${index}`, `b${index}`, `Z${index}`];
    initializers.push(tensor(W, [units, inputs], parameter(W)), tensor(b, [units], parameter(b)));
    // Z = A[l-1]·W[l]ᵀ + b[l]: examples are rows here.
    nodes.push(node("Gemm", [a, W, b], Z, attribute("transB", 1)));
    const operator = OPERATORS[activation.word.name];
    if (operator === undefined) throw new Error(`no operator of ONNX is known for ${activation.word.name}`);
    a = index === layers.length ? "y" : `A${index}`;
    nodes.push(node(operator, [Z], a));
  }
  const graph = concat(
    ...nodes.map((each) => message(1, each)),
    text(2, network.name),
    ...initializers.map((each) => message(5, each)),
    message(11, value("x", input.units)),
    message(12, value("y", layers.at(-1)!.units)),
  );
  const opset = concat(text(1, ""), number(2, OPSET));
  return concat(number(1, IR_VERSION), text(2, "layerc"), message(7, graph), message(8, opset));
}

function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Uint8Array = concat(),
): Uint8Array {
  return concat(...inputs.map((name) => text(1, name)), text(2, output), text(4, operator), attributes);
}

function attribute(name: string, value: number): Uint8Array {
  return message(5, concat(text(1, name), number(3, value), number(20, INT_ATTRIBUTE)));
}

function tensor(name: string, shape: readonly number[], data: Numbers): Uint8Array {
  const bytes = new Uint8Array(Float32Array.from(data).buffer);
  return concat(...shape.map((extent) => number(1, extent)), number(2, FLOAT), text(8, name), message(9, bytes));
}

/** Float32 numbers of shape (examples, units), the first extent being free. */
function value(name: string, units: number): Uint8Array {
  const shape = concat(message(1, text(2, "examples")), message(1, number(1, units)));
  return concat(text(1, name), message(2, message(1, concat(number(1, FLOAT), message(2, shape)))));
}

/** A field of wire type 0. */
function number(field: number, value: number): Uint8Array {
  return concat(varint(field * 8), varint(value));
}

/** A field of wire type 2. */
function message(field: number, content: Uint8Array): Uint8Array {
  return concat(varint(field * 8 + 2), varint(content.length), content);
}

function text(field: number, content: string): Uint8Array {
  return message(field, new TextEncoder().encode(content));
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function concat(...parts: readonly Bytes[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
