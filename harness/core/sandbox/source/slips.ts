import type { SourcePosition } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import ts from './typescript.ts';

/** What is legal in a source and seldom meant. */
export interface Slip {
  /** `^`, which may be meant as a power; or a `return` without a value before a statement that may be meant as its value. */
  readonly kind: 'xor' | 'return';
  readonly position: SourcePosition;
  /** What is declared there at the top level: the name of a function or a class. */
  readonly within: string | undefined;
}

export function slipsOf(tree: ts.SourceFile): Slip[] {
  const starts = lineStarts(tree.text);
  const found: Slip[] = [];
  const visit = (node: ts.Node, within: string | undefined): void => {
    const isXor = node.kind === ts.SyntaxKind.CaretToken || node.kind === ts.SyntaxKind.CaretEqualsToken;
    if (isXor || isCutOff(node))
      found.push({
        kind: isXor ? 'xor' : 'return',
        position: { file: tree.fileName, ...positionAt(starts, node.getStart(tree)) },
        within,
      });
    ts.forEachChild(node, (part) => visit(part, within ?? nameOf(part, tree)));
  };
  visit(tree, undefined);
  return found;
}

/** Whether it is a `return` without a value, and a value that is never reached follows. */
function isCutOff(node: ts.Node): boolean {
  if (!ts.isReturnStatement(node) || node.expression !== undefined || !ts.isBlock(node.parent)) return false;
  const { statements } = node.parent;
  const next = statements[statements.indexOf(node) + 1];
  return next !== undefined && (ts.isExpressionStatement(next) || ts.isBlock(next));
}

const nameOf = (node: ts.Node, tree: ts.SourceFile): string | undefined =>
  ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node)
    ? node.name?.getText(tree)
    : undefined;
