import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tests run the sources, not dist: "layerc/runtime/v1" resolves to src/runtime/v1.ts.
  ssr: { resolve: { conditions: ["layerc-source", "module", "node"] } },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/long/**"], testTimeout: 60_000 },
});
