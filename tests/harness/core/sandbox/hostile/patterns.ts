import { readFileSync } from 'node:fs';
import { filled } from './parsing.ts';

const BREAKS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Pieces of code, one in each line, right and wrong; `\\n`, `\\r` and `\\t` stand for white space. */
const PIECES = readFileSync(new URL('patterns.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((piece) => piece !== '')
  .map((piece) => piece.replaceAll(/\\([nrt])/g, (_, letter: string) => BREAKS[letter]!));

/** What comes before and after: code that is blanked, and code that is replaced. */
const AROUND = [
  ['', ''],
  ['enum Z{}', ''],
  ['class Z{@z z;m(){', '}}'],
] as const;

/** Sources of 64 KiB, each of one piece that is repeated. */
export const PATTERNS: readonly { readonly name: string; readonly source: string }[] = PIECES.flatMap(
  (piece) =>
    AROUND.map(([before, after]) => ({ name: before + piece, source: filled(piece, before, after) })),
);
