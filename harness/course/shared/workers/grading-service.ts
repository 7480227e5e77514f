import {
  gradeExercise,
  type GradingContext,
  type GradingHost,
  prepareGrading,
} from '../../../core/grading/index.ts';
import type { LoadFailure } from '../../../core/model/call.ts';
import { type ExerciseData, toPlan } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import type { SourceFiles, Stripped } from '../../../core/sandbox/index.ts';
import { thrownAt } from '../bundle/stack.mjs';
import type { ProgramExports } from '../exercises/index.ts';
import { loadTypeScript } from './compiled-typescript.ts';
import type { Service } from './service.ts';

export interface GradingData {
  readonly root: string;
  readonly exercises: ReadonlyMap<string, ExerciseData>;
  readonly wasm: WebAssembly.Module;
}

export interface SubmissionData {
  readonly exercise: string;
  readonly files: SourceFiles;
  readonly seed: number;
  /** See `GradingContext`. */
  readonly forDebugger?: boolean;
  /** See `GradingContext`. */
  readonly skipped?: Readonly<Record<string, string>>;
  /** Also reads the source for explanations. Default: no. */
  readonly readsSource?: boolean;
}

export interface GradingRequest extends SubmissionData {
  readonly onRead?: (names: readonly string[]) => void;
}

export interface Graded {
  readonly grade: ExerciseGrade;
  readonly read: readonly string[];
}

/** Code that does not load is read up to its first error. */
const filesRead = (stripped: Stripped | LoadFailure): string[] =>
  stripped.kind === 'stripped'
    ? Object.keys(stripped.modules)
    : [...new Set([SOLUTION_FILE, stripped.position?.file ?? SOLUTION_FILE])];

/** Prepares each exercise once. */
export async function load(
  { gradings, factories }: ProgramExports,
  { root, exercises, wasm }: GradingData,
): Promise<Service<SubmissionData, Graded>> {
  let keepCompiled = loadTypeScript(root);
  const { sourceTools, strip } = await import('../../../core/sandbox/source/strip.ts');
  let read: readonly string[] = [];
  const host: GradingHost = {
    wasm,
    strip: (files) => {
      const stripped = strip(files);
      keepCompiled?.();
      keepCompiled = undefined;
      read = filesRead(stripped);
      return stripped;
    },
    locate: (error: unknown) => thrownAt(error, root),
  };
  const contexts = new Map<string, GradingContext>();
  return async ({ exercise: id, files, seed, forDebugger, skipped, readsSource }, onStage) => {
    const context = getOrCreate(contexts, `${id} ${seed}`, () => {
      const grading = mergeGradings(gradings.get(id)!);
      const plan = toPlan(exercises.get(id)!, grading, factories.get(id) ?? new Map());
      return prepareGrading(plan, host, seed);
    });
    const options = { forDebugger, skipped, onStage, source: readsSource ? sourceTools : undefined };
    const grade = await gradeExercise({ ...context, ...options }, files);
    return { grade, read };
  };
}
