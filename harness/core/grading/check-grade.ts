import { inWords, ranked } from '../explain/index.ts';
import { LONGEST_CALL, shortCallText } from '../model/call-text.ts';
import type { CheckDescription } from '../model/check.ts';
import { shows } from '../model/contains.ts';
import type { Explanation } from '../model/explanation.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { toJson } from '../model/json.ts';
import type { Said } from '../model/said.ts';
import type { Signature } from '../model/shape.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';
import type { CheckRun, FailedRun } from '../runner/index.ts';
import { type Blocked, say } from '../say/index.ts';

const unearned = ({ id, title, points }: CheckDescription) => ({ id, title, points: 0, maxPoints: points });

export function blocked(check: CheckDescription, because: Blocked): CheckGrade {
  return { ...unearned(check), outcome: 'blocked', message: say({ id: 'blocked', because }) };
}

/** Replaces hidden checks where they cannot be run. @param points their sum, > 0 */
export const gradedLater = (points: number): CheckGrade => ({
  id: 'graded-later',
  title: 'further checks',
  points: 0,
  maxPoints: points,
  outcome: 'later',
  message: say({ id: 'blocked', because: { id: 'later', points } }),
});

/** Pending until a person decides. @param place where the harness threw */
export function harnessError(check: CheckDescription, error: unknown, place?: string): CheckGrade {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = place === undefined ? what : `${what} (${place})`;
  return { ...unearned(check), outcome: 'harness-error', message };
}

/** Failing call, its answer, and the function if it is not written; empty if it is not exported. */
function callOf(
  run: FailedRun,
  exports: Signature,
  longest: number,
): Pick<CheckGrade, 'call' | 'returned' | 'unwritten'> {
  const { attempt, failedCall } = run;
  if (failedCall === undefined) return run.kind === 'calls' ? { call: run.found.shown } : {};
  const { call } = failedCall;
  const { outcome, name } = call;
  if (outcome.kind === 'misshapen' && outcome.isMissing === true) return {};
  const { actual } = attempt.failure;
  return {
    unwritten: outcome.kind === 'threw' && outcome.message.includes(STARTER_ERROR) ? name : undefined,
    call: shortCallText(call, exports[name]!, longest),
    returned:
      outcome.kind !== 'returned' || actual === undefined || shows(actual, call)
        ? undefined
        : toJson(outcome.value),
  };
}

/** True for too few numbers, or too many. */
const hasWrongLength = ({ allowed, deviation }: FailedRun['attempt']['failure']): boolean =>
  allowed !== undefined && deviation === undefined;

/**
 * Explains a failure without looking for its cause. Hints concern the mathematics of a wrong value; a missing one or
 * another size needs only the message.
 */
export function immediateExplanations(
  check: CheckDescription,
  { attempt: { failure } }: FailedRun,
): Explanation[] {
  const { outcome, hint, message, said = { id: 'statement', text: message } } = failure;
  const isHinted = outcome === 'failed';
  const all: (Said | undefined)[] = [
    said,
    isHinted && hint !== undefined ? { id: 'hint-of-comparison', text: hint } : undefined,
    isHinted && !hasWrongLength(failure) ? { id: 'hint', text: check.hint } : undefined,
  ];
  return all.flatMap((one) => (one === undefined ? [] : [{ said: one, proves: false }]));
}

/**
 * @param seed whole number
 * @param longestCall most characters; longer calls are left out
 */
export function gradeOf(
  check: CheckDescription,
  run: Exclude<CheckRun, { outcome: 'broken' }>,
  seed: number,
  exports: Signature,
  longestCall = LONGEST_CALL,
): CheckGrade {
  if (run.outcome === 'passed') return { ...unearned(check), points: check.points, outcome: 'passed' };
  const { attempt } = run;
  const { failure } = attempt;
  const path = run.kind === 'input' ? run.path : undefined;
  const { call, returned, unwritten } = callOf(run, exports, longestCall);
  const isShort = (text: string | undefined): boolean => text !== undefined && text.length <= longestCall;
  return {
    ...unearned(check),
    outcome: failure.outcome === 'misshapen' ? 'failed' : failure.outcome,
    message: failure.message,
    position: failure.position,
    ...inWords(ranked(immediateExplanations(check, run))),
    counterexample: toJson(attempt.input) as Record<string, unknown>,
    unwritten,
    call: isShort(call) ? call : undefined,
    returned: isShort(JSON.stringify(returned)) ? returned : undefined,
    isDerived: returned === undefined || isShort(JSON.stringify(returned)) ? undefined : true,
    // Shows `undefined`, too.
    ...('expected' in failure ? { expected: toJson(failure.expected) } : {}),
    ...('actual' in failure ? { actual: toJson(failure.actual) } : {}),
    replay: path === undefined ? undefined : { seed, path },
  };
}
