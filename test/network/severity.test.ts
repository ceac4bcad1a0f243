import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES, ruleOf, severityOf, SEVERITIES, type Rule } from "../../src/network/severity.ts";
import { networkSchema, type Schema } from "../../src/spec/schema.ts";
import { inlined } from "../support/inlined.ts";

/** The paths of all settings that a schema has: its leaves, and the words that may also be mappings. */
function settingsOf(schema: Schema, path: string): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema as Readonly<Record<string, unknown>>;
  // An anyOf of required keys is no choice between forms.
  const forms = [...(anyOf as Schema[]), ...(oneOf as Schema[])].filter((form) => "type" in form);
  const keys = Object.entries(properties as Readonly<Record<string, Schema>>)
    // The type of a word's mapping is the word itself, a step above.
    .filter(([key, each]) => key !== "type" || !("const" in each));
  const inside = [
    ...keys.flatMap(([key, each]) => settingsOf(each, path === "" ? key : `${path}.${key}`)),
    ...(items !== undefined && holdsMappings(items as Schema) ? settingsOf(items as Schema, `${path}[]`) : []),
    ...forms.flatMap((form) => settingsOf(form, path)),
  ];
  return inside.length === 0 ? [path] : [...new Set(inside)];
}

/** Whether the entries of a list can be nothing but mappings. */
function holdsMappings({ type, anyOf = [] }: Schema): boolean {
  const forms = anyOf as readonly Schema[];
  return type === "object" || (forms.length > 0 && forms.every(holdsMappings));
}

/**
 * Of the short forms nothing is left when a spec is unrolled: a network has the settings of its layers alone. Nor has it
 * anything of a sweep.
 */
const NOT_OF_NETWORKS = /^((defaults|sweep)\b|layers\[\]\.(repeat|layers)\b)/;

const settings = settingsOf(inlined(networkSchema), "").filter((path) => !NOT_OF_NETWORKS.test(path));

describe("severities", () => {
  test("the settings were found", () => {
    const some = ["name", "input.shape", "output.classes", "layers[].units", "layers[].activation.negative_slope"];
    const others = ["regularization.l2", "optimizer", "optimizer.beta_1", "training.batch_size", "data.source.target"];
    expect(settings).toEqual(expect.arrayContaining([...some, ...others, "data.preprocess.by", "data.split.stratify"]));
    expect(settings.length).toBeGreaterThan(45);
  });

  test.each(settings)("%s has one", (path) => {
    expect(SEVERITIES).toContain(ruleOf(path).rule.severity);
  });

  test("no other has", () => {
    expect(() => ruleOf("training.rate")).toThrow("no severity is known of training.rate");
    const used = new Set(settings.map((path) => ruleOf(path).rule.path));
    // Of these no setting speaks alone: one follows from several, the other is a whole layer.
    expect(RULES.map(({ path }) => path).filter((path) => !used.has(path))).toEqual(["task", "layers[]"]);
    expect(new Set(RULES.map(({ path }) => path)).size).toBe(RULES.length);
  });

  test("exceptions hold where they say", () => {
    const never = { sameInput: false, outputUnits: false, learnsOther: false };
    for (const rule of RULES) {
      expect(severityOf(rule, never)).toBe(rule.severity);
      if (rule.except) expect(severityOf(rule, { ...never, [rule.except.where]: true })).toBe(rule.except.severity);
    }
  });
});

/** How docs/diff.md says where an exception holds. */
const WHERE: Readonly<Record<NonNullable<Rule["except"]>["where"], string>> = {
  sameInput: "where n[0] stays, and the shape if both have one",
  outputUnits: "in the output layer, where n[L] changes",
  learnsOther: "where g[l] learns another tensor",
};

test("docs/diff.md has the table", () => {
  const rows = RULES.map(({ path, severity, except, why }) => {
    const also = except === undefined ? "" : `; ${except.severity} ${WHERE[except.where]}`;
    return `| \`${path}\` | ${severity}${also} | ${why} |`;
  });
  const documented = readFileSync("docs/diff.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(documented).toEqual(rows);
});
