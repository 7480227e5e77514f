import type { Failure } from '../../core/checks/attempts.ts';
import type { ExportedFunctions } from '../../core/checks/exercise-plan.ts';
import type { PlannedCheck } from '../../core/checks/planned-check.ts';
import { audit } from '../../core/checks/purity/audit.ts';
import { ChangedArguments } from '../../core/checks/purity/changed-arguments.ts';
import { isEnoughEarned } from '../../core/checks/purity/purity-check.ts';
import type { RecordedSolution } from '../../core/checks/recorded-solution.ts';
import { findFailure } from '../../core/checks/run.ts';
import type { FailedAttempt } from '../../core/checks/shrink.ts';
import { tryInput } from '../../core/checks/try-input.ts';
import { beginCheck, type Callable, withSolution } from '../../core/checks/with-solution.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import type { Sandbox, SolutionModule } from '../../core/sandbox/index.ts';

/**
 * What one solution did in one check. A check that is blocked was not run, and is not passed either. "broken" means
 * that the check itself threw an exception.
 */
export interface Trial {
  readonly outcome: 'passed' | 'failed' | 'misshapen' | 'threw' | 'limit' | 'blocked' | 'broken';
  /** The largest deviation of its comparisons, in units of their tolerance. */
  readonly deviation: number;
  /** The first input at which it did not pass, and why. */
  readonly first?: FailedAttempt;
  /** The calls by which the audit shows what a solution remembers or changes. */
  readonly shown?: string | undefined;
}

/** Changes what a solution answers, on its way to the checks. */
export type Wrap = (sandbox: Sandbox) => Callable;

const asIs: Wrap = (sandbox) => sandbox;

function toTrial({ check, inputs }: PlannedCheck, recorded: RecordedSolution<ExportedFunctions>): Trial {
  let deviation = 0;
  for (const input of inputs)
    try {
      const found = findFailure(check, recorded, [input]);
      deviation = Math.max(deviation, found.deviation);
      if (found.first !== undefined) {
        const { attempt } = found.first;
        return { outcome: attempt.failure.outcome, deviation, first: attempt };
      }
    } catch (error) {
      return {
        outcome: 'broken',
        deviation: Infinity,
        first: { input, failure: thrownByCheck(error), calls: [] },
      };
    }
  return { outcome: 'passed', deviation };
}

/** The stack is kept for the place in the author's file. */
function thrownByCheck(error: unknown): Failure & { readonly cause: unknown } {
  return { outcome: 'threw', message: String(error), cause: error };
}

const BLOCKED: Trial = { outcome: 'blocked', deviation: Infinity };

interface RunOptions {
  readonly wrap?: Wrap;
  /** Ends after the first check that is not passed. */
  readonly stopAtFirst?: boolean;
  /** Called after each check. */
  readonly onCheck?: (check: string) => void;
}

/** Runs checks one after the other, as a grade does, but shrinks nothing. */
export async function runAll(
  context: GradingContext,
  solution: SolutionModule,
  { wrap = asIs, stopAtFirst = false, onCheck = () => {} }: RunOptions = {},
): Promise<ReadonlyMap<string, Trial>> {
  const { exports } = context.plan.grading;
  const trials = new Map<string, Trial>();
  const earned: { points: number; maxPoints: number }[] = [];
  const changed = new ChangedArguments();
  let sandbox = await solution.reopen();
  const tryCheck = async (planned: PlannedCheck): Promise<Trial> => {
    const { inputs, after } = planned.check;
    if (after !== undefined && trials.get(after)!.outcome !== 'passed') return BLOCKED;
    if (inputs.kind === 'calls') {
      const run = await audit({ solution, exports, ...inputs }, planned.inputs, changed, sandbox);
      if (run.outcome === 'failed')
        return {
          outcome: run.attempt.failure.outcome,
          deviation: Infinity,
          first: run.attempt,
          shown: run.shown,
        };
      return isEnoughEarned(earned) ? { outcome: 'passed', deviation: 0 } : BLOCKED;
    }
    if (sandbox.closed) sandbox = await solution.reopen();
    const recorded = beginCheck(sandbox, planned.check, exports, (opened) => changed.watch(wrap(opened)));
    return toTrial(planned, recorded);
  };
  for (const planned of context.checks) {
    const trial = await tryCheck(planned);
    const { id, points } = planned.check;
    trials.set(id, trial);
    onCheck(id);
    earned.push({ points: trial.outcome === 'passed' ? points : 0, maxPoints: points });
    if (stopAtFirst && trial.outcome !== 'passed') break;
  }
  sandbox.close();
  return trials;
}

/**
 * The check with which a solution loses points.
 * @param guess a check that is tried first, by itself: one that is not passed, or that waits for one that is not
 * @returns its id; `undefined` where the solution earns full marks
 */
export async function losesPointsIn(
  context: GradingContext,
  solution: SolutionModule,
  guess?: string,
): Promise<string | undefined> {
  const guessed = context.checks.find(({ check }) => check.id === guess);
  // The audit needs the checks before it.
  if (guessed !== undefined && guessed.check.kind !== 'purity') {
    const { outcome } = await withSolution(
      solution,
      guessed.check,
      context.plan.grading.exports,
      (recorded) => toTrial(guessed, recorded),
    );
    if (outcome !== 'passed') return guess;
  }
  const trials = await runAll(context, solution, { stopAtFirst: true });
  return [...trials].find(([, { outcome }]) => outcome !== 'passed')?.[0];
}

/** Tries one input. A check that throws fails: in a grade it may have been blocked for a solution that answers so. */
function tryLeniently(
  { check }: PlannedCheck,
  recorded: RecordedSolution<ExportedFunctions>,
  input: unknown,
): { readonly failure?: Failure; readonly deviation: number } {
  try {
    const { attempt, deviation } = tryInput(check, recorded, input);
    return { ...attempt, deviation };
  } catch (error) {
    return { failure: { outcome: 'failed', message: String(error) }, deviation: 0 };
  }
}

/**
 * The largest deviation of a wrong solution in one check: over all its inputs, and not only the first that fails.
 * @returns ∞ if no number measures the mistake: another shape, an exception, or a mistake that needs earlier calls
 */
export async function worstDeviation(
  { plan }: GradingContext,
  planned: PlannedCheck,
  solution: SolutionModule,
): Promise<number> {
  const failing: number[] = [];
  await withSolution(solution, planned.check, plan.grading.exports, (recorded) => {
    for (const input of planned.inputs) {
      const { failure, deviation } = tryLeniently(planned, recorded, input);
      if (failure !== undefined) failing.push(deviation);
      // It has closed the sandbox.
      if (failure?.outcome === 'limit') return;
    }
  });
  return failing.length === 0 || failing.some((deviation) => deviation <= 1)
    ? Infinity
    : Math.max(...failing);
}
