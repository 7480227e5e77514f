import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Attempt, Failure } from './attempts.ts';
import { CallFailed, type RecordedSolution } from './recorded-solution.ts';

/** Without types an author can forget the asterisk, or return a comparison instead of yielding it. */
const isIterable = (value: unknown): value is Iterable<Finding> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/**
 * Tries one input.
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function tryInput<S>(
  check: Check<S>,
  { solution, recording, reset }: RecordedSolution<S>,
  input: unknown,
): Attempt {
  reset();
  let deviation = 0;
  const tried = (failure?: Failure): Attempt => ({
    input,
    calls: recording.calls,
    deviation,
    failure,
  });
  try {
    const findings: unknown = check.holds(solution, input as never, recording);
    if (!isIterable(findings))
      throw new Error('holds yields no comparisons: write *holds(…) { yield agree(…); }');
    for (const finding of findings) {
      deviation = Math.max(deviation, finding.deviation ?? (finding.holds ? 0 : Infinity));
      if (!finding.holds) return tried({ ...finding, outcome: 'failed' });
    }
  } catch (error) {
    if (error instanceof CallFailed) return tried(error.failure);
    throw error;
  }
  return tried();
}
