import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { Command, Option } from "commander";
import { alignColumns } from "../network/summary.ts";
import type { Kernels, NumericClass } from "../runtime/heap.ts";
import { choiceOf } from "../runtime/wasm/forms.ts";
import { jsonText, shown } from "../safe-text.ts";
import { result } from "./terminal.ts";

interface Options {
  readonly format: "text" | "json";
  readonly cache: boolean;
}

export function command(): Command {
  return new Command("doctor")
    .summary("tell what runs on this machine, and how fast")
    .description("Tells what layerc finds on this machine: its kernels, how fast each is, and which of them runs.")
    .addOption(new Option("--format <format>", "how it is written").choices(["text", "json"]).default("text"))
    .option("--no-cache", "leave what is remembered as it is")
    .addHelpText(
      "after",
      `
Each form of the kernels computes a product of matrices for a tenth of a second, and is held against the TypeScript
kernels. The fastest is remembered, for all that trains or predicts; --kernels and LAYERC_KERNELS go before it.

Examples:
  layerc doctor
  layerc doctor --format json
  LAYERC_KERNELS=simd layerc doctor`,
    )
    .action(examine);
}

/** A form that was measured. */
interface Form {
  readonly name: string;
  /** Null where what it computes is wrong here. */
  readonly gflops: number | null;
}

interface ClassHere {
  readonly name: NumericClass;
  /** None where the class does not run here. */
  readonly forms: readonly Form[];
  /** Why it does not. */
  readonly reason: string | null;
}

interface Examination {
  readonly layerc: string;
  readonly node: string;
  readonly v8: string;
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memory: number;
  readonly classes: readonly ClassHere[];
  /** The fastest form of the first class that runs. */
  readonly fastest: string;
  /** The file that says so from now on. */
  readonly remembered: string | null;
  /** LAYERC_KERNELS. */
  readonly asked: string | null;
  /** Null where there is no such form here, and commands exit 2. */
  readonly runs: string | null;
}

/** (n, k)·(k, m), of a size at which packing and first touches count little. */
const SIZE = { n: 192, k: 256, m: 192 } as const;
const MILLISECONDS = 100;

async function examine({ format, cache }: Options): Promise<void> {
  const classes = await classesHere();
  const fastest = fastestOf(classes)!; // js runs everywhere
  const asked = process.env["LAYERC_KERNELS"] || null;
  const manifest = new URL("../../package.json", import.meta.url);
  const examination: Examination = {
    layerc: (JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version,
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? "unknown processor",
    cores: availableParallelism(),
    memory: memoryHere(),
    classes,
    fastest,
    remembered: cache ? await remember(classes, fastest) : null,
    asked,
    runs: asked === null ? fastest : answerTo(asked, classes),
  };
  result(format === "json" ? jsonOf(examination) : textOf(examination));
}

/** From the fastest class on. */
async function classesHere(): Promise<readonly ClassHere[]> {
  const [{ enableNodeFlags }, { formsOf, JS }, { compare, sample }, { WASM_CLASSES }] = await Promise.all([
    import("../runtime/wasm/v1.ts"),
    import("../runtime/wasm/load.ts"),
    import("../runtime/wasm/choose.ts"),
    import("../runtime/wasm/forms.ts"),
  ]);
  enableNodeFlags();
  const found = new Map<NumericClass, readonly Kernels[] | string>();
  for (const name of WASM_CLASSES) found.set(name, await formsOf(name));
  found.set("js", [JS]);
  return [...found].map(([name, forms]): ClassHere => {
    if (typeof forms === "string") return { name, forms: [], reason: forms };
    const { products, isRight } = compare(forms, SIZE);
    const measured = products.map((product): Form => {
      let fastest = 0;
      for (const end = performance.now() + MILLISECONDS; performance.now() < end; ) {
        fastest = Math.max(fastest, sample(product));
      }
      return { name: product.kernels.name, gflops: isRight(product) ? fastest / 1e6 : null };
    });
    const reason = measured.some(({ gflops }) => gflops !== null) ? null : "what it computes is wrong";
    return { name, forms: measured, reason };
  });
}

/** Of those that are right; undefined where there is none. */
function fastestOf(classes: readonly ClassHere[]): string | undefined {
  const [first] = classes.filter(({ reason }) => reason === null);
  return first?.forms.toSorted((x, y) => (y.gflops ?? 0) - (x.gflops ?? 0))[0]?.name;
}

/** Remembers the fastest form of all and that of each class. */
async function remember(classes: readonly ClassHere[], fastest: string): Promise<string | null> {
  if (fastest === "js") return null;
  const { pickMemory } = await import("./kernels.ts");
  for (const each of classes.filter(({ name, reason }) => name !== "js" && reason === null)) {
    pickMemory(each.name)?.write(fastestOf([each])!);
  }
  const memory = pickMemory(undefined);
  memory?.write(fastest);
  return memory?.read() === fastest ? memory.path : null;
}

function answerTo(asked: string, classes: readonly ClassHere[]): string | null {
  const choice = choiceOf(asked);
  const chosen = classes.filter(({ name, reason }) => name === choice?.numericClass && reason === null);
  return (choice?.tile === undefined ? fastestOf(chosen) : chosen.length > 0 ? asked : undefined) ?? null;
}

/** Bytes: what the process may have, which a container limits. */
function memoryHere(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function textOf({ layerc, node, v8, platform, cpu, cores, memory, ...kernels }: Examination): string {
  const { classes, fastest, remembered, asked, runs } = kernels;
  const rows = classes.flatMap(({ name, forms, reason }) =>
    forms.length === 0
      ? [[name, "", `does not run here: ${reason}`]]
      : forms.map((form) => [form.name, form.gflops?.toFixed(1) ?? "", remarkOf(form, runs)]),
  );
  const byDefault = `By default ${fastest} runs${remembered === null ? "" : `, as ${shown(remembered)} has it`}.`;
  return [
    `layerc ${layerc}, Node ${node}, V8 ${v8}, ${platform}`,
    `${cpu}, ${cores} ${cores === 1 ? "core" : "cores"}, ${(memory / 2 ** 30).toFixed(1)} GiB of memory`,
    "",
    ...alignColumns([["kernels", "GFLOP/s", ""], ...rows], ["left", "right", "left"]),
    "",
    byDefault,
    ...(asked === null ? ["LAYERC_KERNELS is not set."] : [askedText(asked, runs)]),
  ].join("\n");
}

function remarkOf({ name, gflops }: Form, runs: string | null): string {
  if (gflops === null) return "computes what is wrong";
  return name === runs ? "runs" : "";
}

function askedText(asked: string, runs: string | null): string {
  const what = `LAYERC_KERNELS asks for ${shown(asked)}`;
  if (runs !== null) return `${what}: ${runs} runs.`;
  const why = choiceOf(asked) === undefined ? "which there is not" : "which does not run here";
  return `${what}, ${why}: what trains or predicts will exit 2.`;
}

function jsonOf({ memory, classes, fastest, remembered, asked, runs, ...machine }: Examination): string {
  const rounded = classes.map(({ forms, ...rest }) => ({
    ...rest,
    forms: forms.map(({ name, gflops }) => ({ name, gflops: gflops === null ? null : Number(gflops.toFixed(2)) })),
  }));
  const kernels = { classes: rounded, fastest, remembered, asked, runs };
  return jsonText({ ...machine, memory_bytes: memory, kernels }, 2);
}
