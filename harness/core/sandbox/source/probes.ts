import { FIRST_NAN } from './edit.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';
import { isValue } from './value-edits.ts';

/**
 * Looks at each value on its way. A function, so that it is there before what calls it. It is on at the end of the file,
 * so NaN that is made while the file is loaded is not taken for the call's.
 */
const PROBE = `
function $probe(start, end, value, isUsed) {
  if (value === undefined && isUsed) $probe.lost = start + ' ' + end;
  if (value !== value && $probe.isOn) {
    $probe.isOn = false;
    console.log('${FIRST_NAN}', start, end, $probe.lost);
  }
  return value;
}
$probe.isOn = true;`;

/** Whether a value that does not exist is one for what uses it: `??` and a comparison do without. */
const isUsed = ({ parent }: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent)
    ? isUsed(parent)
    : !ts.isBinaryExpression(parent) || isArithmetic(parent) || isAssigning(parent);

/** Whether a node may be the first that is NaN, or is an entry, which may not exist. */
function isProbed(node: ts.Node): boolean {
  if (isArithmetic(node) || isAssigning(node)) return true;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return true;
  if (ts.isElementAccessExpression(node))
    return isValue(node) && !ts.isElementAccessExpression(node.parent) && !node.questionDotToken;
  // What follows in an optional chain may be left out with it.
  return ts.isCallExpression(node) && !ts.isOptionalChain(node);
}

/**
 * The same code, which prints where the first NaN comes from, and the entry before it that does not exist.
 * @param code JavaScript
 * @returns `undefined` where it is nested too deeply
 */
export function withProbes(code: string): string | undefined {
  const tree = ts.createSourceFile('solution.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const put = new Map<number, string>();
  const insert = (at: number, text: string): void => void put.set(at, `${put.get(at) ?? ''}${text}`);
  const visit = (node: ts.Node): void => {
    const [isHere, start] = [isProbed(node), node.getStart(tree)];
    if (isHere) insert(start, ` $probe(${start},${node.end},(`);
    ts.forEachChild(node, visit);
    if (isHere) insert(node.end, `),${isUsed(node)})`);
  };
  try {
    visit(tree);
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
  let probed = '';
  let done = 0;
  for (const [at, text] of [...put].toSorted(([a], [b]) => a - b)) {
    probed += code.slice(done, at) + text;
    done = at;
  }
  return probed + code.slice(done) + PROBE;
}
