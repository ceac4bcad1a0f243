/** Functions: parameters, locals and statements, written as one reads them. */
import type { Effect, Expr, I32, ValueType } from "./instructions.ts";
import { i32 } from "./instructions.ts";

export type Statement =
  | { readonly kind: "effect"; readonly effect: Effect }
  | { readonly kind: "set"; readonly index: number; readonly value: Expr<ValueType> }
  | { readonly kind: "if"; readonly condition: I32; readonly yes: readonly Statement[]; readonly no: readonly Statement[] }
  /** Runs the body, and again while the condition holds. */
  | { readonly kind: "loop"; readonly body: readonly Statement[]; readonly condition: I32 }
  /** Its result goes to the local `into`, if it has one. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly operands: readonly Expr<ValueType>[];
      readonly into: number | undefined;
    };

export interface WasmFunction {
  readonly name: string;
  readonly exported: boolean;
  readonly parameters: readonly (readonly [name: string, type: ValueType])[];
  readonly locals: readonly ValueType[];
  readonly body: readonly Statement[];
  readonly result: Expr<ValueType> | undefined;
}

/** A local that can be set. */
export interface Variable<T extends ValueType> extends Expr<T> {
  readonly index: number;
}

/** What a body is written with. Statements come in the order of the calls. */
export interface Body {
  /** A new local with this value. */
  let<T extends ValueType>(value: Expr<T>): Variable<T>;
  set<T extends ValueType>(variable: Variable<T>, value: Expr<T>): void;
  do(effect: Effect): void;
  if(condition: I32, yes: () => void, no?: () => void): void;
  /** While the condition holds, which is asked before the first turn too. */
  while(condition: I32, body: () => void): void;
  /** `variable` from where it stands while it is less than `end`, by `step`. */
  for(variable: Variable<"i32">, end: I32, step: I32 | number, body: () => void): void;
  call(name: string, ...operands: readonly Expr<ValueType>[]): void;
  /** A new local with what the function returns. */
  callFor<T extends ValueType>(type: T, name: string, ...operands: readonly Expr<ValueType>[]): Variable<T>;
}

type Variables<P extends Readonly<Record<string, ValueType>>> = { readonly [K in keyof P]: Variable<P[K]> };

/** A function of the module. `write` says its statements and returns its result, if it has one. */
export function wasmFunction<const P extends Readonly<Record<string, ValueType>>>(
  name: string,
  parameters: P,
  write: (body: Body, parameters: Variables<P>) => Expr<ValueType> | void,
  exported = true,
): WasmFunction {
  const types = Object.values(parameters);
  const locals: ValueType[] = [];
  let statements: Statement[] = [];

  function local<T extends ValueType>(type: T, index: number): Variable<T> {
    return { type, instruction: "local.get", operands: [], immediate: { index }, index };
  }
  function within(write: () => void): readonly Statement[] {
    const outer = statements;
    statements = [];
    write();
    const inner = statements;
    statements = outer;
    return inner;
  }
  const body: Body = {
    let(value) {
      const index = types.length + locals.length;
      locals.push(value.type);
      statements.push({ kind: "set", index, value });
      return local(value.type, index);
    },
    set({ index }, value) {
      statements.push({ kind: "set", index, value });
    },
    do(effect) {
      statements.push({ kind: "effect", effect });
    },
    if(condition, yes, no = () => {}) {
      statements.push({ kind: "if", condition, yes: within(yes), no: within(no) });
    },
    while(condition, turn) {
      body.if(condition, () => {
        const inner = within(turn);
        statements.push({ kind: "loop", body: inner, condition });
      });
    },
    for(variable, end, step, turn) {
      body.while(i32.ltU(variable, end), () => {
        turn();
        body.set(variable, i32.add(variable, typeof step === "number" ? i32.const(step) : step));
      });
    },
    call(name, ...operands) {
      statements.push({ kind: "call", name, operands, into: undefined });
    },
    callFor(type, name, ...operands) {
      const index = types.length + locals.length;
      locals.push(type);
      statements.push({ kind: "call", name, operands, into: index });
      return local(type, index);
    },
  };
  const entries = Object.entries(parameters);
  const variables = Object.fromEntries(entries.map(([key, type], index) => [key, local(type, index)]));
  const result = write(body, variables as Variables<P>) ?? undefined;
  return { name, exported, parameters: entries, locals, body: statements, result };
}
