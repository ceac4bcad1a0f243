import { expect, test } from "vitest";
import { onnxModel } from "../../bench/onnx.ts";
import { analyse } from "../../src/analyse.ts";

const SPEC = `
version: 1
name: small
input: { units: 3 }
layers:
  - { units: 2, activation: tanh }
  - { units: 200, activation: softmax }
loss: categorical_crossentropy
`;

type Field = readonly [number: number, value: number | Uint8Array];

/** The fields of a message, by the encoding that protocol buffers document: varints and what has a length. */
function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const value = varint();
    if (key % 8 === 0) fields.push([key >> 3, value]);
    else if (key % 8 === 2) fields.push([key >> 3, bytes.subarray(at, (at += value))]);
    else throw new Error(`wire type ${key % 8}`);
  }
  expect(at).toBe(bytes.length);
  return fields;
}

const all = (fields: readonly Field[], number: number) =>
  fields.filter(([n]) => n === number).map(([, value]) => value);
const messages = (fields: readonly Field[], number: number) =>
  all(fields, number).map((value) => fieldsOf(value as Uint8Array));
const texts = (fields: readonly Field[], number: number) =>
  all(fields, number).map((value) => new TextDecoder().decode(value as Uint8Array));

test("a network as ONNX: its graph, read field by field", () => {
  const analysis = analyse(SPEC, { file: "small.net.yaml" });
  if (!analysis.ok) throw new Error("the spec is invalid");
  const tensors: Record<string, Float32Array> = {
    W1: Float32Array.of(1, 2, 3, 4, 5, 6),
    b1: Float32Array.of(7, 8),
    W2: Float32Array.from({ length: 400 }, (_, i) => i / 2),
    b2: new Float32Array(200),
  };
  const model = fieldsOf(onnxModel(analysis.value.network, (name) => tensors[name]!));
  expect(all(model, 1)).toEqual([8]);
  expect(messages(model, 8).map((opset) => [texts(opset, 1), all(opset, 2)])).toEqual([[[""], [13]]]);

  const graph = messages(model, 7)[0]!;
  const nodes = messages(graph, 1).map((node) => [texts(node, 4)[0], texts(node, 1), texts(node, 2)]);
  expect(nodes).toEqual([
    ["Gemm", ["x", "W1", "b1"], ["Z1"]],
    ["Tanh", ["Z1"], ["A1"]],
    ["Gemm", ["A1", "W2", "b2"], ["Z2"]],
    ["Softmax", ["Z2"], ["y"]],
  ]);
  const [gemm] = messages(graph, 1) as [Field[]];
  expect(messages(gemm, 5).map((attribute) => [texts(attribute, 1), all(attribute, 3), all(attribute, 20)])).toEqual([
    [["transB"], [1], [2]],
  ]);
  for (const initializer of messages(graph, 5)) {
    const [name] = texts(initializer, 8) as [string];
    const bytes = all(initializer, 9)[0] as Uint8Array;
    expect(all(initializer, 2), name).toEqual([1]);
    expect(new Float32Array(bytes.slice().buffer), name).toEqual(tensors[name]);
    expect(all(initializer, 1), name).toEqual({ W1: [2, 3], b1: [2], W2: [200, 2], b2: [200] }[name]);
  }
  for (const [number, name, units] of [[11, "x", 3], [12, "y", 200]] as const) {
    const [value] = messages(graph, number) as [Field[]];
    const [tensor] = messages(messages(value, 2)[0]!, 1) as [Field[]];
    const [examples, columns] = messages(messages(tensor, 2)[0]!, 1) as [Field[], Field[]];
    expect([texts(value, 1), all(tensor, 1)]).toEqual([[name], [1]]);
    expect([texts(examples, 2), all(columns, 1)]).toEqual([["examples"], [units]]);
  }
});
