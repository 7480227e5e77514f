import {
  explainExercise,
  type CheckExplanation,
  type ExerciseExplanation,
} from '../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasPending } from '../../../core/model/pending.ts';
import { fileNameOf } from '../../classes/file-names.ts';
import { linesToText } from '../terminal/lines.ts';
import type { ResultFormat } from './format.ts';

interface GradescopeTest {
  readonly name: string;
  readonly score: number;
  readonly max_score: number;
  readonly status: 'passed' | 'failed';
  readonly output?: string;
  readonly visibility: 'visible';
}

function testOf(exercise: string, { check, title, lines }: CheckExplanation): GradescopeTest {
  const { outcome, points, maxPoints } = check;
  return {
    name: `${exercise}: ${title}`,
    score: points,
    max_score: maxPoints,
    status: outcome === 'passed' ? 'passed' : 'failed',
    ...(outcome === 'passed' ? {} : { output: linesToText(lines) }),
    visibility: 'visible',
  };
}

/** The solution as a whole. It carries points only if there are no checks, because Gradescope adds up all tests. */
function testOfSolution(
  { id, points, maxPoints, checks }: ExerciseGrade,
  { lines }: ExerciseExplanation,
): GradescopeTest {
  const scores = checks.length === 0 ? { score: points, max_score: maxPoints } : { score: 0, max_score: 0 };
  return {
    name: `${id}: solution.ts`,
    ...scores,
    status: 'failed',
    output: linesToText(lines),
    visibility: 'visible',
  };
}

function testsOf(exercise: ExerciseGrade): GradescopeTest[] {
  const explanation = explainExercise(exercise);
  const tests = explanation.checks.map((check) => testOf(exercise.id, check));
  return explanation.lines.length > 0 ? [testOfSolution(exercise, explanation), ...tests] : tests;
}

const PENDING =
  'Some points are pending: the grader itself failed, and an instructor has to review them. They count as 0 until then.';

/**
 * Gradescope's results.json for one submission, with a test for each check.
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export function toGradescope(submission: SubmissionGrade): string {
  const { points, exercises } = submission;
  const results = {
    score: points,
    ...(hasPending(submission) ? { output: PENDING } : {}),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    // The grader's own output is for instructors.
    stdout_visibility: 'hidden',
    tests: exercises.flatMap(testsOf),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
}

export const gradescope: ResultFormat = {
  kind: 'folder',
  name: 'gradescope',
  start: () => ({
    add: ({ grade }) => ({ name: `${fileNameOf(grade.id)}.json`, text: toGradescope(grade) }),
  }),
};
