import { spend } from './syntax-budget.ts';
import { internals } from './typescript-internals.ts';
import ts from './typescript.ts';

const { Value, Type, TypeAlias, Namespace, Alias, ExportValue, ExportHasLocal, Variable } = ts.SymbolFlags;

/** Resolves names with TypeScript's binder and scopes, without its type checker. */
export class FileNames {
  readonly #search: ReturnType<typeof internals.createNameResolver>;
  /** Targets of `import x = …`; undefined during the search. */
  readonly #targets = new Map<ts.Symbol, ts.Symbol | undefined>();
  readonly #used = new Set<ts.Symbol>();

  constructor(tree: ts.SourceFile, compilerOptions: ts.CompilerOptions) {
    // The binder reports each pair of conflicting declarations: half of a file may conflict with the other half.
    Object.assign(tree, { bindDiagnostics: { push: spend } });
    internals.bindSourceFile(tree, compilerOptions);
    this.#search = internals.createNameResolver({
      compilerOptions,
      // Without imports and exports, a file is no module.
      globals: (tree as unknown as { readonly locals: ts.SymbolTable }).locals,
      getSymbolOfDeclaration: symbolOf,
      lookup: (symbols, name, meaning) => {
        const symbol = symbols.get(name);
        return symbol !== undefined && (this.#meaningOf(symbol) & meaning) !== 0 ? symbol : undefined;
      },
    });
    this.#visit(tree);
  }

  /** Running code uses an import or `import x = …`. */
  isUsed(declaration: ts.Node): boolean {
    return this.#used.has(symbolOf(declaration)!);
  }

  /** False for exports of types. Undeclared names may be global variables. */
  isValueExport(node: ts.ExportSpecifier | ts.ExportAssignment): boolean {
    const name = ts.isExportAssignment(node) ? node.expression : (node.propertyName ?? node.name);
    const isFromOther = ts.isExportSpecifier(node) && node.parent.parent.moduleSpecifier !== undefined;
    if (isFromOther || !ts.isIdentifier(name)) return true;
    const local = this.#find(name, Value | Type | Namespace | Alias);
    return local === undefined || (this.#meaningOf(local) & Value) !== 0;
  }

  /** Namespace or enum by which JavaScript must qualify a name. */
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

  /** Resolves `a.b.c` or `a.b['c']`. */
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

  /** @returns undefined except for `import x = a.b` */
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

/** Exports have two symbols, in their scope and in their namespace. */
const exportedOf = (symbol: ts.Symbol): ts.Symbol =>
  (symbol as ts.Symbol & { readonly exportSymbol?: ts.Symbol }).exportSymbol ?? symbol;

/** True for nodes without running code. `extends` takes an expression, which also counts as a type. */
const isOnlyType = (node: ts.Node): boolean =>
  ts.isTypeParameterDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node));

/** False in declarations and property names. */
function isReference(node: ts.Identifier): boolean {
  if (ts.isShorthandPropertyAssignment(node.parent)) return true;
  const { name, propertyName, label } = node.parent as unknown as Record<string, ts.Node | undefined>;
  return name !== node && propertyName !== node && label !== node;
}
