import type { CheckGrade } from '../model/grades.generated.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';

const metStarter = ({ outcome, message }: CheckGrade): boolean =>
  outcome === 'threw' && message!.includes(STARTER_ERROR);

/** The function that threw. */
const functionOf = ({ message = '' }: CheckGrade): string | undefined => /^(\w+) threw /.exec(message)?.[1];

/**
 * Whether the file is still the starter: every check that ran failed because a function threw the starter's error. Where
 * the harness failed in a check, each function must have been seen to throw it: the others may be written.
 * @param functions the names of all that the exercise asks for
 */
export function isNotStarted(grades: readonly CheckGrade[], functions: readonly string[]): boolean {
  const stubs = new Set(grades.filter(metStarter).map(functionOf));
  const others = grades.filter((grade) => !metStarter(grade));
  const isPending = others.some(({ outcome }) => outcome === 'harness-error');
  return (
    stubs.size > 0 &&
    others.every(({ outcome }) => outcome === 'blocked' || outcome === 'harness-error') &&
    (!isPending || functions.every((name) => stubs.has(name)))
  );
}
