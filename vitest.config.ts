import { defineConfig } from "vitest/config";

/** Tests of schemas compile these by ajv, which makes code from strings. */
const AJV = ["test/spec/schema.test.ts", "test/cli/config.test.ts", "test/cli/diff.test.ts"];

export default defineConfig({
  // The tests run the sources, not dist: "layerc/runtime/v1" resolves to src/runtime/v1.ts.
  ssr: { resolve: { conditions: ["layerc-source", "module", "node"] } },
  test: {
    // Ten times what the longest takes: a shared machine may be that slow for a while.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // vitest's default leaves one core to itself, which on two is half of the machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "no-eval",
          include: ["test/**/*.test.ts"],
          exclude: ["test/long/**", "test/examples/**", ...AJV],
          pool: "forks",
          execArgv: ["--disallow-code-generation-from-strings"],
        },
      },
      { extends: true, test: { name: "ajv", include: AJV } },
    ],
  },
});
