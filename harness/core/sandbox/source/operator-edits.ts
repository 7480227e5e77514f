import type { EditContext, NodeEdit } from './edit.ts';
import { isTolerance, writeTarget } from './lint.ts';
import ts from './typescript.ts';

/** Operators that are confused. */
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

const hasOperatorOf = (node: ts.Node, family: readonly string[]): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && family.includes(ts.tokenToString(node.operatorToken.kind)!);

export const isArithmetic = (node: ts.Node): node is ts.BinaryExpression => hasOperatorOf(node, ARITHMETIC);

export const isAssigning = (node: ts.Node): node is ts.BinaryExpression => hasOperatorOf(node, ASSIGNING);

export const isComparing = (node: ts.Node): node is ts.BinaryExpression =>
  hasOperatorOf(node, [...COMPARING]);

/** True for an assigned node: `a` in `a = 1`, `a ??= 1`, `[a] = [1]` or `a++`. */
export const isTarget = (node: ts.Node, { parent } = node): boolean =>
  writeTarget(parent) === node || (ts.isArrayLiteralExpression(parent) && isTarget(parent));

/** Exchanges operators, omits operands, moves brackets. */
export function* operatorEdits(node: ts.Node, { textOf }: EditContext): Generator<NodeEdit> {
  if (ts.isParenthesizedExpression(node) && isArithmetic(node.expression) && isArithmetic(node.parent))
    yield { kind: 'unbracketed', node, text: textOf(node.expression) };
  if (!ts.isBinaryExpression(node)) return;
  const { left, right, operatorToken: operator } = node;
  const own = textOf(operator);
  for (const family of FAMILIES.filter((one) => hasOperatorOf(node, one)))
    for (const text of family) {
      const isSign = SIGNS.some((signs) => signs.includes(own) && signs.includes(text));
      if (isSign) yield { kind: 'sign', node: operator, text, at: [right, right] };
      else if (COMPARING.has(own))
        yield { kind: 'comparison', node: operator, text, at: [left, right], operator: text };
      else yield { kind: 'operator', node: operator, text, shown: textOf(right), operator: text };
    }
  if (hasOperatorOf(node, ORDERING)) yield* withZero(node, textOf);
  if (!isArithmetic(node) && !hasOperatorOf(node, [...LOGICAL, '??'])) return;
  yield { kind: 'without', node, text: textOf(left), at: [operator, right] };
  const rest = textOf(right);
  const isNegative = operator.kind === ts.SyntaxKind.MinusToken;
  yield { kind: 'without', node, text: isNegative ? `(-(${rest}))` : rest, at: [left, operator] };
  if (isArithmetic(node) && !isArithmetic(node.parent)) yield* bracketsIn(node);
}

/** Replaces a tolerance by 0; a value of 0 gives the same result. */
function* withZero(node: ts.BinaryExpression, textOf: EditContext['textOf']): Generator<NodeEdit> {
  const { left, right, operatorToken } = node;
  if (isTolerance(left) === isTolerance(right)) return;
  const opens = textOf(operatorToken).startsWith('<');
  const text = isTolerance(right)
    ? `${textOf(left)} ${opens ? '<=' : '>'} 0`
    : `0 ${opens ? '<' : '>='} ${textOf(right)}`;
  yield { kind: 'with-zero', node, text };
}

/** Operands in order; brackets are one. */
const operandsOf = (node: ts.Expression): readonly ts.Expression[] =>
  isArithmetic(node) ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];

/** Longer expressions get no brackets. */
const MOST_OPERANDS = 12;

function* bracketsIn(node: ts.BinaryExpression): Generator<NodeEdit> {
  const operands = operandsOf(node);
  if (operands.length > MOST_OPERANDS) return;
  const [start, text] = [node.getStart(), node.getText()];
  for (const [k, first] of operands.entries())
    for (const last of operands.slice(k + 1)) {
      const [from, to] = [first.getStart() - start, last.end - start];
      const bracketed = `${text.slice(0, from)}(${text.slice(from, to)})${text.slice(to)}`;
      if (to - from < text.length) yield { kind: 'brackets', node, text: bracketed, at: [first, last] };
    }
}
