import { defineConfig } from "vitest/config";

/** Tests of schemas compile these by ajv, which makes code from strings. */
const AJV = ["test/spec/schema.test.ts", "test/cli/config.test.ts", "test/cli/diff.test.ts"];

/** Measures the memory of its process, which other files leave a different heap in. */
const ALONE = ["test/data/csv.test.ts"];

/** What `npm run test:long` runs these tests with, too: other kernels by default, flags of V8. */
const { LAYERC_TEST_KERNELS, LAYERC_TEST_FLAGS = "" } = process.env;
const flags = LAYERC_TEST_FLAGS.split(" ").filter(Boolean);

const NO_EVAL = "--disallow-code-generation-from-strings";

export default defineConfig({
  // The tests run the sources, not dist: "layerc/runtime/v1" resolves to src/runtime/v1.ts.
  ssr: { resolve: { conditions: ["layerc-source", "module", "node"] } },
  test: {
    // Ten times what the longest takes: a shared machine may be that slow for a while.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // vitest's default leaves one core to itself, which on two is half of the machine.
    maxWorkers: "100%",
    setupFiles: LAYERC_TEST_KERNELS === undefined ? [] : ["test/support/default-kernels.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "no-eval",
          include: ["test/**/*.test.ts"],
          exclude: ["test/long/**", "test/examples/**", ...AJV, ...ALONE],
          pool: "forks",
          // Sources are loaded once in each worker, and not for each file; other kernels by default are a mock of each.
          isolate: LAYERC_TEST_KERNELS !== undefined,
          execArgv: [NO_EVAL, ...flags],
        },
      },
      { extends: true, test: { name: "alone", include: ALONE, pool: "forks", execArgv: [NO_EVAL, ...flags] } },
      { extends: true, test: { name: "ajv", include: AJV } },
    ],
  },
});
