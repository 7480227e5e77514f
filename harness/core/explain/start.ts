import type { CheckGrade } from '../model/grades.generated.ts';
import { isFailure, statementOf } from './check-lines.ts';
import { isDecided } from './marks.ts';
import { sanitize } from './sanitize.ts';

/** How much a failure says itself about its cause; less is more. */
function rankOf({ outcome, hint, actual, diagnosis, memory, where, position }: CheckGrade): number {
  // An exception, a missing function and a wrong shape say themselves what is wrong.
  const isWrong = hint !== undefined || where !== undefined || actual !== undefined;
  const isPlaced = where !== undefined && position !== undefined;
  if (diagnosis !== undefined || isPlaced || outcome === 'threw' || (outcome === 'failed' && !isWrong))
    return 0;
  return memory === undefined ? 2 : 1;
}

/**
 * The failure to begin with: the first, unless the cause of a later one is known.
 * @returns `undefined` if there is nothing to fix
 */
export function startOf(checks: readonly CheckGrade[]): CheckGrade | undefined {
  const failures = checks.filter((check) => isFailure(check) && !isDecided(check));
  const least = Math.min(...failures.map(rankOf));
  return failures.find((check) => rankOf(check) === least);
}

/** The one sentence about a failure that says the most. */
export function tellingSentence(check: CheckGrade): string {
  const { diagnosis, memory, relation, where, position } = check;
  if (diagnosis !== undefined) return sanitize(diagnosis.message);
  if (memory !== undefined) return 'Your code remembers something between calls.';
  // What has a place of its own.
  const placed = position === undefined ? undefined : where;
  return sanitize(placed ?? relation ?? where ?? '') || statementOf(check);
}
