import type { CheckGrade } from '../model/grades.generated.ts';

/**
 * Whether the file is still the starter: every check that ran failed because a function threw the starter's error. Where
 * the harness failed in a check, each function must have been seen to throw it: the others may be written.
 * @param functions the names of all that the exercise asks for
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
