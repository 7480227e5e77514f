import ts from './typescript.ts';

// Legal code that is often a mistake.

type Rule = (node: ts.Node) => boolean;

const methodOf = (call: ts.Node): string | undefined =>
  ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.name.text
    : undefined;

export const RULES = {
  /** `^`, perhaps meant as a power. */
  xor: ({ kind }) => kind === ts.SyntaxKind.CaretToken || kind === ts.SyntaxKind.CaretEqualsToken,
  /** `return` without a value, before a value that is never reached. */
  return: (node) => {
    if (!ts.isReturnStatement(node) || node.expression !== undefined || !ts.isBlock(node.parent))
      return false;
    const { statements } = node.parent;
    const next = statements[statements.indexOf(node) + 1];
    return next !== undefined && (ts.isExpressionStatement(next) || ts.isBlock(next));
  },
  /** A computed value is not used. */
  unused: (node) =>
    (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression) && !doesSomething(node)) ||
    (node.parent !== undefined &&
      ts.isForStatement(node.parent) &&
      node.parent.incrementor === node &&
      !doesSomething(node)),
  /** `fill` with an array, which all entries share. */
  fill: (node) =>
    ts.isCallExpression(node) &&
    methodOf(node) === 'fill' &&
    node.arguments[0] !== undefined &&
    (ts.isArrayLiteralExpression(node.arguments[0]) || methodOf(node.arguments[0]) === 'fill'),
  endless: (node) => isEndless(node),
} satisfies Record<string, Rule>;

const { FirstAssignment, LastAssignment } = ts.SyntaxKind;

/** Target of an assignment, `++` or `--`. */
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

const some = (node: ts.Node, is: (part: ts.Node) => boolean): boolean =>
  is(node) || ts.forEachChild(node, (part) => some(part, is) || undefined) === true;

/** True for possible side effects. */
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

/** True if no variable of its condition is written inside, and no object of it passed on. */
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
    // A function may change its arguments and its object.
    return ts.isCallOrNewExpression(part) && isNamed(part, objects);
  });
}
