/** What is used of WebAssembly: neither Node's types nor the standard library's, without a browser's, have it. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

export interface Module {
  readonly " module": never;
}

interface Imports {
  readonly env: { readonly memory: Memory };
  /** Functions of another instance. */
  readonly kernels?: object;
}

interface Engine {
  readonly Memory: new (of: { initial: number; maximum: number; shared?: boolean }) => Memory;
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Instance: new (module: Module, imports: Imports) => { readonly exports: unknown };
  compile(bytes: Uint8Array): Promise<Module>;
  validate(bytes: Uint8Array): boolean;
}

/** Undefined where there is none. */
export const engine = (globalThis as { readonly WebAssembly?: Engine }).WebAssembly;
