import { type ExerciseData, toPlan } from '../../core/checks/exercise-plan.ts';
import { mergeGradings } from '../../core/checks/merge-checks.ts';
import { gradeExercise, type GradingContext, prepareGrading } from '../../core/grading/index.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';
import type { Gradings } from '../exercises/index.ts';
import { thrownAt } from '../exercises/thrown-at.ts';
import type { Service } from './service.ts';

/** What every grading thread is given. */
export interface GradingData {
  /** The project's folder. */
  readonly root: string;
  /** By id. */
  readonly exercises: ReadonlyMap<string, ExerciseData>;
  /** QuickJS, compiled. */
  readonly wasm: WebAssembly.Module;
}

/** One submission of one exercise. */
export interface Submission {
  /** The exercise's id. */
  readonly exercise: string;
  readonly files: SourceFiles;
  /** Of the run. */
  readonly seed: number;
}

/** Grades submissions in a thread; what an exercise needs is prepared once. */
export async function load(
  gradings: Gradings,
  { root, exercises, wasm }: GradingData,
): Promise<Service<Submission, ExerciseGrade>> {
  const host = { wasm, strip, locate: (error: unknown) => thrownAt(error, root) };
  const contexts = new Map<string, GradingContext>();
  return ({ exercise: id, files, seed }, watch) => {
    const context = getOrCreate(contexts, `${id} ${seed}`, () =>
      prepareGrading(toPlan(exercises.get(id)!, mergeGradings(gradings.get(id)!)), host, seed),
    );
    return gradeExercise(context, files, watch);
  };
}
