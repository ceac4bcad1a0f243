import { ts } from "ts-morph";

/** A part of a text, from `start` to before `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A module's text as JavaScript: what is left when its types are taken out, so that statements, layout and comments stay as
 * they are. For the TypeScript that the emitter writes and the runtime is written in, in which every type can be erased.
 */
export function stripTypes(text: string): string {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext, true);
  const ranges: Range[] = [];
  const erase = (start: number, end: number): void => void ranges.push({ start, end });

  /** A statement with its doc comment and the empty line before it. */
  function eraseStatement(node: ts.Node): void {
    erase(node.getFullStart(), node.getEnd());
  }

  /** `: T`, from the end of what it is the type of. */
  function eraseAnnotation(type: ts.TypeNode | undefined): void {
    if (type !== undefined) erase(text.lastIndexOf(":", type.getStart()), type.getEnd());
  }

  /** `this: T` and the comma after it, if there is one. */
  function eraseThis(node: ts.Node): void {
    const [rest] = /^\s*,\s*/.exec(text.slice(node.getEnd())) ?? [""];
    erase(node.getStart(), node.getEnd() + rest.length);
  }

  /** `<A, B>`. */
  function eraseBracketed(list: ts.NodeArray<ts.Node> | undefined): void {
    if (list !== undefined) erase(list.pos - 1, text.indexOf(">", list.end) + 1);
  }

  function visit(node: ts.Node): void {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return eraseStatement(node);
    if (ts.isImportSpecifier(node) && node.isTypeOnly) {
      const comma = text.indexOf(",", node.getEnd());
      return erase(node.getFullStart(), comma + 1);
    }
    // The signature of an overload.
    if (ts.isFunctionDeclaration(node) && node.body === undefined) return eraseStatement(node);
    if (isFunction(node)) {
      eraseBracketed(node.typeParameters);
      eraseAnnotation(node.type);
    }
    if (ts.isParameter(node) && node.name.getText() === "this") return eraseThis(node);
    if (ts.isParameter(node)) {
      if (node.questionToken !== undefined) erase(node.questionToken.getStart(), node.questionToken.getEnd());
      eraseAnnotation(node.type);
    }
    if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) eraseAnnotation(node.type);
    if (ts.isPropertyDeclaration(node)) erase(node.getStart(), node.name.getStart());
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) eraseBracketed(node.typeArguments);
    if (ts.isAsExpression(node) || ts.isNonNullExpression(node)) erase(node.expression.getEnd(), node.getEnd());
    ts.forEachChild(node, (child) => {
      if (!ts.isTypeNode(child) && !ts.isTypeParameterDeclaration(child) && !ts.isModifier(child)) visit(child);
    });
  }
  visit(source);

  ranges.sort((x, y) => x.start - y.start);
  let result = "";
  let end = 0;
  for (const range of ranges) {
    result += text.slice(end, range.start);
    end = range.end;
  }
  return result + text.slice(end);
}

function isFunction(
  node: ts.Node,
): node is ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  );
}
