import * as fc from 'fast-check';
import type { Check } from '../model/check.ts';
import { type AttemptLog, type FailedAttempt, hasFailed } from './attempts.ts';
import { type RecordedSolution, tryInput } from './recorded-solution.ts';

/** How many smaller inputs are tried to shrink a counterexample. A count, so that it is the same on every machine. */
const MAX_TRIES = 300;

/** A larger deviation, in units of the tolerance, is a gross error: usually a thousandth of the number. */
const GROSS = 1e6;

/** Where an input was generated, so that fast-check can go there again and shrink it; `undefined` if it was not. */
function generatedAt<S>({ inputs }: Check<S>, seed: number, index: number) {
  if (inputs.kind !== 'generated') return undefined;
  const { arbitrary, runs } = inputs;
  if (index < runs) return { arbitrary, seed, run: index, runs, prefix: '' };
  const special = index - runs;
  const own = [...inputs.specials, ...inputs.strata][special];
  // fast-check's path counts the runs of one arbitrary.
  return own && { arbitrary: own, seed: seed + special, run: 0, runs: 1, prefix: `special ${special}:` };
}

/** A failed attempt after shrinking. */
export interface Counterexample {
  readonly attempt: FailedAttempt;
  /** fast-check's path to it; absent if the input was not generated. */
  readonly path?: string;
}

/**
 * Shrinks a failing input. If the solution does not fail on it again, the input stays as it is.
 * @param index of the input among the check's
 * @param log gets every attempt
 */
export function shrink<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  seed: number,
  first: FailedAttempt,
  index: number,
  log: AttemptLog,
): Counterexample {
  const generated = generatedAt(check, seed, index);
  if (generated === undefined) return { attempt: first };
  const { arbitrary, run, runs, prefix } = generated;
  const unshrunk = { attempt: first, path: `${prefix}${run}` };
  // After a limit the sandbox is closed, and smaller inputs would probably hit the limit again.
  if (recorded.hasEnded()) return unshrunk;
  let smallest = first;
  let tries = 0;
  const holds = (input: unknown): boolean => {
    // Answers that are too large to be kept are too large to be made again and again.
    if (recorded.hasEnded() || !log.isComplete || (tries += 1) > MAX_TRIES) return true;
    const attempt = tryInput(check, recorded, input);
    log.add(attempt);
    // A gross error is not shrunk to one at the border of the tolerance.
    if (!hasFailed(attempt) || recorded.hasEnded() || attempt.deviation < Math.min(first.deviation, GROSS))
      return true;
    smallest = attempt;
    return false;
  };
  const { failed, counterexamplePath } = fc.check(fc.property(arbitrary, holds), {
    seed: generated.seed,
    path: String(run),
    numRuns: runs,
  });
  if (!failed || counterexamplePath === null) return unshrunk;
  return { attempt: smallest, path: prefix + counterexamplePath };
}
