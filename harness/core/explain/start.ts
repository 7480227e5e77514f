import type { CheckGrade } from '../model/grades.generated.ts';
import { isFailure, statementOf } from './check-lines.ts';
import { isDecided } from './marks.ts';
import { sanitize } from './sanitize.ts';

/** How much the explanation of a failure says; less is more. */
function rankOf({ outcome, hint, actual, diagnosis, memory, claim, where }: CheckGrade): number {
  // An exception, a missing function and a wrong shape say themselves what is wrong.
  const isPlain = outcome === 'threw' || (outcome === 'failed' && hint === undefined && actual === undefined);
  if (diagnosis !== undefined || isPlain) return 0;
  if (memory !== undefined) return 1;
  if (claim?.isExact === true) return 2;
  if (where !== undefined) return 3;
  return claim === undefined ? 5 : 4;
}

/**
 * The failure to begin with: the most telling one; of those that are alike, or claim the same, the first.
 * @returns `undefined` if there is nothing to fix
 */
export function startOf(checks: readonly CheckGrade[]): CheckGrade | undefined {
  const failures = checks.filter((check) => isFailure(check) && !isDecided(check));
  const least = Math.min(...failures.map(rankOf));
  const best = failures.find((check) => rankOf(check) === least);
  const claim = best?.claim?.text;
  return claim === undefined ? best : failures.find((check) => check === best || check.claim?.text === claim);
}

/** The one sentence about a failure that says the most. */
export function tellingSentence(check: CheckGrade): string {
  const { diagnosis, memory, relation, where } = check;
  if (diagnosis !== undefined) return sanitize(diagnosis.message);
  if (memory !== undefined) return 'Your code remembers something between calls.';
  return sanitize(relation ?? where ?? '') || statementOf(check);
}
