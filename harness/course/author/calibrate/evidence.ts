import { explainCheck, forAuthors, type Line } from '../../../core/explain/index.ts';
import type { GradedCheck, GradingContext } from '../../../core/grading/index.ts';
import type { Fixture } from '../../../core/model/check.ts';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import { toJson } from '../../../core/model/json.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import type { CheckRun, Planned } from '../../../core/runner/index.ts';
import { ADVICE } from './advice.ts';
import type { BreachEvidence } from './sightings.ts';
import type { CalibratedSolution } from './solutions.ts';

export const codeLine = (label: string, value: string): Line => ({ label, value, tone: 'code' });

const scenarioOf = ({ check }: Planned, input: unknown): string | undefined =>
  check.kind.triesFixtures ? (input as Fixture | undefined)?.id : undefined;

function inputOf(run: CheckRun | undefined): unknown {
  if (run?.outcome === 'broken') return run.input;
  return run?.outcome === 'failed' ? run.attempt.input : undefined;
}

/** Reports an exception of the check as if the solution had thrown it, with the input. */
function gradeOfThrown({ grade, run }: GradedCheck): CheckGrade {
  if (run?.outcome !== 'broken') return grade;
  const counterexample = toJson(run.input) as Record<string, unknown>;
  return { ...grade, outcome: 'threw', message: String(run.error), counterexample };
}

/** Explains a failure to authors, with the real name of the solution's file. */
function failureLines({ checks }: GradingContext, check: GradedCheck, file: string): Line[] {
  if (check.grade.outcome === 'blocked') return [];
  const planned = checks.find((one) => one.check.id === check.grade.id)!;
  const scenario = scenarioOf(planned, inputOf(check.run));
  return [
    ...(scenario === undefined ? [] : [codeLine('scenario', scenario)]),
    ...forAuthors(explainCheck(gradeOfThrown(check)).lines),
  ].map((line) => ({ ...line, value: line.value.replaceAll(SOLUTION_FILE, file) }));
}

function adviceFor({ grade, run }: GradedCheck, advice: string): string {
  if (grade.outcome === 'harness-error') return ADVICE.checkThrows;
  const failure = run?.outcome === 'failed' ? run.attempt.failure : {};
  return 'expected' in failure && failure.expected === undefined ? ADVICE.nothingExpected : advice;
}

export function evidenceOf(
  context: GradingContext,
  check: GradedCheck,
  { file }: CalibratedSolution,
  advice: string,
): BreachEvidence {
  const { grade, run } = check;
  const place = run?.outcome === 'broken' ? context.host.locate?.(run.error) : undefined;
  return {
    check: grade.id,
    file,
    lines: [
      ...failureLines(context, check, file),
      ...(place === undefined ? [] : [codeLine('thrown at', place)]),
    ],
    advice: adviceFor(check, advice),
  };
}
