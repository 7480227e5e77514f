import ts from 'typescript';
import type { BeforeLoop, Place } from './positions.ts';

/** @returns the stretches before all loops of a file that are not inside of other loops */
export function loopsOf(tree: ts.SourceFile): BeforeLoop[] {
  const placeOf = placesIn(tree.text);
  const found: BeforeLoop[] = [];
  const visitFunction = (outer: ts.Node): void => {
    let from = outer.getStart(tree);
    let before: (readonly [from: number, to: number])[] = [];
    const visit = (node: ts.Node, isInLoop: boolean): void => {
      if (ts.isFunctionLike(node)) {
        before.push([from, node.getStart(tree)]);
        visitFunction(node);
        from = node.end;
        return;
      }
      const isLoop = ts.isIterationStatement(node, false);
      if (isLoop && !isInLoop) {
        const start = node.getStart(tree);
        const loop = placeOf(start);
        for (const [first, end] of [...before, [from, start] as const])
          found.push({ from: placeOf(first), to: placeOf(end), loop });
      }
      ts.forEachChild(node, (child) => visit(child, isInLoop || isLoop));
      if (isLoop && !isInLoop) [from, before] = [node.end, []];
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
