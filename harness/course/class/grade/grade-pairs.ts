import path from 'node:path';
import { unloadable } from '../../../core/grading/exercise-grade.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../../core/model/solution-file.ts';
import { type CourseExercise, keyOf } from '../../shared/exercises/index.ts';
import { readSolution, type SolutionFolder } from '../../shared/files/read-solution.ts';
import { listed } from '../../shared/model/listed.ts';
import type { DescribedStudents, SubmissionFolder, UndecidedFiles } from '../../shared/model/students.ts';
import { type Grade, type Grader, NoThreadStarts } from '../../shared/workers/index.ts';
import type { ResultStore } from '../results/store.ts';

/** The unit of work. */
export interface Pair {
  readonly submission: SubmissionFolder;
  readonly plan: CourseExercise;
}

/** A solution, or files that an import could not identify as one. */
type Submitted = SolutionFolder | ({ readonly kind: 'undecided' } & UndecidedFiles);

/** `known`: its result was there already. */
export type HowGraded = 'known' | 'graded';

export interface PairsOptions {
  readonly seed: number;
  /** The engine's fingerprint. */
  readonly harness: string;
  readonly store: ResultStore;
  readonly undecided: DescribedStudents['undecided'];
  /** Called once the grade of a pair is known. */
  readonly onGrade: (submission: string, exercise: string, how: HowGraded) => void;
}

/** Pairs by submission, then by exercise. */
export const pairsOf = (
  submissions: readonly SubmissionFolder[],
  exercises: readonly CourseExercise[],
): Pair[] => submissions.flatMap((submission) => exercises.map((plan) => ({ submission, plan })));

/** A grade of 0 points, all of them pending. */
const pending = (
  { id, maxPoints }: CourseExercise,
  status: 'harness-error' | 'undecided',
  note: string,
): ExerciseGrade => ({ id, status, points: 0, maxPoints, pendingPoints: maxPoints, note, checks: [] });

/** @param onRead gets the names of imported files */
async function gradeSolution(
  plan: CourseExercise,
  solution: Submitted,
  gradeFiles: Grade,
  seed: number,
  onRead: (names: readonly string[]) => void,
): Promise<ExerciseGrade> {
  if (solution.kind === 'undecided') {
    const { files, source } = solution;
    const note = `We received ${listed(files)}, but could take nothing of it as the solution.`;
    return { ...pending(plan, 'undecided', note), source };
  }
  if (solution.kind === 'missing')
    return { id: plan.id, status: 'missing', points: 0, maxPoints: plan.maxPoints, checks: [] };
  if (solution.kind !== 'files') {
    const { kind, reason, source } = solution;
    const failed =
      kind === 'error' ? pending(plan, 'harness-error', reason) : unloadable(plan, { message: reason });
    return { ...failed, source };
  }
  const { files, source } = solution;
  const grade = await gradeFiles({ exercise: plan.id, files, seed, onRead }).catch((error: unknown) => {
    if (error instanceof NoThreadStarts) throw error;
    return pending(plan, 'harness-error', `the grader failed: ${String(error)}`);
  });
  return { ...grade, source };
}

async function gradePair(
  { submission: { id: submission, folder }, plan }: Pair,
  grade: Grade,
  { seed, harness, store, undecided }: PairsOptions,
): Promise<HowGraded> {
  const read = readSolution(path.join(folder, plan.id));
  const open = undecided.get(submission)?.[plan.id];
  const solution: Submitted = open ? { kind: 'undecided', ...open } : read;
  const key = keyOf(solution, plan, harness, seed);
  if (store.hasResult(submission, plan.id, key)) return 'known';
  let graded: SourceFiles | undefined = solution.kind === 'files' ? solution.files : undefined;
  const onRead = (names: readonly string[]): void => {
    graded &&= Object.fromEntries(Object.entries(graded).filter(([name]) => names.includes(name)));
  };
  const result = await gradeSolution(plan, solution, grade, seed, onRead);
  await store.keep(submission, { key, grade: result, ...(graded && { files: graded }) });
  return 'graded';
}

/** Grades the pairs that have no result. @throws NoThreadStarts, WriteError */
export async function gradePairs(
  grader: Grader,
  pairs: readonly Pair[],
  options: PairsOptions,
): Promise<void> {
  const gradeNext = async (pair: Pair, grade: Grade): Promise<void> => {
    const how = await gradePair(pair, grade, options);
    options.onGrade(pair.submission.id, pair.plan.id, how);
  };
  await grader.forEach(pairs, ({ plan }) => plan.id, gradeNext);
}
