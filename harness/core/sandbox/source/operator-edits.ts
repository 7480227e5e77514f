import type { EditContext, NodeEdit } from './edit.ts';
import { isTolerance, writtenIn } from './slip-rules.ts';
import ts from './typescript.ts';

/** Operators that are taken for one another. */
const FAMILIES = ['+ - * / ** ^ %', '< <= > >=', '=== !== == =', '= += -= *= /=', '&& ||'].map((family) =>
  family.split(' '),
);
const [ARITHMETIC, ORDERING, EQUATING, ASSIGNING, LOGICAL] = FAMILIES as [
  string[],
  string[],
  string[],
  string[],
  string[],
];

/** Operators that differ by a sign. */
const SIGNS = [
  ['+', '-'],
  ['+=', '-='],
];

const COMPARING: ReadonlySet<string> = new Set([...ORDERING, ...EQUATING]);

const isOf = (node: ts.Node, family: readonly string[]): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && family.includes(ts.tokenToString(node.operatorToken.kind)!);

export const isArithmetic = (node: ts.Node): node is ts.BinaryExpression => isOf(node, ARITHMETIC);

export const isAssigning = (node: ts.Node): node is ts.BinaryExpression => isOf(node, ASSIGNING);

export const isComparing = (node: ts.Node): node is ts.BinaryExpression => isOf(node, [...COMPARING]);

/** Whether a node is written into: of `a` in `a = 1`, `a ??= 1`, `[a] = [1]` or `a++`. */
export const isTarget = (node: ts.Node, { parent } = node): boolean =>
  writtenIn(parent) === node || (ts.isArrayLiteralExpression(parent) && isTarget(parent));

/** Another operator, only one of two operands, and other brackets. */
export function* operatorEdits(node: ts.Node, { textOf }: EditContext): Generator<NodeEdit> {
  if (ts.isParenthesizedExpression(node) && isArithmetic(node.expression) && isArithmetic(node.parent))
    yield { kind: 'unbracketed', node, text: textOf(node.expression) };
  if (!ts.isBinaryExpression(node)) return;
  const { left, right, operatorToken: operator } = node;
  const own = textOf(operator);
  for (const family of FAMILIES.filter((one) => isOf(node, one)))
    for (const text of family) {
      const isSign = SIGNS.some((signs) => signs.includes(own) && signs.includes(text));
      if (isSign) yield { kind: 'sign', node: operator, text, at: [right, right] };
      else if (COMPARING.has(own))
        yield { kind: 'comparison', node: operator, text, at: [left, right], operator: text };
      else yield { kind: 'operator', node: operator, text, shown: textOf(right), operator: text };
    }
  if (isOf(node, ORDERING)) yield* withZero(node, textOf);
  if (!isArithmetic(node) && !isOf(node, [...LOGICAL, '??'])) return;
  yield { kind: 'without', node, text: textOf(left), at: [operator, right] };
  const rest = textOf(right);
  const isNegative = operator.kind === ts.SyntaxKind.MinusToken;
  yield { kind: 'without', node, text: isNegative ? `(-(${rest}))` : rest, at: [left, operator] };
  if (isArithmetic(node) && !isArithmetic(node.parent)) yield* bracketsIn(node);
}

/** A comparison with 0 in place of one with a tolerance: what is 0 stays on its side. */
function* withZero(node: ts.BinaryExpression, textOf: EditContext['textOf']): Generator<NodeEdit> {
  const { left, right, operatorToken } = node;
  if (isTolerance(left) === isTolerance(right)) return;
  const opens = textOf(operatorToken).startsWith('<');
  const text = isTolerance(right)
    ? `${textOf(left)} ${opens ? '<=' : '>'} 0`
    : `0 ${opens ? '<' : '>='} ${textOf(right)}`;
  yield { kind: 'with-zero', node, text };
}

/** Operands in the order of their text, those in brackets as one. */
const operandsOf = (node: ts.Expression): readonly ts.Expression[] =>
  isArithmetic(node) ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];

/** The most operands between which brackets are set. */
const MOST_OPERANDS = 12;

/** Brackets around some operands that stand side by side. */
function* bracketsIn(node: ts.BinaryExpression): Generator<NodeEdit> {
  const operands = operandsOf(node);
  if (operands.length > MOST_OPERANDS) return;
  const [start, text] = [node.getStart(), node.getText()];
  for (const [k, first] of operands.entries())
    for (const last of operands.slice(k + 1)) {
      const [from, to] = [first.getStart() - start, last.end - start];
      const put = `${text.slice(0, from)}(${text.slice(from, to)})${text.slice(to)}`;
      if (to - from < text.length) yield { kind: 'brackets', node, text: put, at: [first, last] };
    }
}
