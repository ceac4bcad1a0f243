/** Networks drawn from the JSON Schema itself: whatever it lets through, generated code computes as the interpreter does. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { networkSchema, type Schema } from "../../src/spec/schema.ts";
import { drawExamples, gradcheck, MOST_EXAMPLES } from "../../src/training/gradcheck.ts";
import { kinksOf, lossKinksOf } from "../../src/training/kinks.ts";
import { inlined } from "../support/inlined.ts";
import { lossSettings } from "../support/losses.ts";
import { compileAndImport, compileBoth } from "../support/module.ts";
import { expectAgreement } from "./agreement.ts";

/** Values that a schema allows, numbers near those that it names. `without`: keys that are left out. */
function valuesOf(schema: Schema, without: readonly string[] = []): fc.Arbitrary<unknown> {
  const { anyOf, oneOf, enum: options, type } = schema as {
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
    readonly enum?: readonly unknown[];
    readonly type?: string;
  };
  if (anyOf !== undefined || oneOf !== undefined) {
    // Numbers of a file are not the spec's: test/runs/initial.test.ts has them.
    const forms = (anyOf ?? oneOf)!.filter((each) => !(each["required"] as string[] | undefined)?.includes("path"));
    return fc.oneof(...forms.map((each) => valuesOf(each, without)));
  }
  if (options !== undefined) return fc.constantFrom(...options);
  const named = [schema["default"], ...((schema["examples"] as unknown[] | undefined) ?? [])].filter((each) => each !== undefined);
  if (type === "boolean") return fc.boolean();
  if (type === "number" || type === "integer") {
    const numbers = named.filter((each) => typeof each === "number");
    return fc.constantFrom(...numbers.flatMap((each) => (type === "number" ? [each, each * 0.7] : [each])));
  }
  if (type === "object") {
    const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).filter(([key]) => !without.includes(key));
    const required = (schema["required"] as string[] | undefined) ?? [];
    return fc.record(Object.fromEntries(properties.map(([key, each]) => [key, valuesOf(each, without)])), {
      requiredKeys: required.filter((key) => !without.includes(key)),
    });
  }
  return fc.constantFrom(...named);
}

const whole = inlined(networkSchema);
const part = (...path: readonly string[]): Schema =>
  path.reduce((schema, key) => (schema[key] ?? (schema["properties"] as Record<string, Schema>)[key]) as Schema, whole);
const layerSchema = part("layers", "items", "anyOf", "1");

/** Names and skips are given below, so that they fit. */
const given = ["repeat", "name", "add", "units", "type"];
const layer = valuesOf(layerSchema, given) as fc.Arbitrary<Record<string, unknown>>;

/**
 * What a check can tell from rounding: a normalisation of units that are nearly the same has no curvature to speak of for
 * differences only with a larger ε, and b[l] before it has a gradient of 0, of whose rounding RMSprop makes steps.
 */
function tame({ normalization, bias, initializer, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (normalization === undefined || normalization === "none") return { ...rest, normalization, bias, initializer };
  const mapping = typeof normalization === "string" ? { type: normalization } : (normalization as object);
  const word = typeof initializer === "string" ? initializer : (initializer as { type?: string } | undefined)?.type;
  const usual = word === "zeros" || word === "constant" ? undefined : initializer;
  return { ...rest, normalization: { ...mapping, epsilon: 0.1 }, initializer: usual };
}

const spec = fc
  .record({
    units: fc.integer({ min: 3, max: 6 }),
    hidden: fc.array(fc.record({ layer, add: fc.option(fc.nat(3), { nil: undefined }) }), { minLength: 1, maxLength: 3 }),
    last: valuesOf(layerSchema, [...given, "activation", "noise", "dropout", "normalization"]) as fc.Arbitrary<object>,
    setting: fc.constantFrom(...lossSettings),
    output: fc.nat(),
    regularization: fc.option(valuesOf(part("regularization")), { nil: undefined }),
    optimizer: fc.option(valuesOf(part("optimizer")), { nil: undefined }),
    clip: fc.option(valuesOf(part("training", "clip")), { nil: undefined }),
    input_gradient: fc.boolean(),
    example_weights: fc.boolean(),
  })
  .map(({ units, hidden, last, setting: { loss, outputs }, output, regularization, optimizer, ...training }) => ({
    version: 1,
    name: "drawn",
    input: { units },
    layers: [
      ...hidden.map(({ layer: drawn, add }, i) => ({
        ...tame(drawn),
        name: `hidden${i + 1}`,
        units,
        ...(add === undefined ? {} : { add: i - add > 0 ? `hidden${i - add}` : "input" }),
      })),
      { ...last, units, activation: outputs[output % outputs.length] },
    ],
    loss,
    regularization,
    optimizer,
    training,
  }))
  .map((value) => JSON.stringify(value))
  // What is left are rules across keys, as that settings of an optimizer go together.
  .filter((text) => analyse(text, { file: "drawn.net.yaml" }).ok);

test.each(["float32", "float64"] as const)("generated code agrees with the interpreter, in %s", async (precision) => {
  await fc.assert(
    fc.asyncProperty(spec, fc.integer({ min: 4, max: 12 }), fc.nat(), async (text, m, seed) => {
      const { network, module, needed } = await compileBoth(text);
      expectAgreement({ network, module, needed, precision, m, seed, steps: 1 });
    }),
    { numRuns: 60, seed: 41 },
  );
});

test("gradients agree with central differences", async () => {
  await fc.assert(
    fc.asyncProperty(spec, fc.nat(1000), async (text, seed) => {
      const { network, module } = await compileAndImport(text);
      const trainer = module.createTrainer({ examples: MOST_EXAMPLES, seed, precision: "float64" });
      drawExamples(trainer, network.task, seed);
      const random = createRandom(seed + 1, "check");
      for (const [name, { data }] of Object.entries(trainer.parameters)) {
        if (/^(b|beta|gamma|slope)\d/.test(name)) data.forEach((value, i) => (data[i] = value + random.normal() / 10));
      }
      const checked = gradcheck(trainer, { kinks: kinksOf(network), lossKinks: lossKinksOf(network), seed });
      // A drawn network may bend more than 1e-7 allows, as log(a + ε) near 0; a bug is beyond 1e-3 (Ng, course 2, week 1).
      for (const tensor of checked.tensors) {
        if (!tensor.belowResolution) expect(tensor.difference, JSON.stringify(tensor)).toBeLessThan(1e-5);
      }
    }),
    { numRuns: 100, seed: 43 },
  );
});
