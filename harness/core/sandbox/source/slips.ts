import type { SourcePosition } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import { RULES, writtenIn } from './slip-rules.ts';
import ts from './typescript.ts';

/** Legal code that is often a mistake. */
export interface Slip {
  /** See `RULES`; `kept`: a variable outside all functions, which one of them writes. */
  readonly kind: keyof typeof RULES | 'kept';
  readonly position: SourcePosition;
  /** Name of the top-level declaration. */
  readonly within: string | undefined;
}

export function slipsOf(tree: ts.SourceFile): Slip[] {
  const starts = lineStarts(tree.text);
  const found: Slip[] = [];
  const add = (kind: Slip['kind'], node: ts.Node, within: string | undefined): void => {
    const position = { file: tree.fileName, ...positionAt(starts, node.getStart(tree)) };
    found.push({ kind, position, within });
  };
  const rules = Object.entries(RULES) as [keyof typeof RULES, (typeof RULES)['fill']][];
  const visit = (node: ts.Node, within: string | undefined): void => {
    for (const [kind, applies] of rules) if (applies(node)) add(kind, node, within);
    ts.forEachChild(node, (part) => visit(part, within ?? nameOf(part, tree)));
  };
  visit(tree, undefined);
  for (const declaration of keptIn(tree)) add('kept', declaration, undefined);
  return found;
}

const nameOf = (node: ts.Node, tree: ts.SourceFile): string | undefined =>
  ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node)
    ? node.name?.getText(tree)
    : undefined;

const declarationsIn = (tree: ts.SourceFile): ts.VariableDeclaration[] =>
  tree.statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );

const CHANGING = /^(?:push|pop|shift|unshift|splice|fill|sort|reverse|set|add|delete|clear)$/;

/** `a` in `a[0].b += 1` or `a.push(1)`. */
function targetOf(node: ts.Node): string | undefined {
  const isChanged =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    CHANGING.test(node.expression.name.text);
  let target = isChanged ? node.expression.expression : writtenIn(node);
  while (target && (ts.isElementAccessExpression(target) || ts.isPropertyAccessExpression(target)))
    target = target.expression;
  return target && ts.isIdentifier(target) ? target.text : undefined;
}

/** Top-level variables that functions write, unless declared twice. */
function keptIn(tree: ts.SourceFile): ts.Node[] {
  const written = new Set<string>();
  const declared = new Map<string, number>();
  const look = (node: ts.Node, isInFunction: boolean): false => {
    const target = isInFunction ? targetOf(node) : undefined;
    if (target !== undefined) written.add(target);
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name))
      declared.set(node.name.text, (declared.get(node.name.text) ?? 0) + 1);
    ts.forEachChild(node, (part) => void look(part, isInFunction || ts.isFunctionLike(part)));
    return false;
  };
  look(tree, false);
  return declarationsIn(tree).filter(({ name }) => {
    const text = name.getText(tree);
    return written.has(text) && declared.get(text) === 1;
  });
}
