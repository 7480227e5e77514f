import type { Recorded, RecordedPlace } from './edit.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import { type Surrounding, surrounded, unusedIn } from './probes.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';

/** How many values of a place are kept, and how long a list among them may be. */
const MOST_VALUES = 8;
const LONGEST_LIST = 4;

/**
 * The code that counts and keeps values. It begins at the end of the file, so that what loads the file is not counted, and uses
 * no method that a solution could have replaced. A list of n numbers is kept as n and its numbers, a number as −1 and itself;
 * anything else only counts.
 */
const recorderCalled = (name: string, places: number): string => `
function ${name}(place, value) {
  const { counts, values } = ${name};
  if (counts === undefined) return value;
  if ((counts[place] += 1) > ${MOST_VALUES}) return value;
  const row = [place, typeof value === 'number' ? -1 : -2];
  if (typeof value === 'number') row[2] = value;
  else if (typeof value === 'object' && value !== null && value.length <= ${LONGEST_LIST}) {
    row[1] = value.length;
    for (let k = 0; k < value.length; k += 1)
      if (typeof value[k] === 'number') row[k + 2] = value[k];
      else row[1] = -2;
  }
  values[values.length] = row;
  return value;
}
${name}.values = [];
${name}.counts = new Float64Array(${places});
export function ${name}Counts() {
  return ${name}.counts;
}
export function ${name}Values() {
  return ${name}.values;
}`;

/** An expression that may end before it has its value, or whose name is that of a function. */
const isUncertain = (node: ts.Node): boolean =>
  ts.isYieldExpression(node) ||
  ts.isAwaitExpression(node) ||
  (!ts.isFunctionLike(node) && ts.forEachChild(node, (part) => isUncertain(part) || undefined) === true);

const isGenerator = (node: ts.FunctionLikeDeclaration): boolean =>
  node.asteriskToken !== undefined || (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) !== 0;

type Found = Pick<RecordedPlace, 'role' | 'name'> & { readonly node: ts.Node };

/** What is recorded of a node: the value of an expression in it, or that a function begins. */
function* recordedIn(node: ts.Node, textOf: (node: ts.Node) => string): Generator<Found> {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
    yield { role: 'variable', name: node.name.text, node: node.initializer };
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    const isSet =
      ts.isBinaryExpression(expression) && (isAssigning(expression) || isPlainAssignment(expression));
    if (
      isSet &&
      !ts.isArrayLiteralExpression(expression.left) &&
      !ts.isObjectLiteralExpression(expression.left)
    )
      yield { role: 'variable', name: textOf(expression.left), node: expression };
    else if (!ts.isStringLiteral(expression)) yield { role: 'statement', node: expression };
  }
  if (ts.isReturnStatement(node) && node.expression) yield { role: 'return', node: node.expression };
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node))
    yield { role: 'condition', node: node.expression };
  if (ts.isForStatement(node) && node.condition) yield { role: 'condition', node: node.condition };
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) yield { role: 'part', node: node.body };
  if (isArithmetic(node) && !isIndex(node)) yield { role: 'part', node };
  if (ts.isFunctionDeclaration(node) && node.name && node.body && !isGenerator(node))
    yield { role: 'function', name: node.name.text, node: node.body };
}

const isIndex = (node: ts.Node, { parent } = node): boolean =>
  ts.isElementAccessExpression(parent) && parent.argumentExpression === node;

const isPlainAssignment = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Makes a source count how often its parts run, and keep their values. @param code JavaScript, a module */
export function withRecorder(code: string): Recorded | undefined {
  const tree = ts.createSourceFile('solution.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const name = unusedIn(code);
  const places: RecordedPlace[] = [];
  const calls: Surrounding[] = [];
  const taken = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const { role, name: of, node: recorded } of recordedIn(node, (one) => one.getText(tree))) {
      if (taken.has(recorded) || ts.isFunctionLike(recorded) || ts.isClassExpression(recorded)) continue;
      if (role !== 'function' && isUncertain(recorded)) continue;
      taken.add(recorded);
      const [start, end] = [recorded.getStart(tree), recorded.end];
      const place = places.push({ role, name: of, start, end }) - 1;
      if (role === 'function')
        calls.push({ start: start + 1, end: start + 1, before: `${name}(${place});`, after: '' });
      else calls.push({ start, end, before: ` ${name}(${place},(`, after: '))' });
    }
    ts.forEachChild(node, visit);
  };
  try {
    visit(tree);
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
  return {
    code: surrounded(code, calls) + recorderCalled(name, places.length),
    counts: `${name}Counts`,
    values: `${name}Values`,
    places,
  };
}
