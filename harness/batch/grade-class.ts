import path from 'node:path';
import { type ExercisePlan, unreadable } from '../grading/index.ts';
import type { Grader } from '../grading/index.ts';
import type { ExerciseGrade, Grades, SubmissionGrade } from '../model/grades.generated.ts';
import type { SubmissionFolder } from './discover.ts';
import { entryName, type Journal } from './journal.ts';
import { inLanes } from './lanes.ts';
import { readSolution, type Solution } from './read-solution.ts';

export interface ClassOptions {
  readonly plans: readonly ExercisePlan[];
  readonly submissions: readonly SubmissionFolder[];
  readonly seed: number;
  /** Pairs that are graded at once: the grader's workers. */
  readonly jobs: number;
  /** A hash of the harness and its libraries. */
  readonly harness: string;
  readonly journal: Journal;
  /** Told of each pair as soon as it is known. */
  readonly onGrade: (submission: string, grade: ExerciseGrade) => void;
}

/** The harness failed: that costs nothing, and a human must look. */
function harnessError({ id, maxPoints }: ExercisePlan, note: string): ExerciseGrade {
  return { id, status: 'harness-error', points: maxPoints, maxPoints, note, checks: [] };
}

function withoutGrading(plan: ExercisePlan, solution: Exclude<Solution, { kind: 'files' }>): ExerciseGrade {
  if (solution.kind === 'unreadable') return unreadable(plan, solution.reason);
  if (solution.kind === 'error') return harnessError(plan, solution.reason);
  return { id: plan.id, status: 'missing', points: 0, maxPoints: plan.maxPoints, checks: [] };
}

async function gradePair(
  submission: SubmissionFolder,
  plan: ExercisePlan,
  grader: Grader,
  { seed, harness, journal }: ClassOptions,
): Promise<ExerciseGrade> {
  const solution = await readSolution(path.join(submission.folder, plan.id));
  if (solution.kind !== 'files') return withoutGrading(plan, solution);
  const { files, source } = solution;
  const key = [source, plan.fingerprint, harness, seed].join(' ');
  const known = journal.known.get(entryName(submission.id, plan.id, key));
  if (known !== undefined) return known;
  const graded = await grader
    .grade({ exercise: plan.id, files, seed })
    .catch((error: unknown) => harnessError(plan, `the grader failed: ${String(error)}`));
  const grade = { ...graded, source };
  // An error of the harness is no result: the next run tries again.
  if (grade.status !== 'harness-error') await journal.append({ submission: submission.id, key, grade });
  return grade;
}

/** The sum of a submission's exercises. */
function sumUp(id: string, exercises: readonly ExerciseGrade[]): SubmissionGrade {
  const sum = (of: (grade: ExerciseGrade) => number): number =>
    exercises.reduce((total, grade) => total + of(grade), 0);
  return { id, points: sum(({ points }) => points), maxPoints: sum(({ maxPoints }) => maxPoints), exercises };
}

/** Grades every pair of a class. The result depends on no order in which the pairs end. */
export async function gradeClass(grader: Grader, options: ClassOptions): Promise<Grades> {
  const { plans, submissions, seed, jobs, onGrade } = options;
  const rows = submissions.map((submission) => ({ submission, grades: Array<ExerciseGrade>(plans.length) }));
  const pairs = rows.flatMap((row) => plans.map((plan, column) => ({ ...row, plan, column })));
  await inLanes(jobs, pairs, async ({ submission, plan, grades, column }) => {
    const grade = await gradePair(submission, plan, grader, options);
    grades[column] = grade;
    onGrade(submission.id, grade);
  });
  return {
    seed,
    exercises: plans.map(({ id, title, maxPoints, fingerprint }) => ({ id, title, maxPoints, fingerprint })),
    submissions: rows.map(({ submission, grades }) => sumUp(submission.id, grades)),
  };
}
