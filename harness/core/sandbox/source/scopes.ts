import { getOrCreate } from '../../model/get-or-create.ts';
import ts from './typescript.ts';

/** What a name means where it is declared. Declarations of one name in one scope are merged. */
export interface Binding {
  /** The first declaration. */
  readonly declaration: ts.Node;
  /** Exists at run time. Types do not, nor does what `import type` declares. */
  isValue: boolean;
  /** The members of a namespace or an enum. All its declarations share them. */
  members?: Map<string, Binding>;
  /** An exported variable of a namespace: it is a property of an object and nothing else. */
  isProperty?: boolean;
  /** What the first name after `import x =` refers to. */
  root?: Binding;
}

/** What a name refers to at one place. */
export interface Referent {
  readonly binding: Binding;
  /** The namespace or enum around the place whose member it is, if JavaScript must say so. */
  readonly container?: ts.Node;
}

/** A declaration with members of its own. */
type Container = ts.EnumDeclaration | ts.ModuleDeclaration;

const isContainer = (node: ts.Node): node is Container =>
  ts.isModuleDeclaration(node) || ts.isEnumDeclaration(node);

export const isExported = (node: ts.Node): boolean =>
  (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Export) !== 0 ||
  // The inner names of `namespace a.b.c`.
  ts.isModuleDeclaration(node.parent);

const isVariable = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isImportEqualsDeclaration(node);

/** The names that each scope of a file declares. A scope is the node of a block, a function, a namespace, …. */
export class Scopes {
  readonly #locals = new Map<ts.Node, Map<string, Binding>>();
  readonly #members = new Map<ts.Node, Map<string, Binding>>();
  readonly #bindings = new Map<ts.Node, Binding>();

  declare(name: ts.Identifier, node: ts.Node, scope: ts.Node, isValue = true): Binding {
    const { text } = name;
    const locals = getOrCreate(this.#locals, scope, () => new Map<string, Binding>());
    const shared = ts.isModuleDeclaration(scope) && isExported(node) ? this.#members.get(scope) : undefined;
    const binding = getOrCreate(shared ?? locals, text, (): Binding => ({ declaration: node, isValue }));
    binding.isValue ||= isValue;
    binding.isProperty ||= shared !== undefined && isVariable(node);
    locals.set(text, binding);
    this.#bindings.set(node, binding);
    hideNamespaces(text, scope);
    return binding;
  }

  /** Like `declare`. @returns the members of all declarations so far */
  declareContainer(node: Container, scope: ts.Node, isValue: boolean): Map<string, Binding> {
    const members = ts.isIdentifier(node.name)
      ? (this.declare(node.name, node, scope, isValue).members ??= new Map())
      : new Map<string, Binding>();
    this.#members.set(node, members);
    return members;
  }

  bindingOf(declaration: ts.Node): Binding | undefined {
    return this.#bindings.get(declaration);
  }

  /** @param isMeant of the bindings by that name; the innermost counts */
  find(name: ts.Identifier, isMeant: (binding: Binding) => boolean): Referent | undefined {
    const { text, parent } = name;
    // The name of a namespace is not looked for in it.
    const isOwn = isContainer(parent) && parent.name === name;
    for (let scope = isOwn ? parent.parent : parent; scope !== undefined; scope = scope.parent) {
      const member = this.#members.get(scope)?.get(text);
      const local = this.#locals.get(scope)?.get(text);
      if (local !== undefined && isMeant(local))
        return { binding: local, container: local === member && local.isProperty ? scope : undefined };
      if (member !== undefined && isMeant(member)) return { binding: member, container: scope };
    }
    return undefined;
  }
}

/**
 * Tells TypeScript's printer that a namespace must have another name within its own block, where something else has its
 * name. The printer looks where the binder would have left the names.
 */
function hideNamespaces(text: string, inner: ts.Node): void {
  for (let scope = inner; scope !== undefined; scope = scope.parent) {
    if (!ts.isModuleDeclaration(scope) || scope.name.text !== text) continue;
    const locals = new Map([[ts.escapeLeadingUnderscores(text), { flags: ts.SymbolFlags.Value }]]);
    Object.assign(scope, { locals });
  }
}
