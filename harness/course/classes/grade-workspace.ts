import { hash } from 'node:crypto';
import path from 'node:path';
import { unloadable } from '../../core/grading/index.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { Weighting } from '../../core/model/total.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { type CourseExercise, courseIds, loadCourse, matchExercises } from '../exercises/index.ts';
import { type Grade, withGrader } from '../workers/index.ts';
import { readSolution } from './read-solution.ts';

/** The grade of one of the project's own `exercises/`. */
export interface OwnGrade extends Weighting {
  readonly title: string;
  readonly grade: ExerciseGrade;
  /** The exercise is not started: this is the grade of the reference, which shows that the grader works here. */
  readonly isReference: boolean;
  /** Another value means that something that decides the grade has changed. */
  readonly fingerprint: string;
}

export interface OwnOptions {
  /** The project's folder. */
  readonly root: string;
  /** Only exercises whose ids contain one of these; none means all. */
  readonly words: readonly string[];
  readonly seed: number;
  readonly jobs: number;
  /** Calls with more characters are left out of the grades; default: what people read. */
  readonly longestCall?: number;
  /** Called when the workers start; not called if none is needed. */
  readonly onStart?: () => void;
}

async function gradeOwn(
  plan: CourseExercise,
  gradeFiles: Grade,
  { root, seed, longestCall }: OwnOptions,
): Promise<OwnGrade> {
  const { id, title, weight, role } = plan;
  const solution = await readSolution(path.join(root, 'exercises', id));
  const source = solution.kind === 'files' ? solution.source : JSON.stringify(solution);
  const fingerprint = hash('sha256', `${source} ${plan.fingerprint} ${seed}`, 'hex');
  const result = (grade: ExerciseGrade, isReference: boolean): OwnGrade => ({
    title,
    weight,
    role,
    grade,
    isReference,
    fingerprint,
  });
  const gradeThese = (files: SourceFiles): Promise<ExerciseGrade> =>
    gradeFiles({ exercise: id, files, seed, longestCall });
  if (solution.kind === 'unreadable' || solution.kind === 'error')
    return result(unloadable(plan, { message: solution.reason }), false);
  const grade = solution.kind === 'files' ? await gradeThese(solution.files) : undefined;
  if (grade === undefined || grade.status === 'not-started')
    return result(await gradeThese(plan.referenceFiles), true);
  return result(grade, false);
}

/** Grades the project's own `exercises/`; for those that are not started, the reference. */
export async function gradeOwnExercises(options: OwnOptions): Promise<OwnGrade[]> {
  const { root, words, jobs, onStart } = options;
  const ids = matchExercises(await courseIds(root), words);
  const course = await loadCourse(root, ids);
  const grades = new Map<string, OwnGrade>();
  await withGrader({ course, jobs: Math.min(jobs, ids.length), onStart }, (grader) =>
    grader.forEach(
      course.exercises,
      ({ id }) => id,
      async (plan, grade) => void grades.set(plan.id, await gradeOwn(plan, grade, options)),
    ),
  );
  return ids.map((id) => grades.get(id)!);
}
