import { prepareGrading } from '../../../core/grading/index.ts';
import { toPlan } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import { type Asking, askAbout, type Sheet, shortCalls } from '../../../core/questions/index.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import type { ProgramExports } from '../exercises/index.ts';
import { loadTypeScript } from './compiled-typescript.ts';
import type { GradingData } from './grading-service.ts';
import type { Service } from './service.ts';

export type { Sheet };

/** A solution that was graded. */
export interface AskedSolution {
  /** The exercise's id. */
  readonly exercise: string;
  readonly files: SourceFiles;
  readonly grade: Pick<ExerciseGrade, 'checks'>;
  /** The id of the submission. */
  readonly submission: string;
  /** The seed of the run. */
  readonly seed: number;
  /** How many questions at most. */
  readonly most: number;
}

/** The service that asks about solutions. It is apart from what grades: nothing of it decides a grade. */
export async function load(
  { gradings, factories }: ProgramExports,
  { root, exercises, wasm }: GradingData,
): Promise<Service<AskedSolution, Sheet>> {
  loadTypeScript(root);
  const { sourceTools: source, strip } = await import('../../../core/sandbox/source/strip.ts');
  const host = { wasm, strip };
  const known = new Map<string, Pick<Asking, 'plan' | 'calls'>>();
  return async ({ exercise: id, files, grade, submission, seed, most }) => {
    const { plan, calls } = getOrCreate(known, `${id} ${seed}`, () => {
      const own = toPlan(exercises.get(id)!, mergeGradings(gradings.get(id)!), factories.get(id)!);
      return { plan: own, calls: shortCalls(own, prepareGrading(own, host, seed).checks) };
    });
    return askAbout({ plan, calls, host, source, most }, files, grade, `${seed}/${submission}/${id}`);
  };
}
