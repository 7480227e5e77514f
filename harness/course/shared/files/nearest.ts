import { distance } from 'fastest-levenshtein';

/** Share of letters that may differ: one in `id`, two in `steps`, three in `outcome`. */
const MAX_SHARE = 0.4;

/**
 * @returns the word with the smallest edit distance, ignoring case; `undefined` if none is close
 * @example nearest('momentm', ['gd', 'momentum']) // 'momentum'
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const candidates = words
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.round(MAX_SHARE * candidate.length)))
    .toSorted((a, b) => a.edits - b.edits);
  return candidates[0]?.candidate;
}
