import { ts } from "ts-morph";

/** Whether an identifier stands for something declared elsewhere, and is no property's name and no declaration's own. */
export function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  // What is left has a name of its own, or is an expression or a type, which has none.
  return (parent as { readonly name?: ts.Node }).name !== node;
}

/** Whether a name is declared between its use and `top`: by a parameter, a type parameter, a variable or a function. */
export function declaredIn(use: ts.Identifier, top: ts.Node): boolean {
  for (let scope: ts.Node = use.parent; ; scope = scope.parent) {
    if (namesOf(scope).has(use.text)) return true;
    if (scope === top) return false;
  }
}

const known = new WeakMap<ts.Node, ReadonlySet<string>>();

/** The names that a node declares for what is within it. */
function namesOf(scope: ts.Node): ReadonlySet<string> {
  const before = known.get(scope);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const { typeParameters = [] } = scope as { readonly typeParameters?: readonly ts.TypeParameterDeclaration[] };
  for (const { name } of typeParameters) names.add(name.text);
  if (ts.isFunctionLike(scope)) for (const { name } of scope.parameters) bind(name);
  if (ts.isBlock(scope)) scope.statements.forEach(declare);
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    if (scope.initializer !== undefined && ts.isVariableDeclarationList(scope.initializer)) bindAll(scope.initializer);
  }
  if (ts.isCatchClause(scope) && scope.variableDeclaration !== undefined) bind(scope.variableDeclaration.name);
  known.set(scope, names);
  return names;

  function declare(statement: ts.Statement): void {
    if (ts.isVariableStatement(statement)) bindAll(statement.declarationList);
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) names.add(statement.name.text);
  }

  function bindAll({ declarations }: ts.VariableDeclarationList): void {
    for (const { name } of declarations) bind(name);
  }

  function bind(name: ts.BindingName): void {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name);
  }
}
