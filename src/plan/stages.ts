/** What a layer does with Z[l] = W[l]·A[l-1] + b[l], stage by stage, until it is A[l]. */
import type { Activation } from "../activations/activation.ts";
import { formulaSettings } from "../activations/parameters.ts";
import type { Layer } from "../network/network.ts";
import { learnedByActivation } from "../network/parameters.ts";
import type { NormalizationStep, NormalizationTensor } from "../normalizations/normalization.ts";
import { camelCase } from "../vocabulary.ts";
import { read, scalar, update, write } from "./arguments.ts";
import { activationText, gradientText, learnedGradientText } from "./formulas.ts";
import { symbolOf, type Argument, type CacheTensor, type FormulaKernels, type Step } from "./plan.ts";

/** A tensor before it is decided where it lies. */
export type CacheEntry = Omit<CacheTensor, "row" | "overwrittenBy">;

/** From one tensor to the next. */
export interface Stage {
  readonly kind: "normalization" | "add" | "activation" | "noise" | "dropout";
  /** `Z1`. */
  readonly input: string;
  /** `A1` of the last stage. */
  readonly output: string;
  readonly forward: readonly Step[];
  /** From the gradient of `output` to that of `input`. */
  readonly backward: readonly Step[];
  /** What is drawn for it before forward propagation. */
  readonly draw: readonly Step[];
  /** The tensors that it writes besides gradients, the output last. */
  readonly tensors: readonly CacheEntry[];
  /** Whether the gradient of `input` is another name of that of `output`. */
  readonly passesGradient: boolean;
}

/** A stage before the names of its tensors are known. */
interface Draft {
  readonly kind: Stage["kind"];
  /** What its output is called unless it is the last: N[l], G[l]. */
  readonly letter: string;
  /** Whether inference goes without it. */
  readonly training: boolean;
  make(input: string, output: string): Pick<Stage, "forward" | "backward" | "tensors"> &
    Partial<Pick<Stage, "draw" | "passesGradient">>;
}

/** The stages of a layer after Z[l], in training or in inference. The activation is always among them. */
export function stagesOf(
  layer: Layer,
  mode: "training" | "inference",
  formulas: readonly FormulaKernels[],
): readonly Stage[] {
  const drafts = draftsOf(layer, mode, formulas).filter(({ training }) => !training || mode === "training");
  const stages: Stage[] = [];
  let input = `Z${layer.index}`;
  for (const [i, { kind, letter, make }] of drafts.entries()) {
    const output = `${i === drafts.length - 1 ? "A" : letter}${layer.index}`;
    stages.push({ kind, input, output, draw: [], passesGradient: false, ...make(input, output) });
    input = output;
  }
  return stages;
}

function draftsOf(layer: Layer, mode: "training" | "inference", formulas: readonly FormulaKernels[]): Draft[] {
  const { normalization, add, noise, dropout } = layer;
  const at = (position: string): Draft[] => [
    ...(normalization?.position === position ? [normalizationDraft(layer, normalization, mode)] : []),
    ...(add?.position === position ? [addDraft(layer, add.layer)] : []),
  ];
  return [
    ...at("before_activation"),
    activationDraft(layer, mode, formulas),
    ...at("after_activation"),
    ...(noise === undefined ? [] : [noiseDraft(layer, noise)]),
    ...(dropout === undefined ? [] : [dropoutDraft(layer, dropout)]),
  ];
}

function tensor({ index, units }: Layer, name: string, more: Partial<CacheEntry> = {}): CacheEntry {
  return { name, kind: "activation", layer: index, rows: units, cols: "m", aliasOf: undefined, ...more };
}

/** What computes g[l], and what computes the gradient of its input from that of its output. */
function kernelsOf({ word }: Layer["activation"], formulas: readonly FormulaKernels[]): Activation["byHand"] & object {
  const name = formulas.find((formula) => formula.activation === word)?.name ?? camelCase(word.name);
  return word.byHand ?? { forward: name, backward: `${name}Grad` };
}

function activationDraft(layer: Layer, mode: "training" | "inference", formulas: readonly FormulaKernels[]): Draft {
  const { index: l, activation, noise, dropout } = layer;
  const { word, values } = activation;
  const learned = learnedByActivation(layer);
  const parameters = [
    ...learned.map(({ name }) => read(name)),
    ...formulaSettings(word).map(({ name }) => scalar(values[name]!)),
  ];
  return {
    kind: "activation",
    letter: "G",
    training: false,
    make(input, output) {
      const symbols = {
        ...{ z: symbolOf(input), a: symbolOf(output), dA: `d${symbolOf(output)}`, g: `g[${l}]` },
        ...Object.fromEntries(learned.map(({ letter, name }) => [letter, symbolOf(name)])),
      };
      // A linear activation has no formula to compute: its output is its input. Where training puts something in
      // between, A[l] has a place of its own in a cache, and inference copies.
      const apart = mode === "inference" && output.startsWith("A") && (noise ?? dropout) !== undefined;
      if (word.name === "linear" && apart) {
        const args = [read(input), write(output)];
        return {
          forward: [{ layer: l, kernel: "copy", args, formula: `${symbols.a} = ${symbols.z}` }],
          backward: [],
          tensors: [tensor(layer, output)],
        };
      }
      if (word.name === "linear") {
        const same = (name: string, formula: string): Step => ({ layer: l, kernel: undefined, args: [read(name)], formula });
        return {
          forward: [same(output, `${symbols.a} = ${symbols.z}`)],
          backward: [same(`d${input}`, `d${symbols.z} = ${symbols.dA}`)],
          tensors: [tensor(layer, output, { aliasOf: input })],
          passesGradient: true,
        };
      }
      const reads = word.reads === "Z" ? input : output;
      return {
        forward: [
          {
            layer: l,
            kernel: kernelsOf(activation, formulas).forward,
            args: [read(input), ...parameters, write(output)],
            formula: `${symbols.a} = ${activationText(activation, symbols)}`,
          },
        ],
        backward: [
          ...learned.map(({ name, rows }, i): Step => {
            const { gradient, derivative } = word.learns![i]!;
            const sum = learnedGradientText(derivative, symbols);
            return {
              layer: l,
              kernel: gradient,
              args: [read(`d${output}`), read(input), write(`d${name}`)],
              formula: `d${symbolOf(name)} = (1/m) ${sum}${rows < layer.units ? " over all units" : ""}`,
            };
          }),
          {
            layer: l,
            kernel: kernelsOf(activation, formulas).backward,
            args: [read(`d${output}`), read(reads), ...parameters, write(`d${input}`)],
            formula: `d${symbols.z} = ${gradientText(activation, symbols)}`,
          },
        ],
        tensors: [tensor(layer, output)],
      };
    },
  };
}

/** S[l] = … + A[k]. The gradient of A[k] takes up that of the sum where layer k + 1 has left its own. */
function addDraft(layer: Layer, k: number): Draft {
  const { index: l } = layer;
  const other = k === 0 ? "X" : `A${k}`;
  return {
    kind: "add",
    letter: "S",
    training: false,
    make: (input, output) => ({
      forward: [
        {
          layer: l,
          kernel: "add",
          args: [read(input), read(other), write(output)],
          formula: `${symbolOf(output)} = ${symbolOf(input)} + ${symbolOf(other)}`,
        },
      ],
      backward: [
        {
          layer: l,
          kernel: undefined,
          args: [read(`d${input}`)],
          formula: `d${symbolOf(input)} = d${symbolOf(output)}`,
        },
      ],
      tensors: [tensor(layer, output)],
      passesGradient: true,
    }),
  };
}

function normalizationDraft(
  layer: Layer,
  { word, values }: NonNullable<Layer["normalization"]>,
  mode: "training" | "inference",
): Draft {
  const { index: l, units } = layer;
  const forward = mode === "training" ? word.forward : (word.infer ?? word.forward);
  return {
    kind: "normalization",
    letter: "N",
    training: false,
    make(input, output) {
      const nameOf = (name: NormalizationTensor): string =>
        ({ IN: input, OUT: output, dIN: `d${input}`, dOUT: `d${output}` })[name as "IN"] ?? `${name}${l}`;
      const argumentOf = (argument: NormalizationStep["args"][number]): Argument => {
        if (typeof argument === "object") return scalar(values[argument.scalar] ?? argument.scalar);
        if (argument.startsWith(">")) return write(nameOf(argument.slice(1) as NormalizationTensor));
        if (argument.startsWith("+")) return update(nameOf(argument.slice(1) as NormalizationTensor));
        return read(nameOf(argument as NormalizationTensor));
      };
      const steps = (list: readonly NormalizationStep[]): Step[] =>
        list.map(({ kernel, args, formula }) => ({
          layer: l,
          kernel,
          args: args.map(argumentOf),
          formula: formula
            .replaceAll("OUT[LAYER]", symbolOf(output))
            .replaceAll("IN[LAYER]", symbolOf(input))
            .replaceAll("LAYER", String(l))
            .replaceAll("MOMENTUM", String(values["momentum"])),
        }));
      const shape = word.over === "examples" ? { rows: units, cols: 1 as const } : { rows: 1, cols: "m" as const };
      const kept = mode === "training" || word.infer === undefined;
      return {
        forward: steps(forward),
        backward: steps(word.backward),
        tensors: [
          ...(kept ? [tensor(layer, `mu${l}`, shape), tensor(layer, `variance${l}`, shape)] : []),
          tensor(layer, output),
        ],
      };
    },
  };
}

function noiseDraft(layer: Layer, deviation: number): Draft {
  const { index: l } = layer;
  const [E, symbol] = [`E${l}`, `E[${l}]`];
  return {
    kind: "noise",
    letter: "H",
    training: true,
    make: (input, output) => ({
      draw: [
        {
          layer: l,
          kernel: "fillNormal",
          args: [write(E), scalar(0), scalar(deviation), { random: true }],
          formula: `${symbol} ~ N(0, ${deviation}²)`,
        },
      ],
      forward: [
        {
          layer: l,
          kernel: "add",
          args: [read(input), read(E), write(output)],
          formula: `${symbolOf(output)} = ${symbolOf(input)} + ${symbol}`,
        },
      ],
      backward: [
        { layer: l, kernel: undefined, args: [read(`d${input}`)], formula: `d${symbolOf(input)} = d${symbolOf(output)}` },
      ],
      tensors: [tensor(layer, E, { kind: "training" }), tensor(layer, output)],
      passesGradient: true,
    }),
  };
}

function dropoutDraft(layer: Layer, rate: number): Draft {
  const { index: l } = layer;
  const [D, symbol] = [`D${l}`, `D[${l}]`];
  const keep = keepOf(rate);
  return {
    kind: "dropout",
    letter: "A",
    training: true,
    make: (input, output) => ({
      draw: [
        {
          layer: l,
          kernel: "drawMask",
          args: [write(D), scalar(keep), { random: true }],
          formula: `${symbol} = 1 with probability ${keep}, else 0`,
        },
      ],
      forward: [
        {
          layer: l,
          kernel: "dropout",
          args: [read(input), read(D), scalar(keep), write(output)],
          formula: `${symbolOf(output)} = ${symbolOf(input)} ∗ ${symbol} / ${keep}`,
        },
      ],
      backward: [
        {
          layer: l,
          kernel: "dropoutGrad",
          args: [read(`d${output}`), read(D), scalar(keep), write(`d${input}`)],
          formula: `d${symbolOf(input)} = d${symbolOf(output)} ∗ ${symbol} / ${keep}`,
        },
      ],
      tensors: [tensor(layer, D, { kind: "training" }), tensor(layer, output)],
    }),
  };
}

/** Ng's keep_prob, without the last digits that binary fractions add: 1 − 0.9 is 0.1. */
function keepOf(rate: number): number {
  return Math.round((1 - rate) * 1e12) / 1e12;
}
