import { distance } from 'fastest-levenshtein';

/** Letters that may differ, as a share of the right word: one in `id`, two in `steps`, three in `outcome`. */
const SHARE = 0.4;

/**
 * The word that was probably meant.
 * @param word what is there
 * @param words what would have been right
 * @returns the nearest of the words, letter case aside, or `undefined` where none is near
 * @example nearest('momentm', ['gd', 'momentum']) // 'momentum'
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const candidates = words
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.round(SHARE * candidate.length)))
    .toSorted((a, b) => a.far - b.far);
  return candidates[0]?.candidate;
}
