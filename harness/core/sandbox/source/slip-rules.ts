import ts from './typescript.ts';

// What single nodes of a source say that is legal and often a mistake.

type Rule = (node: ts.Node) => boolean;

/** The name of the method that is called; `undefined` if the node is no such call. */
const methodOf = (call: ts.Node): string | undefined =>
  ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.name.text
    : undefined;

/** A smaller number in a source is a tolerance, in whose place 0 may be meant. */
const LARGEST_TOLERANCE = 1e-3;

/** Tests for a number that a source uses as nearly 0. */
export const isTolerance = (node: ts.Node): boolean =>
  ts.isNumericLiteral(node) && Number(node.text) > 0 && Number(node.text) <= LARGEST_TOLERANCE;

/** A number with digits after the point that are not all of them. */
const DECIMALS = /^\d*\.\d*[1-9]\d{2,}$/;
/** Names of what rounds. */
const ROUNDING = /^(?:toFixed|toPrecision|round|fround|Float32Array|Float16Array)$/;

/** By kind. */
export const RULES = {
  /** `^`, which may be meant as a power. */
  xor: ({ kind }) => kind === ts.SyntaxKind.CaretToken || kind === ts.SyntaxKind.CaretEqualsToken,
  /** A `return` without a value, and a value that is never reached follows. */
  return: (node) => {
    if (!ts.isReturnStatement(node) || node.expression !== undefined || !ts.isBlock(node.parent))
      return false;
    const { statements } = node.parent;
    const next = statements[statements.indexOf(node) + 1];
    return next !== undefined && (ts.isExpressionStatement(next) || ts.isBlock(next));
  },
  /** A value that is computed and not used. */
  unused: (node) =>
    (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression) && !doesSomething(node)) ||
    (node.parent !== undefined &&
      ts.isForStatement(node.parent) &&
      node.parent.incrementor === node &&
      !doesSomething(node)),
  /** `fill` with an array. */
  fill: (node) =>
    ts.isCallExpression(node) &&
    methodOf(node) === 'fill' &&
    node.arguments[0] !== undefined &&
    (ts.isArrayLiteralExpression(node.arguments[0]) || methodOf(node.arguments[0]) === 'fill'),
  /** A number or a function with which digits get lost: `0.7071`, `1e-12`, `toFixed`, `Float32Array`. */
  inexact: (node) =>
    ts.isNumericLiteral(node)
      ? isTolerance(node) || DECIMALS.test(node.getText())
      : ts.isIdentifier(node) && ROUNDING.test(node.text),
  /** A loop that nothing in it can end. */
  endless: (node) => isEndless(node),
} satisfies Record<string, Rule>;

const { FirstAssignment, LastAssignment } = ts.SyntaxKind;

/** What an assignment, `++` or `--` writes into; `undefined` if it is none of these. */
export function writtenIn(node: ts.Node): ts.Node | undefined {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind >= FirstAssignment && kind <= LastAssignment ? node.left : undefined;
  }
  const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
  return (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === PlusPlusToken || node.operator === MinusMinusToken)
    ? node.operand
    : undefined;
}

/** Whether a node or a part of it is something. */
const some = (node: ts.Node, is: (part: ts.Node) => boolean): boolean =>
  is(node) || ts.forEachChild(node, (part) => some(part, is) || undefined) === true;

/** Whether an expression may do more than have a value. */
const doesSomething = (node: ts.Node): boolean =>
  some(
    node,
    (part) =>
      writtenIn(part) !== undefined ||
      ts.isCallOrNewExpression(part) ||
      ts.isTaggedTemplateExpression(part) ||
      ts.isDeleteExpression(part) ||
      ts.isAwaitExpression(part) ||
      ts.isYieldExpression(part),
  );

const isExit = (node: ts.Node): boolean =>
  ts.isReturnStatement(node) ||
  ts.isBreakStatement(node) ||
  ts.isThrowStatement(node) ||
  (ts.isContinueStatement(node) && node.label !== undefined);

const isAccess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

const isNamed = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  some(node, (part) => ts.isIdentifier(part) && names.has(part.text));

/** Whether a node is a loop that nothing in it can end: what its condition names is not written to there, and no part of it handed on. */
function isEndless(loop: ts.Node): boolean {
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
