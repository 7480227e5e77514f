import type { Check } from '../checks/check.ts';
import { toData } from '../checks/data.ts';
import type { ExportedFunctions } from '../checks/exercise-plan.ts';
import type { CheckRun } from '../checks/run.ts';
import type { CheckGrade } from '../model/grades.generated.ts';

const DID_NOT_FINISH =
  'did not finish: the code is in a single operation that takes too long, such as a join of a huge array';

type AnyCheck = Check<ExportedFunctions>;

const unearned = ({ id, title, points }: AnyCheck) => ({ id, title, points: 0, maxPoints: points });

/** A check that was not run. @param message what it waits for */
export function blocked(check: AnyCheck, message: string): CheckGrade {
  return { ...unearned(check), outcome: 'blocked', message };
}

/** A check that the wall clock ended: no count can. */
export function unfinished(check: AnyCheck): CheckGrade {
  return { ...unearned(check), outcome: 'limit', message: DID_NOT_FINISH };
}

/**
 * An error of the harness costs the student nothing, and a human must look.
 * @param place where it was thrown
 */
export function harnessError(check: AnyCheck, error: unknown, place?: string): CheckGrade {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = place === undefined ? what : `${what} (${place})`;
  return { ...unearned(check), points: check.points, outcome: 'harness-error', message };
}

/** @param seed the run's */
export function gradeOf(check: AnyCheck, run: CheckRun, seed: number): CheckGrade {
  if (run.outcome === 'passed') return { ...unearned(check), points: check.points, outcome: 'passed' };
  const { why, counterexample, path } = run;
  return {
    ...unearned(check),
    outcome: why.outcome === 'misshapen' ? 'failed' : why.outcome,
    message: why.message,
    // A hint speaks of the mathematics of an answer. Where there was none, the message says all.
    ...(why.outcome === 'failed' ? { hint: check.hint } : {}),
    ...(why.position ? { position: why.position } : {}),
    counterexample: toData(counterexample) as Record<string, unknown>,
    ...('expected' in why ? { expected: toData(why.expected) } : {}),
    ...('actual' in why ? { actual: toData(why.actual) } : {}),
    ...(path === undefined ? {} : { replay: { seed, path } }),
  };
}
