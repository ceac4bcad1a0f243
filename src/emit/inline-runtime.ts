import { ts } from "ts-morph";
import { declaredIn, isReference } from "./scope.ts";

/** The texts of the runtime's files by their paths in its folder: `heap.ts`, `kernels/linear.ts`. */
export type RuntimeSource = ReadonlyMap<string, string>;

/** What a module takes from the runtime: a name that it exports, and what the module calls it. */
export interface Used {
  readonly name: string;
  readonly as: string;
}

/** The file that says what the runtime exports. */
const ENTRY = "v1.ts";

/** What stands at the top of a file under one name. */
interface Declaration {
  readonly file: string;
  readonly node: ts.Statement;
}

interface SourceFile {
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** What it imports, and what it exports of other files, by its name here. */
  readonly links: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
  /** The files of which it exports everything. */
  readonly reexports: readonly string[];
}

/** A part of a text that is replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The declarations of the runtime that a module uses, and those that they use in turn, as they stand there: what a module
 * has in place of its import. The types and errors among them that the runtime exports, the module exports too.
 */
export function inlineRuntime(used: readonly Used[], source: RuntimeSource): string {
  const files = readFiles(source);
  const names = new Map<Declaration, string>();
  const needed = new Set<Declaration>();
  for (const { name, as } of used) {
    const declaration = exported(files, ENTRY, name);
    if (declaration === undefined) throw new Error(`the runtime exports no ${name}`);
    names.set(declaration, as);
    need(declaration);
  }
  const inOrder = [...files.values()].flatMap(({ declarations }) =>
    [...declarations].filter(([, declaration]) => needed.has(declaration)),
  );
  return inOrder.map(([name, declaration]) => textOf(name, declaration)).join("\n\n");

  function need(declaration: Declaration): void {
    if (needed.has(declaration)) return;
    needed.add(declaration);
    for (const [, target] of references(files, declaration)) need(target);
  }

  function textOf(name: string, declaration: Declaration): string {
    const { node } = declaration;
    const edits: Edit[] = [];
    const open = isTypeOrError(node) && exported(files, ENTRY, name) === declaration;
    const modifier = exportModifier(node);
    if (modifier !== undefined && !open) edits.push({ start: modifier.getStart(), end: modifier.getEnd() + 1, text: "" });
    const own = names.get(declaration);
    if (own !== undefined) edits.push({ ...rangeOf(nameOf(node)!), text: own });
    for (const [identifier, target] of references(files, declaration)) {
      const renamed = names.get(target);
      if (renamed === undefined || renamed === identifier.text) continue;
      if (ts.isShorthandPropertyAssignment(identifier.parent)) throw new Error(`${name} has ${identifier.text} as a property`);
      edits.push({ ...rangeOf(identifier), text: renamed });
    }
    if (ts.isTypeAliasDeclaration(node) && isOfModules(node.type)) edits.push({ ...rangeOf(node.type), text: kernelsType() });
    return edited(node.getSourceFile().text, startOf(node), node.getEnd(), edits);
  }

  /** In place of the types of whole files of kernels, that of those which are here. */
  function kernelsType(): string {
    const kernels = inOrder.filter(([, { file, node }]) => file.startsWith("kernels/") && exportModifier(node) !== undefined);
    const members = kernels.filter(([, { node }]) => ts.isFunctionDeclaration(node)).map(([name]) => `  ${name}: typeof ${name};`);
    return `Partial<{\n${members.join("\n")}\n}>`;
  }
}

/** The files that the entry leads to, each after those that it needs. */
function readFiles(source: RuntimeSource): ReadonlyMap<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  const begun = new Set<string>();
  read(ENTRY);
  return files;

  function read(path: string): void {
    if (begun.has(path)) return;
    begun.add(path);
    const text = source.get(path);
    if (text === undefined) throw new Error(`the runtime has no ${path}`);
    const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    const declarations = new Map<string, Declaration>();
    const links = new Map<string, { file: string; name: string }>();
    const reexports: string[] = [];
    for (const node of statements) {
      if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) {
        declarations.set(nameOf(node)!.text, { file: path, node });
        continue;
      }
      const file = resolved(path, (node.moduleSpecifier as ts.StringLiteral).text);
      read(file);
      const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      if (bindings === undefined) reexports.push(file);
      else if (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) {
        for (const { name, propertyName } of bindings.elements) {
          links.set(name.text, { file, name: (propertyName ?? name).text });
        }
      }
    }
    files.set(path, { declarations, links, reexports });
  }
}

/** `./heap.ts`, seen from a file, as a path in the runtime's folder. */
function resolved(from: string, specifier: string): string {
  const { pathname } = new URL(specifier, `file:///${from}`);
  return pathname.slice(1);
}

/** What a file exports under a name. */
function exported(files: ReadonlyMap<string, SourceFile>, path: string, name: string): Declaration | undefined {
  const { declarations, links, reexports } = files.get(path)!;
  const link = links.get(name);
  if (link !== undefined) return exported(files, link.file, link.name);
  return declarations.get(name) ?? reexports.map((file) => exported(files, file, name)).find((found) => found !== undefined);
}

/** The identifiers in a declaration that mean other declarations of the runtime, and which. */
function references(
  files: ReadonlyMap<string, SourceFile>,
  declaration: Declaration,
): [ts.Identifier, Declaration][] {
  const found: [ts.Identifier, Declaration][] = [];
  visit(declaration.node);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && isReference(node) && !declaredIn(node, declaration.node)) {
      const { declarations, links } = files.get(declaration.file)!;
      const target =
        declarations.get(node.text) ?? (links.has(node.text) ? exported(files, declaration.file, node.text) : undefined);
      if (target !== undefined && target !== declaration) found.push([node, target]);
    }
    ts.forEachChild(node, visit);
  }
}

function nameOf(node: ts.Statement): ts.Identifier | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]!.name as ts.Identifier;
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.name;
  throw new Error(`the runtime has a statement of its own: ${node.getText().slice(0, 60)}`);
}

function isTypeOrError(node: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
}

function exportModifier(node: ts.Statement): ts.Node | undefined {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** Whether a type names whole files, by `typeof import`. */
function isOfModules(type: ts.Node): boolean {
  return ts.isImportTypeNode(type) || (ts.forEachChild(type, (child) => isOfModules(child) || undefined) ?? false);
}

/** Where a statement begins with its comment. */
function startOf(node: ts.Statement): number {
  const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart());
  return comments?.at(-1)?.pos ?? node.getStart();
}

function rangeOf(node: ts.Node): { start: number; end: number } {
  return { start: node.getStart(), end: node.getEnd() };
}

function edited(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let result = "";
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
