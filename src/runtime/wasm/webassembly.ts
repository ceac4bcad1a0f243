/** What is used of WebAssembly: neither Node's types nor the standard library's, without a browser's, have it. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

export interface Module {
  readonly " module": never;
}

interface Engine {
  readonly Memory: new (of: { initial: number; maximum: number; shared?: boolean }) => Memory;
  readonly Instance: new (module: Module, imports: { env: { memory: Memory } }) => { readonly exports: unknown };
  compile(bytes: Uint8Array): Promise<Module>;
  validate(bytes: Uint8Array): boolean;
}

/** Undefined where there is none. */
export const engine = (globalThis as { readonly WebAssembly?: Engine }).WebAssembly;
