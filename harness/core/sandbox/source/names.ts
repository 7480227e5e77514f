import { type Binding, isExported, type Referent, Scopes } from './scopes.ts';
import { internals } from './typescript-internals.ts';
import ts from './typescript.ts';

/**
 * The names of one file and what they refer to, found by a single walk over its tree. TypeScript's own binder is
 * quadratic in the number of declarations of one name.
 */
export class FileNames {
  readonly #scopes = new Scopes();
  readonly #references: ts.Identifier[] = [];
  readonly #aliases: ts.ImportEqualsDeclaration[] = [];
  readonly #used = new Set<Binding>();

  constructor(tree: ts.SourceFile) {
    ts.forEachChild(tree, (node) => this.#visit(node, tree, tree));
    for (const alias of this.#aliases) this.#follow(alias);
    for (const reference of this.#references) this.#use(this.referent(reference)?.binding);
  }

  /** Whether an import, also one of the form `import x = …`, is used by code that runs. */
  isUsed(declaration: ts.Node): boolean {
    return this.#used.has(this.#scopes.bindingOf(declaration)!);
  }

  /** Whether an export is not just one of a type. Names that are not declared may be global variables. */
  isValueExport(node: ts.ExportSpecifier | ts.ExportAssignment): boolean {
    const name = ts.isExportAssignment(node) ? node.expression : (node.propertyName ?? node.name);
    const isFromOther = ts.isExportSpecifier(node) && node.parent.parent.moduleSpecifier !== undefined;
    if (isFromOther || !ts.isIdentifier(name)) return true;
    return this.#scopes.find(name, () => true)?.binding.isValue ?? true;
  }

  /** @returns undefined for what is not declared in the file, and for types */
  referent(name: ts.Identifier): Referent | undefined {
    return this.#scopes.find(name, (binding) => binding.isValue);
  }

  /** What an expression such as `a.b.c` or `a.b['c']` refers to. */
  entity(name: ts.Expression): Binding | undefined {
    if (ts.isIdentifier(name)) return this.referent(name)?.binding;
    if (ts.isPropertyAccessExpression(name))
      return this.entity(name.expression)?.members?.get(name.name.text);
    if (!ts.isElementAccessExpression(name) || !ts.isStringLiteralLike(name.argumentExpression))
      return undefined;
    return this.entity(name.expression)?.members?.get(name.argumentExpression.text);
  }

  /** @param hoisted the scope in which `var` declares */
  #visit(node: ts.Node, scope: ts.Node, hoisted: ts.Node): void {
    if (isOnlyType(node)) return;
    if (ts.isIdentifier(node)) {
      if (isReference(node)) this.#references.push(node);
    } else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      this.#scopes.declare(node.name, node, scope, false);
    else if (ts.isImportDeclaration(node)) this.#import(node, scope);
    else if (ts.isExportDeclaration(node)) this.#export(node);
    else if (ts.isImportEqualsDeclaration(node)) {
      this.#scopes.declare(node.name, node, scope, !node.isTypeOnly);
      this.#aliases.push(node);
    } else {
      this.#declare(node, scope, hoisted);
      const inner = isScope(node) ? node : scope;
      const innerHoisted = isFunctionScope(node) ? node : hoisted;
      ts.forEachChild(node, (child) => this.#visit(child, inner, innerHoisted));
    }
  }

  #declare(node: ts.Node, scope: ts.Node, hoisted: ts.Node): void {
    if (ts.isVariableDeclaration(node)) {
      const isVar =
        ts.isVariableDeclarationList(node.parent) && (node.parent.flags & ts.NodeFlags.BlockScoped) === 0;
      this.#declareAll(node.name, node, isVar ? hoisted : scope);
    } else if (ts.isParameter(node)) this.#declareAll(node.name, node, scope);
    else if (ts.isModuleDeclaration(node))
      this.#scopes.declareContainer(node, scope, internals.isInstantiatedModule(node, true));
    else if (ts.isEnumDeclaration(node)) {
      const members = this.#scopes.declareContainer(node, scope, true);
      for (const member of node.members) {
        const name = internals.tryGetTextOfPropertyName(member.name);
        if (name !== undefined) members.set(name, { declaration: member, isValue: true });
      }
    } else if (ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node))
      this.#declareAll(node.name, node, scope);
    else if (ts.isClassExpression(node) || ts.isFunctionExpression(node))
      this.#declareAll(node.name, node, node);
  }

  /** Declares a name, or all of a pattern. */
  #declareAll(name: ts.BindingName | undefined, node: ts.Node, scope: ts.Node): void {
    if (name === undefined) return;
    if (ts.isIdentifier(name)) this.#scopes.declare(name, node, scope);
    else
      for (const element of name.elements)
        if (ts.isBindingElement(element)) this.#declareAll(element.name, element, scope);
  }

  #import({ importClause: clause }: ts.ImportDeclaration, scope: ts.Node): void {
    if (clause === undefined) return;
    const isValue = clause.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    if (clause.name !== undefined) this.#scopes.declare(clause.name, clause, scope, isValue);
    const { namedBindings } = clause;
    if (namedBindings === undefined) return;
    if (ts.isNamespaceImport(namedBindings))
      this.#scopes.declare(namedBindings.name, namedBindings, scope, isValue);
    else
      for (const element of namedBindings.elements)
        this.#scopes.declare(element.name, element, scope, isValue && !element.isTypeOnly);
  }

  #export({ exportClause: clause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration): void {
    if (clause === undefined || moduleSpecifier !== undefined || isTypeOnly || !ts.isNamedExports(clause))
      return;
    for (const { propertyName, name, isTypeOnly: isOfType } of clause.elements) {
      const local = propertyName ?? name;
      if (!isOfType && ts.isIdentifier(local)) this.#references.push(local);
    }
  }

  /** Finds what `import x = a.b` stands for. In the order of the source, as they run. */
  #follow(alias: ts.ImportEqualsDeclaration): void {
    if (ts.isExternalModuleReference(alias.moduleReference)) return;
    const binding = this.#scopes.bindingOf(alias)!;
    binding.root = this.referent(internals.getFirstIdentifier(alias.moduleReference))?.binding;
    const target = this.#meaning(alias.moduleReference);
    if (target === undefined) return;
    binding.members ??= target.members;
    binding.isValue = target.isValue;
    if (target.isValue && isExported(alias)) this.#use(binding);
  }

  /** Like `entity`, but also of types. */
  #meaning(name: ts.EntityName): Binding | undefined {
    if (ts.isIdentifier(name)) return this.#scopes.find(name, () => true)?.binding;
    return this.#meaning(name.left)?.members?.get(name.right.text);
  }

  #use(binding: Binding | undefined): void {
    for (let used = binding; used !== undefined && !this.#used.has(used); used = used.root)
      this.#used.add(used);
  }
}

/** Nodes without any code that runs. What follows `extends` is an expression, although it counts as a type. */
const isOnlyType = (node: ts.Node): boolean =>
  ts.isTypeParameterDeclaration(node) ||
  (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node));

/** Whether an identifier stands for a value; otherwise it declares something or names a property. */
function isReference(node: ts.Identifier): boolean {
  if (ts.isShorthandPropertyAssignment(node.parent)) return true;
  const { name, propertyName, label } = node.parent as unknown as Record<string, ts.Node | undefined>;
  return name !== node && propertyName !== node && label !== node;
}

const isFunctionScope = (node: ts.Node): boolean =>
  ts.isModuleDeclaration(node) ||
  ts.isFunctionLike(node) ||
  ts.isClassStaticBlockDeclaration(node) ||
  (ts.isBlock(node) && ts.isFunctionLike(node.parent));

const isScope = (node: ts.Node): boolean =>
  isFunctionScope(node) || ts.isClassExpression(node) || internals.isBlockScope(node, node.parent);
