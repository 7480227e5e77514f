import type { Misconception } from '../model/misconception.ts';

/** The misconceptions that explain one failed check: each gives the student's very answers in all of its calls. */
export type Candidates = readonly Misconception[];

export interface Diagnosis {
  readonly misconception: string;
  readonly message: string;
  /** Others that these calls cannot tell from it. */
  readonly alsoPossible?: readonly string[];
}

/**
 * Chooses, for each failed check, the misconception that explains most of the exercise's failed checks;
 * of equals the first by name.
 * @param candidates by check id, failed checks only
 */
export function diagnose(candidates: ReadonlyMap<string, Candidates>): ReadonlyMap<string, Diagnosis> {
  const explains = new Map<string, number>();
  for (const { id } of [...candidates.values()].flat()) explains.set(id, (explains.get(id) ?? 0) + 1);
  const diagnoses = new Map<string, Diagnosis>();
  for (const [check, found] of candidates) {
    const [best, ...others] = found.toSorted(
      (a, b) => explains.get(b.id)! - explains.get(a.id)! || (a.id < b.id ? -1 : 1),
    );
    if (best === undefined) continue;
    const equals = others.filter(({ id }) => explains.get(id) === explains.get(best.id));
    diagnoses.set(check, {
      misconception: best.id,
      message: best.sentence,
      ...(equals.length > 0 ? { alsoPossible: equals.map(({ id }) => id) } : {}),
    });
  }
  return diagnoses;
}
