import type { Attempt, Failure } from './attempts.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { CallFailed, describeFailure, type RecordedSolution } from './recorded-solution.ts';

function failureOfFinding(finding: Finding): Failure {
  const { message, subject, hint } = finding;
  return {
    outcome: 'failed',
    message,
    ...(subject === undefined ? {} : { subject }),
    ...(hint === undefined ? {} : { hint }),
    ...('expected' in finding ? { expected: finding.expected } : {}),
    ...('actual' in finding ? { actual: finding.actual } : {}),
  };
}

function failureOfCall({ call: { name, outcome } }: CallFailed): Failure {
  if (outcome.kind === 'returned')
    throw new Error(`the call of ${name} returned, but was reported as failed`);
  return {
    outcome: outcome.kind,
    message: describeFailure(name, outcome),
    ...('position' in outcome ? { position: outcome.position } : {}),
  };
}

/** Without types an author can forget the asterisk, or return a comparison instead of yielding it. */
const isIterable = (value: unknown): value is Iterable<Finding> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What happened at one input. */
export interface Tried {
  readonly attempt: Attempt;
  /** The largest deviation among the comparisons, in units of their tolerances; ≥ 0. */
  readonly deviation: number;
}

/**
 * Tries one input.
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function tryInput<S>(
  check: Check<S>,
  { solution, recording, reset }: RecordedSolution<S>,
  input: unknown,
): Tried {
  reset();
  let deviation = 0;
  const tried = (failure?: Failure): Tried => ({
    attempt: { input, calls: recording.calls, ...(failure === undefined ? {} : { failure }) },
    deviation,
  });
  try {
    const findings: unknown = check.holds(solution, input as never, recording);
    if (!isIterable(findings))
      throw new Error('holds yields no comparisons: write *holds(…) { yield agree(…); }');
    for (const finding of findings) {
      deviation = Math.max(deviation, finding.deviation ?? (finding.holds ? 0 : Infinity));
      if (!finding.holds) return tried(failureOfFinding(finding));
    }
  } catch (error) {
    if (error instanceof CallFailed) return tried(failureOfCall(error));
    throw error;
  }
  return tried();
}
