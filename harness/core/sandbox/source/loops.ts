import ts from 'typescript';
import type { LoopArea, Place } from './positions.ts';

/** @returns the areas of all loops of a file that are not inside of other loops, those of inner functions first */
export function loopsOf(tree: ts.SourceFile): LoopArea[] {
  const placeOf = placesIn(tree.text);
  const found: LoopArea[] = [];
  const visitFunction = (outer: ts.Node): void => {
    let from = outer.getStart(tree);
    let before: (readonly [from: number, to: number])[] = [];
    const visit = (node: ts.Node, isInLoop: boolean): void => {
      if (ts.isFunctionLike(node)) {
        visitFunction(node);
        if (isInLoop) return;
        before.push([from, node.getStart(tree)]);
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

/** Line and column of offsets, both from 1, as `positionAt` counts them. */
function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [line, beyond] = [0, starts.length];
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else beyond = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
