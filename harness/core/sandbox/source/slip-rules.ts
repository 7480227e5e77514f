import ts from './typescript.ts';

// What single nodes of a source say that is legal and often a mistake.

/** The largest number that is small. */
const SMALL = 1e-3;

/** @param counter what begins at 0 in the loop around, and is not asked for around the node */
type Rule = (node: ts.Node, counter: string | undefined) => boolean;

const nameIn = (name: ts.Node | undefined): string | undefined =>
  name !== undefined && ts.isIdentifier(name) ? name.text : undefined;

/** The name of the method that is called; `undefined` if the node is no such call. */
const methodOf = (call: ts.Node): string | undefined =>
  ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.name.text
    : undefined;

const inside = (node: ts.Node): ts.Node =>
  ts.isParenthesizedExpression(node) ? inside(node.expression) : node;

const isOperation = (node: ts.Node, operator: ts.SyntaxKind): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === operator;

/** By kind. */
export const RULES = {
  /** `^`, which may be meant as a power. */
  xor: ({ kind }) => kind === ts.SyntaxKind.CaretToken || kind === ts.SyntaxKind.CaretEqualsToken,
  /** A condition that is `=`. */
  assigned: (node) =>
    isOperation(node, ts.SyntaxKind.EqualsToken) &&
    (ts.isLiteralExpression(node.right) || ts.isIdentifier(node.right)) &&
    isCondition(node),
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
  /** A loop that takes a turn more than the number in its condition. */
  more: (node) => turnsBeside(node) === 1,
  /** A loop that takes a turn fewer. */
  fewer: (node) => turnsBeside(node) === -1,
  /** What rounds to few digits. */
  rounded: (node) =>
    /^(?:toFixed|toPrecision|fround)$/.test(methodOf(node) ?? '') ||
    (isOperation(node, ts.SyntaxKind.SlashToken) &&
      /^(?:round|floor|trunc)$/.test(methodOf(inside(node.left)) ?? '')),
  /** An entry at k − 1 where k begins at 0. */
  before: (node, counter) => ts.isElementAccessExpression(node) && isBefore(node.argumentExpression, counter),
  /** The same by `at`, which counts from the end then. */
  last: (node, counter) => {
    // `?? 0` replaces nothing then.
    const read = isChoice(node) && ts.isBinaryExpression(node) ? node.left : node;
    return ts.isCallExpression(read) && methodOf(read) === 'at' && isBefore(read.arguments[0], counter);
  },
  /** `fill` with an array. */
  fill: (node) =>
    ts.isCallExpression(node) &&
    methodOf(node) === 'fill' &&
    node.arguments[0] !== undefined &&
    (ts.isArrayLiteralExpression(node.arguments[0]) || methodOf(node.arguments[0]) === 'fill'),
  /** A number so small that it is a step of a difference quotient, or a tolerance. */
  small: (node) => ts.isNumericLiteral(node) && Number(node.text) > 0 && Number(node.text) <= SMALL,
} satisfies Record<string, Rule>;

/** How many turns more a counting loop takes than the last number in its condition. */
function turnsBeside(node: ts.Node): number | undefined {
  if (!ts.isForStatement(node) || !node.initializer || !ts.isVariableDeclarationList(node.initializer))
    return undefined;
  const { condition, initializer, incrementor } = node;
  const first = initializer.declarations[0]?.initializer;
  const counts = /^(?:\+\+\w+|\w+\+\+|\w+ *\+= *1)$/.test(incrementor?.getText() ?? '');
  const step = incrementor && counts ? writtenIn(incrementor) : undefined;
  if (!first || !ts.isNumericLiteral(first) || !condition || !ts.isBinaryExpression(condition) || !step)
    return undefined;
  if (nameIn(step) === undefined || nameIn(step) !== nameIn(condition.left)) return undefined;
  const less = isOperation(inside(condition.right), ts.SyntaxKind.MinusToken) ? 1 : 0;
  const { LessThanToken, LessThanEqualsToken } = ts.SyntaxKind;
  if (isOperation(condition, LessThanToken)) return -Number(first.text) - less;
  return isOperation(condition, LessThanEqualsToken) ? 1 - Number(first.text) - less : undefined;
}

/** The name of what counts the turns of a loop from 0. */
export function counterOf(node: ts.Node): string | undefined {
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
export const isChoice = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isConditionalExpression(node) ||
  (ts.isBinaryExpression(node) && LOGICAL.has(node.operatorToken.kind as never));

const isBefore = (index: ts.Node | undefined, counter: string | undefined): boolean =>
  counter !== undefined &&
  index !== undefined &&
  isOperation(index, ts.SyntaxKind.MinusToken) &&
  nameIn(index.left) === counter &&
  ts.isNumericLiteral(index.right);

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return true;
  return (ts.isParenthesizedExpression(parent) || isChoice(parent)) && isCondition(parent);
}

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
export const some = (node: ts.Node, is: (part: ts.Node) => boolean): boolean =>
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
