import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "../../src/compile.ts";
import type { Network } from "../../src/network/network.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Matrix } from "../../src/runtime/heap.ts";
import type { Predictor, PredictorOptions } from "../../src/runtime/predictor.ts";
import type { Random } from "../../src/runtime/random.ts";
import type { Trainer, TrainerOptions } from "../../src/runtime/trainer.ts";
import { applySettings } from "../../src/spec/settings.ts";

export type AnyMatrix = Matrix<number, number>;

/** Tensors by their names in generated code: `W1`, `dZ2`. */
export type Tensors = Readonly<Record<string, AnyMatrix>>;

export type AnyParameters = Tensors & { readonly theta: Matrix<number, 1> };

export type AnyState = { t?: number; readonly v?: AnyMatrix; readonly s?: AnyMatrix };

/** All that any module names is here; a module's own type knows which of them it has. */
export interface AnyHyperparameters {
  readonly alpha: number;
  readonly mu?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  readonly lambda?: number;
  readonly epochs?: number;
  readonly iterations?: number;
  readonly batchSize: number | "full";
}

export type AnyTrainer = Trainer<
  number,
  number,
  number,
  AnyParameters,
  Tensors,
  Tensors,
  AnyState,
  AnyHyperparameters
>;

/** A generated module whose shapes are not known to the test's types. */
export interface GeneratedModule {
  readonly n: readonly number[];
  readonly hyperparameters: AnyHyperparameters;
  forward(X: AnyMatrix, parameters: AnyParameters, cache: Tensors): AnyMatrix;
  infer?(X: AnyMatrix, parameters: AnyParameters, cache: Tensors): AnyMatrix;
  fold?(parameters: AnyParameters): void;
  inferFolded?(X: AnyMatrix, parameters: AnyParameters, cache: Tensors): AnyMatrix;
  cost(Y: AnyMatrix, parameters: AnyParameters, cache: Tensors, hyperparameters?: AnyHyperparameters): number;
  backward(
    X: AnyMatrix,
    Y: AnyMatrix,
    parameters: AnyParameters,
    cache: Tensors,
    gradients: Tensors,
    hyperparameters?: AnyHyperparameters,
  ): void;
  update(parameters: AnyParameters, gradients: Tensors, state: AnyState, hyperparameters: AnyHyperparameters): void;
  initialize(parameters: AnyParameters, random: Random): void;
  createTrainer(options: TrainerOptions<number, AnyHyperparameters>): AnyTrainer;
  createPredictor(weights: Uint8Array, options?: PredictorOptions): Predictor<AnyParameters>;
}

export interface Compiled {
  readonly network: Network;
  readonly plan: Plan;
  /** The emitted TypeScript. */
  readonly text: string;
  readonly module: GeneratedModule;
}

const cache = fileURLToPath(new URL("../../node_modules/.cache/layerc-test/", import.meta.url));

/** What was compiled so far: a property is often of the same networks in either precision. */
const compiled = new Map<string, Promise<Compiled>>();

/** Compiles the text of a spec and imports the module that it gives. Throws where the spec is at fault. */
export function compileAndImport(spec: string): Promise<Compiled> {
  const known = compiled.get(spec);
  if (known !== undefined) return known;
  const made = compileNew(spec);
  compiled.set(spec, made);
  return made;
}

/** The spec of which every tensor is kept, to be looked at. */
export function keepingAll(spec: string): string {
  return applySettings(spec, [{ path: ["training", "keep"], value: "all" }]);
}

/** A spec that keeps all, and `needed`, the module of the spec as it is. */
export async function compileBoth(spec: string): Promise<Compiled & { readonly needed: GeneratedModule }> {
  const [all, { module: needed }] = await Promise.all([compileAndImport(keepingAll(spec)), compileAndImport(spec)]);
  return { ...all, needed };
}

async function compileNew(spec: string): Promise<Compiled> {
  const { network, plan, text } = compileText(spec);
  return { network, plan, text, module: await importText(text) };
}

/** The network and the module's text that a spec gives. Throws where the spec is at fault. */
export function compileText(spec: string): { network: Network; plan: Plan; text: string } {
  const { diagnostics, network, plan, files } = compile(spec, { file: "test.net.yaml", source: "test.net.yaml" });
  if (network === undefined || plan === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return { network, plan, text: files[0]!.text };
}

/**
 * Imports emitted TypeScript as it stands, through vite, which strips the types. The file is named by its contents, so
 * that tests that run at the same time share it.
 */
export async function importText(text: string): Promise<GeneratedModule> {
  mkdirSync(cache, { recursive: true });
  const path = join(cache, `${createHash("sha256").update(text).digest("hex").slice(0, 32)}.ts`);
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}
