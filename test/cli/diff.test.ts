import { describe, expect, test } from "vitest";
import { diffText } from "../../src/cli/diff.ts";
import { compile } from "../../src/compile.ts";
import { diffNetworks } from "../../src/network/diff.ts";
import type { Network } from "../../src/network/network.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

function networkOf(text: string): Network {
  const { network, diagnostics } = compile(text, { file: "test.net.yaml", source: "test.net.yaml" });
  expect(diagnostics).toEqual([]);
  return network!;
}

function textOf(before: string, after: string): string[] {
  return diffText(diffNetworks(networkOf(before), networkOf(after))).split("\n");
}

describe("as people read it", () => {
  test("head, layers, tail, parameters", () => {
    const before = `version: 1
name: old
input: { units: 2 }
layers:
  - { units: 1200, activation: relu }
  - { name: middle, units: 4, activation: tanh }
  - { name: output, units: 1, activation: sigmoid }
loss: binary_crossentropy
`;
    const after = `version: 1
name: young
input: { units: 2 }
layers:
  - { units: 16, activation: leaky_relu }
  - { name: output, units: 1, activation: sigmoid }
  - { units: 1, activation: sigmoid, bias: false }
loss: mean_squared_error
regularization: { l2: 0.5 }
`;
    expect(textOf(before, after)).toEqual([
      "name                          old → young",
      "layer 1",
      "  units                       1200 → 16",
      "  activation                  relu → leaky_relu",
      "  activation.negative_slope   none → 0.01",
      "  W[l]                        (1200, 2) → (16, 2)",
      "  parameters                  3,600 → 48",
      "- layer 2 (middle)            4 units, tanh, 4,804 parameters",
      "layer 3 → 2 (output)",
      "  W[l]                        (1, 4) → (1, 16)",
      "  parameters                  5 → 17",
      "+ layer 3                     1 unit, sigmoid, no bias, 1 parameter",
      "loss                          binary_crossentropy → mean_squared_error",
      "regularization.l2             none → 0.5",
      "parameters                    8,409 → 66",
    ]);
  });

  test("long texts are shown where they differ", () => {
    const described = (text: string): string => specOf("a").replace("name: a", `name: a\ndescription: ${text}`);
    const long = "x".repeat(80);
    expect(textOf(described(`${long} one`), described(`${long} two`))).toEqual([
      expect.stringMatching(/^description +…x+ one → …x+ two$/),
      expect.stringMatching(/^parameters +13, as before$/),
    ]);
    const [line] = textOf(specOf("a"), described('"\\e[31mred"'));
    expect(line).toBe(String.raw`description   none → "\u001b[31mred"`);
  });
});

test("layerc diff: 0 for no difference, 1 for one, 3 where there is nothing to compare", async () => {
  const cwd = projectFolder({
    "a.net.yaml": specOf("a"),
    "b.net.yaml": specOf("a", "units: 4, activation: tanh"),
    "same.net.yaml": `# the same\n${specOf("a", "activation: { type: tanh }, type: dense, units: 3")}`,
    "wrong.net.yaml": specOf("a", "units: 0"),
  });
  const diff = (...files: string[]): ReturnType<typeof layerc> => layerc(["diff", ...files], { cwd });
  expect(await diff("a.net.yaml", "same.net.yaml")).toEqual({ status: 0, stdout: "", stderr: "" });
  const changed = await diff("a.net.yaml", "b.net.yaml");
  expect(changed).toMatchObject({ status: 1, stderr: "" });
  expect(changed.stdout).toMatch(/^layer 1\n {2}units +3 → 4\n/);
  expect(await diff("a.net.yaml", "wrong.net.yaml")).toMatchObject({ status: 3, stdout: "" });
});
