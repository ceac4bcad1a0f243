/**
 * What trainers and predictors are given as `kernels`: those of a numeric class, `js`, `simd` or `fma`, on so many
 * threads (js has one, always). `runtime` is the address of the WebAssembly kernels. Throws where there are none.
 */
export async function kernelsOf(name, threads, runtime) {
  if (name === "js") return undefined;
  if (!runtime) throw new Error("there are no WebAssembly kernels in this build");
  const { enableNodeFlags, loadKernels } = await import(runtime);
  enableNodeFlags();
  return loadKernels({ threads, force: name });
}
