import {
  type CheckExplanation,
  type ExerciseExplanation,
  explainDecision,
  isDecided,
  sanitize,
} from '../../core/explain/index.ts';
import type { ExerciseGrade, GradedExercise, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { fileNameOf } from '../files/names.ts';
import { hasPending } from '../model/pending.ts';
import { type Total, weighted, type Weighting } from '../model/total.ts';
import { explained, textOfLines } from '../terminal/explained.ts';
import type { System } from './system.ts';

interface GradescopeTest {
  readonly name: string;
  readonly score?: number;
  readonly max_score?: number;
  readonly status: 'passed' | 'failed';
  readonly output?: string;
  readonly visibility: 'visible';
}

/** Points as parts of the total; an optional exercise has none. */
function scoresOf(total: Total, weighting: Weighting): Pick<GradescopeTest, 'score' | 'max_score'> {
  if (weighting.role === 'optional') return {};
  const { points, maxPoints } = weighted(total, weighting);
  return { score: points, max_score: maxPoints };
}

function testOf(exercise: GradedExercise, { check, title, lines }: CheckExplanation): GradescopeTest {
  const { outcome, points, maxPoints } = check;
  const isRight = isDecided(check) ? points === maxPoints : outcome === 'passed';
  return {
    name: `${exercise.id}: ${title}`,
    ...scoresOf(check, exercise),
    status: isRight ? 'passed' : 'failed',
    output: lines.length === 0 ? undefined : textOfLines(lines),
    visibility: 'visible',
  };
}

/** The solution as a whole. It carries points only if there are no checks, because Gradescope adds up all tests. */
function testOfSolution(
  exercise: GradedExercise,
  grade: ExerciseGrade,
  { lines, common }: ExerciseExplanation,
): GradescopeTest {
  const carried = grade.checks.length === 0 ? grade : { points: 0, maxPoints: 0 };
  return {
    name: `${exercise.id}: solution.ts`,
    ...scoresOf(carried, exercise),
    status: isDecided(grade) && grade.points === grade.maxPoints ? 'passed' : 'failed',
    output: textOfLines([...lines, ...common]),
    visibility: 'visible',
  };
}

function testsOf(exercise: GradedExercise, grade: ExerciseGrade): GradescopeTest[] {
  const explanation = explained(grade);
  const tests = explanation.checks.map((check) => testOf(exercise, check));
  return explanation.lines.length + explanation.common.length > 0
    ? [testOfSolution(exercise, grade, explanation), ...tests]
    : tests;
}

/** What is open, for the student. */
const explainPendingTo = ({ pendingPoints = 0 }: SubmissionGrade): string =>
  `${pendingPoints} ${pendingPoints === 1 ? 'point is' : 'points are'} pending until an instructor has looked. They count as 0 until then.`;

/** What a person decided about the total, and what is open; `undefined` if there is nothing to say. */
function explainTotalTo(submission: SubmissionGrade): string | undefined {
  const decision = explainDecision(submission);
  const sentences = [
    ...(decision === undefined ? [] : [decision]),
    ...(hasPending(submission) ? [explainPendingTo(submission)] : []),
  ];
  return sentences.length === 0 ? undefined : sanitize(sentences.join('\n'));
}

/**
 * Gradescope's results.json for one submission, with a test for each check. Points are weighted, so that their sum is the
 * total; a bonus has no maximum.
 * @param graded the exercises, in the order of the grades
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export function toGradescope(submission: SubmissionGrade, graded: readonly GradedExercise[]): string {
  const { points, exercises } = submission;
  const results = {
    score: points,
    output: explainTotalTo(submission),
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
