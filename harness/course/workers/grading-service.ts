import {
  gradeExercise,
  type GradingContext,
  type GradingHost,
  prepareGrading,
} from '../../core/grading/index.ts';
import type { LoadFailure } from '../../core/model/call.ts';
import { type ExerciseData, toPlan } from '../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import { mergeGradings } from '../../core/model/merge-gradings.ts';
import type { SourceFiles, Stripped } from '../../core/sandbox/index.ts';
import { thrownAt } from '../bundle/stack.mjs';
import type { Contents } from '../exercises/index.ts';
import type { Service } from './service.ts';

/** What every grading thread gets when it starts. */
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
  /** The seed of the run, a whole number. */
  readonly seed: number;
  /** See `GradingContext`. */
  readonly longestCall?: number;
  /** See `GradingContext`. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Called with the names of the files that are graded: the solution and what it imports, as far as it can be read. */
  readonly onRead?: (names: readonly string[]) => void;
}

/** A submission without its types. */
export interface StrippedSubmission extends Omit<Submission, 'files' | 'onRead'> {
  readonly stripped: Stripped | LoadFailure;
}

/** The types are removed already. */
const NO_FILES: SourceFiles = {};

/** The service that grades submissions. It prepares each exercise once. */
export async function load(
  { gradings, factories }: Contents,
  { root, exercises, wasm }: GradingData,
): Promise<Service<StrippedSubmission, ExerciseGrade>> {
  const hostOf = (stripped: Stripped | LoadFailure): GradingHost => ({
    wasm,
    strip: () => stripped,
    locate: (error: unknown) => thrownAt(error, root),
  });
  const contexts = new Map<string, GradingContext>();
  return ({ exercise: id, stripped, seed, longestCall, skipped }, onStage) => {
    const host = hostOf(stripped);
    const context = getOrCreate(contexts, `${id} ${seed}`, () =>
      prepareGrading(
        toPlan(exercises.get(id)!, mergeGradings(gradings.get(id)!), factories.get(id) ?? new Map()),
        host,
        seed,
      ),
    );
    return gradeExercise({ ...context, host, longestCall, skipped }, NO_FILES, onStage);
  };
}
