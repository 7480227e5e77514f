import { nearest } from '../files/nearest.ts';
import { UserError } from '../files/user-error.ts';

const isMatch = (id: string, word: string): boolean => word !== '' && id.includes(word);

/** `Did you mean 04-momentum?`, or a list of all exercises. */
function suggestion(ids: readonly string[], word: string): string {
  const parts = ids.flatMap((id) => [
    id,
    id.replace(/^\d+-/, ''),
    ...id.split('-').filter((part) => /\D/.test(part)),
  ]);
  const part = nearest(word, parts);
  if (part === undefined) return `The exercises are ${ids.join(', ')}.`;
  return `Did you mean ${ids.filter((id) => id.includes(part)).join(' or ')}?`;
}

/**
 * @param words parts of ids; none selects all exercises
 * @returns matching ids, in the order of `ids`
 * @throws UserError if a word is empty or matches nothing
 * @example matchExercises(['03-gradient-descent', '04-momentum'], ['mom']) // ['04-momentum']
 */
export function matchExercises(ids: readonly string[], words: readonly string[]): string[] {
  const unmatched = words.find((word) => !ids.some((id) => isMatch(id, word)));
  if (unmatched !== undefined)
    throw new UserError(`No exercise matches "${unmatched}". ${suggestion(ids, unmatched)}`);
  return ids.filter((id) => words.length === 0 || words.some((word) => isMatch(id, word)));
}
