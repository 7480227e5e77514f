import type { Counting, PlaceOfNaN, Probed, ProbedValue } from './edit.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';
import { isValue } from './value-edits.ts';

/** Recorded values of a place, and numbers in one. */
const MOST_VALUES = 41;
const LONGEST_LIST = 4;

/** Kinds of recorded values. */
const [NUMBER, LIST, OTHER] = [0, 1, 2];

/**
 * Guest code that observes values, hoisted so that earlier code can call it. Recording starts after the file has loaded, so
 * a NaN of loading is not taken for the call's. It returns numbers and prints nothing, so no output is mistaken for
 * findings. It uses no method that a solution could have replaced.
 */
const probeCode = (name: string): string => `
function ${name}(place, value, isUsed) {
  if (value === undefined && isUsed) ${name}.lost = place;
  if (value === Infinity || value === -Infinity) ${name}.overflows = 1;
  if (value !== value && ${name}.found?.length === 0) ${name}.found = [place, ${name}.lost, ${name}.overflows];
  const { counts, rows } = ${name};
  if (rows === undefined || (counts[place] = (counts[place] ?? 0) + 1) > ${MOST_VALUES}) return value;
  const row = [place, ${OTHER}];
  if (typeof value === 'number') {
    row[1] = ${NUMBER};
    row[2] = value;
  } else if (typeof value === 'object' && value !== null && value.length <= ${LONGEST_LIST}) {
    row[1] = ${LIST};
    for (let k = 0; k < value.length; k += 1)
      if (typeof value[k] === 'number') row[k + 2] = value[k];
      else row[1] = ${OTHER};
  }
  rows[rows.length] = row;
  return value;
}
${name}.found = [];
${name}.lost = -1;
${name}.overflows = 0;
${name}.counts = [];
${name}.rows = [];
export function ${name}Found() {
  return ${name}.found;
}
export function ${name}Rows() {
  return ${name}.rows;
}`;

function unusedIn(code: string): string {
  for (let k = 0; ; k += 1) if (!code.includes(`$probe${k}`)) return `$probe${k}`;
}

/** False in `??` and comparisons, which accept undefined. */
const isUsed = ({ parent }: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent)
    ? isUsed(parent)
    : !ts.isBinaryExpression(parent) || isArithmetic(parent) || isAssigning(parent);

/** Nodes that may be the first NaN, or missing. */
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

const recordedValue = ([, kind, ...numbers]: readonly number[]): ProbedValue =>
  kind === OTHER ? undefined : kind === NUMBER ? numbers[0] : numbers;

/** @param code a module of JavaScript */
export function withProbes(code: string): Probed | undefined {
  const tree = ts.createSourceFile('solution.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const name = unusedIn(code);
  const places: NonNullable<PlaceOfNaN['lost']>[] = [];
  const insertions = new Map<number, string>();
  const insert = (at: number, text: string): void =>
    void insertions.set(at, `${insertions.get(at) ?? ''}${text}`);
  const visit = (node: ts.Node): void => {
    if (!isProbed(node)) return void ts.forEachChild(node, visit);
    const place = { start: node.getStart(tree), end: node.end, variable: variableOf(node) };
    insert(place.start, ` ${name}(${places.push(place) - 1},(`);
    ts.forEachChild(node, visit);
    insert(place.end, `),${isUsed(node)})`);
  };
  try {
    visit(tree);
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
  let probed = '';
  let done = 0;
  for (const [at, text] of [...insertions].toSorted(([a], [b]) => a - b)) {
    probed += code.slice(done, at) + text;
    done = at;
  }
  return {
    code: probed + code.slice(done) + probeCode(name),
    places,
    found: `${name}Found`,
    rows: `${name}Rows`,
    valuesAt: (rows, place) => rows.filter(([of]) => of === place).map(recordedValue),
    placeOf(answer) {
      if (!Array.isArray(answer)) return undefined;
      const [first, lost, overflows] = answer as number[];
      const place = places[first!];
      return place && { ...place, lost: places[lost!], overflows: overflows !== 0 };
    },
  };
}

/** Counts fields that `for` … `in` visits, so getters of a class, which its answers do not print either, are left out. */
export function withLeafCount(code: string, name: string, isMaker: boolean): Counting {
  const counter = unusedIn(code);
  const counted = isMaker
    ? `(...inner) => ${counter}Of(${name}(...args)(...inner))`
    : `${counter}Of(${name}(...args))`;
  return {
    code: `${code}
function ${counter}Of(value) {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 0;
  for (const key in value) count += ${counter}Of(value[key]);
  return count;
}
export function ${counter}(...args) {
  return ${counted};
}`,
    counter,
  };
}
