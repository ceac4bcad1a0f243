import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["layerc-source", "module", "node"] } },
  test: {
    include: ["test/examples/**/*.test.ts"],
    globalSetup: "test/examples/pack.ts",
    // One after another: one of them measures a service under load.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
