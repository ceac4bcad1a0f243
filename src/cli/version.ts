import { readFileSync } from "node:fs";

const manifest = new URL("../../package.json", import.meta.url);

/** That of this layerc. */
export const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
