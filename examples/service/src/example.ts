import { features, type Feature } from "./networks/iris.ts";

/** What a person sent is at fault; `faults` say what, one sentence each. */
export class BadRequest extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join(" "));
    this.faults = faults;
  }
}

/** The features of one flower from the text of a request. Throws BadRequest with every fault of it. */
export function parseExample(text: string): Readonly<Record<Feature, number>> {
  const given = parseObject(text);
  const faults = Object.keys(given)
    .filter((key) => !isFeature(key))
    .map((key) => `${JSON.stringify(key)} is no feature; they are ${features.join(", ")}.`);
  const entries = features.map((feature) => {
    const value = Object.hasOwn(given, feature) ? given[feature] : undefined;
    if (value === undefined) faults.push(`${feature} is missing.`);
    else if (typeof value !== "number" || !Number.isFinite(value)) {
      // JSON has no infinity, but 1e999 is read as one.
      faults.push(`${feature} is ${typeof value === "number" ? value : JSON.stringify(value)}; it must be a finite number.`);
    }
    return [feature, value];
  });
  if (faults.length > 0) throw new BadRequest(faults);
  return Object.fromEntries(entries) as Record<Feature, number>;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadRequest(["The body is not JSON."]);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadRequest([`The body must be an object with the numbers ${features.join(", ")}.`]);
  }
  return value as Record<string, unknown>;
}

function isFeature(key: string): key is Feature {
  return (features as readonly string[]).includes(key);
}
