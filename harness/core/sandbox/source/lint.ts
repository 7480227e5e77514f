import type { SourcePosition } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import ts from './typescript.ts';

export interface LintFinding {
  /** See `RULES`; `kept`: a variable outside all functions that one of them writes. */
  readonly kind: keyof typeof RULES | 'kept';
  readonly position: SourcePosition;
  /** Name of the top-level declaration. */
  readonly within: string | undefined;
  /** Source of what is inexact. */
  readonly source?: string;
}

export function lint(tree: ts.SourceFile): LintFinding[] {
  const starts = lineStarts(tree.text);
  const found: LintFinding[] = [];
  const add = (kind: LintFinding['kind'], node: ts.Node, within: string | undefined): void => {
    const position = { file: tree.fileName, ...positionAt(starts, node.getStart(tree)) };
    found.push({ kind, position, within, ...(kind === 'inexact' && { source: node.getText(tree) }) });
  };
  const rules = Object.entries(RULES) as [keyof typeof RULES, (typeof RULES)['fill']][];
  const visit = (node: ts.Node, within: string | undefined): void => {
    for (const [kind, applies] of rules) if (applies(node)) add(kind, node, within);
    ts.forEachChild(node, (part) => visit(part, within ?? nameOf(part, tree)));
  };
  visit(tree, undefined);
  for (const declaration of writtenGlobals(tree)) add('kept', declaration, undefined);
  return found;
}

const nameOf = (node: ts.Node, tree: ts.SourceFile): string | undefined =>
  ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node)
    ? node.name?.getText(tree)
    : undefined;

const declarationsIn = (tree: ts.SourceFile): ts.VariableDeclaration[] =>
  tree.statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );

const CHANGING = /^(?:push|pop|shift|unshift|splice|fill|sort|reverse|set|add|delete|clear)$/;

/** Name of `a` in `a[0].b += 1` or `a.push(1)`. */
function changedVariable(node: ts.Node): string | undefined {
  const isChanged =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    CHANGING.test(node.expression.name.text);
  let target = isChanged ? node.expression.expression : writeTarget(node);
  while (target && (ts.isElementAccessExpression(target) || ts.isPropertyAccessExpression(target)))
    target = target.expression;
  return target && ts.isIdentifier(target) ? target.text : undefined;
}

/** Top-level variables that functions write, unless declared twice. */
function writtenGlobals(tree: ts.SourceFile): ts.Node[] {
  const written = new Set<string>();
  const declared = new Map<string, number>();
  const look = (node: ts.Node, isInFunction: boolean): false => {
    const target = isInFunction ? changedVariable(node) : undefined;
    if (target !== undefined) written.add(target);
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name))
      declared.set(node.name.text, (declared.get(node.name.text) ?? 0) + 1);
    ts.forEachChild(node, (part) => void look(part, isInFunction || ts.isFunctionLike(part)));
    return false;
  };
  look(tree, false);
  return declarationsIn(tree).filter(({ name }) => {
    const text = name.getText(tree);
    return written.has(text) && declared.get(text) === 1;
  });
}

type Rule = (node: ts.Node) => boolean;

const methodOf = (call: ts.Node): string | undefined =>
  ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)
    ? call.expression.name.text
    : undefined;

/** Smaller numbers of a source are tolerances and may mean 0. */
const LARGEST_TOLERANCE = 1e-3;

export const isTolerance = (node: ts.Node): boolean =>
  ts.isNumericLiteral(node) && Number(node.text) > 0 && Number(node.text) <= LARGEST_TOLERANCE;

/** Numbers that have lost digits. */
const DECIMALS = /^\d*\.\d*[1-9]\d{2,}$/;
const ROUNDING = /^(?:toFixed|toPrecision|round|fround|Float32Array|Float16Array)$/;

const RULES = {
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
    (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression) && !mayHaveSideEffects(node)) ||
    (node.parent !== undefined &&
      ts.isForStatement(node.parent) &&
      node.parent.incrementor === node &&
      !mayHaveSideEffects(node)),
  /** Digits get lost: `0.7071`, `1e-12`, `toFixed`, `Float32Array`. */
  inexact: (node) =>
    ts.isNumericLiteral(node)
      ? isTolerance(node) || DECIMALS.test(node.getText())
      : ts.isIdentifier(node) && ROUNDING.test(node.text),
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
export function writeTarget(node: ts.Node): ts.Node | undefined {
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

const hasPart = (node: ts.Node, is: (part: ts.Node) => boolean): boolean =>
  is(node) || ts.forEachChild(node, (part) => hasPart(part, is) || undefined) === true;

/** True for possible side effects. */
const mayHaveSideEffects = (node: ts.Node): boolean =>
  hasPart(
    node,
    (part) =>
      writeTarget(part) !== undefined ||
      ts.isCallOrNewExpression(part) ||
      ts.isTaggedTemplateExpression(part) ||
      ts.isDeleteExpression(part) ||
      ts.isAwaitExpression(part) ||
      ts.isYieldExpression(part),
  );

/** A generator ends at a `yield` if its caller asks for no more values. */
const isExit = (node: ts.Node): boolean =>
  ts.isYieldExpression(node) ||
  ts.isReturnStatement(node) ||
  ts.isBreakStatement(node) ||
  ts.isThrowStatement(node) ||
  (ts.isContinueStatement(node) && node.label !== undefined);

const isAccess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

const mentions = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  hasPart(node, (part) => ts.isIdentifier(part) && names.has(part.text));

/** True if no variable of its condition is written inside, and no object of it passed on. */
function isEndless(loop: ts.Node): boolean {
  if (!ts.isWhileStatement(loop) && !ts.isDoStatement(loop) && !ts.isForStatement(loop)) return false;
  const condition = ts.isForStatement(loop) ? loop.condition : loop.expression;
  const [names, objects] = [new Set<string>(), new Set<string>()];
  const isOpen = (part: ts.Node): boolean => {
    if (ts.isIdentifier(part)) names.add(part.text);
    if (ts.isIdentifier(part) && isAccess(part.parent)) objects.add(part.text);
    return ts.isCallOrNewExpression(part) || writeTarget(part) !== undefined;
  };
  if ((condition !== undefined && hasPart(condition, isOpen)) || hasPart(loop.statement, isExit))
    return false;
  return !hasPart(loop, (part) => {
    const written = writeTarget(part);
    if (written !== undefined) return mentions(written, names);
    // A function may change its arguments and its object.
    return ts.isCallOrNewExpression(part) && mentions(part, objects);
  });
}
