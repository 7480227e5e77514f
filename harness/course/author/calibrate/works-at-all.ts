import type { GradingContext } from '../../../core/grading/index.ts';
import { StaleRows } from '../../../core/model/exercise-plan.ts';
import { planChecks } from '../../../core/runner/index.ts';
import { ADVICE } from './advice.ts';
import { evidenceOf } from './evidence.ts';
import { reportDomains, reportKinds } from './first-inputs.ts';
import { notPassed } from './lost-points.ts';
import type { Ledger } from './sightings.ts';
import { type CalibratedSolution, runMeasured, type Solutions, type Trial, trialsOf } from './solutions.ts';

/** Reports a solution whose code cannot be loaded, or that lacks a function. */
async function reportLoading(
  { name, file, load }: CalibratedSolution,
  { plan, seed }: GradingContext,
  ledger: Ledger,
): Promise<void> {
  const opened = await load().open();
  if (opened.kind === 'open') {
    const { functions } = opened.sandbox;
    opened.sandbox.close();
    const missing = Object.keys(plan.grading.exports).filter((one) => !functions.has(one));
    if (missing.length > 0)
      ledger.breach(`${name} does not export ${missing.join(', ')}`, seed, {
        file,
        advice: ADVICE.lacksFunction,
      });
    return;
  }
  const { message, position } = opened;
  const place = position === undefined ? '' : `:${position.line}:${position.column}`;
  ledger.breach(`${name} cannot be loaded: ${message}`, seed, {
    file: `${file}${place}`,
    advice: ADVICE.doesNotLoad,
  });
}

/** Reports the checks that the reference does not pass, or passes because they compare nothing. */
async function reportReference(
  context: GradingContext,
  { reference }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const ran = await runMeasured(context, reference, ledger);
  for (const [id, { run }] of ran.graded)
    if (run?.outcome === 'passed' && run.comparisons === 0)
      ledger.breach(`${id} compares nothing`, context.seed, { check: id, advice: ADVICE.comparesNothing });
  for (const [id, check] of notPassed(ran)) {
    // Only the check before it needs to be mended.
    if (check.grade.outcome === 'blocked') continue;
    const sentence =
      check.grade.outcome === 'harness-error' ? `${id} throws by itself` : `the reference fails ${id}`;
    ledger.breach(sentence, context.seed, evidenceOf(context, check, reference, ADVICE.referenceFails));
  }
}

/** Why the inputs in which special values meet cannot be made any more. */
function staleRowsOf({ checks, onStage }: GradingContext): StaleRows | undefined {
  for (const planned of checks)
    try {
      onStage?.(planned.check.id);
      void planned.inputs;
    } catch (error) {
      if (error instanceof StaleRows) return error;
    }
  return undefined;
}

/** How many inputs are enough to see what a check gives. */
const FIRST = 3;

/**
 * Whether there is anything to calibrate: every solution loads and exports its functions, the names in the checks fit, the
 * first inputs fit their domains, the reference passes every check, and the rows are those of the domains. These come last: they
 * are often stale because something else was changed.
 * @param ledger without breaches
 * @returns what the checks do with the reference; `undefined` after the first of these that is wrong was reported
 */
export async function worksAtAll(
  whole: GradingContext,
  solutions: Solutions,
  ledger: Ledger,
): Promise<Trial[] | undefined> {
  const { plan, seed } = whole;
  const stale = staleRowsOf(whole);
  const context = stale ? { ...whole, checks: planChecks({ ...plan, specialRows: {} }, seed) } : whole;
  const { reference, variants, misconceptions } = solutions;
  const isFine = (): boolean => ledger.breaches.length === 0;
  for (const solution of [reference, ...variants, ...misconceptions])
    await reportLoading(solution, context, ledger);
  if (isFine()) reportDomains(context, ledger);
  // Before the rows, which are made from the domains. A check that throws is reported with the reference.
  if (isFine()) reportKinds(context, await trialsOf(context, solutions, FIRST).catch(() => []), ledger);
  if (isFine()) await reportReference(context, solutions, ledger);
  const trials = isFine() ? await trialsOf(context, solutions) : [];
  if (isFine() && stale) ledger.breach(stale.message, seed);
  return isFine() ? trials : undefined;
}
