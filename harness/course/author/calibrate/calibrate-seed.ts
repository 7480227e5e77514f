import { diagnose } from '../../../core/diagnosis/index.ts';
import { Explanations, formatInputs, inWords } from '../../../core/explain/index.ts';
import { type GradingContext, runChecks } from '../../../core/grading/index.ts';
import { contains, quantitiesOf } from '../../../core/model/domain.ts';
import { hasNumbers } from '../../../core/model/shape.ts';
import { withSome } from '../../../core/runner/index.ts';
import type { SolutionModule } from '../../../core/sandbox/index.ts';
import { ADVICE } from './advice.ts';
import { perturbed, replaceFunction } from './altered-solution.ts';
import { partOutside } from './components.ts';
import { coverCall, type Coverage } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
import { notPassed, worstDeviation } from './lost-points.ts';
import { proveFunctions } from './prove-functions.ts';
import type { Ledger } from './sightings.ts';
import { runMeasured, type CalibrationSolutions, type Trial } from './solutions.ts';

/** Keeps no inputs that are the same under every seed. */
export function onlyGenerated(context: GradingContext): GradingContext {
  const checks = context.checks.map((planned) =>
    withSome(planned, (inputs) => inputs.filter(({ origin }) => origin.kind === 'random')),
  );
  return { ...context, checks };
}

/** Demands full marks for right solutions. */
export async function calibrateVariants(
  context: GradingContext,
  { variants }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const { seed } = context;
  for (const variant of variants)
    for (const [id, check] of (await runMeasured(context, variant, ledger)).graded) {
      const { name: solution } = variant;
      if (check.grade.outcome !== 'passed')
        ledger.breach(
          `false reject: ${solution} fails ${id}`,
          seed,
          evidenceOf(context, check, variant, ADVICE.variantFails),
        );
      ledger.right.push({ check: id, deviation: check.run?.deviation ?? Infinity, solution, seed });
    }
}

/** Rounding error, in units in the last place. */
const ULPS = 4;

/** Demands full marks for the reference with rounding errors. */
export async function calibrateRounding(
  context: GradingContext,
  { reference }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const functions = Object.entries(plan.grading.exports).filter(([, { returns }]) => hasNumbers(returns));
  const rounded = functions.reduce<SolutionModule>(
    (solution, [name, { returns }]) =>
      replaceFunction(solution, name, perturbed(returns, seed, (ULPS * Number.EPSILON) / 2)),
    reference.load(),
  );
  for (const [id, check] of notPassed(await runChecks(context, rounded)))
    ledger.breach(
      `false reject: the reference moved by ${ULPS} ulp fails ${id}`,
      seed,
      evidenceOf(context, check, reference, ADVICE.roundingFails),
    );
}

/** Relative error of answers that must lose points, so that nine digits are needed. */
const INEXACT = 1e-8;

/** Demands a loss for inexact numbers, except where the contract leaves several answers open. */
export async function calibrateDigits(
  context: GradingContext,
  { reference: { file, load } }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const { exports, normalForms = {} } = plan.grading;
  for (const [name, { returns }] of Object.entries(exports)) {
    if (!hasNumbers(returns) || normalForms[name] !== undefined) continue;
    const inexact = replaceFunction(load(), name, perturbed(returns, seed, INEXACT));
    if (notPassed(await runChecks(context, inexact, { stopsAtFirst: true })).length === 0)
      ledger.breach(
        `false accept: ${name} with numbers that are wrong in the eighth digit loses no points`,
        seed,
        {
          file,
          advice: ADVICE.inexact(name),
        },
      );
  }
}

/** Demands that every misconception loses points. */
export async function calibrateMisconceptions(
  context: GradingContext,
  { misconceptions }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  for (const { name, file, load } of misconceptions) {
    const run = await runChecks(context, load(), { stopsAtFirst: true });
    if (notPassed(run).length === 0)
      ledger.breach(`false accept: ${name} earns full marks`, context.seed, {
        file,
        advice: ADVICE.misconceptionPasses,
      });
  }
}

/** Demands a diagnosis of the misconception itself, or of one with the same answers in that check. */
export async function calibrateDiagnosis(
  context: GradingContext,
  { misconceptions }: CalibrationSolutions,
  ledger: Ledger,
): Promise<void> {
  const { seed } = context;
  for (const { name, file, load } of misconceptions) {
    const module = load();
    const breach = (sentence: string, advice: string): void =>
      ledger.breach(sentence, seed, { file, advice });
    // Blocked checks have not caught the misconception, so all must run.
    const run = await runChecks(context, module);
    const { graded, failed } = run;
    const grades = [...graded.values()].map(({ grade }) => grade);
    const points = grades.reduce((lost, grade) => lost + grade.maxPoints - grade.points, 0);
    ledger.lost.push({ misconception: name, points });
    for (const { id, outcome, message } of grades)
      if (outcome === 'harness-error') breach(`${id} cannot grade ${name}: ${message}`, ADVICE.checkThrows);
    if (failed.length === 0) breach(`false accept: ${name} earns full marks`, ADVICE.misconceptionPasses);
    context.onStage?.(`the diagnosis of ${name}`);
    const explanations = new Explanations();
    await diagnose({ ...run, plan: context.plan, checks: context.checks, solution: module }, explanations);
    const mistakes = new Set<string>();
    const explainable = failed
      .filter(({ attempt }) => attempt.failure.outcome !== 'limit')
      .map(({ planned }) => planned.check.id);
    for (const { kind, planned, attempt } of failed) {
      const check = planned.check.id;
      ledger.caught.push({ check, misconception: name });
      const { outcome, message, position } = attempt.failure;
      // A misspelt name is the author's mistake, not a student's.
      if (outcome === 'threw' && /\bReferenceError\b/.test(message))
        ledger.breach(`${name}: ${message}`, seed, {
          file: position === undefined ? file : `${file}:${position.line}`,
          advice: ADVICE.misconceptionThrows,
        });
      const taken = inWords(explanations.of(check)).diagnosis?.misconception;
      if (taken !== undefined) mistakes.add(taken);
      if (taken !== undefined && taken !== name)
        breach(`${name} is taken for ${taken} in ${check}`, ADVICE.takenForAnother);
      if (attempt.failure.outcome !== 'failed') continue;
      // No number measures failures by a check's own calls.
      const deviation = kind === 'calls' ? Infinity : await worstDeviation(context, planned, module);
      ledger.wrong.push({ check, deviation, solution: name, seed });
    }
    if (explainable.length > 0 && !mistakes.has(name))
      breach(
        `${name} is not named by any diagnosis: not in ${explainable.join(', ')}`,
        ADVICE.takenForAnother,
      );
  }
}

/** Collects arguments, notes those outside their domains, and compares functions among them with their texts. */
export function calibrateCoverage(
  { plan, seed }: GradingContext,
  trials: readonly Trial[],
  ledger: Ledger,
): void {
  const { exports, domains = {}, together = {} } = plan.grading;
  const coverage: Coverage = new Map();
  const outside = new Map<string, string>();
  for (const { check, calls } of trials) {
    proveFunctions(check, calls, exports, seed, ledger);
    for (const { name, args } of calls) {
      const { parameters } = exports[name]!;
      coverCall(coverage, name, parameters, args, domains);
      if (together[name]?.(...(args as never[])) === false)
        ledger.notes.push(`${check} gives ${name} arguments that are outside of the contract together`);
      for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains)) {
        const where = `${check} gives ${name} a ${quantity} outside of its domain`;
        // Derived numbers may lie outside their domain. One example is enough.
        if (domain.kind === 'derived' || contains(domain, value) || outside.has(where)) continue;
        const part = partOutside(quantity, value, domain, 'outside')!;
        const shown =
          typeof part.value === 'function'
            ? { [`the kind of ${part.name}`]: part.value.kind ?? 'none' }
            : { [part.name]: part.value };
        outside.set(where, formatInputs(shown).join(' '));
      }
    }
  }
  ledger.notes.push(...[...outside].map(([where, what]) => `${where}: ${what}`));
  ledger.coverage.push(coverage);
}
