import type { Probed } from './edit.ts';
import { instrument } from './instrument.ts';
import { isArithmetic, isAssigning } from './operator-edits.ts';
import ts from './typescript.ts';
import { isValue } from './value-edits.ts';

/**
 * Guest code that observes values, hoisted so that earlier code can call it. Recording starts after the file has loaded, so a NaN
 * of loading is not taken for the call's. It returns numbers of places and prints nothing, so no output is mistaken for findings.
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
  const probed = instrument(
    code,
    (node) => (isProbed(node) ? { variable: variableOf(node) } : undefined),
    probeCode,
    (node) => `,${isUsed(node)}`,
  );
  return (
    probed && {
      code: probed.code,
      found: `${probed.name}Found`,
      placeOf(answer) {
        if (!Array.isArray(answer)) return undefined;
        const [first, lost, overflows] = answer as number[];
        const place = probed.places[first!];
        return place && { ...place, lost: probed.places[lost!], overflows: overflows !== 0 };
      },
    }
  );
}
