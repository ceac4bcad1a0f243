/** Packs layerc once, for all tests of the examples. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pack } from "../package/npm.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packed layerc. */
    tarball: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "layerc-packed-"));
  project.provide("tarball", join(folder, pack(folder).filename));
  return () => rmSync(folder, { recursive: true, force: true });
}
