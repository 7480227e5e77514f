import type { CheckGrade } from '../model/grades.generated.ts';

/**
 * True if the file is still the starter: every check that ran failed because of the starter's error. If the harness
 * failed in a check, every function must have thrown it.
 * @param functions names of all functions of the exercise
 */
export function isNotStarted(grades: readonly CheckGrade[], functions: readonly string[]): boolean {
  const stubs = new Set(grades.flatMap(({ unwritten }) => unwritten ?? []));
  const others = grades.filter(({ unwritten }) => unwritten === undefined);
  const isPending = others.some(({ outcome }) => outcome === 'harness-error');
  return (
    stubs.size > 0 &&
    others.every(({ outcome }) => outcome === 'blocked' || outcome === 'harness-error') &&
    (!isPending || functions.every((name) => stubs.has(name)))
  );
}
