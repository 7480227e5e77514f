import type { Transcript } from '../checks/transcript.ts';
import { observe } from '../checks/observed.ts';
import { falsify } from '../checks/run.ts';
import type { Functions } from '../grading/exercise-plan.ts';
import type { Instances } from '../grading/instances.ts';
import type { Posed, Prepared } from '../grading/prepared.ts';
import type { Sandbox } from '../sandbox/index.ts';

/** What one solution did in one check. A check that is blocked was not run, and is not passed either. */
export interface Trial {
  readonly outcome: 'passed' | 'failed' | 'misshapen' | 'threw' | 'limit' | 'blocked';
  /** The largest deviation of its comparisons, in units of their tolerance. */
  readonly deviation: number;
}

/** Changes what a solution answers, on its way to the checks. */
export type Wrap = (sandbox: Sandbox) => Pick<Sandbox, 'call' | 'functions'>;

const asIs: Wrap = (sandbox) => sandbox;

function tryCheck({ plan }: Prepared, sandbox: Sandbox, { check, inputs }: Posed, wrap: Wrap): Trial {
  sandbox.beginCheck(check.patience);
  const observed = observe<Functions>(wrap(sandbox), plan.grading.exports);
  const { deviation, first } = falsify(check, observed, inputs);
  return { outcome: first === undefined ? 'passed' : first.why.outcome, deviation };
}

/** Runs checks one after the other, as a grade does, but shrinks nothing. @param stopAtFirst that is not passed */
export async function runAll(
  prepared: Prepared,
  instances: Instances,
  { wrap = asIs, stopAtFirst = false }: { readonly wrap?: Wrap; readonly stopAtFirst?: boolean } = {},
): Promise<ReadonlyMap<string, Trial>> {
  const trials = new Map<string, Trial>();
  let sandbox = await instances.again();
  for (const posed of prepared.posed) {
    const { id, after } = posed.check;
    const blocked = after !== undefined && trials.get(after)!.outcome !== 'passed';
    if (sandbox.closed) sandbox = await instances.again();
    const trial: Trial = blocked
      ? { outcome: 'blocked', deviation: Infinity }
      : tryCheck(prepared, sandbox, posed, wrap);
    trials.set(id, trial);
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
  prepared: Prepared,
  instances: Instances,
  guess?: string,
): Promise<string | undefined> {
  const guessed = prepared.posed.find(({ check }) => check.id === guess);
  if (guessed !== undefined) {
    const sandbox = await instances.again();
    const { outcome } = tryCheck(prepared, sandbox, guessed, asIs);
    sandbox.close();
    if (outcome !== 'passed') return guess;
  }
  const trials = await runAll(prepared, instances, { stopAtFirst: true });
  return [...trials].find(([, { outcome }]) => outcome !== 'passed')?.[0];
}

/**
 * The largest deviation of a wrong solution in one check: over all its inputs, and not the first that fails.
 * @returns ∞ where it is no matter of numbers: another shape, an exception, or a mistake that needs earlier calls
 */
export function worstDeviation(transcript: Transcript): number {
  const failing = transcript.filter(({ holds }) => !holds).map(({ deviation }) => deviation);
  return failing.length === 0 || failing.some((deviation) => deviation <= 1)
    ? Infinity
    : Math.max(...failing);
}
