import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decodeSafetensors } from "../../src/runtime/safetensors.ts";
import { folderWith, layerc, root, type Finished } from "./process.ts";

const folder = folderWith({});
afterAll(folder.remove);

const iris = join(root, "specs", "iris.net.yaml");
const cwd = folder.path;

const train = (...args: string[]): Promise<Finished> => layerc(["train", ...args], { cwd });
const bytesOf = (name: string): Buffer => readFileSync(join(cwd, name));

describe("layerc train", () => {
  test("shows progress and the curve on stderr, and ends on stdout with the accuracy and the weights", async () => {
    const { status, stdout, stderr } = await train(iris);
    expect(status).toBe(0);
    const [, accuracy, correct, of] =
      /^test accuracy: (0\.\d{4}|1\.0000) \((\d+) of (\d+)\)\nweights: weights\/iris\.safetensors\nrun: runs\/iris-1\n$/.exec(stdout) ??
      [];
    expect(Number(accuracy)).toBeCloseTo(Number(correct) / Number(of), 4);
    expect([of, Number(accuracy) > 0.85]).toEqual(["30", true]);
    expect(stderr).toMatch(
      /^iris: 4 → 8 → 3, 67 parameters, Adam.*\nexamples: 105 for training, 15 for validation, 30 for/,
    );
    expect(stderr).toMatch(/^epoch 100\/100 {2}cost 0\.\d{4} {2}validation cost 0\.\d{4} {2}accuracy [01]\.\d{4}/m);
    expect(stderr).toMatch(/^trained 100 epochs in .* s: cost 0\./m);
    expect(stderr).toMatch(/cost .*⠒⠒ training {3}o validation\n/);
    expect(stderr).not.toContain("\x1b");
  });

  test("saves what it takes to go on, and to use the weights elsewhere", () => {
    const { tensors, metadata } = decodeSafetensors(bytesOf("weights/iris.safetensors"));
    expect([...tensors].map(([name, { shape }]) => [name, ...shape])).toEqual([
      ["W1", 8, 4],
      ["W2", 3, 8],
      ["b1", 8, 1],
      ["b2", 3, 1],
    ]);
    expect({ ...metadata }).toEqual({
      network: "iris",
      n: "[4,8,3]",
      kernels: expect.stringMatching(/^(js|simd|fma)$/),
      classes: '["setosa","versicolor","virginica"]',
      preprocessing: expect.stringMatching(/^{"type":"standardize","shift":\[.*\],"scale":\[.*\]}$/),
      spec: expect.stringMatching(/^[0-9a-f]{64}$/),
      activations: '["tanh","softmax"]',
      seed: "1",
      split: '{"train":0.7,"validation":0.1,"test":0.2,"stratify":true}',
    });
  });

  test("gives the same bytes for a seed, and others for another", async () => {
    const runs = ["a", "b", "c"].map((name) =>
      train(iris, "--epochs", "2", "--seed", name === "c" ? "8" : "7", "--weights", `${name}.safetensors`),
    );
    await Promise.all(runs);
    expect(bytesOf("a.safetensors").equals(bytesOf("b.safetensors"))).toBe(true);
    expect(bytesOf("a.safetensors").equals(bytesOf("c.safetensors"))).toBe(false);
  });

  test("goes on from --init, with the preprocessing that is there", async () => {
    const costs = async (...args: string[]): Promise<number[]> => {
      const { stderr } = await train(iris, "--epochs", "1", "--log", "json", "--weights", "more.safetensors", ...args);
      const lines = stderr
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as { event: string; cost: number });
      expect(lines.map(({ event }) => event)).toEqual(["start", "progress", "end"]);
      return lines.slice(1).map(({ cost }) => cost);
    };
    const [fresh] = await costs();
    const [further] = await costs("--init", "weights/iris.safetensors");
    expect(further).toBeLessThan(fresh! / 4);
    const preprocessing = (name: string) => decodeSafetensors(bytesOf(name)).metadata["preprocessing"];
    expect(preprocessing("more.safetensors")).toBe(preprocessing("weights/iris.safetensors"));
  });

  test("takes settings, other data, iterations and regression", async () => {
    const data = folderWith({
      "line.csv": `x,y\n${Array.from({ length: 10 }, (_, i) => `${i},${2 * i}`).join("\n")}\n`,
    });
    const spec = folderWith({
      "line.net.yaml": `version: 1
name: line
input: { units: 1 }
layers: [{ units: 1 }]
loss: mean_squared_error
optimizer: { type: adam, learning_rate: 0.0001 }
training: { iterations: 500, batch_size: full }
data: { source: { format: csv, target: y }, preprocess: standardize, split: { train: 0.8, test: 0.2 } }
`,
    });
    const { status, stdout, stderr } = await layerc(
      [
        "train",
        "line.net.yaml",
        "--data",
        join(data.path, "line.csv"),
        "--set",
        "optimizer.learning_rate=0.5",
        "--log",
        "plain",
      ],
      { cwd: spec.path },
    );
    expect(stdout).toMatch(/^test MSE: (0|\d\.\d+(e-\d+)?)\nweights: weights\/line\.safetensors\nrun: runs\/line-1\n$/);
    expect(Number(/MSE: (\S+)/.exec(stdout)![1])).toBeLessThan(1e-4);
    expect(stderr).toContain("\niteration  50/500  cost ");
    expect(status).toBe(0);
    data.remove();
    spec.remove();
  });

  test("names the part that it measured where there is no test part", async () => {
    const { stdout } = await train(
      iris,
      "--epochs",
      "1",
      "--set",
      "data.split={ train: 0.5, validation: 0.5, test: 0 }",
      "--weights",
      "v",
    );
    expect(stdout).toMatch(/^validation accuracy: /);
    expect(
      (await train(iris, "--epochs", "1", "--set", "data.split={ train: 1, test: 0 }", "--weights", "t")).stdout,
    ).toMatch(/^training accuracy: /);
  });

  test("that diverges names layer, epoch and step, exits 5 and leaves the weights that were there", async () => {
    const before = bytesOf("weights/iris.safetensors");
    const { status, stdout, stderr } = await train(
      iris,
      "--set",
      "optimizer={ type: gradient_descent, learning_rate: 1e38 }",
    );
    expect([status, stdout]).toEqual([5, ""]);
    expect(stderr).toMatch(
      /E501 training diverged in epoch \d+, step \d+: [ZA]\[\d\] of layer \d \((hidden|species)\) is not finite\n/,
    );
    expect(bytesOf("weights/iris.safetensors").equals(before)).toBe(true);
    await train(iris, "--set", "optimizer={ type: gradient_descent, learning_rate: 1e38 }", "--weights", "new/none");
    expect(existsSync(join(cwd, "new"))).toBe(false);
  });
});
