import { spend } from './syntax-budget.ts';
import { internals } from './typescript-internals.ts';
import ts from './typescript.ts';

const { Value, Type, TypeAlias, Namespace, Alias, ExportValue, ExportHasLocal, Variable } = ts.SymbolFlags;

/**
 * The names of one file and what they refer to, by TypeScript's own binder and its search through scopes. Its type checker
 * is not asked.
 */
export class FileNames {
  readonly #search: ReturnType<typeof internals.createNameResolver>;
  /** What `import x = …` stands for; undefined while that is looked for. */
  readonly #targets = new Map<ts.Symbol, ts.Symbol | undefined>();
  readonly #used = new Set<ts.Symbol>();

  constructor(tree: ts.SourceFile, compilerOptions: ts.CompilerOptions) {
    // For a declaration in conflict with others the binder writes an error for each of them: half of the file may be in
    // conflict with the other half.
    Object.assign(tree, { bindDiagnostics: { push: spend } });
    internals.bindSourceFile(tree, compilerOptions);
    this.#search = internals.createNameResolver({
      compilerOptions,
      // A file without imports and exports is no module.
      globals: (tree as unknown as { readonly locals: ts.SymbolTable }).locals,
      getSymbolOfDeclaration: symbolOf,
      lookup: (symbols, name, meaning) => {
        const symbol = symbols.get(name);
        return symbol !== undefined && (this.#meaningOf(symbol) & meaning) !== 0 ? symbol : undefined;
      },
    });
    this.#visit(tree);
  }

  /** Whether an import, also one of the form `import x = …`, is used by code that runs. */
  isUsed(declaration: ts.Node): boolean {
    return this.#used.has(symbolOf(declaration)!);
  }

  /** Whether an export is not just one of a type. Names that are not declared may be global variables. */
  isValueExport(node: ts.ExportSpecifier | ts.ExportAssignment): boolean {
    const name = ts.isExportAssignment(node) ? node.expression : (node.propertyName ?? node.name);
    const isFromOther = ts.isExportSpecifier(node) && node.parent.parent.moduleSpecifier !== undefined;
    if (isFromOther || !ts.isIdentifier(name)) return true;
    const local = this.#find(name, Value | Type | Namespace | Alias);
    return local === undefined || (this.#meaningOf(local) & Value) !== 0;
  }

  /** The namespace or enum around a name whose member it refers to, if JavaScript must say so. */
  containerOf(name: ts.Identifier): ts.Node | undefined {
    const found = this.#find(name, Value | ExportValue);
    if (found === undefined) return undefined;
    const symbol = exportedOf(found);
    // Functions, classes, enums and namespaces have a variable, too.
    const hasLocal = (symbol.flags & ExportHasLocal) !== 0 && (symbol.flags & Variable) === 0;
    if (symbol !== found && hasLocal) return undefined;
    const { parent } = symbol as ts.Symbol & { readonly parent?: ts.Symbol };
    return ts.findAncestor(
      name.parent,
      (node) => (ts.isModuleDeclaration(node) || ts.isEnumDeclaration(node)) && symbolOf(node) === parent,
    );
  }

  /** What an expression such as `a.b.c` or `a.b['c']` refers to. */
  entity(name: ts.Node, meaning: ts.SymbolFlags = Value): ts.Symbol | undefined {
    if (ts.isIdentifier(name)) {
      const found = this.#find(name, meaning | ExportValue);
      return found && exportedOf(this.#targetOf(found) ?? found);
    }
    if (ts.isPropertyAccessExpression(name)) return this.#memberOf(name.expression, name.name, meaning);
    if (ts.isElementAccessExpression(name))
      return this.#memberOf(name.expression, name.argumentExpression, meaning);
    return ts.isQualifiedName(name) ? this.#memberOf(name.left, name.right, meaning) : undefined;
  }

  #memberOf(of: ts.Node, member: ts.Node, meaning: ts.SymbolFlags): ts.Symbol | undefined {
    if (!ts.isMemberName(member) && !ts.isStringLiteralLike(member)) return undefined;
    const name = ts.escapeLeadingUnderscores(member.text);
    const found = this.entity(of, meaning | Namespace)?.exports?.get(name);
    return found && (this.#targetOf(found) ?? found);
  }

  #find(name: ts.Identifier, meaning: ts.SymbolFlags): ts.Symbol | undefined {
    return this.#search(name, name.escapedText, meaning, undefined, false);
  }

  #meaningOf(symbol: ts.Symbol): ts.SymbolFlags {
    const declaration = symbol.declarations?.[0];
    if ((symbol.flags & Alias) === 0 || declaration === undefined) return symbol.flags;
    if (ts.isTypeOnlyImportDeclaration(declaration)) return TypeAlias;
    if (!ts.isImportEqualsDeclaration(declaration)) return symbol.flags | Value | Type | Namespace;
    const target = this.#targetOf(symbol);
    return target === undefined ? symbol.flags : this.#meaningOf(target);
  }

  /** @returns undefined for all but `import x = a.b` */
  #targetOf(symbol: ts.Symbol): ts.Symbol | undefined {
    const alias = symbol.declarations?.find(ts.isImportEqualsDeclaration);
    if (alias === undefined || this.#targets.has(symbol)) return this.#targets.get(symbol);
    this.#targets.set(symbol, undefined);
    const target = this.entity(alias.moduleReference, Value | Type | Namespace);
    this.#targets.set(symbol, target);
    return target;
  }

  #visit(node: ts.Node): void {
    if (isOnlyType(node)) return;
    if (ts.isIdentifier(node)) {
      if (isReference(node)) this.#use(this.#find(node, Value));
    } else if (ts.isExportSpecifier(node)) {
      const local = node.propertyName ?? node.name;
      const isFromOther = node.parent.parent.moduleSpecifier !== undefined;
      if (!isFromOther && !ts.isTypeOnlyExportDeclaration(node) && ts.isIdentifier(local))
        this.#use(this.#find(local, Value));
    } else if (ts.isImportEqualsDeclaration(node)) {
      const isExported = (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;
      const symbol = symbolOf(node)!;
      if (isExported && (this.#meaningOf(symbol) & Value) !== 0) this.#use(symbol);
    } else ts.forEachChild(node, (child) => this.#visit(child));
  }

  #use(symbol: ts.Symbol | undefined): void {
    if (symbol === undefined || this.#used.has(symbol)) return;
    this.#used.add(symbol);
    const alias = symbol.declarations?.find(ts.isImportEqualsDeclaration);
    if (alias !== undefined && !ts.isExternalModuleReference(alias.moduleReference))
      this.#use(this.#find(internals.getFirstIdentifier(alias.moduleReference), Value | Namespace));
  }
}

const symbolOf = (node: ts.Node): ts.Symbol | undefined => (node as unknown as Partial<ts.Type>).symbol;

/** What is exported has a symbol in its scope, and another among the exports of its namespace. */
const exportedOf = (symbol: ts.Symbol): ts.Symbol =>
  (symbol as ts.Symbol & { readonly exportSymbol?: ts.Symbol }).exportSymbol ?? symbol;

/** Nodes without any code that runs. What follows `extends` is an expression, although it counts as a type. */
const isOnlyType = (node: ts.Node): boolean =>
  ts.isTypeParameterDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node));

/** Whether an identifier stands for a value; otherwise it declares something or names a property. */
function isReference(node: ts.Identifier): boolean {
  if (ts.isShorthandPropertyAssignment(node.parent)) return true;
  const { name, propertyName, label } = node.parent as unknown as Record<string, ts.Node | undefined>;
  return name !== node && propertyName !== node && label !== node;
}
