/** docs/sweeps.md: what it shows is what is printed, its tables are the schema's, its commands run. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layerc, root } from "../cli/process.ts";
import { projectFolder } from "../cli/project-folder.ts";
import { blocksOf, readDocument } from "./blocks.ts";

const text = readDocument("docs/sweeps.md");
const blocks = blocksOf(text);
const block = (language: string): string => blocks.find((each) => each.language === language)!.text;

/** A folder with the spec that the document makes. */
function project(): string {
  const cwd = projectFolder({});
  cpSync(join(root, "specs"), join(cwd, "specs"), { recursive: true });
  const spec = join(cwd, "specs/iris.net.yaml");
  writeFileSync(spec, readFileSync(spec, "utf8") + block("yaml"));
  return cwd;
}

test("what a sweep prints", async () => {
  const { status, stdout, stderr } = await layerc(["sweep", "specs/iris.net.yaml", "--kernels", "simd"], {
    cwd: project(),
  });
  expect(status, stderr).toBe(0);
  expect(stdout.slice(0, block("text").length)).toBe(block("text"));
}, 120_000);

test("the commands", async () => {
  const cwd = project();
  const before = readFileSync(join(cwd, "specs/iris.net.yaml"), "utf8");
  const commands = block("sh").trimEnd().split("\n");
  expect(commands).toHaveLength(4);
  for (const command of commands) {
    const [, args] = /^layerc (.+?) +#/.exec(command)!;
    const { status, stderr } = await layerc(args!.split(/ +/), { cwd });
    expect(status, `${command}\n${stderr}`).toBe(0);
  }
  expect(readFileSync(join(cwd, "specs/iris.net.yaml"), "utf8")).not.toBe(before);
}, 120_000);

test("the tables have every key, with its default", () => {
  const { sweep } = JSON.parse(readFileSync(join(root, "schema/network.schema.json"), "utf8")).properties;
  const rows = [...text.matchAll(/^\| `(\w+)` \| (.+?) \| /gm)].map(([, key, value]) => [key!, value!] as const);
  const keys = rows.slice(0, Object.keys(sweep.properties).length);
  expect(keys.map(([key]) => key).toSorted()).toEqual(Object.keys(sweep.properties).toSorted());
  for (const [key, value] of keys) {
    const told = sweep.properties[key].default;
    if (told !== undefined) expect(value).toBe(`\`${told}\``);
  }
  const asha = sweep.properties.early_termination.anyOf[1].oneOf[0].properties;
  expect(text).toContain(
    `{ type: asha, min_epochs: ${asha.min_epochs.default}, reduction: ${asha.reduction.default} }`,
  );
  const distributions = [...text.matchAll(/^\| `(\w+): [^|]+` \|/gm)].map(([, key]) => key!);
  expect(distributions).toEqual(Object.keys(sweep.properties.parameters.additionalProperties.properties));
});
