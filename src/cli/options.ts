/** Options that several commands share, each read in one way. */
import { InvalidArgumentError, Option } from "commander";
import { DIAGNOSTIC_FORMATS } from "../diagnostic.ts";
import { KERNEL_NAMES } from "../runtime/wasm/forms.ts";
import { SEVERITIES } from "../network/severity.ts";
import type { Setting } from "../spec/settings.ts";
import { LOG_KINDS } from "../training/log.ts";

/** A whole number from 1 to 2^53 − 1. */
export function positiveInteger(text: string): number {
  return wholeNumber(text, 1);
}

/** A whole number from 0 to 2^53 − 1. */
export function seed(text: string): number {
  return wholeNumber(text, 0);
}

/** A number of seconds, 0 or more. */
export function seconds(text: string): number {
  const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError("It must be a number of seconds, 0 or more.");
}

function wholeNumber(text: string, least: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new InvalidArgumentError(`It must be a whole number from ${least} to ${Number.MAX_SAFE_INTEGER}.`);
}

/** Reads `optimizer.learning_rate=0.01` or `layers[0].units=8` and adds it to those before. */
export function collectSetting(text: string, before: readonly Setting[] = []): readonly Setting[] {
  const equals = text.indexOf("=");
  const path = text.slice(0, equals).trim().replace(/\[(\d+)\]/g, ".$1").split(".");
  const value = text.slice(equals + 1).trim();
  if (equals < 0 || value === "" || path.includes("")) {
    throw new InvalidArgumentError("Write PATH=VALUE, for example optimizer.learning_rate=0.01 or layers.0.units=8.");
  }
  return [...before, { path, value }];
}

export function setOption(): Option {
  const help = "change a setting of the spec, by its path as `explain` prints it (repeatable)";
  return new Option("--set <path=value>", help).default([], "none").argParser(collectSetting);
}

export function seedOption(): Option {
  const help = "seed of initialisation, shuffling and split, in place of the spec's";
  return new Option("--seed <number>", help).argParser(seed);
}

/** Kernels by name, or the empty text, to which a variable of the environment may be set in order to unset it. */
export function kernelsNamed(text: string): string {
  if (text === "" || KERNEL_NAMES.includes(text)) return text;
  throw new InvalidArgumentError(`There are ${KERNEL_NAMES.join(", ")}.`);
}

export function kernelsOption(): Option {
  const help = "a numeric class of kernels, or one form of it, in place of the fastest: js, simd, fma, fma-6x8, …";
  return new Option("--kernels <name>", help).env("LAYERC_KERNELS").argParser(kernelsNamed);
}

export function threadsOption(): Option {
  const help = "threads that share large operations, no more than cores; no result depends on it (default: 1)";
  return new Option("--threads <number>", help).argParser(positiveInteger);
}

export function logOption(): Option {
  const help = "progress on stderr: a line redrawn in place (the default on a terminal), plain lines, or JSON lines";
  return new Option("--log <kind>", help).choices(LOG_KINDS);
}

export function failOnOption(): Option {
  return new Option("--fail-on <severity>", "exit 1 if a change is of this severity or higher; none: never")
    .choices(SEVERITIES)
    .default("training");
}

export function formatOption(): Option {
  return new Option("--format <format>", "how faults are written").choices(DIAGNOSTIC_FORMATS).default("text");
}
