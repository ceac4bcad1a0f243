import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../specs/", import.meta.url);

/** Every spec of this repository: name and text. */
export const specs: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((file) => file.endsWith(".net.yaml"))
  .map((file) => ({ name: file.replace(".net.yaml", ""), text: readFileSync(new URL(file, folder), "utf8") }));

export function textOfSpec(name: string): string {
  return specs.find((spec) => spec.name === name)!.text;
}
