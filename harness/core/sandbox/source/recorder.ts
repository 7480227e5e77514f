import type { Recorded, RecordedPlace, RecordedValue } from './edit.ts';
import { instrument } from './instrument.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import ts from './typescript.ts';

/** Limits of values of a place, and of numbers in one. */
const MOST_VALUES = 41;
const LONGEST_LIST = 4;

/** Limit of an expression, in characters: longer ones do not fit into a question. */
const LONGEST = 200;

/**
 * Guest code that records values after the end of the file, so values of loading are not taken for the call's. It uses no
 * method that a solution could have replaced.
 */
const recorderCode = (name: string): string => `
function ${name}(place, value) {
  const { rows, counts } = ${name};
  if (rows === undefined || (counts[place] = (counts[place] ?? 0) + 1) > ${MOST_VALUES}) return value;
  const row = [place, typeof value === 'number' ? -1 : -2];
  if (typeof value === 'number') row[2] = value;
  else if (typeof value === 'object' && value !== null && value.length <= ${LONGEST_LIST}) {
    row[1] = value.length;
    for (let k = 0; k < value.length; k += 1)
      if (typeof value[k] === 'number') row[k + 2] = value[k];
      else row[1] = -2;
  }
  rows[rows.length] = row;
  return value;
}
${name}.counts = [];
${name}.rows = [];
export function ${name}Rows() {
  return ${name}.rows;
}`;

/** Variable that gets the value of a node; `''` for another expression worth asking about. */
function variableOf(node: ts.Node, tree: ts.SourceFile): string | undefined {
  const { parent } = node;
  if (parent === undefined) return undefined;
  if (ts.isVariableDeclaration(parent) && parent.initializer === node)
    return ts.isIdentifier(parent.name) ? parent.name.text : undefined;
  if (ts.isBinaryExpression(node) && ts.isExpressionStatement(parent)) {
    const { left, operatorToken } = node;
    const isSet = operatorToken.kind === ts.SyntaxKind.EqualsToken || isAssigning(node);
    const isPattern = ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left);
    return isSet && !isPattern ? left.getText(tree) : undefined;
  }
  const isIndex = ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  const isCondition = (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node;
  const isAsked =
    (isArithmetic(node) && !isIndex) ||
    isCondition ||
    (ts.isForStatement(parent) && parent.condition === node) ||
    (ts.isReturnStatement(parent) && parent.expression === node) ||
    (ts.isArrowFunction(parent) && parent.body === node && !ts.isBlock(node));
  return isAsked ? '' : undefined;
}

function placeOf(node: ts.Node, tree: ts.SourceFile): Pick<RecordedPlace, 'variable'> | undefined {
  if (node.end - node.pos > LONGEST || ts.isFunctionLike(node) || ts.isClassExpression(node))
    return undefined;
  const variable = variableOf(node, tree);
  // These may end before they have a value.
  if (variable === undefined || /\b(?:yield|await)\b/.test(node.getText(tree))) return undefined;
  return { variable: variable === '' ? undefined : variable };
}

/** @param code a module of JavaScript */
export function withRecorder(code: string): Recorded | undefined {
  const recorded = instrument(code, placeOf, recorderCode);
  const valueOf = ([, length, ...numbers]: readonly number[]): RecordedValue =>
    length === -2 ? undefined : length === -1 ? numbers[0] : numbers;
  return (
    recorded && {
      code: recorded.code,
      places: recorded.places,
      found: `${recorded.name}Rows`,
      valuesAt: (rows, place) => rows.filter(([of]) => of === place).map(valueOf),
    }
  );
}
