import type { Grades } from '../../core/model/grades.generated.ts';

/** A misconception, and the students whose solution gives its very answers. */
export interface SharedMisconception {
  readonly exercise: string;
  readonly misconception: string;
  /** What each of these students was told. */
  readonly message: string;
  /** Their submissions, sorted; each once. */
  readonly submissions: readonly string[];
}

/** What the class has misunderstood: what most students have comes first. */
export function sharedMisconceptions({ submissions }: Grades): SharedMisconception[] {
  const found = new Map<string, SharedMisconception & { readonly submissions: string[] }>();
  for (const { id, exercises } of submissions)
    for (const { id: exercise, checks } of exercises)
      for (const { diagnosis } of checks) {
        if (diagnosis === undefined) continue;
        const { misconception, message } = diagnosis;
        const key = `${exercise}/${misconception}`;
        const entry = found.get(key) ?? { exercise, misconception, message, submissions: [] };
        found.set(key, entry);
        // Several checks of one solution can have the same diagnosis.
        if (entry.submissions.at(-1) !== id) entry.submissions.push(id);
      }
  const keys = [...found.keys()].toSorted();
  return keys.map((key) => found.get(key)!).toSorted((a, b) => b.submissions.length - a.submissions.length);
}
