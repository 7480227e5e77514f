import * as fc from 'fast-check';
import type { Input, Origin } from '../inputs/index.ts';
import type { Law } from '../model/check.ts';
import { type AttemptLog, type FailedAttempt, hasFailed } from './attempts.ts';
import { type RecordedSolution, tryInput } from './recorded-solution.ts';

/** How many smaller inputs are tried to shrink a counterexample. A count, so that it is the same on every machine. */
const MOST_SMALLER = 299;

/** A larger deviation, in units of the tolerance, is a gross error: usually a thousandth of the number. */
const GROSS = 1e6;

/** A failed attempt after shrinking. */
export interface Counterexample {
  readonly attempt: FailedAttempt;
  /** fast-check's path to it; absent if the input was not generated. */
  readonly path?: string;
}

/**
 * Shrinks a failing input. If the solution does not fail on it again, the input stays as it is.
 * @param origin where the input comes from
 * @param log gets every attempt
 */
export function shrink<S>(
  check: Law<S>,
  recorded: RecordedSolution<S>,
  first: FailedAttempt,
  origin: Origin,
  log: AttemptLog,
): Counterexample {
  if (origin.kind !== 'random' && origin.kind !== 'row') return { attempt: first };
  const { arbitrary, seed, run } = origin;
  // fast-check's path counts the runs of one arbitrary.
  const prefix = origin.kind === 'row' ? `row ${origin.at}:` : '';
  const unshrunk = { attempt: first, path: `${prefix}${run}` };
  // After a limit the sandbox is closed, and smaller inputs would probably hit the limit again.
  if (recorded.hasEnded()) return unshrunk;
  let smallest = first;
  const holds = (input: unknown): boolean => {
    // Answers that are too large to be kept are too large to be made again and again.
    if (recorded.hasEnded() || !log.isComplete) return true;
    const attempt = tryInput(check, recorded, input);
    log.add(attempt);
    // A gross error is not shrunk to one at the border of the tolerance.
    if (!hasFailed(attempt) || recorded.hasEnded() || attempt.deviation < Math.min(first.deviation, GROSS))
      return true;
    smallest = attempt;
    return false;
  };
  const { failed, counterexamplePath } = fc.check(
    fc.property(fc.limitShrink(arbitrary, MOST_SMALLER), holds),
    { seed, path: String(run), numRuns: 1 },
  );
  if (!failed || counterexamplePath === null) return unshrunk;
  return { attempt: smallest, path: prefix + counterexamplePath };
}

/**
 * Makes the input again at which a check failed.
 * @param inputs those of the check under the seed of the run
 * @param path see `Counterexample`
 */
export function inputAt(inputs: readonly Input[], path: string): unknown {
  const [, row, own] = /^(?:row (\d+):)?(.+)$/.exec(path)!;
  for (const { origin } of inputs) {
    const isIt =
      row === undefined ? origin.kind === 'random' : origin.kind === 'row' && origin.at === Number(row);
    if (isIt && 'arbitrary' in origin)
      return fc.sample(origin.arbitrary, { seed: origin.seed, path: own!, numRuns: 1 })[0];
  }
  throw new Error(`there is no input at ${path}`);
}
