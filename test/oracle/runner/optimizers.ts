/** Traces of optimizers: gradients given, the parameters after each step. */
import { readdirSync } from "node:fs";
import type { Precision } from "../../../src/runtime/heap.ts";
import { oracle } from "../folder.ts";
import { readJson } from "../npz.ts";
import { optimizerOf, type TorchWord } from "../translate.ts";
import { KERNELS, moduleOf } from "./module.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

interface Trace {
  readonly optimizer: TorchWord;
  readonly p0: readonly number[];
  readonly gradients: readonly (readonly number[])[];
  readonly parameters_after_each_step: readonly (readonly number[])[];
}

/** |Δ| ≤ this × (1 + |p|). */
const TOLERANCE = { float64: 1e-12, float32: 2e-5 };

export async function* optimizers(): AsyncGenerator<Outcome> {
  for (const file of readdirSync(oracle("optimizers")).filter((name) => name.endsWith(".json"))) {
    const path = `optimizers/${file}`;
    let traces: readonly Trace[];
    try {
      ({ traces } = readJson<{ traces: readonly Trace[] }>(oracle("optimizers", file)));
      if (!Array.isArray(traces)) throw new Error("it has no traces");
    } catch (error) {
      yield failed(path, "cannot be read", error);
      continue;
    }
    for (const [i, trace] of traces.entries()) yield* outcomesOf(path, `${i}: ${JSON.stringify(trace.optimizer)}`, trace);
  }
}

async function* outcomesOf(path: string, name: string, trace: Trace): AsyncGenerator<Outcome> {
  for (const { name: of, kernels } of KERNELS) {
    for (const precision of ["float64", "float32"] as const) {
      if (precision === "float64" && kernels !== undefined) continue;
      const title = [name, precision, ...(of === "js" ? [] : [of])].join(", ");
      try {
        const { difference, comparison } = await run(path, title, trace, precision, kernels);
        yield comparison.outcome(path, title, difference);
      } catch (error) {
        yield failed(path, title, error);
      }
    }
  }
}

async function run(
  path: string,
  title: string,
  { optimizer, p0, gradients, parameters_after_each_step: expected }: Trace,
  precision: Precision,
  kernels: (typeof KERNELS)[number]["kernels"],
): Promise<{ readonly comparison: Comparison; readonly difference: string | undefined }> {
  const module = await moduleOf(`${path}, ${title}`, {
    version: 1,
    name: "trace",
    input: { units: p0.length },
    layers: [{ units: 1, activation: "linear" }],
    loss: "mean_squared_error",
    optimizer: optimizerOf(optimizer),
  });
  const trainer = module.createTrainer({ examples: 1, precision, ...(kernels && { kernels }) });
  const { W1 } = trainer.parameters;
  W1!.data.set(p0);
  const comparison = new Comparison();
  // PyTorch keeps NAdam's product in float32.
  const float32 = optimizer.name === "nadam" && precision === "float64";
  const share = float32 ? 2e-10 : TOLERANCE[precision];
  gradients.forEach((gradient, t) => {
    trainer.gradients["dW1"]!.data.set(gradient);
    trainer.update();
    expected[t]!.forEach((p, i) => comparison.number(`p[${i}] after step ${t + 1}`, W1!.data[i]!, p, share * (1 + Math.abs(p))));
  });
  return { comparison, difference: float32 ? "PyTorch keeps NAdam's product of momenta in float32" : undefined };
}
