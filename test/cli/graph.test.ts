import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { specText } from "../support/spec.ts";
import { layerc } from "./process.ts";
import { projectFolder, specOf } from "./project-folder.ts";

test("layerc graph: to stdout, or to a file with its folder", async () => {
  const cwd = projectFolder({ "a.net.yaml": specOf("a") });
  const [svg, dot] = await Promise.all([
    layerc(["graph", "a.net.yaml"], { cwd }),
    layerc(["graph", "a.net.yaml", "--format", "dot", "--out", "docs/a.dot"], { cwd }),
  ]);
  expect(svg).toMatchObject({ status: 0, stderr: "" });
  expect(svg.stdout).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^]*<\/svg>\n$/);
  expect(dot).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(cwd, "docs/a.dot"), "utf8")).toMatch(/^digraph "a" \{\n[^]*\n\}\n$/);
});

test("more than Mermaid draws: the text all the same, and a word about it", async () => {
  const L = 170;
  const n = new Array<number>(L + 1).fill(1);
  const deep = specText({ n, activations: new Array(L).fill("tanh"), loss: "mean_squared_error" });
  const cwd = projectFolder({ "deep.net.yaml": deep });
  const { status, stdout, stderr } = await layerc(["graph", "deep.net.yaml", "--format", "mermaid"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^---\ntitle: "sketch"\n---\nflowchart TB\n/);
  expect(stderr).toBe(
    "These are 512 arrows and 53,090 characters. Mermaid draws 500 and 50,000 unless a page raises its limits: " +
      "--format svg has none.\n",
  );
});

test("an invalid spec leaves no file; an unknown format is wrong usage", async () => {
  const cwd = projectFolder({ "bad.net.yaml": specOf("bad", "units: 3, activation: tanhh") });
  const [invalid, unknown] = await Promise.all([
    layerc(["graph", "bad.net.yaml", "--out", "bad.svg"], { cwd }),
    layerc(["graph", "bad.net.yaml", "--format", "png"], { cwd }),
  ]);
  expect(invalid.status).toBe(3);
  expect(invalid.stderr).toContain("E204");
  expect(existsSync(join(cwd, "bad.svg"))).toBe(false);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("Allowed choices are svg, mermaid, dot.");
});
