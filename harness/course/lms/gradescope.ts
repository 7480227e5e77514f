import {
  type CheckExplanation,
  explainDecision,
  explainShows,
  isDecided,
  sanitize,
  submissionAsShown,
} from '../../core/explain/index.ts';
import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { fileNameOf } from '../shared/files/names.ts';
import { hasPending } from '../shared/model/pending.ts';
import { type Total, weighted } from '../shared/model/total.ts';
import { explained, textOfLines } from '../shared/terminal/index.ts';
import type { System } from './system.ts';

interface GradescopeTest {
  readonly name: string;
  readonly score?: number;
  readonly max_score?: number;
  readonly status: 'passed' | 'failed';
  readonly output?: string;
  readonly visibility: 'visible';
}

/** One test for each check, after one about the solution as a whole. */
function testsOf(exercise: GradedExercise, grade: ExerciseGrade): GradescopeTest[] {
  const explanation = explained(grade);
  const testOf = (
    title: string,
    total: Total,
    isRight: boolean,
    lines: CheckExplanation['lines'],
  ): GradescopeTest => {
    const { points, maxPoints } = weighted(total, exercise);
    return {
      name: `${exercise.id}: ${title}`,
      ...(exercise.role === 'optional' ? {} : { score: points, max_score: maxPoints }),
      status: isRight ? 'passed' : 'failed',
      output: lines.length === 0 ? undefined : textOfLines(lines),
      visibility: 'visible',
    };
  };
  const tests = explanation.checks.map(({ check, title, lines }) => {
    const isRight = isDecided(check) ? check.points === check.maxPoints : check.outcome === 'passed';
    return testOf(title, check, isRight, lines);
  });
  const whole = [...explanation.lines, ...explanation.common];
  if (whole.length === 0) return tests;
  // Gradescope adds up all tests.
  const carried = grade.checks.length === 0 ? grade : { points: 0, maxPoints: 0 };
  const isRight = isDecided(grade) && grade.points === grade.maxPoints;
  return [testOf('solution.ts', carried, isRight, whole), ...tests];
}

/** Tells students about a decided total, pending points and hidden results. */
function explainTotalTo(submission: SubmissionGrade, graded: readonly GradedExercise[]): string | undefined {
  const { pendingPoints = 0 } = submission;
  const open = `${pendingPoints} ${pendingPoints === 1 ? 'point is' : 'points are'} pending until an instructor has looked. They count as 0 until then.`;
  const sentences = [
    explainDecision(submission),
    hasPending(submission) ? open : undefined,
    ...explainShows(graded),
  ];
  const text = sentences.filter((sentence) => sentence !== undefined).join('\n');
  return text === '' ? undefined : sanitize(text);
}

/**
 * Builds Gradescope's results.json as students see it. Points are weighted so that they sum to the total; a bonus has no maximum.
 * @param graded the exercises, in the order of the grades
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export function toGradescope(submission: SubmissionGrade, graded: readonly GradedExercise[]): string {
  const { points, exercises } = submissionAsShown(submission, graded);
  const results = {
    score: points,
    output: explainTotalTo(submission, graded),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    // The grader's own output is for instructors.
    stdout_visibility: 'hidden',
    tests: exercises.flatMap((grade, k) => testsOf(graded[k]!, grade)),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
}

const nameOf = (submission: string): string => `${fileNameOf(submission)}.json`;

export const gradescope: System = {
  id: 'gradescope',
  name: 'Gradescope',
  grades: {
    kind: 'folder',
    name: 'gradescope',
    files: ({ submissions }) => submissions.map(nameOf),
    start: ({ exercises }) => ({
      add: ({ grade }) => ({ name: nameOf(grade.id), text: toGradescope(grade, exercises) }),
    }),
  },
};
