/** `npm run schema`: writes schema/network.schema.json and src/spec/network-spec.ts from src/spec/schema.ts. */
import { writeFileSync } from "node:fs";
import { schemaFiles } from "./schema-files.ts";

for (const [path, text] of Object.entries(await schemaFiles())) writeFileSync(path, text);
