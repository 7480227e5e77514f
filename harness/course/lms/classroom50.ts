import { sum } from 'd3-array';
import { sanitizeLine } from '../../core/explain/index.ts';
import type { ExerciseGrade, GradedExercise, Grades } from '../../core/model/grades.generated.ts';
import { hasPending } from '../shared/model/pending.ts';
import { type Total, weighted, type ExerciseWeighting } from '../shared/model/total.ts';

/** Scores are whole numbers. */
interface Test {
  readonly 'test-name': string;
  readonly passed: boolean;
  readonly score: number;
  readonly 'max-score': number;
}

/** The runner describes the submission in them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Classroom50Result {
  /** `result.json` */
  readonly result: string;
  readonly status: 'success' | 'failure' | 'error';
  /** One line: the commit's status. */
  readonly summary: string;
  /** Sentences for readers of the release. */
  readonly remarks: readonly string[];
}

/** The runner refuses scores above the maximum, so a bonus does not count. */
const isCounted = ({ role = 'required' }: ExerciseWeighting): boolean => role === 'required';

function testsOf(exercise: GradedExercise, grade: ExerciseGrade): Test[] {
  const testOf = (name: string, total: Total): Test => {
    const { points, maxPoints } = weighted(total, exercise);
    return {
      'test-name': sanitizeLine(`${exercise.id}: ${name}`),
      passed: total.points === total.maxPoints,
      score: points,
      'max-score': maxPoints,
    };
  };
  if (grade.checks.length === 0)
    return [testOf(grade.status === 'missing' ? 'nothing was handed in' : 'not started', grade)];
  return grade.checks.map((check) => testOf(check.title ?? check.id, check));
}

/** Points have at most six decimals. */
function factorFor(numbers: readonly number[]): number {
  const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 1e-9;
  for (let factor = 1; factor < 1000; factor += 1)
    if (numbers.every((number) => isWhole(factor * number))) return factor;
  return 1e6;
}

/**
 * One submission's result; the runner adds `owner`, `assignment_type` and times. Pending points give an error with score 0
 * of 0.
 * @param submitted time of the graded commit, in ISO 8601
 */
export function toClassroom50(
  { exercises, submissions: [submission] }: Grades,
  environment: Environment,
  submitted: string,
): Classroom50Result {
  const grades = submission!.exercises;
  const isPending = hasPending(submission!);
  const exact = isPending
    ? []
    : exercises.flatMap((exercise, k) => (isCounted(exercise) ? testsOf(exercise, grades[k]!) : []));
  const factor = factorFor(exact.flatMap((test) => [test.score, test['max-score']]));
  const tests = exact.map((test) => ({
    ...test,
    score: Math.round(factor * test.score),
    'max-score': Math.round(factor * test['max-score']),
  }));
  const [score, maxScore] = [sum(tests, (test) => test.score), sum(tests, (test) => test['max-score'])];
  const { CLASSROOM, ASSIGNMENT, SUBMISSION_TAG, COMMIT_URL, RELEASE_URL, REVIEW_URL } = environment;
  const result = {
    schema: 'classroom50/result/v1',
    classroom: CLASSROOM,
    assignment: ASSIGNMENT,
    submission: SUBMISSION_TAG,
    commit: COMMIT_URL,
    release: RELEASE_URL,
    review: REVIEW_URL || COMMIT_URL,
    datetime: submitted,
    score,
    'max-score': maxScore,
    tests,
  };
  const others = exercises.filter((exercise) => !isCounted(exercise)).map(({ id }) => id);
  return {
    result: `${JSON.stringify(result, undefined, 2)}\n`,
    status: isPending ? 'error' : score === maxScore ? 'success' : 'failure',
    summary: isPending
      ? 'The grader could not decide about all points. An instructor must look at this submission.'
      : `${score} of ${maxScore}`,
    remarks: [
      ...(factor === 1 ? [] : [`The scores of Classroom 50 are whole numbers: ${factor} for each point.`]),
      ...(others.length === 0
        ? []
        : [`Classroom 50's score has no bonus and no optional exercises: ${others.join(', ')}.`]),
    ],
  };
}
