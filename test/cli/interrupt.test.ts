import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newestCheckpoint } from "../../src/runs/checkpoints.ts";
import { decodeSafetensors } from "../../src/runtime/safetensors.ts";
import { finished, folderWith, layerc, start, type Finished } from "./process.ts";

const folder = folderWith({
  "xor.net.yaml": `version: 1
name: xor
input: { units: 2 }
layers: [{ units: 3, activation: tanh }, { units: 1, activation: sigmoid }]
loss: binary_crossentropy
training: { iterations: 1000000000, batch_size: full }
data: { source: { format: csv, path: xor.csv, target: y }, split: { train: 1, test: 0 } }
`,
  "xor.csv": "x1,x2,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n",
});
const cwd = folder.path;
afterAll(folder.remove);

/** Trains until progress is shown, stops the process, sends the signals, so that it sees all at once, and goes on. */
async function interrupt(signals: readonly NodeJS.Signals[], ...args: string[]): Promise<Finished> {
  const child = start(["train", "xor.net.yaml", ...args], { cwd });
  const done = finished(child);
  while (!String((await once(child.stderr, "data"))[0]).includes("iteration"));
  for (const signal of ["SIGSTOP", ...signals, "SIGCONT"] as const) child.kill(signal);
  return done;
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s finishes the step, saves weights and state and says how to go on",
  async (signal) => {
    const { status, stdout, stderr } = await interrupt([signal], "--log", "tty", "--weights", `${signal}.safetensors`);
    const [, name] = /^run: runs\/(xor-\d+)$/m.exec(stdout)!;
    expect([status, stdout]).toEqual([130, `weights: ${signal}.safetensors\nrun: runs/${name}\n`]);
    const [, steps] = /\x1b\[Ktrained (\d+) of 1000000000 iterations in /.exec(stderr)!;
    expect(Number(steps)).toBeGreaterThan(0);
    expect(stderr.endsWith(`\ninterrupted; to go on: layerc train --resume runs/${name}\n`)).toBe(true);

    // The state is of the step that was the last, and of the weights.
    const { newest, damaged } = newestCheckpoint(join(cwd, "runs", name!, "checkpoints"));
    const { standing, parameters } = newest!.checkpoint;
    expect([standing.step, damaged]).toEqual([Number(steps), []]);
    const saved = decodeSafetensors(readFileSync(join(cwd, `${signal}.safetensors`))).tensors.get("W1")!;
    expect(parameters.slice(0, saved.data.length)).toEqual(saved.data);

    // And so it goes on: from the cost that it had come to.
    const costs = [["--init", `${signal}.safetensors`], []].map(async (from) => {
      const run = await layerc(["train", "xor.net.yaml", "--epochs", "1", "--log", "json", "--weights", "w", ...from], {
        cwd,
      });
      return (JSON.parse(run.stderr.split("\n")[1]!) as { cost: number }).cost;
    });
    const [continued, fresh] = await Promise.all(costs);
    expect(continued).toBeLessThan(fresh!);
  },
);

test("in JSON lines the end is one of them", async () => {
  const child = start(["train", "xor.net.yaml", "--epochs", "100000000", "--log", "json", "--weights", "json"], {
    cwd,
  });
  const done = finished(child);
  await once(child.stderr, "data");
  child.kill("SIGINT");
  const { status, stderr } = await done;
  const lines = stderr.trimEnd().split("\n");
  expect(status).toBe(130);
  expect(lines.slice(-2).map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: "end" }),
    { event: "interrupted", weights: "json", run: expect.stringMatching(/^runs\/xor-\d+$/) },
  ]);
  expect([...decodeSafetensors(readFileSync(join(cwd, "json"))).tensors.keys()]).toEqual(["W1", "W2", "b1", "b2"]);
});

test("a second signal ends it at once, and nothing is written", async () => {
  const { status, stdout } = await interrupt(["SIGINT", "SIGTERM"], "--log", "tty", "--weights", "second.safetensors");
  expect([status, stdout]).toEqual([130, ""]);
  expect(existsSync(join(cwd, "second.safetensors"))).toBe(false);
});
