import { some, writtenIn } from './slip-rules.ts';
import ts from './typescript.ts';

/** A loop, as far as it is known. */
export interface Loop {
  readonly around: Loop | undefined;
  readonly ends: { readonly kind: 'turn' | 'exit'; readonly node: ts.Node }[];
  collects?: boolean;
  /** Whether a `continue` may begin another turn before an end is reached. */
  continues?: boolean;
}

/** Notes what a node in a loop does there. */
export function note(node: ts.Node, loop: Loop): void {
  if (ts.isContinueStatement(node))
    for (let one: Loop | undefined = loop; one !== undefined; one = node.label && one.around)
      one.continues = true;
  const isPush =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'push';
  if (isPush) loop.collects = true;
  if (!ts.isReturnStatement(node) && !ts.isBreakStatement(node)) return;
  const { parent } = node;
  const body = ts.isBlock(parent) ? parent.parent : parent;
  // A `break` in a `switch` ends no loop.
  if (ts.isBreakStatement(node) && (node.label !== undefined || ts.isCaseOrDefaultClause(body))) return;
  loop.ends.push({ kind: ts.isIterationStatement(body, false) ? 'turn' : 'exit', node });
}

export const endsOf = ({ ends, collects, continues }: Loop): Loop['ends'] =>
  ends.filter(({ kind }) => (kind === 'turn' ? !continues : collects));

const isExit = (node: ts.Node): boolean =>
  ts.isReturnStatement(node) ||
  ts.isBreakStatement(node) ||
  ts.isThrowStatement(node) ||
  (ts.isContinueStatement(node) && node.label !== undefined);

const isAccess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

const isNamed = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  some(node, (part) => ts.isIdentifier(part) && names.has(part.text));

/** Whether nothing in a loop can end it: what its condition names is not written to there, and no part of it handed on. */
export function isEndless(loop: ts.Node): boolean {
  if (!ts.isWhileStatement(loop) && !ts.isDoStatement(loop) && !ts.isForStatement(loop)) return false;
  const condition = ts.isForStatement(loop) ? loop.condition : loop.expression;
  const [names, objects] = [new Set<string>(), new Set<string>()];
  const isOpen = (part: ts.Node): boolean => {
    if (ts.isIdentifier(part)) names.add(part.text);
    if (ts.isIdentifier(part) && isAccess(part.parent)) objects.add(part.text);
    return ts.isCallOrNewExpression(part) || writtenIn(part) !== undefined;
  };
  if ((condition !== undefined && some(condition, isOpen)) || some(loop.statement, isExit)) return false;
  return !some(loop, (part) => {
    const written = writtenIn(part);
    if (written !== undefined) return isNamed(written, names);
    // What a function gets, or is called on, it may change.
    return ts.isCallOrNewExpression(part) && isNamed(part, objects);
  });
}
