import type { LoadFailure } from '../../model/call.ts';
import { failureAt } from './positions.ts';
import { internals } from './typescript-internals.ts';
import ts from './typescript.ts';

/** Limits on syntax that costs TypeScript far more than its length suggests. Real solutions stay below by a factor of ten. */

/** TypeScript walks the tree recursively. Solutions have about 20 levels. */
const MAX_DEPTH = 300;

/** The parser scans all modifiers that follow, at each. */
const MAX_MODIFIERS = 30;

/** TypeScript's scanner converts these in quadratic time, at every reading. */
const LONG_NUMBER = /\b0[bo][\d_]{1000}/iu;
const DIGITS = 1000;

/** Runs before scanning. */
export function tooLongNumber(file: string, text: string): LoadFailure | undefined {
  const offset = text.search(LONG_NUMBER);
  if (offset === -1) return undefined;
  return failureAt(file, text, offset, { id: 'long-number', digits: DIGITS });
}

/** Runs before parsing. */
export function tooManyModifiers(file: string, text: string): LoadFailure | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text);
  let inARow = 0;
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    inARow = internals.isModifierKind(token) ? inARow + 1 : 0;
    if (inARow <= MAX_MODIFIERS) continue;
    const last = scanner.getTokenText();
    return failureAt(file, text, scanner.getTokenStart(), { id: 'modifiers', most: MAX_MODIFIERS, last });
  }
  return undefined;
}

/** Checks the depth without recursion. */
export function tooDeep(file: string, tree: ts.SourceFile): LoadFailure | undefined {
  let level: ts.Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH)
      return failureAt(file, tree.text, level[0]!.getStart(tree), { id: 'too-deep', file });
    const next: ts.Node[] = [];
    for (const node of level)
      ts.forEachChild(node, (child) => {
        next.push(child);
      });
    level = next;
  }
  return undefined;
}

/** Nesting has filled the stack: the parser and all visitors are recursive. */
export const isStackFull = (error: unknown): boolean =>
  error instanceof RangeError || (error as Error).name === 'InternalError';
