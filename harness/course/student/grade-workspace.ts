import { availableParallelism } from 'node:os';
import path from 'node:path';
import { startOf } from '../../core/explain/index.ts';
import { unloadable } from '../../core/grading/exercise-grade.ts';
import type { ExerciseGrade, Shows } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/model/solution-file.ts';
import type { TypeProblem } from '../../core/model/type-problem.ts';
import {
  keyOf,
  type CourseExercise,
  courseIds,
  faultsOfTasks,
  loadCourse,
  matchExercises,
} from '../shared/exercises/index.ts';
import { readSolution, type SolutionFolder } from '../shared/files/read-solution.ts';
import type { ExerciseWeighting } from '../shared/model/total.ts';
import { selfCheck } from '../shared/self-check/index.ts';
import { type Grade, type TypeProblems, withGrader } from '../shared/workers/index.ts';

export interface OwnGrade extends ExerciseWeighting {
  readonly title: string;
  readonly grade: ExerciseGrade;
  /** Absent if it has none that can be read. */
  readonly files?: SourceFiles | undefined;
  /** By check id, even if no check ran. */
  readonly checks: ReadonlyMap<string, string>;
  /** Points of hidden checks, in the students' edition. */
  readonly laterPoints: number;
  /** For students of failed checks, in the students' edition. Default: all. */
  readonly shows?: Shows | undefined;
  /** Changes with everything that decides the grade. */
  readonly fingerprint: string;
  /** First of an exercise that loses points, if requested. */
  readonly types?: TypeProblem;
}

export interface OwnOptions {
  readonly root: string;
  readonly words: readonly string[];
  readonly seed: number;
  /** See `GradingContext`. */
  readonly forDebugger?: boolean;
  /** Checks types and reads the source where points are lost. */
  readonly teaches?: boolean;
  /** Called with faults of tasks, which affect no grade. */
  readonly remark?: (fault: string) => void;
  readonly onBegin?: (id: string) => void;
}

async function gradeOwn(
  plan: CourseExercise,
  solution: SolutionFolder,
  gradeFiles: Grade,
  engine: string,
  { seed, forDebugger, teaches }: OwnOptions,
): Promise<OwnGrade> {
  const { id, title, weight, role, grading, shows, laterPoints = 0 } = plan;
  const readsSource = teaches && shows === undefined;
  const gradeSolution = async (): Promise<ExerciseGrade> => {
    if (solution.kind === 'files')
      return gradeFiles({ exercise: id, files: solution.files, seed, forDebugger, readsSource });
    if (solution.kind === 'missing')
      return { id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
    return unloadable(plan, { message: solution.reason });
  };
  return {
    title,
    weight,
    role,
    grade: await gradeSolution(),
    files: solution.kind === 'files' ? solution.files : undefined,
    checks: new Map(grading.checks.map((check) => [check.id, check.title])),
    laterPoints,
    shows,
    fingerprint: keyOf(solution, plan, engine, seed),
  };
}

/** @throws UserError, BrokenExercise, NoThreadStarts */
export async function gradeOwnExercises(options: OwnOptions): Promise<OwnGrade[]> {
  const { root, words, seed } = options;
  const jobs = availableParallelism();
  const ids = matchExercises(await courseIds(root), words);
  const course = await loadCourse(root, ids);
  await selfCheck(course, { seed });
  for (const fault of await faultsOfTasks(course)) options.remark?.(fault);
  const grades = new Map<string, OwnGrade>();
  const toTypeCheck: Record<string, SourceFiles> = {};
  let problems: TypeProblems = {};
  await withGrader({ course, jobs: Math.min(jobs, ids.length) }, async (grader) => {
    await grader.forEach(
      course.exercises,
      ({ id }) => id,
      async (plan, grade) => {
        options.onBegin?.(plan.id);
        const solution = readSolution(path.join(root, 'exercises', plan.id));
        const own = await gradeOwn(plan, solution, grade, course.fingerprint, options);
        grades.set(plan.id, own);
        if (solution.kind === 'files' && isToBeFixed(own)) toTypeCheck[plan.id] = solution.files;
      },
    );
    if (options.teaches && Object.keys(toTypeCheck).length > 0)
      problems = await grader.checkTypes(toTypeCheck);
  });
  return ids.map((id) => ({
    ...grades.get(id)!,
    types: problems[id]?.find(({ kind }) => kind === 'type'),
  }));
}

/** A type error can be added to a message about lost points. */
const isToBeFixed = ({ shows, grade: { points, maxPoints, checks, note } }: OwnGrade): boolean =>
  shows === undefined && points < maxPoints && (startOf(checks) ?? note) !== undefined;
