/** A schema with what each `$ref` names in its place: for tests that walk it. */
export function inlined<S extends object>(root: S): S {
  const { definitions = {} } = root as { readonly definitions?: Readonly<Record<string, unknown>> };
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    const { $ref } = node as { readonly $ref?: string };
    if ($ref !== undefined) return walk(definitions[$ref.slice("#/definitions/".length)]);
    return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, walk(each)]));
  };
  return walk(root) as S;
}
