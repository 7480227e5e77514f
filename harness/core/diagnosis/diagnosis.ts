import type { Misconception } from '../model/misconception.ts';

/** The likely cause of one failed check. */
export interface Diagnosis {
  /** The id of the misconception. */
  readonly misconception: string;
  /** For the student. */
  readonly message: string;
  /** The ids of others that behave the same in every call; absent if there are none. */
  readonly alsoPossible?: readonly string[];
}

/**
 * Chooses one misconception for each failed check: the one that explains the most failed checks of the exercise, and
 * among equals the first by id.
 * @param matches for each failed check, by id, the misconceptions that behave like the submission in it
 * @returns the diagnoses by check id; checks without a match have none
 */
export function diagnose(
  matches: ReadonlyMap<string, readonly Misconception[]>,
): ReadonlyMap<string, Diagnosis> {
  const explained = new Map<string, number>();
  for (const { id } of [...matches.values()].flat()) explained.set(id, (explained.get(id) ?? 0) + 1);
  const diagnoses = new Map<string, Diagnosis>();
  for (const [check, misconceptions] of matches) {
    const [best, ...others] = misconceptions.toSorted(
      (a, b) => explained.get(b.id)! - explained.get(a.id)! || (a.id < b.id ? -1 : 1),
    );
    if (best === undefined) continue;
    const equals = others.filter(({ id }) => explained.get(id) === explained.get(best.id));
    diagnoses.set(check, {
      misconception: best.id,
      message: best.sentence,
      ...(equals.length > 0 ? { alsoPossible: equals.map(({ id }) => id) } : {}),
    });
  }
  return diagnoses;
}
