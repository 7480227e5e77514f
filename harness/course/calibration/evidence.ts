import { AttemptLog } from '../../core/checks/attempts.ts';
import type { Check, Fixture } from '../../core/checks/check.ts';
import type { ExportedFunctions } from '../../core/checks/exercise-plan.ts';
import { explainCheck, type Line } from '../../core/explain/index.ts';
import { gradeOf } from '../../core/grading/check-grade.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import type { Evidence } from './sightings.ts';
import type { CalibratedSolution } from './solutions.ts';
import type { Trial } from './trial.ts';

/** What an author does next about each kind of breach. */
export const ADVICE = {
  doesNotLoad: 'Fix the file: it is loaded in the sandbox, as a submission is.',
  lacksFunction:
    'Every solution has all functions of exports in checks.ts: add it there, or take it out of exports.',
  otherParameters:
    'Name all parameters in exports, in their order: students read the names, and domains use them.',
  comparesNothing: 'Let holds yield at least one comparison: yield agree(…), same(…) or claim(…).',
  nothingExpected:
    'The check expects undefined here: has the example or the scenario the value that it compares with, under this name?',
  referenceFails: 'Fix the reference, or the check if the reference is right.',
  checkThrows:
    'Fix that line. What a check throws itself is an error of the harness, and costs no student points.',
  variantFails:
    'If the variant is right, fix the check: a scale, a tolerance, or what it compares. Otherwise fix or remove the variant.',
  roundingFails:
    'Rounding in another order must cost nothing: compare with agree, give it the scale of what enters the number and no smaller tolerance than its own, or use the shape wholeNumber for counts.',
  accepted: (name: string) => `Add a check that compares the numbers of ${name} with the expected ones.`,
  misconceptionPasses:
    'Is it wrong at all? Then add an input that shows the mistake (always, or a special value of a range), or a check that compares what is wrong.',
  misconceptionThrows: 'Fix the name: the wrong solution should answer, as that of a student does.',
  takenForAnother:
    'Let a check make more calls before its first comparison, so that the two mistakes differ, or remove one of them.',
  catchesNothing:
    'Write the wrong solution that this check is for into misconceptions/, or remove the check.',
  rightIsNear: 'Make the scale as large as the numbers that enter the answer, or compare step by step.',
  wrongIsNear: 'Choose inputs at which the mistake is larger.',
  nearTheLimit:
    'Raise the patience of the check, or give it fewer or smaller inputs: a slower right style must not run out of steps.',
  dependsOnTheSeed:
    'Let the inputs that show the mistake be met under every seed: always, or special values of a range.',
  anotherWeight:
    'Change the line "// weight: …" of the file if the mistake is smaller or larger than it says, or the points of the checks that catch it.',
  noSuchParameter: (names: readonly string[]) =>
    `Name it after a parameter, as in exports (${names.join(', ')}), or make it derived('…').`,
  otherKind:
    'Declare what the checks give: numberIn, listOf, textOf, recordOf or truthValue. Are the parameters in exports named in their order?',
  gap: 'Generate it: across, wholeAcross, vectorAcross and stringOf meet ends and special values under every seed.',
} as const;

export const next = (advice: string): Line => ({ label: 'next', value: advice, tone: 'prose' });
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
