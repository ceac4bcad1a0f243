import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["layerc-source", "module", "node"] } },
  test: { include: ["test/long/**/*.test.ts"], testTimeout: 1_800_000 },
});
