/** docs/training.md, docs/losses.md and docs/runs.md: what they show is valid. */
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { readDocument } from "./blocks.ts";

const LOSS = "loss: binary_crossentropy\n";
const HEADER = `version: 1
name: shown
input: { units: 2 }
layers: [{ units: 1, activation: sigmoid }]
`;

test.each(["docs/training.md", "docs/losses.md", "docs/runs.md"])("the example of %s", (path) => {
  const [, yaml] = /```yaml\n([^`]+)```/.exec(readDocument(path))!;
  const spec = HEADER + (yaml!.startsWith("loss:") ? "" : LOSS) + yaml!;
  expect(compile(spec, { file: "shown.net.yaml", source: "shown.net.yaml" }).diagnostics).toEqual([]);
});

test("docs/training.md names the optimizers whose learning rate is not PyTorch's", () => {
  const [, named] = /only the learning rate of ([^]+?) is 0.01/.exec(readDocument("docs/training.md"))!;
  expect([...named!.matchAll(/`(\w+)`/g)].map(([, word]) => word)).toEqual(
    optimizers
      .filter(({ elsewhere }) => elsewhere.some(({ framework, here }) => framework === "PyTorch" && here !== undefined))
      .map(({ name }) => name),
  );
});
