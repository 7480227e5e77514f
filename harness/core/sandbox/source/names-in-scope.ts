import ts from './typescript.ts';

export interface Names {
  /** Variables of the functions around a node, and of the file. */
  readonly at: (node: ts.Node) => readonly string[];
  /** True for variables used as an array or object anywhere. */
  readonly isComposed: (name: string) => boolean;
  /** Fields, without methods and members of `Math`. */
  readonly fields: readonly string[];
  readonly texts: readonly string[];
}

const holdsFunction = ({ initializer }: ts.VariableDeclaration): boolean =>
  initializer !== undefined && ts.isFunctionLike(initializer);

export function namesIn(tree: ts.SourceFile): Names {
  const declared = new Map<ts.Node, Set<string>>();
  const [composed, fields, texts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const declare = (name: ts.BindingName, scope: ts.Node, isComposed = false): void => {
    if (!ts.isIdentifier(name)) {
      for (const part of name.elements) if (ts.isBindingElement(part)) declare(part.name, scope);
      return;
    }
    if (!declared.has(scope)) declared.set(scope, new Set());
    declared.get(scope)!.add(name.text);
    if (isComposed) composed.add(name.text);
  };
  const visit = (node: ts.Node, scope: ts.Node): void => {
    const own = ts.isFunctionLike(node) ? node : scope;
    if (ts.isParameter(node)) declare(node.name, scope);
    if (ts.isVariableDeclaration(node) && !holdsFunction(node))
      declare(
        node.name,
        scope,
        node.initializer !== undefined && ts.isArrayLiteralExpression(node.initializer),
      );
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isSpreadElement(node))
      if (ts.isIdentifier(node.expression)) composed.add(node.expression.text);
    if (isField(node)) fields.add(node.text);
    if (ts.isStringLiteral(node)) texts.add(node.text);
    ts.forEachChild(node, (part) => visit(part, own));
  };
  visit(tree, tree);
  const at = (node: ts.Node): string[] => {
    const names: string[] = [];
    for (let around: ts.Node | undefined = node; around !== undefined; around = around.parent)
      names.push(...(declared.get(around) ?? []));
    return [...new Set(names)];
  };
  return { at, isComposed: (name) => composed.has(name), fields: [...fields], texts: [...texts] };
}

export const isField = (node: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) &&
  ts.isPropertyAccessExpression(node.parent) &&
  node.parent.name === node &&
  !(ts.isCallExpression(node.parent.parent) && node.parent.parent.expression === node.parent) &&
  !(ts.isIdentifier(node.parent.expression) && /^[A-Z]/.test(node.parent.expression.text));
