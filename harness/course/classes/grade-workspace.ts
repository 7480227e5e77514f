import { hash } from 'node:crypto';
import path from 'node:path';
import { unloadable } from '../../core/grading/index.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import {
  type CourseExercise,
  courseIds,
  faultsOfTasks,
  loadCourse,
  matchExercises,
} from '../exercises/index.ts';
import type { Weighting } from '../model/total.ts';
import { selfCheck } from '../self-check/index.ts';
import { type Grade, withGrader } from '../workers/index.ts';
import { readSolution } from './read-solution.ts';

/** The grade of one of the project's own `exercises/`. */
export interface OwnGrade extends Weighting {
  readonly title: string;
  readonly grade: ExerciseGrade;
  /** The titles of the exercise's checks by their ids, also where none of them was run. */
  readonly checks: ReadonlyMap<string, string>;
  /** In the students' edition: the points that hidden checks decide. */
  readonly laterPoints: number;
  /** Another value means that something that decides the grade has changed. */
  readonly fingerprint: string;
}

export interface OwnOptions {
  readonly root: string;
  /** Only exercises whose ids contain one of these; none means all. */
  readonly words: readonly string[];
  readonly seed: number;
  readonly jobs: number;
  /** Calls with more characters are left out of the grades; default: what people read. */
  readonly longestCall?: number;
  /** Is told what is wrong with the tasks; no grade depends on it. */
  readonly remark?: (fault: string) => void;
  /** Called with the id of each exercise as its grading begins. */
  readonly onBegin?: (id: string) => void;
}

async function gradeOwn(
  plan: CourseExercise,
  gradeFiles: Grade,
  { root, seed, longestCall, onBegin }: OwnOptions,
): Promise<OwnGrade> {
  const { id, title, weight, role, grading, laterPoints = 0 } = plan;
  onBegin?.(id);
  const solution = await readSolution(path.join(root, 'exercises', id));
  const source = solution.kind === 'files' ? solution.source : JSON.stringify(solution);
  const gradeSolution = async (): Promise<ExerciseGrade> => {
    if (solution.kind === 'files')
      return gradeFiles({ exercise: id, files: solution.files, seed, longestCall });
    if (solution.kind === 'missing')
      return { id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
    return unloadable(plan, { message: solution.reason });
  };
  const fingerprint = hash('sha256', `${source} ${plan.fingerprint} ${seed}`, 'hex');
  return {
    title,
    weight,
    role,
    grade: await gradeSolution(),
    checks: new Map(grading.checks.map((check) => [check.id, check.title])),
    laterPoints,
    fingerprint,
  };
}

/** Grades the project's own `exercises/`. @throws UserError, BrokenExercise, NoThreadStarts */
export async function gradeOwnExercises(options: OwnOptions): Promise<OwnGrade[]> {
  const { root, words, seed, jobs } = options;
  const ids = matchExercises(await courseIds(root), words);
  const course = await loadCourse(root, ids);
  await selfCheck(course, { seed, jobs });
  for (const fault of await faultsOfTasks(course)) options.remark?.(fault);
  const grades = new Map<string, OwnGrade>();
  await withGrader({ course, jobs: Math.min(jobs, ids.length) }, (grader) =>
    grader.forEach(
      course.exercises,
      ({ id }) => id,
      async (plan, grade) => void grades.set(plan.id, await gradeOwn(plan, grade, options)),
    ),
  );
  return ids.map((id) => grades.get(id)!);
}
