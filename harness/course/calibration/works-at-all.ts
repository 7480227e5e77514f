import type { GradingContext } from '../../core/grading/index.ts';
import { ADVICE } from './advice.ts';
import { evidenceOf } from './evidence.ts';
import { firstInputsMakeSense, parametersAreNamed } from './first-inputs.ts';
import { notPassed } from './lost-points.ts';
import type { Ledger } from './sightings.ts';
import { type CalibratedSolution, runMeasured, type Solutions } from './solutions.ts';

/** Reports a solution whose code cannot be loaded, or that lacks a function. */
async function loads(
  { name, file, module }: CalibratedSolution,
  { plan, seed }: GradingContext,
  ledger: Ledger,
): Promise<boolean> {
  const opened = await module.open();
  if (opened.kind === 'open') {
    const { functions } = opened.sandbox;
    opened.sandbox.close();
    const missing = Object.keys(plan.grading.exports).filter((one) => !functions.has(one));
    if (missing.length === 0) return true;
    ledger.breach(`${name} does not export ${missing.join(', ')}`, seed, {
      file,
      advice: ADVICE.lacksFunction,
    });
    return false;
  }
  const { message, position } = opened;
  const place = position === undefined ? '' : `:${position.line}:${position.column}`;
  ledger.breach(`${name} cannot be loaded: ${message}`, seed, {
    file: `${file}${place}`,
    advice: ADVICE.doesNotLoad,
  });
  return false;
}

/**
 * Whether there is anything to calibrate: every solution loads and exports its functions, the reference passes every
 * check, and the first inputs make sense.
 * @returns false after the reasons were reported
 */
export async function worksAtAll(
  context: GradingContext,
  solutions: Solutions,
  ledger: Ledger,
): Promise<boolean> {
  const { reference, variants, misconceptions } = solutions;
  const { seed } = context;
  let works = true;
  for (const solution of [reference, ...variants, ...misconceptions])
    works = (await loads(solution, context, ledger)) && works;
  // Before any call: a check that passes more than exports names throws.
  if (!works || !parametersAreNamed(context, ledger)) return false;
  for (const [id, check] of notPassed(await runMeasured(context, reference, ledger))) {
    works = false;
    // Only the check before it needs to be mended.
    if (check.grade.outcome === 'blocked') continue;
    const sentence =
      check.grade.outcome === 'harness-error' ? `${id} throws by itself` : `the reference fails ${id}`;
    ledger.breach(sentence, seed, evidenceOf(context, check, reference, ADVICE.referenceFails));
  }
  return works && firstInputsMakeSense(context, solutions, ledger);
}
