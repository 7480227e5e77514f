import type { Literal } from '../../model/literals.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import ts from './typescript.ts';

const { SyntaxKind } = ts;

/** `<`, `>=`, `!==` and so on have numbers in a row. */
const isComparison = (kind: ts.SyntaxKind): boolean =>
  kind >= SyntaxKind.LessThanToken && kind <= SyntaxKind.ExclamationEqualsEqualsToken;

/** Only what every JavaScript engine computes alike. */
const OPERATORS: Partial<Record<ts.SyntaxKind, (a: number, b: number) => number>> = {
  [SyntaxKind.PlusToken]: (a, b) => a + b,
  [SyntaxKind.MinusToken]: (a, b) => a - b,
  [SyntaxKind.AsteriskToken]: (a, b) => a * b,
  [SyntaxKind.SlashToken]: (a, b) => a / b,
  [SyntaxKind.AsteriskAsteriskToken]: power,
};

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['Math.PI', Math.PI],
  ['Math.E', Math.E],
  ['Math.SQRT2', Math.SQRT2],
  ['Math.SQRT1_2', Math.SQRT1_2],
  ['Number.EPSILON', Number.EPSILON],
]);

/** @returns NaN for exponents that are not whole */
function power(base: number, exponent: number): number {
  const times = Math.abs(exponent);
  if (!Number.isInteger(exponent) || times > 1100) return NaN;
  const product = Array<number>(times)
    .fill(base)
    .reduce((all, one) => all * one, 1);
  return exponent < 0 ? 1 / product : product;
}

/** A property of Math or Number: its name, and the object's. */
const memberOf = (node: ts.Node): readonly [string, string] | undefined =>
  ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)
    ? [node.expression.text, node.name.text]
    : undefined;

/** The value of a node, if it is constant. @param known the values of its parts */
function valueOf(node: ts.Node, known: ReadonlyMap<ts.Node, number>): number | undefined {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [known.get(node.left), known.get(node.right)];
    const operator = OPERATORS[node.operatorToken.kind];
    return left === undefined || right === undefined ? undefined : operator?.(left, right);
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const value = known.get(node.operand);
    if (node.operator === SyntaxKind.PlusToken) return value;
    return node.operator === SyntaxKind.MinusToken && value !== undefined ? -value : undefined;
  }
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return known.get(node.expression);
  if (ts.isCallExpression(node)) {
    const [callee, name] = memberOf(node.expression) ?? [];
    const value = known.get(node.arguments[0] ?? node);
    return callee === 'Math' && name === 'sqrt' && value !== undefined ? Math.sqrt(value) : undefined;
  }
  return CONSTANTS.get(memberOf(node)?.join('.') ?? '');
}

/** Whether a node compares its parts, apart from telling them what to do. */
function compares(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return isComparison(node.operatorToken.kind);
  if (ts.isCallExpression(node)) {
    const [callee, name = ''] = memberOf(node.expression) ?? [];
    return callee === 'Math' && ['min', 'max', 'round'].includes(name);
  }
  return ts.isCaseClause(node);
}

/** Numbers in a string, such as a key or a table as JSON. */
const IN_TEXT = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;

export function literalsOf(tree: ts.SourceFile): Literal[] {
  const known = new Map<ts.Node, number>();
  const found: { readonly value: number; readonly at: number; readonly kind: Literal['kind'] }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) {
      // Once: it reads all comments before the string.
      const start = node.getStart(tree);
      for (const { 0: text, index } of tree.text.slice(start, node.end).matchAll(IN_TEXT))
        found.push({ value: Number(text), at: start + index, kind: 'text' });
    }
    ts.forEachChild(node, visit);
    const own = valueOf(node, known);
    if (own !== undefined && Number.isFinite(own)) {
      known.set(node, own);
      return;
    }
    const kind = compares(node) ? 'compared' : 'other';
    ts.forEachChild(node, (part) => {
      const value = known.get(part);
      if (value !== undefined) found.push({ value, at: part.getStart(tree), kind });
    });
  };
  visit(tree);
  found.sort((a, b) => a.at - b.at);
  const starts = lineStarts(tree.text);
  return found.map(({ value, at, kind }) => ({
    value,
    kind,
    file: tree.fileName,
    line: positionAt(starts, at).line,
  }));
}
