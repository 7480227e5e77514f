import type { PlaceOfNaN, Probed, Stretch } from './edit.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';
import { isValue } from './value-edits.ts';

/**
 * Guest code that observes values, hoisted so that earlier code can call it. It records after the end of the file, so a NaN
 * of loading is not taken for the call's. It returns numbers of places and prints nothing, so no output is mistaken for
 * findings.
 */
const probeCode = (name: string): string => `
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

export function unusedIn(code: string): string {
  for (let k = 0; ; k += 1) if (!code.includes(`$probe${k}`)) return `$probe${k}`;
}

export interface Surrounding extends Stretch {
  readonly before: string;
  readonly after: string;
}

/** Puts texts around stretches of a source. @param stretches in order, outer ones before inner ones */
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

/** False in `??` and comparisons, which accept undefined. */
const isUsed = ({ parent }: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent)
    ? isUsed(parent)
    : !ts.isBinaryExpression(parent) || isArithmetic(parent) || isAssigning(parent);

/** True for nodes that may be the first NaN, or missing. */
function isProbed(node: ts.Node): boolean {
  if (isArithmetic(node) || isAssigning(node)) return true;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return true;
  if (ts.isElementAccessExpression(node))
    return isValue(node) && !ts.isElementAccessExpression(node.parent) && !node.questionDotToken;
  // The rest of an optional chain may be skipped.
  return ts.isCallExpression(node) && !ts.isOptionalChain(node);
}

const variableOf = ({ parent }: ts.Node): string | undefined =>
  ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;

/** @param code a module of JavaScript */
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
    code: surrounded(code, calls) + probeCode(name),
    found: `${name}Found`,
    placeOf(answer) {
      if (!Array.isArray(answer)) return undefined;
      const [first, lost, overflows] = answer as number[];
      const place = places[first!];
      return place && { ...place, lost: places[lost!], overflows: overflows !== 0 };
    },
  };
}
