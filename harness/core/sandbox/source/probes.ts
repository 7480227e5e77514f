import type { PlaceOfNaN, Probed, Stretch } from './edit.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';
import { isValue } from './value-edits.ts';

/**
 * The code that looks at each value on its way. A function, so that it is there before what calls it. It finds nothing before
 * the end of the file, so NaN that is made while the file is loaded is not taken for the call's. It prints nothing, and its
 * answer is numbers of places, so no output of a solution is taken for it.
 */
const probeCalled = (name: string): string => `
function ${name}(place, value, isUsed) {
  if (value === undefined && isUsed) ${name}.lost = place;
  if (value === Infinity || value === -Infinity) ${name}.overflows = 1;
  if (value !== value && ${name}.found?.length === 0) ${name}.found = [place, ${name}.lost, ${name}.overflows];
  return value;
}
${name}.found = [];
${name}.lost = -1;
${name}.overflows = 0;
export function ${name}Found() {
  return ${name}.found;
}`;

/** A name that a source does not use. */
export function unusedIn(code: string): string {
  for (let k = 0; ; k += 1) if (!code.includes(`$probe${k}`)) return `$probe${k}`;
}

/** A stretch of a source, and what is put around it. */
export interface Surrounding extends Stretch {
  readonly before: string;
  readonly after: string;
}

/** Puts texts around stretches of a source. @param stretches in order; one that is in another comes after it */
export function surrounded(code: string, stretches: readonly Surrounding[]): string {
  const put = new Map<number, string>();
  for (const { start, end, before, after } of stretches) {
    put.set(start, `${put.get(start) ?? ''}${before}`);
    put.set(end, `${after}${put.get(end) ?? ''}`);
  }
  let all = '';
  let done = 0;
  for (const [at, text] of [...put].toSorted(([a], [b]) => a - b)) {
    all += code.slice(done, at) + text;
    done = at;
  }
  return all + code.slice(done);
}

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

/** The name of the variable that a node is the first value of. */
const variableOf = ({ parent }: ts.Node): string | undefined =>
  ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;

/** Makes a source find its first NaN. @param code JavaScript, a module. @returns `undefined` where it is nested too deeply */
export function withProbes(code: string): Probed | undefined {
  const tree = ts.createSourceFile('solution.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const name = unusedIn(code);
  const places: NonNullable<PlaceOfNaN['lost']>[] = [];
  const calls: Surrounding[] = [];
  const visit = (node: ts.Node): void => {
    if (isProbed(node)) {
      const place = { start: node.getStart(tree), end: node.end, variable: variableOf(node) };
      const before = ` ${name}(${places.push(place) - 1},(`;
      calls.push({ ...place, before, after: `),${isUsed(node)})` });
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
    code: surrounded(code, calls) + probeCalled(name),
    found: `${name}Found`,
    placeOf(answer) {
      if (!Array.isArray(answer)) return undefined;
      const [first, lost, overflows] = answer as number[];
      const place = places[first!];
      return place && { ...place, lost: places[lost!], overflows: overflows !== 0 };
    },
  };
}
