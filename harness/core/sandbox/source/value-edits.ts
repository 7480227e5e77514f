import type { ChangeKind } from '../../model/change-kind.ts';
import type { EditContext, NodeEdit } from './edit.ts';
import { isTolerance } from './lint.ts';
import { isField } from './names-in-scope.ts';
import { isArithmetic, isComparing, isTarget } from './operator-edits.ts';
import ts from './typescript.ts';

const FUNCTIONS = 'sin cos tan atan atan2 hypot abs sqrt cbrt log log2 log10 exp max min sign round'.split(
  ' ',
);

const isMathMember = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Math';

/** Another value can replace it. */
export function isValue(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (!ts.isExpression(node) || isTarget(node) || ts.isPropertyAccessExpression(parent)) return false;
  if (ts.isCallExpression(parent) && parent.expression === node) return false;
  if (!ts.isIdentifier(node)) return !ts.isExpressionStatement(parent);
  if ('name' in parent && parent.name === node) return false;
  return !ts.isFunctionLike(parent) || ('body' in parent && parent.body === node);
}

/** True for `a` in `a[0]` and `...a`. */
const isIndexedOrSpread = (node: ts.Node, { parent } = node): boolean =>
  (ts.isElementAccessExpression(parent) && parent.expression === node) || ts.isSpreadElement(parent);

/** Judged by syntax. */
const mayBeNumber = (node: ts.Expression, { names }: EditContext): boolean =>
  ts.isIdentifier(node)
    ? !names.isComposed(node.text)
    : ts.isElementAccessExpression(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isCallExpression(node) ||
      ts.isPrefixUnaryExpression(node) ||
      isArithmetic(node);

const isExponent = (node: ts.Node, { parent } = node): boolean =>
  ts.isCallExpression(parent)
    ? isMathMember(parent.expression) &&
      parent.expression.getText() === 'Math.pow' &&
      parent.arguments[1] === node
    : ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken &&
      parent.right === node;

/** Whole index around a node. */
const indexAround = (node: ts.Node, { parent } = node): ts.Node | undefined =>
  ts.isElementAccessExpression(parent) && parent.argumentExpression === node
    ? node
    : isArithmetic(parent)
      ? indexAround(parent)
      : undefined;

/** Reported as changes of an exponent or index. */
const NUMERIC_KINDS: ReadonlySet<ChangeKind> = new Set([
  'larger',
  'smaller',
  'number',
  'more',
  'less',
  'variable',
]);

/** Exchanges numbers, names and functions; changes values. */
export function* valueEdits(node: ts.Node, context: EditContext): Generator<NodeEdit> {
  for (const [kind, text] of alternativesOf(node, context)) {
    const index = NUMERIC_KINDS.has(kind) ? indexAround(node) : undefined;
    const { parent } = node;
    // With another size, a comparison asks something else.
    if (isComparing(parent) && SIZE_KINDS.has(kind) && !isSimilar(node, text))
      yield { kind: 'condition', node, text, at: [parent, parent] };
    else if (index !== undefined) yield { kind: 'index', node, text, at: [index, index] };
    else if (NUMERIC_KINDS.has(kind) && isExponent(node)) yield { kind: 'exponent', node, text };
    else yield { kind, node, text };
  }
  if (ts.isConditionalExpression(node))
    for (const branch of [node.whenTrue, node.whenFalse])
      yield {
        kind: 'unconditional',
        node,
        text: `(${context.textOf(branch)})`,
        at: [node.condition, node.condition],
      };
  if (ts.isCallExpression(node)) {
    yield* ordersOf(node, node.arguments, context);
    if (!ts.isExpressionStatement(node.parent)) yield* withoutCall(node, context);
  }
  if (ts.isArrayLiteralExpression(node)) yield* ordersOf(node, node.elements, context);
}

const SIZE_KINDS: ReadonlySet<ChangeKind> = new Set(['larger', 'smaller', 'number', 'zero', 'tiny']);

/** Ratio of similar numbers. */
const SIMILAR_RATIO = 3;

/** A comparison keeps its sense: with the next integer, or a similar number. */
function isSimilar(node: ts.Node, text: string): boolean {
  const [value, other] = [node.getText(), text.replaceAll(/[()]/g, '')].map(Number) as [number, number];
  const ratio = other / value;
  const isNext = Number.isInteger(value) && value !== 0 && Math.abs(other - value) === 1;
  return isNext || (ratio >= 1 / SIMILAR_RATIO && ratio <= SIMILAR_RATIO);
}

type Alternative = readonly [kind: ChangeKind, text: string];

function* alternativesOf(node: ts.Node, context: EditContext): Generator<Alternative> {
  const { textOf, names } = context;
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    const near = isTolerance(node) ? [0] : [value + 1, value - 1];
    const others = [2 * value, value / 2, 0, 1, 2, -value, value * value, Math.sqrt(value), 3, 4, 10, 20];
    for (const other of new Set([...near, ...others])) {
      const isTiny = isTolerance(node) && Math.abs(other) < value / SIMILAR_RATIO;
      const size = value === 0 ? 'number' : other > value ? 'larger' : 'smaller';
      const kind = isTiny ? (other === 0 ? 'zero' : 'tiny') : size;
      yield [kind, other < 0 ? `(${other})` : String(other)];
    }
  }
  if (ts.isStringLiteral(node)) for (const text of names.texts) yield ['text', JSON.stringify(text)];
  if (isField(node)) for (const field of names.fields) yield ['property', field];
  if (isMathMember(node)) for (const name of FUNCTIONS) yield ['function', `Math.${name}`];
  const { MinusToken, ExclamationToken } = ts.SyntaxKind;
  if (ts.isPrefixUnaryExpression(node) && node.operator === MinusToken)
    yield ['sign', `(${textOf(node.operand)})`];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ExclamationToken)
    yield ['condition', `(${textOf(node.operand)})`];
  if (!isValue(node)) return;
  const text = textOf(node);
  const name = ts.isIdentifier(node) ? node.text : undefined;
  const near = names.at(node);
  const isComposed = name !== undefined && names.isComposed(name);
  if (name !== undefined && near.includes(name))
    for (const other of near.slice(0, MOST_NAMES))
      if (names.isComposed(other) === isComposed) yield ['variable', other];
  if (isComposed && !isIndexedOrSpread(node)) {
    yield ['copy', `[...${text}]`];
    yield ['copy', `${text}.map((row) => [...row])`];
  }
  if (!mayBeNumber(node, context) || isIndexedOrSpread(node)) return;
  yield ['sign', `(-(${text}))`];
  yield ['more', `(${text} + 1)`];
  yield ['less', `(${text} - 1)`];
  yield ['difference', `(1 - (${text}))`];
  yield ['twice', `(2 * (${text}))`];
  yield ['half', `((${text}) / 2)`];
  yield ['square', `((${text}) ** 2)`];
  yield ['root', `Math.sqrt(${text})`];
  yield ['magnitude', `Math.abs(${text})`];
}

/** Replaces a call by an argument, or by a method's object. */
function* withoutCall(node: ts.CallExpression, { textOf }: EditContext): Generator<NodeEdit> {
  const { expression: callee, arguments: given } = node;
  for (const part of given.flatMap((one) => [one, ...(ts.isCallExpression(one) ? one.arguments : [])]))
    yield { kind: 'without', node, text: `(${textOf(part)})`, at: [callee, callee] };
  if (ts.isPropertyAccessExpression(callee) && !isMathMember(callee))
    yield { kind: 'without', node, text: textOf(callee.expression), at: [callee.name, node] };
}

/** Names tried in place of one. */
const MOST_NAMES = 20;

/** Longer lists are not reordered. */
const MOST_PARTS = 6;

function* ordersOf(node: ts.Node, parts: readonly ts.Node[], { textOf }: EditContext): Generator<NodeEdit> {
  if (parts.length > MOST_PARTS) return;
  for (const [k, first] of parts.entries())
    for (const second of parts.slice(k + 1)) {
      const between = node.getSourceFile().text.slice(first.end, second.getStart());
      const [one, other] = [textOf(first), textOf(second)];
      const shown = [one, other].join('` and `');
      yield { kind: 'order', node: first, until: second, text: other + between + one, shown };
    }
}
