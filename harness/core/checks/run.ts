import fc from 'fast-check';
import { AttemptLog } from './attempts.ts';
import type { Check, Fixture } from './check.ts';
import type { RecordedSolution } from './recorded-solution.ts';
import { type Counterexample, type FirstFailure, hasFailed, shrink } from './shrink.ts';
import { tryInput } from './try-input.ts';

interface Observed {
  /** The largest deviation among the comparisons up to the first that failed, in units of their tolerances; ≥ 0. */
  readonly deviation: number;
  /** What it tried, in order, the smaller inputs of shrinking included. */
  readonly log: AttemptLog;
}

/** A check that passed. */
interface PassedRun extends Observed {
  readonly outcome: 'passed';
}

/** A check that failed, and where. */
export interface FailedRun extends Observed, Counterexample {
  readonly outcome: 'failed';
  /** The calls that the student should look at, if they are not one of the attempt's: an expression a line. */
  readonly shown?: string;
}

export type CheckRun = PassedRun | FailedRun;

/**
 * The inputs of a check, the same for every submission; none for the purity audit, whose calls follow from the others.
 * @param seed the check's own, see `seedOf`
 * @param scenarios those of the exercise
 */
export function generateInputs<S>(
  { inputs }: Check<S>,
  seed: number,
  scenarios: readonly Fixture[],
): readonly unknown[] {
  if (inputs.kind === 'fixed') return inputs.values;
  if (inputs.kind === 'scenarios') return scenarios;
  if (inputs.kind === 'calls') return [];
  const { arbitrary, runs, specials, always } = inputs;
  return [
    ...fc.sample(arbitrary, { seed, numRuns: runs }),
    ...specials.flatMap((special, k) => fc.sample(special, { seed: seed + k, numRuns: 1 })),
    ...always,
  ];
}

/** How the inputs of a check were tried in order, until one failed. */
interface Search {
  /** The largest deviation so far, in units of the tolerance. */
  readonly deviation: number;
  readonly log: AttemptLog;
  /** The first input at which the check fails, if there is one. */
  readonly first?: FirstFailure;
  /** The index of the last input that was tried. */
  readonly index: number;
}

/**
 * Tries the inputs of a check in order, until one fails.
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function findFailure<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  inputs: readonly unknown[],
): Search {
  const log = new AttemptLog();
  let largest = 0;
  for (const [index, input] of inputs.entries()) {
    const { attempt, deviation } = tryInput(check, recorded, input);
    log.add(attempt);
    largest = Math.max(largest, deviation);
    if (hasFailed(attempt)) return { deviation: largest, log, first: { attempt, deviation }, index };
  }
  return { deviation: largest, log, index: inputs.length - 1 };
}

/** How many inputs are tried after a failure, besides those that the check tries under every seed. */
const MOST_FURTHER_INPUTS = 40;

/** Tries inputs only to record what the solution does there: the more is known, the surer is a diagnosis. */
function recordFurther<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  inputs: readonly unknown[],
  log: AttemptLog,
): void {
  const always = check.inputs.kind === 'generated' ? check.inputs.always.length : 0;
  const some = inputs.filter((_, k) => k < MOST_FURTHER_INPUTS || k >= inputs.length - always);
  for (const input of some) {
    if (recorded.hasEnded() || !log.isComplete) return;
    try {
      log.add(tryInput(check, recorded, input).attempt);
    } catch {
      // The result of the check is known already.
      return;
    }
  }
}

/**
 * Runs one check on a solution. The input at which it fails is shrunk to a small counterexample.
 * @param inputs from `generateInputs`, with the same seed
 * @param seed the check's own, see `seedOf`
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function runCheck<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  inputs: readonly unknown[],
  seed: number,
): CheckRun {
  const { deviation, log, first, index } = findFailure(check, recorded, inputs);
  if (first === undefined) return { outcome: 'passed', deviation, log };
  const counterexample = shrink(check, recorded, seed, first, index, log);
  recordFurther(check, recorded, inputs.slice(index + 1), log);
  return { outcome: 'failed', deviation, log, ...counterexample };
}
