import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { explainCheck, explainExercise } from './explain.ts';
import { harmlessLine } from './text.ts';

interface GradescopeTest {
  readonly name: string;
  readonly score: number;
  readonly max_score: number;
  readonly status: 'passed' | 'failed';
  readonly output?: string;
  readonly visibility: 'visible';
}

function testOf(exercise: ExerciseGrade, check: CheckGrade): GradescopeTest {
  const { outcome, points, maxPoints } = check;
  return {
    name: harmlessLine(`${exercise.id}: ${check.title ?? check.id}`),
    score: points,
    max_score: maxPoints,
    status: outcome === 'passed' ? 'passed' : 'failed',
    ...(outcome === 'passed' ? {} : { output: explainCheck(check) }),
    visibility: 'visible',
  };
}

function testsOf(exercise: ExerciseGrade): GradescopeTest[] {
  const { id, points, maxPoints, checks } = exercise;
  const output = explainExercise(exercise);
  if (output === undefined) return checks.map((check) => testOf(exercise, check));
  // The checks carry the points where there are any: Gradescope adds them up.
  const whole = checks.length === 0 ? { score: points, max_score: maxPoints } : { score: 0, max_score: 0 };
  return [
    { name: `${id}: solution.ts`, ...whole, status: 'failed', output, visibility: 'visible' },
    ...checks.map((check) => testOf(exercise, check)),
  ];
}

/**
 * Gradescope's results.json for one submission: a test for each check.
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export function toGradescope({ points, exercises }: SubmissionGrade): string {
  const results = {
    score: points,
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    // What the grader prints is for staff.
    stdout_visibility: 'hidden',
    tests: exercises.flatMap(testsOf),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
}
