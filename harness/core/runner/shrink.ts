import * as fc from 'fast-check';
import type { Input, Origin } from '../inputs/index.ts';
import type { Law } from '../model/check.ts';
import { type AttemptLog, type FailedAttempt, hasFailed } from './attempts.ts';
import { type RecordedSolution, tryInput } from './recorded-solution.ts';

/** A count, so that machines do not differ. */
const MOST_SMALLER = 299;

/** Units of the tolerance: usually a thousandth of the number. */
const GROSS = 1e6;

export interface Counterexample {
  readonly attempt: FailedAttempt;
  /** fast-check's notation; absent if the input was not generated. */
  readonly path?: string;
}

/** Shrinks a failing input, unless the solution does not fail on it again. */
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
  // A limit closes the sandbox, and smaller inputs would probably hit it again.
  if (recorded.hasEnded()) return unshrunk;
  let smallest = first;
  const holds = (input: unknown): boolean => {
    // Answers too large to record are too expensive to repeat.
    if (recorded.hasEnded() || !log.isComplete) return true;
    const attempt = tryInput(check, recorded, input);
    log.add(attempt);
    // Gross errors must not shrink to errors near the tolerance.
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

/** @param path see `Counterexample` */
export function inputAt(inputs: readonly Input[], path: string): unknown {
  const [, row, own] = /^(?:row (\d+):)?(.+)$/.exec(path)!;
  for (const { origin } of inputs) {
    const isOrigin =
      row === undefined ? origin.kind === 'random' : origin.kind === 'row' && origin.at === Number(row);
    if (isOrigin && 'arbitrary' in origin)
      return fc.sample(origin.arbitrary, { seed: origin.seed, path: own!, numRuns: 1 })[0];
  }
  throw new Error(`there is no input at ${path}`);
}
