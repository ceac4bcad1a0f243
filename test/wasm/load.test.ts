import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from "vitest";
import { KERNEL_NAMES } from "../../src/runtime/wasm/forms.ts";
import { KernelsError, loadKernels } from "../../src/runtime/wasm/v1.ts";
import { classesHere } from "./classes.ts";

const [fastestClass] = classesHere.toReversed().filter(({ missing }) => missing === undefined);

test("the fastest kernels are of the fastest class, and chosen once in a process", async () => {
  const kernels = await loadKernels();
  expect(kernels.numericClass).toBe(fastestClass!.name);
  expect(fastestClass!.forms.map(({ name }) => name)).toContain(kernels.name);
  expect(await loadKernels()).toBe(kernels);
  expect((await loadKernels({ force: kernels.numericClass })).name).toBe(kernels.name);
});

test.each(KERNEL_NAMES)("%s is what is asked for, or not here", async (name) => {
  const numericClass = name.split("-")[0]!;
  const here = classesHere.find((each) => each.name === numericClass);
  if (here?.missing !== undefined) {
    await expect(loadKernels({ force: name })).rejects.toThrow(`kernels ${name} do not run here: `);
  } else {
    const kernels = await loadKernels({ force: name });
    expect(kernels).toMatchObject({ name: expect.stringMatching(`^${name}(-|$)`), numericClass });
  }
});

test.each(["", "wasm", "fma-", "fma-5x5", "simd-4x8-2", "FMA"])("%j is none, and the names are told", async (force) => {
  const list = KERNEL_NAMES.join(", ");
  await expect(loadKernels({ force })).rejects.toThrow(
    new KernelsError(`there are no kernels ${JSON.stringify(force)}; there are ${list}`),
  );
});

/** What is used of it here: the tests' types have no WebAssembly. */
const { WebAssembly: engine } = globalThis as unknown as {
  readonly WebAssembly: { compile(bytes: Uint8Array): Promise<unknown>; validate(bytes: Uint8Array): boolean };
};

describe("where WebAssembly", () => {
  // Modules anew: what was loaded above stays loaded.
  let load: typeof loadKernels;
  let warn: MockInstance;
  const reload = async (): Promise<void> => {
    vi.resetModules();
    ({ loadKernels: load } = await import("../../src/runtime/wasm/v1.ts"));
  };

  beforeEach(async () => {
    warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await reload();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test("is not allowed, the TypeScript kernels run, as is told once, and asking for others fails", async () => {
    vi.spyOn(engine, "compile").mockRejectedValue(new Error("disallowed by embedder"));
    expect(await load()).toMatchObject({ name: "js", numericClass: "js" });
    await load();
    expect(warn.mock.calls).toEqual([
      ["layerc: the TypeScript kernels run, which are slower: disallowed by embedder"],
    ]);
    await expect(load({ force: "simd" })).rejects.toThrow(
      "kernels simd do not run here: disallowed by embedder; these do: js",
    );
  });

  test("knows no relaxed SIMD, the class simd runs, and nothing is told", async () => {
    const validate = engine.validate.bind(engine);
    vi.spyOn(engine, "validate").mockReturnValueOnce(false).mockImplementation(validate);
    expect((await load()).numericClass).toBe("simd");
    expect(warn).not.toHaveBeenCalled();
    await expect(load({ force: "fma-4x8" })).rejects.toThrow(
      "kernels fma-4x8 do not run here: this engine has no relaxed SIMD, or has it turned off; these do: simd, js",
    );
  });

  test("is not there, the TypeScript kernels run", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    await reload();
    expect((await load()).name).toBe("js");
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/: this engine has no WebAssembly$/));
  });

  test("computes what is wrong in one class, the next one runs", async () => {
    vi.doMock("../../src/runtime/wasm/choose.ts", async (original) => {
      const choose = await original<typeof import("../../src/runtime/wasm/choose.ts")>();
      const fastest: typeof choose.fastest = (forms) =>
        forms[0]!.numericClass === "fma" ? undefined : choose.fastest(forms);
      return { ...choose, isFused: () => true, fastest };
    });
    await reload();
    expect((await load()).numericClass).toBe("simd");
    vi.doUnmock("../../src/runtime/wasm/choose.ts");
  });
});

test("importing it changes no flag of the process, and enableNodeFlags is asked for", ({ skip }) => {
  // Up to Node 21 relaxed SIMD is off by itself: a fresh process shows it.
  if (Number(process.versions.node.split(".")[0]) >= 22) skip("relaxed SIMD is on in this Node");
  const script = (body: string): string => {
    const url = new URL("../../dist/runtime/wasm/v1.js", import.meta.url).href;
    const source = `import { enableNodeFlags, loadKernels } from ${JSON.stringify(url)}; ${body}`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" }).stdout.trim();
  };
  expect(script("console.log((await loadKernels()).numericClass)")).toBe("simd");
  expect(script("enableNodeFlags(); console.log((await loadKernels()).numericClass)")).toBe(fastestClass!.name);
});
