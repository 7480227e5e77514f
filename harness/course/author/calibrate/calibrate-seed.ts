import { diagnose } from '../../../core/diagnosis/index.ts';
import { Explanations, inWords } from '../../../core/explain/index.ts';
import { type GradingContext, runChecks } from '../../../core/grading/index.ts';
import { hasNumbers } from '../../../core/model/shape.ts';
import { withSome } from '../../../core/runner/index.ts';
import type { SolutionModule } from '../../../core/sandbox/index.ts';
import { ADVICE } from './advice.ts';
import { evidenceOf } from './evidence.ts';
import { notPassed, worstDeviation } from './lost-points.ts';
import { operated } from './operated.ts';
import { moved } from './rounding.ts';
import type { Ledger } from './sightings.ts';
import { runMeasured, type Solutions } from './solutions.ts';

/** The same checks without the inputs that are the same under every seed. */
export function onlyGenerated(context: GradingContext): GradingContext {
  const checks = context.checks.map((planned) =>
    withSome(planned, (inputs) => inputs.filter(({ origin }) => origin.kind === 'random')),
  );
  return { ...context, checks };
}

/** Right solutions earn full marks. */
export async function calibrateVariants(
  context: GradingContext,
  { variants }: Solutions,
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

/** By how many units in its last place a right number may be off. */
const ULPS = 4;

/** Rounding costs nothing. */
export async function calibrateRounding(
  context: GradingContext,
  { reference }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const functions = Object.entries(plan.grading.exports).filter(([, { returns }]) => hasNumbers(returns));
  const rounded = functions.reduce<SolutionModule>(
    (solution, [name, { returns }]) =>
      operated(solution, name, moved(returns, seed, (ULPS * Number.EPSILON) / 2)),
    reference.load(),
  );
  for (const [id, check] of notPassed(await runChecks(context, rounded)))
    ledger.breach(
      `false reject: the reference moved by ${ULPS} ulp fails ${id}`,
      seed,
      evidenceOf(context, check, reference, ADVICE.roundingFails),
    );
}

/** Numbers must be right to nine digits. */
const INEXACT = 1e-8;

/** Numbers that are inexact cost points, unless the contract leaves several answers open. */
export async function calibrateDigits(
  context: GradingContext,
  { reference: { file, load } }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const { exports, normalForms = {} } = plan.grading;
  for (const [name, { returns }] of Object.entries(exports)) {
    if (!hasNumbers(returns) || normalForms[name] !== undefined) continue;
    const inexact = operated(load(), name, moved(returns, seed, INEXACT));
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

/** Wrong solutions lose points. */
export async function calibrateMisconceptions(
  context: GradingContext,
  { misconceptions }: Solutions,
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

/** A diagnosis names the misconception itself, or one that it cannot be told from in that check. */
export async function calibrateDiagnosis(
  context: GradingContext,
  { misconceptions }: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { seed } = context;
  for (const { name, file, load } of misconceptions) {
    const module = load();
    const breach = (sentence: string, advice: string): void =>
      ledger.breach(sentence, seed, { file, advice });
    // Blocked is not caught: the check was not run.
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
      // No student's mistake: the name is misspelt.
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
      // No number measures what is found by other calls.
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
