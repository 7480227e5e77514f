import { observe } from '../checks/observed.ts';
import { runCheck, tryInput } from '../checks/run.ts';
import type { Functions } from '../grading/exercise-plan.ts';
import type { Instances } from '../grading/instances.ts';
import type { Posed, Prepared } from '../grading/prepared.ts';
import type { Sandbox } from '../sandbox/index.ts';

/** What one solution did in one check. */
export interface Trial {
  readonly passed: boolean;
  /** The largest deviation of its comparisons, in units of their tolerance. */
  readonly deviation: number;
}

/** Changes what a solution answers, on its way to the checks. */
export type Wrap = (sandbox: Sandbox) => Pick<Sandbox, 'call' | 'functions'>;

const asIs: Wrap = (sandbox) => sandbox;

/** Runs checks until one fails, as a grade does; a check that is blocked counts as failed. */
export async function runAll(
  { plan, posed }: Prepared,
  instances: Instances,
  { wrap = asIs, stopAtFirst = false }: { readonly wrap?: Wrap; readonly stopAtFirst?: boolean } = {},
): Promise<ReadonlyMap<string, Trial>> {
  const trials = new Map<string, Trial>();
  let sandbox = await instances.again();
  for (const { check, inputs, seed } of posed) {
    const blocked = check.after !== undefined && !trials.get(check.after)!.passed;
    if (sandbox.closed) sandbox = await instances.again();
    sandbox.beginCheck(check.patience);
    const observed = observe<Functions>(wrap(sandbox), plan.grading.exports);
    const run = blocked ? undefined : runCheck(check, observed, inputs, seed);
    const passed = run?.outcome === 'passed';
    trials.set(check.id, { passed, deviation: run?.deviation ?? Infinity });
    if (stopAtFirst && !passed) break;
  }
  return trials;
}

/**
 * The largest deviation of a wrong solution in one check: over all its inputs, and not the first that fails.
 * @returns ∞ where it is no matter of numbers: another shape, an exception, or a mistake that needs earlier calls
 */
export async function worstDeviation(
  { plan }: Prepared,
  instances: Instances,
  { check, inputs }: Posed,
): Promise<number> {
  let worst = 0;
  let fails = false;
  const sandbox = await instances.again();
  sandbox.beginCheck(check.patience);
  const observed = observe<Functions>(sandbox, plan.grading.exports);
  for (const input of inputs) {
    let deviation = 0;
    const why = tryInput(check, observed, input, (seen) => {
      deviation = Math.max(deviation, seen);
    });
    if (why !== undefined && deviation <= 1) return Infinity;
    worst = Math.max(worst, deviation);
    fails ||= why !== undefined;
  }
  return fails ? worst : Infinity;
}
