import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { Grades } from '../../../core/model/grades.generated.ts';

export interface SharedMisconception {
  readonly exercise: string;
  readonly misconception: string;
  /** Text for students. */
  readonly message: string;
  /** Sorted ids without duplicates; at least one. */
  readonly submissions: readonly string[];
}

/** Most frequent first, then by exercise and misconception. */
export function sharedMisconceptions({ submissions }: Grades): SharedMisconception[] {
  const found = new Map<string, SharedMisconception & { readonly submissions: string[] }>();
  for (const { id, exercises } of submissions)
    for (const { id: exercise, checks } of exercises)
      for (const { diagnosis } of checks) {
        if (diagnosis === undefined) continue;
        const { misconception, message } = diagnosis;
        const createEntry = () => ({ exercise, misconception, message, submissions: [] });
        const entry = getOrCreate(found, `${exercise}/${misconception}`, createEntry);
        // Several checks of one solution can have the same diagnosis.
        if (entry.submissions.at(-1) !== id) entry.submissions.push(id);
      }
  const keys = [...found.keys()].toSorted();
  return keys.map((key) => found.get(key)!).toSorted((a, b) => b.submissions.length - a.submissions.length);
}
