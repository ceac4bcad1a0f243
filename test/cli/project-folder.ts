import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** The text of a spec of a 2-3-1 network. */
export function specOf(name: string, hidden = "units: 3, activation: tanh"): string {
  return `version: 1
name: ${name}
input: { units: 2 }
layers:
  - { ${hidden} }
  - { units: 1, activation: sigmoid }
loss: binary_crossentropy
`;
}

/** A new folder with these files, for one test. */
export function projectFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "layerc-project-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
