import { diagnose } from '../../core/diagnosis/diagnosis.ts';
import { type GradingContext, runChecks } from '../../core/grading/index.ts';
import type { Misconception } from '../../core/model/misconception.ts';
import { hasNumbers } from '../../core/model/shape.ts';
import type { SolutionModule } from '../../core/sandbox/index.ts';
import { byRelative, byUlps, perturbed, randomFrom } from './perturbed.ts';
import type { Ledger } from './sightings.ts';
import { losesPointsIn, runAll, type Trial, worstDeviation } from './trial.ts';

const ULPS = 4;
const RELATIVE = 1e-6;

/** A solution that is calibrated against, ready to be opened. */
export interface CalibratedSolution {
  readonly name: string;
  readonly module: SolutionModule;
}

/** All that an exercise is calibrated against. */
export interface Solutions {
  readonly variants: readonly CalibratedSolution[];
  readonly reference: CalibratedSolution;
  readonly misconceptions: readonly (CalibratedSolution & Misconception)[];
}

const notPassed = (trials: ReadonlyMap<string, Trial>): string[] =>
  [...trials].filter(([, { outcome }]) => outcome !== 'passed').map(([id]) => id);

function generatedOnly(
  { inputs: { kind, ...of } }: GradingContext['checks'][number]['check'],
  inputs: readonly unknown[],
): readonly unknown[] {
  if (kind === 'calls') return inputs;
  return 'runs' in of ? inputs.slice(0, of.runs) : [];
}

/** The same checks without the inputs that are the same under every seed. */
export function onlyGenerated(context: GradingContext): GradingContext {
  const checks = context.checks.map(({ check, inputs, seed }) => ({
    check,
    inputs: generatedOnly(check, inputs),
    seed,
  }));
  return { ...context, checks };
}

/** Right solutions earn full marks. */
export async function calibrateVariants(
  context: GradingContext,
  { variants }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { seed } = context;
  for (const { name: solution, module } of variants)
    for (const [check, { outcome, deviation }] of await runAll(context, module)) {
      if (outcome !== 'passed') ledger.breach(`false reject: ${solution} fails ${check}`, seed);
      ledger.seenRight(check, { deviation, solution, seed });
    }
}

/** Rounding costs nothing; what is larger loses points in each function that returns numbers. */
export async function calibratePerturbed(
  context: GradingContext,
  { reference: { module } }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const random = randomFrom(seed);
  const rounded = await runAll(context, module, {
    wrap: (sandbox) => perturbed(sandbox, byUlps(ULPS, random)),
  });
  for (const check of notPassed(rounded))
    ledger.breach(`false reject: the reference moved by ${ULPS} ulp fails ${check}`, seed);
  for (const [name, { returns }] of Object.entries(plan.grading.exports)) {
    if (!hasNumbers(returns)) continue;
    const move = byRelative(RELATIVE, random);
    const trials = await runAll(context, module, {
      wrap: (sandbox) => perturbed(sandbox, move, name),
      stopAtFirst: true,
    });
    if (notPassed(trials).length === 0)
      ledger.breach(`false accept: ${name} moved by ${RELATIVE} relative loses no points`, seed);
  }
}

/**
 * Wrong solutions lose points.
 * @param guesses the check with which each lost them last time, by name; kept up to date
 */
export async function calibrateMisconceptions(
  context: GradingContext,
  { misconceptions }: Solutions,
  ledger: Ledger,
  guesses: Map<string, string>,
): Promise<void> {
  for (const { name, module } of misconceptions) {
    const check = await losesPointsIn(context, module, guesses.get(name));
    if (check === undefined) ledger.breach(`false accept: ${name} earns full marks`, context.seed);
    else guesses.set(name, check);
  }
}

/** A diagnosis names the misconception itself, or one that it cannot be told from in that check. */
export async function calibrateDiagnosis(
  context: GradingContext,
  { misconceptions }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { seed } = context;
  for (const { name, module } of misconceptions) {
    // Blocked is not caught: the check was not run.
    const { failed, grades, logs } = await runChecks(context, await module.reopen(), module);
    const lost = grades.reduce((sum, { points, maxPoints }) => sum + maxPoints - points, 0);
    ledger.loses(name, { least: lost, most: lost });
    for (const { id, outcome, message } of grades)
      if (outcome === 'harness-error') ledger.breach(`${id} cannot grade ${name}: ${message}`, seed);
    if (failed.size === 0) ledger.breach(`false accept: ${name} earns full marks`, seed);
    const causes = await diagnose({
      plan: context.plan,
      solution: module,
      failed: [...failed.values()],
      logs,
    });
    const explainable = [...failed]
      .filter(([, { attempt }]) => attempt.failure.outcome !== 'limit')
      .map(([id]) => id);
    for (const [check, { attempt }] of failed) {
      ledger.caught(check, name);
      const diagnosis = causes.get(check)?.diagnosis;
      const possible = diagnosis && [diagnosis.misconception, ...(diagnosis.alsoPossible ?? [])];
      if (possible?.includes(name) === false)
        ledger.breach(`${name} is taken for ${possible.join(', ')} in ${check}`, seed);
      if (attempt.failure.outcome !== 'failed') continue;
      const planned = context.checks.find((one) => one.check.id === check)!;
      const deviation = await worstDeviation(context, planned, module);
      ledger.seenWrong(check, { deviation, solution: name, seed });
    }
    const named = [...causes.values()].some(({ diagnosis }) => diagnosis?.misconception === name);
    if (explainable.length > 0 && !named)
      ledger.breach(`${name} is not named by any diagnosis: not in ${explainable.join(', ')}`, seed);
  }
}
