import type { GradingContext } from '../../../core/grading/index.ts';
import { parametersOf, quantitiesOf } from '../../../core/model/domain.ts';
import { StaleRows } from '../../../core/model/exercise-plan.ts';
import { planChecks } from '../../../core/runner/index.ts';
import { ADVICE } from './advice.ts';
import { partOutside } from './components.ts';
import { evidenceOf } from './evidence.ts';
import { notPassed } from './lost-points.ts';
import type { Ledger } from './sightings.ts';
import {
  runMeasured,
  trialsOf,
  type CalibratedSolution,
  type CalibrationSolutions,
  type Trial,
} from './solutions.ts';

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

async function reportReference(
  context: GradingContext,
  { reference }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const ran = await runMeasured(context, reference, ledger);
  for (const [id, { run }] of ran.graded)
    if (run?.outcome === 'passed' && run.comparisons === 0)
      ledger.breach(`${id} compares nothing`, context.seed, { check: id, advice: ADVICE.comparesNothing });
  for (const [id, check] of notPassed(ran)) {
    // A blocked check follows from an earlier failure.
    if (check.grade.outcome === 'blocked') continue;
    const sentence =
      check.grade.outcome === 'harness-error' ? `${id} throws by itself` : `the reference fails ${id}`;
    ledger.breach(sentence, context.seed, evidenceOf(context, check, reference, ADVICE.referenceFails));
  }
}

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

/** Enough inputs to know their kinds. */
const FIRST = 3;

function reportDomains({ plan, seed }: GradingContext, ledger: Ledger): void {
  const { exports, domains = {} } = plan.grading;
  const names = [...new Set(Object.values(exports).flatMap(({ parameters }) => parameters))];
  for (const [quantity, domain] of Object.entries(domains)) {
    const wrong = parametersOf(quantity, domain).find((parameter) => !names.includes(parameter));
    if (wrong === undefined) continue;
    ledger.breach(`domains: no function has a parameter ${wrong}`, seed, {
      advice: ADVICE.noSuchParameter(names),
    });
  }
}

function reportKinds({ plan, seed }: GradingContext, trials: readonly Trial[], ledger: Ledger): void {
  const { exports, domains = {} } = plan.grading;
  const given = trials.flatMap(({ calls }) =>
    calls.flatMap(({ name, args }) => [...quantitiesOf(exports[name]!.parameters, args, domains)]),
  );
  const misfits = new Map(
    given.flatMap(({ quantity, value, domain }) => {
      const part = partOutside(quantity, value, domain, 'of another kind');
      return part === undefined ? [] : [[quantity, part.name] as const];
    }),
  );
  for (const name of misfits.values())
    ledger.breach(`the domain of ${name} is of another kind than what a check gives`, seed, {
      advice: ADVICE.otherKind,
    });
}

/**
 * Tests the preconditions of calibration, in this order: solutions load and export all functions; domains have
 * parameters' names and the kinds of first inputs; the reference passes; special rows are up to date. Rows are last,
 * because other changes make them stale.
 * @param ledger without breaches; gets those of the first failed precondition
 * @returns trials of the reference; `undefined` if a precondition fails
 */
export async function testPreconditions(
  whole: GradingContext,
  solutions: CalibrationSolutions,
  ledger: Ledger,
): Promise<Trial[] | undefined> {
  const { plan, seed } = whole;
  const stale = staleRowsOf(whole);
  const context = stale ? { ...whole, checks: planChecks({ ...plan, specialRows: {} }, seed) } : whole;
  const { reference, variants, misconceptions } = solutions;
  const isUnbroken = (): boolean => ledger.breaches.length === 0;
  for (const solution of [reference, ...variants, ...misconceptions])
    await reportLoading(solution, context, ledger);
  if (isUnbroken()) reportDomains(context, ledger);
  // Rows follow from domains. A check that throws is reported with the reference.
  if (isUnbroken()) reportKinds(context, await trialsOf(context, solutions, FIRST).catch(() => []), ledger);
  if (isUnbroken()) await reportReference(context, solutions, ledger);
  const trials = isUnbroken() ? await trialsOf(context, solutions) : [];
  if (isUnbroken() && stale) ledger.breach(stale.message, seed);
  return isUnbroken() ? trials : undefined;
}
