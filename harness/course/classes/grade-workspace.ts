import { createHash } from 'node:crypto';
import path from 'node:path';
import { unloadable } from '../../core/grading/index.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { exerciseIds, type ExercisePlan, loadExercise, matchExercises } from '../exercises/index.ts';
import { type Grader, withGrader } from '../workers/index.ts';
import { readSolution } from './read-solution.ts';
import { inLanes } from './scheduler.ts';

/** The grade of one of the project's own `exercises/`. */
export interface OwnGrade {
  readonly title: string;
  readonly grade: ExerciseGrade;
  /** Nobody has started: this is the grade of the reference, to show that the grader works here. */
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
  /** Told when the workers are on their way; not where none is needed. */
  readonly onStart?: () => void;
}

async function gradeOwn(plan: ExercisePlan, grader: Grader, { root, seed }: OwnOptions): Promise<OwnGrade> {
  const { id, title } = plan;
  const solution = await readSolution(path.join(root, 'exercises', id));
  const source = solution.kind === 'files' ? solution.source : JSON.stringify(solution);
  const fingerprint = createHash('sha256').update(`${source} ${plan.fingerprint} ${seed}`).digest('hex');
  const result = (grade: ExerciseGrade, isReference: boolean): OwnGrade => ({
    title,
    grade,
    isReference,
    fingerprint,
  });
  const gradeFiles = (files: SourceFiles): Promise<ExerciseGrade> =>
    grader.grade({ exercise: id, files, seed });
  if (solution.kind === 'unreadable' || solution.kind === 'error')
    return result(unloadable(plan, { message: solution.reason }), false);
  const grade = solution.kind === 'files' ? await gradeFiles(solution.files) : undefined;
  if (grade === undefined || grade.status === 'not-started')
    return result(await gradeFiles(plan.referenceFiles), true);
  return result(grade, false);
}

/** Grades the project's own `exercises/`; in the place of those that nobody has started, the reference. */
export async function gradeOwnExercises(options: OwnOptions): Promise<OwnGrade[]> {
  const { root, words, jobs, onStart } = options;
  const ids = matchExercises(await exerciseIds(root), words);
  const plans = await Promise.all(ids.map((id) => loadExercise(root, id)));
  const grades = Array<OwnGrade>(plans.length);
  const lanes = Math.min(jobs, plans.length);
  await withGrader({ root, plans, jobs: lanes, onStart }, (grader) =>
    inLanes(lanes, plans.entries(), async ([index, plan]) => {
      grades[index] = await gradeOwn(plan, grader, options);
    }),
  );
  return grades;
}
