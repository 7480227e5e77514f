import type { SourcePosition } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import { RULES, writtenIn } from './slip-rules.ts';
import ts from './typescript.ts';

/** What is legal in a source and often a mistake. */
export interface Slip {
  /**
   * See `RULES`; or a variable outside of all functions into which one of them writes (kept).
   */
  readonly kind: keyof typeof RULES | 'kept';
  readonly position: SourcePosition;
  /** What is declared there at the top level: the name of a function or a class. */
  readonly within: string | undefined;
  /** The source there, of what is inexact. */
  readonly source?: string;
}

export function slipsOf(tree: ts.SourceFile): Slip[] {
  const starts = lineStarts(tree.text);
  const found: Slip[] = [];
  const add = (kind: Slip['kind'], node: ts.Node, within: string | undefined): void => {
    const position = { file: tree.fileName, ...positionAt(starts, node.getStart(tree)) };
    found.push({ kind, position, within, ...(kind === 'inexact' && { source: node.getText(tree) }) });
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

/** The methods by which arrays, sets and maps are changed. */
const CHANGING = /^(?:push|pop|shift|unshift|splice|fill|sort|reverse|set|add|delete|clear)$/;

/** The name of what a node writes into: of `a` in `a[0].b += 1` or `a.push(1)`. */
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

/** The variables at the top level of a file into which functions write; none whose name is declared again somewhere. */
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
