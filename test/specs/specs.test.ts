import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activationsOf, readCsv, spec, specText, unitsOf } from "./specs.ts";

const names = readdirSync(new URL("../../specs/", import.meta.url))
  .filter((file) => file.endsWith(".net.yaml"))
  .map((file) => file.replace(".net.yaml", ""));

const QUICK_GELU = "z * sigmoid(1.702 * z)";

/** The networks that the course names with their layers, and the others that stand beside them. */
const networks: Readonly<Record<string, [n: number[], activations: string[]]>> = {
  logistic_regression: [[12288, 1], ["sigmoid"]],
  one_hidden: [[12288, 7, 1], ["relu", "sigmoid"]],
  four_layer: [[12288, 20, 7, 5, 1], ["relu", "relu", "relu", "sigmoid"]],
  planar: [[2, 4, 1], ["tanh", "sigmoid"]],
  two_hidden: [[2, 5, 3, 1], ["tanh", "tanh", "sigmoid"]],
  five_hidden: [[2, 8, 8, 6, 4, 3, 1], ["tanh", "tanh", "tanh", "tanh", "tanh", "sigmoid"]],
  digits: [[64, 128, 64, 10], ["relu", "relu", "softmax"]],
  digits_residual: [[64, 64, 64, 64, 10], ["relu", "relu", "relu", "softmax"]],
  mnist: [[784, 128, 64, 10], ["relu", "relu", "softmax"]],
  fashion_mnist: [[784, 128, 64, 10], ["relu", "relu", "softmax"]],
  quick_gelu: [[64, 32, 16, 10], [QUICK_GELU, QUICK_GELU, "softmax"]],
  iris: [[4, 8, 3], ["tanh", "softmax"]],
  xor: [[2, 3, 1], ["tanh", "sigmoid"]],
  parity_deep: [[8, 8, 4, 2, 1], ["leaky_relu", "leaky_relu", "leaky_relu", "sigmoid"]],
  parity_shallow: [[8, 128, 1], ["relu", "sigmoid"]],
};

test("every network has its spec", () => {
  expect(names.toSorted()).toEqual(Object.keys(networks).toSorted());
});

describe.each(names)("%s", (name) => {
  const { name: moduleName, input, output, data } = spec(name);

  test("begins with the modeline that editors read, and is called like its file", () => {
    expect(specText(name).split("\n")[0]).toBe("# yaml-language-server: $schema=../schema/network.schema.json");
    expect(moduleName).toBe(name);
  });

  test("has its layers", () => {
    expect([unitsOf(spec(name)), activationsOf(spec(name))]).toEqual(networks[name]);
  });

  test("fits its data", () => {
    const { format, path, target } = data.source;
    if (format !== "csv") return expect(path).toBeUndefined(); // the cats and MNIST, which are not bundled
    const { header, rows } = readCsv(path!);
    const at = header.indexOf(target!);
    expect(at).toBe(header.length - 1);
    expect(header.slice(0, at)).toEqual(input.features ?? header.slice(0, unitsOf(spec(name))[0]));
    const labels = new Set(rows.map((row) => row[at]!));
    const K = output?.classes.length ?? Math.max(2, unitsOf(spec(name)).at(-1)!);
    const numbered = Array.from({ length: K }, (_, k) => String(k));
    expect([numbered, output?.classes.toSorted()]).toContainEqual([...labels].toSorted());
  });
});
