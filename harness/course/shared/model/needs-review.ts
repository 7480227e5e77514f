import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type {
  CheckGrade,
  ExerciseGrade,
  GradeDecision,
  Grades,
} from '../../../core/model/grades.generated.ts';
import { earnedBy } from '../../../core/model/open-points.ts';
import { byCause, isTotalPending } from './pending.ts';

/** harness-error: the grader failed; undecided: a person must decide; unfinished: a stage was skipped. */
export type ReviewReason = 'harness-error' | 'undecided' | 'unfinished';

export interface ReviewCase {
  /** Several if they wait for the same files; empty for the total. */
  readonly exercises: readonly string[];
  /** Absent if the whole exercise needs review. */
  readonly check?: string;
  readonly reason: ReviewReason;
  readonly message: string;
  /** Ids, in the order of the grades. */
  readonly submissions: readonly string[];
}

type ReviewCause = Pick<ReviewCase, 'check' | 'reason' | 'message'>;

/** Points that the checks of an undecided solution give, as a sentence; empty if none ran. */
const computedOf = ({ checks, maxPoints }: ExerciseGrade): string =>
  checks.every(({ outcome }) => outcome === 'blocked' || outcome === 'later')
    ? ''
    : ` Computed: ${earnedBy(checks)} of ${maxPoints} points.`;

function causesOf(grade: ExerciseGrade): ReviewCause[] {
  const { status, unfinished, note = '', checks } = grade;
  if (status === 'undecided') return [{ reason: status, message: note + computedOf(grade) }];
  if (status !== 'harness-error') return unfinished ? [{ reason: 'unfinished', message: note }] : [];
  const failures = checks
    .filter(({ outcome, decision }) => outcome === 'harness-error' && decision?.points === undefined)
    .map(({ id, message = '' }): ReviewCause => ({ check: id, reason: 'harness-error', message }));
  return note === '' && failures.length > 0
    ? failures
    : [{ reason: 'harness-error', message: note }, ...failures];
}

/** In the order of first occurrence. */
export function reviewCases({ submissions }: Grades): ReviewCase[] {
  const cases = new Map<string, ReviewCase & { readonly submissions: string[] }>();
  const add = (submission: string, exercises: readonly string[], cause: ReviewCause): void => {
    const key = JSON.stringify([exercises, cause.check, cause.reason, cause.message]);
    getOrCreate(cases, key, () => ({ exercises, ...cause, submissions: [] })).submissions.push(submission);
  };
  for (const submission of submissions) {
    if (isTotalPending(submission)) add(submission.id, [], { reason: 'undecided', message: '' });
    for (const grades of byCause(submission.exercises)) {
      const ids = grades.map(({ id }) => id);
      for (const cause of causesOf(grades[0])) add(submission.id, ids, cause);
    }
  }
  return [...cases.values()];
}

export interface DecidedCase extends Pick<CheckGrade, 'points' | 'maxPoints'> {
  readonly submission: string;
  /** Absent for a decision about the total. */
  readonly exercise?: string;
  readonly check?: string;
  readonly decision: GradeDecision;
}

/** In the order of the grades. */
export const decidedCases = ({ submissions }: Grades): DecidedCase[] =>
  submissions.flatMap((whole) => {
    const submission = whole.id;
    const caseOf = (
      { points, maxPoints, decision }: Pick<CheckGrade, 'points' | 'maxPoints' | 'decision'>,
      where: Pick<DecidedCase, 'exercise' | 'check'>,
    ): DecidedCase[] =>
      decision === undefined ? [] : [{ submission, ...where, points, maxPoints, decision }];
    return [
      ...caseOf(whole, {}),
      ...whole.exercises.flatMap((grade) => [
        ...caseOf(grade, { exercise: grade.id }),
        ...grade.checks.flatMap((check) => caseOf(check, { exercise: grade.id, check: check.id })),
      ]),
    ];
  });
