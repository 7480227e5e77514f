import type { SourcePosition } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import ts from './typescript.ts';

/** Where a source has `^`, and what is declared there at the top level: the name of a function or a class. */
export interface Xor {
  readonly position: SourcePosition;
  readonly within: string | undefined;
}

export function xorsOf(tree: ts.SourceFile): Xor[] {
  const starts = lineStarts(tree.text);
  const found: Xor[] = [];
  const visit = (node: ts.Node, within: string | undefined): void => {
    if (node.kind === ts.SyntaxKind.CaretToken || node.kind === ts.SyntaxKind.CaretEqualsToken)
      found.push({ position: { file: tree.fileName, ...positionAt(starts, node.getStart(tree)) }, within });
    ts.forEachChild(node, (part) => visit(part, within ?? nameOf(part, tree)));
  };
  visit(tree, undefined);
  return found;
}

const nameOf = (node: ts.Node, tree: ts.SourceFile): string | undefined =>
  ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node)
    ? node.name?.getText(tree)
    : undefined;
