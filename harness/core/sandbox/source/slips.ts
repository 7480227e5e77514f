import type { SourcePosition } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import ts from './typescript.ts';

/** What is legal in a source and often a mistake. */
export interface Slip {
  /**
   * `^`, which may be meant as a power; a condition that is `=` (assigned); a `return` without a value before a statement that may be meant as its value; a
   * `return` or `break` by which a loop ends in its first turn (turn), or may end before its last one while it collects
   * values (exit); an entry at k − 1 where k begins at 0 (before); or a number so small that it is a step of a difference
   * quotient, or a tolerance (small).
   */
  readonly kind: 'xor' | 'assigned' | 'return' | 'turn' | 'exit' | 'before' | 'small';
  readonly position: SourcePosition;
  /** What is declared there at the top level: the name of a function or a class. */
  readonly within: string | undefined;
}

/** A loop, as far as it is known. */
interface Loop {
  readonly around: Loop | undefined;
  readonly ends: { readonly kind: 'turn' | 'exit'; readonly node: ts.Node }[];
  collects?: boolean;
  /** Whether a `continue` may begin another turn before an end is reached. */
  continues?: boolean;
}

/** The largest number that is small. */
const SMALL = 1e-3;

export function slipsOf(tree: ts.SourceFile): Slip[] {
  const starts = lineStarts(tree.text);
  const found: Slip[] = [];
  const add = (kind: Slip['kind'], node: ts.Node, within: string | undefined): void => {
    found.push({
      kind,
      position: { file: tree.fileName, ...positionAt(starts, node.getStart(tree)) },
      within,
    });
  };
  /** @param counter what begins at 0 and is not asked for around the node */
  const visit = (
    node: ts.Node,
    within: string | undefined,
    loop: Loop | undefined,
    counter: string | undefined,
  ): void => {
    const isXor = node.kind === ts.SyntaxKind.CaretToken || node.kind === ts.SyntaxKind.CaretEqualsToken;
    if (isXor) add('xor', node, within);
    if (isAssigned(node)) add('assigned', node, within);
    if (isCutOff(node)) add('return', node, within);
    if (ts.isNumericLiteral(node) && Number(node.text) > 0 && Number(node.text) <= SMALL)
      add('small', node, within);
    if (counter !== undefined && isEntryBefore(node, counter)) add('before', node, within);
    if (loop !== undefined) note(node, loop);
    const isLoop = ts.isIterationStatement(node, false);
    const inner = isLoop ? { around: loop, ends: [] } : ts.isFunctionLike(node) ? undefined : loop;
    const counted = isChoice(node) ? undefined : (counterOf(node) ?? counter);
    ts.forEachChild(node, (part) => visit(part, within ?? nameOf(part, tree), inner, counted));
    if (isLoop) for (const { kind, node: end } of endsOf(inner!)) add(kind, end, within);
  };
  visit(tree, undefined, undefined, undefined);
  return found;
}

function note(node: ts.Node, loop: Loop): void {
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

const endsOf = ({ ends, collects, continues }: Loop): Loop['ends'] =>
  ends.filter(({ kind }) => (kind === 'turn' ? !continues : collects));

const nameIn = (name: ts.Node | undefined): string | undefined =>
  name !== undefined && ts.isIdentifier(name) ? name.text : undefined;

/** The name of what counts the turns of a loop from 0. */
function counterOf(node: ts.Node): string | undefined {
  if (!ts.isForStatement(node) || !node.initializer || !ts.isVariableDeclarationList(node.initializer))
    return undefined;
  const [{ initializer, name } = {}] = node.initializer.declarations;
  const begins = initializer && ts.isNumericLiteral(initializer) && initializer.text === '0';
  return begins && !asksFor(nameIn(name), node.statement) ? nameIn(name) : undefined;
}

/** Whether what comes after a question in a block may be for some turns only. */
const asksFor = (counter: string | undefined, body: ts.Node): boolean =>
  counter !== undefined &&
  ts.isBlock(body) &&
  body.statements.some((one) => ts.isIfStatement(one) && one.expression.getText().includes(counter));

const LOGICAL = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Whether what is in it may be left out, or replaced. */
const isChoice = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isConditionalExpression(node) ||
  (ts.isBinaryExpression(node) && LOGICAL.has(node.operatorToken.kind as never));

const isEntryBefore = (node: ts.Node, counter: string): boolean =>
  ts.isElementAccessExpression(node) &&
  ts.isBinaryExpression(node.argumentExpression) &&
  node.argumentExpression.operatorToken.kind === ts.SyntaxKind.MinusToken &&
  nameIn(node.argumentExpression.left) === counter &&
  ts.isNumericLiteral(node.argumentExpression.right);

const isAssigned = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  (ts.isLiteralExpression(node.right) || ts.isIdentifier(node.right)) &&
  isCondition(node);

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return true;
  return (ts.isParenthesizedExpression(parent) || isChoice(parent)) && isCondition(parent);
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
