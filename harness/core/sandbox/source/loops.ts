import { lineStarts, positionAt, type TextPosition } from '../../model/text-position.ts';
import type { LoopArea } from './positions.ts';
import ts from './typescript.ts';

/** @returns outermost loops, those of inner functions first */
export function loopsOf(tree: ts.SourceFile): LoopArea[] {
  const starts = lineStarts(tree.text);
  const placeOf = (offset: number): TextPosition => positionAt(starts, offset);
  const found: LoopArea[] = [];
  const visitFunction = (outer: ts.Node): void => {
    // QuickJS reports offset 0 until code has a position, even before a comment.
    let from = outer === tree ? 0 : outer.getStart(tree);
    let before: (readonly [from: number, to: number])[] = [];
    const visit = (node: ts.Node, isInLoop: boolean): void => {
      if (ts.isFunctionLike(node)) {
        visitFunction(node);
        if (isInLoop) return;
        // QuickJS reports the first character if a file begins with a function.
        before.push([from, Math.max(node.getStart(tree), from + 1)]);
        from = node.end;
        return;
      }
      const isOutermost = !isInLoop && ts.isIterationStatement(node, false);
      ts.forEachChild(node, (child) => visit(child, isInLoop || isOutermost));
      if (!isOutermost) return;
      const loop = placeOf(node.getStart(tree));
      for (const [first, end] of [...before, [from, node.end] as const])
        found.push({ from: placeOf(first), to: placeOf(end), loop });
      [from, before] = [node.end, []];
    };
    ts.forEachChild(outer, (child) => visit(child, false));
  };
  visitFunction(tree);
  return found;
}
