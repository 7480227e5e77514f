import { group } from 'd3-array';
import { byText } from '../model/by-text.ts';
import type { NormalForm } from './normal-form.ts';

/** Code of the course that a submission may match. */
export type Origin = 'reference' | 'starter';

/** A student's solution, or an origin, in normal form. */
export interface NormalizedSolution {
  /** The exercise's id. */
  readonly exercise: string;
  readonly from: { readonly submission: string } | { readonly origin: Origin };
  readonly form: NormalForm;
}

/** Solutions of one exercise that have the same normal form. */
export interface LookAlikes {
  readonly exercise: string;
  /** Ids, sorted; at least two, or at least one if they match the reference. */
  readonly submissions: readonly string[];
  /** Present if they match it. */
  readonly origin?: Origin;
  /** Number of tokens of the normal form. */
  readonly tokenCount: number;
}

const byExercise = byText(({ exercise }: LookAlikes) => exercise);

/** The most suspicious group first: no known origin, many tokens. */
function bySuspicion(a: LookAlikes, b: LookAlikes): number {
  const [left, right] = [a, b].map(({ origin }) => (origin === undefined ? 0 : 1));
  return left! - right! || b.tokenCount - a.tokenCount || byExercise(a, b);
}

/**
 * Groups solutions with the same normal form.
 * @param solutions of any exercises, in any order
 * @returns groups without known origin first, then by decreasing token count
 */
export function findLookAlikes(solutions: readonly NormalizedSolution[]): LookAlikes[] {
  const groups = group(solutions, ({ exercise, form }) => `${exercise}/${form.hash}`);
  return (
    [...groups]
      .toSorted(byText(([key]) => key))
      .map(([, members]): LookAlikes => {
        const { exercise, form } = members[0]!;
        const [origin] = members.flatMap(({ from }) => ('origin' in from ? [from.origin] : [])).toSorted();
        return {
          exercise,
          submissions: members
            .flatMap(({ from }) => ('submission' in from ? [from.submission] : []))
            .toSorted(),
          origin,
          tokenCount: form.tokenCount,
        };
      })
      // A single copy of the reference is worth a look; a single unchanged starter is not.
      .filter(({ submissions, origin }) => submissions.length > (origin === 'reference' ? 0 : 1))
      .toSorted(bySuspicion)
  );
}
