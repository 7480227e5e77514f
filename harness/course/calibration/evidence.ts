import { AttemptLog } from '../../core/checks/attempts.ts';
import type { Check, Fixture } from '../../core/checks/check.ts';
import type { ExportedFunctions } from '../../core/checks/exercise-plan.ts';
import { explainCheck, type Line } from '../../core/explain/index.ts';
import { gradeOf } from '../../core/grading/check-grade.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { ADVICE, next } from './advice.ts';
import type { Evidence } from './sightings.ts';
import type { CalibratedSolution } from './solutions.ts';
import type { Trial } from './trial.ts';

export const codeLine = (label: string, value: string): Line => ({ label, value, tone: 'code' });
export const fileLine = (file: string): Line => codeLine('file', file);

/** Lines for students, and those that only repeat the check. */
const LEFT_OUT = new Set(['hint', 'likely', 'for staff', 'picture']);

/** The id of the scenario at which a check failed. */
function scenarioOf({ inputs }: Check<ExportedFunctions>, input: unknown): string | undefined {
  if (inputs.kind !== 'scenarios') return undefined;
  return (input as Fixture).id;
}

/** The input, the numbers and the place of a failure, as a student would read them, with the real name of the file. */
function failureLines(
  { plan, checks, seed }: GradingContext,
  id: string,
  { deviation, first, shown }: Trial,
  file: string,
): Line[] {
  if (first === undefined) return [];
  const { check } = checks.find((planned) => planned.check.id === id)!;
  const run = {
    outcome: 'failed',
    deviation,
    log: new AttemptLog(),
    attempt: first,
    ...(shown === undefined ? {} : { shown }),
  } as const;
  const { lines } = explainCheck(gradeOf(check, run, seed, plan.grading));
  const scenario = scenarioOf(check, first.input);
  return [...(scenario === undefined ? [] : [codeLine('scenario', scenario)]), ...lines]
    .filter(({ label }) => !LEFT_OUT.has(label ?? ''))
    .map((line) => ({ ...line, value: line.value.replaceAll(SOLUTION_FILE, file) }));
}

/** What helps more than the usual advice, where the check itself is to blame. */
function adviceFor({ outcome, first }: Trial, advice: string): string {
  if (outcome === 'broken') return ADVICE.checkThrows;
  const { failure = undefined } = first ?? {};
  if (failure !== undefined && 'expected' in failure && failure.expected === undefined)
    return ADVICE.nothingExpected;
  return advice;
}

/** All that an author needs to know about a solution that did not pass a check. */
export function evidenceOf(
  context: GradingContext,
  check: string,
  trial: Trial,
  { file }: CalibratedSolution,
  advice: string,
): Evidence {
  const place = placeOf(context, trial);
  return {
    check,
    lines: [
      fileLine(file),
      ...failureLines(context, check, trial, file),
      ...(place === undefined ? [] : [codeLine('thrown at', place)]),
      next(adviceFor(trial, advice)),
    ],
  };
}

/** Where in the author's files a check threw. */
function placeOf({ host }: GradingContext, { outcome, first }: Trial): string | undefined {
  if (outcome !== 'broken' || first === undefined) return undefined;
  return host.locate?.((first.failure as { readonly cause?: unknown }).cause);
}
