import type { NormalForm } from './normal-form.ts';

export type Origin = 'reference' | 'starter';

/** A solution, or an origin that solutions can be compared with, in its normal form. */
export interface Fingerprint {
  readonly exercise: string;
  readonly from: { readonly submission: string } | { readonly origin: Origin };
  readonly form: NormalForm;
}

/** Solutions that are the same in their normal form. */
export interface LookAlikes {
  readonly exercise: string;
  /** Sorted; two or more, or one where there is an origin. */
  readonly submissions: readonly string[];
  /** What of ours looks the same. */
  readonly origin?: Origin;
  /** Tokens of the solution. */
  readonly length: number;
}

interface Group {
  readonly exercise: string;
  readonly submissions: string[];
  readonly origins: Origin[];
  readonly length: number;
}

/** What comes first deserves to be looked at first: no origin of ours, many tokens. */
function byWeight(a: LookAlikes, b: LookAlikes): number {
  const [left, right] = [a, b].map(({ origin }) => (origin === undefined ? 0 : 1));
  return left! - right! || b.length - a.length || (a.exercise < b.exercise ? -1 : 1);
}

/** Groups what looks alike, exercise by exercise. The order of the fingerprints does not matter. */
export function lookAlikes(fingerprints: readonly Fingerprint[]): LookAlikes[] {
  const groups = new Map<string, Group>();
  for (const { exercise, from, form } of fingerprints) {
    const key = `${exercise}/${form.hash}`;
    const group = groups.get(key) ?? { exercise, submissions: [], origins: [], length: form.length };
    groups.set(key, group);
    if ('origin' in from) group.origins.push(from.origin);
    else group.submissions.push(from.submission);
  }
  return (
    [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { exercise, submissions, origins, length }]): LookAlikes => {
        const [origin] = origins.toSorted();
        return {
          exercise,
          submissions: submissions.toSorted(),
          ...(origin === undefined ? {} : { origin }),
          length,
        };
      })
      // One who hands in our reference is worth a look; one who has not started is not.
      .filter(({ submissions, origin }) => submissions.length > (origin === 'reference' ? 0 : 1))
      .toSorted(byWeight)
  );
}
